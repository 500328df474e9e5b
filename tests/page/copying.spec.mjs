// Copying from the changes yields one of the texts, to the letter.

import { expect, test } from "./fixtures.mjs";

const MOVED = "The pilots of the bay met the boats at the lighthouse in every storm of that winter.";
const BEFORE = `One river — old and slow.\n\n${MOVED}\n\nThe dues stay. Nobody asked. Fishermen mended brown nets beside the harbour wall. Children counted gulls on the granite steps. All was quiet. The end came.`;
const AFTER = `One river — wide.\n \nThe dues stay. Nobody asked. Fishermen mended brown nets beside the harbour wall. Children counted gulls on the granite steps. All was quiet. The end came late.\n\n${MOVED.replace("met", "met\u2028and led")}`;

test.beforeEach(async ({ app, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.write(BEFORE, AFTER);
  await expect(app.marks("ins").filter({ hasText: "wide" })).toHaveCount(1);
  // The overview ruler loads together with the module that copies.
  await expect(app.result.locator(".overview")).toHaveCount(1);
});

/**
 * Selects from the start of some words to the end of others in an element, and copies the selection.
 * @param {import("./app.mjs").App} app
 * @param {import("@playwright/test").Locator} where
 * @param {string} from
 * @param {string} to
 */
async function copy(app, where, from, to) {
  await where.evaluate(
    (element, [first, last]) => {
      /** @param {string} wanted */
      const find = (wanted) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          const at = /** @type {Text} */ (node).data.indexOf(wanted);
          if (at >= 0) return { node, at };
        }
        throw new Error(`no "${wanted}"`);
      };
      const [start, end] = [find(first), find(last)];
      getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + last.length);
    },
    /** @type {[string, string]} */ ([from, to]),
  );
  await app.page.keyboard.press("Control+c");
  return app.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = await navigator.clipboard.readText();
    return { text, types: item?.types };
  });
}

test("inline it is the text after, without deleted and moved-away words, and the page says so", async ({
  app,
  page,
}) => {
  await expect(app.marks("del").first()).toBeVisible();
  const { text, types } = await copy(app, app.text, "river", "late");
  expect(text).toBe(AFTER.slice(AFTER.indexOf("river"), AFTER.indexOf("late") + 4));
  expect(types).toEqual(["text/plain"]);
  await expect(page.locator("[aria-live=polite]")).toHaveText("The text of After is copied, without marks.");
  await expect(app.result.locator(".copied")).toBeVisible();
});

test("a selection that begins or ends in deleted words copies the words of the text after in between", async ({
  app,
}) => {
  expect((await copy(app, app.text, "old", "Nobody asked")).text).toBe(
    AFTER.slice(AFTER.indexOf("wide"), AFTER.indexOf("Nobody asked") + 12),
  );
  expect((await copy(app, app.text, "ide", "dues")).text).toBe("ide.\n \nThe dues");
});

test("deleted words can be copied by themselves, and the page reports that they are deleted", async ({ app, page }) => {
  expect((await copy(app, app.text.locator("del").first(), "old", "slow")).text).toBe("old and slow");
  await expect(page.locator("[aria-live=polite]")).toHaveText("The text of Before is copied, without marks.");
});

test("collapsed paragraphs inside a selection are copied too", async ({ app, page }) => {
  await page.getByRole("button", { name: "Changes only" }).click();
  await expect(app.text.getByRole("button", { name: /unchanged sentences/ })).toHaveCount(1);
  expect((await copy(app, app.text, "wide", "came")).text).toBe(
    AFTER.slice(AFTER.indexOf("wide"), AFTER.indexOf("came") + 4),
  );
});

test("side by side it is the text of the pane in which the selection began", async ({ app }) => {
  await app.layout("Side by side").check();
  await expect(app.pane("After")).toHaveCount(1);
  expect((await copy(app, app.pane("After"), "One", "led")).text).toBe(AFTER.slice(0, AFTER.indexOf("led") + 3));
  expect((await copy(app, app.pane("Before"), "river", "Nobody asked")).text).toBe(
    BEFORE.slice(BEFORE.indexOf("river"), BEFORE.indexOf("Nobody asked") + 12),
  );
  // From one pane into the other.
  expect((await copy(app, app.text, "lighthouse", "wide")).text).toBe(BEFORE.slice(BEFORE.indexOf("lighthouse")));
});

test("a drag from one pane over the other selects only in the first", async ({ app, page }) => {
  await app.layout("Side by side").check();
  const from = await app.pane("Before").getByText("One river").boundingBox();
  const to = await app.pane("After").getByText("The end came").boundingBox();
  if (from === null || to === null) throw new Error("not drawn");
  await page.mouse.move(from.x + 12, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 100, to.y + 30, { steps: 4 });
  await page.mouse.up();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).toContain("old and slow");
  expect(selected).not.toContain("wide");
});

test("a selection outside the changes is copied unchanged", async ({ app, page }) => {
  const { text } = await copy(app, page.getByRole("heading", { level: 1 }), "Word", "Word");
  expect(text).toBe("Word");
});
