// The package contains exactly the files that its entries need, and publishing omits none of them.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { INSTALLED, run } from "./package.mjs";

/** The ways in which a file names another. */
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

  it("has the WebAssembly modules, the licences and a README, and no files of the page or of its development", () => {
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
        /^page\/|^documents\/(?!text-builder|raised-text|encodings|formats\/html|inert-html|note-links|file-types)/.test(
          file,
        ),
      ),
      [],
    );
  });

  it("imports only files that it contains", async () => {
    for (const file of files.filter((each) => /\.(?:js|d\.ts)$/.test(each))) {
      const text = (await readFile(join(INSTALLED, file), "utf8")).replace(/\/\*[\s\S]*?\*\//g, "");
      // Scripts in one file import nothing. Imports in their strings are not their own.
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

  it("has a manifest without tools and scripts, and the version of the crate", async () => {
    for (const ours of ["private", "scripts", "devDependencies", "dependencies", "//"]) {
      assert.equal(ours in manifest, false, ours);
    }
    const cargo = await readFile(new URL("../../Cargo.toml", import.meta.url), "utf8");
    assert.ok(cargo.includes(`\nversion = "${manifest.version}"\n`));
  });

  it("passes a linter for packages", async () => {
    const { messages, pkg } = await publint({ pkgDir: INSTALLED, strict: true });
    // Advice on funding, and on where the project is kept, does not apply.
    const told = messages.filter(({ code }) => !/^(?:USE_FUNDING|LOCAL_DEPENDENCY)/.test(code));
    assert.deepEqual(
      told.map((message) => formatMessage(message, pkg)),
      [],
    );
  });
});
