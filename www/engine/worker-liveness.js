/**
 * Detects that a worker has died or did not load. A browser that terminates a worker raises no event. Each worker therefore holds a Web Lock; when
 * the page acquires that lock, the worker is dead. Where there are no Web Locks, a death goes unnoticed.
 */

/**
 * `missing`: the worker's script did not load; `ended`: the browser ended the worker; `silent`: no answer for minutes
 * @typedef {"missing" | "ended" | "silent"} UnansweredReason
 */

/** In the worker: acquires a lock and posts its name. @returns {Promise<void>} resolves once that is done, or cannot be done */
export function holdLock() {
  const lock = `word-for-word-worker ${performance.timeOrigin} ${Math.random()}`;
  return new Promise((resolve) => {
    const hold = () => {
      self.postMessage({ lock });
      resolve();
      return new Promise(() => {});
    };
    Promise.resolve(navigator.locks?.request(lock, hold)).then(resolve, resolve);
  });
}

/** In the page: dispatches an `error` event, whose `error` is "ended", to a worker that has died. @param {Worker} worker */
export function watch(worker) {
  worker.addEventListener("message", (event) => {
    const { lock } = event.data;
    if (!lock) return;
    event.stopImmediatePropagation();
    navigator.locks.request(lock, () => worker.dispatchEvent(new ErrorEvent("error", { error: "ended" })));
  });
}

/** The error for a request that a worker did not answer. */
export class Unanswered extends Error {
  /** @param {UnansweredReason} reason */
  constructor(reason) {
    super(`unanswered: ${reason}`);
    this.name = "Unanswered";
    this.reason = reason;
  }
}

/** Returns the error of a worker's `error` event. @param {ErrorEvent} event */
export function errorOf(event) {
  event.preventDefault();
  // An exception has a message; a script that did not load has none.
  return event.message ? new Error(event.message) : new Unanswered(event.error === "ended" ? "ended" : "missing");
}
