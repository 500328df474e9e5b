/**
 * What the reader points at, with the pointer or by the focus.
 *
 * When a page scrolls under a pointer at rest, browsers report what came under it as if the reader had pointed there. To
 * heed that would put out what the reader has just asked for.
 */

/**
 * @param {HTMLElement} root
 * @param {(target: Element) => void} point
 */
export function listenToPointing(root, point) {
  let x = Number.NaN;
  let y = Number.NaN;
  root.ownerDocument.addEventListener("pointermove", (event) => {
    x = event.clientX;
    y = event.clientY;
  });
  // It comes before the move that it is part of, so a true one is somewhere else than the last move was.
  root.addEventListener("pointerover", (event) => {
    const rests = event.clientX === x && event.clientY === y;
    if (!rests && event.target instanceof Element) point(event.target);
  });
  root.addEventListener("focusin", (event) => {
    if (event.target instanceof Element) point(event.target);
  });
}
