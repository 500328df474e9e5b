/**
 * Draws a paragraph and what is marked in it.
 *
 * A replaced word is drawn whole on both sides, the old before the new, and in each the letters that differ stand out.
 * To run the two together, "decarboni-s-z-ation", would save a word, and be none: not for a screen reader, not for who
 * copies it, and not for who looks for either spelling in the page.
 */

import { kindOf } from "../../model/change-kinds.js";

/** @typedef {import("../../model/inline-paragraphs.js").Paragraph} Paragraph */
/** @typedef {import("../../model/inline-paragraphs.js").Piece} Piece */
/** @typedef {import("../../model/inline-paragraphs.js").Stretch} Stretch */
/** @typedef {import("../common/keyed-blocks.js").Mark} Mark */
/** @typedef {import("../../model/moves.js").Move} Move */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */

/** Letters from which on a mark takes more than a line, and is read rather than glanced at. */
const LONG = 80;

export class Drawing {
  #message;
  /** All moves, by their numbers less one. @type {readonly Move[]} */
  moves = [];

  /** What writes the pieces that are folded away; `null`: none are. @type {import("./collapsed-regions.js").Folding | null} */
  folds = null;

  /** What draws the lines that say where something is left out; `null`: there are none. @type {import("./exclusion-markers.js").GoneLines | null} */
  gone = null;

  /** @param {FormatMessage} message */
  constructor(message) {
    this.#message = message;
  }

  /**
   * @param {Paragraph} paragraph
   * @param {number} base the hunk from which on its hunks are counted
   */
  draw(paragraph, base) {
    const gone = paragraph[0]?.gone;
    if (gone !== undefined && this.gone !== null) return { element: this.gone.draw(gone), marks: [] };
    const element = document.createElement("p");
    element.dir = "auto";
    /** @type {Mark[]} */
    const marks = [];
    for (const group of groups(paragraph, (piece) => piece.hunk)) {
      const blank = !group.some(isVisible);
      for (const part of groups(group, endOf)) {
        const parent = this.#parent(element, part);
        for (const piece of part) {
          const mark = piece.isBreak ? this.#sign(parent, piece) : this.#write(parent, piece, blank);
          if (mark === null || piece.hunk < 0) continue;
          if (piece.light) mark.classList.add("light");
          marks.push({ element: mark, offset: piece.hunk - base });
        }
        if (parent !== element) release(parent);
      }
    }
    return { element, marks };
  }

  /**
   * Two models with the same signature are drawn the same.
   * @param {Paragraph} paragraph
   * @param {number} base
   */
  signature(paragraph, base) {
    return paragraph
      .map((piece) => {
        const { kind, hunk, light, move, isBreak, text, start, stretches, fold, leads, alone } = piece;
        const out = stretches.map((one) => [one.start - start, one.end - start, one.trait, one.other].join());
        const tag = piece.opens ? this.#tagText(piece) : "";
        if (piece.gone !== undefined) return `gone ${piece.gone.side} ${piece.gone.index} ${piece.gone.said}`;
        const folded = fold === undefined ? "" : [fold.open, leads && fold.sentences, alone].join();
        const place = hunk < 0 ? folded : hunk - base;
        return [kind, place, light, move, tag, out.join(";"), isBreak ? "¶" : text].join(" ");
      })
      .join("\u0001");
  }

