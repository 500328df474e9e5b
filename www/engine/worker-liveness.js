/**
 * Whether a worker lives. A browser that ends one tells nobody, but lets go of the lock that it held. Without locks nothing is noticed.
 */

/** In the worker: holds a lock, and tells the page its name. @returns {Promise<void>} when it does, or cannot */
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

/** In the page: a worker that was ended gets an `error` event, which says "ended". @param {Worker} worker */
export function watch(worker) {
  worker.addEventListener("message", (event) => {
    const { lock } = event.data;
    if (!lock) return;
    event.stopImmediatePropagation();
    navigator.locks.request(lock, () => worker.dispatchEvent(new ErrorEvent("error", { error: "ended" })));
  });
}
