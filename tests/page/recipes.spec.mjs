// The recipes of `docs/recipes.md`, as done on the page. `packages/recipes.test.mjs` runs their programs.

import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.mjs";

const RECIPES = await readFile(new URL("../../docs/recipes.md", import.meta.url), "utf8");

/** The text of a file that the recipes name. @param {string} name */
function file(name) {
  return new RegExp(`^\`${name}\`:\\n\\n\`\`\`text\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(RECIPES)?.[1] ?? "";
}

test("the quotations of an article have the verdicts of the recipe", async ({ app }) => {
  await app.write(file("statement.txt"), file("article.txt"));
  await app.tab("Quotations").click();
  const entries = app.quotations.getByRole("listitem");
  await expect(entries.filter({ hasText: "We will raise the fee" }).first()).toContainText("Altered");
  await expect(entries.filter({ hasText: "the bridge stays open to walkers" }).first()).toContainText("Verbatim");
  await expect(entries.filter({ hasText: "Nobody asked us" }).first()).toContainText("Not in this text");
});

test("the changes of a bill are found as the recipe says", async ({ app, page }) => {
  await app.openFile("Before", "introduced.txt", file("introduced.txt"));
  await app.openFile("After", "amended.txt", file("amended.txt"));
  await expect(app.marks("ins")).toHaveText(["shall", "3", ", unless the owner is a charity"]);
  await page.getByRole("combobox", { name: "Filter and order of the changes" }).selectOption("Most important first");
  await expect(app.changeList.getByRole("listitem").first()).toContainText("Figures and dates");
});
