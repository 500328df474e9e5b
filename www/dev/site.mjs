// Makes the release of the page, a folder to copy to a host. Its scripts are bundled, and every file but the documents is named by a
// hash of its content. A name therefore identifies one content, and files of two versions cannot mix.
//
//     node dev/site.mjs [folder]     where the release goes: ../target/word-for-word/site, unless another is named

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, minify, replaceAll } from "./bundle.mjs";

const WWW = fileURLToPath(new URL("..", import.meta.url));
export const SITE = resolve(WWW, "../target/word-for-word/site");

/** @typedef {Map<string, Uint8Array | string>} Files */

/** Browsers look for it at the same address in every version. */
const SERVICE_WORKER = "service-worker.js";
/** The description with which browsers install the page. Its address stays the same, because browsers look there for changes. */
const MANIFEST = "manifest.webmanifest";
/** Modules that other sites import. Each keeps its address, and imports the hashed file. */
const PUBLIC = ["element/define.js", "element/word-for-word.js"];
/** Large libraries that few readers need. They are copied as published. */
const VENDOR = "vendor/";
/** The translations, of which a reader needs one at most. */
const TRANSLATION = /^messages\/(?!en\/)[^/]+\//;
/** The folder of the hashed files. It is flat, so that one relative address is right in all of them. */
const ASSETS = "assets";

/** How esbuild reads what it minifies. @type {Record<string, "js" | "css">} */
const LOADERS = { ".js": "js", ".css": "css" };

/** The style sheets of a document, or an attribute that names another file of ours. */
const LINKED = /(?:<link rel="stylesheet" href="[^"]+">\n)+|(?<=\b(?:src|href)=")[^":#]+(?=")/g;
/** The place of the version's name in the page. */
const VERSION = /(?:<meta name="version"[^>]*>\n)?(?=<\/head>)/;
const MODULE = /<script type="module" src="([^"]+)"><\/script>/;

/** The files of a release, as they are made. */
export class Release {
  #www;
  /** The content of each file, by its path in the release. @type {Files} */
  files = new Map();
  /** The paths in the release of what a source file became, several where it was bundled more than once. @type {Map<string, Set<string>>} */
  paths = new Map();

  /** @param {string} [www] the folder of the sources */
  constructor(www = WWW) {
    this.#www = www;
  }

  /** Makes all files. @returns {Promise<string>} the name of the version */
  async make() {
    await this.#document("index.html");
    const page = [...this.files.keys()];
    const names = await this.#document("embed.html", PUBLIC);
    for (const path of PUBLIC) this.#add(path, path, `export * from "../${ASSETS}/${names.get(path)}";\n`);
    this.#add(SERVICE_WORKER, SERVICE_WORKER, await minify(await this.#read(SERVICE_WORKER), "js"));
    this.#add("vendor/LICENSES.txt", "LICENSES.txt", await this.#read("vendor/LICENSES.txt"));
    this.#add("llms.txt", "llms.txt", await this.#read("llms.txt"));
    const later = [...this.paths].flatMap(([source, paths]) => (isForSome(source) ? [...paths] : []));
    return addVersion(this.files, {
      first: page.filter((path) => !later.includes(path)),
      later: page.filter((path) => later.includes(path)),
    });
  }

  /** @param {string} path */
  #read(path) {
    return readFile(join(this.#www, path), "utf8");
  }

  /** @param {string} source @param {string} path @param {Uint8Array | string} content */
  #add(source, path, content) {
    this.files.set(path, content);
    this.paths.set(source, (this.paths.get(source) ?? new Set()).add(path));
  }

