// Lists that are probably not part of a text are suggested for exclusion, and nothing is excluded before the reader agrees.

import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.mjs";

const ARTICLE =
  "The ferry to the northern islands sails at seven on weekdays, weather and tide permitting.\n" +
  "A miller carries grain along the river before the autumn rains begin. No pilot was hurt when the crane fell.\n" +
  "“The quay is ours, and it stays open to every flag,” the harbour master said.";

const BEHIND =
  "More from the coast\nA new light for the outer mole\n12 March\nThe pilots' choir sings in the church of\n11 March\n" +
  "How the ferries came through the winter and what the town\n10 March\nContact\nAbout us";

const REPORT = "The paper wrote that a miller carries grain along the river before the autumn rains begin.";

const OFFER = /The last 9 lines of After do not seem to belong to the text, starting at “More from the coast”/;
const TOLD = /The last 9 lines of After excluded, starting at “More from the coast”/;

/** The exclusions and suggestions above the result. @param {import("./app.mjs").App} app @param {RegExp} said */
function line(app, said) {
  return app.result
    .getByRole("group", { name: "Excluded from the comparison" })
    .getByRole("paragraph")
    .filter({ hasText: said });
}

test.beforeEach(async ({ app }) => {
  await app.open();
  await app.write(REPORT, `${ARTICLE}\n${BEHIND}`);
});

test("the tail of a pasted page is suggested; once excluded it is not compared and stays in the editor", async ({
  app,
}) => {
  await expect(line(app, OFFER)).toBeVisible();
  await app.tab("Shared").click();
  await expect(app.pane("After")).toContainText("How the ferries came through");
  const whole = app.passageList.getByText(/of \d+ words/).last();
  const words = Number((await whole.textContent())?.match(/of (\d+) words/)?.[1]);

  await app.result.getByRole("button", { name: "Exclude" }).first().click();
  await expect(line(app, TOLD)).toBeVisible();
  await expect(line(app, OFFER)).toHaveCount(0);
  await expect(app.pane("After")).not.toContainText("How the ferries came through");
  await expect(app.pane("After").getByText("9 lines excluded")).toBeVisible();
  await expect(app.passageList).toContainText("without 9 excluded lines");
  await expect(whole).not.toContainText(`of ${words} words`);
  await expect(app.after).toHaveValue(`${ARTICLE}\n${BEHIND}`);
  await expect(app.result.getByRole("button", { name: "Include again" }).first()).toBeFocused();
  await app.tab("Changes").click();
  await expect(app.text).not.toContainText("About us");
  await expect(line(app, TOLD)).toBeVisible();

  await app.result.getByRole("button", { name: "Include again" }).first().click();
  await expect(app.text).toContainText("About us");
  await expect(line(app, TOLD)).toHaveCount(0);
  // The suggestion is not repeated after the lines were included again, but remains in the list.
  await app.tab("Shared").click();
  await expect(app.passageList.getByRole("button", { name: "Exclude" })).toBeVisible();
  await expect(line(app, OFFER)).toHaveCount(0);
});

test("an exclusion can be included again at its place in the text", async ({ app }) => {
  await app.tab("Shared").click();
  await app.result.getByRole("button", { name: "Exclude" }).first().click();
  await app.pane("After").getByRole("button", { name: "Include again" }).click();
  await expect(app.pane("After")).toContainText("How the ferries came through");
});

test("a declined suggestion is not repeated", async ({ app }) => {
  await app.result.getByRole("button", { name: "Keep" }).click();
  await expect(line(app, OFFER)).toHaveCount(0);
  await expect(app.tab("Changes")).toBeFocused();
  await app.before.fill(`${REPORT} Again.`);
  await expect(app.result.locator("del").filter({ hasText: "Again" })).toHaveCount(1);
  await app.tab("Shared").click();
  await expect(app.passageList.getByRole("button", { name: "Exclude" })).toBeVisible();
  await expect(line(app, OFFER)).toHaveCount(0);
});

