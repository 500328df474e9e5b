// The view of the quotations: verdicts, the words of each text, and the links into the texts.

import { expect, test } from "./fixtures.mjs";

/** @typedef {import("./app.mjs").App} App */

const SPEECH =
  "We have never closed the strait and we never will.\n\n" +
  "A new round of talks would serve their calendar, and it would bring nothing to our ports. " +
  "All ships will sail on quietly if they do not fire across our bow, and nothing will be asked of them.\n\n" +
  "Every captain in this harbour knows the price of a promise. The lamps on the mole are lit at dusk by the same family. " +
  "Nobody here expects a meeting before the winter ends.";

const NEWS =
  "The minister spoke plainly. “We have never closed the strait and we never will,” she said.\n\n" +
  "“A new round of talks will serve their calendar, and it would bring nothing to our ports,” she went on.\n\n" +
  "“All ships will sail on quietly … and nothing will be asked of them,” the minister said.\n\n" +
  "“Every captain in this harbour is lit at dusk by the same family,” ran one version of it.\n\n" +
  "“My door stands open to whoever brings bread and salt,” she told another paper.\n\n" +
  "She called it a “promise”.";

/** @param {App} app @param {string} before @param {string} after */
async function quote(app, before, after) {
  await app.write(before, after);
  await app.tab("Quotations").click();
  await expect(app.status).toHaveText(/quotation/i);
}

/** Finds the quotation with some words. @param {App} app @param {RegExp} words */
function item(app, words) {
  return app.quotations.getByRole("listitem").filter({ hasText: words });
}

test.describe("a report of a speech", () => {
  test.beforeEach(async ({ app }) => quote(app, SPEECH, NEWS));

  test("each has its verdict in words, and a sign that screen readers skip", async ({ app }) => {
    const verdicts = app.quotations.getByRole("listitem").locator(".verdict strong");
    await expect(verdicts).toHaveText(["Verbatim", "Altered", "Elided", "Stitched", "Not in this text", "Verbatim"]);
    const signs = await app.quotations.getByRole("listitem").locator(".sign").allTextContents();
    expect(new Set(signs).size).toBe(5);
    await expect(app.quotations.locator(".sign:not([aria-hidden=true])")).toHaveCount(0);
    await expect(app.status).toHaveText(
      "Of 5 quotations in After, 1 is verbatim, 1 is altered, 1 is elided, 1 is stitched, and 1 does not appear in Before. " +
        "After has 1 quotation of one or two words.",
    );
    await expect(app.tab("Quotations")).toContainText("5");
  });

  test("every line names its text, and differences are marked in both", async ({ app }) => {
    const altered = item(app, /new round/);
    await expect(altered.getByRole("term")).toHaveText(["After ¶ 2", "Before ¶ 2"]);
    const [quoted, source] = await altered.getByRole("definition").all();
    await expect(quoted?.getByRole("insertion") ?? altered).toHaveText("will");
    await expect(source?.getByRole("deletion") ?? altered).toHaveText("would");
    await expect(altered).toContainText("words replaced in 1 place");
    await expect(altered.locator(".grave")).toHaveText("affects: modal verb");
    await expect(item(app, /never closed/)).toContainText("the same words");
  });

  test("the words that an ellipsis omits are shown, and a negation among them is pointed out", async ({ app }) => {
    const elided = item(app, /sail on quietly/);
    await expect(elided.getByRole("term")).toHaveText(["After ¶ 3", "Before ¶ 2", "Omitted, Before ¶ 2"]);
    await expect(elided.getByRole("definition").last()).toHaveText(/^if they do not fire across our bow/);
    await expect(elided.locator(".grave")).toHaveText("the omitted words contain a negation");
  });

  test("a stitched one lists every part with its place", async ({ app }) => {
    const stitched = item(app, /captain in this harbour is lit/);
    await expect(stitched.getByRole("term")).toHaveText(["After ¶ 4", "Before ¶ 3", "Before ¶ 3"]);
    await expect(stitched.locator(".seam")).toHaveCount(1);
  });

  test("an absent one is only reported as not in this text", async ({ app }) => {
    await expect(item(app, /My door/)).toContainText("it may come from another text");
    await expect(app.quotations).not.toContainText(/false|invented|fake|wrong/i);
  });

  test("those of one or two words are listed separately, under a title", async ({ app }) => {
    const lists = app.quotations.getByRole("list");
    await expect(lists).toHaveCount(2);
    await expect(app.quotations.getByRole("heading", { name: "Quotations of one or two words" })).toBeVisible();
    await expect(lists.last().getByRole("listitem")).toHaveText(/“?promise/);
  });

  test("the counts at the top filter the list, by keyboard too", async ({ app, page }) => {
    const items = app.quotations.getByRole("listitem");
    await app.quotations.getByRole("radio", { name: /Altered 1/ }).check();
    await expect(items).toHaveText([/new round/]);
    await page.keyboard.press("ArrowRight");
    await expect(app.quotations.getByRole("radio", { name: /Elided 1/ })).toBeChecked();
    await expect(items).toHaveText([/sail on quietly/]);
    await app.quotations.getByRole("radio", { name: /All 5/ }).check();
    await expect(items).toHaveCount(6);
  });

  test("a link leads to the quotation and to its source in the texts", async ({ app }) => {
    await item(app, /new round/)
      .getByRole("button", { name: "Before ¶ 2" })
      .click();
    await expect(app.tab("Shared")).toHaveAttribute("aria-selected", "true");
    await expect(app.pane("Before").locator(":focus, .here").first()).toHaveText(/A new round of talks/);
    await expect(app.pane("After").locator(".here").first()).toHaveText(/A new round of talks/);
    await expect(app.pane("Before").locator(":focus")).toHaveCount(1);
    await app.tab("Quotations").click();
    await item(app, /My door/)
      .getByRole("button", { name: "After ¶ 5" })
      .click();
    await expect(app.pane("After").locator(".here")).toHaveText(/My door stands open to whoever brings bread and salt/);
    await expect(app.pane("After").locator(".here")).toBeInViewport();
  });

  test("with the texts swapped, the text that quotes still comes first", async ({ app }) => {
    await app.swap.click();
    await expect(app.quotations.getByRole("heading", { level: 3 })).toHaveText([
      "Quotations in Before, checked against After",
    ]);
    await expect(item(app, /new round/).getByRole("term")).toHaveText(["Before ¶ 2", "After ¶ 2"]);
  });
});

