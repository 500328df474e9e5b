/**
 * Opens a link that carries both texts, when the page loads or its address changes. Texts that were there can be restored.
 */

import { formatList, message, register } from "../../messages/messages.js";
import { dismiss, notify, notifyUnloaded } from "../notices.js";
import { isView } from "../result/result.js";
import { state } from "../state.js";
import { setMetadata } from "./text-metadata.js";

/** @import { View } from "../result/result.js" */
/** @import { Editors } from "../editors/editors.js" */
/** @import { OptionsForm } from "../options/options-form.js" */

/**
 * @param {Editors} editors
 * @param {OptionsForm} options
 * @param {(view: View) => void} select shows a view
 */
export async function openLink(editors, options, select) {
  const { hash } = location;
  if (!hash.startsWith("#texts=")) return;
  try {
    const [{ readLink }, { EXPORT_MESSAGES }] = await Promise.all([
      import("../../export/share-link.js"),
      import("../../messages/en/export.js"),
    ]);
    register(EXPORT_MESSAGES);
    const opened = await readLink(hash);
    // The address must not keep the texts: a reader who copies it later would not expect them, and a reload would undo edits.
    history.replaceState(history.state, "", location.pathname + location.search);
    if ("problem" in opened) {
      notify("link", message(`link.${opened.problem}`));
      return;
    }
    const { link, unknown } = opened;
    const { before, after, view } = link;
    for (const each of [before, after]) setMetadata(each, each);
    if (state.texts.before + state.texts.after === "") notify("link", message("link.opened"));
    else editors.undo.remember(message("link.opened"), true);
    options.check(link.options);
    state.set({
      titles: { before: before.title, after: after.title },
      texts: { before: before.text, after: after.text },
      collapsed: state.collapsed,
    });
    editors.collapseWithResult();
    if (isView(view)) select(view);
    if (unknown.length > 0) notify("link-strange", message("link.strange", { names: formatList(unknown) }));
    else dismiss("link-strange");
  } catch (error) {
    notifyUnloaded(error);
  }
}
