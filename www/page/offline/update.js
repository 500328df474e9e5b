/**
 * Offers a newer version to the reader, and reloads the page when the reader accepts. It is loaded when there is one.
 */

import { message } from "../../messages/messages.js";
import { notify } from "../notices.js";
import { isSaved, saveNow } from "../persistence/persistence.js";

/** @param {ServiceWorkerRegistration | null} registration in which the newer version may be waiting */
export async function announce(registration) {
  const load = async () => {
    const waiting = registration?.waiting ?? null;
    if (waiting !== null) await choose(waiting);
    location.reload();
  };
  const use = async () => {
    await saveNow();
    if (isSaved()) await load();
    else notify("update", () => message("update.unkept"), [{ word: "update.anyway", action: load }]);
  };
  notify("update", () => message("update.ready"), [{ word: "update.use", action: use }]);
}

/** Lets the version of a waiting worker answer the next time the page is loaded. @param {ServiceWorker} waiting */
async function choose(waiting) {
  const { port1, port2 } = new MessageChannel();
  const settled = new Promise((resolve) => {
    port1.onmessage = resolve;
    // An even newer version may replace it.
    waiting.addEventListener("statechange", resolve);
  });
  waiting.postMessage("use", [port2]);
  await settled;
}
