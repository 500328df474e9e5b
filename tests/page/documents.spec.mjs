// Documents: the text that each kind gives, the notes about it, and the errors if nothing can be read.

import { makeDocx, makeOdt, makeZip, p, r } from "./docx.mjs";
import { containing, expect as impatient, test } from "./fixtures.mjs";
import { expectGivenUp } from "./giving-up.mjs";

/** A reader has two megabytes of code, and starts a worker. */
const expect = impatient.configure({ timeout: 20_000 });

/** @typedef {import("./app.mjs").App} App */

const CHANGED = 'w:id="1" w:author="A" w:date="2024-01-01T00:00:00Z"';

test.describe("a Word document", () => {
  test("gives its text in reading order, without the fields that Word generates", async ({ app }) => {
    const box = `<w:txbxContent>${p("In a box.")}</w:txbxContent>`;
    const body =
      p("A heading", '<w:pStyle w:val="Heading1"/>') +
      p("An item", '<w:numPr><w:numId w:val="1"/></w:numPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>') +
      `<w:p>${r("Rates &amp; risks")}<w:r><w:footnoteReference w:id="2"/></w:r>${r(" are ")}<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>4</w:t><w:noBreakHyphen/><w:t>point</w:t><w:tab/><w:t>so</w:t><w:softHyphen/><w:t>ft</w:t><w:br/><w:t>Second line</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r></w:p>` +
      `<w:tbl><w:tr><w:tc>${p("May")}</w:tc><w:tc>${p("4.5")}</w:tc></w:tr><w:tr><w:tc>${p("June")}</w:tc><w:tc>${p("4.75")}</w:tc></w:tr></w:tbl>` +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DATE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>5 May</w:t><w:fldChar w:fldCharType="end"/></w:r><mc:AlternateContent><mc:Choice><w:r>${box}</w:r></mc:Choice><mc:Fallback><w:r>${box}</w:r></mc:Fallback></mc:AlternateContent><w:hyperlink>${r(", linked")}</w:hyperlink></w:p>`;
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p("--")}</w:footnote><w:footnote w:id="2">${p("The note.")}</w:footnote>`;
    await app.openFile("Before", "a report.docx", makeDocx(body, { footnotes }));
    await expect(app.before).toHaveValue(
      "A heading\n\nAn item\n\nRates & risks are ≥4\u2011point\tsoft\nSecond line\n\nMay\t4.5\n\nJune\t4.75\n\n5 May, linked\n\nIn a box.\n\nThe note.",
    );
    await expect(app.title("first")).toHaveValue("a report");
  });

  test("with tracked changes is read as accepted, and its two states can be compared", async ({ app }) => {
    const body =
      `<w:p>${r("The council ")}<w:del ${CHANGED}>${r("may", "delText")}</w:del><w:ins ${CHANGED}>${r("will")}</w:ins>${r(" meet.")}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:ins ${CHANGED}/></w:rPr></w:pPr>${r("One.")}</w:p>${p(" Two.")}`;
    await app.openFile("After", "draft.docx", makeDocx(body));
    await expect(app.after).toHaveValue("The council will meet.\n\nOne.\n\nTwo.");
    await expect(app.field("After")).toContainText("3 tracked changes, read as accepted");
    await app.field("After").getByRole("button", { name: "Compare the text before and after these changes" }).click();
    await expect(app.before).toHaveValue("The council may meet.\n\nOne. Two.");
    await expect(app.after).toHaveValue("The council will meet.\n\nOne.\n\nTwo.");
    await expect(app.field("Before")).toContainText("read as rejected");
    await expect(app.marks("del")).toHaveText(["may"]);
    await expect(app.marks("ins").filter({ hasText: "will" })).toHaveCount(1);
  });

  test("with another namespace prefix is read as well", async ({ app }) => {
    const document =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict &#x2014; <![CDATA[a < b]]></x:t></x:r></x:p></x:body></x:document>';
    await app.openFile("Before", "strict.docx", makeZip([{ name: "word/document.xml", content: document, method: 0 }]));
    await expect(app.before).toHaveValue("Strict — a < b");
  });

  test("of a million words is read while the page responds, and can be cancelled", async ({ app, page }) => {
    test.slow();
    const words = "The harbour board met on Tuesday and heard what the pilots had to say of it. ";
    const long = makeDocx(p(words.repeat(500)).repeat(128));
    await expectGivenUp(app, containing("documents/formats/docx.js"), () => app.openFile("Before", "long.docx", long));
    await app.openFile("After", "long.docx", long);
    await expect
      .poll(async () => (await app.after.inputValue()).match(/\S+/g)?.length, { timeout: 60_000 })
      .toBe(128 * 500 * 16);
    await expect(page.getByRole("progressbar")).toHaveCount(0);
  });
});

