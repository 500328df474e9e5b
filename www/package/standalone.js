/**
 * `word-for-word/standalone.js`: everything in one classic script. It registers the element and puts the engine's functions into
 * `WordForWord`.
 */

import "../element/define.js";
import * as engine from "./browser.js";

Object.assign(globalThis, { WordForWord: engine });
