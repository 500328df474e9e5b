/**
 * Draws a paragraph with its changes.
 *
 * A replaced word is drawn twice, the old before the new, and the characters that differ are highlighted in each. To merge the two into
 * "decarboni-s-z-ation" would save space, but a screen reader could not read it, and it could not be copied or found in the page.
 */

import { kindOf } from "../../model/change-kinds.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Paragraph, Piece } from "../../model/inline-paragraphs.js" */
/** @import { Move } from "../../model/moves.js" */
/** @import { Mark } from "../common/keyed-blocks.js" */
/** @import { Collapsing } from "./changes-view.js" */
/** @import { ExclusionMarkers } from "./exclusion-markers.js" */

/** The length from which a mark takes more than one line and gets a lighter style, in characters. */
const LONG = 80;

export class ParagraphDrawing {
  #message;
  /** All moves, the one with number 1 first. @type {readonly Move[]} */
  moves = [];

  /** @type {Collapsing | null} */
  collapsing = null;

  /** @type {ExclusionMarkers | null} */
  exclusions = null;

  /** @param {FormatMessage} message */
  constructor(message) {
    this.#message = message;
  }

  /**
   * @param {Paragraph} paragraph
   * @param {number} firstHunk the hunk from which the marks are counted
   */
  draw(paragraph, firstHunk) {
    const exclusion = paragraph[0]?.exclusion;
    if (exclusion !== undefined && this.exclusions !== null) {
      return { element: this.exclusions.draw(exclusion), marks: [] };
    }
    const element = document.createElement("p");
    element.dir = "auto";
    /** @type {Mark[]} */
    const marks = [];
    for (const group of groupBy(paragraph, (piece) => piece.hunk)) {
      const isBlank = !group.some(isVisible);
      for (const part of groupBy(group, moveEndOf)) {
        const parent = this.#parentOf(element, part);
        for (const piece of part) {
          const mark = piece.isBreak ? this.#drawBreak(parent, piece) : this.#drawPiece(parent, piece, isBlank);
          if (mark === null || piece.hunk < 0) continue;
          if (piece.light) mark.classList.add("light");
          marks.push({ element: mark, offset: piece.hunk - firstHunk });
        }
        if (parent !== element) moveOutTrailingSpace(parent);
      }
    }
    return { element, marks };
  }

  /**
   * Returns a string that is the same for two paragraphs that are drawn the same.
   * @param {Paragraph} paragraph
   * @param {number} firstHunk
   */
  signature(paragraph, firstHunk) {
    return paragraph
      .map((piece) => {
        const { kind, hunk, light, move, isBreak, text, start, region, exclusion } = piece;
        if (exclusion !== undefined) return `exclusion ${exclusion.side} ${exclusion.index} ${exclusion.label}`;
        const highlights = piece.highlights.map((each) =>
          [each.start - start, each.end - start, each.trait, each.other].join(),
        );
        const tag = piece.opensMove ? this.#tagText(piece) : "";
        const collapsed =
          region === undefined
            ? ""
            : [region.isOpen, piece.opensRegion && region.sentences, piece.isAllCollapsed].join();
        const place = hunk < 0 ? collapsed : hunk - firstHunk;
        return [kind, place, light, move, tag, highlights.join(";"), isBreak ? "¶" : text].join(" ");
      })
      .join("\u0001");
  }