/** @type {[string, string, Buffer, RegExp][]} */
const REFUSED = [
  ["a damaged Word document", "a.docx", makeDocx(p("Text.")).subarray(0, 300), /“a\.docx” is damaged or incomplete/],
  ["one that is cut within its text", "a.docx", makeZip([{ name: "word/document.xml", content: "<w><p>" }]), /damaged/],
  [
    "one that is no XML",
    "a.docx",
    makeZip([{ name: "word/document.xml", content: "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>" }]),
    /damaged/,
  ],
  [
    "an encrypted part",
    "a.docx",
    makeZip([{ name: "word/document.xml", content: "<a/>", encrypted: true }]),
    /password/,
  ],
  ["a Word document with a password", "a.docx", Buffer.from("d0cf11e0a1b11ae1", "hex"), /protected with a password/],
  ["an old Word document", "a.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), /an old format of Word.*save it as \.docx/],
  ["a spreadsheet", "a.xlsx", makeZip([{ name: "xl/workbook.xml", content: "<a/>" }]), /is a spreadsheet/],
  ["an archive", "a.zip", makeZip([{ name: "a.txt", content: "a" }]), /is an archive/],
  ["a broken file of rich text", "a.rtf", Buffer.from("{\\rtf1 Text"), /damaged/],
  [
    "an OpenDocument text with a password",
    "a.odt",
    makeOdt("", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
    /password/,
  ],
  ["a PDF that is none", "a.pdf", Buffer.from("Text."), /damaged/],
  ["a broken PDF", "a.pdf", Buffer.from("%PDF-1.7\nnothing more"), /damaged/],
  ["an empty file", "a.txt", Buffer.from(""), /contains no text/],
  ["a document without words", "a.docx", makeDocx("<w:p/>"), /contains no text/],
];

test("an OpenDocument text is read with its notes, cells, spaces and tracked changes", async ({ app }) => {
  const content =
    '<text:tracked-changes><text:changed-region text:id="a"><text:deletion><text:p>nine</text:p></text:deletion></text:changed-region>' +
    '<text:changed-region text:id="b"><text:insertion/></text:changed-region></text:tracked-changes>' +
    '<text:h>The  board</text:h><text:p>It pays <text:change text:change-id="a"/><text:change-start text:change-id="b"/>ten' +
    '<text:change-end text:change-id="b"/><text:s text:c="2"/>crowns<text:note><text:note-citation>1</text:note-citation>' +
    "<text:note-body><text:p>At once.</text:p></text:note-body></text:note>.<office:annotation><text:p>Why?</text:p></office:annotation></text:p>" +
    "<text:list><text:list-item><text:p>Lights<text:line-break/>and buoys</text:p></text:list-item></text:list>" +
    "<table:table><table:table-row><table:table-cell><text:p>May</text:p></table:table-cell><table:table-cell><text:p>4.5</text:p></table:table-cell></table:table-row></table:table>";
  await app.openFile("After", "board.odt", makeOdt(content));
  await expect(app.after).toHaveValue("The board\n\nIt pays ten  crowns.\n\nLights\nand buoys\n\nMay\t4.5\n\nAt once.");
  await expect(app.field("After")).toContainText("2 tracked changes, read as accepted");
  await app.field("After").getByRole("button", { name: "Compare the text before and after these changes" }).click();
  await expect(app.before).toHaveValue(/^The board\n\nIt pays nine {2}crowns\./);
  await expect(app.after).toHaveValue(/It pays ten/);
});

test("rich text is read with its code pages, notes, cells and tracked changes", async ({ app }) => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Serif;}{\\f1\\fcharset204 Cyr;}}{\\colortbl;\\red0;}{\\*\\generator Riched20;}" +
    "{\\info{\\title Nothing}}{\\header Page one}\\pard\\f0 The caf\\'e9 \\{open\\} \\endash  \\u8220?yes\\u8221? \\u-10179?\\u-8704?.{\\f1 \\'cc\\'e8\\'f0}{\\v gone}" +
    "{\\super\\chftn{\\footnote\\pard {\\super\\chftn} At once.}}\\par\r\n{\\listtext 1.\\tab}First\\line second\\par It pays {\\deleted nine}{\\revised ten} crowns\\~now\\par" +
    "\\trowd\\cellx1\\cellx2\\pard\\intbl May\\cell 4.5\\cell\\row\\pard End\\par}";
  await app.openFile("After", "board.rtf", Buffer.from(rtf, "latin1"));
  await expect(app.after).toHaveValue(
    "The café {open} – “yes” \u{1f600}.Мир\n\nFirst\nsecond\n\nIt pays ten crowns\u00a0now\n\nMay\t4.5\n\nEnd\n\nAt once.",
  );
  await app.field("After").getByRole("button", { name: "Compare the text before and after these changes" }).click();
  await expect(app.before).toHaveValue(/It pays nine crowns/);
});

