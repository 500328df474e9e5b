// Links between a text and its notes, as word processors write them: marks and back links are omitted, other links stay.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocx } from "../../www/documents/formats/docx.js";
import { readOdt } from "../../www/documents/formats/odt.js";
import { readRtf } from "../../www/documents/formats/rtf.js";
import { isNoteLink, targetOfField } from "../../www/documents/note-links.js";
import { makeDocx, makeOdt, makeZip } from "../page/docx.mjs";

const nothing = () => {};

/** @type {[text: string, href: string, isRaised: boolean, expected: boolean][]} */
const LINKS = [
  ["3", "#fn3", true, true],
  ["3", "#p-17", true, true],
  ["3", "https://example.org/report#_ftn3", true, true],
  ["3", "https://example.org/report#n3", true, true],
  ["3", "https://example.org/report#n4", true, false],
  ["³", "#anything", false, true],
  ["[12]", "#cite_note-12", false, true],
  ["(a)", "#footnote-a", false, true],
  ["†", "#sdfootnote2sym", true, true],
  ["↩", "#fnref3", false, true],
  ["↩︎", "#user-content-fnref-3", false, true],
  ["↩2", "#fnref3-2", false, true],
  ["↑", "#back", false, true],
  ["3", "#chapter3", false, false],
  ["3", "#fn3", false, false],
  ["3", "", true, false],
  ["Note 3", "#fn3", false, false],
  ["harbour", "#fn3", true, false],
  ["", "#fn3", true, false],
];

describe("a link between a text and its notes", () => {
  for (const [text, href, isRaised, expected] of LINKS) {
    it(`is ${expected ? "" : "not "}"${text}"${isRaised ? ", raised," : ""} to "${href}"`, () => {
      assert.equal(isNoteLink(text, href, isRaised), expected);
    });
  }
});

describe("the target of a field", () => {
  for (const [instruction, expected] of /** @type {const} */ ([
    [' HYPERLINK "https://example.org/a" ', "https://example.org/a"],
    [' HYPERLINK  \\l "fn2" \\h', "#fn2"],
    ['HYPERLINK "https://example.org/a" \\l "fn2"', "https://example.org/a#fn2"],
    ['HYPERLINK "#fn2"', "#fn2"],
    [" NOTEREF _Ref7 \\h", ""],
    ["PAGE", ""],
  ])) {
    it(`of "${instruction}" is "${expected}"`, () => assert.equal(targetOfField(instruction), expected));
  }
});

const TEXT = "The dam was raised by 10⁶ tonnes of gravel, see page 4 and the map.\n\nMeasured in May.";

describe("marks of notes and back links are omitted", () => {
  const run = (/** @type {string} */ text, properties = "") =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const raised = '<w:position w:val="8"/><w:sz w:val="19"/>';
  const link = (/** @type {string} */ target, /** @type {string} */ inner) =>
    `<w:hyperlink ${target}>${inner}</w:hyperlink>`;
  const paragraph = (/** @type {string[]} */ ...runs) => `<w:p>${runs.join("")}</w:p>`;
  const char = (/** @type {string} */ type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = (/** @type {string} */ instruction, /** @type {string} */ inner) =>
    `${char("begin")}<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>${char("separate")}${inner}${char("end")}`;

  it("from .docx, as links and as fields", async () => {
    const body =
      paragraph(
        run("The dam was raised by 10"),
        run("6", raised),
        link('w:anchor="fn1"', run("1", raised)),
        run(" tonnes of gravel"),
        link('w:anchor="fn1"', run("1", raised)),
        run(", ", raised),
        field(' HYPERLINK \\l "fn2" ', run("2", raised)),
        run(", see page "),
        link('w:anchor="page4"', run("4")),
        run(" and the "),
        field(' HYPERLINK \\l "map" ', run("map")),
        run("."),
      ) + paragraph(run("Measured in May. "), link('w:anchor="fnref1"', run("↩")));
    const { text } = await readDocx(new Blob([makeDocx(body)]), "after", nothing);
    assert.equal(text, TEXT);
  });

  it("from .docx whose links lead to the address of the copied page", async () => {
    const spaces =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const body = paragraph(
      run("Gravel"),
      link('r:id="a"', run("1", raised)),
      run(" from the pit"),
      link('r:id="b"', run("2", raised)),
      run("."),
    );
    const targets = { a: "https://example.org/dam#fn1", b: "https://example.org/pit" };
    const related = Object.entries(targets).map(([id, to]) => `<Relationship Id="${id}" Type="x" Target="${to}"/>`);
    const file = makeZip([
      { name: "word/document.xml", content: `<w:document ${spaces}><w:body>${body}</w:body></w:document>` },
      { name: "word/_rels/document.xml.rels", content: `<Relationships>${related.join("")}</Relationships>` },
    ]);
    const { text } = await readDocx(new Blob([file]), "after", nothing);
    assert.equal(text, "Gravel from the pit².");
  });

  it("from .docx between two references to footnotes, with the raised comma between them", async () => {
    const reference = (/** @type {number} */ id) =>
      `<w:r><w:rPr>${raised}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = paragraph(run("Gravel"), reference(2), run(",", raised), reference(3), run(", sand."));
    const { text } = await readDocx(new Blob([makeDocx(body)]), "after", nothing);
    assert.equal(text, "Gravel, sand.");
  });

  it("from RTF", async () => {
    const linked = (/** @type {string} */ instruction, /** @type {string} */ result) =>
      `{\\field{\\*\\fldinst ${instruction} }{\\fldrslt ${result}}}`;
    const rtf = `{\\rtf1\\ansi\\pard The dam was raised by 10{\\super 6}${linked('HYPERLINK "#fn1"', "{\\super 1}")} tonnes of gravel${linked('{HYPERLINK \\\\l "fn1"}', "\\super 1")}{\\super , }${linked('HYPERLINK "#fn2"', "{\\super 2}")}, see page ${linked('HYPERLINK "#page4"', "4")} and the ${linked('HYPERLINK "#map"', "{\\ul map}")}.\\par Measured in May. ${linked('HYPERLINK "#fnref1"', "\\u8617 ?")}\\par}`;
    const { text } = await readRtf(new Blob([rtf]), "after", nothing);
    assert.equal(text, TEXT);
  });

  it("from OpenDocument", async () => {
    const style =
      '<s xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style></s>';
    const up = (/** @type {string} */ text) => `<text:span text:style-name="T1">${text}</text:span>`;
    const linked = (/** @type {string} */ href, /** @type {string} */ inner) =>
      `<text:a xlink:type="simple" xlink:href="${href}">${inner}</text:a>`;
    const content = `${style}<text:p>The dam was raised by 10${up("6")}${linked("#fn1", up("1"))} tonnes of gravel${linked("#fn1", up("1"))}${up(", ")}${linked("#fn2", up("2"))}, see page ${linked("#page4", "4")} and the ${linked("#map", "map")}.</text:p><text:p>Measured in May. ${linked("#fnref1", "↩")}</text:p>`;
    const { text } = await readOdt(new Blob([makeOdt(content)]), "after", nothing);
    assert.equal(text, TEXT);
  });
});
