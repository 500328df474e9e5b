/**
 * Keeps clear of the toolbar what the reader goes to: however many lines it takes, the style sheets know its height.
 *
 * The height is a rule in a sheet of its own, since the page's policy has no place for style attributes.
 */

import { find } from "./find.js";

export function measureToolbar() {
  const toolbar = find("#toolbar", HTMLElement);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const measure = () => {
    const covers = getComputedStyle(toolbar).position === "sticky" ? toolbar.offsetHeight : 0;
    sheet.replaceSync(`:root { --toolbar-height: ${covers}px; }`);
  };
  new ResizeObserver(measure).observe(toolbar);
  // Its position depends on the window's height, which may change while its own size does not.
  addEventListener("resize", measure);
}
