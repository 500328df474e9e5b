// The view of the changes: its layouts, and the ways of stepping through the changes.

import { expect, test } from "./fixtures.mjs";
import { EARLIER, LATER, THREE_PLACES } from "./texts.mjs";

test.beforeEach(async ({ app }) => {
  await app.write(EARLIER, LATER);
  await expect(app.status).toHaveText(THREE_PLACES);
});

test.describe("the text", () => {
  test("marks deleted and added words, and names a replacement as such", async ({ app }) => {
    await expect(app.marks("del")).toHaveText(["4.75", /The council will meet again in May\./]);
    await expect(app.marks("ins")).toHaveText(["4.50", "sharply"]);
    const replaced = app.text.locator("[role=suggestion]");
    await expect(replaced).toHaveCount(1);
    await expect(replaced.getByRole("deletion")).toHaveText("4.75");
    await expect(replaced.getByRole("insertion")).toHaveText("4.50");
  });

  test("scripts without spaces are compared by words of the browser's dictionary", async ({ app }) => {
    await app.write("我们维护世界和平。", "我们保护世界和平。");
    await expect(app.marks("del")).toHaveText(["维护"]);
    await expect(app.marks("ins")).toHaveText(["保护"]);
  });

  test("inline shows one text, and side by side shows both, each under its title", async ({ app }) => {
    const titles = app.text.getByRole("heading");
    await expect(app.layout("Inline")).toBeChecked();
    await expect(titles).toHaveCount(0);
    await app.layout("Side by side").check();
    await expect(titles).toHaveText(["Before", "After"]);
    await expect(app.pane("Before").locator("del")).toHaveCount(2);
    await expect(app.pane("Before").locator("ins")).toHaveCount(0);
    await expect(app.pane("After").locator("ins")).toHaveText(["4.50", "sharply"]);
    await expect(app.pane("After").locator("del")).toHaveCount(0);
    const [before, after] = await titles.evaluateAll((all) => all.map((title) => title.getBoundingClientRect().left));
    expect(after).toBeGreaterThan(/** @type {number} */ (before) + 100);
    await app.layout("Inline").check();
    await expect(titles).toHaveCount(0);
    await expect(app.marks("ins")).toHaveCount(2);
  });

  test("side by side, a copied selection contains only the text in which it is", async ({ app, page }) => {
    await app.layout("Side by side").check();
    await expect(app.pane("After")).toHaveCount(1);
    const copied = await app.pane("After").evaluate((pane) => {
      const paragraphs = pane.querySelectorAll("p");
      const range = document.createRange();
      range.setStartBefore(/** @type {Element} */ (paragraphs[0]));
      range.setEndAfter(/** @type {Element} */ (paragraphs[paragraphs.length - 1]));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return String(getSelection());
    });
    expect(copied.split(/\s+/).join(" ")).toBe(LATER.split(/\s+/).join(" "));
    await page.keyboard.press("Escape");
  });

  test("becomes inline on a narrow screen, and side by side again on a wide one", async ({ app, page }) => {
    await app.layout("Side by side").check();
    await expect(app.text.getByRole("heading")).toHaveCount(2);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(app.text.getByRole("heading")).toHaveCount(0);
    await expect(app.marks("ins")).toHaveText(["4.50", "sharply"]);
    await expect(app.layout("Side by side")).toBeHidden();
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(app.layout("Side by side")).toBeChecked();
    await expect(app.text.getByRole("heading")).toHaveCount(2);
  });
});

