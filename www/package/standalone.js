/**
 * The entry point of `word-for-word/standalone.js`, which contains everything in one classic script. It registers the element and puts the
 * functions of the engine into the global `WordForWord`.
 */

import "../element/define.js";
import * as engine from "./browser.js";

Object.assign(globalThis, { WordForWord: engine });
