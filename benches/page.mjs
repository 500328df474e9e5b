#!/usr/bin/env node
/**
 * Measures the page in Chromium: the cost of typing on the main thread, and the time until a result is on the screen.
 *
 *     node benches/page.mjs            once the module is built and tests/ has its packages
 *         --words N                    words a side for typing (default: 20,000); five times as many for the first result
 *
 * The figures are the processor time of tasks on the main thread, from the browser's trace. They do not depend on the load of the machine.
 * The report also gives the elapsed time. Browsers edit a long text area slowly, so the same text is also typed into a text area on a page
 * without a script.
 */

import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { BROWSER_ARGUMENTS, findBrowser } from "../tests/page/browser.mjs";
import { createPageServer } from "../www/dev/serve.mjs";
import { draft, replaceWords, write } from "./texts.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** A task of a thread: its start, its elapsed time and its processor time, in microseconds. @typedef {{ name: string, ts: number, dur: number, tdur: number }} Span */
/** In milliseconds. @typedef {{ longest: number, long: number, clock: number }} Typing */

const RUNS = 3;
const LETTERS = 40;
/** Milliseconds between two keystrokes of a fast typist. */
const PACE = 90;
/** Milliseconds after which all work that typing has caused has ended. */
const AFTERWARDS = 3000;

const { chromium } = createRequire(new URL("../tests/package.json", import.meta.url))("playwright-core");
const { values } = parseArgs({ options: { words: { type: "string", default: "20000" } } });
const words = Number(values.words);

const server = createPageServer();
await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const address = `http://127.0.0.1:${port}/`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });

try {
  const typing = [];
  const control = [];
  const first = [];
  for (let run = 0; run < RUNS; run += 1) {
    typing.push(await withPage((page) => typeOnPage(page, pair(words))));
    control.push(await withPage((page) => typeInControl(page, pair(words))));
    first.push(await withPage((page) => firstResult(page, pair(words * 5))));
  }
  const figures = (/** @type {Typing[]} */ all) =>
    `longest task ${median(all.map(({ longest }) => longest))} ms, tasks over 50 ms: ${median(all.map(({ long }) => long))} (longest by the clock ${median(all.map(({ clock }) => clock))} ms)`;
  console.log(`${words} words a side, ${LETTERS} letters typed`);
  console.log(`  on the page: ${figures(typing)}`);
  console.log(`  in a text area without a script: ${figures(control)}`);
  console.log(`${words * 5} words a side`);
  console.log(
    `  from the comparison's end to the first marks on the screen: ${median(first.map(({ busy }) => busy))} ms (by the clock ${median(first.map(({ clock }) => clock))} ms)`,
  );
} finally {
  await browser.close();
  server.close();
}

/** @param {number} count */
function pair(count) {
  const before = draft(count, 5);
  return { before: write(before), after: write(replaceWords(before, 0.02, 7)) };
}

