/**
 * Says above the result, and in its place in the text, what is excluded from the comparison, with a button that includes it
 * again. Suggests to exclude lists that are probably not part of a text; nothing is excluded before the reader agrees.
 */

import { EXCLUSION_MESSAGES } from "../../messages/en/exclusions.js";
import { message, register } from "../../messages/messages.js";
import { excerpt } from "../../model/excerpt.js";
import { readPassages } from "../../model/passages.js";
import { SIDES } from "../../model/texts.js";
import { find, make, makeButton } from "../../view/common/dom.js";
import { announce } from "../notices.js";
import { loadSheet } from "../stylesheets.js";
import { exclude, exclusionsOf, include } from "./exclusions.js";
import { linesIn } from "./ranges.js";

/** @import { Comparison } from "../../pkg/word_for_word.js" */
/** @import { Side, Span } from "../../model/texts.js" */
/** @import { ChangesView } from "../../view/changes/changes-view.js" */
/** @import { Texts } from "../state.js" */
/** @import { Exclusion } from "./exclusions.js" */

register(EXCLUSION_MESSAGES);

const box = make("div", "exclusions");
box.setAttribute("role", "group");
box.setAttribute("aria-label", message("exclusion.title.all"));
box.setAttribute("data-message-aria-label", "exclusion.title.all");

/** First lines of suggestions that the reader has declined. @type {Set<string>} */
const declined = new Set();

/** The last announcement. */
let announced = "";

/**
 * Shows the exclusions and suggestions above the result.
 * @param {Texts} compared
 * @param {Comparison | null} comparison with passages; null while they are being computed
 */
export async function showExclusionNotes(compared, comparison) {
  await loadSheet(new URL("./exclusions.css", import.meta.url));
  const notes = SIDES.flatMap((side) => exclusionsOf(side, compared[side]).map((each) => noteOn(side, each)));
  const reuse = comparison === null ? null : readPassages(comparison);
  // Earlier suggestions stay until the passages have been computed.
  const suggestions =
    reuse === null
      ? [...box.querySelectorAll(".suggestion")]
      : SIDES.flatMap((side) => reuse[side].lists.flatMap((list) => suggestionOf(side, compared[side], list)));
  const focused = document.activeElement;
  const at = focused instanceof HTMLButtonElement ? [...box.querySelectorAll("button")].indexOf(focused) : -1;
  box.replaceChildren(...notes, ...suggestions);
  if (notes.length + suggestions.length === 0) box.remove();
  else if (!box.isConnected) find("#toolbar", HTMLElement).after(box);
  // If the focused button was removed, the focus moves to the one in its place, or to the tabs.
  if (at >= 0) (box.querySelectorAll("button")[at] ?? find("#views [aria-selected=true]", HTMLElement)).focus();
  const text = [...notes, ...suggestions].map((each) => each.firstChild?.textContent ?? "").join(" ");
  if (text !== announced && text !== "") announce(text);
  announced = text;
}

/** Describes an exclusion in a sentence. @param {Side} side @param {Pick<Exclusion, "lines" | "first" | "last" | "part">} exclusion */
export function describeExclusion(side, { lines, first, last, part }) {
  if (part) return message("exclusion.part", { side: message(`side.${side}`), first: excerpt(first) });
  return message(last ? "exclusion.tail" : "exclusion.lines", {
    n: lines,
    side: message(`side.${side}`),
    first: excerpt(first),
  });
}

/**
 * Lists the markers that a view shows where a text has exclusions.
 * @param {Side} side
 * @param {string} compared
 */
export function markersIn(side, compared) {
  return exclusionsOf(side, compared).map(({ at, lines, part }, index) => {
    const label = part ? message("exclusion.here.part") : message("exclusion.here", { n: lines });
    return { side, at, index, lines, part, label };
  });
}

/**
 * Includes the range of a marker again.
 * @param {Side} side
 * @param {string} compared
 * @param {number} index
 */
export function includeMarked(side, compared, index) {
  const exclusion = exclusionsOf(side, compared)[index];
  if (exclusion !== undefined) include(side, exclusion.span);
}

/**
 * Prepares the markers in the view of the changes.
 * @param {ChangesView} view
 * @param {() => Texts} shown the texts that the view shows
 */
export async function prepareMarkers(view, shown) {
  const { ExclusionMarkers } = await import("../../view/changes/exclusion-markers.js");
  const markers = new ExclusionMarkers(view, message, (side, index) => includeMarked(side, shown()[side], index));
  return {
    /** Returns the markers of the texts that are about to be drawn. */
    next: () => {
      markers.show(SIDES.flatMap((side) => markersIn(side, shown()[side])));
      return markers;
    },
  };
}

/** @param {Side} side @param {Exclusion} exclusion */
function noteOn(side, exclusion) {
  const back = makeButton("plain", message("exclusion.back"));
  back.addEventListener("click", () => {
    declined.add(exclusion.first);
    include(side, exclusion.span);
  });
  return make("p", "", make("span", "", describeExclusion(side, exclusion)), " ", back);
}

/** @param {Side} side @param {string} text @param {Span} list */
function suggestionOf(side, text, list) {
  const lines = linesIn(text, list);
  const first = lines[0] ?? "";
  if (declined.has(first)) return [];
  const accept = makeButton("", message("exclusion.offer.do"));
  const decline = makeButton("plain", message("exclusion.offer.keep"));
  accept.addEventListener("click", () => exclude(side, text, list));
  const element = make("p", "suggestion");
  decline.addEventListener("click", () => {
    declined.add(first);
    element.remove();
    if (box.childElementCount === 0) box.remove();
    find("#views [aria-selected=true]", HTMLElement).focus();
  });
  const isTail = text.slice(list.end).trim() === "";
  const values = { n: lines.length, side: message(`side.${side}`), first: excerpt(first) };
  element.append(
    make("span", "", message(isTail ? "exclusion.offer.tail" : "exclusion.offer.lines", values)),
    " ",
    accept,
    " ",
    decline,
  );
  return [element];
}
