/**
 * Runs long work in slices of time, so that the page stays responsive.
 */

/** The length of a slice in milliseconds: half a frame, which leaves the other half to layout and paint. */
const SLICE = 8;

/** Lets the browser handle events and paint. @returns {Promise<void>} */
function yieldToBrowser() {
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
 * Runs all steps, unless the signal aborts first.
 * @param {Iterator<unknown>} steps
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} whether all steps were run
 */
export async function inSlices(steps, signal) {
  let until = performance.now() + SLICE;
  while (!signal.aborted) {
    if (steps.next().done === true) return true;
    if (performance.now() >= until) {
      await yieldToBrowser();
      until = performance.now() + SLICE;
    }
  }
  return false;
}