/** @template T @param {(page: Page) => Promise<T>} work @returns {Promise<T>} */
async function withPage(work) {
  const page = await browser.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** @param {Page} page @param {{ before: string, after: string }} texts */
async function load(page, texts) {
  await page.goto(address);
  for (const side of /** @type {const} */ (["before", "after"])) {
    const file = { name: `${side}.txt`, mimeType: "text/plain", buffer: Buffer.from(texts[side]) };
    await page.locator(`#text-${side} input[type=file]`).setInputFiles(file);
  }
}

/** @param {Page} page @param {{ before: string, after: string }} texts */
async function typeOnPage(page, texts) {
  await load(page, texts);
  await page.locator("#texts.folded").waitFor();
  await page.waitForTimeout(AFTERWARDS);
  await page.keyboard.press("e");
  return typeInto(page, page.locator("#after"));
}

/** @param {Page} page @param {{ before: string, after: string }} texts */
async function typeInControl(page, texts) {
  await page.goto("about:blank");
  await page.setContent("<textarea></textarea>");
  const area = page.locator("textarea");
  await area.evaluate((element, text) => {
    element.style.cssText = "inline-size: 514px; block-size: 168px; font: 15px/1.5 serif";
    /** @type {HTMLTextAreaElement} */ (element).value = text;
  }, texts.after);
  return typeInto(page, area);
}

/** @param {Page} page @param {import("playwright-core").Locator} area @returns {Promise<Typing>} */
async function typeInto(page, area) {
  await area.evaluate((element) => {
    const text = /** @type {HTMLTextAreaElement} */ (element);
    text.focus();
    const middle = text.value.indexOf(" ", text.value.length / 2);
    text.setSelectionRange(middle, middle);
  });
  const tasks = await trace(page, async () => {
    await page.keyboard.type(" and so the members of the council agreed".slice(0, LETTERS), { delay: PACE });
    await page.waitForTimeout(AFTERWARDS);
  });
  return {
    longest: Math.max(0, ...tasks.map(({ tdur }) => tdur / 1000)),
    long: tasks.filter(({ tdur }) => tdur > 50_000).length,
    clock: Math.max(0, ...tasks.map(({ dur }) => dur / 1000)),
  };
}

/** @param {Page} page @param {{ before: string, after: string }} texts */
async function firstResult(page, texts) {
  await page.addInitScript(() => {
    const { addEventListener } = Worker.prototype;
    let compared = false;
    Object.defineProperty(Worker.prototype, "addEventListener", {
      value(/** @type {string} */ type, /** @type {any} */ listener) {
        addEventListener.call(this, type, (event) => {
          const { comparison } = /** @type {MessageEvent} */ (event).data ?? {};
          if (comparison?.hunks.length > 0 && !compared) {
            compared = true;
            performance.mark("compared");
          }
          listener(event);
        });
      },
    });
    const look = () => {
      const mark = document.querySelector("#changes :is(ins, del)");
      // One frame later the result has been painted.
      if (mark === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => performance.mark("shown"));
    };
    requestAnimationFrame(look);
  });
  /** @type {number[]} */
  let marks = [];
  const tasks = await trace(page, async () => {
    await load(page, texts);
    await page.waitForFunction(() => performance.getEntriesByName("shown").length > 0);
    marks = await page.evaluate(() =>
      ["compared", "shown"].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
    );
  });
  const at = (/** @type {string} */ name) => tasks.marks.get(name) ?? 0;
  const within = tasks.filter(({ ts, dur }) => ts + dur > at("compared") && ts < at("shown"));
  const busy = within.reduce((sum, { tdur }) => sum + tdur / 1000, 0);
  return { busy, clock: (marks[1] ?? 0) - (marks[0] ?? 0) };
}

/**
 * Records the tasks of the page's main thread during some work.
 * @param {Page} page
 * @param {() => Promise<void>} work
 */
async function trace(page, work) {
  await browser.startTracing(page, {
    categories: ["toplevel", "disabled-by-default-devtools.timeline", "blink.user_timing"],
  });
  await work();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  /** @type {Map<string, Span[]>} */
  const threads = new Map();
  const names = new Set();
  for (const { name, ph, pid, tid, args, ...span } of traceEvents) {
    const thread = `${pid} ${tid}`;
    if (name === "thread_name" && args.name === "CrRendererMain") names.add(thread);
    if (name === "RunTask" && ph === "X") {
      const spans = threads.get(thread) ?? [];
      spans.push({ name, ...span });
      threads.set(thread, spans);
    }
  }
  const busiest = [...names]
    .map((thread) => threads.get(thread) ?? [])
    .sort((one, other) => total(other) - total(one))[0];
  /** @type {Map<string, number>} */
  const marks = new Map();
  for (const { name, cat, ts } of traceEvents) if (cat.includes("blink.user_timing")) marks.set(name, ts);
  return Object.assign(busiest ?? [], { marks });
}

/** @param {Span[]} spans */
function total(spans) {
  return spans.reduce((sum, { tdur }) => sum + tdur, 0);
}

/** @param {number[]} all */
function median(all) {
  return Math.round(all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0);
}
