/**
 * Opens several files at once. Two are before and after; of more, the reader chooses two, or steps through neighbouring pairs.
 *
 * The order in which browsers pass files means nothing, so they are sorted by name, with digits compared as numbers.
 */

import { message } from "../../messages/messages.js";
import { legible } from "../../model/excerpt.js";
import { find, make, makeButton } from "../../view/common/dom.js";

/** @typedef {(before: File, after: File) => Promise<unknown>} Load */

const byName = new Intl.Collator(undefined, { numeric: true });

const root = make("div", "series");
root.setAttribute("role", "group");

/** @param {File[]} files two or more @param {Load} load */
export async function showSeries(files, load) {
  const sorted = files.toSorted((one, other) => byName.compare(one.name, other.name));
  const [before, after] = sorted;
  if (before === undefined || after === undefined) return;
  if (sorted.length === 2) {
    const close = makeButton("", message("series.close"));
    close.addEventListener("click", () => root.remove());
    root.replaceChildren(make("p", "", message("pair.names", { before: before.name, after: after.name }), " ", close));
    root.ariaLabel = message("series.title", { n: 2 });
  } else drawSeries(sorted, load);
  find(".texts", HTMLElement).prepend(root);
  await load(before, after);
}

/** @param {File[]} files @param {Load} load */
function drawSeries(files, load) {
  const [before, after] = [selectOf(files, 0), selectOf(files, 1)];
  const previous = makeButton("", message("series.previous"));
  const next = makeButton("", message("series.next"));
  const at = make("span", "quiet");
  at.ariaLive = "polite";
  const close = makeButton("plain", message("series.close"));
  const show = () => {
    const [one, other] = [before.selectedIndex, after.selectedIndex];
    at.textContent = message("series.at", { before: one + 1, after: other + 1, n: files.length });
    previous.disabled = one === 0;
    next.disabled = one >= files.length - 2;
  };
  const choose = () => {
    show();
    const [one, other] = [files[before.selectedIndex], files[after.selectedIndex]];
    if (one !== undefined && other !== undefined) load(one, other);
  };
  const step = (/** @type {number} */ by) => {
    before.selectedIndex += by;
    after.selectedIndex = before.selectedIndex + 1;
    choose();
  };
  for (const select of [before, after]) select.addEventListener("change", choose);
  previous.addEventListener("click", () => step(-1));
  next.addEventListener("click", () => step(1));
  close.addEventListener("click", () => root.remove());
  show();
  root.ariaLabel = message("series.title", { n: files.length });
  root.replaceChildren(
    make("strong", "", message("series.title", { n: files.length })),
    make("label", "", message("series.before"), before),
    make("label", "", message("series.after"), after),
    previous,
    next,
    at,
    close,
  );
}

/** @param {File[]} files @param {number} chosen */
function selectOf(files, chosen) {
  const select = make("select");
  select.append(...files.map(({ name }, index) => new Option(`${index + 1}. ${legible(name)}`)));
  select.selectedIndex = chosen;
  select.autocomplete = "off";
  return select;
}
