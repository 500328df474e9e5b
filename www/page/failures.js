/**
 * What the reader is told when nothing could be compared, and what to do then. Loaded when that happens; where it does not load either,
 * `failure.any` is said.
 */

import { FAILURE_WORDS } from "../messages/en/words-failures.js";
import { learn, say } from "../messages/messages.js";

/** @typedef {import("../engine/engine-client.js").Reason} Reason */

learn(FAILURE_WORDS);

/**
 * @param {Reason} reason
 * @param {string} message what the engine, or the browser, says of it
 * @returns {import("./status-line.js").Failed}
 */
export function sumUpFailure(reason, message) {
  const main = say(`failure.${reason}`);
  // What the engine refuses it names itself; of the browser's own words the reader is told where they come from.
  if (reason === "refused") return { main, rest: message, retry: false };
  const detail = message === "" || reason === "ended" ? "" : ` ${say("failure.detail", { why: message })}`;
  return { main, rest: say(`failure.${reason}.help`) + detail, retry: true };
}
