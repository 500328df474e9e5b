/**
 * The list of findings that can be copied one by one: changes, passages and quotations.
 */

import { message } from "../../messages/messages.js";
import { excerpt } from "../../model/excerpt.js";
import { summarizeHunks } from "../../model/hunk-summaries.js";
import { readPassages } from "../../model/passages.js";
import { readQuotations } from "../../model/quotations.js";
import { SIDES } from "../../model/texts.js";
import { make } from "../../view/common/dom.js";

/** @import { Finding } from "../../export/report.js" */
/** @import { MessageKey } from "../../messages/keys.js" */
/** @import { HunkSummary } from "../../model/hunk-summaries.js" */
/** @import { Shown } from "./export-menu.js" */

/** The limit for each kind: those around the current one are listed. */
const MOST = 200;

/**
 * Fills a list with the findings of a result.
 * @param {HTMLSelectElement} select
 * @param {Shown} shown
 * @param {boolean} whole whether the list has no limit
 * @returns {{ findings: Finding[], unlisted: number, most: number }} the findings, by the values of the options, the number
 *   of those that are not listed, and that of the most frequent kind
 */
export function fillFindings(select, { texts, comparison, hunk, view, chosen }, whole) {
  /** @type {Finding[]} */
  const findings = [];
  /** @type {HTMLOptGroupElement[]} */
  const groups = [];
  let unlisted = 0;
  let most = 0;
  /**
   * @param {MessageKey} title
   * @param {{ text: string, finding: Finding }[]} all
   * @param {number} at
   */
  const add = (title, all, at) => {
    if (all.length === 0) return;
    const from = whole ? 0 : Math.max(0, Math.min(at - MOST / 2, all.length - MOST));
    const listed = whole ? all : all.slice(from, from + MOST);
    unlisted += all.length - listed.length;
    most = Math.max(most, all.length);
    const group = make("optgroup");
    group.label = message(title);
    listed.forEach(({ text, finding }, index) => {
      const option = make("option", "", message("menu.finding.item", { at: from + index + 1, text }));
      option.value = String(findings.push(finding) - 1);
      option.selected = chosen === null ? isHunk(finding) : isSame(finding, chosen);
      group.append(option);
    });
    groups.push(group);
  };

  /** @param {Finding} finding */
  const isHunk = (finding) => finding.kind === "change" && finding.index === hunk;
  const changes = summarizeHunks(texts, comparison, () => false).map((line) => ({
    text: describe(line),
    finding: { kind: /** @type {const} */ ("change"), index: line.hunk },
  }));
  const passages = (readPassages(comparison)?.passages ?? []).map(({ before }, index) => ({
    text: excerpt(texts.before.slice(before.start, before.end)),
    finding: { kind: /** @type {const} */ ("passage"), index },
  }));
  const quotations = SIDES.flatMap((side) => {
    const all = readQuotations(comparison, side);
    // Further pieces of an utterance, and quotations inside another, belong to the first one.
    return all
      .filter(({ outer, previous }) => outer < 0 && previous < 0)
      .map(({ span, verdict }, index) => ({
        text: message("menu.finding.spoken", {
          verdict: message(`verdict.${verdict}`),
          text: excerpt(texts[side].slice(span.start, span.end)),
        }),
        finding: { kind: /** @type {const} */ ("quotation"), side, index },
      }));
  });
  const lists = {
    changes: () => add("menu.finding.changes", changes, hunk),
    shared: () => add("menu.finding.passages", passages, placeOf(passages, chosen)),
    quotations: () => add("menu.finding.quotations", quotations, placeOf(quotations, chosen)),
  };
  // The findings of the current view come first.
  lists[view]();
  for (const [name, list] of Object.entries(lists)) if (name !== view) list();
  select.replaceChildren(...groups);
  return { findings, unlisted, most };
}

/** @param {{ finding: Finding }[]} all @param {Finding | null} chosen */
function placeOf(all, chosen) {
  return chosen === null ? 0 : all.findIndex(({ finding }) => isSame(finding, chosen));
}

/** @param {Finding} one @param {Finding} other */
function isSame(one, other) {
  return (
    one.kind === other.kind &&
    one.index === other.index &&
    (!("side" in one) || !("side" in other) || one.side === other.side)
  );
}

/** @param {HunkSummary} line */
function describe({ before, after, only, moved }) {
  if (only === "list.removed" || only === "list.added")
    return message("menu.finding.only", { what: message(only), text: before + after });
  if (before !== "" && after !== "") return message("menu.finding.becomes", { before, after });
  const [first] = moved;
  return first === undefined ? message(only ?? "list.spacing") : message("menu.finding.moved", { text: first.quoted });
}
