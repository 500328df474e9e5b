/**
 * Finds the Chromium in which the tests run: the one named in CHROME, or the first on PATH.
 */

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** @returns {string} */
export function findBrowser() {
  const named = process.env.CHROME;
  if (named !== undefined && named !== "") return named;
  for (const name of NAMES) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const path = join(folder, name);
      if (folder !== "" && isExecutable(path)) return path;
    }
  }
  throw new Error(`There is no Chromium on PATH (looked for ${NAMES.join(", ")}); name one in CHROME.`);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** No background activity and no screen. Root may not use the sandbox. */
export const BROWSER_ARGUMENTS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