test.describe("an unreadable document", () => {
  for (const [what, name, content, why] of REFUSED) {
    test(`${what} is reported with advice, and the text stays`, async ({ app }) => {
      await app.before.fill("Typed before.");
      await app.openFile("Before", name, content);
      await expect(app.note).toHaveText(why);
      await expect(app.before).toHaveValue("Typed before.");
      await expect(app.field("Before").getByRole("progressbar")).toHaveCount(0);
    });
  }

  test("a zip bomb is abandoned as soon as it is recognized", async ({ app }) => {
    const start = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';
    const bomb = makeZip([{ name: "word/document.xml", content: start, repeated: 410 }]);
    expect(bomb.length).toBeLessThan(1_000_000);
    await app.openFile("Before", "bomb.docx", bomb);
    await expect(app.note).toHaveText(/“bomb\.docx” expands to more than 400 MB/, { timeout: 30_000 });
  });
});

test.describe("a web page", () => {
  const PAGE = `<!doctype html><title>Statement of the board</title><style>p { color: red }</style>
    <body onload="alert(1)"><h1 style="color: red">The channel</h1>
    <p>Prices <b>ro</b>se &amp; fell<sup><a href="#fn1">1</a></sup>, by 3 m<sup>2</sup>.
    <br>A second line.<p hidden>HIDDEN<p style="display: none">HIDDEN
    <ol><li>First<li>Second</ol>
    <table><tr><td>May<td>4.5<tr><td>June<td>4.75</table>
    <div>One <q>quoted</q></div><div>in&shy;side</div>
    <p>It was <del>may</del><ins>will</ins>.<script>alert(2)</script><img src="https://example.org/x.png" onerror="alert(3)">
    <p id="fn1"><a href="#fnref1">↩</a> The note.`;
  const TEXT =
    "The channel\n\nPrices rose & fell, by 3 m².\nA second line.\n\nFirst\n\nSecond\n\nMay\t4.5\n\nJune\t4.75\n\n" +
    "One “quoted”\ninside\n\nIt was will.\n\nThe note.";

  test("gives its text, and none of it becomes markup or a request", async ({ app }) => {
    await app.openFile("Before", "page.html", PAGE);
    await expect(app.before).toHaveValue(TEXT);
    await expect(app.title("first")).toHaveValue("Statement of the board");
    await expect(app.field("Before")).toContainText("2 tracked changes, read as accepted");
  });

  test("keeps raised figures apart from the words before them, and leaves out marks that link to notes", async ({
    app,
  }) => {
    const html = `<p>A cell has 10<sup>13</sup> atoms<sup>b</sup>, and 2<sup>1</sup>/<sub>2</sub> per cent of them decay.
      <p>The 2<sup>nd</sup> trial failed<sup><a href="#s1">1</a>,<a href="#s2">2</a></sup>, the third did not.<sup><a href="https://example.org/trials#9">9</a></sup>
      <p><span style="vertical-align: super">4</span>He, <math><msup><mi>c</mi><mn>2</mn></msup></math>
      <ol><li id="s1">In May. <a href="#m1">↩</a><li id="s2">In June.</ol>`;
    await app.openFile("Before", "cells.html", html);
    await expect(app.before).toHaveValue(
      "A cell has 10¹³ atomsᵇ, and 2 1/2 per cent of them decay.\n\nThe 2nd trial failed, the third did not.\n\n⁴He, c²\n\nIn May.\n\nIn June.",
    );
  });

  test("leaves out marks that link to notes as word processors write them", async ({ app }) => {
    const html = `<p><a name="r1"></a>The dam<font color="#000080"><u><a href="#fn1"><sup><font size="2">1</font></sup></a></u></font>
      holds<a href="#s2"><sup>2</sup></a><sup>, </sup><a href="#s3"><sup>3</sup></a> since<font style="vertical-align: super"><a href="#s4">4</a></font>
      May<a href="#s5"><span style="font-size: 9pt; vertical-align: super">5</span></a>, see <a href="#s6">6</a>.
      <p>Checked. <font color="#000080"><u><a href="#r1">↩<sup>2</sup></a></u></font>`;
    await app.openFile("Before", "dam.html", html);
    await expect(app.before).toHaveValue("The dam holds since May, see 6.\n\nChecked.");
  });

  test("keeps the state of boxes in a form", async ({ app }) => {
    const html = `<input type="checkbox" id="menu"><p><input type="checkbox" checked> heated<br><input type=checkbox> furnished</p><label><input type="radio" checked> monthly</label>`;
    await app.openFile("Before", "form.html", html);
    await expect(app.before).toHaveValue("☑ heated\n☐ furnished\n\n◉ monthly");
  });

  test("is read in the encoding that it declares", async ({ app }) => {
    const page = "<meta charset='iso-8859-2'><p>Żółć i gęś";
    const bytes = Buffer.from([...page].map((letter) => LATIN_2[letter] ?? letter.charCodeAt(0)));
    await app.openFile("Before", "page.html", bytes);
    await expect(app.before).toHaveValue("Żółć i gęś");
    await expect(app.field("Before").getByLabel("Read as")).toHaveValue("iso-8859-2");
  });

  /** @type {Record<string, number>} */
  const LATIN_2 = { Ż: 0xaf, ó: 0xf3, ł: 0xb3, ć: 0xe6, ę: 0xea, ś: 0xb6 };
});

