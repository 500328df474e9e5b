// The editors collapse once both texts are there and come back with a shortcut, and replacing a text can be undone.

import { holdModule } from "./app.mjs";
import { expect, test } from "./fixtures.mjs";
import { EARLIER, LATER, THREE_PLACES } from "./texts.mjs";

/** @typedef {import("./app.mjs").App} App */

/** @param {App} app @param {import("@playwright/test").Locator} area @param {string} text */
async function paste(app, area, text) {
  await app.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await area.focus();
  await app.page.keyboard.press("Control+V");
}

test.describe("collapsing", () => {
  test("two pasted texts collapse the editors, and the focus stays on the page", async ({ app, page }) => {
    await paste(app, app.before, EARLIER);
    await expect(app.before).toBeFocused();
    await expect(app.edit).toBeHidden();
    await paste(app, app.after, LATER);
    await expect(app.after).toBeHidden();
    await expect(app.status).toHaveText(THREE_PLACES);
    await expect(app.edit).toBeFocused();
    await expect(page.locator("#announcement")).toHaveText("The text fields are hidden. Press E to show them.");
    await expect(app.title("first")).toBeVisible();
    await expect(app.field("Before")).toContainText("25 words");
  });

  test("E brings the editors back and focuses the last one; Escape and the button collapse them", async ({
    app,
    page,
  }) => {
    await paste(app, app.before, EARLIER);
    await paste(app, app.after, LATER);
    await expect(app.edit).toBeFocused();
    await page.keyboard.press("e");
    await expect(app.after).toBeFocused();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" e");
    await expect(app.after).toHaveValue(`${LATER} e`);
    await page.keyboard.press("Escape");
    await expect(app.after).toBeHidden();
    await expect(app.edit).toBeFocused();
    await app.edit.click();
    await expect(app.after).toBeFocused();
    await page.getByRole("button", { name: "Hide texts" }).click();
    await expect(app.after).toBeHidden();
    await expect(app.edit).toBeFocused();
  });

  test("typing, or pasting into the middle of a text, does not collapse the editors", async ({ app }) => {
    await app.before.fill(EARLIER);
    await app.after.pressSequentially("The council kept the rate.");
    await expect(app.status).toHaveText(/words removed/);
    await paste(app, app.after, " And more.");
    await expect(app.after).toHaveValue("The council kept the rate. And more.");
    await expect(app.status).toHaveText(/7 added|\d+ words? added|removed/);
    await expect(app.after).toBeFocused();
    await expect(app.after).toBeVisible();
  });

  test("a reader who types while the result is computed keeps the field", async ({ app, page }) => {
    const release = await holdModule(page);
    await page.reload();
    await app.before.fill(EARLIER);
    await paste(app, app.after, LATER);
    await page.keyboard.type(" On.");
    release();
    await expect(app.status).toHaveText(/changes:/);
    await expect(app.after).toBeFocused();
    await expect(app.after).toHaveValue(`${LATER} On.`);
  });

  test("files and samples collapse the editors; clearing a text brings them back", async ({ app, page }) => {
    await app.openFile("Before", "a.txt", EARLIER);
    await expect(app.before).toBeVisible();
    await app.openFile("After", "b.txt", LATER);
    await expect(app.before).toBeHidden();
    await page.keyboard.press("e");
    await app.clearButton("After").click();
    await expect(app.edit).toBeHidden();
    await expect(app.after).toBeVisible();
    await expect(app.after).toBeFocused();
    await app.loadSample(/central bank/);
    await expect(app.before).toBeHidden();
  });

  for (const [width, height] of /** @type {const} */ ([
    [1280, 700],
    [320, 640],
    // 1280 by 1100 pixels at a zoom of 200%.
    [640, 550],
  ])) {
    test(`the toolbar stays in sight and never covers the focused element, ${width} by ${height}`, async ({
      app,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await app.loadSample(/central bank/);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await expect(app.tab("Changes")).toBeInViewport({ ratio: 1 });
      await app.next.click();
      // The text keeps three quarters of the height.
      const covered = () =>
        page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
          return document.querySelector("#toolbar")?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
        });
      await expect.poll(covered).toBeLessThanOrEqual(height / 4);
      await app.changeList.getByRole("button").first().focus();
      const seen = [];
      for (let n = 0; n < 30; n += 1) {
        await page.keyboard.press("Shift+Tab");
        seen.push(
          await page.evaluate(() => {
            const focused = document.activeElement;
            const toolbar = document.querySelector("#toolbar");
            if (focused === null || focused === document.body || toolbar === null) return "nothing";
            if (toolbar.contains(focused)) return "toolbar";
            const box = focused.getBoundingClientRect();
            const covered = toolbar.getBoundingClientRect();
            return box.bottom > covered.top && box.top < covered.bottom && box.height < innerHeight / 2
              ? `covered: ${focused.outerHTML.slice(0, 80)}`
              : "clear";
          }),
        );
      }
      expect(seen.filter((each) => each.startsWith("covered"))).toEqual([]);
      expect(seen).toContain("clear");
      expect(seen).toContain("toolbar");
    });
  }
});

