/**
 * `word-for-word/react`: types of the element in JSX, for React 19 and later. It contains no code:
 * `import type {} from "word-for-word/react"`.
 */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { WordForWordElement, WordForWordEventMap } from "../element/word-for-word.js";
import type { Switch, View } from "../model/view-options.js";

type Texts = Pick<WordForWordElement, "beforeText" | "afterText" | "lexicon">;
type Strings = "title" | "src" | "href";
type Handlers = { [Type in keyof WordForWordEventMap as `on${Type}`]: (event: WordForWordEventMap[Type]) => void };

/** React sets the texts as properties, everything else as attributes. */
export interface WordForWordAttributes
  extends HTMLAttributes<WordForWordElement>,
    Partial<Texts>,
    Partial<Record<`before-${Strings}` | `after-${Strings}` | "caption" | "excerpt" | "height", string>>,
    Partial<Record<Switch, boolean>>,
    Partial<Handlers> {
  view?: View;
  "heading-level"?: 1 | 2 | 3 | 4 | 5 | 6;
  "min-phrase-words"?: number;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "word-for-word": DetailedHTMLProps<WordForWordAttributes, WordForWordElement>;
    }
  }
}