  /**
   * Returns the element for pieces that belong together: of a replacement, of one end of a move, or the paragraph itself.
   * @param {Element} element
   * @param {Piece[]} part
   */
  #parentOf(element, part) {
    const [first] = part;
    if (first === undefined || first.hunk < 0) return element;
    if (first.move === 0) return isReplacement(part) ? addSpan(element, { role: "suggestion" }) : element;
    const opening = part.find((piece) => piece.opensMove);
    if (opening !== undefined) this.#drawTag(element, opening);
    return addSpan(element, { class: `passage ${kindOf(first.kind).after ? "come" : "gone"}` });
  }

  /** @param {Piece} piece */
  #tagText({ kind, move }) {
    const description = this.moves[move - 1];
    if (description === undefined) return "";
    const { from, to, within, down } = description;
    const away = kindOf(kind).before;
    if (within) return this.#message(`move.${away ? "away" : "here"}.${down ? "down" : "up"}`, { n: move });
    return this.#message(away ? "move.away" : "move.here", { n: move, p: away ? to : from });
  }

  /**
   * Draws the label of a move, a button that leads to its other end.
   * @param {Element} parent
   * @param {Piece} piece
   */
  #drawTag(parent, piece) {
    const tag = document.createElement("button");
    tag.type = "button";
    tag.className = "tag";
    tag.tabIndex = -1;
    // The label is in the language of the interface, not of the text.
    tag.dir = "auto";
    tag.dataset.move = String(piece.move);
    const away = kindOf(piece.kind).before;
    tag.dataset.end = away ? "away" : "here";
    tag.title = this.#message(away ? "move.away.hint" : "move.here.hint");
    tag.textContent = this.#tagText(piece);
    parent.append(tag);
  }

  /**
   * Draws the sign of a paragraph break that was deleted or inserted.
   * @param {Element} parent
   * @param {Piece} piece
   */
  #drawBreak(parent, piece) {
    const kind = kindOf(piece.kind);
    const sign = document.createElement(kind.element ?? "span");
    sign.className = kind.moved ? "break moved" : "break";
    sign.title = this.#message(kind.before ? "break.deleted" : "break.inserted");
    sign.textContent = "¶";
    parent.append(sign);
    return sign;
  }

  /**
   * Draws a piece. White space at its ends stays outside the mark, unless only white space changed.
   * @param {Element} parent
   * @param {Piece} piece
   * @param {boolean} isBlank whether its group is only white space
   * @returns {Element | null} the mark, `null` for none
   */
  #drawPiece(parent, piece, isBlank) {
    const kind = kindOf(piece.kind);
    const { text } = piece;
    const visible = isVisible(piece);
    if (kind.element === null || !(visible || isBlank)) {
      this.#fill(this.collapsing?.wrap(parent, piece) ?? parent, piece, 0, text.length);
      return null;
    }
    const start = visible ? text.length - text.trimStart().length : 0;
    const end = visible ? text.trimEnd().length : text.length;
    const mark = document.createElement(kind.element);
    mark.setAttribute("part", kind.moved ? "moved" : kind.name);
    if (!visible) mark.classList.add("blank");
    if (end - start > LONG) mark.classList.add("long");
    if (kind.moved) mark.classList.add("moved");
    const needsRole = kind.moved || parent.getAttribute("role") === "suggestion";
    if (needsRole && kind.role !== null) mark.setAttribute("role", kind.role);
    // Adds a gap between a deleted word and the one that replaces it.
    const last = parent.lastChild;
    if (start === 0 && last instanceof Element && last.tagName !== mark.tagName && !kind.moved)
      last.classList.add("close");
    // An empty text node would hide from the next mark that it follows this one.
    if (start > 0) parent.append(text.slice(0, start));
    this.#fill(mark, piece, start, end);
    parent.append(mark);
    if (end < text.length) parent.append(text.slice(end));
    return mark;
  }

  /**
   * Writes a part of a piece with its highlights.
   * @param {Element} parent
   * @param {Piece} piece
   * @param {number} from
   * @param {number} to
   */
  #fill(parent, piece, from, to) {
    let written = from;
    for (const { start, end, trait, other } of piece.highlights) {
      const [first, last] = [Math.max(start - piece.start, written), Math.min(end - piece.start, to)];
      if (first > last) continue;
      if (first > written) parent.append(piece.text.slice(written, first));
      const element = document.createElement(trait === "same" ? "span" : "b");
      element.className = trait === "same" || trait === "letters" ? trait : "bears";
      element.textContent = piece.text.slice(first, last);
      if (trait === "same") {
        const side = this.#message(kindOf(piece.kind).after ? "side.before" : "side.after");
        element.title = this.#message(other === "" ? "same.missing" : "same.other", { side, text: other });
      } else if (trait !== "letters") {
        element.title = this.#message(`bearing.${trait}`);
      }
      parent.append(element);
      written = last;
    }
    if (written < to) parent.append(piece.text.slice(written, to));
  }
}

/**
 * Returns a number for the end of the move that a piece belongs to, 0 for none.
 * @param {Piece} piece
 */
function moveEndOf({ move, kind }) {
  return move === 0 ? 0 : move * 2 + Number(kindOf(kind).after);
}

/**
 * Groups adjacent pieces that have the same key.
 * @param {Piece[]} pieces
 * @param {(piece: Piece) => unknown} keyOf
 */
function groupBy(pieces, keyOf) {
  /** @type {Piece[][]} */
  const groups = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(piece)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
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

/** Moves white space at the end of an element behind it, where it is not marked. @param {Element} element */
function moveOutTrailingSpace(element) {
  const { lastChild } = element;
  if (lastChild instanceof Text && lastChild.data.trim() === "") element.after(lastChild);
}
