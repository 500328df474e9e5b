// Checks the version of a release, and packs the page for it.
//
//     node dev/release.mjs versions [tag]       fails unless all files name one version
//     node dev/release.mjs page site folder     packs the folder of the page

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { zip } from "../export/docx/zip.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The files that name the version, each with the place where it does. */
const VERSIONS = /** @type {const} */ ({
  "Cargo.toml": /^version = "(.+)"$/m,
  "Cargo.lock": /^name = "word-for-word"\nversion = "(.+)"$/m,
  "fuzz/Cargo.lock": /^name = "word-for-word"\nversion = "(.+)"$/m,
  "www/package.json": /^ {2}"version": "(.+)"/m,
  "www/package-lock.json": /^ {2}"version": "(.+)"/m,
  "README.md": /word-for-word-(\d[\w.-]*)\.tgz/,
});

/**
 * Returns the version, which all files must name. The newest entry of the changelog must be of that version; without a tag it may be unreleased.
 * @param {string} tag such as `v0.1.0`; empty for none
 * @param {(path: string) => Promise<string>} [read]
 */
export async function checkVersions(tag, read = (path) => readFile(join(ROOT, path), "utf8")) {
  const found = await Promise.all(
    Object.entries(VERSIONS).map(async ([path, place]) => [path, place.exec(await read(path))?.[1] ?? "none"]),
  );
  const version = found[0]?.[1] ?? "";
  const others = found.filter(([, each]) => each !== version).map(([path, each]) => `${path} has ${each}`);
  if (others.length > 0) throw new Error(`Cargo.toml has version ${version}, but ${others.join(", ")}.`);
  if (tag !== "" && tag !== `v${version}`) throw new Error(`The tag is ${tag}, but the version ${version}.`);
  const newest = /^## (\S+)/m.exec(await read("CHANGELOG.md"))?.[1];
  if (newest !== version && (tag !== "" || newest !== "Unreleased")) {
    throw new Error(`The newest entry of CHANGELOG.md is ${newest}, but the version ${version}.`);
  }
  return version;
}

/** Packs a folder, with its files in a constant order. @param {string} folder */
export async function packFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  /** @type {Record<string, Uint8Array<ArrayBuffer>>} */
  const files = {};
  for (const path of paths.sort()) files[relative(folder, path).replaceAll(sep, "/")] = await readFile(path);
  return zip(files);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [verb, ...given] = process.argv.slice(2);
  if (verb === "versions") console.log(await checkVersions(given[0] ?? ""));
  else if (verb === "page") {
    const [site = "", folder = ""] = given;
    const version = await checkVersions("");
    await writeFile(join(resolve(folder), `word-for-word-${version}-site.zip`), await packFolder(resolve(site)));
  } else throw new Error("The verbs are versions and page.");
}
