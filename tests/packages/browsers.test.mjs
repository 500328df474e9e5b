// Bundlers build a small site with the package, and Chromium runs it. So does the standalone script for pages without a bundler.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import * as esbuild from "esbuild";
import * as vite from "vite";
import webpack from "webpack";
import { BROWSER_ARGUMENTS, findBrowser } from "../page/browser.mjs";
import { serve } from "./file-server.mjs";
import { INSTALLED } from "./package.mjs";

const SITE = fileURLToPath(new URL("site/", import.meta.url));
const FOUND = {
  dropped: ["kept", "at 4.75"],
  inPage: ["kept", "at 4.75"],
  hunks: 2,
  shown: ["kept", "at 4.75"],
};

/** @type {import("@playwright/test").Browser} */
let browser;
/** @type {string} In the folder of this file, so that the package is found from there. */
let work;
before(async () => {
  work = await mkdtemp(fileURLToPath(new URL("node_modules/.site-", import.meta.url)));
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
});
after(async () => {
  await browser?.close();
  await rm(work, { recursive: true, force: true });
});

/**
 * Opens a page and returns its result, the number of its workers, its failed requests and its console errors.
 * @param {string} address @param {() => Promise<any>} [ask]
 */
async function visit(address, ask = () => Reflect.get(globalThis, "result")) {
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
  });
  try {
    await page.goto(address);
    await page.waitForFunction(() => "result" in globalThis || "WordForWord" in globalThis);
    const result = await page.evaluate(ask);
    return { result, workers: page.workers().length, complaints };
  } finally {
    await context.close();
  }
}

/** @param {string} address */
async function check(address) {
  const { result, workers, complaints } = await visit(address);
  assert.deepEqual(complaints, []);
  const { refused, ...found } = result;
  assert.deepEqual(found, FOUND);
  assert.match(refused, /speed/);
  assert.ok(workers >= 1, "it compares in a worker");
}

/** @param {string} folder */
async function checkFolder(folder) {
  const { address, stop } = await serve(folder);
  try {
    await check(address);
  } finally {
    stop();
  }
}

