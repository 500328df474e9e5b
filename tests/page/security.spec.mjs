// Nothing pasted becomes markup, nothing leaves the page, and the policy says so in both places.

import { readdir } from "node:fs/promises";
import { CONTENT_SECURITY_POLICY } from "../../www/dev/serve.mjs";
import { expect, test } from "./fixtures.mjs";
import { SITE } from "./release.mjs";

test.use({ serves: "release" });

/** @typedef {import("./app.mjs").App} App */

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(2)</script>",
  "</textarea></p><iframe src='https://example.org/'></iframe>",
  "<svg onload=alert(3)><a href='javascript:alert(4)'>click here now</a></svg>",
  "<style>* { display: none }</style><link rel=stylesheet href=https://example.org/x.css>",
  "&lt;b&gt;&#60;i&#62; <!-- <base href='https://example.org/'> -->",
  "{n} {before} $& $1 {{constructor}} %s %o",
];

/** The elements that the page itself creates. Any other in the result would come from the texts. */
const DRAWN = new Set(
  "article aside b bdi br button dd del div dl dt fieldset h3 h4 input ins label legend li mark ol option p q section select small span strong".split(
    " ",
  ),
);

/** @param {App} app */
async function expectPlainText(app) {
  const names = await app.result
    // The bars and rulers are drawings of the page.
    .locator("[role=tabpanel] *:not(svg[aria-hidden=true], svg[aria-hidden=true] > :is(rect, line))")
    .evaluateAll((elements) => elements.map((element) => element.localName));
  expect(names.filter((name) => !DRAWN.has(name))).toEqual([]);
}

test("text that looks like markup is shown as it is, in every view", async ({ app, page }) => {
  const shared = `The report quotes it in full: “${HOSTILE.join(" and then ")}” and goes on.`;
  const before = [...HOSTILE, shared, `Only before ${HOSTILE[0]}`].join("\n\n");
  const after = [shared, ...HOSTILE.map((text) => `Now ${text.replace("alert", "confirm")}`)].join("\n\n");
  await app.write(before, after);
  await expect(app.status).toHaveText(/removed/);
  await expectPlainText(app);
  for (const text of HOSTILE) await expect(app.text).toContainText(text);
  const steps = await app.changeList.getByRole("listitem").count();
  for (let n = 0; n < steps; n += 1) await app.next.click();
  await expect(page.locator("[aria-live=polite]")).toHaveText(new RegExp(`^Change ${steps} of ${steps}`));
  await app.layout("Side by side").check();
  await expect(app.pane("After")).toContainText("<img src=x onerror=confirm(1)>");
  await expectPlainText(app);
  await app.tab("Shared").click();
  await expect(app.pane("Before").locator("mark").first()).toBeVisible();
  for (const text of HOSTILE) await expect(app.pane("Before")).toContainText(text);
  await expectPlainText(app);
  await app.passageList.getByRole("button").first().click();
  await app.tab("Quotations").click();
  await expect(app.quotations).toContainText("javascript:alert(4)");
  await expectPlainText(app);
  await app.tab("Shared").click();
  await app.swap.click();
  await expect(app.pane("Before")).toContainText("Now <img src=x onerror=confirm(1)>");
  await expectPlainText(app);
});

test("a file's name that looks like markup is shown as it is", async ({ app }) => {
  const name = "<img src=x onerror=alert(1)> {limit} $&.txt";
  await app.openFile("Before", name, Buffer.from([0, 1, 2, 3]));
  await expect(app.note).toContainText(`“${name}” is not a text`);
  await expect(app.note.locator("*")).toHaveCount(0);
});

test("the page requests only its own files", async ({ app, page, server }) => {
  await app.loadSample(/central bank/);
  await app.tab("Shared").click();
  await app.loadSample(/foreign ministry/);
  await app.tab("Changes").click();
  await app.layout("Side by side").check();
  await app.next.click();
  await page.reload();
  await expect(app.status).toBeVisible();
  expect(server.served.length).toBeGreaterThan(10);
  const files = new Set((await readdir(SITE, { recursive: true })).map((path) => `/${path}`));
  for (const { method, path, url, status } of server.served) {
    expect(method, path).toBe("GET");
    expect([200, 304], path).toContain(status);
    expect(path === "/" || files.has(path), path).toBe(true);
    expect(url).toBe(path);
    expect(path).not.toMatch(/\/(?:pdf|marked|cmaps|frame|define)-/);
  }
});

test.describe("the policy", () => {
  /** @param {string} policy */
  const directives = (policy) =>
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/).join(" "))
      .filter(Boolean)
      .sort();

  test("is the same in the page as in the header, except for who may frame it", async ({ page }) => {
    const response = await page.goto("/");
    const header = response?.headers()["content-security-policy"] ?? "";
    expect(header).toBe(CONTENT_SECURITY_POLICY);
    const meta = await page.locator("meta[http-equiv='Content-Security-Policy' i]").getAttribute("content");
    expect(directives(meta ?? "")).toEqual(
      directives(header).filter((directive) => !directive.startsWith("frame-ancestors")),
    );
    expect(directives(header)).toContain("frame-ancestors 'none'");
  });

  test("comes before anything that it governs", async ({ request }) => {
    const html = await (await request.get("/")).text();
    const at = html.search(/http-equiv="Content-Security-Policy"/i);
    expect(at).toBeGreaterThan(0);
    expect(html.search(/<(?:link|script|style|img)\b/i)).toBeGreaterThan(at);
  });

  test("is sent with every response, including the worker's and errors", async ({ request }) => {
    const assets = (await readdir(`${SITE}/assets`)).map((name) => `/assets/${name}`);
    const paths = assets.filter((path) => /\/worker-.*\.js$|\.(?:css|wasm)$/.test(path));
    expect(paths.length).toBeGreaterThan(10);
    for (const path of ["/", "/service-worker.js", "/no-such-file", ...paths]) {
      const response = await request.get(path);
      expect(response.headers()["content-security-policy"], path).toBe(CONTENT_SECURITY_POLICY);
      expect(response.headers()["x-content-type-options"], path).toBe("nosniff");
    }
  });

  test("allows only the site's own files, and no inline script or style", async () => {
    for (const directive of directives(CONTENT_SECURITY_POLICY)) {
      expect(directive).not.toMatch(/https?:|\*|data:|blob:|'unsafe-inline'|'unsafe-eval'/);
    }
    expect(directives(CONTENT_SECURITY_POLICY)).toContain("default-src 'none'");
  });

  test("is in force: violations by a script are refused", async ({ app, watch }) => {
    watch.allowError(/Content Security Policy|Trusted ?(?:Type|HTML)/i);
    const tried = await app.page.evaluate(async () => {
      const image = new Promise((resolve) => {
        const element = new Image();
        element.onerror = () => resolve("refused");
        element.onload = () => resolve("loaded");
        element.src = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
      });
      const request = fetch("data:text/plain,x").then(
        () => "loaded",
        () => "refused",
      );
      let markup = "made";
      try {
        document.createElement("p").innerHTML = "<b>x</b>";
      } catch {
        markup = "refused";
      }
      return { image: await image, request: await request, markup };
    });
    expect(tried).toEqual({ image: "refused", request: "refused", markup: "refused" });
  });
});
