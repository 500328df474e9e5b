// Tabs and options.

import { expect, test } from "./fixtures.mjs";
import { REPORT, STATEMENT } from "./texts.mjs";

test.describe("tabs", () => {
  test("one panel is shown, the other is not, and each is named by its tab", async ({ app, page }) => {
    await app.write(STATEMENT, REPORT);
    const panel = page.getByRole("tabpanel");
    await expect(panel).toHaveCount(1);
    await expect(panel).toHaveAccessibleName(/Changes/);
    await expect(app.tab("Changes")).toHaveAttribute("aria-selected", "true");
    await app.tab("Shared").click();
    await expect(panel).toHaveCount(1);
    await expect(panel).toHaveAccessibleName(/Shared/);
    await expect(app.tab("Changes")).toHaveAttribute("aria-selected", "false");
    await expect(app.next).toBeHidden();
    await app.tab("Changes").click();
    await expect(app.next).toBeVisible();
  });

  test("the tabs are one tab stop, in which arrows, Home and End select a tab and arrows wrap around", async ({
    app,
    page,
  }) => {
    await app.write(STATEMENT, REPORT);
    await app.tab("Changes").focus();
    await page.keyboard.press("ArrowRight");
    await expect(app.tab("Shared")).toBeFocused();
    await expect(app.tab("Shared")).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowRight");
    await expect(app.tab("Quotations")).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowRight");
    await expect(app.tab("Changes")).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(app.tab("Quotations")).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Home");
    await expect(app.tab("Changes")).toBeFocused();
    await page.keyboard.press("End");
    await expect(app.tab("Quotations")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(app.tab("Changes")).not.toBeFocused();
  });

  test("the status line sums up the current view", async ({ app }) => {
    await app.write(STATEMENT, REPORT);
    await expect(app.status).toHaveText(/removed/);
    await app.tab("Shared").click();
    await expect(app.status).toHaveText(/2 passages cover/);
    await app.tab("Changes").click();
    await expect(app.status).toHaveText(/removed/);
  });
});

test.describe("options", () => {
  /** @type {[string, string, string, RegExp, RegExp][]} each: name, texts, what it says when off, and when on */
  const SWITCHES = [
    [
      "Ignore case",
      "The Council met.",
      "The council met.",
      /1 word removed, 1 added/,
      /No words differ\. 1 difference in formatting \(case\)/,
    ],
    [
      "Ignore punctuation",
      "Yes, it did.",
      "Yes it did",
      /No words changed\. 2 changes/,
      /No words differ\. 2 differences in formatting \(punctuation\)/,
    ],
    [
      "Ignore typography",
      "“Yes” – it did.",
      '"Yes" - it did.',
      /No words changed/,
      /No words differ\. 3 differences in formatting \(typography\)/,
    ],
    [
      "Ignore accents",
      "A naïve view.",
      "A naive view.",
      /1 word removed, 1 added/,
      /No words differ\. 1 difference in formatting \(accents\)/,
    ],
  ];
  for (const [name, before, after, off, on] of SWITCHES) {
    test(`${name} takes effect at once, on and off`, async ({ app, page }) => {
      await app.write(before, after);
      await app.options.click();
      const option = page.getByRole("checkbox", { name });
      await option.uncheck();
      await expect(app.status).toHaveText(off);
      await option.check();
      await expect(app.status).toHaveText(on);
      await option.uncheck();
      await expect(app.status).toHaveText(off);
    });
  }

  test("are opened and closed by pointer and keyboard", async ({ app, page }) => {
    const option = page.getByRole("checkbox", { name: "Ignore case" });
    await expect(option).toBeHidden();
    await expect(app.options).toHaveAttribute("aria-expanded", "false");
    await app.options.focus();
    await page.keyboard.press("Enter");
    await expect(option).toBeVisible();
    await expect(app.options).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Tab");
    await expect(option).toBeFocused();
    await page.keyboard.press("Space");
    await expect(option).toBeChecked();
    await page.keyboard.press("Escape");
    await expect(option).toBeHidden();
    await expect(app.options).toBeFocused();
    await app.options.click();
    await expect(option).toBeVisible();
    await app.before.click();
    await expect(option).toBeHidden();
  });

  test("ignored differences are counted beside the changes", async ({ app }) => {
    await app.write("“Yes,” it said; we agree.", '"Yes," it said; we disagree.');
    await expect(app.changeList).toContainText("2 differences in formatting (typography) are ignored and not marked.");
    await expect(app.marks("ins")).toHaveText(["disagree"]);
  });
});
