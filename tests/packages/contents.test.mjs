// The package contains all that its entries need, nothing else, and nothing that publishing would leave out.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { INSTALLED, run } from "./package.mjs";

/** How a file names another one. */
const IMPORTED = /(?:\b(?:from|import) |\bimport\()"(\.[^"]+)"|new URL\("(\.[^"]+)", import\.meta\.url\)/g;

/** @type {Record<string, any>} */
let manifest;
/** @type {string[]} */
let files;
before(async () => {
  manifest = JSON.parse(await readFile(join(INSTALLED, "package.json"), "utf8"));
  const [packed] = JSON.parse(await run("npm", "pack", "--dry-run", "--json", INSTALLED));
  files = packed.files.map((/** @type {{ path: string }} */ { path }) => path);
});

describe("the package", () => {
  it("has every file that an entry names, with its types", () => {
    /** @type {string[]} */
    const named = [];
    const walk = (/** @type {any} */ entry) => {
      if (typeof entry === "string") named.push(entry.replace(/^\.\//, ""));
      else Object.values(entry).forEach(walk);
    };
    walk(manifest.exports);
    walk(manifest.sideEffects);
    assert.ok(named.length > 6);
    assert.deepEqual(
      named.filter((file) => !files.includes(file)),
      [],
    );
  });

  it("has the WebAssembly modules, the licences and a README, and no file for the page or for its makers", () => {
    for (const file of [
      "pkg/word_for_word_bg.wasm",
      "pkg/changes_bg.wasm",
      "custom-elements.json",
      "README.md",
      "LICENSE-MIT",
      "LICENSE-APACHE",
      "CHANGELOG.md",
    ]) {
      assert.ok(files.includes(file), file);
    }
    assert.deepEqual(
      files.filter((file) =>
        /^(?:export|vendor|dev|node_modules|\.)|\.(?:map|css|html)$|tsconfig|package-lock/.test(file),
      ),
      [],
    );
    // The element reads the markup inside it as the page reads a file.
    assert.deepEqual(
      files.filter((file) =>
        /^page\/|^documents\/(?!text-builder|encodings|formats\/html|inert-html|file-types)/.test(file),
      ),
      [],
    );
  });

  it("imports nothing that is not in it", async () => {
    for (const file of files.filter((each) => /\.(?:js|d\.ts)$/.test(each))) {
      const text = (await readFile(join(INSTALLED, file), "utf8")).replace(/\/\*[\s\S]*?\*\//g, "");
      // Scripts in one file import nothing; what they hold in strings is not theirs.
      if (file === "standalone.js" || file === "engine/worker.js") continue;
      for (const [, name, address] of text.matchAll(IMPORTED)) {
        const wanted = join(INSTALLED, file, "..", name ?? address ?? "");
        const types = wanted.replace(/\.js$/, ".d.ts");
        assert.ok(
          existsSync(wanted) || (file.endsWith(".ts") && existsSync(types)),
          `${file} imports ${name ?? address}`,
        );
      }
    }
  });

  it("is for publishing: no tools, no scripts, one version with the crate", async () => {
    for (const ours of ["private", "scripts", "devDependencies", "dependencies", "//"]) {
      assert.equal(ours in manifest, false, ours);
    }
    const cargo = await readFile(new URL("../../Cargo.toml", import.meta.url), "utf8");
    assert.ok(cargo.includes(`\nversion = "${manifest.version}"\n`));
  });

  it("has nothing that a lint for packages would change", async () => {
    const { messages, pkg } = await publint({ pkgDir: INSTALLED, strict: true });
    // Where the project is kept, and what it is paid for, is not for a lint to ask.
    const told = messages.filter(({ code }) => !/^(?:USE_FUNDING|LOCAL_DEPENDENCY)/.test(code));
    assert.deepEqual(
      told.map((message) => formatMessage(message, pkg)),
      [],
    );
  });
});
