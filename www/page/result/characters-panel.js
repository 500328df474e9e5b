/**
 * Tells the reader what in the texts cannot be seen, or looks like something else, and shows it when it is asked for: marked in the text
 * of the changes, and in a list that leads there. It stands among the notices, and only where something was found.
 */

import { CHANGES_MESSAGES } from "../../messages/en/changes.js";
import { message, messages, register } from "../../messages/messages.js";
import { summarizeDeceptive } from "../../messages/summary-passages.js";
import { goTo } from "../../view/changes/reveal.js";
import { drawPlaces, markPlaces, readPlaces, unmark } from "../../view/characters/deceptive-characters.js";
import { make, makeButton } from "../../view/common/dom.js";
import { find } from "../../view/common/find.js";
import { announce, dismiss as dismissNotice } from "../notices.js";
import { loadSheet } from "../stylesheets.js";

/** @typedef {import("../../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../../view/changes/changes-view.js").ChangesView} ChangesView */
/** @typedef {import("../../view/changes/changes-view.js").Texts} Texts */
/** @typedef {import("../../view/characters/deceptive-characters.js").Place} Place */

register(CHANGES_MESSAGES);

const NAME = "deceptive";

const said = make("span");
const toggle = makeButton("");
const dismiss = makeButton("plain", message("notice.dismiss"));
const list = make("ol");
const unlisted = make("p", "quiet");
const shown = make("div", "deceptions", list, unlisted);
const box = make("div", "", make("p", "notice", said, toggle, dismiss), shown);

box.dataset.name = NAME;
shown.id = "deceptions";
shown.hidden = true;
list.setAttribute("role", "list");
list.setAttribute("aria-label", message("deceptive.title"));
toggle.setAttribute("aria-controls", shown.id);

/** What was told and dismissed is not told again while it is the same. */
let dismissed = "";

/** What is told of. @type {{ texts: Texts, comparison: Comparison } | null} */
let told = null;

/** Where it is drawn, and which comparison that shows. @type {{ view: ChangesView, comparison: Comparison } | null} */
let drawn = null;

/** Where the reader goes when it is drawn. @type {{ place: Place, button: HTMLElement } | null} */
let goal = null;

toggle.addEventListener("click", () => {
  shown.hidden = !shown.hidden;
  draw();
});

dismiss.addEventListener("click", () => {
  dismissed = said.textContent ?? "";
  shown.hidden = true;
  draw();
  dismissNotice(NAME);
});

/**
 * @param {Texts} texts what is compared
 * @param {Comparison | null} found with what deceives, once that has come
 * @param {(view: "changes") => void} show to look at the changes
 */
export async function tellDeceptive(texts, found, show) {
  if (found === null) return;
  const sentence = summarizeDeceptive(found, messages);
  told = { texts, comparison: found };
  if (sentence === "" || sentence === dismissed) {
    dismissNotice(NAME);
    if (drawn !== null) unmark(drawn.view);
    return;
  }
  await loadSheet(new URL("../../view/characters/deceptive-characters.css", import.meta.url));
  if (told.comparison !== found) return;
  lead = () => show("changes");
  if (said.textContent !== sentence || !box.isConnected) {
    said.textContent = sentence;
    find("#notices", HTMLElement).append(box);
    announce(sentence);
  }
  draw();
}

/** To the view of the changes. */
let lead = () => {};

/** The changes have been drawn anew. @param {ChangesView} view @param {Comparison} comparison with what deceives */
export function drawnIn(view, comparison) {
  drawn = { view, comparison };
  mark();
  if (goal === null) return;
  goTo(view, comparison, { ...goal.place }, goal.button);
  goal = null;
}

function draw() {
  toggle.textContent = message(shown.hidden ? "deceptive.show" : "deceptive.hide");
  toggle.setAttribute("aria-expanded", String(!shown.hidden));
  if (!shown.hidden && told !== null) {
    const { texts, comparison } = told;
    const { places, unlisted: n } = readPlaces(comparison);
    list.replaceChildren(...drawPlaces(texts, comparison, places, message, visit));
    unlisted.textContent = n === 0 ? "" : message("deceptive.unlisted", { n });
  }
  mark();
}

/** Marks in the text what is listed. */
function mark() {
  if (drawn === null) return;
  const { view, comparison } = drawn;
  if (shown.hidden || !box.isConnected) unmark(view);
  else markPlaces(view, comparison, readPlaces(comparison).places, message);
}

/** @param {Place} place @param {HTMLElement} button */
function visit(place, button) {
  lead();
  if (drawn !== null && drawn.comparison === told?.comparison) goTo(drawn.view, drawn.comparison, place, button);
  // It is drawn when it is looked at.
  else goal = { place, button };
}
