/**
 * The samples: what they are called, where they are, and in which view they are shown.
 */

import { message } from "../../messages/messages.js";

/** @typedef {import("./editors.js").Titled} Titled */
/** @typedef {{ before: Titled, after: Titled, view: import("../result/result.js").View }} Sample */

const SAMPLES = /** @type {const} */ ({
  bank: { before: "bank-june.txt", after: "bank-september.txt", view: "changes" },
  ministry: { before: "ministry-statement.txt", after: "newspaper-report.txt", view: "shared" },
});

const FOLDER = new URL("../../samples/", import.meta.url);

/** @param {string | undefined} named @returns {Promise<Sample>} */
export async function fetchSample(named) {
  const name = named === "ministry" ? named : "bank";
  const { before, after, view } = SAMPLES[name];
  const texts = await Promise.all([read(before), read(after)]);
  return {
    before: { text: texts[0], title: message(`samples.${name}.before`) },
    after: { text: texts[1], title: message(`samples.${name}.after`) },
    view,
  };
}

/** @param {string} name */
async function read(name) {
  const response = await fetch(new URL(name, FOLDER));
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
  return (await response.text()).trimEnd();
}
