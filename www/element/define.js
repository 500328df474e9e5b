/** The entry point that registers `<word-for-word>`, once. On a server, which has no elements, it has no effect. */

import { WordForWordElement } from "./word-for-word.js";

export { WordForWordElement };

const NAME = "word-for-word";

if (typeof customElements !== "undefined") {
  const known = customElements.get(NAME);
  if (known === undefined) {
    customElements.define(NAME, WordForWordElement);
  } else if (known !== WordForWordElement) {
    console.info(
      "<word-for-word> is already registered, perhaps by another version. That version serves all elements of this page.",
    );
  }
}
