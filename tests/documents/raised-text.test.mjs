// Superscripts: a raised figure does not run into the word or the figure before it.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocx } from "../../www/documents/formats/docx.js";
import { readOdt } from "../../www/documents/formats/odt.js";
import { readRtf } from "../../www/documents/formats/rtf.js";
import { raisedText } from "../../www/documents/raised-text.js";
import { makeDocx, makeOdt, makeZip, p } from "../page/docx.mjs";

const nothing = () => {};

/** @type {[before: string, raised: string, expected: string, after?: string][]} */
const RAISED = [
  ["about 10", "9", "⁹"],
  ["about 10", "-12", "⁻¹²"],
  ["the area in km", "2", "²"],
  ["x", "2n", "²ⁿ"],
  ["2", "0.5", "^0.5"],
  ["e", "x", "^x"],
  ["2", "n", "ⁿ"],
  ["the report", "14", "¹⁴"],
  ["the report", "1, 3", "¹, ³"],
  ["in 1987", "2,3", "²,³"],
  ["the report", "4b", "⁴ᵇ"],
  ["the report", "a", "ᵃ"],
  ["the report", "[7]", "[7]"],
  ["the report", "*", "*"],
  ["the 22", "nd", "nd"],
  ["the 1", "er", "er"],
  ["No", "o", "o"],
  ["Brand", "TM", "TM"],
  ["2", "1", " 1", "/2 miles"],
  ["about ", "3", "3", "⁄4 of a mile"],
  ["Press", "see page 3", "see page 3"],
];

describe("raised text", () => {
  for (const [before, raised, expected, after = ""] of RAISED) {
    it(`"${raised}" after "${before}" is written "${expected}"`, () => {
      assert.equal(raisedText(raised, before, after), expected);
    });
  }
});

describe("raised figures in documents", () => {
  it("are read from .docx, by property, by position and by character style", async () => {
    const run = (/** @type {string} */ text, properties = "") =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const raised = '<w:vertAlign w:val="superscript"/>';
    const body = `<w:p>${run("A dose of 10")}${run("1", raised)}${run("1", raised)}${run(" cells")}${run("2", '<w:position w:val="6"/>')}${run(" on the 3")}${run("r", raised)}${run("d", raised)}${run(" day")}${run("5", '<w:rStyle w:val="Mark"/>')}${run(", in CO")}${run("2", '<w:vertAlign w:val="subscript"/>')}${run(".")}</w:p>`;
    const styles =
      '<w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    const { text } = await readDocx(new Blob([makeDocx(body, { styles })]), "after", nothing);
    assert.equal(text, "A dose of 10¹¹ cells² on the 3rd day⁵, in CO2.");
  });

  it("are read from RTF", async () => {
    const rtf =
      "{\\rtf1\\ansi\\pard A dose of 10{\\super 11} cells{\\up6 2} on the 3{\\super rd} day\\super 5\\nosupersub , in CO{\\sub 2}.\\par}";
    const { text } = await readRtf(new Blob([rtf]), "after", nothing);
    assert.equal(text, "A dose of 10¹¹ cells² on the 3rd day⁵, in CO2.");
  });

  it("are read from OpenDocument", async () => {
    const style = (/** @type {string} */ name, /** @type {string} */ position) =>
      `<style:style style:name="${name}"><style:text-properties style:text-position="${position}"/></style:style>`;
    const span = (/** @type {string} */ name, /** @type {string} */ text) =>
      `<text:span text:style-name="${name}">${text}</text:span>`;
    const content = `<s xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">${style("T1", "super 58%")}${style("T2", "sub 58%")}</s><text:p>A dose of 10${span("T1", "11")} cells${span("T1", "2")} on the 3${span("T1", "rd")} day, in CO${span("T2", "2")}.</text:p>`;
    const { text } = await readOdt(new Blob([makeOdt(content)]), "after", nothing);
    assert.equal(text, "A dose of 10¹¹ cells² on the 3rd day, in CO2.");
  });
});

describe("headers and footers", () => {
  it("of .docx are returned apart from the text, each once, and only if they are shown", async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const section = (/** @type {string} */ inner) => `<w:sectPr>${inner}</w:sectPr>`;
    const refer = (/** @type {string} */ kind, /** @type {string} */ id, type = "default") =>
      `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
    const body = `<w:p><w:pPr>${section(refer("header", "a") + refer("header", "d", "first"))}</w:pPr></w:p>${p("The lease ends in May.")}${section(`${refer("header", "b")}${refer("footer", "c")}${refer("footer", "e", "first")}<w:titlePg/>`)}`;
    const part = (/** @type {string} */ text) => `<w:hdr ${w}>${p(text)}</w:hdr>`;
    const texts = { a: "For internal use", b: "For internal use", c: "12", d: "Never shown", e: "Fees: 300 crowns" };
    const related = Object.keys(texts).map((id) => `<Relationship Id="${id}" Type="x/header" Target="${id}.xml"/>`);
    const file = makeZip([
      { name: "word/document.xml", content: `<w:document ${w} ${r}><w:body>${body}</w:body></w:document>` },
      { name: "word/_rels/document.xml.rels", content: `<Relationships>${related.join("")}</Relationships>` },
      ...Object.entries(texts).map(([id, text]) => ({ name: `word/${id}.xml`, content: part(text) })),
    ]);
    const reading = await readDocx(new Blob([file]), "after", nothing);
    assert.equal(reading.text, "The lease ends in May.");
    assert.deepEqual(reading.headers, ["For internal use", "Fees: 300 crowns"]);
  });

  it("of RTF are returned apart from the text, also with a table", async () => {
    const rtf =
      "{\\rtf1\\ansi{\\header\\trowd\\intbl Lease\\cell Draft of June\\cell\\row\\pard\\par}{\\footerl\\pard Fees: 300 crowns\\par}{\\footerr\\pard Fees: 300 crowns\\par}\\pard The lease ends in May.\\par It is not renewed.\\par}";
    const reading = await readRtf(new Blob([rtf]), "after", nothing);
    assert.equal(reading.text, "The lease ends in May.\n\nIt is not renewed.");
    assert.deepEqual(reading.headers, ["Lease\tDraft of June", "Fees: 300 crowns"]);
  });
});
