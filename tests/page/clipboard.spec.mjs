// The clipboard of other programs, for one statement: LibreOffice with its own filter, Chromium with a copied page. Compared with
// the clean text, only the edits differ.

import { convert, findOffice } from "../export/libreoffice.mjs";
import { expect as impatient, test } from "./fixtures.mjs";

const expect = impatient.configure({ timeout: 20_000 });

const CLEAN = [
  "The board’s statement",
  "The harbour board met on Tuesday and heard what the pilots had to say of the new channel, its depth and its lights. “Nobody,” it said, “had thought to put them back.”",
  "The channel is dredged to nine metres.",
  "On the eastern side it is seven.",
  "The lights are repaired by 1 May.",
  "Dues\tShare",
  "May\t4.5",
  "June\t4.75",
  "O harbour wide,\nO harbour deep.",
  "Depth",
  "What is under the keel, in metres.",
  "It will meet again in March; until then 1,200 tonnes is the limit – and no more.",
  "The sea is ours, it said.",
  "A year after the first report.",
].join("\n\n");

/** The edits in the text that it is compared with: a figure and a word. */
const OTHER = CLEAN.replace("1,200", "1,300").replace("repaired", "mended");

/** A page with a style sheet, hidden parts, nested lists, a table and a note. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The board</title><style>
  body { font: 16px/1.5 Georgia, serif; color: #222; background: #fdfdfa }
  .lead { font-size: 1.2em; text-align: justify } .b { font-weight: 700 }
  li::marker { color: red } td { border: 1px solid; padding: 4px }
  .verse { white-space: pre-line }
</style></head><body>
<h1>The board’s statement</h1>
<p class="lead">The harbour board met on <b>Tues</b>day and heard what the
   pilots had to say of the new <a href="https://example.org/channel">channel</a>,<sup><a href="#fn1" id="fnref1">1</a></sup> its
   <em>depth</em> and its&nbsp;lights. “Nobody,” it <span class="b">said</span>, “had thought to put them back.”</p>
<span style="display: none">Nobody sees this.</span>
<ol start="3"><li>The channel is dredged to nine metres.<ul><li>On the eastern side it is seven.</li></ul></li>
<li><p>The lights are repaired by 1&nbsp;May.</p></li></ol>
<table><thead><tr><th>Dues</th><th>Share</th></tr></thead><tbody><tr><td>May</td><td>4.5</td></tr>
<tr><td>June</td><td><p>4.75</p></td></tr></tbody></table>
<p>O harbour wide,<br>O harbour deep.</p>
<dl><dt>Depth</dt><dd>What is under the keel, in metres.</dd></dl>
<div><div>It will meet again in March; until then <span>1,200</span> tonnes is the limit&nbsp;– and no more.</div></div>
<blockquote>The sea is ours, it said.</blockquote>
<div id="fn1"><p>A year after the first report.<a href="#fnref1">↩</a></p></div>
</body></html>`;

/** @param {import("./app.mjs").App} app */
async function expectTheRealChangesAlone(app) {
  await expect(app.after).not.toHaveValue("");
  await expect(app.changeList.getByRole("listitem")).toHaveCount(2);
  await expect(app.marks("del")).toHaveText(["mended", "1,300"]);
  await expect(app.marks("ins")).toHaveText(["repaired", "1,200"]);
}

test("a page that Chromium has copied or saved", async ({ app, page, watch }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  watch.allowWindow();
  const other = await page.context().newPage();
  await other.setContent(PAGE);
  await other.keyboard.press("Control+A");
  await other.keyboard.press("Control+C");
  const saved = await other.content();
  await other.close();
  await app.before.fill(OTHER);
  await app.after.focus();
  await page.keyboard.press("Control+V");
  await expectTheRealChangesAlone(app);
  await app.edit.click();
  await app.openFile("After", "saved.html", saved);
  await expectTheRealChangesAlone(app);
});

test("a document that LibreOffice has copied as HTML or saved as .docx", async ({ app }) => {
  const office = findOffice();
  test.skip(office === null, "There is no LibreOffice.");
  test.slow();
  // LibreOffice shows parts that a style hides. Its HTML filter writes the clipboard's format from a document in Writer.
  const [docx, html] = await convert(office ?? "", PAGE.replace(/<span style.*\n/, ""), [
    ["docx", "MS Word 2007 XML"],
    ["html", "HTML (StarWriter)"],
  ]);
  if (docx === undefined || html === undefined) throw new Error("nothing was written");
  await app.before.fill(OTHER);
  await app.after.evaluate((area, rich) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", rich);
    clipboardData.setData("text/plain", "not this");
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html.toString());
  await expectTheRealChangesAlone(app);
  await app.edit.click();
  await app.openFile("After", "statement.docx", docx);
  await expectTheRealChangesAlone(app);
});
