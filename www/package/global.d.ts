/**
 * `word-for-word/standalone.js`: the global that the script defines.
 */

import type * as engine from "./browser.js";

export type { WordForWordElement } from "../element/define.js";

declare global {
  var WordForWord: typeof engine;
}
