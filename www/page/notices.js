/**
 * Shows notices: lines under the texts that are not about the result, with buttons for what can be done. A notice stays until
 * it is dismissed or no longer true, and is announced once.
 */

import { joinSentences, labelled, message } from "../messages/messages.js";
import { find, make, makeButton } from "../view/common/dom.js";
import { state } from "./state.js";

/** @import { MessageKey } from "../messages/keys.js" */
/** @typedef {{ word: MessageKey, action: () => void }} Action */
/** The text of a notice, or a function that returns it in the language of the page. @typedef {string | (() => string)} NoticeText */

/** Characters of both texts together from which on comparing takes a noticeable time. */
const LONG = 1_500_000;

/** Average characters of a word, with the space behind it: words are not counted for the notice. */
const WORD_LENGTH = 6;

/** The number of words in the notice is rounded to a multiple of this. */
const ROUNDED_TO = 10_000;

/** The functions that return the texts of notices. @type {WeakMap<Element, () => string>} */
const describers = new WeakMap();

state.on("language", () => {
  for (const notice of find("#notices", HTMLElement).children) {
    const describe = describers.get(notice);
    const span = notice.querySelector("span");
    if (describe !== undefined && span !== null) span.textContent = describe();
  }
});

/**
 * Shows a notice in place of an earlier one of the same name.
 * @param {string} name
 * @param {NoticeText} described
 * @param {readonly Action[]} [actions]
 */
export function notify(name, described, actions = []) {
  const text = typeof described === "string" ? described : described();
  const notice = make("p", "notice", make("span", "", text));
  notice.dataset.name = name;
  if (typeof described !== "string") describers.set(notice, described);
  notice.append(
    ...actions.map(({ word, action }) => {
      const button = labelled(makeButton(""), word);
      button.addEventListener("click", action);
      return button;
    }),
  );
  const button = labelled(makeButton("plain"), "notice.dismiss");
  button.addEventListener("click", () => dismiss(name));
  notice.append(button);
  const earlier = noticeOf(name);
  const isFocused = earlier?.contains(document.activeElement) ?? false;
  if (earlier === null) find("#notices", HTMLElement).append(notice);
  else earlier.replaceWith(notice);
  // If a button of the earlier notice was pressed, the focus stays in its place.
  if (isFocused) notice.querySelector("button")?.focus();
  announce(text);
}

/** Removes a notice that was read or is no longer true. @param {string} name */
export function dismiss(name) {
  const notice = noticeOf(name);
  if (notice === null) return;
  const isFocused = notice.contains(document.activeElement);
  notice.remove();
  const collapse = find("#collapse", HTMLElement);
  if (isFocused) (collapse.hidden ? find("#before", HTMLElement) : collapse).focus();
}

/** Has screen readers read a text aloud. @param {string} text */
export function announce(text) {
  find("#announcement", HTMLElement).textContent = text;
}

/** Says that a part of the page did not load. @param {unknown} error */
export function notifyUnloaded(error) {
  notify(
    "unloaded",
    joinSentences(
      message("failure.view"),
      message("failure.view.help"),
      message("failure.detail", { why: String(error) }),
    ),
  );
}

/** Shows a notice while the texts are so long that comparing them takes time. */
export function watchLength() {
  let isLong = false;
  state.on("texts", () => {
    const { before, after } = state.texts;
    const length = before.length + after.length;
    if (length >= LONG === isLong) return;
    isLong = !isLong;
    if (isLong)
      notify("long", () => message("texts.long", { n: Math.round(length / WORD_LENGTH / ROUNDED_TO) * ROUNDED_TO }));
    else dismiss("long");
  });
}

/** @param {string} name */
function noticeOf(name) {
  const all = [...find("#notices", HTMLElement).children];
  return all.find((each) => each instanceof HTMLElement && each.dataset.name === name) ?? null;
}