describe("a site that uses the package", () => {
  it("built with Vite", async () => {
    const root = join(work, "vite");
    await cp(SITE, root, { recursive: true });
    await vite.build({ root, configFile: false, logLevel: "warn", base: "./" });
    await checkFolder(join(root, "dist"));
  });

  it("served by Vite's development server", async () => {
    const root = join(work, "vite-dev");
    await cp(SITE, root, { recursive: true });
    const server = await vite.createServer({
      root,
      configFile: false,
      logLevel: "error",
      server: { port: 0, host: "127.0.0.1" },
    });
    try {
      await server.listen();
      await check(/** @type {string} */ (server.resolvedUrls?.local[0]));
    } finally {
      await server.close();
    }
  });

  it("built with webpack", async () => {
    const out = join(work, "webpack");
    const compiler = webpack({
      mode: "production",
      context: SITE,
      entry: "./app.js",
      output: { path: out, filename: "app.js" },
      // The module exceeds webpack's default limit for assets.
      performance: false,
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    const { errors, warnings } = stats?.toJson() ?? {};
    assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
    await promisify(compiler.close.bind(compiler))();
    await cp(join(SITE, "index.html"), join(out, "index.html"));
    await checkFolder(out);
  });

  it("built with esbuild, with the worker and the modules at the paths in the README", async () => {
    const out = join(work, "esbuild");
    const { warnings } = await esbuild.build({
      absWorkingDir: SITE,
      entryPoints: { app: "./app.js", worker: "word-for-word/worker" },
      bundle: true,
      splitting: true,
      format: "esm",
      outdir: join(out, "app"),
      logLevel: "silent",
    });
    assert.deepEqual(warnings, []);
    await cp(join(INSTALLED, "pkg"), join(out, "pkg"), {
      recursive: true,
      filter: (file) => !/\.(?:js|ts)$/.test(file),
    });
    const page = await readFile(join(SITE, "index.html"), "utf8");
    await writeFile(join(out, "index.html"), page.replace("./app.js", "./app/app.js"));
    await checkFolder(out);
  });
});

describe("the standalone script", () => {
  const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>One script</title>
<link rel="icon" href="data:,"><script src="SCRIPT"></script><word-for-word><p slot="before">It rains.</p><p slot="after">It pours.</p></word-for-word></html>`;

  async function ask() {
    const { compare, rows } = /** @type {typeof import("word-for-word")} */ (Reflect.get(globalThis, "WordForWord"));
    const element = /** @type {any} */ (document.querySelector("word-for-word"));
    /** @type {import("word-for-word").Comparison[]} */
    const shown = [await compare("It rains.", "It pours."), await element.compare()];
    return shown.map((comparison) =>
      Array.from(rows(comparison, "changes"), ({ kind, beforeStart, beforeEnd }) => [kind, beforeStart, beforeEnd]),
    );
  }
  const RESULT = [
    [0, 0, 3],
    [1, 3, 8],
    [2, 8, 8],
    [0, 8, 9],
  ];

  /** @param {string} address @param {boolean} inWorker */
  async function checkScript(address, inWorker) {
    const { result, workers, complaints } = await visit(address, ask);
    assert.deepEqual(result, [RESULT, RESULT]);
    assert.equal(workers > 0, inWorker);
    return complaints;
  }

  it("runs from a disk", async () => {
    const file = join(work, "standalone.html");
    await writeFile(file, PAGE.replace("SCRIPT", pathToFileURL(join(INSTALLED, "standalone.js")).href));
    assert.deepEqual(await checkScript(pathToFileURL(file).href, true), []);
  });

  it("speaks the language of its page, from the script itself", async () => {
    const file = join(work, "german.html");
    const script = pathToFileURL(join(INSTALLED, "standalone.js")).href;
    await writeFile(file, PAGE.replace('lang="en"', 'lang="de"').replace("SCRIPT", script));
    const { result, complaints } = await visit(pathToFileURL(file).href, async () => {
      const it = /** @type {any} */ (document.querySelector("word-for-word"));
      await it.compare();
      return it.shadowRoot.querySelector(".sum").textContent;
    });
    assert.deepEqual(complaints, []);
    assert.match(result, /^1 Änderung: 1 Wort entfernt, 1 hinzugefügt\./);
  });

  it("shows a comparison with the styles and events of the README", async () => {
    const readme = await readFile(join(INSTALLED, "README.md"), "utf8");
    const block = (/** @type {string} */ language) =>
      new RegExp(`\\n## Show\\n[^]*?\\n\`\`\`${language}\\n([^]*?)\\n\`\`\``).exec(readme)?.[1] ?? "";
    const element = block("html").replace(/<script.*<\/script>/, "");
    assert.match(element, /^\s*<word-for-word /);
    const script = pathToFileURL(join(INSTALLED, "standalone.js")).href;
    const file = join(work, "readme.html");
    await writeFile(
      file,
      `<!doctype html><meta charset="utf-8"><title>As it says</title><style>${block("css")}</style>
<script>globalThis.logged = []; console.log = (...words) => logged.push(words.join(" "));</script>
<script src="${script}"></script>${element}<script>${block("js")}</script>`,
    );
    const { result, complaints } = await visit(pathToFileURL(file).href, async () => {
      const it = /** @type {any} */ (document.querySelector("word-for-word"));
      await it.compare();
      const told = new Promise((resolve) => it.addEventListener("word-for-word-change-selected", resolve));
      it.next();
      await told;
      const frame = getComputedStyle(it.shadowRoot.querySelector("[part=frame]"));
      return { border: frame.borderTopWidth, logged: Reflect.get(globalThis, "logged") };
    });
    assert.deepEqual(complaints, []);
    // Listeners of the document receive it last.
    assert.deepEqual(result, { border: "0px", logged: ["1 changes", "stays at 4.75 → falls to 4.50"] });
  });

  it("runs from another origin", async () => {
    const from = await serve(INSTALLED);
    const folder = join(work, "elsewhere");
    await cp(SITE, folder, { recursive: true });
    await writeFile(join(folder, "index.html"), PAGE.replace("SCRIPT", `${from.address}standalone.js`));
    const page = await serve(folder);
    try {
      assert.deepEqual(await checkScript(page.address, true), []);
    } finally {
      from.stop();
      page.stop();
    }
  });

  it("compares in the page if the policy refuses workers", async () => {
    const folder = join(work, "strict");
    await cp(INSTALLED, folder, { recursive: true });
    await writeFile(join(folder, "index.html"), PAGE.replace("SCRIPT", "standalone.js"));
    const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'; img-src data:";
    const page = await serve(folder, { "Content-Security-Policy": policy });
    try {
      const complaints = await checkScript(page.address, false);
      assert.ok(
        complaints.every((complaint) => /worker/i.test(complaint)),
        complaints.join("\n"),
      );
    } finally {
      page.stop();
    }
  });
});
