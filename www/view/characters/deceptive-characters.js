/**
 * Marks and lists deceptive characters: those that are invisible, or look like others.
 *
 * A mark is an element with the code point and the name of the character. It is not part of the text: it is not copied, and the style sheet
 * excludes it from selections.
 */

import { codeOf, legible, onOneLine } from "../../model/excerpt.js";
import { count, row, rows } from "../../model/tables.js";
import { paragraphAt, paragraphSpans, SIDES } from "../../model/texts.js";
import { placeOf } from "../changes/reveal.js";
import { make, makeButton, makeQuote } from "../common/dom.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Comparison, Side, Span, Texts } from "../../model/texts.js" */
/** @import { ChangesView } from "../changes/changes-view.js" */
/** @typedef {{ code: number, name: string | null, script: string }} Character */
/** A place with deceptive characters; `more` is the number of characters beyond those that are named. @typedef {Span & { side: Side, kind: number, characters: Character[], more: number }} Place */

/** The messages for the kinds, by number. */
export const KINDS = /** @type {const} */ ([
  "deceptive.mixed",
  "deceptive.invisible",
  "deceptive.bidirectional",
  "deceptive.tag",
  "deceptive.form",
]);

/** The most places of a text that are marked and listed. The others are only counted. */
const MOST = 100;

/** The most characters that are named at a place. */
const NAMED = 4;

/** The length of the context on either side of a place, in characters. */
const CONTEXT = 24;

/**
 * Returns the places in both texts, and how many further places there are.
 * @param {Comparison} comparison
 * @returns {{ places: Place[], unlisted: number }}
 */
export function readPlaces({ deceptive }) {
  /** @type {Place[]} */
  const places = [];
  let unlisted = 0;
  if (deceptive === null) return { places, unlisted };
  for (const side of SIDES) {
    const { places: table, characters } = deceptive[side];
    const total = count(table, "deceptivePlaces");
    unlisted += Math.max(total - MOST, 0);
    for (const { start, end, kind, firstCharacter, characters: n } of rows(
      table,
      "deceptivePlaces",
      0,
      Math.min(total, MOST),
    )) {
      /** @type {Character[]} */
      const named = [];
      const seen = new Set();
      for (let index = firstCharacter; index < firstCharacter + n; index += 1) {
        const character = deceptive.names[row(characters, "deceptiveCharacters", index).name];
        // A character can occur several times in a word.
        if (character === undefined || (kind === 0 && seen.has(character.code))) continue;
        seen.add(character.code);
        named.push(character);
      }
      places.push({
        side,
        start,
        end,
        kind,
        characters: named.slice(0, NAMED),
        more: Math.max(named.length - NAMED, 0),
      });
    }
  }
  return { places, unlisted };
}

/** Returns the names of the characters at a place. @param {Place} place @param {FormatMessage} message */
function namesAt({ characters, more }, message) {
  const all = characters.map(({ code, name, script }) =>
    message(name === null ? "deceptive.letter" : "deceptive.character", {
      code: codeOf(String.fromCodePoint(code)),
      name: name === null ? script : inLowerCase(name, script),
    }),
  );
  if (more > 0) all.push(message("deceptive.rest", { n: more }));
  return all.join(message("between.items"));
}

/** Returns a Unicode name as "Cyrillic small letter a". @param {string} name @param {string} script */
function inLowerCase(name, script) {
  return name.toUpperCase().startsWith(script.toUpperCase())
    ? script + name.slice(script.length).toLowerCase()
    : name.toLowerCase();
}

/**
 * Marks the places in the text, each behind its last character, and removes earlier marks.
 * @param {ChangesView} view
 * @param {Comparison} comparison
 * @param {readonly Place[]} places
 * @param {FormatMessage} message
 */
export function markPlaces(view, comparison, places, message) {
  unmarkPlaces(view);
  // The text after first: in the inline layout, equal text is drawn from it.
  for (const place of places.toSorted((one, other) => SIDES.indexOf(other.side) - SIDES.indexOf(one.side))) {
    const position = placeOf(view, comparison, place.side, place.end - 1);
    if (position === null) continue;
    const { node, offset, side } = position;
    const code = node.data.codePointAt(offset) ?? 0;
    const end = offset + (code > 0xffff ? 2 : 1);
    if (end < node.length) node.splitText(end);
    const what = namesAt(place, message);
    // In the inline layout, characters that both texts have are marked once.
    if (side !== place.side && marksBehind(node).includes(what)) continue;
    const words = { side: message(`side.${place.side}`), what };
    const mark = make("bdi", "deceptive", side === place.side ? what : message("deceptive.elsewhere", words));
    mark.dir = "ltr";
    node.after(mark);
  }
}

/** Returns the texts of the marks behind a node. @param {ChildNode} node */
function marksBehind(node) {
  const labels = [];
  for (let next = node.nextSibling; next instanceof Element && next.matches(".deceptive"); next = next.nextSibling) {
    labels.push(next.textContent);
  }
  return labels;
}

/** Removes all marks. @param {ChangesView} view */
export function unmarkPlaces(view) {
  for (const mark of view.root.querySelectorAll(".deceptive")) {
    const parent = mark.parentElement;
    mark.remove();
    parent?.normalize();
  }
}

/**
 * Draws a list item for each place, with a button that goes there.
 * @param {Texts} texts
 * @param {Comparison} comparison
 * @param {readonly Place[]} places
 * @param {FormatMessage} message
 * @param {(place: Place, button: HTMLElement) => void} go
 */
export function drawPlaces(texts, { statistics }, places, message, go) {
  const paragraphs = {
    before: paragraphSpans(texts.before, statistics.before.hardWrapped),
    after: paragraphSpans(texts.after, statistics.after.hardWrapped),
  };
  return places.map((place) => {
    const { side, start, end, kind } = place;
    const text = texts[side];
    const where = message("deceptive.place", {
      side: message(`side.${side}`),
      p: paragraphAt(paragraphs[side], start),
    });
    const quote = makeQuote(
      "q",
      "",
      start > CONTEXT
        ? `…${onOneLine(text.slice(start - CONTEXT, start).replace(/^\S*(?=\s)/, ""))}`
        : onOneLine(text.slice(0, start)),
      make("mark", "", isVisible(kind) ? legible(text.slice(start, end)) : "␣"),
      end + CONTEXT < text.length
        ? `${onOneLine(text.slice(end, end + CONTEXT).replace(/(?<=\s)\S*$/, ""))}…`
        : onOneLine(text.slice(end)),
    );
    if (!isVisible(kind)) quote.querySelector("mark")?.setAttribute("aria-hidden", "true");
    const button = makeButton(
      "",
      make("span", "what", where),
      " ",
      quote,
      " ",
      make("small", "", namesAt(place, message)),
    );
    button.addEventListener("click", () => go(place, button));
    return make("li", "", button);
  });
}

/** Returns whether a place has visible characters: a word of mixed scripts, or a character in another normalization form. @param {number} kind */
function isVisible(kind) {
  return KINDS[kind] === "deceptive.mixed" || KINDS[kind] === "deceptive.form";
}
