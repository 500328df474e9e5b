/**
 * What axe finds on the page, in the colours that readers may have.
 */

import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */

/** @type {Record<string, Parameters<Page["emulateMedia"]>[0]>} */
export const COLOURS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
};

/** @param {Page} page */
export async function expectAxeFindsNothing(page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
}
