/**
 * `word-for-word/react`: the element in JSX, for React 19 and later. Types alone: `import type {} from "word-for-word/react"`.
 */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Switch, View } from "../element/attributes.js";
import type { WordForWordElement, WordForWordEventMap } from "../element/word-for-word.js";

type Texts = { before: string | null; after: string | null; lexicon: WordForWordElement["lexicon"] };
type Lines = "title" | "src" | "href";

/** What React hands on: the texts as properties, all else as attributes. */
export interface WordForWordAttributes
  extends HTMLAttributes<WordForWordElement>,
    Partial<Texts>,
    Partial<Record<`before-${Lines}` | `after-${Lines}` | "caption" | "excerpt" | "height", string>>,
    // `false` would take the attribute away, and with it what some are without it: "false" switches off.
    Partial<Record<Switch, true | "true" | "false">> {
  view?: View;
  "heading-level"?: 1 | 2 | 3 | 4 | 5 | 6;
  "min-phrase-words"?: number;
  oncompared?: (event: WordForWordEventMap["compared"]) => void;
  "onchange-selected"?: (event: WordForWordEventMap["change-selected"]) => void;
  onerror?: (event: WordForWordEventMap["error"]) => void;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "word-for-word": DetailedHTMLProps<WordForWordAttributes, WordForWordElement>;
    }
  }
}
