/**
 * Writes a document as HTML. For the clipboard, each element has inline styles, because a style sheet is lost on pasting. As a
 * separate page, it has a style sheet, no script and no external resources.
 *
 * Changes are `del` and `ins`, so they are struck out and underlined even where all styles are lost.
 */

import { isRightToLeft } from "../model/bidi.js";
import { ENGLISH } from "./export-input.js";
import { element, toHtml } from "./markup-tree.js";

/** @import { Block, Mark, Run } from "./document.js" */
/** @import { Language } from "./export-input.js" */
/** @import { Element, Node } from "./markup-tree.js" */

/** @type {Record<Mark, { name: string, style: string }>} */
const MARKS = {
  deleted: { name: "del", style: "color:#7d3f08;background-color:#fbeadb;text-decoration:line-through" },
  inserted: { name: "ins", style: "color:#17508f;background-color:#e3eefa;text-decoration:underline" },
  "moved-away": { name: "del", style: "color:#33591f;text-decoration:line-through" },
  "moved-here": { name: "ins", style: "color:#33591f;background-color:#e8f1e2;text-decoration:underline" },
};
const QUIET = "color:#625e57";

/** @type {Record<Exclude<Block["kind"], "item">, string>} */
const NAMES = { title: "h1", heading: "h2", text: "p", said: "p" };

/** Writes HTML for the clipboard. @param {readonly Block[]} blocks @param {Language} [language] */
export function writeRichText(blocks, { direction } = ENGLISH) {
  // The document into which it is pasted is taken to run from left to right.
  return toHtml(elementsOf(blocks, true, direction, "ltr"));
}

/**
 * Writes a complete page.
 * @param {readonly Block[]} blocks
 * @param {string} title
 * @param {Language} language
 * @param {string} css
 */
export async function writePage(blocks, title, { locale, direction }, css) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(css));
  const policy = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'; base-uri 'none'; form-action 'none'`;
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, title),
    element("style", {}, css),
  );
  const body = element("body", {}, element("main", {}, ...elementsOf(blocks, false, direction, direction)));
  return `<!doctype html>\n${toHtml([element("html", { lang: locale, ...(direction === "rtl" ? { dir: direction } : {}) }, head, body)])}\n`;
}

/**
 * @param {readonly Block[]} blocks
 * @param {boolean} styled
 * @param {"ltr" | "rtl"} ours the direction of the sentences that the export adds, even of one that begins with a title
 * @param {"ltr" | "rtl"} around that of the document around the blocks
 */
function elementsOf(blocks, styled, ours, around) {
  /** @type {Element[]} */
  const found = [];
  /** @type {Element[]} */
  let items = [];
  const endList = () => {
    if (items.length > 0) found.push(element("ul", {}, ...items));
    items = [];
  };
  for (const { kind, runs } of blocks) {
    const content = contentOf(runs, styled);
    const words = runs.map(({ text, tone }) => (tone === "quiet" ? "" : text)).join("");
    const direction = kind !== "text" ? ours : isRightToLeft(words) ? "rtl" : "ltr";
    const attributes = direction === around ? {} : { dir: direction };
    if (kind === "item") {
      items.push(element("li", attributes, ...content));
      continue;
    }
    endList();
    const named = kind === "text" && !styled ? { class: "text" } : {};
    found.push(element(NAMES[kind], { ...attributes, ...named }, ...content));
  }
  endList();
  return found;
}

/** @param {readonly Run[]} runs @param {boolean} styled */
function contentOf(runs, styled) {
  /** @type {Node[]} */
  const found = [];
  for (const group of groups(runs.filter(({ text }) => text !== ""))) {
    const mark = group[0]?.mark ?? null;
    if (mark === null) {
      found.push(...group.map((run) => nodeOf(run, styled)));
      continue;
    }
    // White space at the ends is outside of the mark, unless the run contains nothing else.
    const all = group.map(({ text }) => text).join("");
    const blank = all.trim() === "";
    const ahead = blank ? 0 : all.length - all.trimStart().length;
    const behind = blank ? all.length : all.trimEnd().length;
    if (ahead > 0) found.push(all.slice(0, ahead));
    let at = 0;
    const inside = group.flatMap((run) => {
      const text = run.text.slice(Math.max(0, ahead - at), Math.max(0, behind - at));
      at += run.text.length;
      return text === "" ? [] : [nodeOf({ ...run, text }, styled)];
    });
    const { name, style } = MARKS[mark];
    const last = found.at(-1);
    // The class `close` adds a gap between two words that replace each other.
    const close = ahead === 0 && typeof last === "object" && last.name !== name && ["ins", "del"].includes(last.name);
    found.push(element(name, styled ? { style } : { class: close ? `${mark} close` : mark }, ...inside));
    if (behind < all.length) found.push(all.slice(behind));
  }
  return found;
}

/** Groups adjacent runs with the same mark. @param {readonly Run[]} runs */
function groups(runs) {
  /** @type {Run[][]} */
  const found = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && last[0].mark === run.mark) last.push(run);
    else found.push([run]);
  }
  return found;
}

/** @param {Run} run @param {boolean} styled @returns {Node} */
function nodeOf({ text, tone, href }, styled) {
  /** @type {Node} */
  let node = text;
  if (tone === "strong") node = element("b", {}, node);
  if (tone === "quiet") node = element("span", styled ? { style: QUIET } : { class: "quiet" }, node);
  return href === null ? node : element("a", { href, rel: "noreferrer" }, node);
}
