/**
 * The release of the page that the tests open: bundled from the sources before they run, so that it is what is there to be tested.
 */

import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Release, writeFiles } from "../../www/dev/site.mjs";

/** Where neither git nor the formatter looks. */
export const SITE = fileURLToPath(new URL("../node_modules/.cache/site", import.meta.url));
const PATHS = `${SITE}-paths.json`;

/** Makes it. Playwright calls it once, before all tests. @returns {Promise<string>} its folder */
export default async function makeRelease() {
  const release = new Release();
  await release.make();
  await rm(SITE, { recursive: true, force: true });
  await writeFiles(SITE, release.files);
  const paths = [...release.paths].map(([source, paths]) => [source, [...paths]]);
  await writeFile(PATHS, JSON.stringify(Object.fromEntries(paths)));
  return SITE;
}

/** @type {Record<string, string[]> | undefined} */
let paths;

/**
 * Whether an address is that of a file of the sources, or of a file of the release that contains it.
 * @param {string} source its path in `www`
 * @returns {(url: URL) => boolean}
 */
export function containing(source) {
  paths ??= /** @type {Record<string, string[]>} */ (JSON.parse(readFileSync(PATHS, "utf8")));
  const released = paths[source];
  if (released === undefined) throw new Error(`the release has nothing of ${source}`);
  const addresses = new Set([source, ...released].map((path) => `/${path}`));
  return ({ pathname }) => addresses.has(pathname);
}
