// Turns the style sheets of the element into modules, in `pkg`. A shadow root accepts a sheet that is constructed from text whatever the
// page's policy says of styles, and bundlers need no loader for a module.
//
//     node dev/styles.mjs [folder]     where they go: www/pkg, unless another is named
//
// The sheets are those of the page, with three changes. Widths of the window become widths of the element. A `rem` becomes a length of the
// element's own, since it does not control the root of the page around it. `--wfw-ink` can be set from outside as `--word-for-word-ink`.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The sheets in each module, in order. */
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

/** Each colour and font gets a public name with a prefix of its own. */
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
