/**
 * Tests the release of the page in every supported browser, where these may differ: from the module in a worker to the service worker. The
 * tests in ../page cover the details in Chromium.
 */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { SITE } from "../../www/dev/site.mjs";
import { takeStock } from "../page/canary.mjs";
import { makeDocx, p } from "../page/docx.mjs";
import { HOSTILE, sent, textsOf } from "../page/hostile.mjs";
import { PageServer } from "../page/page-server.mjs";
import { makePdf } from "../page/plain-pdf.mjs";
import { EARLIER, LATER, REPORT, STATEMENT } from "../page/texts.mjs";
import { browsers, start } from "./drivers.mjs";
import { Key, Reader } from "./reader.mjs";

/** @import { WebElement } from "selenium-webdriver" */

const AXE = await readFile(new URL(import.meta.resolve("axe-core")), "utf8");

for (const name of browsers()) {
  describe(`the page in ${name}`, () => {
    const server = new PageServer({ release: SITE });
    /** @type {Awaited<ReturnType<typeof start>>} */
    let browser;
    /** @type {Reader} */
    let reader;

    before(async () => {
      await server.start();
      browser = await start(name);
      reader = new Reader(browser.driver, server.address);
    });
    after(async () => {
      await browser?.stop();
      await server.stop();
    });

    test("compares typed texts in a worker", async () => {
      await reader.open();
      await reader.write("before", EARLIER);
      await reader.write("after", LATER);
      await reader.reads("#status", /3 changes/);
      await reader.shows("#changes article ins", ["4.50", "sharply"]);
      await reader.shows("#changes article del", ["4.75", "The council will meet again in May."]);
    });

    test("shows the texts side by side, and steps through the changes by keyboard", async () => {
      await reader.press("#layout [value=paired] + span");
      await reader.until("two panes", "return document.querySelectorAll('#changes article section').length === 2");
      await (await reader.see("#changes-tab")).click();
      await reader.type("n");
      await reader.reads("#step-at", /1.*3/);
      await reader.type("n");
      await reader.reads("#step-at", /2.*3/);
      await reader.press("#layout [value=inline] + span");
    });

    test("lists the keyboard shortcuts, and returns the focus", async () => {
      await (await reader.see("#changes-tab")).click();
      await reader.type("?");
      await reader.see("dialog[open]");
      await reader.type(Key.ESCAPE);
      await reader.until("it is closed", "return document.querySelector('dialog[open]') === null");
      assert.equal(await reader.ask("return document.activeElement.id"), "changes-tab");
    });

    test("keeps the texts after a reload", async () => {
      await reader.driver.navigate().refresh();
      await reader.reads("#status", /3 changes/);
      assert.equal(await reader.ask("return document.querySelector('#after').value"), LATER);
    });

    test("finds shared passages and quotations", async () => {
      await reader.open();
      await reader.write("before", STATEMENT);
      await reader.write("after", `${REPORT} “A river is not a tap”, said the mayor.`);
      await reader.press("#shared-tab");
      await reader.until("passages are marked", "return document.querySelectorAll('#shared article mark').length >= 4");
      await reader.press("#quotations-tab");
      await reader.reads("#quotations", /Verbatim|word for word/i);
    });

    test("reads a Word document and a PDF", async () => {
      await reader.open();
      await reader.openFile("before", "harbour.docx", makeDocx(p("The harbour opens at six.")));
      await reader.reads("#before", /^The harbour opens at six\.$/);
      await reader.openFile("after", "harbour.pdf", makePdf(["The harbour opens at seven."]));
      await reader.reads("#after", /^The harbour opens at seven\.$/);
      await reader.shows("#changes article ins", ["seven"]);
    });

    test("opens a link that it has made", async () => {
      await reader.open();
      await reader.write("before", EARLIER);
      await reader.write("after", LATER);
      await reader.reads("#status", /3 changes/);
      // Drivers grant no right to read the clipboard.
      await reader.ask(
        "navigator.clipboard.writeText = (text) => Promise.resolve(void (document.documentElement.dataset.copied = text))",
      );
      await reader.press("#export-button");
      await reader.see("#export .sample");
      /** @type {WebElement} */
      const item = await reader.ask(
        "return [...document.querySelectorAll('#export .sample')].find((item) => /^Link/.test(item.textContent))",
      );
      await item.click();
      await reader.until("a link is copied", "return document.documentElement.dataset.copied !== undefined");
      /** @type {string} */
      const address = await reader.ask("return document.documentElement.dataset.copied");
      assert.ok(address.startsWith(`${server.address}/#`), address);
      const link = address.slice(server.address.length);
      await reader.open(link);
      await reader.reads("#status", /3 changes/);
      assert.equal(await reader.ask("return document.querySelector('#before').value"), EARLIER);
    });

    test("passes the accessibility checks of axe", async () => {
      for (const tab of ["changes", "shared", "quotations"]) {
        await reader.press(`#${tab}-tab`);
        await reader.see(`#${tab}`);
        const violations = await reader.driver.executeAsyncScript(
          `${AXE};
           const done = arguments[arguments.length - 1];
           axe.run().then(({ violations }) =>
             done(violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" "))), String);`,
        );
        assert.deepEqual(violations, [], tab);
      }
    });

    test("loads without its server", async () => {
      const host = new PageServer({ release: SITE, offline: true });
      await host.start();
      const visitor = new Reader(browser.driver, host.address);
      await visitor.open();
      await visitor.write("before", EARLIER);
      await visitor.driver.executeAsyncScript("navigator.serviceWorker.ready.then(() => arguments[0]())");
      await host.stop();
      // Firefox's driver reloads past a service worker.
      await visitor.driver.get(`${host.address}/`);
      await visitor.until("the page has started", "return document.querySelector('#page')?.hidden === false");
      await visitor.write("after", LATER);
      await visitor.reads("#status", /3 changes/);
    });

    test("treats hostile strings as text", async () => {
      await reader.open();
      const stock = () => reader.ask(`return (${takeStock})()`);
      const calm = await stock();
      // Only strings that the driver can pass on unchanged.
      const { before, after } = textsOf(HOSTILE.filter((each) => each === sent(each)));
      await reader.write("before", before);
      await reader.write("after", after);
      for (const [tab, marks] of [
        ["changes", "#changes article ins"],
        ["shared", "#shared article mark"],
        ["quotations", "#quotations li"],
      ]) {
        await reader.press(`#${tab}-tab`);
        await reader.until(`${tab} are shown`, "return document.querySelector(arguments[0]) !== null", marks);
        const found = await stock();
        assert.deepEqual({ ...found.risky, svg: 0 }, { ...calm.risky, svg: 0 }, tab);
        assert.deepEqual(
          found.attributes.filter((/** @type {string} */ each) => /^on|^srcdoc$/.test(each)),
          [],
          tab,
        );
        assert.deepEqual(found.addresses, calm.addresses, tab);
      }
      // In Firefox the driver does not see the global names of the page.
      assert.equal(await reader.ask("return typeof (window.wrappedJSObject ?? window).__ran"), "undefined");
    });
  });
}
