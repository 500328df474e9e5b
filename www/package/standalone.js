/**
 * `word-for-word/standalone.js`: everything in one classic script. It puts the engine's functions into `WordForWord`.
 */

import * as engine from "./browser.js";

Object.assign(globalThis, { WordForWord: engine });
