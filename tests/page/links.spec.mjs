// Plain links, which other programs make, open with their texts, titles, options and view. Nothing that was there is lost.

import { expect, test } from "./fixtures.mjs";
import { EARLIER, LATER, REPORT, STATEMENT } from "./texts.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/** Goes to a link in the open page. @param {Page} page @param {string} fragment */
function follow(page, fragment) {
  return page.evaluate((hash) => location.assign(hash), fragment);
}

/** @param {Record<string, string>} parameters */
function plainLink(parameters) {
  const pairs = Object.entries(parameters).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return `#${pairs.join("&")}`;
}

test("a plain link opens with its texts, titles, sources, options and view, and leaves the address bar", async ({
  page,
  server,
  app,
}) => {
  const link = plainLink({
    before: STATEMENT,
    "before-title": "Statement & more",
    "before-source": "https://example.org/statement",
    after: REPORT,
    view: "shared",
    "ignore-case": "true",
    "exact-typography": "",
  });
  await page.goto("about:blank");
  await page.goto(`${server.address}/${link}`);
  await expect(app.tab("Shared")).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("#before")).toHaveValue(STATEMENT);
  await expect(page.locator("#after")).toHaveValue(REPORT);
  await expect(app.title("first")).toHaveValue("Statement & more");
  await expect(page.locator("#case")).toBeChecked();
  await expect(page.locator("#typography")).not.toBeChecked();
  await expect(page).toHaveURL(`${server.address}/`);
  for (const { url } of server.served) expect(url).not.toContain("before");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByText("Dates, sources and author").click();
  await expect(page.getByLabel("Address of Statement & more")).toHaveValue("https://example.org/statement");
});

test("a text without a side goes where a text is missing, and the other stays", async ({ app, page }) => {
  await follow(page, plainLink({ text: EARLIER, "text-title": "June" }));
  await expect(page.locator("#before")).toHaveValue(EARLIER);
  await expect(page.locator("#notices")).toContainText("The first text was opened from the link.");
  await follow(page, plainLink({ text: LATER }));
  await expect(page.locator("#after")).toHaveValue(LATER);
  await expect(page.locator("#before")).toHaveValue(EARLIER);
  await expect(app.title("first")).toHaveValue("June");
  await follow(page, plainLink({ text: "A third text." }));
  await expect(page.locator("#after")).toHaveValue("A third text.");
  await app.undo.click();
  await expect(page.locator("#after")).toHaveValue(LATER);
});

test("a link that was cut is refused, and the texts stay", async ({ app, page }) => {
  await app.write("My own text.", "And my other one.");
  await follow(page, "#before=Half%20of%20a%20character%E2%80");
  await expect(page.locator("#notices")).toContainText("The link is damaged");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await follow(page, "#length=99&before=Too&after=short");
  await expect(page.locator("#notices")).toContainText("The link is damaged");
  await expect(page.locator("#before")).toHaveValue("My own text.");
  await expect(page.locator("#after")).toHaveValue("And my other one.");
});

test("what a link asks for in vain is named, and the rest is opened", async ({ app, page }) => {
  await follow(page, "#before=One&after=Two&view=timeline&ignore-order&ignore-case=perhaps");
  await expect(page.locator("#notices")).toContainText(/timeline, ignore-order,? and ignore-case=perhaps/);
  await expect(page.locator("#after")).toHaveValue("Two");
  await expect(app.tab("Changes")).toHaveAttribute("aria-selected", "true");
});

test("markup in a plain link stays text", async ({ app, page }) => {
  const hostile = "<img src=x onerror=alert(1)>";
  await follow(
    page,
    plainLink({ before: `A ${hostile}`, after: `B ${hostile}`, "after-title": hostile, [hostile]: "" }),
  );
  await expect(app.text).toContainText(hostile);
  await expect(page.locator("#notices")).toContainText(hostile);
  await expect(page.locator("img")).toHaveCount(0);
});
