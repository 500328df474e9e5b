/**
 * Joins the texts of two tabs. The bookmarklet opens a new tab for each selection. A tab that was opened with one text therefore asks the
 * other tabs of the page for theirs, and offers to compare both.
 *
 * Tabs talk over a `BroadcastChannel`, which connects documents of this site in this browser only. A tab answers if it has exactly
 * one text.
 */

import { message } from "../../messages/messages.js";
import { SIDES } from "../../model/texts.js";
import { dismiss, notify } from "../notices.js";
import { state } from "../state.js";
import { metadataOf, setMetadata } from "./text-metadata.js";

/** @import { Side } from "../../model/texts.js" */
/** @import { Sent } from "../../export/share-link.js" */
/** @import { Editors } from "../editors/editors.js" */
/** @typedef {{ ask: string } | { answer: string, text: Sent }} Call `ask` and `answer` name the tab that asks */

const channel = new BroadcastChannel("word-for-word: texts");
/** The name of this tab while it is open. */
const name = String(Math.random());

/** Returns the side of the only text; `null` if there is none or another. @returns {Side | null} */
function onlySide() {
  const [side, ...others] = SIDES.filter((each) => state.texts[each].trim() !== "");
  return side === undefined || others.length > 0 ? null : side;
}

/** Answers the other tabs. @param {Editors} editors */
export function answerOtherTabs(editors) {
  channel.addEventListener("message", (event) => {
    const call = /** @type {Call} */ (event.data);
    if ("answer" in call) {
      if (call.answer === name) offer(editors, call.text);
      return;
    }
    const side = onlySide();
    if (side === null) return;
    const of = { text: state.texts[side], title: state.titles[side] };
    channel.postMessage({ answer: call.ask, text: { ...of, ...metadataOf(of) } });
  });
}

/** Asks the other tabs for a text, if this tab has only one. */
export function askOtherTabs() {
  if (onlySide() !== null) channel.postMessage({ ask: name });
}

/** Offers to compare the text of another tab, which is the earlier one. @param {Editors} editors @param {Sent} text */
function offer(editors, text) {
  if (onlySide() === null) return;
  const title = text.title === "" ? `${text.text.trim().slice(0, 40)}…` : text.title;
  notify("other-tab", () => message("tabs.other", { title }), [
    {
      word: "tabs.join",
      action: () => {
        dismiss("other-tab");
        const side = onlySide();
        if (side === null) return;
        setMetadata(text, text);
        const { texts, titles } = state;
        editors.undo.remember(() => message("tabs.joined"));
        state.set({
          titles: { before: text.title, after: titles[side] },
          texts: { before: text.text, after: texts[side] },
          collapsed: false,
        });
        editors.collapseWithResult();
      },
    },
  ]);
}