test("pieces of one utterance are listed together, with the source's words between them", async ({ app }) => {
  await quote(
    app,
    "We will keep the ferries running through the winter, whatever it costs us, and never ask a fare of the islanders again.",
    "“We will keep the ferries running through the winter,” he said, “and never ask a fare of the islanders again.”",
  );
  const pieces = app.quotations.getByRole("listitem");
  await expect(pieces).toHaveCount(1);
  await expect(pieces).toContainText("2 pieces of one quotation");
  await expect(pieces.locator(".verdict strong")).toHaveText(["Verbatim", "Verbatim"]);
  await expect(pieces.getByRole("term")).toContainText(["After ¶ 1", "Before ¶ 1", "In between, Before ¶ 1"]);
  await expect(pieces).toContainText("whatever it costs us");
});

test("a quotation inside another is listed under it, and counted once", async ({ app }) => {
  await quote(
    app,
    "He told the council that the words “a fair share for both banks” had been struck out of the draft at night.",
    "“He told the council that the words ‘a fair share for both banks’ had been struck out of the draft at night,” it said.",
  );
  const after = app.quotations.getByRole("region", { name: /Quotations in After/ });
  await expect(after.getByRole("listitem")).toHaveCount(1);
  await expect(after.locator(".nested")).toContainText("Contains 1 quotation");
  await expect(after.locator(".nested .verdict strong")).toHaveText("Verbatim");
  await expect(app.quotations.getByRole("region")).toHaveCount(2);
});

test("the view reports that there are no quotations", async ({ app }) => {
  await quote(app, "Grey herons wait.", "Loud markets wake.");
  await expect(app.status).toHaveText("Neither text contains a quotation.");
  await expect(app.quotations).toContainText("Neither text contains a quotation.");
  await expect(app.quotations.getByRole("radio")).toHaveCount(0);
});
