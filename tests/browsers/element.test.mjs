/**
 * Tests the element and the frame in other web pages, in every supported browser, where browsers may differ. The tests in ../page cover the
 * details in Chromium.
 */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { writeElement, writeFrame } from "../../www/export/embed-snippet.js";
import { EMBED_MESSAGES } from "../../www/messages/en/embed.js";
import { register } from "../../www/messages/messages.js";
import { matterOf } from "../export/matter.mjs";
import { POLICY } from "../page/canary.mjs";
import { documentOf, SLOTTED, STRICT } from "../page/element.mjs";
import { HARMLESS, HOSTILE, portions, sent } from "../page/hostile.mjs";
import { EARLIER, LATER, REPORT, STATEMENT } from "../page/texts.mjs";
import { browsers, start } from "./drivers.mjs";
import { Reader } from "./reader.mjs";
import { Site } from "./site.mjs";
import { THROWING } from "./throwing.mjs";

register(EMBED_MESSAGES);

const AXE = await readFile(new URL(import.meta.resolve("axe-core")), "utf8");

/** Counts the running workers, and records the events of the element. */
const WATCH = `
  globalThis.workers = 0;
  globalThis.told = [];
  globalThis.Worker = class extends Worker {
    constructor(...given) { super(...given); workers += 1; }
    terminate() { super.terminate(); workers -= 1; }
  };
  for (const type of ["compared", "change-selected", "error"]) {
    document.addEventListener("word-for-word-" + type, ({ comparison, isTrusted, ...rest }) => told.push({ type, ...rest }));
  }`;
const HEAD = '<link rel="stylesheet" href="/others.css"><script src="/others.js"></script>';
const STYLE = `
  word-for-word { --word-for-word-inserted: rgb(1, 2, 3); --word-for-word-text-size: 22px }
  word-for-word::part(deleted) { opacity: 0.5 }`;

/** Ten elements with different texts. */
const TEN = Array.from(
  { length: 10 },
  (_, n) =>
    `<word-for-word><p slot="before">Number ${n} was here.</p><p slot="after">Number ${n} is here.</p></word-for-word>`,
).join("");

/** @type {import("../../www/export/embed-snippet.js").Choices} */
const PLAIN = { view: "changes", caption: "", excerpt: null, height: null };

const IT = "document.querySelector('word-for-word')";

