/**
 * Keeps clear of the toolbar what the reader goes to: however many lines it takes, the style sheets know its height.
 *
 * The height is a rule in a sheet of its own, since the page's policy has no place for style attributes.
 */

import { find } from "./find.js";

export function measureToolbar() {
  const toolbar = find("#toolbar", HTMLElement);
  const sum = find(".sum", HTMLElement, toolbar);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const measure = () => {
    // On a narrow screen the sum is on top of it, and goes by as the rest of the page does.
    sheet.replaceSync(`:root { --sum-height: ${sum.offsetHeight}px; }`);
    const { position, insetBlockStart } = getComputedStyle(toolbar);
    const covers = position === "sticky" ? toolbar.offsetHeight + Number.parseFloat(insetBlockStart) : 0;
    sheet.insertRule(`:root { --toolbar-height: ${covers}px; }`);
  };
  const sizes = new ResizeObserver(measure);
  for (const part of [toolbar, sum]) sizes.observe(part);
  // Its position depends on the window's height, which may change while its own size does not.
  addEventListener("resize", measure);
}
