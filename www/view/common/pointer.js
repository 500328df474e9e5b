/**
 * What the reader points at, with the pointer or by the focus.
 *
 * When a page scrolls under a pointer at rest, browsers report what came under it as if the reader had pointed there. To
 * heed that would put out what the reader has just asked for.
 */

/**
 * @param {HTMLElement} root
 * @param {(target: Element, y?: number) => void} point given where in the window the pointer is, if it is the pointer
 */
export function listenToPointing(root, point) {
  const last = pointerIn(root.ownerDocument);
  // It comes before the move that it is part of, so a true one is somewhere else than the last move was.
  root.addEventListener("pointerover", (event) => {
    const rests = event.clientX === last.x && event.clientY === last.y;
    if (!rests && event.target instanceof Element) point(event.target, event.clientY);
  });
  root.addEventListener("focusin", (event) => {
    if (event.target instanceof Element) point(event.target);
  });
}

/**
 * Whether the reader has selected something. In a shadow root some browsers tell so there alone, others to the document alone.
 * @param {Element} element
 */
export function isSelecting(element) {
  const root = /** @type {{ getSelection?: () => Selection | null }} */ (element.getRootNode());
  return [root.getSelection?.(), getSelection()].some((selection) => selection?.isCollapsed === false);
}

/** Where the pointer last moved, by document. @type {WeakMap<Document, { x: number, y: number }>} */
const pointers = new WeakMap();

/** @param {Document} document */
function pointerIn(document) {
  const known = pointers.get(document);
  if (known !== undefined) return known;
  const pointer = { x: Number.NaN, y: Number.NaN };
  pointers.set(document, pointer);
  document.addEventListener("pointermove", ({ clientX, clientY }) => {
    pointer.x = clientX;
    pointer.y = clientY;
  });
  return pointer;
}