  /**
   * What pieces that belong together are drawn in.
   * @param {Element} element
   * @param {Piece[]} part
   */
  #parent(element, part) {
    const [first] = part;
    if (first === undefined || first.hunk < 0) return element;
    if (first.move === 0) return isReplacement(part) ? addSpan(element, { role: "suggestion" }) : element;
    const opening = part.find((piece) => piece.opens);
    if (opening !== undefined) this.#tag(element, opening);
    return addSpan(element, { class: `passage ${kindOf(first.kind).after ? "come" : "gone"}` });
  }

  /** @param {Piece} piece */
  #tagText({ kind, move }) {
    const to = this.moves[move - 1];
    if (to === undefined) return "";
    const away = kindOf(kind).before;
    if (to.within) return this.#message(`move.${away ? "away" : "here"}.${to.down ? "down" : "up"}`, { n: move });
    return this.#message(away ? "move.away" : "move.here", { n: move, p: away ? to.to : to.from });
  }

  /**
   * Says which move begins here and where its other end is, and leads there.
   * @param {Element} parent
   * @param {Piece} piece
   */
  #tag(parent, piece) {
    const tag = document.createElement("button");
    tag.type = "button";
    tag.className = "tag";
    tag.tabIndex = -1;
    // It speaks the page's language.
    tag.dir = "auto";
    tag.dataset.move = String(piece.move);
    const away = kindOf(piece.kind).before;
    tag.dataset.end = away ? "away" : "here";
    tag.title = this.#message(away ? "move.away.hint" : "move.here.hint");
    tag.textContent = this.#tagText(piece);
    parent.append(tag);
  }

  /**
   * A paragraph break that came or went.
   * @param {Element} parent
   * @param {Piece} piece
   */
  #sign(parent, piece) {
    const kind = kindOf(piece.kind);
    const sign = document.createElement(kind.element ?? "span");
    sign.className = kind.moved ? "break moved" : "break";
    sign.title = this.#message(kind.before ? "break.deleted" : "break.inserted");
    sign.textContent = "¶";
    parent.append(sign);
    return sign;
  }

  /**
   * Writes a piece. White space at its ends stays outside the mark, where it does not look like a change, unless white
   * space is all that changed.
   * @param {Element} parent
   * @param {Piece} piece
   * @param {boolean} blank whether nothing in its group can be seen
   * @returns {Element | null} the mark, where one was made
   */
  #write(parent, piece, blank) {
    const kind = kindOf(piece.kind);
    const { text } = piece;
    const visible = isVisible(piece);
    if (kind.element === null || !(visible || blank)) {
      this.#fill(this.folds?.wrap(parent, piece) ?? parent, piece, 0, text.length);
      return null;
    }
    const start = visible ? text.length - text.trimStart().length : 0;
    const end = visible ? text.trimEnd().length : text.length;
    const mark = document.createElement(kind.element);
    mark.setAttribute("part", kind.moved ? "moved" : kind.name);
    if (!visible) mark.classList.add("blank");
    if (end - start > LONG) mark.classList.add("long");
    if (kind.moved) mark.classList.add("moved");
    const unsaid = kind.moved || parent.getAttribute("role") === "suggestion";
    if (unsaid && kind.role !== null) mark.setAttribute("role", kind.role);
    // Two words that replace each other are not run together.
    const last = parent.lastChild;
    if (start === 0 && last instanceof Element && last.tagName !== mark.tagName && !kind.moved)
      last.classList.add("close");
    // No empty text nodes: the next mark would not see that it follows this one.
    if (start > 0) parent.append(text.slice(0, start));
    this.#fill(mark, piece, start, end);
    parent.append(mark);
    if (end < text.length) parent.append(text.slice(end));
    return mark;
  }

  /**
   * Writes a part of a piece with what stands out in it.
   * @param {Element} parent
   * @param {Piece} piece
   * @param {number} from
   * @param {number} to
   */
  #fill(parent, piece, from, to) {
    let at = from;
    for (const { start, end, trait, other } of piece.stretches) {
      const [first, last] = [Math.max(start - piece.start, at), Math.min(end - piece.start, to)];
      if (first > last) continue;
      if (first > at) parent.append(piece.text.slice(at, first));
      const out = document.createElement(trait === "same" ? "span" : "b");
      out.className = trait === "same" || trait === "letters" ? trait : "bears";
      out.textContent = piece.text.slice(first, last);
      if (trait === "same") {
        const side = this.#message(kindOf(piece.kind).after ? "side.before" : "side.after");
        out.title = this.#message(other === "" ? "same.missing" : "same.other", { side, text: other });
      } else if (trait !== "letters") {
        out.title = this.#message(`bearing.${trait}`);
      }
      parent.append(out);
      at = last;
    }
    if (at < to) parent.append(piece.text.slice(at, to));
  }
}

/**
 * Which end of which move a piece belongs to, as a number; 0 for none.
 * @param {Piece} piece
 */
function endOf({ move, kind }) {
  return move === 0 ? 0 : move * 2 + Number(kindOf(kind).after);
}

/**
 * Pieces, those that follow each other and are alike together.
 * @param {Piece[]} all
 * @param {(piece: Piece) => unknown} trait
 */
function groups(all, trait) {
  /** @type {Piece[][]} */
  const found = [];
  for (const piece of all) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && trait(last[0]) === trait(piece)) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

/** @param {Piece} piece */
function isVisible(piece) {
  return piece.isBreak || piece.text.trim() !== "";
}

/** @param {Piece[]} group */
function isReplacement(group) {
  return new Set(group.filter(isVisible).map((piece) => piece.kind)).size > 1;
}

/** @param {Element} parent @param {Record<string, string>} attributes */
function addSpan(parent, attributes) {
  const span = document.createElement("span");
  for (const [name, value] of Object.entries(attributes)) span.setAttribute(name, value);
  parent.append(span);
  return span;
}

/** White space at the end of what stands together is not marked. @param {Element} element */
function release(element) {
  const { lastChild } = element;
  if (lastChild instanceof Text && lastChild.data.trim() === "") element.after(lastChild);
}
