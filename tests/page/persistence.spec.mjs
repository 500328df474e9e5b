// Texts and choices survive a reload and a crash, in this browser, for as long as the reader has chosen.

import { App } from "./app.mjs";
import { expect, test } from "./fixtures.mjs";
import { EARLIER, LATER, REPORT, STATEMENT, THREE_PLACES } from "./texts.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ at: number, device: boolean }} Seen */

/**
 * Reads the records from the browser's database.
 * @param {Page} page
 * @returns {Promise<{ id: string, seen: Seen, desk: any }[]>}
 */
function records(page) {
  return page.evaluate(async () => {
    /** @param {IDBRequest} request @returns {Promise<any>} */
    const answer = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open("word-for-word"));
    const transaction = database.transaction(["desks", "seen"]);
    const [ids, seen, desks] = await Promise.all([
      answer(transaction.objectStore("seen").getAllKeys()),
      answer(transaction.objectStore("seen").getAll()),
      answer(transaction.objectStore("desks").getAll()),
    ]);
    database.close();
    return ids.map((/** @type {string} */ id, /** @type {number} */ n) => ({ id, seen: seen[n], desk: desks[n].desk }));
  });
}

/** Stores a record, as a closed tab would have left it. @param {Page} page @param {string} id @param {Seen} seen @param {string} text */
function storeRecord(page, id, seen, text) {
  return page.evaluate(
    ([id, seen, text]) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("word-for-word");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(["desks", "seen"], "readwrite");
          const titled = { text, title: "Left" };
          transaction.objectStore("desks").put({ desk: { before: titled, after: titled, folded: false } }, id);
          transaction.objectStore("seen").put(seen, id);
          transaction.oncomplete = () => {
            request.result.close();
            resolve(undefined);
          };
        };
      }),
    /** @type {const} */ ([id, seen, text]),
  );
}

const DAY = 24 * 60 * 60 * 1000;

test.describe("a reload", () => {
  test("restores texts, titles, options, the view, the layout and the collapsed editors", async ({ app, page }) => {
    await app.write(EARLIER, LATER);
    await app.title("first").fill("July");
    await app.title("first").press("Enter");
    await app.layout("Side by side").check();
    await app.order.selectOption("Most important first");
    await app.options.click();
    await page.getByRole("checkbox", { name: "Ignore case" }).check();
    await page.keyboard.press("Escape");
    await app.before.press("Escape");
    await app.tab("Shared").click();
    await page.reload();
    await expect(app.tab("Shared")).toHaveAttribute("aria-selected", "true");
    await expect(app.before).toBeHidden();
    await expect(app.before).toHaveValue(EARLIER);
    await expect(app.after).toHaveValue(LATER);
    await expect(app.title("first")).toHaveValue("July");
    await app.tab("Changes").click();
    await expect(app.status).toHaveText(/of July and .* of After are unchanged/);
    await expect(app.text.getByRole("heading")).toHaveText(["July", "After"]);
    await expect(app.order).toHaveValue("weight");
    await app.options.click();
    await expect(page.getByRole("checkbox", { name: "Ignore case" })).toBeChecked();
  });

  test("restores the filters: changes only, and that of each list", async ({ app, page }) => {
    await app.write(
      "We will not pay 20 pounds. The ferry sails. Nobody knew.",
      "We may not pay 30 pounds. The boat sails. All knew.",
    );
    await page.getByRole("button", { name: "Changes only" }).click();
    await app.order.selectOption({ label: "figures (1)" });
    await expect(app.changeList.getByRole("button", { name: /becomes/ })).toHaveCount(1);
    await app.tab("Shared").click();
    await app.passageList.getByRole("combobox").selectOption("left");
    await app.tab("Changes").click();
    await page.reload();
    await expect(app.changeList.getByRole("button", { name: /20 becomes 30/ })).toHaveCount(1);
    await expect(app.changeList.getByRole("button", { name: /becomes/ })).toHaveCount(1);
    await expect(page.getByRole("button", { name: "Changes only" })).toHaveAttribute("aria-pressed", "true");
    await expect(app.order.getByRole("option", { selected: true })).toHaveText("figures (1)");
    await app.tab("Shared").click();
    await expect(app.passageList.getByRole("combobox")).toHaveValue("left");
  });

  test("restores the very last letter, and a title that is still being typed", async ({ app, page }) => {
    await app.before.fill(EARLIER);
    await app.after.fill(LATER);
    await expect.poll(async () => (await records(page)).length).toBe(1);
    await app.title("second").pressSequentially("Septemb");
    await app.after.press("Control+End");
    await page.keyboard.type("!?");
    await page.reload();
    await expect(app.after).toHaveValue(`${LATER}!?`);
    await expect(app.title("second")).toHaveValue("Septemb");
  });

  test("restores the reader's own word lists", async ({ app, page }) => {
    await app.write(EARLIER, LATER);
    await app.options.click();
    await page.getByRole("radio", { name: "My own lists" }).check();
    await page.getByRole("textbox", { name: "Negations" }).fill("sharply");
    await expect(app.status).toHaveText(/1 negation/);
    await page.reload();
    await expect(app.status).toHaveText(/1 negation/);
    await app.options.click();
    await expect(page.getByRole("textbox", { name: "Negations" })).toHaveValue("sharply");
  });
});

