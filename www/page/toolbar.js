/**
 * Tells the style sheets how high the toolbar is, so that it does not cover what the reader goes to.
 *
 * The height is a custom property in a style sheet of its own, because the Content Security Policy forbids style attributes.
 */

import { find } from "../view/common/dom.js";

/** The largest share of the window's height for a toolbar that stays in sight. A higher one scrolls away with the page. */
const MOST = 0.2;

export function measureToolbar() {
  const toolbar = find("#toolbar", HTMLElement);
  const sum = find(".sum", HTMLElement, toolbar);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const measure = () => {
    // On a narrow screen the status line is above the tools and scrolls with the page.
    sheet.replaceSync(`:root { --sum-height: ${sum.offsetHeight}px; }`);
    toolbar.classList.remove("tall");
    const covers = toolbar.offsetHeight + Number.parseFloat(getComputedStyle(toolbar).insetBlockStart);
    const tall = covers > innerHeight * MOST;
    toolbar.classList.toggle("tall", tall);
    sheet.insertRule(`:root { --toolbar-height: ${tall ? 0 : covers}px; }`);
  };
  const sizes = new ResizeObserver(measure);
  for (const part of [toolbar, sum]) sizes.observe(part);
  // Its position depends on the height of the window, which can change while its own size does not.
  addEventListener("resize", measure);
}
