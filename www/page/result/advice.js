/** What else is said of the texts, and offered, once it is known what they share; and what a printed result looks like. */

import { count, rows } from "../../model/tables.js";
import { hasExclusions } from "../exclusions/exclusions.js";
import { loadSheet } from "../stylesheets.js";

/** @import { Comparison } from "../../pkg/word_for_word.js" */
/** @import { Texts } from "../state.js" */

/**
 * @param {Texts} texts what is compared
 * @param {Comparison | null} found with its passages, once they are there
 * @param {(view: import("./result.js").View) => void} show to look at a view
 */
export async function advise(texts, found, show) {
  // There is something to be printed now. Without it more is printed, and nothing lost.
  loadSheet(new URL("../print.css", import.meta.url)).catch(() => {});
  const passages = found?.passages;
  // Once told, it must be told again when there is nothing more.
  if (found?.deceptive?.names.length || document.querySelector("[data-name=deceptive]") !== null)
    import("./characters-panel.js").then(({ tellDeceptive }) => tellDeceptive(texts, found, show)).catch(() => {});
  if (found !== null && passages && count(passages.passages, "passages") > 0) {
    (await import("./suggestions.js")).offerShared(found, () => show("shared"));
  } else if (passages) document.querySelector(".offer")?.remove();
  const lists = passages ? passages.before.lists.length + passages.after.lists.length : 0;
  if (lists === 0 && !hasExclusions() && document.querySelector(".exclusions") === null) return;
  (await import("../exclusions/exclusion-notes.js")).showExclusionNotes(texts, found);
}

/** How many passages there are, and quotations that are listed by themselves. @param {Comparison} comparison */
export function countFound({ passages, quotations }) {
  let n = 0;
  for (const side of [quotations?.before, quotations?.after]) {
    if (side === undefined) continue;
    for (const { short, outer } of rows(side.quotations, "quotations")) if (short + outer === 0) n += 1;
  }
  return { shared: passages ? count(passages.passages, "passages") : 0, quotations: n };
}
