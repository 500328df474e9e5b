/** What comes after the changes and is added to their view: what does not load is not added, and the view is as good as before. */

/**
 * @param {import("../render/list.js").ChangesList} list
 * @param {import("../render/changes.js").ChangesView} view
 * @param {import("../render/changes.js").Texts} texts
 * @param {import("../pkg/word_for_word.js").Comparison} comparison
 * @param {() => boolean} isShown whether they still show that comparison
 */
export function addTo(list, view, texts, comparison, isShown) {
  const fail = () => {};
  if (comparison.nearest?.length) {
    import("./nearest.js").then(({ nearestIn }) => nearestIn(list, view, texts, comparison, isShown)).catch(fail);
  }
  if (comparison.deceptive?.names.length) {
    import("./deceptive.js").then(({ drawnIn }) => isShown() && drawnIn(view, comparison)).catch(fail);
  }
}
