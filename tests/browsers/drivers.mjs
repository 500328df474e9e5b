/**
 * Starts browsers through WebDriver, which all three engines support. The driver of each browser is a separate program.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { Builder, Capabilities } from "selenium-webdriver";

/** @import { WebDriver } from "selenium-webdriver" */
/** @typedef {"chromium" | "firefox" | "webkit"} BrowserName */
/** @typedef {{ program: string, capabilities: Record<string, unknown> }} Driver */

/** Where the driver writes a port's number: the three agree on the flag. @param {number} port */
const portFlag = (port) => `--port=${port}`;

/** Starts each browser. build.sh names the programs in the environment. @type {Record<BrowserName, () => Driver>} */
const DRIVERS = {
  chromium: () => ({
    program: named("CHROMEDRIVER"),
    capabilities: {
      browserName: "chrome",
      "goog:chromeOptions": {
        binary: named("CHROME"),
        args: ["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking"].concat(
          process.getuid?.() === 0 ? ["--no-sandbox"] : [],
        ),
      },
    },
  }),
  firefox: () => ({
    program: named("GECKODRIVER"),
    capabilities: {
      browserName: "firefox",
      "moz:firefoxOptions": { binary: named("FIREFOX"), args: ["-headless"] },
    },
  }),
  // WebKitGTK has no headless mode. build.sh starts it on a virtual screen.
  webkit: () => ({
    program: named("WEBKITDRIVER"),
    capabilities: {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: named("MINIBROWSER"), args: ["--automation"] },
    },
  }),
};

/** The browsers to test in, as `BROWSERS` names them. @returns {BrowserName[]} */
export function browsers() {
  const names = named("BROWSERS").split(/\s+/).filter(Boolean);
  const unknown = names.find((name) => !Object.hasOwn(DRIVERS, name));
  if (names.length === 0 || unknown !== undefined) {
    throw new Error(`BROWSERS names ${unknown ?? "none"}; it takes: ${Object.keys(DRIVERS).join(" ")}.`);
  }
  return /** @type {BrowserName[]} */ (names);
}

/** @param {string} variable */
function named(variable) {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run these tests by ./build.sh test --all-browsers.`);
  return value;
}

/**
 * Starts a browser.
 * @param {BrowserName} name
 * @returns {Promise<{ driver: WebDriver, stop: () => Promise<void> }>}
 */
export async function start(name) {
  const { program, capabilities } = DRIVERS[name]();
  const port = await freePort();
  const service = spawn(program, [portFlag(port)], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = once(service, "exit").then(() => {
    throw new Error(`${program} ended before the browser was there.`);
  });
  try {
    await Promise.race([answers(port), ended]);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(new Capabilities(capabilities))
      .build();
    return {
      driver,
      stop: async () => {
        ended.catch(() => {});
        await driver.quit();
        service.kill();
      },
    };
  } catch (error) {
    ended.catch(() => {});
    service.kill();
    throw error;
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until the driver accepts connections. The three drivers print no common message when they are ready. @param {number} port */
async function answers(port) {
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
