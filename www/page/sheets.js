/**
 * Style sheets of views that few readers look at: loaded with the view.
 */

/** @type {Map<string, Promise<void>>} */
const sheets = new Map();

/**
 * Loads a sheet, once.
 * @param {string} name
 * @param {"render" | "page"} [folder]
 * @returns {Promise<void>} rejected where it does not load; then it may be tried again
 */
export function loadSheet(name, folder = "render") {
  const known = sheets.get(name);
  if (known !== undefined) return known;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL(`../${folder}/${name}`, import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve(undefined));
    link.addEventListener("error", () => {
      sheets.delete(name);
      link.remove();
      reject(new Error(`${name} did not load`));
    });
  });
  sheets.set(name, loaded);
  document.head.append(link);
  return loaded;
}
