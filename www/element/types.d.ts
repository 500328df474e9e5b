/**
 * What JSDoc cannot say of the element: what it is to TypeScript, and that documents know it by its name.
 */

import type { WordForWordElement, WordForWordEventMap } from "./word-for-word.js";

type Listener<Event> = (this: WordForWordElement, event: Event) => void;

/**
 * What the class is made of: an element without the methods that our two texts are called like, and with its own events. To TypeScript
 * the class is an `HTMLElement` all the same, for what it says of `before` and `after` may be read as anything.
 */
export interface PlainElement
  extends Omit<HTMLElement, "before" | "after" | "addEventListener" | "removeEventListener"> {
  addEventListener<K extends keyof WordForWordEventMap>(
    type: K,
    listener: Listener<WordForWordEventMap[K]>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends Exclude<keyof HTMLElementEventMap, keyof WordForWordEventMap>>(
    type: K,
    listener: Listener<HTMLElementEventMap[K]>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof WordForWordEventMap>(
    type: K,
    listener: Listener<WordForWordEventMap[K]>,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<K extends Exclude<keyof HTMLElementEventMap, keyof WordForWordEventMap>>(
    type: K,
    listener: Listener<HTMLElementEventMap[K]>,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "word-for-word": WordForWordElement;
  }

  /** They bubble; `error`, which browsers have events of, too, is typed at the element alone. */
  interface GlobalEventHandlersEventMap {
    compared: WordForWordEventMap["compared"];
    "change-selected": WordForWordEventMap["change-selected"];
  }
}
