/**
 * What is said when nothing could be compared: a part of `words.js`, which see.
 */

export const FAILURE_WORDS = /** @satisfies {Record<string, import("../messages.js").Entry>} */ ({
  "failure.worker": "The comparison could not be started.",
  "failure.worker.help":
    "The page’s worker (engine/worker.js) did not load. Try again. Reload the page if that does not help; after that, the browser or an extension may be blocking workers, or the site is incomplete. Your texts are still here.",
  "failure.module": "The comparison could not be started.",
  "failure.module.help":
    "Its WebAssembly module (in the folder pkg) did not load. Try again. Reload the page if that does not help; after that, there may be no network, or the site has not been built in full. Your texts are still here.",
  "failure.forbidden": "The comparison could not be started.",
  "failure.forbidden.help":
    "It needs WebAssembly, which is not allowed here. A browser can be set so for safety (Lockdown Mode, enhanced security) or be too old for it, or the policy of this site lacks “wasm-unsafe-eval”. Allow it for this site, or open the page in another browser. Your texts are still here.",
  "failure.trap": "The comparison broke off on these texts.",
  "failure.trap.help":
    "That should not happen. Try again, or change either text or an option: each time it starts afresh. Your texts are still here.",
  "failure.memory": "The comparison ran out of memory.",
  "failure.memory.help":
    "The browser has too little of it for texts as long as these. Close other tabs and try again, or compare the texts part by part. Your texts are still here.",
  "failure.ended": "The browser broke the comparison off.",
  "failure.ended.help":
    "It ended the page’s worker, perhaps for want of memory. Try again; if that does not help, close other tabs or compare the texts part by part. Your texts are still here.",
  "failure.refused": "These texts could not be compared.",
});

/** @typedef {keyof typeof FAILURE_WORDS} FailureWord */
