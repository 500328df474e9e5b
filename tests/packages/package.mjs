/**
 * Locates the package as it is published. `./build.sh package` makes its archive, and `./build.sh test` unpacks it to the folder in which
 * Node.js and bundlers look for packages.
 */

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** The folder of the unpacked package. */
export const INSTALLED = join(HERE, "node_modules/word-for-word");

if (!existsSync(INSTALLED))
  throw new Error("The package is not in tests/packages/node_modules: ./build.sh test puts it there.");

/** Runs a program in this folder, and hands out what it writes. @param {string} program @param {string[]} given */
export async function run(program, ...given) {
  const { stdout } = await promisify(execFile)(program, given, { cwd: HERE, maxBuffer: 1 << 26 });
  return stdout;
}
