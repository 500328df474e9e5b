// Titles are entered above each editor, and used wherever a text is named.

import { expect, test } from "./fixtures.mjs";
import { EARLIER, LATER, REPORT, STATEMENT } from "./texts.mjs";

test("a title replaces Before or After in the status line, panes, buttons and lists", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  await expect(app.status).toHaveText(/of Before and .* of After are unchanged/);
  await app.title("first").fill("July statement");
  await app.title("first").press("Enter");
  await app.title("second").fill("September statement");
  await app.title("second").press("Tab");
  await expect(app.status).toHaveText(/of July statement and .* of September statement are unchanged/);
  await expect(page.getByRole("button", { name: "Clear July statement" })).toHaveCount(1);
  await expect(page.getByRole("textbox", { name: "September statement", exact: true })).toHaveValue(LATER);
  await app.layout("Side by side").check();
  await expect(app.text.getByRole("heading")).toHaveText(["July statement", "September statement"]);
  await expect(app.result.getByRole("region", { name: "July statement" })).toBeVisible();
  await page.getByRole("textbox", { name: "September statement", exact: true }).fill("");
  await expect(app.status).toHaveText("September statement is empty. Add a text to compare.");
  await app.title("second").fill("Autumn");
  await app.title("second").press("Enter");
  await expect(app.status).toHaveText("Autumn is empty. Add a text to compare.");
});

test("shared passages and quotations use the titles, also when those change later", async ({ app }) => {
  await app.write(STATEMENT, `${REPORT} “We have opened our gauges to inspection,” it said.`);
  await app.tab("Shared").click();
  await expect(app.passageList).toContainText("Before");
  await app.title("first").fill("The statement");
  await app.title("second").fill("The report");
  await app.title("second").press("Enter");
  await expect(app.status).toHaveText(/of The statement and .* of The report/);
  await expect(app.result.getByRole("region", { name: "The statement", exact: true })).toBeVisible();
  await expect(app.passageList).toContainText("The report");
  await expect(app.passageList).not.toContainText("After");
  await app.tab("Quotations").click();
  await expect(app.quotations).toContainText("Quotations in The report, checked against The statement");
});

test("a title that is entered while passages or quotations are read keeps the list and the reader's place", async ({
  app,
}) => {
  const lines = Array.from({ length: 60 }, (_, n) => `Line ${n} says that the harbour stays open to every flag.`);
  await app.write(
    `${lines.join("\n")}\n${STATEMENT}`,
    `${lines.toReversed().join("\n")}\n${REPORT} “We have opened our gauges to inspection,” it said.`,
  );
  await app.tab("Shared").click();
  await app.passageList.getByRole("combobox").selectOption("exact");
  const scrolled = () => app.pane("Before").evaluate((pane) => pane.scrollTop);
  await app.pane("Before").evaluate((pane) => {
    pane.scrollTop = 300;
  });
  await app.title("first").fill("The statement");
  await app.title("first").press("Enter");
  await expect(app.passageList).toContainText("The statement");
  await expect(app.passageList.getByRole("combobox")).toHaveValue("exact");
  await expect.poll(scrolled).toBe(300);
  await app.tab("Quotations").click();
  await app.quotations.getByRole("radio", { name: /Verbatim/ }).check();
  await app.title("second").fill("The report");
  await app.title("second").press("Enter");
  await expect(app.quotations).toContainText("Quotations in The report");
  await expect(app.quotations.getByRole("radio", { name: /Verbatim/ })).toBeChecked();
});

test("Swap exchanges the titles, and Clear removes one", async ({ app }) => {
  await app.write(EARLIER, LATER);
  await app.title("first").fill("July");
  await app.title("first").press("Enter");
  await app.swap.click();
  await expect(app.title("first")).toHaveValue("");
  await expect(app.title("second")).toHaveValue("July");
  await expect(app.status).toHaveText(/of Before and .* of July are unchanged/);
  await app.clearButton("After").click();
  await expect(app.title("second")).toHaveValue("");
  await expect(app.status).toHaveText("After is empty. Add a text to compare.");
});

test("a file's name becomes the title, and a sample brings its own", async ({ app }) => {
  await app.openFile("Before", "july_statement.v2.txt", "One two three.");
  await expect(app.title("first")).toHaveValue("july statement.v2");
  await app.loadSample(/central bank/);
  await expect(app.title("first")).toHaveValue("June statement");
  await expect(app.status).toHaveText(/of June statement and .* of September statement are unchanged/);
});

test("two texts with the same title are distinguished", async ({ app }) => {
  await app.openFile("Before", "statement.txt", EARLIER);
  await app.openFile("After", "statement.txt", LATER);
  await expect(app.status).toHaveText(/of statement \(before\) and .* of statement \(after\) are unchanged/);
});

test("a long title is shortened in the middle in sentences, and complete in its field", async ({ app, page }) => {
  const beginning = "Statement of the council on monetary policy and the outlook, as adopted in ";
  await app.write(EARLIER, LATER);
  for (const [which, month] of /** @type {const} */ ([
    ["first", "July 2031"],
    ["second", "September 2031"],
  ])) {
    await app.title(which).fill(beginning + month);
    await app.title(which).press("Enter");
  }
  await expect(app.status).toHaveText(
    /of Statement of the counci….*July 2031 and \d+% of Statement of the counci…n September 2031 are unchanged/,
  );
  await expect(app.title("first")).toHaveValue(`${beginning}July 2031`);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await app.overflow()).toBe(0);
});

test("a title is always treated as text", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  const hostile = "<img src=x onerror=alert(1)> {after} $& </script>";
  await app.title("first").fill(hostile);
  await app.title("first").press("Enter");
  await expect(app.status).toContainText("</script>");
  await app.title("first").fill("<b>{after}");
  await app.title("first").press("Enter");
  await expect(app.status).toContainText("of <b>{after} and");
  await app.layout("Side by side").check();
  await expect(app.text.getByRole("heading").first()).toHaveText("<b>{after}");
  await expect(page.locator("main img, main b:not(.share, .bears, .letters)")).toHaveCount(0);
});

test("a right-to-left title is isolated in a sentence, and directional controls are removed from it", async ({
  app,
}) => {
  await app.write(EARLIER, LATER);
  await app.title("first").fill("\u202eبيان يوليو (2)\u2066");
  await app.title("first").press("Enter");
  await expect(app.title("first")).toHaveValue("بيان يوليو (2)");
  await expect(app.status).toContainText("\u2068بيان يوليو (2)\u2069 and");
});
