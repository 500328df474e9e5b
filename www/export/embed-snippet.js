/**
 * Writes the snippet that shows a comparison on another web page: an element with a fallback that needs no script, a frame, or plain
 * markup for systems that accept only that.
 */

import { count } from "../model/tables.js";
import { SWITCH_LIST } from "../model/view-options.js";
import { writeStatic } from "./exact-markup.js";
import { addressOf, dateOf, ENGLISH, titleOf } from "./export-input.js";
import { element, toHtml } from "./markup-tree.js";
import { notesOn } from "./provenance.js";
import { LONGEST_LINK, sharedLinkOf, writeLink } from "./share-link.js";

/** @import { Language, Matter, Side } from "./export-input.js" */
/** @import { Node } from "./markup-tree.js" */
/** @typedef {import("./exact-markup.js").Excerpt} Excerpt */
/** @typedef {import("../model/view-options.js").View} SnippetView */
/**
 * The reader's choices for a snippet. Its titles and sources come from the matter.
 * @typedef {object} Choices
 * @property {SnippetView} view
 * @property {string} caption
 * @property {Excerpt | null} excerpt
 * @property {number | null} height in pixels, or `null` for the height of the content
 * @property {Language} [language] that of the interface, in which the snippet explains itself
 */

/** Height of a frame in pixels until it reports the height of its content. */
const FIRST_HEIGHT = 480;

/** The largest height in pixels that a page gives a frame. */
const HIGHEST = 30_000;

/**
 * A script that sets the height of a frame to the height that the frame reports. It identifies the frame by its window, because a
 * sandboxed frame has no origin. The snippet includes the script, and docs/embedding.md explains it.
 */
export const LISTENER = `addEventListener("message", ({ data, source }) => {
  if (data?.type !== "word-for-word:height" || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.height = Math.min(Math.ceil(data.height), ${HIGHEST});
  }
});`;

/**
 * Writes the element, with the comparison in it as static markup that shows where scripts do not run.
 * @param {Matter} matter
 * @param {Choices} choices
 * @param {string} base the address of the folder that contains the files of this site
 */
export function writeElement(matter, choices, base) {
  const { caption, excerpt, view, height, language = ENGLISH } = choices;
  /** @type {Record<string, string>} */
  const attributes = {};
  if (language.locale !== "en") attributes.lang = language.locale;
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
 * Writes only the comparison, as static markup.
 * @param {Matter} matter
 * @param {Choices} choices
 */
export function writeContent(matter, choices) {
  return toHtml([figureOf(matter, choices, false), "\n"]);
}

/**
 * Writes a frame whose address contains both texts.
 * @param {Matter} matter
 * @param {Choices} choices
 * @param {string} base
 * @returns {Promise<{ snippet: string, address: string } | { tooLong: number }>} `tooLong`: the length of an address that browsers refuse
 */
export async function writeFrame(matter, { caption, excerpt, view, height, language = ENGLISH }, base) {
  const rest = new URLSearchParams();
  if (caption !== "") rest.set("caption", caption);
  if (excerpt !== null) rest.set("excerpt", sayExcerpt(excerpt));
  if (language.locale !== "en") rest.set("lang", language.locale);
  const more = rest.size === 0 ? "" : `&${rest}`;
  const address = `${await writeLink(sharedLinkOf(matter, view), `${base}embed.html`)}${more}`;
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

/** Writes the value of the attribute `excerpt`, which counts from 1. @param {Excerpt} excerpt */
function sayExcerpt({ first, last }) {
  return first === last ? String(first + 1) : `${first + 1}-${last + 1}`;
}

/** @param {Matter} matter @param {Choices} choices @param {boolean} exact */
export function figureOf(matter, { caption, excerpt, language = ENGLISH }, exact) {
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
    element(
      "p",
      {},
      element(
        "small",
        {},
        [message("snippet.legend"), ...notesOn(matter, "folded")].join(message("between.sentences")),
      ),
    ),
  );
  const figure = [
    "\n",
    writeStatic(matter, { exact, excerpt }),
    "\n",
    element("figcaption", languageAttributes(language), ...told),
    "\n",
  ];
  return element("figure", {}, ...figure);
}

/** Returns the attributes of sentences in a language. English has none. @param {Language} language */
function languageAttributes({ locale, direction }) {
  return { ...(locale === "en" ? {} : { lang: locale }), ...(direction === "rtl" ? { dir: direction } : {}) };
}

/** Writes the sentence with both titles. A title is a link if the page of its text is known. @param {Matter} matter @returns {Node[]} */
function sourcesOf(matter) {
  // Two noncharacters are placeholders for the titles, so that each language can put these links where it needs them.
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
