// Makes modules of the style sheets that the element uses, in pkg: a shadow root takes a sheet that was constructed from text
// whatever the page's policy says of styles, and a bundler takes a module without being told how.
//
//     node dev/styles.mjs [folder]     where they go: www/pkg, unless another is named
//
// The sheets are those of the page. Three things are said otherwise: what the page measures by the window the element measures by its
// own width; the page's `rem` becomes a length of the element's, for the size of a stranger's root is a stranger's matter; and what the
// page calls `--wfw-ink` can be set from outside as `--word-for-word-ink`.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Which sheets each module has, in their order. */
const MODULES = {
  "styles-changes.js": ["view/changes/marks.css", "view/common/controls.css", "element/element.css"],
  "styles-list.js": ["view/common/lists.css", "view/changes/move-comparison.css", "element/panels/change-list.css"],
  "styles-shared.js": ["view/passages/passages.css", "element/panels/passages-panel.css"],
  "styles-quotations.js": ["view/quotations/quotations.css", "element/panels/quotations-panel.css"],
  "styles-deceptive.js": ["view/characters/deceptive-characters.css", "element/panels/characters-panel.css"],
};

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} folder */
export async function writeStyles(folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, sheets] of Object.entries(MODULES)) {
    const css = await Promise.all(sheets.map((sheet) => readFile(join(ROOT, sheet), "utf8")));
    await writeFile(join(folder, name), `export default ${JSON.stringify(forShadow(css.join("\n")))};\n`);
  }
}

/** Every colour and font can be set from outside by a name that is not taken by another. */
const PUBLIC = /--wfw-([\w-]+):\s*([^;]+);/g;
const PUBLISHED = "--wfw-$1: var(--word-for-word-$1, $2);";

/** @param {string} css */
function forShadow(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(:where\(:root, :host\) \{)([^}]*)/g, (_, head, values) => head + values.replace(PUBLIC, PUBLISHED))
    .replace(/@media \((max|min)-width: /g, "@container word-for-word ($1-width: ")
    .replace(/(?<!--wfw-rem:[^;]*)(?<![\w.-])(-?\d*\.?\d+)rem\b/g, "calc($1 * var(--wfw-rem))")
    .replace(/\s+/g, " ")
    .trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeStyles(resolve(process.argv[2] ?? join(ROOT, "pkg")));
}
