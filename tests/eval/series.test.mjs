// A series crosses the boundary in UTF-16 code units, and invalid arguments are refused with a message.

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { seriesRows } from "../../www/model/series/tables.js";
import { loadModule } from "./module.mjs";
import { seriesAnswer } from "./series-answers.mjs";

const RATE = "🚀 The board decided to keep its lending rate at 4.75 per cent.";
const PATIENT = "It can be “patient” before it changes course again.";
const HARBOUR = "Shipments of grain through the northern harbour fell sharply in autumn.";
const texts = [
  `${RATE} ${PATIENT} ${HARBOUR}`,
  `${RATE.replace("4.75", "4.50")} ${HARBOUR}`,
  `${HARBOUR} ${RATE.replace("4.75", "4.25")} ${PATIENT}`,
];

/** @type {Awaited<ReturnType<typeof loadModule>>["series"]} */
let series;
before(async () => {
  ({ series } = await loadModule());
});

describe("series", () => {
  it("has the sentences of each version with their line and origin", () => {
    const parts = seriesRows(series(texts), "parts");
    const shown = parts.map(({ version, start, end, line }) => [texts[version]?.slice(start, end), line]);
    assert.deepEqual(shown, [
      [RATE, 0],
      [PATIENT, 1],
      [HARBOUR, 2],
      [RATE.replace("4.75", "4.50"), 0],
      [HARBOUR, 2],
      [HARBOUR, 2],
      [RATE.replace("4.75", "4.25"), 0],
      [PATIENT, 1],
    ]);
    assert.deepEqual(
      parts.map(({ origin }) => origin),
      [0, 0, 0, 1, 3, 5, 4, 2],
    );
  });

  it("has for each line its first and last version, and how many have it", () => {
    const lines = seriesRows(series(texts), "lines");
    assert.deepEqual(
      lines.map(({ first, last, versions }) => [first, last, versions]),
      [
        [0, 2, 3],
        [0, 2, 2],
        [0, 2, 3],
      ],
    );
  });

  it("has since when the words are there", () => {
    const { births } = seriesAnswer(series(texts), texts.length);
    const later = births.filter(([, , since]) => since > 0).map(([start, end]) => texts[2]?.slice(start, end));
    assert.deepEqual(later, ["4.25"]);
  });

  it("has edits with their bearings, events, and the values of figures", () => {
    const found = series(texts);
    const parts = seriesRows(found, "parts");
    const edits = seriesRows(found, "edits").map((edit) => {
      const part = parts[edit.part];
      const origin = parts[(part?.origin ?? 0) - 1];
      return [
        texts[origin?.version ?? 0]?.slice(edit.beforeStart, edit.beforeEnd),
        texts[part?.version ?? 0]?.slice(edit.afterStart, edit.afterEnd),
        edit.bearings,
      ];
    });
    assert.deepEqual(edits, [
      ["4.75", "4.50", 1],
      ["4.50", "4.25", 1],
    ]);
    const returned = seriesRows(found, "events").filter(({ kind }) => kind === 3);
    assert.deepEqual(
      returned.map(({ part }) => part),
      [7],
    );
    const values = seriesRows(found, "figures").map(({ version, start, end }) => texts[version]?.slice(start, end));
    assert.deepEqual(values, ["4.75", "4.50", "4.25"]);
  });

  it("is empty for no versions", () => {
    assert.deepEqual(seriesRows(series([]), "parts"), []);
  });

  it("refuses what is no array of strings, and unknown options", () => {
    assert.throws(() => series(/** @type {any} */ ("text")), /`texts` must be an array of strings/);
    assert.throws(
      () => series(/** @type {any} */ (["text", 7])),
      /`texts\[1\]` must be a string; given was a value of type number/,
    );
    assert.throws(() => series(texts, /** @type {any} */ ({ colour: "red" })), /colour/);
  });
});
