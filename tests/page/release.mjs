/**
 * The release of the page that the tests open: bundled from the sources before they run, so that it is what is there to be tested.
 */

import { readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Release, writeFiles } from "../../www/dev/site.mjs";

/** Where neither git nor the formatter looks. */
export const SITE = fileURLToPath(new URL("../node_modules/.cache/site", import.meta.url));
const PATHS = `${SITE}-paths.json`;

/** Makes it, unless it is there already. Playwright calls this once, before all tests. */
export default async function makeRelease() {
  const release = new Release();
  await release.make();
  const version = String(release.files.get("version.json"));
  if ((await readFile(`${SITE}/version.json`, "utf8").catch(() => "")) === version) return;
  await rm(SITE, { recursive: true, force: true });
  const paths = [...release.paths].map(([source, paths]) => [source, [...paths]]);
  await writeFiles(SITE, release.files);
  await writeFile(PATHS, JSON.stringify(Object.fromEntries(paths)));
}

/** @type {Record<string, string[]> | undefined} */
let paths;
/** The answers of `containing`, since `page.unroute` wants the function that `page.route` got. @type {Map<string, (url: URL) => boolean>} */
const known = new Map();

/**
 * Whether an address is that of a file of the sources, or of a file of the release that contains it.
 * @param {string} source its path in `www`
 * @returns {(url: URL) => boolean} the same function each time
 */
export function containing(source) {
  paths ??= /** @type {Record<string, string[]>} */ (JSON.parse(readFileSync(PATHS, "utf8")));
  const released = paths[source];
  if (released === undefined) throw new Error(`the release has nothing of ${source}`);
  const addresses = new Set([source, ...released].map((path) => `/${path}`));
  const contains = known.get(source) ?? ((/** @type {URL} */ { pathname }) => addresses.has(pathname));
  known.set(source, contains);
  return contains;
}