  /**
   * Releases a document with all that it loads.
   * @param {string} path
   * @param {readonly string[]} [others] modules to be bundled with its own
   * @returns {Promise<Map<string | null, string>>} the released names of these modules
   */
  async #document(path, others = []) {
    const html = await this.#read(path);
    const [script = "", main = ""] = MODULE.exec(html) ?? [];
    const release = (/** @type {string} */ file) => this.#address(file);
    const chunks = await bundle({ www: this.#www, entries: [main, ...others], release });
    for (const { name, code, modules } of chunks) {
      for (const module of modules) this.#add(module, `${ASSETS}/${name}`, code);
    }
    const names = new Map(chunks.map(({ entry, name }) => [entry, name]));
    // The imports of the module are fetched together with it.
    const needed = new Set([names.get(main)]);
    for (const name of needed) {
      for (const each of chunks.find((chunk) => chunk.name === name)?.imports ?? []) needed.add(each);
    }
    const preloads = [...needed].slice(1).map((name) => `<link rel="modulepreload" href="${ASSETS}/${name}">\n`);
    const [head = "", body = ""] = html.split(script);
    const linked = await replaceAll(head, LINKED, async ([found]) =>
      found.startsWith("<")
        ? `<link rel="stylesheet" href="${ASSETS}/${await this.#styleSheet(found)}">\n`
        : this.#linked(found),
    );
    const start = `<script type="module" src="${ASSETS}/${names.get(main)}"></script>`;
    this.#add(path, path, linked + preloads.join("") + start + body);
    return names;
  }

  /** Releases a file that a document names, and returns its address from there. @param {string} path */
  async #linked(path) {
    if (path !== MANIFEST) return `${ASSETS}/${await this.#asset(path)}`;
    const manifest = JSON.parse(await this.#read(MANIFEST));
    for (const icon of manifest.icons) icon.src = `${ASSETS}/${await this.#asset(icon.src)}`;
    this.#add(MANIFEST, MANIFEST, `${JSON.stringify(manifest)}\n`);
    return MANIFEST;
  }

  /** Joins the style sheets of a document, in their order. @param {string} links @returns {Promise<string>} the name of the file */
  async #styleSheet(links) {
    const paths = [...links.matchAll(/href="([^"]+)"/g)].map(([, path = ""]) => path);
    const css = await minify((await Promise.all(paths.map((path) => this.#read(path)))).join("\n"), "css");
    const name = `page-${hash(css)}.css`;
    for (const path of paths) this.#add(path, `${ASSETS}/${name}`, css);
    return name;
  }

  /** The address of a file in the release, from the folder of the hashed files. @param {string} path */
  async #address(path) {
    if (path === SERVICE_WORKER) return `../${SERVICE_WORKER}`;
    return path === "/" ? "../" : `./${await this.#asset(path)}`;
  }

  /**
   * Releases a file that is no module as it is, but for style sheets and classic scripts, which are minified.
   * @param {string} path
   * @returns {Promise<string>} its name
   */
  async #asset(path) {
    if (path.endsWith("/")) return this.#folder(path);
    const extension = extname(path);
    const loader = path.startsWith(VENDOR) ? undefined : LOADERS[extension];
    const bytes = await readFile(join(this.#www, path));
    const content = loader === undefined ? bytes : await minify(bytes.toString(), loader);
    const name = `${basename(path, extension)}-${hash(content)}${extension}`;
    this.#add(path, `${ASSETS}/${name}`, content);
    return name;
  }

  /** Releases a folder whose files a script names at run time: they keep their names. @param {string} path */
  async #folder(path) {
    const names = (await readdir(join(this.#www, path))).sort();
    const contents = await Promise.all(names.map((name) => readFile(join(this.#www, path, name))));
    const folder = `${basename(path)}-${hash(contents.map(hash).join())}/`;
    for (const [index, name] of names.entries()) {
      this.#add(path + name, `${ASSETS}/${folder}${name}`, contents[index] ?? "");
    }
    return folder;
  }
}

/** Whether few readers need a source file: then it is kept for use without a network once it was used. @param {string} source */
function isForSome(source) {
  return source.startsWith(VENDOR) || TRANSLATION.test(source);
}

/**
 * Names the version of a release after its files: in the page, in `version.json`, and in the list from which the service worker
 * installs it.
 * @param {Files} files to which these are added
 * @param {{ first: readonly string[], later: readonly string[] }} kept the paths of what is installed, and of what is kept after its first use
 * @returns {string} the name
 */
export function addVersion(files, { first, later }) {
  const lines = [...files].map(([path, content]) => `${path} ${hash(content)}\n`);
  const version = hash(lines.sort().join(""));
  const meta = `<meta name="version" content="${version}">\n`;
  files.set("index.html", String(files.get("index.html")).replace(VERSION, meta));
  const hashes = (/** @type {readonly string[]} */ paths) =>
    Object.fromEntries(
      [...paths].sort().map((path) => [path, `sha256-${sha256(files.get(path) ?? "").toString("base64")}`]),
    );
  files.set(`${ASSETS}/files-${version}.json`, `${JSON.stringify({ first: hashes(first), later: hashes(later) })}\n`);
  files.set("version.json", `${JSON.stringify({ version })}\n`);
  return version;
}

/** @param {string} site the folder @param {Files} files */
export async function writeFiles(site, files) {
  for (const [path, content] of files) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), content);
  }
}

/** @param {Uint8Array | string} content */
function sha256(content) {
  return createHash("sha256").update(content).digest();
}

/** Short enough for a name, and long enough that no two are the same. @param {Uint8Array | string} content */
function hash(content) {
  return sha256(content).toString("hex").slice(0, 16);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const release = new Release();
  console.log(await release.make());
  const site = resolve(process.argv[2] ?? SITE);
  await rm(site, { recursive: true, force: true });
  await writeFiles(site, release.files);
}
