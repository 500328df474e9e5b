// A sentence that was deleted or added whole has a link to the nearest sentence of the other text.

import { expect, test } from "./fixtures.mjs";

const STAYS = "Fishing in the inner harbour stopped many years ago, and nobody has asked for it since.";
const DROPPED = "The harbour pilots guide large tankers past the sandbank at dawn.";
const ADDED = "At dawn the large tankers wait behind the sandbank, and the pilots come out of the harbour.";

const BEFORE = `${DROPPED}\n\n${STAYS}`;
const AFTER = `${STAYS}\n\n${ADDED}`;

for (const layout of /** @type {const} */ (["Inline", "Side by side"])) {
  test(`a deleted sentence and an added one lead to the nearest sentence, ${layout}`, async ({ app, page }) => {
    await app.write(BEFORE, AFTER);
    await app.layout(layout).check();
    const remains = app.changeList.getByRole("button", { name: `Most similar sentence left in After: ${ADDED}` });
    await expect(remains.locator("mark")).toHaveText([
      "At dawn the large tankers",
      "the sandbank",
      "the pilots",
      "the harbour",
    ]);
    // From the line itself with an arrow.
    await app.changeList.getByRole("button", { name: /^Removed/ }).focus();
    await page.keyboard.press("ArrowDown");
    await expect(remains).toBeFocused();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(ADDED);
    await expect(app.text.locator("p:focus")).toContainText(ADDED);
    await page.keyboard.press("Escape");
    await expect(remains).toBeFocused();
    await app.changeList.getByRole("button", { name: `Most similar sentence in Before: ${DROPPED}` }).click();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(DROPPED);
  });
}

test("the nearest sentence may be in unchanged and collapsed text", async ({ app, page }) => {
  const kept = "Pilots warned that the northern channel silts up every winter.";
  const other = "Ferries run until midnight, and the tolls stay as they are for another year.";
  await app.write(`${STAYS} ${kept} ${other}\n\n${kept}`, `${STAYS} ${kept} ${other}`);
  const remains = app.changeList.getByRole("button", { name: `Most similar sentence left in After: ${kept}` });
  await remains.click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(kept);
  await page.getByRole("button", { name: "Changes only" }).click();
  await remains.click();
  await expect(app.text.locator("p:focus")).toBeVisible();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(kept);
});

test("a moved passage has no nearest sentence, because the other text contains it", async ({ app }) => {
  const moved = "Pilots warned that the northern channel silts up every winter, and that nobody dredges it.";
  const more =
    "Ferries run until midnight in every season, and the tolls of the old bridge stay as they are for another year.";
  await app.write(`${moved}\n\n${DROPPED}\n\n${STAYS} ${more}`, `${STAYS} ${more}\n\n${ADDED}\n\n${moved}`);
  await expect(app.changeList.getByText(/^Moved/).first()).toBeVisible();
  await expect(app.changeList.getByRole("button", { name: /^Most similar/ })).not.toHaveCount(0);
  await expect(
    app.changeList.getByRole("button", { name: `Most similar sentence left in After: ${moved}` }),
  ).toHaveCount(0);
  await expect(app.changeList.getByRole("button", { name: `Most similar sentence in Before: ${moved}` })).toHaveCount(
    0,
  );
});

test("nearest sentences disappear when the texts change", async ({ app }) => {
  await app.write(BEFORE, AFTER);
  const nearest = app.changeList.getByRole("button", { name: /^Most similar/ });
  await expect(nearest).toHaveCount(2);
  await app.after.fill(STAYS);
  await expect(app.changeList.getByRole("button", { name: /^Removed/ })).toBeVisible();
  await expect(nearest).toHaveCount(0);
});
