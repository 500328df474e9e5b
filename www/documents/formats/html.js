/**
 * Reads the text of a web page, of a mail, and of markup from a word processor's clipboard.
 *
 * It walks an inert document, as `makeInert` makes it, or the content of the custom element in a page. No computed styles are available, so
 * hidden text and preserved white space are recognized by element names and inline styles. In an inert document these are in `data-style`.
 */

import { isMarkOfNote, isNoteLink, leadsToNote } from "../note-links.js";
import { BLOCK, LINE, TextBuilder } from "../text-builder.js";

/** @typedef {typeof LINE | typeof BLOCK} Gap */
/** @typedef {"before" | "after"} Revision the state of a document with tracked changes to read */

const PARAGRAPHS = new Set(
  "p h1 h2 h3 h4 h5 h6 li dt dd blockquote pre figure figcaption caption table hr address legend summary".split(" "),
);
const BLOCKS = new Set(
  "div section article header footer main nav aside ul ol dl form fieldset details body html center tbody thead tfoot menu search hgroup".split(
    " ",
  ),
);

/** Elements whose text, if any, does not belong to the text of the page. */
const SILENT = new Set(
  "script style template noscript noframes head title meta link svg iframe object embed video audio canvas map select button textarea datalist rt rp rtc annotation annotation-xml dialog".split(
    " ",
  ),
);

/** Inline styles of raised text, as Google Docs and mail programs write them. */
const RAISED = /vertical-align\s*:\s*super/i;
/** Elements that raise text. */
const RAISING = 'sup, [style*="super" i], [data-style*="super" i]';
const MARK_CLASS =
  /\b(?:sdfootnote(?:anc|sym)|sdendnote(?:anc|sym)|Mso(?:Footnote|Endnote)Reference|footnote-?(?:ref|anchor|back|backref|reference)|fn-?ref|noteref|mw-cite-backlink)\b/i;

/** Reads the text of a document. @param {Document} document @param {Revision} [revision] */
export function readHtml(document, revision = "after") {
  const walk = new Walk(revision);
  walk.children(document.body ?? document.documentElement, false);
  const text = walk.builder.finish();
  return {
    text,
    title: (document.title ?? "").trim(),
    tracked: walk.tracked,
    article: articleIn(document, revision, text),
  };
}

/**
 * Reads the text of nodes of a live or an inert document.
 * @param {Iterable<Node>} nodes
 * @param {Revision} revision
 */
export function readNodes(nodes, revision) {
  const walk = new Walk(revision);
  for (const node of nodes) walk.node(node, false);
  return walk.builder.finish();
}

/** Selectors for the article of a page, the most specific first. */
const ARTICLES = ["[itemprop=articleBody]", "article", "main, [role=main]"];
/** The smallest share of a page's text that counts as its article. Each teaser in a list may be marked as an article too. */
const MUCH = 0.2;

/**
 * Returns the text of the page's article. Returns an empty string if no article is marked, or if it is the whole text.
 * @param {Document} document @param {Revision} revision @param {string} whole
 */
function articleIn(document, revision, whole) {
  for (const selector of ARTICLES) {
    const texts = [...document.querySelectorAll(selector)].map((element) => {
      const walk = new Walk(revision);
      walk.children(element, false);
      return walk.builder.finish();
    });
    const longest = texts.reduce((one, other) => (other.length > one.length ? other : one), "");
    if (longest.length >= MUCH * whole.length) return longest === whole ? "" : longest;
  }
  return "";
}

class Walk {
  builder = new TextBuilder();
  tracked = { inserted: 0, deleted: 0 };
  #revision;

  /** @param {Revision} revision */
  constructor(revision) {
    this.#revision = revision;
  }

