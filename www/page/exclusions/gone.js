/** Where something is left out of the comparison, for the views that show it in its place in the text. */

import { EXCLUSION_MESSAGES } from "../../messages/en/exclusions.js";
import { message, register } from "../../messages/messages.js";
import { SIDES } from "../../model/paragraphs.js";
import { leftOut } from "./exclusions.js";

/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */

register(EXCLUSION_MESSAGES);

/**
 * The places where something is left out, for a view that shows them in the text.
 * @param {Side} side
 * @param {string} remaining what the view shows of the text
 */
export function goneFrom(side, remaining) {
  return leftOut.folds(side, remaining).map(({ at, lines, part, span }, index) => {
    const said = part ? message("left.here.part") : message("left.here", { n: lines });
    return { side, at, index, lines, part, span, said };
  });
}

/**
 * Puts back what is left out in one of them.
 * @param {Side} side
 * @param {string} remaining
 * @param {number} index
 */
export function putBack(side, remaining, index) {
  const gone = goneFrom(side, remaining)[index];
  if (gone !== undefined) leftOut.putBack(side, gone.span);
}

/**
 * What draws them in the view of the changes.
 * @param {import("../../view/changes/changes-view.js").ChangesView} view
 * @param {() => import("./exclusions.js").Texts} shown what the view shows
 * @param {() => void} changed what to do when something is put back
 */
export async function goneLines(view, shown, changed) {
  const { GoneLines } = await import("../../view/changes/exclusion-markers.js");
  const lines = new GoneLines(view, message, (side, index) => {
    putBack(side, shown()[side], index);
    changed();
  });
  return {
    /** Those of the texts that are about to be shown. */
    of: () => {
      lines.show(SIDES.flatMap((side) => goneFrom(side, shown()[side])));
      return lines;
    },
  };
}