test("on the narrowest screen the head of an editor is one line, even with a long title", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await app.write("One two. ".repeat(3000), "One three.");
  await app.title("first").fill("A statement with a title of many words");
  await app.title("first").press("Enter");
  const clear = await app.clearButton("Before").boundingBox();
  const title = await app.title("first").boundingBox();
  expect(
    Math.abs((clear?.y ?? 0) + (clear?.height ?? 0) / 2 - (title?.y ?? 0) - (title?.height ?? 0) / 2),
  ).toBeLessThan(4);
  expect((clear?.x ?? 0) + (clear?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(await app.overflow()).toBe(0);
});

test.describe("undo", () => {
  test("a cleared text is restored with its title, by the button and by the shortcut in the empty editor", async ({
    app,
    page,
  }) => {
    await app.write(EARLIER, LATER);
    await app.title("second").fill("July");
    await app.title("second").press("Enter");
    await app.clearButton("After").click();
    await expect(app.after).toHaveValue("");
    await expect(page.locator("#announcement")).toHaveText("July is cleared.");
    await app.undo.click();
    await expect(app.after).toHaveValue(LATER);
    await expect(app.title("second")).toHaveValue("July");
    await expect(app.status).toHaveText(/of July are unchanged/);
    await expect(app.redo).toBeFocused();
    await app.redo.click();
    await expect(app.after).toHaveValue("");
    await expect(app.undo).toBeFocused();
    await app.after.press("Control+Z");
    await expect(app.after).toHaveValue(LATER);
    await expect(app.after).toBeFocused();
  });

  test("two texts that were cleared one after the other are restored one after the other", async ({ app }) => {
    await app.write(EARLIER, LATER);
    await app.clearButton("Before").click();
    await app.clearButton("After").click();
    await app.undo.click();
    await expect(app.after).toHaveValue(LATER);
    await expect(app.before).toHaveValue("");
    await app.undo.click();
    await expect(app.before).toHaveValue(EARLIER);
    await expect(app.undo).toHaveCount(0);
    await expect(app.status).toHaveText(THREE_PLACES);
  });

  test("a swap, a file opened over a text, and a sample are undone, whether or not the editors are collapsed", async ({
    app,
    page,
  }) => {
    await app.openFile("Before", "a.txt", EARLIER);
    await app.openFile("After", "b.txt", LATER);
    await expect(app.before).toBeHidden();
    await app.swap.click();
    await expect(app.before).toHaveValue(LATER);
    await expect(app.title("first")).toHaveValue("b");
    await app.swap.press("Control+Z");
    await expect(app.before).toHaveValue(EARLIER);
    await expect(app.title("first")).toHaveValue("a");
    await expect(app.before).toBeHidden();
    await app.edit.click();
    await app.openFile("After", "c.txt", "Another text.");
    await expect(app.after).toHaveValue("Another text.");
    await expect(page.getByText("“c.txt” has replaced b.")).toBeVisible();
    await app.undo.click();
    await expect(app.after).toHaveValue(LATER);
    await expect(app.title("second")).toHaveValue("b");
    await app.loadSample(/central bank/);
    await app.undo.click();
    await expect(app.before).toHaveValue(EARLIER);
    await expect(app.status).toHaveText(/of a and .* of b are unchanged/);
  });

  test("after typing the shortcut belongs to the browser, and the button still restores the text", async ({ app }) => {
    await app.write(EARLIER, LATER);
    await app.clearButton("After").click();
    await app.after.pressSequentially("New words");
    await app.after.press("Control+Z");
    await expect(app.after).not.toHaveValue(LATER);
    await app.undo.click();
    await expect(app.after).toHaveValue(LATER);
    await app.redo.click();
    await expect(app.after).not.toHaveValue(LATER);
  });

  test("a notice can be dismissed without losing the focus", async ({ app, page }) => {
    await app.write(EARLIER, LATER);
    await expect(app.status).toHaveText(THREE_PLACES);
    await app.swap.click();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(app.undo).toHaveCount(0);
    await expect(page.locator("#collapse")).toBeFocused();
  });
});
