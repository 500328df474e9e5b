/**
 * Lists the files of the project that the tidy tests look at: those that git tracks, or every file where git is not at hand.
 */

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Folders that are built or fetched. */
const BUILT = /(^|\/)(node_modules|target|pkg|vendor|corpus|artifacts)(\/|$)|^\.git(\/|$)/;

/** @returns {string[]} paths from the root, with forward slashes */
export function projectFiles() {
  return tracked() ?? walk("");
}

/** @returns {string[] | null} null outside a git checkout */
function tracked() {
  try {
    const listed = git("ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0");
    return listed.filter((path) => path !== "" && !BUILT.test(path) && exists(path));
  } catch {
    return null;
  }
}

/** @param {string[]} words @returns {string} what git prints */
export function git(...words) {
  return execFileSync("git", words, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

/** @param {string} path */
function exists(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile() === true;
}

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (BUILT.test(path)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** @param {string} path */
export function read(path) {
  return readFileSync(join(ROOT, path), "utf8");
}