test("headers and footers of a document can be added to its text", async ({ app }) => {
  const rtf =
    "{\\rtf1\\ansi{\\header\\pard Draft of June\\par}{\\footer\\pard Fees: 300 crowns\\par}\\pard The lease ends in May.\\par}";
  const field = app.field("Before");
  await app.openFile("Before", "lease.rtf", rtf);
  await expect(app.before).toHaveValue("The lease ends in May.");
  await expect(field).toContainText("2 headers and footers of the document are not in this text.");
  await field.getByRole("button", { name: "Add at the end" }).click();
  await expect(app.before).toHaveValue("The lease ends in May.\n\nDraft of June\n\nFees: 300 crowns");
  await field.getByRole("button", { name: "Leave out" }).click();
  await expect(app.before).toHaveValue("The lease ends in May.");
});

test("Markdown is read without its marks, which can be restored", async ({ app }) => {
  const source =
    "---\ntitle: x\n---\n# Fine\n\n1. one *two*\n2. [link](https://example.org)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
  await app.openFile("Before", "a.md", source);
  await expect(app.before).toHaveValue("Fine\n\none two\n\nlink\n\na\tb\n\n1\t2");
  await app.field("Before").getByRole("button", { name: "Keep them" }).click();
  await expect(app.before).toHaveValue(source);
  await app.field("Before").getByRole("button", { name: "Remove them" }).click();
  await expect(app.before).toHaveValue(/^Fine/);
});

