// The “Paste” button of each text: it reads the clipboard only on a press, treats it as a paste, and says if it may not.

import { expectAxeFindsNothing } from "./axe.mjs";
import { expect, test } from "./fixtures.mjs";

/** @typedef {import("./app.mjs").App} App */
/** @typedef {import("./app.mjs").SideName} SideName */

const PAGE = `<!doctype html><style>p { color: teal }</style><p style="margin: 0">The <b>rate</b> stays at 4.75.</p><p>It was agreed.</p>`;

/** A text with hard line breaks. */
const MAIL = [
  "The board met on Tuesday and heard what the pilots had to say of the",
  "new channel, its depth and all of its lights, which nobody had thought",
  "to put back in their places after the storm of the year before. It will",
  "meet again in March, when the engineers have measured the depth of the",
  "northern entrance and can say what another metre of water would cost.",
].join("\n");

/** @param {App} app @param {SideName} side */
function pasteButton(app, side) {
  return app.field(side).getByRole("button", { name: /^Paste/ });
}

test.describe("with the permission", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("formatted text replaces the text as a paste would, and can be undone", async ({ app, page, watch }) => {
    watch.allowWindow();
    const other = await page.context().newPage();
    await other.setContent(PAGE);
    await other.keyboard.press("Control+A");
    await other.keyboard.press("Control+C");
    await other.close();
    await app.before.fill("An earlier text.");
    await pasteButton(app, "Before").click();
    await expect(app.before).toHaveValue(/^The rate stays at 4\.75\.\n\nIt was agreed\.\s*$/);
    await app.undo.click();
    await expect(app.before).toHaveValue("An earlier text.");
  });

  test("plain text of a mail is cleaned up, and the result follows", async ({ app, page }) => {
    await page.evaluate((mail) => navigator.clipboard.writeText(mail), MAIL);
    await pasteButton(app, "Before").click();
    await expect(app.before).toHaveValue(MAIL.replaceAll("\n", " "));
    await page.evaluate((mail) => navigator.clipboard.writeText(mail), MAIL.replace("Tuesday", "Monday"));
    await pasteButton(app, "After").click();
    await expect(app.text.locator("ins").first()).toHaveText("Monday");
  });

  test("an empty clipboard and one without text are reported", async ({ app, page }) => {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await pasteButton(app, "After").click();
    await expect(app.note).toHaveText("There is no text on the clipboard.");
    await page.evaluate(async () => {
      const picture = new OffscreenCanvas(1, 1);
      picture.getContext("2d");
      const blob = await picture.convertToBlob();
      await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
    });
    await pasteButton(app, "Before").click();
    await expect(app.field("Before").getByRole("alert")).toHaveText("There is no text on the clipboard.");
  });
});

test("without the permission the page says what to do, and keeps the texts", async ({ app, page }) => {
  await page.context().clearPermissions();
  await app.before.fill("My own text.");
  await pasteButton(app, "Before").click();
  await expect(app.note).toContainText("did not let the page read the clipboard");
  await expect(app.before).toBeFocused();
  await expect(app.before).toHaveValue("My own text.");
  await expectAxeFindsNothing(page);
});

test("the button is hidden where a page cannot read the clipboard", async ({ page, app }) => {
  await expect(pasteButton(app, "Before")).toBeVisible();
  // As in a page that was not loaded over HTTPS.
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { get: () => undefined }));
  await page.reload();
  await expect(app.before).toBeVisible();
  await expect(pasteButton(app, "Before")).toBeHidden();
});

test("the clipboard is read once for each press, and at no other time", async ({ page, app }) => {
  await page.addInitScript(() => {
    const read = navigator.clipboard.read.bind(navigator.clipboard);
    navigator.clipboard.read = (...given) => {
      document.documentElement.dataset.reads = `${Number(document.documentElement.dataset.reads ?? 0) + 1}`;
      return read(...given);
    };
  });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.reload();
  await page.evaluate(() => navigator.clipboard.writeText("One text."));
  await app.before.fill("Another text.");
  await expect(page.locator("html")).not.toHaveAttribute("data-reads");
  await pasteButton(app, "After").click();
  await expect(app.after).toHaveValue("One text.");
  await expect(page.locator("html")).toHaveAttribute("data-reads", "1");
});

test("the buttons fit a narrow screen", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(pasteButton(app, "After")).toBeVisible();
  expect(await app.overflow()).toBeLessThanOrEqual(0);
});
