// Writes the capabilities that wasm-bindgen's test runner requests from a browser's driver.
//
//     node capabilities.mjs chromium|firefox|webkit file

import { readFileSync, writeFileSync } from "node:fs";

const [name = "", file = ""] = process.argv.slice(2);
const { CHROME, FIREFOX, MINIBROWSER } = process.env;
const options = JSON.parse(readFileSync(new URL("../../webdriver.json", import.meta.url), "utf8"))[
  "goog:chromeOptions"
];
/** @type {Record<string, object>} */
const capabilities = {
  chromium: { "goog:chromeOptions": { ...options, binary: CHROME } },
  firefox: { "moz:firefoxOptions": { binary: FIREFOX } },
  webkit: {
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: MINIBROWSER, args: ["--automation"] },
  },
};
writeFileSync(file, JSON.stringify(capabilities[name], null, 2));