test("typing is saved while the reader types, because a page that crashes cannot save", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  await expect.poll(async () => (await records(page))[0]?.desk.after.text).toBe(LATER);
  await app.after.press("Control+End");
  await page.keyboard.type(" More.");
  await expect.poll(async () => (await records(page))[0]?.desk.after.text).toBe(`${LATER} More.`);
});

test("nothing is stored while both texts are empty, and emptying them deletes the record", async ({ app, page }) => {
  await app.title("first").fill("A title alone");
  await app.title("first").press("Enter");
  await app.options.click();
  await page.getByRole("checkbox", { name: "Ignore case" }).check();
  await page.keyboard.press("Escape");
  await app.before.fill("x");
  await expect.poll(async () => (await records(page)).length).toBe(1);
  await app.before.fill("");
  await expect.poll(async () => (await records(page)).length).toBe(0);
  const elsewhere = await page.evaluate(() => [localStorage.length, JSON.stringify(sessionStorage)]);
  expect(elsewhere).toEqual([0, expect.stringMatching(/^\{"word-for-word-tab":"[\w-]+"\}$/)]);
});

test.describe("several tabs", () => {
  /** @type {() => Promise<App>} */
  let openTab;
  test.beforeEach(({ watch, context }) => {
    openTab = async () => {
      watch.allowWindow();
      return new App(await context.newPage());
    };
  });

  test("a new tab starts empty, and each tab has its own texts", async ({ app }) => {
    await app.write(EARLIER, LATER);
    const other = await openTab();
    await other.open();
    await other.write(STATEMENT, REPORT);
    await expect.poll(async () => (await records(app.page)).length).toBe(2);
    await app.page.reload();
    await other.page.reload();
    await expect(app.before).toHaveValue(EARLIER);
    await expect(other.before).toHaveValue(STATEMENT);
  });

  test("a duplicated tab has a copy, and both change independently", async ({ app }) => {
    await app.write(EARLIER, LATER);
    await expect.poll(async () => (await records(app.page)).length).toBe(1);
    const tab = await app.page.evaluate(() => sessionStorage.getItem("word-for-word-tab") ?? "");
    const other = await openTab();
    const { page } = other;
    // A browser copies the session storage when it duplicates a tab.
    await page.goto("/LICENSES.txt");
    await page.evaluate((id) => sessionStorage.setItem("word-for-word-tab", id), tab);
    await page.goto("/");
    await expect(other.before).toHaveValue(EARLIER);
    await expect.poll(async () => (await records(page)).length).toBe(2);
    await other.before.fill("The copy.");
    await app.before.fill("The original.");
    await expect
      .poll(async () => (await records(page)).map(({ desk }) => desk.before.text).sort())
      .toEqual(["The copy.", "The original."]);
    await page.reload();
    await app.page.reload();
    await expect(other.before).toHaveValue("The copy.");
    await expect(app.before).toHaveValue("The original.");
  });

  test("texts on this device are restored in the next tab, until they are deleted", async ({ app }) => {
    await app.write(EARLIER, LATER);
    await app.page.getByRole("radio", { name: "On this device" }).check();
    await expect.poll(async () => (await records(app.page))[0]?.seen.device).toBe(true);
    await app.page.close();
    const next = await openTab();
    await next.page.goto("/");
    await expect(next.status).toHaveText(THREE_PLACES);
    await expect(next.page.getByRole("radio", { name: "On this device" })).toBeChecked();
    // While this tab is open, another one starts empty.
    const further = await openTab();
    await further.open();
    await expect(further.before).toHaveValue("");
    await further.page.close();
    await next.page.getByRole("button", { name: "Delete saved texts" }).click();
    await expect(next.page.getByText("The saved texts are deleted.", { exact: false }).first()).toBeVisible();
    expect(await records(next.page)).toEqual([]);
    await expect(next.before).toHaveValue(EARLIER);
    await next.page.reload();
    await expect(next.before).toHaveValue("");
    await expect(next.page.getByRole("radio", { name: "Not at all" })).toBeChecked();
  });

  test("records of closed tabs are deleted after a day, those of open tabs are not", async ({ app }) => {
    await app.write(EARLIER, LATER);
    await expect.poll(async () => (await records(app.page)).length).toBe(1);
    const [own] = await records(app.page);
    const old = Date.now() - DAY - 60_000;
    await storeRecord(app.page, "gone", { at: old, device: false }, "Gone.");
    await storeRecord(app.page, "recent", { at: old + 120_000, device: false }, "Recent.");
    await storeRecord(app.page, own?.id ?? "", { at: old, device: false }, EARLIER);
    const other = await openTab();
    await other.open();
    await expect
      .poll(async () => (await records(app.page)).map(({ id }) => id).sort())
      .toEqual([own?.id, "recent"].sort());
  });
});

