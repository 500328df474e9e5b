/**
 * Brings what the reader has asked for into view, at once and without a glide.
 *
 * Blocks that were never on screen have a guessed height, so a jump over many of them may land beside its goal. After a
 * jump the place is looked at again, once the blocks that are now in view have heights of their own.
 */

/** How often at most the place is looked at again. */
const LOOKS = 6;

/** The share of its box's height above which a thing is shown from its beginning instead of by its middle. */
const TALL = 0.6;

/**
 * Scrolls the page, and every box around the element.
 * @param {Element} element
 */
export function scrollToMiddle(element) {
  settle(element, () => {
    const { height } = element.getBoundingClientRect();
    element.scrollIntoView({ block: height > innerHeight * TALL ? "start" : "center", inline: "nearest" });
  });
}

/**
 * Brings a place inside an element to the middle of the window.
 * @param {Element} element
 * @param {number} share of the element's height that lies above the place
 */
export function scrollToShare(element, share) {
  settle(element, () => {
    const { top, height } = element.getBoundingClientRect();
    scrollerOf(element).scrollBy({ top: top + height * share - innerHeight / 2, behavior: "instant" });
  });
}

/** The nearest box around an element that scrolls. @param {Element} element @returns {Element} */
function scrollerOf(element) {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    const scrolls = ["auto", "scroll"].includes(getComputedStyle(box).overflowY);
    if (scrolls && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}

/**
 * Scrolls a box that scrolls, and leaves the page where it is.
 * @param {Element} box
 * @param {Element} element
 */
export function scrollWithin(box, element) {
  settle(element, () => {
    const outer = box.getBoundingClientRect();
    const inner = element.getBoundingClientRect();
    // What sticks to the upper edge covers as much as the style sheet says.
    const covered = Number.parseFloat(getComputedStyle(box).scrollPaddingTop) || 0;
    if (inner.top >= outer.top + covered && inner.bottom <= outer.bottom) return;
    const rest = outer.height - inner.height;
    // A thing taller than the box begins a little below its upper edge.
    box.scrollBy({ top: inner.top - outer.top - (rest > 0 ? rest / 2 : outer.height * (1 - TALL) * 0.5) });
  });
}

/**
 * Jumps until the element stays where it is.
 * @param {Element} element
 * @param {() => void} jump
 */
function settle(element, jump, looks = LOOKS) {
  jump();
  const { top } = element.getBoundingClientRect();
  requestAnimationFrame(() => {
    if (looks === 0 || !element.isConnected) return;
    if (Math.abs(element.getBoundingClientRect().top - top) > 1) settle(element, jump, looks - 1);
  });
}
