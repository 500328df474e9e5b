/**
 * What is pasted into other people's pages to show a comparison there: an element that works without a script too, a frame, or plain
 * markup for a system that takes nothing else.
 */

import { count } from "../model/tables.js";
import { SWITCH_LIST } from "../model/view-options.js";
import { writeStatic } from "./exact-markup.js";
import { addressOf, dateOf, titleOf } from "./export-input.js";
import { element, toHtml } from "./markup-tree.js";
import { notesOn } from "./provenance.js";
import { LONGEST_LINK, loadOf, writeLink } from "./share-link.js";

/** @typedef {import("./export-input.js").Matter} Matter */
/** @typedef {import("./export-input.js").Side} Side */
/** @typedef {import("./exact-markup.js").Excerpt} Excerpt */
/** @typedef {import("./markup-tree.js").Node} Node */
/** @typedef {import("../model/view-options.js").View} SnippetView */
/**
 * Titles and sources are those of the matter.
 * @typedef {object} Choices
 * @property {SnippetView} view
 * @property {string} caption
 * @property {Excerpt | null} excerpt
 * @property {number | null} height in pixels; `null`: as high as what it holds
 */

/** Pixels that a frame has until it has said how high it would be. */
const FIRST_HEIGHT = 480;

/** Pixels that a page gives a frame at most, whatever it says. */
const HIGHEST = 30_000;

/**
 * Lets a frame be as high as it says. Which frame speaks is known by its window, for one that is sandboxed has no origin.
 * The snippet carries it, and docs/embedding.md explains it.
 */
export const LISTENER = `addEventListener("message", ({ data, source }) => {
  if (data?.type !== "word-for-word:height" || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.height = Math.min(Math.ceil(data.height), ${HIGHEST});
  }
});`;

/**
 * The element, and in it the comparison as it stands there without a script.
 * @param {Matter} matter
 * @param {Choices} choices
 * @param {string} base the address of the folder that has our files
 */
export function writeElement(matter, choices, base) {
  const { caption, excerpt, view, height } = choices;
  /** @type {Record<string, string>} */
  const attributes = {};
  for (const side of /** @type {const} */ (["before", "after"])) {
    const { title, source } = matter.about[side];
    const address = addressOf(source);
    if (title.trim() !== "") attributes[`${side}-title`] = title.trim();
    if (address !== null) attributes[`${side}-href`] = address;
  }
  if (caption !== "") attributes.caption = caption;
  if (excerpt !== null) attributes.excerpt = sayExcerpt(excerpt);
  if (view !== "changes") attributes.view = view;
  if (height !== null) attributes.height = `${height}px`;
  const { options } = matter.comparison;
  for (const [name, option, value] of SWITCH_LIST) {
    if (options[option] === value) attributes[name] = "";
  }
  const script = element("script", { type: "module", src: `${base}element/define.js` });
  const figure = figureOf(matter, choices, true);
  return toHtml([script, "\n", element("word-for-word", attributes, "\n", figure, "\n"), "\n"]);
}

/**
 * The comparison alone.
 * @param {Matter} matter
 * @param {Choices} choices
 */
export function writeContent(matter, choices) {
  return toHtml([figureOf(matter, choices, false), "\n"]);
}

/**
 * A frame, which has both texts in its address.
 * @param {Matter} matter
 * @param {Choices} choices
 * @param {string} base
 * @returns {Promise<{ snippet: string, address: string } | { tooLong: number }>} or how many characters its address would have
 */
export async function writeFrame(matter, { caption, excerpt, view, height }, base) {
  const rest = new URLSearchParams();
  if (caption !== "") rest.set("caption", caption);
  if (excerpt !== null) rest.set("excerpt", sayExcerpt(excerpt));
  const more = rest.size === 0 ? "" : `&${rest}`;
  const address = `${await writeLink(loadOf(matter, view), `${base}embed.html`)}${more}`;
  if (address.length > LONGEST_LINK) return { tooLong: address.length };
  const titles = { before: titleOf(matter, "before"), after: titleOf(matter, "after") };
  const frame = element("iframe", {
    src: address,
    title: matter.message("export.title", titles),
    width: "100%",
    height: height ?? FIRST_HEIGHT,
    loading: "lazy",
    referrerpolicy: "no-referrer",
    // Links to the sources open in windows of their own.
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
  });
  const listener = height === null ? `<script>\n${LISTENER}\n</script>\n` : "";
  return { snippet: `${toHtml([frame])}\n${listener}`, address };
}

/** As the attribute has it: counted from 1. @param {Excerpt} excerpt */
function sayExcerpt({ first, last }) {
  return first === last ? String(first + 1) : `${first + 1}-${last + 1}`;
}

/** @param {Matter} matter @param {Choices} choices @param {boolean} exact */
export function figureOf(matter, { caption, excerpt }, exact) {
  const { message } = matter;
  /** @type {Node[]} */
  const told = [];
  if (caption !== "") told.push(element("p", {}, element("b", {}, caption)), "\n");
  told.push(element("p", {}, ...sourcesOf(matter)), "\n");
  if (excerpt !== null) {
    const n = count(matter.comparison.hunks, "hunks");
    const one = excerpt.first === excerpt.last;
    const values = { first: excerpt.first + 1, last: excerpt.last + 1, n };
    told.push(element("p", {}, message(one ? "snippet.excerpt.one" : "snippet.excerpt", values)), "\n");
  }
  told.push(
    element("p", {}, element("small", {}, [message("snippet.legend"), ...notesOn(matter, "folded")].join(" "))),
  );
  const figure = ["\n", writeStatic(matter, { exact, excerpt }), "\n", element("figcaption", {}, ...told), "\n"];
  return element("figure", {}, ...figure);
}

/** Which text became which, each a link where its page is known. @param {Matter} matter @returns {Node[]} */
function sourcesOf(matter) {
  // Two that are no characters stand for the titles, so that these may be links wherever a language puts them.
  const SIGNS = { before: "\ufdd0", after: "\ufdd1" };
  const sentence = matter.message("snippet.sources", SIGNS);
  return sentence.split(/([\ufdd0\ufdd1])/).map((piece) => {
    const side = piece === SIGNS.before ? "before" : piece === SIGNS.after ? "after" : null;
    return side === null ? piece : titleNode(matter, side);
  });
}

/** @param {Matter} matter @param {Side} side @returns {Node} */
function titleNode(matter, side) {
  const title = element("cite", {}, titleOf(matter, side));
  const address = addressOf(matter.about[side].source);
  const named = address === null ? title : element("a", { href: address, rel: "noreferrer" }, title);
  const known = dateOf(matter, side);
  return known === "" ? named : element("span", {}, named, ` (${known})`);
}
