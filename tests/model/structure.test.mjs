// The model runs in workers and in Node.js: it knows neither the document nor anything outside the model.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import test from "node:test";

const FOLDER = new URL("../../www/model/", import.meta.url);
const MODULES = (await readdir(FOLDER)).filter((name) => name.endsWith(".js"));

/** Returns a module without its comments. @param {string} name */
async function codeOf(name) {
  const source = await readFile(new URL(name, FOLDER), "utf8");
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<![:"'`\\])\/\/.*$/gm, "");
}

test("the model has at most twenty modules", () => {
  assert.ok(MODULES.length > 10 && MODULES.length <= 20, `${MODULES.length} modules`);
});

for (const name of MODULES) {
  test(`${name} imports modules of the model only, and names nothing of the document`, async () => {
    const code = await codeOf(name);
    const imports = [...code.matchAll(/\bfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)/g)].map(
      (match) => match[1] ?? match[2],
    );
    assert.deepEqual(
      imports.filter((path) => !/^\.\/[\w-]+\.js$/.test(path ?? "")),
      [],
    );
    assert.doesNotMatch(
      code,
      /\b(?:document|window|self|navigator|location|HTMLElement|Element|Node|Event|customElements)\b/,
    );
    await import(new URL(name, FOLDER).href);
  });
}
