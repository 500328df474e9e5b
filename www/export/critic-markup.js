/**
 * Writes CriticMarkup (criticmarkup.com, 2013): plain text in which a reader can accept or reject every change, letter for letter.
 * CriticMarkup has no escape for a brace of the text itself, so such braces are written as character references.
 */

import { movesOf } from "../model/moves.js";
import { readExactly } from "../model/segments.js";
import { tellMove } from "./changes-document.js";
import { titleOf } from "./export-input.js";
import { notesOn } from "./provenance.js";

/** @import { Part } from "../model/segments.js" */
/** @import { Matter } from "./export-input.js" */

/** @param {Matter} matter */
export function writeCritic(matter) {
  const { texts, comparison, message } = matter;
  const moves = movesOf(texts, comparison);
  const parts = readExactly(texts, comparison);
  /** @type {string[]} */
  const out = [];
  parts.forEach((part, at) => {
    const { fate, before, after, move } = part;
    if (fate === "kept") {
      if (before === after) out.push(escaped(before));
      // Both texts end a paragraph here, but with different line breaks.
      else out.push(`{--${escaped(before)}--}{++${escaped(after)}++}`);
      return;
    }
    const away = isAway(part);
    out.push(away ? `{--${escaped(before)}--}` : `{++${escaped(after)}++}`);
    const next = parts[at + 1];
    const ends = move > 0 && (next?.move !== move || isAway(next) !== away);
    if (ends) out.push(comment(tellMove(moves, move, away, message)));
  });
  const titles = { before: titleOf(matter, "before"), after: titleOf(matter, "after") };
  out.push(comment([message("critic.how", titles), ...notesOn(matter, "marked")].join(message("between.sentences"))));
  return out.join("");
}

/** @param {Part} part */
function isAway({ fate }) {
  return fate === "deleted" || fate === "moved-away";
}

/** @param {string} text */
function comment(text) {
  return `{>>${escaped(text)}<<}`;
}

/** @param {string} text */
function escaped(text) {
  return (
    text
      // An ampersand at the end of a part is escaped too: the next part may complete a character reference.
      .replace(/&(?=amp;|#12[35];|[\w#]*$)/g, "&amp;")
      .replace(/\{(?=[+\-~=>])/g, "&#123;")
      .replace(/(?<=[+\-~=<])\}/g, "&#125;")
  );
}
