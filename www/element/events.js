/**
 * Defines the events that the element dispatches, and the error that the third of them reports. The events bubble, and cross the boundary
 * of a shadow root.
 */

/** @import { FailureReason as EngineReason } from "../engine/failure-reason.js" */
/** @import { Comparison } from "../pkg/word_for_word.js" */
/** @import { Selected } from "./panels/changes-panel.js" */
/** @typedef {"before" | "after"} Side */
/**
 * Why nothing is shown: `load`: a text is missing or did not load; `view`: a part of the element did not load; the others: why the engine
 * failed.
 * @typedef {Exclude<EngineReason, "worker"> | "load" | "view"} FailureReason
 */

const REACH = { bubbles: true, composed: true };

/** The texts have been compared and are shown. */
export class ComparedEvent extends Event {
  /** @param {Comparison} comparison @param {{ before: string, after: string }} texts */
  constructor(comparison, { before, after }) {
    super("word-for-word-compared", REACH);
    this.comparison = comparison;
    /** The text before, as it was compared. */
    this.before = before;
    /** The text after, as it was compared. */
    this.after = after;
    /** How many changes there are. */
    this.changes = comparison.statistics.hunks;
  }
}

/** The reader has moved to a change. */
export class ChangeSelectedEvent extends Event {
  /** @param {Selected} selected */
  constructor({ index, total, before, after, bearings }) {
    super("word-for-word-change-selected", REACH);
    /** The number of the change, from 0. */
    this.index = index;
    this.total = total;
    /** The deleted words, shortened. */
    this.before = before;
    /** The inserted words, shortened. */
    this.after = after;
    /** How the change can affect the meaning: `"figure"`, `"negation"` and so on. */
    this.bearings = bearings;
  }
}

/** The texts could not be loaded, compared or shown. */
export class ComparisonErrorEvent extends Event {
  /** @param {Failure} failure */
  constructor({ reason, side, message }) {
    super("word-for-word-error", REACH);
    this.reason = reason;
    /** The text that could not be loaded. */
    this.side = side;
    this.message = message;
  }
}

/** The error with which `compare` of the element rejects. */
export class Failure extends Error {
  /** @param {FailureReason} reason @param {string} message @param {Side | null} [side] the text that could not be loaded */
  constructor(reason, message, side = null) {
    super(message);
    this.name = "WordForWordError";
    this.reason = reason;
    this.side = side;
  }
}
