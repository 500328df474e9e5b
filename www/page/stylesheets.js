/**
 * Loads the style sheets of features that are loaded when they are first used.
 */

/** @type {Map<string, Promise<void>>} */
const sheets = new Map();

/**
 * Loads a style sheet once.
 * @param {URL} url
 * @returns {Promise<void>} rejected if the sheet does not load; a later call tries again
 */
export function loadSheet({ href }) {
  const loading = sheets.get(href);
  if (loading !== undefined) return loading;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve(undefined));
    link.addEventListener("error", () => {
      sheets.delete(href);
      link.remove();
      reject(new Error(`${href} did not load`));
    });
  });
  sheets.set(href, loaded);
  document.head.append(link);
  return loaded;
}
