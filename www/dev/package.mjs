// Makes the npm package. It copies the files that the entries reach, and generates the rest: the worker in one file, the script that
// contains everything, and the types.
//
//     node dev/package.mjs folder      the folder is emptied first; `npm pack` makes the archive of it

import { execFile } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describeElement } from "./custom-elements.mjs";
import { inOneFile } from "./one-file.mjs";
import { standalone } from "./standalone.mjs";

const WWW = fileURLToPath(new URL("..", import.meta.url));
const ROOT = resolve(WWW, "..");

/** The modules that users import, and how a file names another one. */
const ENTRIES = ["package/browser.js", "package/node.js", "element/word-for-word.js", "element/define.js"];
const WORKER = "engine/worker.js";
/** Types that are not generated from scripts. */
const TYPES = ["element/types.d.ts", "package/react.d.ts", "package/global.d.ts"];
const REACHED = [
  /^\s*(?:import\s(?:[^;"]*?from\s*)?|export\s[^;"]*?from\s*)"(\.[^"]+)"/gm,
  /\bimport\(\s*"(\.[^"]+)"\s*\)/g,
  /new URL\(["']([^"']+)["'],\s*import\.meta\.url\)/g,
];

/** @param {string} folder */
export async function makePackage(folder) {
  await rm(folder, { recursive: true, force: true });
  const files = await reached(ENTRIES);
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    if (file !== WORKER) await copyFile(join(WWW, file), join(folder, file));
  }
  // A bundler copies the script of a worker elsewhere, without the files that it imports. So the script imports none.
  await writeFile(join(folder, WORKER), await inOneFile({ www: WWW, entry: WORKER, format: "esm" }));
  await writeFile(join(folder, "standalone.js"), await standalone(WWW));
  await declareTypes(folder, files);
  await copyFile(join(WWW, "README.md"), join(folder, "README.md"));
  for (const file of ["LICENSE-APACHE", "LICENSE-MIT", "CHANGELOG.md"]) {
    await copyFile(join(ROOT, file), join(folder, file));
  }
  await writeFile(join(folder, "custom-elements.json"), json(await describeElement(WWW)));
  await writeFile(join(folder, "package.json"), json(await manifest()));
}

/** @param {string[]} entries @returns {Promise<string[]>} the files they reach, themselves included */
async function reached(entries) {
  const seen = new Set(entries);
  for (const file of seen) {
    if (!file.endsWith(".js") || file === WORKER) continue;
    const text = (await readFile(join(WWW, file), "utf8")).replace(/\/\*[\s\S]*?\*\//g, "");
    for (const pattern of REACHED) {
      for (const [, name] of text.matchAll(pattern)) seen.add(join(dirname(file), name ?? ""));
    }
  }
  return [...seen].sort();
}

/** @param {string} folder @param {string[]} files */
async function declareTypes(folder, files) {
  const settings = join(folder, "tsconfig.json");
  const scripts = files.filter((file) => file.endsWith(".js") && !file.startsWith("pkg/") && file !== WORKER);
  await writeFile(
    settings,
    json({
      extends: join(WWW, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: WWW,
        outDir: folder,
      },
      include: [],
      files: ["package/ambient.d.ts", ...scripts].map((file) => join(WWW, file)),
    }),
  );
  await promisify(execFile)(join(WWW, "node_modules/.bin/tsc"), ["-p", settings], { cwd: folder }).catch(
    (/** @type {{ stdout: string }} */ { stdout }) => {
      throw new Error(`The types could not be made:\n${stdout}`);
    },
  );
  await rm(settings);
  await writeFile(join(folder, WORKER.replace(/\.js$/, ".d.ts")), "export {};\n");
  for (const types of TYPES) await copyFile(join(WWW, types), join(folder, types));
  for (const file of files) {
    const types = file.replace(/\.js$/, ".d.ts");
    if (file.startsWith("pkg/") && file.endsWith(".js") && (await exists(join(WWW, types)))) {
      await copyFile(join(WWW, types), join(folder, types));
    }
  }
}

/** @param {string} file */
async function exists(file) {
  return (await readdir(dirname(file))).includes(relative(dirname(file), file));
}

/** The published manifest, without the tools that made the package. */
async function manifest() {
  const {
    private: _,
    "//": _about,
    scripts: _scripts,
    devDependencies: _tools,
    ...rest
  } = JSON.parse(await readFile(join(WWW, "package.json"), "utf8"));
  const cargo = await readFile(join(ROOT, "Cargo.toml"), "utf8");
  const version = /^version = "(.+)"$/m.exec(cargo)?.[1];
  if (version !== rest.version) {
    throw new Error(`Cargo.toml has version ${version}, www/package.json ${rest.version}: they are one version.`);
  }
  return rest;
}

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error("Name the folder to make the package in.");
  await makePackage(resolve(folder));
}
