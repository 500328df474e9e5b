// The overview ruler beside the changes, the headings of a long list, and the filter.

import { expect, test } from "./fixtures.mjs";

/** Forty paragraphs; in every second one a figure or a negation differs. */
const WORDS = ["harbour", "market", "river", "council", "bridge", "letter", "winter", "harvest"];
const BEFORE = Array.from(
  { length: 40 },
  (_, n) =>
    `Paragraph ${WORDS[n % 8]} of the ${WORDS[(n >> 3) % 8]} tells that the ${WORDS[(n * 3) % 8]} has 1${n} boats and it may sail.`,
);
const AFTER = BEFORE.map((text, n) => {
  if (n % 4 === 1) return text.replace("boats", "boats more than 7");
  return n % 4 === 3 ? text.replace("may sail", "may not sail") : text;
});

/** @param {import("./app.mjs").App} app */
const strip = (app) => app.result.locator(".overview svg");
/** @param {import("./app.mjs").App} app */
const choice = (app) => app.page.getByRole("combobox", { name: "Filter and order of the changes" });

test.beforeEach(async ({ app }) => {
  await app.write(BEFORE.join("\n\n"), AFTER.join("\n\n"));
  await expect(app.status).toHaveText(/20 changes/);
  await expect(strip(app)).toHaveCount(1);
});

test.describe("the overview ruler", () => {
  test("has a bar for each change, and a press scrolls to it or to the place in the text", async ({ app, page }) => {
    await expect(strip(app).locator(".inserted")).toHaveCount(20);
    await expect(strip(app).locator(".deleted")).toHaveCount(0);
    await strip(app).locator(".inserted").last().click();
    await expect(app.text.locator("ins.here")).toHaveText("not");
    await expect(app.text.locator("ins.here")).toBeInViewport();
    await expect(app.changeList.locator("[aria-current]")).toBeInViewport();
    await expect(strip(app).locator(".here")).toHaveCount(1);
    await strip(app).click({ position: { x: 5, y: 2 } });
    await expect(app.text.getByText("Paragraph harbour of the harbour")).toBeInViewport();
    // The ruler is neither announced nor focusable: the list has the same function.
    await expect(app.result.locator(".overview")).toHaveAttribute("aria-hidden", "true");
    await expect(page.locator(".overview :focus")).toHaveCount(0);
  });

  test("shows the visible part of the text", async ({ app, page }) => {
    const inSight = strip(app).locator(".view");
    const place = async () => Number(await inSight.getAttribute("y"));
    await app.text.locator("p").last().scrollIntoViewIfNeeded();
    await page.keyboard.press("End");
    await expect.poll(async () => (await place()) + Number(await inSight.getAttribute("height"))).toBeGreaterThan(495);
    const low = await place();
    await app.text.locator("p").first().scrollIntoViewIfNeeded();
    await expect.poll(place).toBeLessThan(low / 2);
  });

  test("merges the bars of many changes", async ({ app }) => {
    const many = Array.from({ length: 1200 }, (_, n) => `${WORDS[n % 8]} ${WORDS[(n * 5) % 8]}${n}`);
    await app.write(many.join(" "), many.map((text, n) => (n % 2 ? `${text} x${n}` : `y${n} ${text}`)).join(" "));
    await expect(app.status).toHaveText(/601 changes/, { timeout: 20_000 });
    await expect(app.changeList.locator("button").nth(500)).toBeAttached({ timeout: 20_000 });
    await expect.poll(() => strip(app).locator("rect").count()).toBeLessThan(300);
    expect(await strip(app).locator(".inserted").count()).toBeGreaterThan(0);
  });

  test("is shown side by side too, and visible in forced colours", async ({ app, page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await app.layout("Side by side").check();
    await expect(app.pane("After").locator("ins")).toHaveCount(20);
    const bar = strip(app).locator(".inserted").first();
    const [fill, ground] = await bar.evaluate((rect) => [
      getComputedStyle(rect).fill,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(fill).not.toBe(ground);
    expect(fill).not.toBe("none");
    await bar.click();
    await expect(app.text.locator("ins.here")).toHaveText("more than 7");
  });
});

test.describe("the list", () => {
  test("a long list has headings for groups of paragraphs, with their number of changes", async ({ app }) => {
    const headings = app.changeList.getByRole("heading", { level: 4 });
    await expect(headings).toHaveText([
      /^Paragraphs 1 to 10 5 changes Paragraph harbour/,
      /^Paragraphs 11 to 20 5 changes/,
      /^Paragraphs 21 to 30 5 changes/,
      /^Paragraphs 31 to 40 5 changes/,
    ]);
    await expect(app.changeList.getByRole("button")).toHaveCount(20);
    await app.after.fill(AFTER.map((text, n) => (n < 20 ? text : BEFORE[n])).join("\n\n"));
    await expect(app.changeList.getByRole("button")).toHaveCount(10);
    await expect(headings).toHaveCount(0);
  });

  test("can be filtered by a bearing, which steps follow, and the ruler dims the other changes", async ({
    app,
    page,
  }) => {
    await expect(choice(app).locator("optgroup option")).toHaveText([
      "figures (10)",
      "negations (10)",
      "degree and quantity (10)",
    ]);
    await choice(app).selectOption({ label: "negations (10)" });
    await expect(app.changeList.getByRole("button", { name: /^negation/ })).toHaveCount(10);
    await expect(app.changeList.getByText("10 of 20 changes are listed.")).toBeVisible();
    await expect(strip(app).locator(".faint")).toHaveCount(10);
    await app.next.click();
    await expect(page.locator("[aria-live=polite]")).toHaveText(/^Change 1 of 10: Added not/);
    await app.previous.click();
    await expect(page.locator("[aria-live=polite]")).toHaveText(/^Change 10 of 10/);

    // The filter stays, even if nothing matches it now.
    await app.after.fill(BEFORE.join("\n\n").replace("boats", "boats more than 7"));
    await expect(app.changeList.getByText("0 of 1 change is listed.")).toBeVisible();
    await expect(app.next).toBeDisabled();
    await app.changeList.getByRole("button", { name: "Show all" }).click();
    await expect(choice(app)).toBeFocused();
    await expect(app.changeList.getByRole("button")).toHaveText([/more than 7/]);
  });
});
