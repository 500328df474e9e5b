/**
 * Tells elements when they come near the window: one observer for all of a page.
 */

/** What is this near will soon be read: about a screen. */
const MARGIN = "800px 0px";

/** @type {IntersectionObserver | null} */
let observer = null;
/** @type {Map<Element, () => void>} */
const waiting = new Map();

/**
 * @param {Element} element
 * @param {() => void} came called once
 */
export function whenNear(element, came) {
  observer ??= new IntersectionObserver(heed, { rootMargin: MARGIN });
  waiting.set(element, came);
  observer.observe(element);
}

/** @param {Element} element */
export function noLonger(element) {
  waiting.delete(element);
  observer?.unobserve(element);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = null;
}

/** @param {IntersectionObserverEntry[]} entries */
function heed(entries) {
  for (const { target, isIntersecting } of entries) {
    const came = isIntersecting ? waiting.get(target) : undefined;
    if (came === undefined) continue;
    noLonger(target);
    came();
  }
}
