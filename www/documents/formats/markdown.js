/**
 * Markdown as the page that it describes. The page is read like any other: as an inert document.
 */

import { Unreadable } from "../file-types.js";

/** @typedef {{ parse(text: string, options: { gfm: boolean }): string }} Marked */

const MARKED = new URL("../../vendor/marked.js", import.meta.url).href;

/** @param {string} text */
export async function toHtml(text) {
  /** @type {Marked} */
  const { parse } = await import(MARKED).catch(() => {
    throw new Unreadable("missing");
  });
  // What stands between two lines of dashes at the top describes the text to programs.
  return parse(text.replace(/^---\r?\n(?:[\w-]+\s*:.*\r?\n|[ \t-].*\r?\n)*---\r?\n/, ""), { gfm: true });
}
