/**
 * Puts strings into every input of the element. The script runs first in the element's page, and imports nothing.
 */

import { plant, takeStock } from "../page/canary.mjs";

/** @typedef {{ stock: import("../page/canary.mjs").Stock, text: string, said: string }} Found */

/**
 * As attributes, as lists of words, and as texts: properties, in slots, and by address, in plain text and in a page; in each view.
 * @param {string} json the strings
 * @param {number} at how often it was done
 * @returns {Promise<string>} of a `Found`
 */
async function throwAll(json, at) {
  const VIEWS = ["changes", "side-by-side", "shared", "quotations"];
  const NAMES =
    "view height excerpt min-phrase-words ignore-case before-title after-title caption before-href after-href lang dir class id part";
  /** @type {string[]} */
  const strings = JSON.parse(json);
  const element = /** @type {any} */ (document.querySelector("word-for-word"));
  for (const name of NAMES.split(" ")) for (const value of strings) element.setAttribute(name, value);
  element.view = VIEWS[at % VIEWS.length];
  const before = strings.join("\n\n");
  const after = ["Now.", ...strings, `“${strings[0]}”`, `Then ${strings.at(-1)}`].join("\n\n");
  const from = ["property", "slot", "address"][Math.floor(at / VIEWS.length) % 3];
  element.beforeText = from === "property" ? before : null;
  element.afterText = from === "property" ? after : null;
  const slots = element.querySelectorAll("[slot]");
  slots[0].textContent = from === "slot" ? before : "";
  slots[1].textContent = from === "slot" ? after : "";
  for (const [name, address] of [
    ["before-src", "/hostile.txt"],
    ["after-src", "/hostile.html"],
  ]) {
    if (from === "address") element.setAttribute(name, address);
    else element.removeAttribute(name);
  }
  let said = "";
  try {
    await element.compare();
  } catch (error) {
    said = String(error);
  }
  const { __takeStock } = /** @type {any} */ (globalThis);
  return JSON.stringify({ stock: __takeStock(), text: element.shadowRoot.textContent, said });
}

/** Reports the strings that ran, the violations of the policy, and whether the browser has Trusted Types. */
function reportAll() {
  return JSON.stringify({ .../** @type {any} */ (globalThis).__record, enforces: "trustedTypes" in globalThis });
}

/** Violates the policy on purpose, to check that the browser reports it. */
function provoke() {
  document.body.setAttribute("style", "color: red");
  try {
    document.body.insertAdjacentHTML("beforeend", "<b>x</b>");
  } catch {}
}

export const THROWING = `(${plant})();
Object.assign(globalThis, { __takeStock: ${takeStock}, throwAll: ${throwAll}, reportAll: ${reportAll}, provoke: ${provoke} });`;
