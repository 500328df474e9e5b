// Directional controls in texts, titles, file names and links reorder no sentence, dialog or name of the interface, neither visibly nor
// for screen readers. One string has all of them; each is tested by itself at the functions that remove or isolate them, in
// ../model/directional-controls.test.mjs. Their effect in the views of the result is tested in deceptive.spec.mjs.

import { writeContent, writeElement } from "../../www/export/embed-snippet.js";
import { ENGLISH } from "../../www/export/export-input.js";
import { writePage } from "../../www/export/html.js";
import { reportBlocks } from "../../www/export/report.js";
import { writeLink } from "../../www/export/share-link.js";
import { EMBED_MESSAGES } from "../../www/messages/en/embed.js";
import { register } from "../../www/messages/messages.js";
import { matterOf } from "../export/matter.mjs";
import { makeDocx, p } from "./docx.mjs";
import { openPage, whenCompared } from "./element.mjs";
import { containing, expect, test } from "./fixtures.mjs";
import { steered, TURN as turn, turned } from "./turned.mjs";

register(EMBED_MESSAGES);

/** The whole page except the texts and the fields. */
const PAGE = "header, main, footer, dialog";
const THEIRS = "q, bdi, del, ins, mark, cite, .text, .pane, .drawn, textarea, input, select, [hidden], .unseen";

const [before, after] = [
  `The ${turn} council kept its rate.\n\nA sentence ${turn} about the ferries stood here ${turn} once.\n\nRead more ${turn}\nShare ${turn}`,
  `The ${turn} council lowered its rate, “the ${turn} old rate” it said.\n\nAnother sentence ${turn} about pilots.\n\nRead more ${turn}\nShare ${turn}`,
];

/** @param {import("@playwright/test").Page} page @param {string} what */
async function expectNothingTurned(page, what) {
  await expect.poll(() => turned(page, PAGE, THEIRS), what).toEqual([]);
  expect(await steered(page), what).toEqual([]);
}