test.describe("a text in another encoding", () => {
  test("is recognized by its bytes, and the reader may choose another encoding", async ({ app }) => {
    await app.openFile("Before", "latin.txt", Buffer.from("Na\xefve caf\xe9 \x96 done", "latin1"));
    await expect(app.before).toHaveValue("Naïve café – done");
    const choice = app.field("Before").getByLabel("Read as");
    await expect(choice).toHaveValue("windows-1252");
    await choice.selectOption("windows-1250");
    await expect(app.before).toHaveValue("Naďve café – done");
    await expect(choice).toHaveValue("windows-1250");
  });

  /** @type {[string, string, number[], string][]} */
  const GUESSED = [
    ["Cyrillic", "windows-1251", [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0], "Привет мир"],
    ["older Cyrillic", "koi8-r", [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x20, 0xcd, 0xc9, 0xd2], "Привет мир"],
    [
      "Japanese",
      "shift_jis",
      [0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x95, 0xb6, 0x8f, 0x91, 0x82, 0xc5, 0x82, 0xb7],
      "これは文書です",
    ],
  ];
  for (const [what, encoding, bytes, text] of GUESSED) {
    test(`${what} is recognized`, async ({ app }) => {
      await app.openFile("Before", "a.txt", Buffer.from(bytes));
      await expect(app.before).toHaveValue(text);
      await expect(app.field("Before").getByLabel("Read as")).toHaveValue(encoding);
    });
  }

  test("UTF-16 is recognized without a byte order mark", async ({ app }) => {
    await app.openFile("Before", "a.txt", Buffer.from("Grüße an alle", "utf16le"));
    await expect(app.before).toHaveValue("Grüße an alle");
  });
});

test.describe("a document that replaces a text", () => {
  test("can be undone by a button and by the browser's shortcut", async ({ app, page }) => {
    await app.before.fill("Typed before.");
    await app.openFile("Before", "a.txt", "From a file.");
    await expect(app.before).toHaveValue("From a file.");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(app.before).toHaveValue("Typed before.");
    await app.openFile("Before", "a.txt", "From a file.");
    await expect(app.before).toHaveValue("From a file.");
    await app.before.focus();
    await page.keyboard.press("Control+Z");
    await expect(app.before).toHaveValue("Typed before.");
  });
});

