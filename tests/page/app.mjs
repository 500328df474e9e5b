/**
 * The page object: finds the parts of the page by role and accessible name.
 */

import { expect } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Locator} Locator */
/** @typedef {"Before" | "After"} SideName */

export class App {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.status = page.getByRole("status");
    this.result = page.getByRole("region", { name: "Result" });
    this.before = this.area("Before");
    this.after = this.area("After");
    this.swap = page.getByRole("button", { name: "Swap" });
    /** Opens the editors if they are collapsed. */
    this.edit = page.getByRole("button", { name: "Edit texts" });
    this.undo = page.getByRole("button", { name: "Undo" });
    this.redo = page.getByRole("button", { name: "Redo" });
    this.next = page.getByRole("button", { name: "Next change" });
    this.previous = page.getByRole("button", { name: "Previous change" });
    /** The text of the current view, without the list beside it. */
    this.text = this.result.getByRole("article");
    this.changeList = page.getByRole("complementary", { name: "Changes" });
    this.passageList = page.getByRole("complementary", { name: "Passages" });
    this.quotations = page.getByRole("tabpanel", { name: /Quotations/ });
    this.order = page.getByRole("combobox", { name: "Filter and order of the changes" });
    this.options = page.getByRole("button", { name: "Options" });
    this.samples = page.getByRole("button", { name: "Samples" });
    this.keys = page.getByRole("button", { name: "Shortcuts" });
    this.keysDialog = page.getByRole("dialog", { name: "Shortcuts" });
    /** The error message about a file or a sample. */
    this.note = page.getByRole("alert").filter({ hasText: /./ });
    this.retry = page.getByRole("button", { name: "Try again" });
  }

  async open() {
    await this.page.goto("/");
    await expect(this.status).toHaveText("Nothing to compare yet.");
  }

  /** The editor of a text, whatever its title is. @param {SideName} side */
  area(side) {
    return this.field(side).locator("textarea");
  }

  /** The field of a text's title. @param {"first" | "second"} which */
  title(which) {
    return this.page.getByRole("textbox", { name: `Title of the ${which} text` });
  }

  /** An editor and what belongs to it, whatever the text's title is. @param {SideName} side */
  field(side) {
    return this.page.locator(side === "Before" ? "#text-before" : "#text-after");
  }

  /** @param {SideName} side */
  openButton(side) {
    return this.field(side).getByRole("button", { name: /^Open…/ });
  }

  /** @param {SideName} side */
  clearButton(side) {
    return this.field(side).getByRole("button", { name: /^Clear/ });
  }

  /** @param {"Changes" | "Shared" | "Quotations"} name */
  tab(name) {
    return this.page.getByRole("tab", { name, exact: true });
  }

  /** @param {"Inline" | "Side by side"} name */
  layout(name) {
    return this.page.getByRole("radio", { name, exact: true });
  }

  /** One of two panes side by side, whatever its title is. @param {SideName} side */
  pane(side) {
    return this.text.getByRole("region").nth(side === "Before" ? 0 : 1);
  }

  /** @param {string} before @param {string} after */
  async write(before, after) {
    await this.before.fill(before);
    await this.after.fill(after);
  }

  /**
   * Opens a file, as the browser's own dialogue would.
   * @param {SideName} side
   * @param {string} name
   * @param {Buffer | string} content
   */
  async openFile(side, name, content) {
    await this.openFiles(side, [{ name, content }]);
  }

  /** @param {SideName} side @param {{ name: string, content: Buffer | string }[]} files */
  async openFiles(side, files) {
    const chooser = this.page.waitForEvent("filechooser");
    await this.openButton(side).click();
    await (await chooser).setFiles(
      files.map(({ name, content }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) })),
    );
  }

  /** Loads one of the samples and waits for its result. @param {RegExp} name */
  async loadSample(name) {
    await this.samples.click();
    await this.page.getByRole("button", { name }).click();
    await expect(this.samples).toBeFocused();
    await expect(this.status).not.toHaveText(/Nothing to compare|Comparing/);
  }

  /** The texts of all marks of a kind in the view in sight. @param {"ins" | "del" | "mark"} kind */
  marks(kind) {
    return this.text.locator(kind);
  }

  /** Whether the page is wider than its window. */
  async overflow() {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  }
}

/**
 * Holds the module back, so that the first comparison runs for as long as a test likes.
 * @param {Page} page
 * @returns {Promise<() => void>} lets it go
 */
export async function holdModule(page) {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}
