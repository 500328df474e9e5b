// The accessibility of the element: axe in every view, in all colour schemes and on narrow screens, and keyboard use.

import { expectAxeFindsNothingInAnyColours } from "./axe.mjs";
import { openPage, SCHEME, SLOTTED, whenCompared } from "./element.mjs";
import { containing, expect, test } from "./fixtures.mjs";

const SAID = "The river is not a tap, and no neighbour may hold the handle of it for long.";
const QUOTED = `
<word-for-word before-title="Statement" after-title="Report" before-href="https://example.org/" height="300px" caption="From the archive.">
  <div slot="before"><p>Our position is known. ${SAID} We say no more.</p><p>Nothing else was said that day.</p></div>
  <div slot="after"><p>The ministry was blunt. “${SAID}” it wrote on Tuesday, and “nothing” else.</p><p>It was raining.</p></div>
</word-for-word>`;
for (const view of ["changes", "side-by-side", "shared", "quotations"]) {
  test(`axe finds no violation in ${view}, in any colour scheme, wide and narrow`, async ({ page }) => {
    await openPage(page, QUOTED.replace("<word-for-word", `<word-for-word view="${view}"`), SCHEME);
    await whenCompared(page);
    if (view === "changes") await page.getByText("List of changes").click();
    if (view === "shared") await page.getByText("List of passages").click();
    await expectAxeFindsNothingInAnyColours(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAxeFindsNothingInAnyColours(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("Tab visits its controls in their visual order, and leaves it", async ({ page }) => {
  await openPage(page, `<a href="#a">ahead</a>${QUOTED}<a href="#b">behind</a>`);
  await whenCompared(page);
  await page.getByRole("link", { name: "ahead" }).focus();
  const stops = [];
  for (let n = 0; n < 6; n += 1) {
    await page.keyboard.press("Tab");
    stops.push(
      await page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
        return inner?.getAttribute("aria-label") ?? inner?.textContent;
      }),
    );
  }
  expect(stops).toEqual([
    "Statement",
    "Previous change",
    "Next change",
    "Text with its changes",
    "List of changes",
    "behind",
  ]);
});

test("it is busy only while it compares", async ({ page }) => {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route(containing("pkg/changes_bg.wasm"), async (route) => {
    await held;
    await route.continue();
  });
  await openPage(page, SLOTTED);
  const frame = page.getByRole("figure");
  await expect(frame).toHaveAttribute("aria-busy", "true");
  release();
  await whenCompared(page);
  await expect(frame).not.toHaveAttribute("aria-busy");
});
