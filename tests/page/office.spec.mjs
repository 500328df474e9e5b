// One statement is read as the same text from each format that LibreOffice writes.

import { convert, findOffice } from "../export/libreoffice.mjs";
import { expect as impatient, test } from "./fixtures.mjs";

const expect = impatient.configure({ timeout: 20_000 });

const BLOCKS = [
  "A statement of the board",
  "The harbour board met on Tuesday and heard what the pilots had to say of the new channel, its depth and its lights, and of the three buoys that were lost in the winter storms, which nobody had thought to put back in place.",
  "The channel is dredged to nine metres before the end of the year, whatever it may cost the port and all of its users.",
  "The lights are repaired.",
  "May\t4.5",
  "June\t4.75",
  "O harbour wide,\nO harbour deep,\nthe ships are tied,\nthe pilots sleep.",
  "It will meet again in March. Until then the channel remains closed to vessels of more than 1,200 tonnes, and 4.75 per cent of the dues are waived for those that wait outside.",
  "A year after the first report.",
];

/** The statement as LibreOffice itself would write it: a list with numbers, a table, a footnote. */
function source() {
  const [title = "", met = "", dredged = "", lights = "", may = "", june = "", poem = "", again = "", note = ""] =
    BLOCKS;
  const row = (/** @type {string} */ cells) => `<tr><td><p>${cells.replace("\t", "</p></td><td><p>")}</p></td></tr>`;
  const mark = '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><h1>${title}</h1>
    <p>${met.replace("channel,", `channel,${mark}`)}</p>
    <ol><li><p>${dredged}</p></li><li><p>${lights}</p></li></ol>
    <table>${row(may)}${row(june)}</table><p>${poem.replaceAll("\n", "<br>")}</p><p>${again}</p>
    <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>${note}</p></div>`;
}

const office = findOffice();

for (const [ending, filter] of /** @type {const} */ ([
  ["docx", "MS Word 2007 XML"],
  ["odt", "writer8"],
  ["rtf", "Rich Text Format"],
  ["pdf", "writer_pdf_Export"],
  ["html", "HTML (StarWriter)"],
])) {
  test(`a .${ending} of LibreOffice`, async ({ app }) => {
    test.skip(office === null, "There is no LibreOffice.");
    test.slow();
    const [written] = await convert(office ?? "", source(), [[ending, filter]]);
    if (written === undefined) throw new Error("nothing was written");
    await app.before.fill(BLOCKS.join("\n\n").replace("1,200", "1,300"));
    await app.openFile("After", `statement.${ending}`, written);
    // A PDF has no cells. They are separated by spaces, and spacing is not a change of words.
    await expect(app.after).toHaveValue(
      ending === "pdf" ? BLOCKS.join("\n\n").replaceAll("\t", " ") : BLOCKS.join("\n\n"),
    );
    await expect(app.marks("del")).toHaveText(["1,300"]);
    await expect(app.marks("ins")).toHaveText(["1,200"]);
  });
}
