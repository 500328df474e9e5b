/** What comes after the changes and is added to their view: what does not load is not added, and the view is as good as before. */

/**
 * @param {import("../../view/changes/change-list.js").ChangesList} list
 * @param {import("../../view/changes/changes-view.js").ChangesView} view
 * @param {import("../../view/changes/changes-view.js").Texts} texts
 * @param {import("../../pkg/word_for_word.js").Comparison} comparison
 * @param {() => boolean} isShown whether they still show that comparison
 */
export function addTo(list, view, texts, comparison, isShown) {
  const fail = () => {};
  if (comparison.nearest?.length) {
    import("./nearest.js").then(({ nearestIn }) => nearestIn(list, view, texts, comparison, isShown)).catch(fail);
  }
  if (comparison.deceptive?.names.length) {
    import("./characters-panel.js").then(({ drawnIn }) => isShown() && drawnIn(view, comparison)).catch(fail);
  }
}
