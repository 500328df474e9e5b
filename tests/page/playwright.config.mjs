import { defineConfig } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "./browser.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  // Git and the formatter ignore this folder.
  outputDir: "../node_modules/.cache/page",
  globalSetup: "./release.mjs",
  fullyParallel: true,
  workers: 2,
  // Axe takes many seconds on a busy machine.
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    // The page loads its files from the server, except where a test is about offline use.
    serviceWorkers: "block",
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGUMENTS },
  },
});
