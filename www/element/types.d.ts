/** Declares the element's name and its events to TypeScript, which JSDoc cannot do. */

import type { ChangeSelectedEvent, ComparedEvent, ComparisonErrorEvent } from "./events.js";
import type { WordForWordElement } from "./word-for-word.js";

/** The element's own events, by type. */
export interface WordForWordEventMap {
  "word-for-word-compared": ComparedEvent;
  "word-for-word-change-selected": ChangeSelectedEvent;
  "word-for-word-error": ComparisonErrorEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    "word-for-word": WordForWordElement;
  }

  interface GlobalEventHandlersEventMap extends WordForWordEventMap {}
}