test("exclusions persist while the texts are edited, swapped and undone", async ({ app, page }) => {
  await app.result.getByRole("button", { name: "Exclude" }).click();
  await expect(line(app, TOLD)).toBeVisible();
  await app.after.fill(`A line in front.\n${ARTICLE}\n${BEHIND}`);
  await expect(app.text).toContainText("A line in front.");
  await expect(line(app, TOLD)).toBeVisible();
  await expect(app.text).not.toContainText("About us");
  await app.swap.click();
  await expect(line(app, /The last 9 lines of Before excluded/)).toBeVisible();
  await expect(app.text).not.toContainText("About us");
  await app.before.fill("Quite another text stands here now, and nothing of it is left out.");
  await expect(line(app, /excluded, starting at/)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Include again" })).toHaveCount(0);
});

test("only the list of headlines in the middle is excluded", async ({ app }) => {
  const teasers = ["north", "south", "east", "west", "upper"].map((name, n) => {
    const teaser = `The ${name} harbour opened its new quay number ${n} to ships from abroad`;
    return `${teaser}\nMarch ${n + 1}\n${teaser}`;
  });
  await app.after.fill(`${ARTICLE}\n${teasers.join("\n")}\n${ARTICLE.replace("the northern", "that northern")}`);
  await expect(line(app, /15 lines of After do not seem to belong to the text/)).toBeVisible();
  await app.result.getByRole("button", { name: "Exclude" }).click();
  await app.tab("Shared").click();
  const lines = app.pane("After").locator("p");
  await expect(lines.filter({ hasText: "15 lines excluded" })).toHaveCount(1);
  await expect(lines.nth(3)).toContainText("15 lines excluded");
  await expect(lines.nth(4)).toContainText("The ferry to that northern islands");
});

test("exclusions survive a reload", async ({ app, page }) => {
  await app.result.getByRole("button", { name: "Exclude" }).click();
  await expect(line(app, TOLD)).toBeVisible();
  await page.reload();
  await expect(line(app, TOLD)).toBeVisible();
  await expect(app.text).not.toContainText("About us");
  await expect(app.after).toHaveValue(`${ARTICLE}\n${BEHIND}`);
});

test("exported files say what was excluded", async ({ app, page }) => {
  await app.result.getByRole("button", { name: "Exclude" }).first().click();
  await expect(line(app, TOLD)).toBeVisible();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const saved = page.waitForEvent("download");
  await page
    .locator("#export")
    .getByRole("button", { name: /CriticMarkup/ })
    .click();
  const markup = await readFile(await (await saved).path(), "utf8");
  expect(markup).toMatch(TOLD);
  expect(markup).not.toContain("About us");
  const form = page.waitForEvent("download");
  await page.locator("#export").getByRole("button", { name: /JSON/ }).click();
  const json = JSON.parse(await readFile(await (await form).path(), "utf8"));
  expect(json.leftOut).toEqual([expect.stringMatching(TOLD)]);
  expect(json.after.text).not.toContain("About us");
});

test("the lines of a selection in an editor are excluded, and included again", async ({ app, page }) => {
  await app.after.focus();
  const field = app.field("After");
  await expect(field.getByRole("button", { name: /^Exclude/ })).toHaveCount(0);
  // Selects a word of the second line with the keyboard.
  await app.after.evaluate((area) => {
    const at = /** @type {HTMLTextAreaElement} */ (area).value.indexOf("carries grain");
    /** @type {HTMLTextAreaElement} */ (area).setSelectionRange(at, at);
  });
  for (let n = 0; n < "carries".length; n += 1) await page.keyboard.press("Shift+ArrowRight");
  await field.getByRole("button", { name: "Exclude the selected line", exact: true }).press("Enter");
  await expect(app.after).toBeFocused();
  await expect(field).toContainText("1 line is excluded from the comparison");
  await expect(field.getByRole("button", { name: /^Exclude/ })).toHaveCount(0);
  await expect(app.text).not.toContainText("No pilot was hurt");
  await expect(app.text).toContainText("the harbour master said");
  await expect(line(app, /1 line of After excluded: “A miller carries grain/)).toBeVisible();
  await expect(app.after).toHaveValue(`${ARTICLE}\n${BEHIND}`);
  await field.getByRole("button", { name: "Include again" }).press("Enter");
  await expect(field).not.toContainText("excluded from the comparison");
  await expect(app.result.locator("ins").filter({ hasText: "No pilot was hurt" })).not.toHaveCount(0);
});

test("everything from a selection to the end is excluded, even if there is only one text", async ({ app, page }) => {
  await app.before.fill("");
  const field = app.field("After");
  await app.after.evaluate((area) => {
    const { value } = /** @type {HTMLTextAreaElement} */ (area);
    area.focus();
    const at = value.indexOf("More from");
    // With the line break before it.
    /** @type {HTMLTextAreaElement} */ (area).setSelectionRange(at - 1, at + 4);
  });
  await field.getByRole("button", { name: "Exclude from here to the end" }).click();
  await expect(field).toContainText("9 lines are excluded from the comparison");
  await app.before.fill(REPORT);
  await expect(line(app, TOLD)).toBeVisible();
  await expect(app.text).not.toContainText("About us");
  await expect(app.text).toContainText("the harbour master said");
  await page.reload();
  await expect(line(app, TOLD)).toBeVisible();
  await expect(field).toContainText("9 lines are excluded from the comparison");
});

test("the changes show a marker for each exclusion, inline and side by side, which includes it again", async ({
  app,
}) => {
  const middle = "First line about boats.\nA teaser in the middle\nLast line about quays.";
  const gone = app.text.getByRole("paragraph").filter({ hasText: "1 line excluded" });
  for (const side of /** @type {const} */ (["Before", "After"])) {
    const field = app.field(side);
    await app.write(
      side === "Before" ? middle : "First line about boats.\nLast line about ships.",
      side === "After" ? middle : "First line about boats.\nLast line about ships.",
    );
    await app.area(side).evaluate((area) => {
      area.focus();
      const at = /** @type {HTMLTextAreaElement} */ (area).value.indexOf("teaser");
      /** @type {HTMLTextAreaElement} */ (area).setSelectionRange(at, at + 6);
    });
    await field.getByRole("button", { name: "Exclude the selected line" }).click();
    await app.layout("Inline").check();
    await expect(gone).toHaveCount(1);
    await expect(app.text.getByRole("paragraph")).toHaveText([/^First line/, /1 line excluded/, /^Last line/]);
    await app.layout("Side by side").check();
    await expect(app.pane(side).getByRole("paragraph")).toHaveText([/^First line/, /1 line excluded/, /^Last line/]);
    await expect(app.pane(side === "Before" ? "After" : "Before").getByRole("paragraph")).toHaveCount(2);
    await gone.getByRole("button", { name: "Include again" }).click();
    await expect(gone).toHaveCount(0);
    await expect(app.pane(side)).toContainText("A teaser in the middle");
  }
});
