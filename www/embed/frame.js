/**
 * The frame in which other pages show a comparison. Its content comes with its address, or by messages from the embedding page if the
 * address names the origin of that page (`request.js`). The frame stores nothing and requests only our own files.
 *
 * The frame reports its height to the embedding page, and that it is ready. If the address names an origin, messages go only to that
 * origin. Otherwise only the height is sent, to any page, because it is no more than a number.
 */

import { readLink } from "../export/share-link.js";
import { ELEMENT_MESSAGES } from "../messages/en/element.js";
import { languageFor, useLanguage } from "../messages/languages.js";
import { message, messages, register } from "../messages/messages.js";
import { FrameView } from "./frame-view.js";
import { languageIn, Refusal, readAddress, readMessage, requestOf } from "./request.js";

register(ELEMENT_MESSAGES);

const TYPE = "word-for-word:";

const main = /** @type {HTMLElement} */ (document.querySelector("main"));
const view = new FrameView(main);

/** The origin in the address, with which messages are exchanged. @type {string | null} */
let origin = null;
let height = 0;

async function readOwnAddress() {
  const { hash } = location;
  await readLanguage(hash);
  if (hash !== location.hash) return;
  try {
    const address = readAddress(hash);
    origin = address.origin;
    if (address.texts === "") {
      view.showMessage(message(origin === null ? "frame.nothing" : "frame.waiting"));
      return;
    }
    const opened = await readLink(address.texts);
    if (hash !== location.hash) return;
    if ("problem" in opened) view.showMessage(message(`frame.${opened.problem}`));
    else view.show(requestOf(opened.link, address), `./${address.texts}`, opened.unknown);
  } catch (error) {
    view.showMessage(error instanceof Refusal ? error.message : message("frame.failed", { why: String(error) }));
  }
}

/** Sets the language of the frame: that of its address, or English. @param {string} hash */
async function readLanguage(hash) {
  // If it does not load, the frame is in English.
  await useLanguage(messages, languageFor([languageIn(hash)]) ?? "en").catch(() => {});
  document.documentElement.lang = messages.locale;
  document.documentElement.dir = messages.direction;
}

/** Handles a message of the embedding page, if it has the origin in the address. @param {MessageEvent} event */
function receive({ data, source, origin: from }) {
  if (origin === null || source !== parent || from !== origin) return;
  if (data?.type !== `${TYPE}compare`) return;
  try {
    view.show(readMessage(data), null, []);
  } catch (error) {
    const why = error instanceof Refusal ? error.message : String(error);
    view.showMessage(message("frame.refused", { why }));
    sendToPage("refused", { why });
  }
}

/** Sends a message to the origin in the address only. @param {string} type @param {object} [more] */
function sendToPage(type, more = {}) {
  if (origin !== null && parent !== window) parent.postMessage({ type: TYPE + type, ...more }, origin);
}

function sendHeight() {
  const now = Math.ceil(main.getBoundingClientRect().height);
  if (now === height || parent === window) return;
  height = now;
  parent.postMessage({ type: `${TYPE}height`, height }, origin ?? "*");
}

addEventListener("message", receive);
addEventListener("hashchange", readOwnAddress);
await readOwnAddress();
new ResizeObserver(sendHeight).observe(main);
sendToPage("ready");
