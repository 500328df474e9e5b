/** Notifies elements when they come near the viewport. All elements of a page share one observer. */

/** About the height of a screen. */
const MARGIN = "800px 0px";

/** @type {IntersectionObserver | null} */
let observer = null;
/** @type {Map<Element, () => void>} */
const callbacks = new Map();

/**
 * Calls a function once, when an element is near the viewport.
 * @param {Element} element
 * @param {() => void} callback
 */
export function whenNear(element, callback) {
  observer ??= new IntersectionObserver(notify, { rootMargin: MARGIN });
  callbacks.set(element, callback);
  observer.observe(element);
}

/** Drops the callback of an element. @param {Element} element */
export function cancelWhenNear(element) {
  callbacks.delete(element);
  observer?.unobserve(element);
  if (callbacks.size > 0) return;
  observer?.disconnect();
  observer = null;
}

/** @param {IntersectionObserverEntry[]} entries */
function notify(entries) {
  for (const { target, isIntersecting } of entries) {
    const callback = isIntersecting ? callbacks.get(target) : undefined;
    if (callback === undefined) continue;
    cancelWhenNear(target);
    callback();
  }
}
