/**
 * Reports which element the reader points at, with the pointer or by focus.
 *
 * When a page scrolls under a resting pointer, browsers report the element that came under it as if the reader had pointed at it. Such
 * events are ignored, because they would remove the highlights that the reader has just asked for.
 */

/**
 * @param {HTMLElement} root
 * @param {(target: Element, y?: number) => void} point `y` is the position of the pointer in the window, if it was the pointer
 */
export function listenToPointing(root, point) {
  const last = pointerIn(root.ownerDocument);
  // `pointerover` comes before the `pointermove` of the same movement. If the pointer has moved, its position differs from the last one.
  root.addEventListener("pointerover", (event) => {
    const isResting = event.clientX === last.x && event.clientY === last.y;
    if (!isResting && event.target instanceof Element) point(event.target, event.clientY);
  });
  root.addEventListener("focusin", (event) => {
    if (event.target instanceof Element) point(event.target);
  });
}

/**
 * Returns whether the reader has selected text. For text in a shadow root, some browsers report the selection at the root only and others
 * at the document only.
 * @param {Element} element
 */
export function isSelecting(element) {
  const root = /** @type {{ getSelection?: () => Selection | null }} */ (element.getRootNode());
  return [root.getSelection?.(), getSelection()].some((selection) => selection?.isCollapsed === false);
}

/** By document, the last position of the pointer. @type {WeakMap<Document, { x: number, y: number }>} */
const pointers = new WeakMap();

/** @param {Document} document */
function pointerIn(document) {
  const existing = pointers.get(document);
  if (existing !== undefined) return existing;
  const pointer = { x: Number.NaN, y: Number.NaN };
  pointers.set(document, pointer);
  document.addEventListener("pointermove", ({ clientX, clientY }) => {
    pointer.x = clientX;
    pointer.y = clientY;
  });
  return pointer;
}
