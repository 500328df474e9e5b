// The store of the page's state.

import assert from "node:assert/strict";
import { test } from "node:test";
import { State } from "../../www/page/state.js";

test("set replaces all values before it dispatches their events in order", () => {
  const state = new State();
  /** @type {string[]} */
  const events = [];
  for (const name of /** @type {const} */ (["texts", "titles", "phase"])) {
    state.on(name, () => events.push(`${name}: ${state.phase}, ${state.texts.before}`));
  }
  state.set({ titles: { before: "July", after: "" }, texts: { before: "one", after: "two" }, phase: "comparing" });
  assert.deepEqual(events, ["titles: comparing, one", "texts: comparing, one", "phase: comparing, one"]);
  assert.deepEqual(state.titles, { before: "July", after: "" });
});

test("a listener may set other values", () => {
  const state = new State();
  state.on("texts", () => state.set({ collapsed: true }));
  state.set({ texts: { before: "one", after: "" } });
  assert.equal(state.collapsed, true);
});

test("line breaks of texts become line feeds, as in a text area", () => {
  const state = new State();
  state.set({ texts: { before: "one\r\ntwo\rthree\n", after: "four" } });
  assert.deepEqual(state.texts, { before: "one\ntwo\nthree\n", after: "four" });
});

test("titles lose line breaks and directional controls", () => {
  const state = new State();
  state.set({ titles: { before: "July\n\u202edraft", after: " August " } });
  assert.deepEqual(state.titles, { before: "July draft", after: "August" });
});
