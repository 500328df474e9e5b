// Many comparisons and long texts: memory does not grow with the number of comparisons or keystrokes, and long texts do not stop the page.
//
// `./build.sh load` runs it at full size (LOAD=full) and prints the measurements. By default it is small.

import { truncate, writeFile } from "node:fs/promises";
import { App } from "./app.mjs";
import { expect, test } from "./fixtures.mjs";
import { Meter } from "./meter.mjs";

// The meter imports the script of each worker's module by its path in the sources.
test.use({ serves: "sources" });

/** @typedef {import("@playwright/test").Page} Page */

const FULL = process.env.LOAD === "full";
const COMPARISONS = FULL ? 1000 : 20;
const KEYSTROKES = FULL ? 10_000 : 150;
/** The length of each of two long texts in letters. Two of a million are long enough for the page to replace its workers afterwards. */
const LONG = FULL ? 5_000_000 : 1_000_000;

test.describe.configure({ timeout: FULL ? 2_400_000 : 240_000 });

/** Prints a measurement at full size. @param {string} what @param {unknown} figures */
function report(what, figures) {
  if (FULL) console.log(`${what}: ${JSON.stringify(figures)}`);
}

/**
 * Limit in bytes for the modules after long texts are removed, one of a million letters among them, which was last compared with a short text. Two
 * of five million need 141 million.
 */
const FEW = 45_000_000;

/** The memory that may remain afterwards. It is too little for any text, tree or table of a comparison. */
const ALLOWED = { page: 100_000, workers: 60_000, modules: 0, nodes: 60, listeners: 6 };

/** Rounds of keystrokes after which the memory of the modules must have stopped growing. */
const MOST_ROUNDS = 4;

/**
 * Makes a text of different sentences. The same numbers make the same text.
 * @param {number} letters how long it is, about
 * @param {number} [changed] every so many sentences one has another word; 0 for none
 */
function textOf(letters, changed = 0) {
  const sentences = [];
  for (let n = 0, length = 0; length < letters; n += 1) {
    const verb = changed > 0 && n % changed === 0 ? "must" : "will";
    const sentence = `In month ${n} the council ${verb} meet in hall ${(n * 7919) % 1009} and hear ${(n * 104_729) % 997} guests.`;
    sentences.push(sentence + (n % 5 === 4 ? "\n\n" : " "));
    length += sentence.length + 1;
  }
  return sentences.join("");
}

/** Compares texts one after the other, each when the last is drawn. Each pair differs in a word that no other pair has. @param {Page} page @param {number} from @param {number} to */
function compareInARow(page, from, to) {
  return page.evaluate(
    async ([from, to]) => {
      const area = /** @type {HTMLTextAreaElement} */ (document.querySelector("#after"));
      const text = /** @type {HTMLElement} */ (document.querySelector("#changes"));
      const before = /** @type {HTMLTextAreaElement} */ (document.querySelector("#before")).value;
      for (let n = from; n < to; n += 1) {
        // All texts have the same length, so that none needs more memory than the first ones.
        const word = `number${String(n).padStart(4, "0")}`;
        area.value = before.replace("hall 0", `hall ${word}`);
        area.dispatchEvent(new InputEvent("input", { bubbles: true }));
        while (!text.textContent?.includes(word)) await new Promise(requestAnimationFrame);
      }
    },
    [from, to],
  );
}

/** Waits for the results after the changes. @param {App} app */
async function settle({ page }) {
  await expect(page.locator("#quotations-count")).toHaveText("0");
}

test("many comparisons do not increase the memory of the page, its workers and their modules", async ({ page }) => {
  const meter = await Meter.for(page);
  const app = new App(page);
  await app.open();
  const text = textOf(20_000);
  await app.write(text, text);
  await compareInARow(page, 0, 10);
  await settle(app);
  const before = await meter.read();
  const start = performance.now();
  await compareInARow(page, 10, 10 + COMPARISONS);
  const seconds = (performance.now() - start) / 1000;
  await settle(app);
  const after = await meter.expectNoMore(before, ALLOWED);
  report(`${COMPARISONS} comparisons of 20,000 letters`, { seconds, before, after });
});

test("many keystrokes do not increase the memory", async ({ page }) => {
  const meter = await Meter.for(page);
  const app = new App(page);
  await app.open();
  await app.write(textOf(5000), textOf(5000, 4));
  const typed = "Nobody will be told of it before May. ";
  /** @param {number} keys */
  const type = async (keys) => {
    for (let left = keys; left > 0; left -= 2 * typed.length) {
      await page.keyboard.type(typed);
      for (let n = 0; n < typed.length; n += 1) await page.keyboard.press("Backspace");
    }
    await expect(app.before).toHaveValue(textOf(5000));
    await expect(app.status).toHaveText(/changes:/);
    await settle(app);
  };
  await app.before.focus();
  await type(100);
  let before = await meter.read();
  // A module keeps the memory of its largest comparison, and timing decides which texts are compared. A leak takes more in every round.
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    await type(KEYSTROKES);
    const now = await meter.read();
    if (now.modules === before.modules) break;
    before = now;
  }
  const start = performance.now();
  await type(KEYSTROKES);
  const seconds = (performance.now() - start) / 1000;
  const after = await meter.expectNoMore(before, ALLOWED);
  report(`${KEYSTROKES} keystrokes`, { seconds, before, after });
});