test("no directional control affects titles from a link, dialogs, menus and the exclusion menu", async ({
  app,
  page,
}) => {
  test.slow();
  // Each link is opened in an empty page.
  await page.getByRole("radio", { name: "Not at all" }).check();
  const side = (/** @type {string} */ text, /** @type {string} */ title) => ({
    text,
    title: `${turn}${title}${turn}`,
    date: `${turn}12 June`,
    source: `the archive ${turn}`,
  });
  const load = { before: side(before, "Draft"), after: side(after, "Final"), view: "changes", options: {} };
  await page.goto("about:blank");
  await page.goto(await writeLink(load, "/"));
  await expect(app.marks("ins").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Show them" })).toBeVisible();
  await page.getByRole("button", { name: "Show them" }).click();
  await expectNothingTurned(page, "opened");

  // Excludes a paragraph by its button, and looks at the marker in its place.
  await app.text.getByRole("paragraph").filter({ hasText: "ferries" }).first().hover();
  await app.result.getByRole("button", { name: "Exclude from the comparison…" }).click();
  await expect(page.locator("#exclusion-menu")).toContainText("sentence");
  await expectNothingTurned(page, "leaving out");
  await page.locator("#exclusion-menu").getByRole("button").first().click();
  await expect(app.text.getByText(/excluded/).first()).toBeVisible();
  await expectNothingTurned(page, "left out");

  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.locator("#export").getByText("Dates, sources and author").click();
  await expectNothingTurned(page, "menu");
  await page
    .locator("#export")
    .getByRole("button", { name: /^Embed…/ })
    .click();
  const dialog = page.getByRole("dialog", { name: "Embed in another page" });
  await dialog.getByText("Preview without scripts and styles").click();
  await dialog.getByLabel("Title of the first text").fill(`${turn}Other`);
  await dialog.getByLabel("Caption").fill(`${turn}Caption`);
  await dialog.getByLabel("Address of the first text").fill(`${turn}nowhere`);
  await expect(dialog.getByRole("alert")).toHaveText(/is not the address of a web page/);
  await expectNothingTurned(page, "embedding");
  await page.keyboard.press("Escape");
  await app.keys.click();
  await expect(app.keysDialog).toBeVisible();
  await expectNothingTurned(page, "keys");
  await page.keyboard.press("Escape");
  await app.swap.click();
  await expect(app.undo).toBeVisible();
  await app.edit.click();
  await app.clearButton("Before").click();
  await expectNothingTurned(page, "cleared");
});

test("no directional control in a file name affects its messages, its title and a series of files", async ({
  app,
  page,
}) => {
  await page.getByRole("radio", { name: "Not at all" }).check();
  await page.reload();
  const name = (/** @type {string} */ word, /** @type {string} */ ending) => `${word}${turn} cod.${ending}`;
  await app.openFile("Before", name("picture", "docx"), "not a document at all \u0000\u0001");
  await expect(app.note).toHaveText(/“picture/);
  await expectNothingTurned(page, "refused");
  // A file that is being read, until the reader cancels.
  /** @type {(route: import("@playwright/test").Route) => void} */
  let hold = () => {};
  const held = new Promise((/** @type {typeof hold} */ resolve) => {
    hold = resolve;
  });
  await page.context().route(containing("documents/formats/docx.js"), hold);
  await app.openFile("Before", name("letter", "docx"), makeDocx(p("A letter.")));
  await held;
  await expect(page.getByRole("progressbar", { name: /Reading “letter/ })).toBeVisible();
  await expectNothingTurned(page, "reading");
  await page.locator("#text-before").getByRole("button", { name: "Cancel" }).click();
  await page.context().unroute(containing("documents/formats/docx.js"));
  await app.openFiles(
    "Before",
    ["one", "two", "three"].map((word) => ({ name: name(word, "txt"), content: `This is ${word}.` })),
  );
  await expect(app.status).toHaveText(/removed/);
  await expectNothingTurned(page, "a series");
  const options = await page.locator(".series option").allTextContents();
  expect(options.filter((option) => /[\u202a-\u202e\u2066-\u2069]/.test(option))).toEqual([]);
  await page.locator(".series").getByRole("button", { name: "Close the list" }).click();
});

test("no directional control affects the titles, captions, texts and messages of the element and the frame", async ({
  page,
}) => {
  test.slow();
  await openPage(page, "<word-for-word></word-for-word>");
  for (const view of ["changes", "side-by-side", "shared", "quotations"]) {
    await page.evaluate(
      async ([before, after, view, turn]) => {
        const element = /** @type {any} */ (document.querySelector("word-for-word"));
        Object.assign(element, { beforeText: before, afterText: after, view, caption: `${turn}A caption` });
        Object.assign(element, {
          beforeTitle: `${turn}June`,
          afterTitle: `September${turn}`,
          beforeHref: "https://example.org/",
        });
        await element.compare();
      },
      [before, after, view ?? "", turn],
    );
    await whenCompared(page);
    await page.locator("word-for-word details").evaluateAll((all) => {
      for (const each of all) /** @type {HTMLDetailsElement} */ (each).open = true;
    });
    await expect(page.locator("word-for-word .deceptions")).toBeVisible();
    await expect
      .poll(() => turned(page, ".frame", "q, bdi, del, ins, mark, .text p, .pane p, .caption, [hidden], .unseen"), view)
      .toEqual([]);
    expect(await steered(page), view).toEqual([]);
  }
  const side = (/** @type {string} */ text) => ({ text, title: `${turn}Title`, date: "", source: "" });
  await page.goto(
    await writeLink(
      { before: side(before), after: side(after), view: "changes", options: { [`${turn}x`]: true } },
      "/embed.html",
    ),
  );
  await expect(page.locator("ins").first()).toBeVisible();
  await expect(page.locator(".deceptions")).toBeVisible();
  await expect.poll(() => turned(page, "main, .frame", "bdi, .text, .caption, [hidden], .unseen, q")).toEqual([]);
  expect(await steered(page)).toEqual([]);
});

test("no directional control affects the titles, labels and captions of snippets", async ({ page }) => {
  const choices = { view: /** @type {const} */ ("changes"), caption: "", excerpt: null, height: null };
  const about = { title: `${turn}Title`, date: `${turn}12 June`, source: `${turn}here` };
  const matter = matterOf(before, after, { about: { before: about, after: { ...about, source: "" } } });
  const written = [
    await writePage(reportBlocks(matter, true), "x", ENGLISH, ""),
    writeContent(matter, choices),
    writeElement(matter, choices, "/").replace(/<script .*?<\/script>/, ""),
  ];
  for (const html of written) {
    await page.route("**/written.html", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
    );
    await page.goto("/written.html");
    const ours = "h1, h2, .quiet, .sr-only, [data-said], figcaption, li";
    await expect.poll(() => turned(page, ours, "cite, q, [hidden]"), html).toEqual([]);
    await page.unroute("**/written.html");
  }
});
