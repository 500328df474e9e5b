// The two texts can be typed, pasted, opened and dropped, and the result follows them.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./fixtures.mjs";
import { EARLIER, LATER, THREE_PLACES } from "./texts.mjs";

test.describe("typing and pasting", () => {
  test("the result follows typing, letter by letter, without a button", async ({ app }) => {
    await app.before.fill("The rate is high.");
    await expect(app.status).toHaveText("After is empty. Add a text to compare.");
    await app.after.pressSequentially("The rate is low.");
    await expect(app.status).toHaveText(/1 change: 1 word removed, 1 added/);
    await expect(app.marks("del")).toHaveText(["high"]);
    await expect(app.marks("ins")).toHaveText(["low"]);
    await app.after.press("Control+End");
    for (let n = 0; n < "low.".length; n += 1) await app.after.press("Backspace");
    await app.after.pressSequentially("high.");
    await expect(app.status).toHaveText("The two texts are identical, letter for letter.");
    await expect(app.marks("del")).toHaveCount(0);
  });

  test("pasted texts are compared, and their words are counted", async ({ app, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const [area, text] of /** @type {const} */ ([
      [app.before, EARLIER],
      [app.after, LATER],
    ])) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await area.focus();
      await page.keyboard.press("Control+V");
      await expect(area).toHaveValue(text);
    }
    await expect(app.status).toHaveText(THREE_PLACES);
    await expect(app.before).toHaveAccessibleDescription("25 words");
    await expect(app.after).toHaveAccessibleDescription("19 words");
  });

  test("the direction of a long text is set before it is inserted, because browsers take seconds to find it out", async ({
    app,
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await app.before.evaluate((element) => {
      const area = /** @type {HTMLTextAreaElement} */ (element);
      area.addEventListener("beforeinput", () => {
        area.dataset.told = `${area.dataset.told ?? ""} ${area.dir}`;
      });
    });
    for (const text of ["A word. ", "A word. ".repeat(13_000)]) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await app.before.focus();
      await page.keyboard.press("Control+V");
    }
    await expect(app.before).toHaveAttribute("data-told", " auto ltr");
  });

  test("a text that was restored with the browser's undo is compared again", async ({ app, page }) => {
    await app.write("One two three.", "One two three.");
    await expect(app.status).toHaveText(/identical/);
    await app.after.press("Control+End");
    await page.keyboard.insertText(" Four.");
    await expect(app.status).toHaveText(/1 word added/);
    await app.after.press("Control+Z");
    await expect(app.status).toHaveText(/identical/);
  });
});

test.describe("swapping and clearing", () => {
  test("Swap exchanges the texts, and removed words become added ones", async ({ app }) => {
    await app.write(EARLIER, LATER);
    await expect(app.marks("ins")).toHaveText(["4.50", "sharply"]);
    await app.swap.click();
    await expect(app.before).toHaveValue(LATER);
    await expect(app.after).toHaveValue(EARLIER);
    await expect(app.marks("del")).toHaveText(["4.50", "sharply"]);
    await app.swap.click();
    await expect(app.before).toHaveValue(EARLIER);
    await expect(app.marks("ins")).toHaveText(["4.50", "sharply"]);
  });

  test("Clear empties one text, its result goes, and the reader can type on", async ({ app }) => {
    await app.write(EARLIER, LATER);
    await expect(app.status).toHaveText(THREE_PLACES);
    await app.clearButton("After").click();
    await expect(app.after).toHaveValue("");
    await expect(app.after).toBeFocused();
    await expect(app.before).toHaveValue(EARLIER);
    await expect(app.status).toHaveText("After is empty. Add a text to compare.");
    await expect(app.marks("ins")).toHaveCount(0);
    await expect(app.after).toHaveAccessibleDescription("0 words");
    await app.clearButton("Before").click();
    await expect(app.before).toBeFocused();
    await expect(app.status).toHaveText("Nothing to compare yet.");
  });

  test("a text of only white space counts as empty", async ({ app }) => {
    await app.write("   \n\n ", "Words.");
    await expect(app.status).toHaveText("Before is empty. Add a text to compare.");
    await expect(app.tab("Changes")).toBeVisible();
    await expect(app.text).toBeHidden();
  });
});