test("the choice to store nothing deletes the record, and survives a reload", async ({ app, page }) => {
  await app.write(EARLIER, LATER);
  await expect.poll(async () => (await records(page)).length).toBe(1);
  await page.getByRole("radio", { name: "Not at all" }).check();
  await expect.poll(async () => (await records(page)).length).toBe(0);
  await app.after.fill(`${LATER} More.`);
  await expect(app.status).toHaveText(/changes:/);
  await page.reload();
  await expect(app.status).toHaveText("Nothing to compare yet.");
  await expect(page.getByRole("radio", { name: "Not at all" })).toBeChecked();
  expect(await records(page)).toEqual([]);
  await app.before.fill("Kept again.");
  await page.getByRole("radio", { name: "For this tab" }).check();
  await page.reload();
  await expect(app.before).toHaveValue("Kept again.");
});

test.describe("if storage is", () => {
  /** @type {Record<string, () => void>} */
  const HINDRANCES = {
    "forbidden outright": () => {
      Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    },
    "refused when it is asked for": () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("forbidden", "SecurityError");
      };
    },
    "forbidden of every kind": () => {
      for (const name of ["indexedDB", "localStorage", "sessionStorage", "caches"]) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException("forbidden", "SecurityError");
          },
        });
      }
    },
    "forbidden for the tab": () => {
      Object.defineProperty(globalThis, "sessionStorage", {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    },
  };
  for (const [how, hinder] of Object.entries(HINDRANCES)) {
    test(`${how}, the page says so once and works on`, async ({ page }) => {
      await page.addInitScript(hinder);
      const app = new App(page);
      await app.open();
      const notice = page.getByText("This browser does not let the page save anything");
      await expect(notice).toHaveCount(0);
      await app.write(EARLIER, LATER);
      await expect(notice.first()).toBeVisible();
      await expect(app.status).toHaveText(THREE_PLACES);
      await page.getByRole("button", { name: "Dismiss" }).click();
      await app.after.fill(`${LATER} More.`);
      await expect(app.status).toHaveText(/added/);
      await page.getByRole("button", { name: "Delete saved texts" }).click();
      await expect(page.locator("#notices")).toBeEmpty();
    });
  }

  test("available but never answers, the page says so, and withdraws the message when it does", async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (/** @type {[string, number?]} */ ...asked) {
        const request = open.apply(this, asked);
        /** @type {(event: Event) => void} */
        const hold = (event) => {
          event.stopImmediatePropagation();
          Object.assign(globalThis, {
            answer: () => {
              request.removeEventListener("success", hold);
              request.dispatchEvent(new Event("success"));
            },
          });
        };
        request.addEventListener("success", hold);
        return request;
      };
    });
    const app = new App(page);
    await page.goto("/");
    await page.clock.runFor(1000);
    await expect(app.status).toHaveText("Nothing to compare yet.");
    await app.write(EARLIER, LATER);
    await expect(app.status).toHaveText(THREE_PLACES);
    const notice = page.locator("#notices").getByText("This browser does not let the page save anything");
    await expect(notice).toHaveCount(0);
    await page.clock.runFor(5000);
    await expect(notice).toBeVisible();
    await page.waitForFunction(() => "answer" in globalThis);
    await page.evaluate(() => /** @type {any} */ (globalThis).answer());
    await expect(notice).toHaveCount(0);
    await expect(app.before).toHaveValue(EARLIER);
  });

  test("full for a requested record, the page says so, and continues when there is room", async ({ app, page }) => {
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
      Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    });
    await app.write(EARLIER, LATER);
    const notice = page.locator("#notices").getByText("The browser has no space left to save your texts");
    await expect(notice).toBeVisible();
    await expect(app.status).toHaveText(THREE_PLACES);
    await page.evaluate(() => /** @type {any} */ (globalThis).makeRoom());
    await app.after.fill(`${LATER} More.`);
    await expect(notice).toHaveCount(0);
    await expect.poll(async () => (await records(page))[0]?.desk.after.text).toBe(`${LATER} More.`);
  });

  test("full, the page says so, keeps the earlier record, and continues when there is room", async ({ app, page }) => {
    await app.write(EARLIER, LATER);
    await expect.poll(async () => (await records(page))[0]?.desk.after.text).toBe(LATER);
    // Browsers without storage space abort the transaction when it is committed.
    await page.evaluate(() => {
      const { commit } = IDBTransaction.prototype;
      const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "error");
      IDBTransaction.prototype.commit = function () {
        this.abort();
      };
      Object.defineProperty(IDBTransaction.prototype, "error", {
        configurable: true,
        get: () => new DOMException("full", "QuotaExceededError"),
      });
      Object.assign(globalThis, {
        makeRoom() {
          IDBTransaction.prototype.commit = commit;
          Object.defineProperty(IDBTransaction.prototype, "error", /** @type {PropertyDescriptor} */ (error));
        },
      });
    });
    await app.after.fill(`${LATER} More.`);
    const notice = page.locator("#notices").getByText("The browser has no space left to save your texts");
    await expect(notice).toBeVisible();
    await expect(app.status).toHaveText(/changes:/);
    expect((await records(page))[0]?.desk.after.text).toBe(LATER);
    await page.evaluate(() => /** @type {any} */ (globalThis).makeRoom());
    await app.after.fill(`${LATER} Still more.`);
    await expect(notice).toHaveCount(0);
    await expect.poll(async () => (await records(page))[0]?.desk.after.text).toBe(`${LATER} Still more.`);
  });
});
