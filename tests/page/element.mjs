/**
 * Serves other web pages that contain the element: small documents on the server of the element's files.
 */

/** @typedef {import("@playwright/test").Page} Page */

/** The policy of a careful page. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; worker-src 'self'; require-trusted-types-for 'script'";

/** @param {string} body @param {string} [head] */
export function documentOf(body, head = "") {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page of others</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">${head}
<script type="module" src="/element/define.js"></script></head>
<body><main><h1>What the council said</h1><h2>Two statements</h2>
${body}
</main></body></html>`;
}

/**
 * Opens such a page.
 * @param {Page} page
 * @param {string} body
 * @param {{ policy?: string | null, head?: string, files?: Record<string, { type: string, body: string, status?: number, headers?: Record<string, string> }> }} [options]
 */
export async function openPage(page, body, { policy = STRICT, head = "", files = {} } = {}) {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    ...(policy === null ? {} : { "Content-Security-Policy": policy }),
  };
  await page.route("**/others.html", (route) => route.fulfill({ headers, body: documentOf(body, head) }));
  for (const [name, file] of Object.entries(files)) {
    await page.route(`**/${name}`, (route) =>
      route.fulfill({
        status: file.status ?? 200,
        headers: { "Content-Type": file.type, ...file.headers },
        body: file.body,
      }),
    );
  }
  await page.addInitScript(() => {
    document.addEventListener("word-for-word-compared", (/** @type {any} */ event) => {
      const { comparison, before, after, changes } = event;
      Object.assign(globalThis, { heard: { comparison, before, after, changes } });
    });
  });
  await page.goto("/others.html");
}

/** Two texts in slots. */
export const SLOTTED = `
<word-for-word before-title="June" after-title="September" caption="The council’s statements.">
  <div slot="before"><p>The council kept the rate at 4.75 per cent. Its members were agreed.</p><p>Prices rose in the spring. The council will meet again in May.</p></div>
  <div slot="after"><p>The council kept the rate at 4.50 per cent. Its members were agreed.</p><p>Prices rose sharply in the spring.</p></div>
</word-for-word>`;

/** A page that follows the reader's colour scheme, with named colours that axe can evaluate. */
export const SCHEME = {
  head: '<link rel="stylesheet" href="/others.css">',
  files: {
    "others.css": {
      type: "text/css",
      body: ":root { color-scheme: light dark } body { background: light-dark(white, black); color: light-dark(black, white) }",
    },
  },
};

/**
 * Waits until the first element has shown a comparison.
 * @param {Page} page
 * @returns {Promise<{ before: string, after: string, comparison: import("../../www/pkg/word_for_word.js").Comparison }>} what it said last
 */
export async function whenCompared(page) {
  await page.locator("word-for-word:state(compared)").first().waitFor();
  const heard = await page.waitForFunction(() => /** @type {any} */ (globalThis).heard);
  return heard.jsonValue();
}