for (const name of browsers()) {
  describe(`the element in ${name}`, () => {
    const site = new Site();
    const other = new Site();
    /** @type {Awaited<ReturnType<typeof start>>} */
    let browser;
    /** @type {Reader} */
    let reader;

    before(async () => {
      await Promise.all([site.start(), other.start()]);
      site.pages = {
        "/others.js": { type: "text/javascript", body: WATCH },
        "/others.css": { type: "text/css", body: STYLE },
        "/slotted.html": { body: documentOf(SLOTTED, HEAD), policy: STRICT },
        "/ten.html": { body: documentOf(TEN, HEAD), policy: STRICT },
        "/canary.js": { type: "text/javascript", body: THROWING },
        "/hostile.txt": { type: "text/plain", body: HOSTILE.map(sent).join("\n\n") },
        "/hostile.html": {
          body: `<!doctype html><title>${HOSTILE[0]}</title><article>${HOSTILE.map(sent).join("\n<p>")}`,
        },
        "/hostile-strings.html": {
          body: documentOf(
            '<word-for-word><p slot="before">One text.</p><p slot="after">Another text.</p></word-for-word>',
            '<script src="/canary.js"></script>',
          ),
          policy: `${STRICT}; trusted-types word-for-word`,
        },
      };
      browser = await start(name);
      reader = new Reader(browser.driver, site.address);
    });
    after(async () => {
      await browser?.stop();
      await Promise.all([site.stop(), other.stop()]);
    });

    /** Waits until the newest `compared` says this many changes. @param {number} n */
    const compared = (n) =>
      reader.until(
        `it tells of ${n} changes`,
        "return told.filter(({ type }) => type === 'compared').at(-1)?.changes === arguments[0]",
        n,
      );

    test("compares texts in slots, in a worker, under a strict policy, and dispatches events", async () => {
      await reader.visit("/slotted.html");
      await compared(3);
      await reader.shows("word-for-word >>> .text ins", ["4.50", "sharply"]);
      await reader.shows("word-for-word >>> .text del", ["4.75", "The council will meet again in May."]);
      assert.equal(await reader.ask("return workers"), 1);
      assert.equal(await reader.ask(`return ${IT}.querySelector('p').checkVisibility()`), false);
    });

    test("takes the page’s colours, sizes and styles of parts", async () => {
      const style = await reader.ask(
        `const inside = (selector) => getComputedStyle(${IT}.shadowRoot.querySelector(selector));
         return [inside(".text ins").color, inside(".text").fontSize, inside(".text del").opacity];`,
      );
      assert.deepEqual(style, ["rgb(1, 2, 3)", "22px", "0.5"]);
    });

    test("goes from change to change, by button and by method, and says so", async () => {
      await reader.press("word-for-word >>> .controls button:last-child");
      await reader.reads("word-for-word >>> .place", /1.*3/);
      await reader.until("it is told", "return told.at(-1).type === 'change-selected'");
      assert.deepEqual(await reader.ask("return told.at(-1)"), {
        type: "change-selected",
        index: 0,
        total: 3,
        before: "4.75",
        after: "4.50",
        bearings: ["figure"],
      });
      await reader.ask(`${IT}.next()`);
      await reader.until("the next is told", "return told.at(-1).index === 1");
      assert.equal(await reader.ask(`return ${IT}.selected`), 1);
    });

    test("shows four views, and reports sources that it cannot load", async () => {
      await reader.ask(`${IT}.view = "side-by-side"`);
      await reader.until(
        "two panes",
        `return ${IT}.shadowRoot.querySelectorAll('.text section, .text h3').length >= 2`,
      );
      await reader.ask(
        `const it = ${IT}; [it.beforeText, it.afterText, it.view] = arguments`,
        STATEMENT,
        `${REPORT} “A river is not a tap”, said the mayor.`,
        "shared",
      );
      await reader.see("word-for-word >>> .shared mark");
      await reader.ask(`${IT}.view = "quotations"`);
      await reader.reads("word-for-word >>> .quotations", /Verbatim/i);
      assert.equal(await reader.ask("return workers"), 1);
      await reader.ask(`const it = ${IT}; it.beforeText = null; it.beforeSrc = "/nowhere.txt"; it.view = "changes"`);
      await reader.reads("word-for-word >>> [role=alert]", /404/);
      assert.equal(await reader.ask("return told.at(-1).reason"), "load");
    });

    test("shares one worker among ten, which ends with the last of them, and starts again", async () => {
      await reader.visit("/ten.html");
      await reader.shows("word-for-word >>> .text ins", Array(10).fill("is"));
      assert.equal(await reader.ask("return workers"), 1);
      await reader.ask("for (const each of [...document.querySelectorAll('word-for-word')].slice(1)) each.remove()");
      assert.equal(await reader.ask("return workers"), 1);
      await reader.ask(`window.kept = ${IT}; kept.remove()`);
      await reader.until("the worker has ended", "return workers === 0");
      await reader.ask("kept.afterText = 'Number 0 came.'; document.body.append(kept)");
      await reader.shows("word-for-word >>> .text ins", ["came"]);
      assert.equal(await reader.ask("return workers"), 1);
    });

    test("shows the snippet’s comparison to the letter, on another origin, without accessibility faults", async () => {
      const snippet = writeElement(matterOf(EARLIER, LATER), { ...PLAIN, caption: "A caption" }, `${site.address}/`);
      const body = documentOf(snippet).replace(
        /<script type="module" src="\/.*<\/script>/,
        `<script>${WATCH}</script>`,
      );
      other.pages = { "/pasted.html": { body } };
      await reader.visit("/pasted.html", other.address);
      await compared(3);
      const { before, after } = await reader.ask("return told[0]");
      assert.deepEqual({ before, after }, { before: EARLIER, after: LATER });
      await reader.reads("word-for-word >>> figcaption", /^A caption$/);
      const violations = await reader.driver.executeAsyncScript(
        `${AXE};
         const done = arguments[arguments.length - 1];
         axe.run().then(({ violations }) => done(violations.map(({ id }) => id)), String);`,
      );
      assert.deepEqual(violations, []);
    });

    test("treats hostile strings from every source as text: none runs, and the policy need not refuse any", async () => {
      await reader.visit("/hostile-strings.html");
      await reader.see("word-for-word >>> .text ins");
      /** @param {string} script @param {unknown[]} values */
      const inPage = async (script, ...values) =>
        // In Firefox the driver does not see the global names of the page.
        JSON.parse(
          await reader.driver.executeAsyncScript(
            `const page = window.wrappedJSObject ?? window;
             const done = arguments[arguments.length - 1];
             ${script}`,
            ...values,
          ),
        );
      /** @param {readonly string[]} strings @param {number} at */
      const throwAll = (strings, at) =>
        inPage(
          "page.throwAll(arguments[0], arguments[1]).then(done, (error) => done(JSON.stringify(String(error))))",
          JSON.stringify(strings),
          at,
        );
      const parts = portions(HOSTILE.map(sent));
      const calm = [];
      for (const [at, strings] of portions(HARMLESS).slice(0, 4).entries()) calm.push(await throwAll(strings, at));
      let text = "";
      // Enough repetitions to combine each view with each source of strings.
      for (let at = 0; at < Math.max(parts.length, 12); at += 1) {
        const found = await throwAll(parts[at % parts.length] ?? [], at);
        assert.equal(found.said, "", `${at}`);
        text += found.text;
        const { risky, attributes, addresses } = found.stock;
        // All drawings are the element's own, one for each thing that it draws.
        assert.deepEqual({ ...risky, svg: 0 }, { ...calm[at % 4].stock.risky, svg: 0 }, `${at}`);
        assert.deepEqual(
          attributes.filter((/** @type {string} */ each) => /^on|^srcdoc$/.test(each)),
          [],
          `${at}`,
        );
        assert.deepEqual(addresses, [], `${at}`);
      }
      assert.ok(text.includes(HOSTILE[0] ?? ""));
      const report = () => inPage("done(page.reportAll())");
      const { ran, violations, policies, enforces } = await report();
      assert.deepEqual({ ran, violations }, { ran: 0, violations: [] });
      if (enforces) assert.deepEqual(policies, [POLICY]);
      // A browser that refuses something reports it.
      await inPage("page.provoke(); setTimeout(() => done('null'))");
      await reader.until(
        "it tells what it refuses",
        `const page = window.wrappedJSObject ?? window;
         const { violations, enforces } = JSON.parse(page.reportAll());
         return violations.some((each) => each.startsWith("style-src"))
           && (!enforces || violations.some((each) => each.startsWith("require-trusted-types-for")))`,
      );
    });

    test("compares in a sandboxed frame, which reports its height", async () => {
      const made = await writeFrame(matterOf(EARLIER, LATER), PLAIN, `${site.address}/`);
      assert.ok("snippet" in made);
      other.pages = {
        "/framed.html": { body: documentOf(made.snippet).replace(/<script type="module".*<\/script>/, "") },
      };
      await reader.visit("/framed.html", other.address);
      await reader.driver.switchTo().frame(0);
      await reader.shows("word-for-word >>> .text ins", ["4.50", "sharply"]);
      assert.equal(await reader.ask("return self.origin"), "null");
      const height = await reader.ask(
        "return Math.ceil(document.querySelector('main').getBoundingClientRect().height)",
      );
      await reader.driver.switchTo().defaultContent();
      await reader.until(
        "the frame is as high as it says",
        "return Math.abs(document.querySelector('iframe').height - arguments[0]) <= 1",
        height,
      );
    });
  });
}