test.describe("stepping through the changes", () => {
  test("Next and Previous go from change to change, wrap around, and report the position", async ({ app, page }) => {
    const lit = app.text.locator(".here:is(ins, del)");
    const current = app.changeList.locator("[aria-current=true]");
    const told = page.locator("[aria-live=polite]");
    await app.next.click();
    await expect(lit).toHaveText(["4.75", "4.50"]);
    await expect(current).toHaveText(/4\.75.*4\.50/);
    await expect(told).toHaveText("Change 1 of 3: 4.75 becomes 4.50 (figure)");
    await app.next.click();
    await expect(lit).toHaveText(["sharply"]);
    await expect(told).toHaveText("Change 2 of 3: Added sharply (degree)");
    await app.next.click();
    await expect(lit).toHaveText([/meet again in May/]);
    await app.next.click();
    await expect(lit).toHaveText(["4.75", "4.50"]);
    await app.previous.click();
    await expect(lit).toHaveText([/meet again in May/]);
    await expect(current).toHaveCount(1);
    await expect(told).toHaveText(/^Change 3 of 3: Removed The council will meet/);
  });

  test("the keys J, N and K, P do the same, but not while the reader types", async ({ app, page }) => {
    const lit = app.text.locator(".here:is(ins, del)");
    // Until the changes are drawn the button cannot be focused, and the key would be typed into the text.
    await expect(app.next).toBeEnabled();
    await app.next.focus();
    await page.keyboard.press("j");
    await expect(lit).toHaveText(["4.75", "4.50"]);
    await page.keyboard.press("n");
    await expect(lit).toHaveText(["sharply"]);
    await page.keyboard.press("k");
    await expect(lit).toHaveText(["4.75", "4.50"]);
    await page.keyboard.press("Shift+P");
    await expect(lit).toHaveText([/meet again in May/]);
    await page.keyboard.press("Control+j");
    await expect(lit).toHaveText([/meet again in May/]);
    await app.after.focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("jnkp");
    await expect(app.after).toHaveValue(`${LATER}jnkp`);
    await expect(lit).toHaveCount(0);
  });

  test("a change that is clicked in the text or in the list becomes the current one", async ({ app }) => {
    const current = app.changeList.locator("[aria-current=true]");
    const lit = app.text.locator(".here:is(ins, del)");
    await app.marks("ins").filter({ hasText: "sharply" }).click();
    await expect(current).toHaveText(/sharply/);
    await app.changeList.getByRole("button", { name: /4\.75/ }).click();
    await expect(lit).toHaveText(["4.75", "4.50"]);
    await app.next.click();
    await expect(lit).toHaveText(["sharply"]);
  });

  test("the list is one stop for Tab; arrows, Home and End go through it, Enter goes to the place and Escape back", async ({
    app,
    page,
  }) => {
    const items = app.changeList.getByRole("button");
    await expect(items).toHaveCount(3);
    await items.first().focus();
    await page.keyboard.press("ArrowDown");
    await expect(items.nth(1)).toBeFocused();
    await page.keyboard.press("End");
    await expect(items.nth(2)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(app.text.locator("del.here")).toHaveText([/meet again in May/]);
    await expect(app.text.locator("del.here")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(items.nth(2)).toBeFocused();
    await page.keyboard.press("l");
    await expect(app.text.locator("del.here")).toBeFocused();
    await page.keyboard.press("l");
    await expect(items.nth(2)).toBeFocused();
    await page.keyboard.press("Home");
    await expect(items.first()).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(items.first()).toBeFocused();
    expect(
      await items.evaluateAll((all) => all.filter((item) => item instanceof HTMLElement && item.tabIndex === 0).length),
    ).toBe(1);
  });

  test("if the list is below the text, a button leads to it, and each change in it to its place", async ({
    app,
    page,
  }) => {
    const toList = page.getByRole("button", { name: "Go to the list of changes" });
    await expect(toList).toBeHidden();
    await page.setViewportSize({ width: 320, height: 568 });
    await app.next.click();
    await app.next.click();
    await toList.click();
    const item = app.changeList.getByRole("button", { name: /Added “?sharply/ });
    await expect(item).toBeFocused();
    await expect(item).toBeInViewport();
    await app.changeList.getByRole("button", { name: /4\.75/ }).click();
    await expect(app.text.locator("del.here")).toBeInViewport();
    await expect(app.text.locator("del.here")).toBeFocused();
    expect(await app.overflow()).toBe(0);
  });

  test("in a long text the next change comes into view, clear of the toolbar", async ({ app, page }) => {
    const filler = "This sentence stands in both texts and is only here to be long.\n\n".repeat(120);
    await app.write(
      `${filler}Near the end it said yes.\n\n${filler}`,
      `${filler}Near the end it said no.\n\n${filler}`,
    );
    await expect(app.status).toHaveText(/^1 negation in 1 change:/);
    await app.next.click();
    const mark = app.marks("ins");
    await expect(mark).toHaveText("no");
    await expect(mark).toBeInViewport({ ratio: 1 });
    const toolbar = await page.getByRole("tablist").boundingBox();
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThan((toolbar?.y ?? 0) + (toolbar?.height ?? 0));
  });

  test("the step buttons are disabled if there is no change", async ({ app }) => {
    await app.after.fill(EARLIER);
    await expect(app.status).toHaveText(/identical/);
    await expect(app.next).toBeDisabled();
    await expect(app.previous).toBeDisabled();
    await expect(app.changeList).toHaveText(/Nothing changed\./);
  });
});

test("paragraphs that were joined or split are shown and listed", async ({ app }) => {
  await app.write("One stands here.\n\nTwo stands there.", "One stands here. Two stands there.");
  await expect(app.changeList.getByRole("button")).toHaveText(["Paragraphs joined"]);
  await expect(app.marks("del")).toHaveText(["¶"]);
  await app.swap.click();
  await expect(app.changeList.getByRole("button")).toHaveText(["Paragraph split"]);
  await expect(app.marks("ins")).toHaveText(["¶"]);
});

test("texts of fifty thousand words are compared, stepped through and searched for passages", async ({ app }) => {
  const words = Array.from({ length: 50_000 }, (_, n) => `w${(n * 7919) % 9973}${n % 100 === 99 ? ".\n\n" : " "}`);
  const before = words.join("");
  const after = words.map((word, n) => (n % 500 === 250 ? `changed${n} ` : word)).join("");
  // The texts are opened as files, because the browser is slow to type so much into a text area.
  await app.openFile("Before", "before.txt", before);
  await app.edit.click();
  await app.openFile("After", "after.txt", after);
  await expect(app.status).toHaveText(/100 changes: 100 words removed, 100 added/, { timeout: 20_000 });
  await expect(app.changeList.getByRole("button")).toHaveCount(100, { timeout: 20_000 });
  await app.previous.click();
  await expect(app.text.locator("ins.here")).toHaveText("changed49750");
  await expect(app.text.locator("ins.here")).toBeInViewport();
  await app.tab("Shared").click();
  await expect(app.pane("Before").locator("mark").first()).toBeVisible({ timeout: 20_000 });
});
