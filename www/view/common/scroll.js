/**
 * Scrolls an element into view, without animation.
 *
 * A block that was never visible has an estimated height (`content-visibility: auto`), so a jump over many blocks can miss its target.
 * After a jump the position is checked again, once the blocks that are now visible have their true heights.
 */

/** The most checks after a jump. */
const MOST_CHECKS = 6;

/** The share of the height of its scroll container above which an element is shown from its start instead of centred. */
const TALL = 0.6;

/**
 * Scrolls the page and every scroll container of the element.
 * @param {Element} element
 */
export function scrollToMiddle(element) {
  settle(element, () => {
    const { height } = element.getBoundingClientRect();
    element.scrollIntoView({ block: height > innerHeight * TALL ? "start" : "center", inline: "nearest" });
  });
}

/**
 * Scrolls a place inside an element to the middle of the window.
 * @param {Element} element
 * @param {number} share the share of the element's height above the place
 */
export function scrollToShare(element, share) {
  settle(element, () => {
    const { top, height } = element.getBoundingClientRect();
    scrollerOf(element).scrollBy({ top: top + height * share - innerHeight / 2, behavior: "instant" });
  });
}

/** Returns the nearest scroll container. @param {Element} element @returns {Element} */
function scrollerOf(element) {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    const scrolls = ["auto", "scroll"].includes(getComputedStyle(box).overflowY);
    if (scrolls && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}

/**
 * Scrolls one scroll container, and not the page.
 * @param {Element} box
 * @param {Element} element
 */
export function scrollWithin(box, element) {
  settle(element, () => {
    const outer = box.getBoundingClientRect();
    const inner = element.getBoundingClientRect();
    // The style sheet declares the height of sticky elements at the top as scroll padding.
    const covered = Number.parseFloat(getComputedStyle(box).scrollPaddingTop) || 0;
    if (inner.top >= outer.top + covered && inner.bottom <= outer.bottom) return;
    const rest = outer.height - inner.height;
    // An element taller than the box starts a little below the top of the box.
    box.scrollBy({ top: inner.top - outer.top - (rest > 0 ? rest / 2 : outer.height * (1 - TALL) * 0.5) });
  });
}

/**
 * Repeats a jump until the element stays in place.
 * @param {Element} element
 * @param {() => void} jump
 * @param {number} [checks] how many are left
 */
function settle(element, jump, checks = MOST_CHECKS) {
  jump();
  const { top } = element.getBoundingClientRect();
  requestAnimationFrame(() => {
    if (checks === 0 || !element.isConnected) return;
    if (Math.abs(element.getBoundingClientRect().top - top) > 1) settle(element, jump, checks - 1);
  });
}
