/**
 * Opens links that carry texts, when the page loads or its address changes. Texts that were there can be restored.
 */

import { formatList, message, register } from "../../messages/messages.js";
import { SIDES } from "../../model/texts.js";
import { dismiss, notify, notifyUnloaded } from "../notices.js";
import { isView } from "../result/result.js";
import { state } from "../state.js";
import { askOtherTabs } from "./other-tabs.js";
import { setMetadata } from "./text-metadata.js";

/** @import { PlainLink } from "../../export/plain-link.js" */
/** @import { Sent } from "../../export/share-link.js" */
/** @import { Side } from "../../model/texts.js" */
/** @import { View } from "../result/result.js" */
/** @import { Editors } from "../editors/editors.js" */
/** @import { OptionsForm } from "../options/options-form.js" */

/** A link with both texts, compressed. */
const COMPRESSED = /^#texts=/;
/** A link with percent-encoded texts. */
const PLAIN = /^#(?:.*&)?(?:before|after|text)=/s;

/**
 * Opens the link in the address of the page, if it carries texts.
 * @param {Editors} editors
 * @param {OptionsForm} options
 * @param {(view: View) => void} select shows a view
 */
export async function openLink(editors, options, select) {
  const { hash } = location;
  if (!COMPRESSED.test(hash) && !PLAIN.test(hash)) return;
  try {
    const { EXPORT_MESSAGES } = await import("../../messages/en/export.js");
    register(EXPORT_MESSAGES);
    const opened = await readFragment(hash);
    // The address must not keep the texts: a reader who copies it later would not expect them, and a reload would undo edits.
    history.replaceState(history.state, "", location.pathname + location.search);
    if ("problem" in opened) {
      notify("link", () => message(`link.${opened.problem}`));
      return;
    }
    const { link, unknown } = opened;
    const sent = placeTexts(link);
    for (const each of Object.values(sent)) setMetadata(each, each);
    const summary = () => describeLink(link, sent);
    if (state.texts.before + state.texts.after === "") notify("link", summary);
    else editors.undo.remember(summary, true);
    options.check(link.options);
    const { texts, titles, collapsed } = state;
    state.set({
      titles: { before: sent.before?.title ?? titles.before, after: sent.after?.title ?? titles.after },
      texts: { before: sent.before?.text ?? texts.before, after: sent.after?.text ?? texts.after },
      collapsed,
    });
    editors.collapseWithResult();
    if ("text" in link) askOtherTabs();
    if (isView(link.view)) select(link.view);
    if (unknown.length > 0) notify("link-strange", () => message("link.strange", { names: formatList(unknown) }));
    else dismiss("link-strange");
  } catch (error) {
    notifyUnloaded(error);
  }
}

/** @param {string} hash */
async function readFragment(hash) {
  if (COMPRESSED.test(hash)) return (await import("../../export/share-link.js")).readLink(hash);
  return (await import("../../export/plain-link.js")).readPlainLink(hash);
}

/**
 * Returns the texts by side. A text that names no side goes to the side that has none, and to the second side if both have one.
 * @param {PlainLink} link
 * @returns {Partial<Record<Side, Sent>>}
 */
function placeTexts({ before, after, text }) {
  const sent = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  if (text === undefined) return sent;
  const empty = SIDES.find((side) => (sent[side]?.text ?? state.texts[side]).trim() === "");
  return { ...sent, [empty ?? "after"]: text };
}

/**
 * Says which texts came with the link.
 * @param {PlainLink} link
 * @param {Partial<Record<Side, Sent>>} sent
 */
function describeLink({ paste }, sent) {
  if (paste !== undefined) return message(paste === "copied" ? "link.paste.copied" : "link.paste");
  const [side, ...others] = SIDES.filter((each) => sent[each] !== undefined);
  return side === undefined || others.length > 0 ? message("link.opened") : message(`link.opened.${side}`);
}
