/**
 * Whether a worker lives. A browser that ends one tells nobody, but lets go of the lock that it held. Without locks nothing is noticed.
 */

/** In the worker: @returns {Promise<string | undefined>} the name of its lock */
export function holdLock() {
  const lock = `word-for-word-worker ${performance.timeOrigin} ${Math.random()}`;
  return new Promise((resolve) => {
    const hold = () => new Promise(() => resolve(lock));
    const none = () => resolve(undefined);
    Promise.resolve(navigator.locks?.request(lock, hold)).then(none, none);
  });
}

/** In the page: a worker that has ended gets an `error` event. @param {Worker} worker */
export function watch(worker) {
  worker.addEventListener("message", ({ data: { lock } }) => {
    if (lock) navigator.locks.request(lock, () => worker.dispatchEvent(new ErrorEvent("error")));
  });
}
