/**
 * Opens a document and cancels its reading.
 */

import { expect } from "./fixtures.mjs";

/**
 * @param {import("./app.mjs").App} app
 * @param {(url: URL) => boolean} part what reads it, held until it was given up, so that it cannot be done before
 * @param {() => Promise<void>} open opens it in the first text
 */
export async function expectGivenUp({ page, before }, part, open) {
  const cancel = page.locator("#text-before").getByRole("button", { name: "Cancel" });
  /** @type {(route: import("@playwright/test").Route) => void} */
  let hold = () => {};
  const held = new Promise((/** @type {typeof hold} */ resolve) => {
    hold = resolve;
  });
  await page.context().route(part, hold);
  await before.fill("Typed before.");
  await open();
  await held;
  await cancel.click();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(before).toHaveValue("Typed before.");
  await page.context().unroute(part);
}
