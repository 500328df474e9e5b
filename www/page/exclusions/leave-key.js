/**
 * The ways from the texts of a result to leaving some of them out of the comparison: pointing, and a key. What offers it loads when either is
 * used.
 */

import { listenToPointing } from "../../view/common/pointer.js";
import { addKeys } from "../shortcuts/shortcuts.js";

/**
 * A view with texts in it.
 * @typedef {object} Leavable
 * @property {HTMLElement} root what holds the texts
 * @property {HTMLElement} list what lists what was found in them
 * @property {() => import("./exclusions.js").Texts} texts what it shows
 * @property {(range: Range) => Promise<import("../../view/changes/paragraph-range.js").Block | null>} blockIn the paragraphs that a range lies in
 * @property {(item: Element) => import("../../view/changes/paragraph-range.js").Block | null} blockOf what a line of the list stands for, if not for a place in
 *   the text
 * @property {() => void} changed what to do when something is left out
 */

/** The views, each as it was made last. @type {Leavable[]} */
let views = [];

// Where it does not load, nothing is offered: the editors do the same.
const load = () => import("./result-exclusions.js").catch(() => null);

addKeys({
  key: "x",
  word: "here.key",
  action: async () => {
    const view = views.find(({ root }) => root.checkVisibility());
    if (view !== undefined) (await load())?.leaving.open(view);
  },
});

/** @param {Leavable} view */
export function offerLeaving(view) {
  views = [...views.filter(({ root }) => root.isConnected), view];
  listenToPointing(view.root, async (target, y) => {
    if (y !== undefined) (await load())?.leaving.point(view, target, y);
  });
}
