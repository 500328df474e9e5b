/**
 * Why nothing could be compared, as far as it can be told. Loaded when it is asked for.
 *
 * `module`: it did not load; `forbidden`: no module may run here; `trap`: the comparison broke off; `memory`: for want of it; `ended`: the
 * browser ended the worker; `refused`: the engine takes no such texts or options.
 */

/** @typedef {import("./engine-client.js").EngineReason} Reason */

/** Bytes of a page of memory, and of what is enough for any but the longest texts. */
const PAGE = 65_536;
const AMPLE = 4096 * PAGE;

/** The smallest module that there can be. */
const NOTHING = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/**
 * Why the module did not start.
 * @returns {Reason}
 */
export function whyNotStarted() {
  try {
    new WebAssembly.Module(NOTHING);
    return "module";
  } catch {
    // The policy of the site, the browser or how it is set allows none.
    return "forbidden";
  }
}

/**
 * Why a comparison ended without a result. An ordinary Error is the engine's answer to what it was asked. Anything the module did not
 * mean to throw leaves its memory in an unknown state: it must not be used again.
 * @param {unknown} error
 * @param {WebAssembly.Memory} memory that of the module
 * @returns {Reason}
 */
export function whyNotCompared(error, memory) {
  if (error instanceof Error && error.constructor === Error) return "refused";
  const deep = error instanceof RangeError && /call stack/.test(error.message);
  if (error instanceof RangeError && !deep) return "memory";
  return canGrow(memory) || deep ? "trap" : "memory";
}

/** Whether the module could have had more: as much again as it has, and what long texts take in any case. @param {WebAssembly.Memory} memory */
function canGrow(memory) {
  try {
    memory.grow(Math.max(memory.buffer.byteLength, AMPLE) / PAGE);
    return true;
  } catch {
    return false;
  }
}