test.describe("files", () => {
  for (const side of /** @type {const} */ (["Before", "After"])) {
    test(`Open… reads a text file into ${side}`, async ({ app }) => {
      await app.openFile(side, "a.txt", "Naïve words: 100 €.");
      await expect(app.area(side)).toHaveValue("Naïve words: 100 €.");
      await expect(app.area(side)).toHaveAccessibleDescription("3 words");
    });
  }

  test("a very long text is compared in full, and a notice says that this takes time", async ({ app }) => {
    const text = Array.from({ length: 200_000 }, (_, n) => `word${n % 9973}${n % 100 === 99 ? "\n\n" : " "}`).join("");
    await app.openFile("Before", "long.txt", text);
    const notice = app.page.locator("#notices").getByText(/about 300,000 words together\. They are compared in full/);
    await expect(notice).toBeVisible({ timeout: 20_000 });
    expect((await app.before.inputValue()).length).toBe(text.length);
    await app.before.fill("Short.");
    await expect(notice).toHaveCount(0);
  });

  test("a byte order mark is not part of the text, and UTF-16 is read if it says so", async ({ app }) => {
    await app.openFile("Before", "eight.txt", Buffer.from("\ufeffHello", "utf8"));
    await expect(app.before).toHaveValue("Hello");
    await app.openFile("Before", "sixteen.txt", Buffer.from("\ufeffGrüße", "utf16le"));
    await expect(app.before).toHaveValue("Grüße");
  });

  test("a file that is not a text is refused by name, and the text stays; the next one is read", async ({ app }) => {
    await app.before.fill("Stays.");
    await app.openFile(
      "Before",
      "picture.txt",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    );
    await expect(app.note).toHaveText(/“picture\.txt” is a picture/);
    await app.openFile("Before", "program.txt", Buffer.from([1, 2, 3, 0, 0xff]));
    await expect(app.note).toHaveText(/“program\.txt” is not a text/);
    await expect(app.before).toHaveValue("Stays.");
    await app.openFile("Before", "good.txt", Buffer.from("# Fine"));
    await expect(app.before).toHaveValue("# Fine");
    await expect(app.note).toHaveCount(0);
  });

  test("a file that is dropped on a text is read into it; one dropped beside goes to the empty text", async ({
    app,
    page,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), "word-for-word-"));
    const [one, two] = [join(folder, "dropped.txt"), join(folder, "beside.txt")];
    await writeFile(one, "Dropped — here.");
    await writeFile(two, "Dropped — beside.");
    try {
      await drop(page, app.after, [one]);
      await expect(app.after).toHaveValue("Dropped — here.");
      await expect(app.before).toHaveValue("");
      await drop(page, page.getByRole("heading", { level: 1 }), [two]);
      await expect(app.before).toHaveValue("Dropped — beside.");
      await expect(app.after).toHaveValue("Dropped — here.");
      await drop(page, page.getByRole("heading", { level: 1 }), [two]);
      await expect(app.note).toHaveText(/Both texts are already there/);
      await expect(app.after).toHaveValue("Dropped — here.");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("several files that are dropped at once are ordered by name", async ({ app, page }) => {
    const folder = await mkdtemp(join(tmpdir(), "word-for-word-"));
    const files = [10, 9, 2].map((n) => join(folder, `version ${n}.txt`));
    for (const [at, file] of files.entries()) await writeFile(file, `This is file ${[10, 9, 2][at]}.`);
    try {
      await drop(page, page.getByRole("heading", { level: 1 }), files.slice(0, 2));
      await expect(app.before).toHaveValue("This is file 9.");
      await expect(app.after).toHaveValue("This is file 10.");
      await expect(page.getByText(/By file name/)).toBeVisible();
      await drop(page, page.getByRole("heading", { level: 1 }), files);
      const series = page.getByRole("group", { name: "3 files" });
      await expect(app.before).toHaveValue("This is file 2.");
      await expect(app.after).toHaveValue("This is file 9.");
      await series.getByRole("button", { name: "Next two" }).click();
      await expect(app.before).toHaveValue("This is file 9.");
      await expect(app.after).toHaveValue("This is file 10.");
      await expect(series.getByRole("button", { name: "Next two" })).toBeDisabled();
      await series.getByLabel("Before").selectOption({ index: 0 });
      await expect(app.before).toHaveValue("This is file 2.");
      await series.getByRole("button", { name: "Close the list" }).click();
      await expect(series).toHaveCount(0);
      await expect(app.after).toHaveValue("This is file 10.");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  /**
   * Drops files through the browser, so that its default actions happen too.
   * @param {import("@playwright/test").Page} page
   * @param {import("@playwright/test").Locator} target
   * @param {string[]} files
   */
  async function drop(page, target, files) {
    const box = await target.boundingBox();
    if (box === null) throw new Error("nothing to drop on");
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const client = await page.context().newCDPSession(page);
    for (const type of /** @type {const} */ (["dragEnter", "dragOver", "drop"])) {
      await client.send("Input.dispatchDragEvent", { type, ...at, data: { items: [], files, dragOperationsMask: 1 } });
    }
    await client.detach();
  }
});

test.describe("samples", () => {
  test("two versions of a statement open in the changes", async ({ app }) => {
    await app.loadSample(/central bank/);
    await expect(app.tab("Changes")).toHaveAttribute("aria-selected", "true");
    await expect(app.status).toHaveText(/words removed, \d+ added/);
    await expect(app.marks("del").filter({ hasText: /4\.75/ })).not.toHaveCount(0);
    for (const area of [app.before, app.after]) {
      const words = Number((await area.inputValue()).match(/\S+/g)?.length);
      expect(words).toBeGreaterThanOrEqual(250);
      expect(words).toBeLessThanOrEqual(500);
    }
  });

  test("a statement and its report open in the shared view", async ({ app }) => {
    await app.loadSample(/foreign ministry/);
    await expect(app.tab("Shared")).toHaveAttribute("aria-selected", "true");
    await expect(app.status).toHaveText(/passages cover/);
    await expect(app.pane("After").locator("mark").first()).toBeVisible();
  });

  test("that cannot be fetched are reported, and the texts stay", async ({ app, page, watch }) => {
    await app.write("Mine.", "Mine too.");
    await page.route("**/samples*/*", (route) => route.abort());
    watch.allowError(/ERR_FAILED/);
    await app.samples.click();
    await page.getByRole("button", { name: /central bank/ }).click();
    await expect(app.note).toHaveText(/could not be loaded/);
    await expect(app.before).toHaveValue("Mine.");
    await expect(app.after).toHaveValue("Mine too.");
  });
});
