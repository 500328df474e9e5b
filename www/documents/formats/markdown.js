/**
 * Converts Markdown to HTML, which is then read like a web page. This module is loaded with the first Markdown file, because of the size of
 * its library.
 */

import { Unreadable } from "../file-types.js";

/** @typedef {{ parse(text: string, options: { gfm: boolean }): string }} Marked */

const MARKED = new URL("../../vendor/marked.js", import.meta.url).href;

/** Converts Markdown to HTML. @param {string} text */
export async function toHtml(text) {
  /** @type {Marked} */
  const { parse } = await import(MARKED).catch(() => {
    throw new Unreadable("missing");
  });
  // Front matter between two lines of dashes is metadata.
  return parse(text.replace(/^---\r?\n(?:[\w-]+\s*:.*\r?\n|[ \t-].*\r?\n)*---\r?\n/, ""), { gfm: true });
}