test.describe("pasting", () => {
  /** Pastes the clipboard of another program, as browsers pass it on. @param {App} app @param {string} html @param {string} plain */
  async function pasteRich(app, html, plain) {
    await app.before.evaluate(
      (area, [rich = "", simple = ""]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", rich);
        clipboardData.setData("text/plain", simple);
        area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      },
      [html, plain],
    );
  }

  /** @param {App} app @param {string} text */
  async function paste(app, text) {
    await app.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await app.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await app.before.focus();
    await app.page.keyboard.press("Control+V");
  }

  test("from a word processor drops list numbers and note marks", async ({ app, page }) => {
    await app.before.fill("Before , after");
    await app.before.focus();
    await page.keyboard.press("Home");
    for (let n = 0; n < 7; n += 1) await page.keyboard.press("ArrowRight");
    const html =
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp;</span></span>An item<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>';
    await pasteRich(app, html, "1.\tAn item[1]");
    await expect(app.before).toHaveValue("Before An item, after");
    await page.keyboard.press("Control+Z");
    await expect(app.before).toHaveValue("Before , after");
  });

  test("joins the lines of a mail to paragraphs, which can be undone", async ({ app }) => {
    const mail =
      "Dear all,\n\nthe harbour board met on Tuesday and heard what the pilots\nhad to say of the new channel, its depth and its lights, and\nof the three buoys that were lost in the storms of the win-\nter, which nobody had thought to put back in place.\n\nRoses are red\nviolets are blue\n\nThe board\n1 Harbour Road\nPort Town";
    await app.after.fill("It was a hard winter.");
    await paste(app, mail);
    await expect(app.before).toHaveValue(
      "Dear all,\n\nthe harbour board met on Tuesday and heard what the pilots had to say of the new channel, its depth and its lights, and of the three buoys that were lost in the storms of the winter, which nobody had thought to put back in place.\n\nRoses are red\nviolets are blue\n\nThe board\n1 Harbour Road\nPort Town",
    );
    await expect(app.field("Before")).toContainText("3 lines joined and 1 hyphenated word rejoined");
    await app.field("Before").getByRole("button", { name: "Undo" }).click();
    await expect(app.before).toHaveValue(mail);
    await app.field("Before").getByRole("button", { name: "Clean up again" }).click();
    await expect(app.before).toHaveValue(/of the winter, which/);
  });

  test("a hyphenated word is joined once a text contains it unbroken", async ({ app }) => {
    await paste(
      app,
      "The quick brown fox jumped over the lazy dog and its mar-\nvellous kennel, which had been painted in the spring and\nstood where it always had, in front of the house.",
    );
    await expect(app.before).toHaveValue(/its mar-vellous kennel/);
    await app.after.fill("A marvellous kennel.");
    await expect(app.before).toHaveValue(/its marvellous kennel/);
    await expect(app.field("Before")).toContainText("1 hyphenated word rejoined");
  });
});

test.describe("text around an article", () => {
  const STORY = Array.from(
    { length: 6 },
    (_, n) =>
      `Paragraph ${n} says that the harbour board met on a Tuesday in spring and heard what the pilots had to tell.`,
  );

  test("is excluded if the reader wants it, and stays in the editor", async ({ app }) => {
    const html = `<nav><a href="/">Home</a></nav><main><article>${STORY.map((line) => `<p>${line}`).join("")}</article></main><footer>Imprint</footer>`;
    await app.openFile("Before", "page.html", html);
    await expect(app.field("Before")).toContainText("2 words are outside the article of this web page");
    await app.field("Before").getByRole("button", { name: "Compare only the article" }).click();
    await expect(app.field("Before")).toContainText("2 lines are excluded from the comparison");
    const whole = ["Home", ...STORY, "Imprint"].join("\n\n");
    await expect(app.before).toHaveValue(whole);
    await app.after.fill("The harbour board met on a Tuesday in spring.");
    await expect(app.text).toContainText("heard what the pilots had to tell");
    await expect(app.text).not.toContainText("Imprint");
    await app.field("Before").getByRole("button", { name: "Include again" }).click();
    await expect(app.text).toContainText("Imprint");
    await expect(app.before).toHaveValue(whole);
  });

  test("is not offered for exclusion if the page has only the article", async ({ app }) => {
    await app.openFile("Before", "page.html", `<article>${STORY.map((line) => `<p>${line}`).join("")}</article>`);
    await expect(app.before).toHaveValue(STORY.join("\n\n"));
    await expect(app.field("Before").getByRole("button", { name: "Compare only the article" })).toHaveCount(0);
  });
});
