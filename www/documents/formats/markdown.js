/**
 * Converts Markdown to HTML, which is then read as an inert document, as any web page. It is loaded by itself, with the first Markdown file,
 * because of its library.
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
  // Front matter between two lines of dashes is for programs.
  return parse(text.replace(/^---\r?\n(?:[\w-]+\s*:.*\r?\n|[ \t-].*\r?\n)*---\r?\n/, ""), { gfm: true });
}
