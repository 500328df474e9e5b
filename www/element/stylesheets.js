/**
 * Provides the style sheets of the element. They are constructed once, from modules that `dev/styles.mjs` generates, and shared by all shadow
 * roots. The page's style sheets and its policy for styles do not affect them.
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
 * Adopts a sheet into a shadow root, once.
 * @param {ShadowRoot} root
 * @param {Name} name
 */
export async function adopt(root, name) {
  const sheet = await load(name);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
