// The published types: examples compile under every module resolution of TypeScript.

import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { run } from "./package.mjs";

const COMPILER = fileURLToPath(new URL("../../www/node_modules/.bin/tsc", import.meta.url));

describe("React 19 and plain TypeScript", () => {
  for (const [module, resolution] of /** @type {const} */ ([
    ["esnext", "bundler"],
    ["nodenext", "nodenext"],
  ])) {
    it(`compile, with moduleResolution ${resolution}`, async () => {
      await run(COMPILER, "-p", ".", "--module", module, "--moduleResolution", resolution).catch(({ stdout }) => {
        throw new Error(stdout);
      });
    });
  }
});
