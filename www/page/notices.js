/**
 * What the reader is told that is no part of the result: a line under the texts, with what can be done about it. It stays
 * until it is dismissed or no longer true, and is read out once.
 */

import { message } from "../messages/messages.js";
import { make, makeButton } from "../view/common/dom.js";
import { find } from "../view/common/find.js";

/** @typedef {{ word: import("../messages/keys.js").MessageKey, action: () => void }} Action */

/**
 * @param {string} name of what is told: a later notice of the same name takes its place
 * @param {string} text
 * @param {readonly Action[]} [actions]
 */
export function tell(name, text, actions = []) {
  const notice = make("p", "notice", make("span", "", text));
  notice.dataset.name = name;
  notice.append(
    ...actions.map(({ word, action }) => {
      const button = makeButton("", message(word));
      button.addEventListener("click", action);
      return button;
    }),
  );
  const dismiss = makeButton("plain", message("notice.dismiss"));
  dismiss.addEventListener("click", () => withdraw(name));
  notice.append(dismiss);
  const earlier = noticeOf(name);
  const focused = earlier?.contains(document.activeElement) ?? false;
  if (earlier === null) find("#notices", HTMLElement).append(notice);
  else earlier.replaceWith(notice);
  // Whoever pressed a button of the earlier one is left where it was.
  if (focused) notice.querySelector("button")?.focus();
  announce(text);
}

/** What was told is true no longer, or has been read. @param {string} name */
export function withdraw(name) {
  const notice = noticeOf(name);
  if (notice === null) return;
  const focused = notice.contains(document.activeElement);
  notice.remove();
  const fold = find("#fold", HTMLElement);
  if (focused) (fold.hidden ? find("#before", HTMLElement) : fold).focus();
}

/** Said to those who listen. @param {string} text */
export function announce(text) {
  find("#announcement", HTMLElement).textContent = text;
}

/** @param {string} name */
function noticeOf(name) {
  const all = [...find("#notices", HTMLElement).children];
  return all.find((each) => each instanceof HTMLElement && each.dataset.name === name) ?? null;
}
