/**
 * Work in slices, so that the page answers between them.
 */

/** Milliseconds of work before the page gets its turn: half a frame, the rest is for layout and paint. */
const SLICE = 8;

/** @returns {Promise<void>} */
function turn() {
  const scheduler = /** @type {{ yield?: () => Promise<void> } | undefined} */ (
    /** @type {any} */ (globalThis).scheduler
  );
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Runs the steps one after the other, a slice at a time.
 * @param {Iterator<unknown>} steps
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} whether all were run; `false`: the signal came first
 */
export async function inSlices(steps, signal) {
  let until = performance.now() + SLICE;
  while (!signal.aborted) {
    if (steps.next().done === true) return true;
    if (performance.now() >= until) {
      await turn();
      until = performance.now() + SLICE;
    }
  }
  return false;
}
