import { defineConfig } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "./browser.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  // Where neither git nor the formatter looks.
  outputDir: "../node_modules/.cache/page",
  globalSetup: "./release.mjs",
  fullyParallel: true,
  workers: 2,
  // Where nobody can look, a test that fails runs once more: what then passes is named as flaky, and is to be mended.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    // What the page loads is to come from the server, but where a test is about keeping it.
    serviceWorkers: "block",
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGUMENTS },
  },
});
