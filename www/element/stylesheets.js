/**
 * The style sheets of all elements of a page: constructed once from the modules that `dev/styles.mjs` makes, and shared by every shadow
 * root. A policy for styles does not reach them, and neither does the page.
 */

/** @typedef {"changes" | "list" | "shared" | "quotations" | "deceptive"} Name */

/** @type {Record<Name, () => Promise<{ default: string }>>} */
const MODULES = {
  changes: () => import("../pkg/styles-changes.js"),
  list: () => import("../pkg/styles-list.js"),
  shared: () => import("../pkg/styles-shared.js"),
  quotations: () => import("../pkg/styles-quotations.js"),
  deceptive: () => import("../pkg/styles-deceptive.js"),
};

/** @type {Map<Name, Promise<CSSStyleSheet>>} */
const sheets = new Map();

/** @param {Name} name */
function load(name) {
  let loaded = sheets.get(name);
  if (loaded === undefined) {
    loaded = MODULES[name]().then(({ default: css }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    loaded.catch(() => sheets.delete(name));
    sheets.set(name, loaded);
  }
  return loaded;
}

/**
 * Gives a shadow root a sheet, once.
 * @param {ShadowRoot} root
 * @param {Name} name
 */
export async function adopt(root, name) {
  const sheet = await load(name);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
