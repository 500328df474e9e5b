/**
 * `word-for-word/standalone.js`: what one script puts into the page.
 */

import type * as engine from "./browser.js";

export type { WordForWordElement } from "../element/define.js";

declare global {
  var WordForWord: typeof engine;
}
