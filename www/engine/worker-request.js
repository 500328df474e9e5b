/**
 * Asks a worker for one thing, and ends it with the answer. One that the browser ends, or that says nothing for long, is not waited for.
 */

/**
 * `missing`: its script did not load; `ended`: by the browser; `silent`: it has said nothing for minutes.
 * @typedef {"missing" | "ended" | "silent"} Reason
 */

/** Milliseconds: several times what the longest texts take on a slow machine. */
const PATIENCE = 300_000;

export class Unanswered extends Error {
  /** @param {Reason} reason */
  constructor(reason) {
    super(`unanswered: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Why a worker gives no answer.
 * @param {ErrorEvent} event
 */
export function whyUnanswered(event) {
  event.preventDefault();
  // What a script throws has a message, and that it did not load has none.
  return event.message ? new Error(event.message) : new Unanswered(event.error === "ended" ? "ended" : "missing");
}

/**
 * @template T
 * @param {Worker} worker
 * @param {unknown} question
 * @param {(said: any) => { answer: T } | { why: string } | null} read what it says; `null`: nothing that was asked for
 * @returns {Promise<T>} rejected with `Unanswered`, or with why it cannot be answered
 */
export function askOnce(worker, question, read) {
  return new Promise((resolve, reject) => {
    /** @param {() => void} settle */
    const end = (settle) => {
      clearTimeout(limit);
      worker.terminate();
      settle();
    };
    const limit = setTimeout(() => end(() => reject(new Unanswered("silent"))), PATIENCE);
    worker.addEventListener("error", (event) => end(() => reject(whyUnanswered(event))));
    worker.addEventListener("message", ({ data }) => {
      const said = read(data);
      if (said !== null) end(() => ("answer" in said ? resolve(said.answer) : reject(new Error(said.why))));
    });
    worker.postMessage(question);
  });
}
