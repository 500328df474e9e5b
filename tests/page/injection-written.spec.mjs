// Each hostile string in each form of exported HTML, opened in a browser: report, marked text for a word processor, markup, element and
// frame for other pages. Other formats are tested in ../export/injection.test.mjs.

import { readFile } from "node:fs/promises";
import { writeContent, writeElement, writeFrame } from "../../www/export/embed-snippet.js";
import { ENGLISH, titleOf } from "../../www/export/export-input.js";
import { writePage, writeRichText } from "../../www/export/html.js";
import { comparisonBlocks, reportBlocks } from "../../www/export/report.js";
import { EMBED_MESSAGES } from "../../www/messages/en/embed.js";
import { register } from "../../www/messages/messages.js";
import { fullOf } from "../export/matter.mjs";
import { expectQuiet, expectSameStock, keepCanary, openEach } from "./canary.mjs";
import { expect, test } from "./fixtures.mjs";
import { HARMLESS, HOSTILE } from "./hostile.mjs";

register(EMBED_MESSAGES);

const CSS = await readFile(new URL("../../www/export/html.css", import.meta.url), "utf8");

/** An address without files, so that a frame and a script load nothing. */
const NOWHERE = "about:blank?";

/** Writes a comparison in which every field is one string in all formats. @param {string} each */
async function writeAll(each) {
  const matter = fullOf(each);
  const choices = { view: /** @type {const} */ ("changes"), caption: each, excerpt: null, height: null };
  const frame = await writeFrame(matter, { ...choices, height: 300 }, NOWHERE);
  if (!("snippet" in frame)) throw new Error("too long");
  const pasted = [
    writeRichText(comparisonBlocks(matter)),
    writeContent(matter, choices),
    // The script of the element is tested in element.spec.mjs.
    writeElement(matter, choices, NOWHERE).replace(/^<script .*?<\/script>/, ""),
    frame.snippet,
  ];
  return {
    report: await writePage(reportBlocks(matter), titleOf(matter, "before"), ENGLISH, CSS),
    // All are parsed in one page, one after the other: markup that escapes from one would change the next.
    article: `<!doctype html><title>An article</title><main>${pasted.join("<hr>")}</main>`,
  };
}

test("hostile strings are text in every exported format", async ({ context, page }) => {
  test.slow();
  await keepCanary(context);
  // Other line breaks, and addresses, have special attributes.
  const others = [...HARMLESS.filter((each) => /[\t\f\u2028]/.test(each)), "https://example.org/"];
  const calm = await Promise.all([...HARMLESS.slice(0, 5), ...others].map(writeAll));
  const hostile = await Promise.all(HOSTILE.map(writeAll));
  for (const form of /** @type {const} */ (["report", "article"])) {
    const known = (
      await openEach(
        page,
        calm.map((each) => each[form]),
      )
    ).map(({ stock }) => stock);
    const [like] = known;
    if (like === undefined) throw new Error("nothing to compare with");
    expect(like.risky).toMatchObject(form === "report" ? { style: 1, script: 0 } : { iframe: 1, script: 0 });
    const made = await openEach(
      page,
      hostile.map((each) => each[form]),
    );
    expect(made).toHaveLength(HOSTILE.length);
    made.forEach(({ stock, violations }, at) => {
      expectSameStock(stock, like, `${form}: ${HOSTILE[at]}`, known);
      expect(violations, `${form}: ${HOSTILE[at]}`).toEqual([]);
    });
  }
  await expectQuiet(page);
});
