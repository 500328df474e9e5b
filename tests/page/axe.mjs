/**
 * Runs axe on the page in every colour scheme.
 */

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */

/** @type {Record<string, Parameters<Page["emulateMedia"]>[0]>} */
const COLOURS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
};

/** The rules that depend on colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** @param {Page} page @param {readonly string[]} [rules] all, where none are named */
export async function expectAxeFindsNothing(page, rules) {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
}

/**
 * Checks all colour schemes one after the other. Rules that do not depend on colours are checked once.
 * @param {Page} page
 */
export async function expectAxeFindsNothingInAnyColours(page) {
  for (const [name, media] of Object.entries(COLOURS)) {
    await test.step(name, async () => {
      await page.emulateMedia(media);
      await expectAxeFindsNothing(page, name === "light" ? undefined : OF_COLOURS);
    });
  }
}
