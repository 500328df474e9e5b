// The Content Security Policy forbids every way in which a browser can send something elsewhere. The test tries them all, in the page
// with only its own policy, and in each worker with only the header of its script. Nothing arrives.

import { createServer } from "node:http";
import { CONTENT_SECURITY_POLICY, createPageServer } from "../../www/dev/serve.mjs";
import { keepCanary, recordOf } from "./canary.mjs";
import { test as base, expect as impatient } from "./fixtures.mjs";
import { close, listen } from "./page-server.mjs";

const expect = impatient.configure({ timeout: 20_000 });

/** A foreign server that records its requests. */
class Stranger {
  /** @type {string[]} */
  heard = [];
  address = "";
  #server = createServer((request, response) => {
    this.heard.push(`${request.method} ${request.url}`);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Content-Type", "text/javascript");
    response.end("");
  }).on("upgrade", (request, socket) => {
    this.heard.push(`upgrade ${request.url}`);
    socket.destroy();
  });

  async start() {
    this.address = await listen(this.#server);
  }

  async stop() {
    await close(this.#server);
  }
}

/**
 * The server of the page, except that two documents have no policy in their headers: the page and an empty document. Browsers check the real
 * origin of a document before they allow requests to this machine, so routes of the test cannot replace these documents.
 */
class Careless {
  address = "";
  #page = createPageServer();
  #server = createServer((request, response) => {
    if (request.url === "/empty.html") {
      response.setHeader("Content-Type", "text/html");
      response.end("<!doctype html><title>A page without a policy</title>");
      return;
    }
    if (request.url === "/") {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) => (name === "Content-Security-Policy" ? response : set(name, value));
    }
    this.#page.emit("request", request, response);
  });

  async start() {
    this.address = await listen(this.#server);
  }

  async stop() {
    await close(this.#server);
  }
}

/** @type {import("@playwright/test").Fixtures<{ stranger: Stranger, careless: Careless }, {}, import("./fixtures.mjs").TestArgs>} */
const fixtures = {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  careless: async ({}, use) => {
    const careless = new Careless();
    await careless.start();
    await use(careless);
    await careless.stop();
  },
  baseURL: async ({ careless }, use) => use(careless.address),
  stranger: async ({ baseURL: _ }, use) => {
    const stranger = new Stranger();
    await stranger.start();
    await use(stranger);
    await stranger.stop();
  },
};
const test = base.extend(fixtures);

/**
 * Tries all requests of a script in a page or a worker, and returns the violations that the policy has reported.
 * @param {string} to
 * @returns {Promise<{ arrived: string[], refused: string[] }>}
 */
async function send(to) {
  /** @type {string[]} */
  const refused = [];
  addEventListener("securitypolicyviolation", (event) => {
    const { effectiveDirective, blockedURI } = /** @type {SecurityPolicyViolationEvent} */ (event);
    refused.push(`${effectiveDirective} ${blockedURI.replace(to, "").replace(to.replace("http", "ws"), "")}`);
  });
  /** @type {string[]} */
  const arrived = [];
  /** @param {string} name @param {() => unknown} attempt fulfilled with `true` where it was sent */
  const attempt = async (name, attempt) => {
    try {
      if ((await attempt()) === true) arrived.push(name);
    } catch {}
  };
  /** @param {EventTarget} target @param {string} [good] */
  const settled = (target, good = "load") =>
    new Promise((resolve) => {
      target.addEventListener(good, () => resolve(true));
      for (const bad of ["error", "close"]) target.addEventListener(bad, () => resolve(false));
    });
  await attempt("fetch", () => fetch(`${to}/fetch?text`).then(() => true));
  await attempt("post", () => fetch(`${to}/post`, { method: "POST", body: "text", mode: "no-cors" }).then(() => true));
  await attempt("keepalive", () => fetch(`${to}/keepalive`, { keepalive: true, mode: "no-cors" }).then(() => true));
  await attempt("xhr", () => {
    if (!("XMLHttpRequest" in globalThis)) return false;
    const request = new XMLHttpRequest();
    request.open("POST", `${to}/xhr`);
    request.send("text");
    return settled(request);
  });
  await attempt("socket", () => settled(new WebSocket(`${to.replace("http", "ws")}/socket`), "open"));
  await attempt("events", () => settled(new EventSource(`${to}/events`), "open"));
  await attempt("import", () => import(`${to}/import`).then(() => true));
  await attempt("font", () => new FontFace("x", `url(${to}/font)`).load().then(() => true));
  if (!("document" in globalThis)) return { arrived, refused };

  await attempt("beacon", () => void navigator.sendBeacon(`${to}/beacon`, "text"));
  /** @param {string} name @param {Record<string, string>} attributes @param {(made: HTMLElement) => unknown} [act] */
  const element = (name, attributes, act = settled) =>
    attempt(name, () => {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      const done = act === settled ? settled(made) : undefined;
      document.body.append(made);
      return done ?? act(made);
    });
  await element("img", { src: `${to}/image` });
  await element("link", { rel: "stylesheet", href: `${to}/sheet` });
  await element("embed", { src: `${to}/embed` }, () => false);
  await element("object", { data: `${to}/object` }, () => false);
  await element("iframe", { src: `${to}/frame` }, () => false);
  await element("video", { src: `${to}/video` }, (video) => settled(video, "loadeddata"));
  await element("form", { action: `${to}/form`, method: "post" }, (form) => {
    /** @type {HTMLFormElement} */ (form).submit();
    return false;
  });
  await attempt("script", () => {
    const made = document.createElement("script");
    made.src = `${to}/script`;
    document.body.append(made);
    return settled(made);
  });
  await attempt("worker", () => settled(new Worker(`${to}/worker`), "message"));
  return { arrived, refused };
}

test.beforeEach(({ watch }) => {
  // The browser reports each refusal in the console.
  watch.allowError(/./);
});
test.afterEach(({ watch }) => watch.forgetRequests());

test("the policy in the page, without any header, blocks all requests to other origins", async ({
  page,
  context,
  careless,
  stranger,
}) => {
  await keepCanary(context);
  const answer = await page.goto("/");
  expect(answer?.headers()).not.toHaveProperty("content-security-policy");
  await expect(page.locator("#page")).toBeVisible();
  const { arrived, refused } = await page.evaluate(send, stranger.address);
  expect(arrived).toEqual([]);
  const directives =
    "connect-src font-src form-action frame-src img-src media-src require-trusted-types-for script-src-elem style-src-elem";
  await expect
    .poll(async () =>
      [...new Set((await recordOf(page)).violations.map((each) => each.split(" ")[0]))].sort().join(" "),
    )
    .toBe(directives);
  expect(refused.filter((each) => each.startsWith("connect-src "))).toHaveLength(7);
  expect(stranger.heard).toEqual([]);
  expect(page.url()).toBe(`${careless.address}/`);
});

for (const path of ["engine/worker.js", "documents/worker.js", "export/worker.js"]) {
  test(`${path} is restricted by its own header, whatever page has started it`, async ({ page, stranger }) => {
    await page.goto("/empty.html");
    const started = page.waitForEvent("worker");
    await page.evaluate((script) => {
      Object.assign(globalThis, { started: new Worker(`/${script}`, { type: "module", name: "changes" }) });
    }, path);
    const { arrived, refused } = await (await started).evaluate(send, stranger.address);
    expect(arrived).toEqual([]);
    expect(refused.filter((each) => each.startsWith("connect-src "))).toHaveLength(6);
    expect(refused.filter((each) => each.startsWith("script-src"))).toHaveLength(1);
    expect(stranger.heard).toEqual([]);
  });
}

test("without a policy the requests arrive at the other server", async ({ page, stranger }) => {
  await page.goto("/empty.html");
  // The last attempt navigates away.
  await page.evaluate(send, stranger.address).catch(() => {});
  const names =
    "fetch post keepalive xhr socket events import font beacon image sheet embed object frame video script form".split(
      " ",
    );
  await expect
    .poll(() => names.filter((name) => !stranger.heard.some((each) => each.includes(`/${name}`))))
    .toEqual([]);
});

test("every script that runs as a worker is served with the policy", async ({ request }) => {
  for (const path of ["engine/worker.js", "documents/worker.js", "export/worker.js", "service-worker.js"]) {
    const response = await request.get(`/${path}`);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-security-policy"], path).toBe(CONTENT_SECURITY_POLICY);
  }
});