test("long texts are compared while the page responds, and abandoned when others replace them", async ({ page }) => {
  await page.addInitScript(() => {
    /** @type {number[]} */
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
    Object.assign(globalThis, { tasks });
  });
  const meter = await Meter.for(page);
  const app = new App(page);
  await app.open();
  /** Sets a text as pasting does. @param {string} id @param {string} text */
  const put = (id, text) =>
    page.evaluate(
      ([id, text]) => {
        const area = /** @type {HTMLTextAreaElement} */ (document.querySelector(`#${id}`));
        area.dispatchEvent(new InputEvent("beforeinput", { bubbles: true, data: text ?? "" }));
        area.value = text ?? "";
        area.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      [id, text],
    );
  const start = performance.now();
  await put("before", textOf(LONG));
  await put("after", textOf(LONG, 10));
  // It can be stopped at once.
  await app.clearButton("After").click();
  await expect(app.status).toHaveText(/After is empty/);
  await app.clearButton("Before").click();
  await app.write("One short text.", "Another short text.");
  await expect(app.status).toHaveText(/1 word removed, 1 added/, { timeout: 60_000 });
  const givenUp = performance.now();

  await put("before", textOf(LONG));
  await put("after", textOf(LONG, 10));
  const filled = performance.now();
  // The reader can use other views meanwhile.
  await app.tab("Shared").click();
  await expect(app.tab("Shared")).toHaveAttribute("aria-selected", "true");
  await app.tab("Changes").click();
  await expect(app.status).toHaveText(/^[\d,]+ modal verbs in [\d,]+ changes:/, { timeout: 600_000 });
  const compared = performance.now();
  await expect(page.locator("#quotations-count")).toHaveText("0", { timeout: 600_000 });
  const whole = performance.now();
  const tasks = await page.evaluate(
    () => /** @type {{ tasks: number[] }} */ (/** @type {unknown} */ (globalThis)).tasks,
  );
  report(`${LONG} letters a side`, {
    secondsUntilGivenUp: (givenUp - start) / 1000,
    secondsUntilFilled: (filled - givenUp) / 1000,
    secondsUntilCompared: (compared - filled) / 1000,
    secondsUntilAllIsFound: (whole - filled) / 1000,
    longestTasks: tasks.sort((one, other) => other - one).slice(0, 8),
  });
  // Their memory is released, and the next texts are compared.
  await expect.poll(() => page.workers().length).toBe(0);
  await app.before.fill("One short text.");
  await app.after.fill("Another short text.");
  await expect(app.status).toHaveText(/1 word removed, 1 added/, { timeout: 60_000 });
  const { modules, ...rest } = await meter.read();
  report("Afterwards", { modules, ...rest });
  expect(modules).toBeLessThan(FEW);
});

/** @type {[name: string, begins: string, megabytes: number, limit: number][]} */
const LARGE = [
  ["novel.txt", "A text", 50, 20],
  ["page.html", "<!doctype html>", 50, 20],
  ["scan.pdf", "%PDF-1.7", 201, 200],
];

test("a file that is too large is refused with a reason after only its first bytes are read", async ({
  page,
}, testInfo) => {
  await page.addInitScript(() => {
    /** @type {[string, number][]} */
    const reads = [];
    Object.assign(globalThis, { reads });
    for (const name of /** @type {const} */ (["arrayBuffer", "bytes", "text", "stream"])) {
      const read = /** @type {() => any} */ (Blob.prototype[name]);
      Object.assign(Blob.prototype, {
        /** @this {Blob} */
        [name]() {
          reads.push([name, this.size]);
          return read.call(this);
        },
      });
    }
    for (const name of /** @type {const} */ (["readAsArrayBuffer", "readAsText", "readAsDataURL"])) {
      FileReader.prototype[name] = (blob) => reads.push([name, blob.size]);
    }
    // Workers may read the messages that they get.
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (/** @type {[any, any]} */ ...sent) {
      if (sent[0]?.file instanceof Blob) reads.push(["a worker", sent[0].file.size]);
      return postMessage.apply(this, sent);
    };
  });
  const app = new App(page);
  await app.open();
  await app.before.fill("My own text.");
  for (const [name, begins, megabytes, limit] of LARGE) {
    const path = testInfo.outputPath(name);
    await writeFile(path, begins);
    // A sparse file takes no space on the disk.
    await truncate(path, megabytes * 1_000_000);
    const chooser = page.waitForEvent("filechooser");
    await app.openButton("Before").click();
    await (await chooser).setFiles(path);
    await expect(app.note).toHaveText(new RegExp(`“${name}” is too large .* ${limit} million letters or MB`));
    await expect(app.before).toHaveValue("My own text.");
  }
  const reads = await page.evaluate(() => /** @type {any} */ (globalThis).reads);
  expect(reads).toEqual(LARGE.map(() => ["arrayBuffer", 4096]));
});
