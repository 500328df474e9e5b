/**
 * The frame in which other pages show a comparison. What it shows comes with its address, or by messages from the page around it, if
 * the address names that page's origin: `request.js`. It stores nothing, and asks for none but our own files.
 *
 * To the page around it it says how high it would be, and that it is ready. Where the address names an origin, that origin alone is
 * told; else anyone may know the height, which is nothing but a number, and nothing else is said.
 */

import { readLink } from "../export/share-link.js";
import { ELEMENT_MESSAGES } from "../messages/en/element.js";
import { message, register } from "../messages/messages.js";
import { Scene } from "./frame-view.js";
import { Refusal, readAddress, readMessage, requestOf } from "./request.js";

register(ELEMENT_MESSAGES);

const TYPE = "word-for-word:";

const main = /** @type {HTMLElement} */ (document.querySelector("main"));
const scene = new Scene(main);

/** The origin that was named, and is heeded and told. @type {string | null} */
let origin = null;
let height = 0;

async function readOwnAddress() {
  const { hash } = location;
  try {
    const address = readAddress(hash);
    origin = address.origin;
    if (address.texts === "") {
      scene.tell(message(origin === null ? "frame.nothing" : "frame.waiting"));
      return;
    }
    const opened = await readLink(address.texts);
    if (hash !== location.hash) return;
    if ("problem" in opened) scene.tell(message(`frame.${opened.problem}`));
    else scene.show(requestOf(opened.load, address), `./${address.texts}`, opened.strange);
  } catch (error) {
    scene.tell(error instanceof Refusal ? error.message : message("frame.failed", { why: String(error) }));
  }
}

/** What the page around says, if it is the one that was named. @param {MessageEvent} event */
function hear({ data, source, origin: from }) {
  if (origin === null || source !== parent || from !== origin) return;
  if (data?.type !== `${TYPE}compare`) return;
  try {
    scene.show(readMessage(data), null, []);
  } catch (error) {
    const why = error instanceof Refusal ? error.message : String(error);
    scene.tell(message("frame.refused", { why }));
    tellPage("refused", { why });
  }
}

/** To the page that was named, and to no other. @param {string} type @param {object} [more] */
function tellPage(type, more = {}) {
  if (origin !== null && parent !== window) parent.postMessage({ type: TYPE + type, ...more }, origin);
}

function tellHeight() {
  const now = Math.ceil(main.getBoundingClientRect().height);
  if (now === height || parent === window) return;
  height = now;
  parent.postMessage({ type: `${TYPE}height`, height }, origin ?? "*");
}

addEventListener("message", hear);
addEventListener("hashchange", readOwnAddress);
await readOwnAddress();
new ResizeObserver(tellHeight).observe(main);
tellPage("ready");
