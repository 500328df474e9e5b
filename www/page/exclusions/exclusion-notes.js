/**
 * Offers to leave out of the comparison what looks like no part of a text, and tells what is left out, with a way to put it back.
 * Nothing is left out before the reader says so.
 */

import { EXCLUSION_MESSAGES } from "../../messages/en/exclusions.js";
import { message, register } from "../../messages/messages.js";
import { excerpt } from "../../model/excerpt.js";
import { SIDES } from "../../model/paragraphs.js";
import { readPassages } from "../../model/passages.js";
import { make, makeButton } from "../../view/common/dom.js";
import { find } from "../../view/common/find.js";
import { announce } from "../notices.js";
import { loadSheet } from "../stylesheets.js";
import { leftOut, linesIn } from "./exclusions.js";

/** @typedef {import("../../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../model/paragraphs.js").Span} Span */
/** @typedef {import("./exclusions.js").Texts} Texts */

register(EXCLUSION_MESSAGES);

const box = make("div", "leaving");
box.setAttribute("role", "group");
box.setAttribute("aria-label", message("left.title.all"));

/** What the reader has said is to stay. @type {Set<string>} */
const kept = new Set();

/** What was last said aloud. */
let announced = "";

/**
 * @param {Texts} texts what is compared
 * @param {Comparison | null} comparison with its passages, once they are there
 * @param {() => void} changed what to do when another stretch is left out
 */
export async function tellLeftOut(texts, comparison, changed) {
  // Before the first stretch is left out, what is compared is what is in the editors.
  leftOut.begin(texts);
  await loadSheet(new URL("./exclusions.css", import.meta.url));
  const reuse = comparison === null ? null : readPassages(comparison);
  const told = SIDES.flatMap((side) => foldsOf(side, texts, changed));
  // While the passages are on their way, what was offered stays.
  const offers =
    reuse === null
      ? [...box.querySelectorAll(".offered")]
      : SIDES.flatMap((side) => reuse[side].lists.flatMap((span) => offer(side, texts, span, changed)));
  const focused = document.activeElement;
  const at = focused instanceof HTMLButtonElement ? [...box.querySelectorAll("button")].indexOf(focused) : -1;
  box.replaceChildren(...told, ...offers);
  if (told.length + offers.length === 0) box.remove();
  else if (!box.isConnected) find("#toolbar", HTMLElement).after(box);
  // Whoever pressed a button stays among them, or goes to the views.
  if (at >= 0) (box.querySelectorAll("button")[at] ?? find("#views [aria-selected=true]", HTMLElement)).focus();
  const said = [...told, ...offers].map((each) => each.firstChild?.textContent ?? "").join(" ");
  if (said !== announced && said !== "") announce(said);
  announced = said;
}

/** @param {Side} side @param {Texts} texts @param {() => void} changed */
function foldsOf(side, texts, changed) {
  return leftOut.folds(side, texts[side]).map((fold) => {
    const { first, span } = fold;
    const back = makeButton("plain", message("left.back"));
    back.addEventListener("click", () => {
      kept.add(first);
      leftOut.putBack(side, span);
      changed();
    });
    return make("p", "", make("span", "", sayFold(side, fold)), " ", back);
  });
}

/** What is left out there, in a sentence. @param {Side} side @param {Pick<import("./exclusions.js").Fold, "lines" | "first" | "last" | "part">} fold */
export function sayFold(side, { lines, first, last, part }) {
  if (part) return message("left.part", { side: message(`side.${side}`), first: excerpt(first) });
  return message(last ? "left.tail" : "left.lines", { n: lines, side: message(`side.${side}`), first: excerpt(first) });
}

/** @param {Side} side @param {Texts} texts @param {Span} span @param {() => void} changed */
function offer(side, texts, span, changed) {
  const text = texts[side];
  const lines = linesIn(text, span);
  const first = lines[0] ?? "";
  if (kept.has(first)) return [];
  const leave = makeButton("", message("leave.do"));
  const keep = makeButton("plain", message("leave.keep"));
  leave.addEventListener("click", () => {
    leftOut.leave(side, text, span);
    changed();
  });
  const element = make("p", "offered");
  keep.addEventListener("click", () => {
    kept.add(first);
    element.remove();
    if (box.childElementCount === 0) box.remove();
    find("#views [aria-selected=true]", HTMLElement).focus();
  });
  const isTail = text.slice(span.end).trim() === "";
  const values = { n: lines.length, side: message(`side.${side}`), first: excerpt(first) };
  element.append(make("span", "", message(isTail ? "leave.tail" : "leave.lines", values)), " ", leave, " ", keep);
  return [element];
}
