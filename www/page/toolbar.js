/**
 * Keeps clear of the toolbar what the reader goes to: however many lines it takes, the style sheets know its height.
 *
 * The height is a rule in a sheet of its own, since the page's policy has no place for style attributes.
 */

import { find } from "../view/common/find.js";

/** Of a window's height. What would take more of it is no longer kept in sight: that is for reading, not for tools. */
const MOST = 0.2;

export function measureToolbar() {
  const toolbar = find("#toolbar", HTMLElement);
  const sum = find(".sum", HTMLElement, toolbar);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const measure = () => {
    // On a narrow screen the sum is on top of it, and goes by as the rest of the page does.
    sheet.replaceSync(`:root { --sum-height: ${sum.offsetHeight}px; }`);
    toolbar.classList.remove("tall");
    const covers = toolbar.offsetHeight + Number.parseFloat(getComputedStyle(toolbar).insetBlockStart);
    const tall = covers > innerHeight * MOST;
    toolbar.classList.toggle("tall", tall);
    sheet.insertRule(`:root { --toolbar-height: ${tall ? 0 : covers}px; }`);
  };
  const sizes = new ResizeObserver(measure);
  for (const part of [toolbar, sum]) sizes.observe(part);
  // Its position depends on the window's height, which may change while its own size does not.
  addEventListener("resize", measure);
}
