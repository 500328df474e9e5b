/**
 * Why a comparison failed, as far as that can be determined.
 *
 * - `worker`: the worker did not load
 * - `module`: the WebAssembly module did not load
 * - `forbidden`: WebAssembly may not run here
 * - `trap`: the comparison broke off
 * - `memory`: the comparison ran out of memory
 * - `ended`: the browser ended the worker
 * - `refused`: the engine does not accept these texts or options
 * @typedef {"worker" | "module" | "forbidden" | "trap" | "memory" | "ended" | "refused"} FailureReason
 */

/** Bytes of a page of WebAssembly memory. */
const PAGE = 65_536;

/** Bytes that suffice for all but the longest texts. */
const AMPLE = 4096 * PAGE;

/** The smallest valid WebAssembly module. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** The error with which a request to the engine is rejected. */
export class EngineError extends Error {
  /** @param {FailureReason} reason @param {string} detail in the words of the engine or the browser; may be empty */
  constructor(reason, detail) {
    super(detail || `The engine failed: ${reason}.`);
    this.name = "EngineError";
    this.reason = reason;
    this.detail = detail;
  }
}

/** Returns why the module did not start. */
export function reasonNotStarted() {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
    return "module";
  } catch {
    // The content security policy, the browser or its settings forbid WebAssembly.
    return "forbidden";
  }
}

/**
 * Returns why a comparison threw. The engine rejects invalid input with a plain `Error`. Any other error leaves the module's memory in an
 * unknown state, so the module must not be used again.
 * @param {unknown} error
 * @param {WebAssembly.Memory} memory of the module
 */
export function reasonNotCompared(error, memory) {
  if (error instanceof Error && error.constructor === Error) return "refused";
  const isStackOverflow = error instanceof RangeError && /call stack/.test(error.message);
  if (error instanceof RangeError && !isStackOverflow) return "memory";
  return isStackOverflow || canGrow(memory) ? "trap" : "memory";
}

/** Whether the memory could still double, and reach what long texts need. @param {WebAssembly.Memory} memory */
function canGrow(memory) {
  try {
    memory.grow(Math.max(memory.buffer.byteLength, AMPLE) / PAGE);
    return true;
  } catch {
    return false;
  }
}
