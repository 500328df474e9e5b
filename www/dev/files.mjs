// Names the version of the page's files, for the service worker: lists them with their hashes in pkg/files.json, and puts the
// beginning of the hash of that list into pkg/version.json. The same files have the same version wherever they were built.
//
//     node dev/files.mjs [folder]      www, unless another is named

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Everything under www is served but what begins like this: tools, their settings and the npm package's own files are no part of the page. */
export const NOT_THE_PAGE =
  /^\/(?:\.|(?:node_modules|dev|package)(?:\/|$)|README\.md$|(?:package|package-lock|tsconfig[\w.-]*|biome)\.json$)/i;

export const VERSION_FILE = "/pkg/version.json";
const LIST_FILE = "/pkg/files.json";

/** What the page never asks for, and what this script writes. */
const NOT_OF_A_VERSION = /\.d\.ts$|\/\.|^\/pkg\/(?:version|files)\.json$/;

/** Long enough that no two versions have the same name. */
const NAME_LENGTH = 16;

/** @param {string} root @returns {Promise<string>} the name of the version */
export async function writeVersion(root) {
  const paths = await pathsUnder(root, "");
  const entries = await Promise.all(
    paths.sort().map(async (path) => [path.slice(1), sha256(await readFile(join(root, path)))]),
  );
  const list = `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`;
  const version = sha256(list).slice(0, NAME_LENGTH);
  await writeFile(join(root, LIST_FILE), list);
  await writeFile(join(root, VERSION_FILE), `${JSON.stringify({ version })}\n`);
  return version;
}

/** @param {string} root @param {string} folder @returns {Promise<string[]>} */
async function pathsUnder(root, folder) {
  const found = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (NOT_THE_PAGE.test(path) || NOT_OF_A_VERSION.test(path)) continue;
    if (entry.isDirectory()) found.push(...(await pathsUnder(root, path)));
    else found.push(path);
  }
  return found;
}

function sha256(/** @type {string | Buffer} */ content) {
  return createHash("sha256").update(content).digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await writeVersion(resolve(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)))));
}
