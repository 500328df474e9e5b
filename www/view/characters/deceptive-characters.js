/**
 * What in the texts cannot be seen, or looks like something else: read from its tables, marked in the view of the changes, listed.
 *
 * A mark is an element of ours with the code point and the name in it. It is no part of the text: whoever copies the text does not copy it,
 * and a style sheet keeps it out of what is selected.
 */

import { DECEPTIVE_KINDS } from "../../messages/summary-passages.js";
import { codeOf, legible } from "../../model/excerpt.js";
import { paragraphAt, paragraphSpans, SIDES } from "../../model/paragraphs.js";
import { count, row, rows } from "../../model/tables.js";
import { placeOf } from "../changes/reveal.js";
import { make, makeButton, makeQuote } from "../common/dom.js";

/** @typedef {import("../changes/changes-view.js").ChangesView} ChangesView */
/** @typedef {import("../changes/changes-view.js").Texts} Texts */
/** @typedef {import("../../model/inline-paragraphs.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */
/** @typedef {{ code: number, name: string | null, script: string }} Character */
/** `more`: characters of the place that are not named. @typedef {Span & { side: Side, kind: number, characters: Character[], more: number }} Place */

/** Places of a text that are marked and listed; the rest are counted. */
const MOST = 100;

/** Characters that are named at a place. */
const NAMED = 4;

/** Letters of the text that are quoted on either side of a place. */
const AROUND = 24;

/**
 * The places of both texts, and how many there are in each that are not among them.
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
        // In a word one letter may stand several times.
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

/** The characters of a place, with their names. @param {Place} place @param {FormatMessage} message */
function named({ characters, more }, message) {
  const all = characters.map(({ code, name, script }) =>
    message(name === null ? "deceptive.letter" : "deceptive.character", {
      code: codeOf(String.fromCodePoint(code)),
      name: name === null ? script : inSmallLetters(name, script),
    }),
  );
  if (more > 0) all.push(message("deceptive.rest", { n: more }));
  return all.join(", ");
}

/** A name as it is read: "Cyrillic small letter a". @param {string} name @param {string} script */
function inSmallLetters(name, script) {
  return name.toUpperCase().startsWith(script.toUpperCase())
    ? script + name.slice(script.length).toLowerCase()
    : name.toLowerCase();
}

/**
 * Marks the places in the text, behind what they tell of; marks of earlier go.
 * @param {ChangesView} view
 * @param {Comparison} comparison
 * @param {readonly Place[]} places
 * @param {FormatMessage} message
 */
export function markPlaces(view, comparison, places, message) {
  unmark(view);
  // Those of the text after first: in the line, what both have stands as it has it.
  for (const place of places.toSorted((one, other) => SIDES.indexOf(other.side) - SIDES.indexOf(one.side))) {
    const found = placeOf(view, comparison, place.side, place.end - 1);
    if (found === null) continue;
    const { node, offset, side } = found;
    const code = node.data.codePointAt(offset) ?? 0;
    const end = offset + (code > 0xffff ? 2 : 1);
    if (end < node.length) node.splitText(end);
    const what = named(place, message);
    // In the line, what both texts have is marked once.
    if (side !== place.side && marksBehind(node).includes(what)) continue;
    const words = { side: message(`side.${place.side}`), what };
    const mark = make("bdi", "deceptive", side === place.side ? what : message("deceptive.elsewhere", words));
    mark.dir = "ltr";
    node.after(mark);
  }
}

/** What the marks say that stand behind some letters. @param {ChildNode} node */
function marksBehind(node) {
  const found = [];
  for (let next = node.nextSibling; next instanceof Element && next.matches(".deceptive"); next = next.nextSibling) {
    found.push(next.textContent);
  }
  return found;
}

/** @param {ChangesView} view */
export function unmark(view) {
  for (const mark of view.root.querySelectorAll(".deceptive")) {
    const parent = mark.parentElement;
    mark.remove();
    parent?.normalize();
  }
}

/**
 * The places, each a button that leads there.
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
      start > AROUND
        ? `…${line(text.slice(start - AROUND, start).replace(/^\S*(?=\s)/, ""))}`
        : line(text.slice(0, start)),
      make("mark", "", isSeen(kind) ? legible(text.slice(start, end)) : "␣"),
      end + AROUND < text.length
        ? `${line(text.slice(end, end + AROUND).replace(/(?<=\s)\S*$/, ""))}…`
        : line(text.slice(end)),
    );
    if (!isSeen(kind)) quote.querySelector("mark")?.setAttribute("aria-hidden", "true");
    const button = makeButton(
      "",
      make("span", "what", where),
      " ",
      quote,
      " ",
      make("small", "", named(place, message)),
    );
    button.addEventListener("click", () => go(place, button));
    return make("li", "", button);
  });
}

/** Whether there are letters to be shown: a word, or a letter in another form. @param {number} kind */
function isSeen(kind) {
  return DECEPTIVE_KINDS[kind] === "deceptive.mixed" || DECEPTIVE_KINDS[kind] === "deceptive.form";
}

/** @param {string} text */
function line(text) {
  return legible(text.replace(/\s+/g, " "));
}
