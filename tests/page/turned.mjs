/**
 * Directional controls in texts from outside, and checks that they reorder no words of the interface.
 */

/** Controls that are not closed, and some that close a sequence that was not opened. */
export const TURNING = ["\u202e", "\u2067", "\u2069\u202e", "\u202c\u2069\u2069\u202e", "\u2068\u05d0", "\u202b\u2066"];

/**
 * Every directional control and a right-to-left letter. Some controls are not closed, and some close a sequence that was not opened. An
 * override is open at the end.
 */
export const TURN = "\u2066\u2068\u05d0\u202a\u202b\u202d\u2067\u2069\u202c\u2069\u2069\u202e";

/** Quoted and invisible parts. */
const THEIRS = "q, bdi, del, ins, .text, [hidden], .unseen, option";

/**
 * Finds the elements of the interface that share a line with pasted words and do not run from left to right. It compares the first
 * and the last letter of each text node, and their order in the line.
 * @param {import("@playwright/test").Page | import("@playwright/test").Frame} page
 * @param {string} roots the parts to check
 * @param {string} [theirs] quoted or invisible parts in them
 */
export function turned(page, roots, theirs = THEIRS) {
  return page.evaluate(
    ([roots, theirs]) => {
      /** Finds elements, in shadow roots too. @param {string} selector @param {ParentNode} [home] @returns {Element[]} */
      const find = (selector, home = document) => [
        ...home.querySelectorAll(selector),
        ...[...home.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? find(selector, shadowRoot) : [])),
      ];
      /** @param {Text} node @param {number} at */
      const left = (node, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, bottom, width } = range.getBoundingClientRect();
        return { left, middle: (top + bottom) / 2, width };
      };
      const wrong = [];
      for (const root of find(roots)) {
        const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
          const text = /** @type {Text} */ (node);
          const parent = text.parentElement;
          if (parent === null || parent.closest(theirs) !== null) continue;
          // Titles are the reader's, isolated; of Latin letters here.
          let last = null;
          for (let at = 0; at < text.length; at += 1) {
            if (!/[a-z]/i.test(text.data[at] ?? "")) continue;
            const here = left(text, at);
            if (here.width === 0) continue;
            if (last !== null && Math.abs(last.middle - here.middle) < 2 && here.left < last.left) {
              wrong.push(`${root.id || root.className}: ${text.data}`);
              break;
            }
            last = here;
          }
        }
        // Words before a quotation in its line must be to the left of it.
        for (const quote of root.querySelectorAll("q, bdi")) {
          if (quote.closest(".text, .pane") !== null) continue;
          const ahead = quote.previousElementSibling;
          const behind = quote.nextElementSibling;
          const box = quote.getClientRects()[0];
          for (const [other, isAhead] of /** @type {const} */ ([
            [ahead, true],
            [behind, false],
          ])) {
            const own = other?.getClientRects()[0];
            if (own === undefined || box === undefined || own.width === 0) continue;
            if (quote.getClientRects().length > 1 || other === null || other.getClientRects().length > 1) continue;
            if (Math.abs(own.top + own.height / 2 - box.top - box.height / 2) > 4) continue;
            if (isAhead ? own.left > box.left : own.left < box.left) wrong.push(`beside ${quote.textContent}`);
          }
        }
      }
      return wrong;
    },
    /** @type {const} */ ([roots, theirs]),
  );
}

/**
 * Finds accessible names, hints and document titles with an unclosed directional control.
 * @param {import("@playwright/test").Page | import("@playwright/test").Frame} page
 */
export function steered(page) {
  return page.evaluate(() => {
    /** @param {ParentNode} root @returns {Element[]} */
    const all = (root) =>
      [...root.querySelectorAll("*")].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const said = all(document).flatMap((element) =>
      ["title", "aria-label", "aria-description", "placeholder", "alt", "data-note", "label"].map((name) => [
        `${element.localName} ${name}`,
        // The host element has the attributes that its page has set.
        element.localName === "word-for-word" ? "" : (element.getAttribute(name) ?? ""),
      ]),
    );
    said.push(["the tab", document.title]);
    const isolated = /\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069/g;
    return said
      .filter(([, text = ""]) => /[\u202a-\u202e\u2066-\u2069]/.test(text.replace(isolated, "")))
      .map((each) => each.join(": "));
  });
}
