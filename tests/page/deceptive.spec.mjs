// Deceptive characters are reported, and shown on request. They reverse no text of the interface.

import { expectAxeFindsNothingInAnyColours } from "./axe.mjs";
import { expect, test } from "./fixtures.mjs";
import { TURNING, turned } from "./turned.mjs";

const BEFORE = `The payroll of the pilots was paid in full on Tuesday.\n\nThe café at the pier stays open.`;
const AFTER = `The p\u0430yroll of the pilots was pa\u200bid in full on Friday.\n\nThe cafe\u0301 at the pier stays\u{e0041} open.`;

/** The marks in the text. @param {import("./app.mjs").App} app */
const marks = (app) => app.text.locator(".deceptive");

test("they are reported with their names, marked on request, and linked to", async ({ app, page }) => {
  await app.write(BEFORE, AFTER);
  const told = page
    .locator("#notices")
    .getByText(
      "After contains 1 word that mixes letters of different alphabets, 1 invisible character, 1 invisible tag character, and 1 unusual character that looks like a common letter.",
    );
  await expect(told).toBeVisible();
  await expect(marks(app)).toHaveCount(0);
  const show = page.getByRole("button", { name: "Show them" });
  await expect(show).toHaveAttribute("aria-expanded", "false");
  await show.click();
  const names = [
    "U+0430 Cyrillic small letter a",
    "U+200B zero width space",
    "U+0065 Latin small letter e, U+0301 combining acute accent",
    "U+E0041 tag for “a”",
  ];
  await expect(marks(app)).toHaveText(names);
  // The note follows the word and is not part of it.
  await expect(app.text.locator("ins", { hasText: "Cyrillic" })).toHaveText(`p\u0430yroll${names[0]}`);

  const places = page.getByRole("list", { name: "Deceptive characters" });
  await expect(places.getByRole("button")).toHaveCount(4);
  await expect(places.locator("small")).toHaveText(names);

  // Each entry leads to its place, and Escape leads back.
  const space = places.getByRole("button", { name: /After, paragraph 1.*zero width space/ });
  await space.click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("\u200b");
  await expect(app.text.locator("p:focus")).toContainText("in full");
  await page.keyboard.press("Escape");
  await expect(space).toBeFocused();

  // The note is not copied.
  await app.text.locator("p").first().focus();
  const copied = await page.evaluate(() => {
    const paragraph = document.querySelector("#changes .text p");
    if (paragraph !== null) getSelection()?.selectAllChildren(paragraph);
    const data = new DataTransfer();
    paragraph?.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData("text/plain");
  });
  expect(copied).toBe("The p\u0430yroll of the pilots was pa\u200bid in full on Friday.");

  // They are marked in every layout of the changes.
  await app.layout("Side by side").check();
  await expect(marks(app)).toHaveText(names);
  await expect(app.pane("Before").locator(".deceptive")).toHaveCount(0);
  await app.tab("Quotations").click();
  await places.getByRole("button", { name: /Cyrillic/ }).click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("p\u0430yroll");

  await page.getByRole("button", { name: "Hide them" }).click();
  await expect(marks(app)).toHaveCount(0);
  await expect(app.pane("After").locator("p").first()).toHaveText(
    "The p\u0430yroll of the pilots was pa\u200bid in full on Friday.",
  );

  // Without such characters there is no report.
  await page.getByRole("button", { name: "Show them" }).click();
  await expect(marks(app)).not.toHaveCount(0);
  await app.after.fill(BEFORE.replace("Tuesday", "Friday"));
  await expect(show).toHaveCount(0);
  await expect(marks(app)).toHaveCount(0);
});

test("the report is accessible in all colour schemes and to screen readers", async ({ app, page }) => {
  await app.write(BEFORE, AFTER);
  await page.getByRole("button", { name: "Show them" }).click();
  await expect(marks(app)).toHaveCount(4);
  await expectAxeFindsNothingInAnyColours(page);
});

test("characters of one text are marked inline too, and a dismissed report does not return", async ({ app, page }) => {
  await app.write("The har\u00adbour is \u{1d504}\u{2062} open.", "The harbour is \u{1d504} shut.");
  await page.getByRole("button", { name: "Show them" }).click();
  // The inline view shows the spelling of the text after, so the note names the text of the mark.
  await expect(marks(app)).toHaveText(["in Before: U+00AD soft hyphen", "U+2062 invisible times"]);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(marks(app)).toHaveCount(0);
  await app.after.fill("The harbour is \u{1d504} “shut for good now”.");
  // The search has ended, since it finds quotations as well.
  await expect(page.locator("#quotations-count")).toHaveText("1");
  await expect(page.getByRole("button", { name: "Show them" })).toHaveCount(0);
  await app.after.fill("The harbour is \u{1d504} shut n\u043ew.");
  await expect(page.locator("#notices").getByText(/After contains 1 word that mixes/)).toBeVisible();
});

test("texts without them, in any script, load no module and have no report", async ({ app, page, server }) => {
  await app.write("Совет порта 👩‍👩‍👧 می‌خواهم 5 µm", "Совет порта закрыт 👩‍👩‍👧 می‌خواهم IT기업");
  // The search has ended, since the print style sheet is loaded after it.
  await expect.poll(() => server.hasServed("page/print.css")).toBe(true);
  expect(server.served.filter(({ path }) => /deceptive|characters-panel/.test(path))).toEqual([]);
  await expect(page.getByRole("button", { name: "Show them" })).toHaveCount(0);
});

test("a word wholly in another script is a changed word, and is not reported if both texts have it", async ({
  app,
  page,
}) => {
  const cyrillic = "\u0441\u043e\u0440";
  await app.write("The cop stood at the pier.", `The ${cyrillic} stood at the pier.`);
  await expect(app.marks("del")).toHaveText(["cop"]);
  await expect(app.marks("ins")).toHaveText([cyrillic]);
  await app.before.fill(`The ${cyrillic} stood at a pier.`);
  await expect(app.marks("ins")).toHaveText(["the"]);
  // The search has ended.
  await expect(page.locator("#quotations-count")).toHaveText("0");
  await expect(page.getByRole("button", { name: "Show them" })).toHaveCount(0);
});

/** The interface, except for quotations in it. The texts themselves keep their direction. */
const ROOTS = "header, #status, #notices, .toolbar, .list, #quotations, .coverage, .exclusions, .offer";

test("no directional control in a text affects the interface", async ({ app, page }) => {
  await app.title("first").fill("June\u202e one");
  await app.title("second").fill("\u2069\u202eJuly");
  for (const turn of TURNING) {
    const [one, two] = [`${turn}alpha`, `${turn}omega${turn}`];
    await app.write(
      `Pilots ${one} “the ${turn} old ${turn} channel of ${one}” met.\n\nA sentence ${turn} about the ferries was dropped ${turn} whole here.`,
      `Pilots ${two} “the ${turn} new ${turn} channel of ${two}” met.\n\nAnother sentence ${turn} about ferries was ${turn} added here.`,
    );
    await expect(page.getByRole("button", { name: /^(Show|Hide) them$/ })).toBeVisible();
    for (const view of /** @type {const} */ (["Changes", "Quotations", "Shared"])) {
      await app.tab(view).click();
      await expect(app.status).not.toHaveText(/Comparing/);
      await expect.poll(() => turned(page, ROOTS), `${view}, ${JSON.stringify(turn)}`).toEqual([]);
    }
  }
});