  /** @param {Node} parent @param {boolean} preformatted */
  children(parent, preformatted) {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) this.node(node, preformatted);
  }

  /** @param {Node} node @param {boolean} preformatted */
  node(node, preformatted) {
    if (node.nodeType === 3) this.#text(node.nodeValue ?? "", preformatted);
    else if (node.nodeType === 1) this.#element(/** @type {Element} */ (node), preformatted);
  }

  /** @param {string} text @param {boolean} preformatted */
  #text(text, preformatted) {
    if (!preformatted) {
      this.builder.write(text.replace(/[ \t\n\f\r]+/g, " "), true);
      return;
    }
    const lines = text.split(/\r\n?|\n/);
    lines.forEach((line, index) => {
      if (index > 0) this.builder.breakLine();
      this.builder.write(line);
    });
  }

  /** @param {Element} element @param {boolean} preformatted */
  #element(element, preformatted) {
    const name = element.localName;
    const style = element.getAttribute("data-style") ?? element.getAttribute("style") ?? "";
    if (SILENT.has(name) || isHidden(element, style)) return;
    if (this.#isUndone(element, name)) return;
    const { builder } = this;
    if (name === "br") {
      builder.breakLine();
      return;
    }
    if (isMark(element, name, isRaised(name, style))) {
      builder.omitMark();
      return;
    }
    if (name === "input") {
      this.#box(element);
      return;
    }
    const keeps = /white-space\s*:\s*(?:pre|break-spaces)/i.exec(style) !== null;
    const inner = name === "pre" || keeps || (preformatted && !/white-space\s*:\s*normal/i.test(style));
    if (name === "tr") {
      builder.startRow();
      this.children(element, inner);
      builder.endRow();
    } else if (name === "td" || name === "th") {
      this.children(element, inner);
      builder.endCell();
    } else if (name === "q") {
      builder.write("“");
      this.children(element, inner);
      builder.write("”");
    } else if (isRaised(name, style)) this.#raise(element, inner);
    else if (name === "msup") {
      const [base, exponent] = element.children;
      if (base !== undefined) this.node(base, inner);
      if (exponent !== undefined) this.#raise(exponent, inner);
    } else {
      const gap = gapOf(name);
      if (gap !== null) builder.endBlock(gap);
      this.children(element, inner);
      if (gap !== null) builder.endBlock(gap);
    }
  }

  /** Writes the box of a form that belongs to a text, because its state is part of the text. @param {Element} input */
  #box(input) {
    const type = input.getAttribute("type") ?? "";
    if (!/^(?:checkbox|radio)$/i.test(type) || input.getAttribute("role") === "button") return;
    const beside = input.nextSibling?.nodeValue ?? input.previousSibling?.nodeValue ?? "";
    if (beside.trim() === "" && input.closest("label, li, td, th, p, dd") === null) return;
    const checked = input.hasAttribute("checked");
    this.builder.write(type.toLowerCase() === "radio" ? (checked ? "◉ " : "○ ") : checked ? "☑ " : "☐ ", true);
  }

  /** Reads raised text. @param {Element} element @param {boolean} preformatted */
  #raise(element, preformatted) {
    const text = element.textContent ?? "";
    this.builder.startAside();
    this.children(element, preformatted);
    const raised = this.builder.endAside(false);
    this.builder.writeRaised(`${/^\s/.test(text) ? " " : ""}${raised}${/\s$/.test(text) ? " " : ""}`);
  }

  /**
   * Whether the element is absent from the requested revision.
   * @param {Element} element @param {string} name
   */
  #isUndone(element, name) {
    const word = element.getAttribute("class") ?? "";
    const deleted = name === "del" || word === "msoDel";
    const inserted = name === "ins" || word === "msoIns";
    if (deleted && name === "del") this.tracked.deleted += 1;
    if (inserted && name === "ins") this.tracked.inserted += 1;
    return this.#revision === "after" ? deleted : inserted;
  }
}

/** Returns the separation of an element from its surroundings. @param {string} name @returns {Gap | null} */
function gapOf(name) {
  if (PARAGRAPHS.has(name)) return BLOCK;
  return BLOCKS.has(name) ? LINE : null;
}

/** @param {Element} element @param {string} style */
function isHidden(element, style) {
  // `data-said` marks words about a text, as in a comparison that is shown without a script.
  if (element.hasAttribute("hidden") || element.hasAttribute("data-said")) return true;
  // Word marks the number or the bullet of an item with "Ignore".
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style);
}

/** Whether an element raises its text. @param {string} name @param {string} style */
function isRaised(name, style) {
  return name === "sup" || (RAISED.test(style) && gapOf(name) === null);
}

/** Whether an element is the mark of a footnote. @param {Element} element @param {string} name @param {boolean} raised */
function isMark(element, name, raised) {
  if (!raised && name !== "a" && name !== "span") return false;
  const role = element.getAttribute("role") ?? "";
  if (role === "doc-backlink") return true;
  const text = element.textContent ?? "";
  if (raised && areMarks(element, text)) return true;
  if (!isMarkOfNote(text)) return false;
  if (role === "doc-noteref") return true;
  if (MARK_CLASS.test(element.getAttribute("class") ?? "")) return true;
  const link = name === "a" ? element : element.querySelector("a");
  if (link === null) return false;
  const isRaised = raised || link.querySelector(RAISING) !== null || link.closest(RAISING) !== null;
  return isNoteLink(text, link.getAttribute("href") ?? "", isRaised);
}

/** Whether raised text consists of several marks: "1, 2". @param {Element} element @param {string} text */
function areMarks(element, text) {
  const links = [...element.querySelectorAll("a")];
  return (
    links.length > 1 &&
    /^[\d\s,;–()[\]*†‡-]+$/.test(text) &&
    links.every((link) => leadsToNote(link.getAttribute("href") ?? "", link.textContent ?? "", true))
  );
}
