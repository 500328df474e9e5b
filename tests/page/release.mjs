/**
 * Builds the release of the page for the tests, from the current sources, before they run.
 */

import { readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Release, writeFiles } from "../../www/dev/site.mjs";

/** Git and the formatter ignore this folder. */
export const SITE = fileURLToPath(new URL("../node_modules/.cache/site", import.meta.url));
const PATHS = `${SITE}-paths.json`;

/** Makes the release unless it exists. Playwright calls this once, before all tests. */
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
/** The results of `containing`, because `page.unroute` needs the function that was passed to `page.route`. @type {Map<string, (url: URL) => boolean>} */
const known = new Map();

/**
 * Returns a predicate for the addresses of a source file, and of the files of the release that contain it.
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
