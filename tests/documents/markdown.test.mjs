// Footnotes in Markdown: the marks are removed, the notes follow the text.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withFootnotes } from "../../www/documents/formats/markdown.js";

const { Marked } = await import(new URL("../../www/vendor/marked.js", import.meta.url).href);

/** The paragraphs of the converted text, without markup. @param {string} text */
const paragraphs = (text) =>
  withFootnotes(new Marked({ gfm: true }), text)
    .split(/<\/?(?:p|li|ul|ol|h\d|pre|blockquote)>/)
    .map((part) => part.replace(/<[^>]*>/g, "").trim())
    .filter((part) => part !== "");

describe("footnotes in Markdown", () => {
  it("follow the text in the order of their marks", () => {
    const text = "Wages rose[^b] and prices fell.[^a]\n\n[^a]: In the south.\n[^b]: By *two* percent.\n\nNothing else.";
    assert.deepEqual(paragraphs(text), [
      "Wages rose and prices fell.",
      "Nothing else.",
      "By two percent.",
      "In the south.",
    ]);
  });

  it("may have several lines and paragraphs", () => {
    const text =
      "Wages rose.[^1]\n\n[^1]: By two percent\nin a year.\n\n    In the south by three.\n\n- An item[^Two]\n\n[^two]: A note to an item.";
    assert.deepEqual(
      paragraphs(text).map((part) => part.replace("\n", " ")),
      ["Wages rose.", "An item", "By two percent in a year.", "In the south by three.", "A note to an item."],
    );
  });

  it("end the paragraph before them", () => {
    assert.deepEqual(paragraphs("Wages rose.[^1]\n[^1]: By two percent.\n# A heading"), [
      "Wages rose.",
      "A heading",
      "By two percent.",
    ]);
  });

  it("without a mark are kept, and marks without a note too", () => {
    assert.deepEqual(paragraphs("Wages[^x] rose, see `a[^1]`.\n\n[^1]: By two percent."), [
      "Wages[^x] rose, see a[^1].",
      "By two percent.",
    ]);
  });
});
