/**
 * The notice on deceptive characters: how many there are, and a list that opens under it. While the list is open, they are marked in the text.
 *
 * Loaded when the comparison has found some.
 */

import { CHANGES_MESSAGES } from "../../messages/en/changes.js";
import { labelled, message, messages, register } from "../../messages/messages.js";
import { summarizeDeceptive } from "../../messages/summary-passages.js";
import { reveal } from "../../view/changes/reveal.js";
import { CharactersController } from "../../view/characters/characters-controller.js";
import { find, make, makeButton } from "../../view/common/dom.js";
import { announce, dismiss as dismissNotice } from "../notices.js";
import { loadSheet } from "../stylesheets.js";

/** @import { Comparison, Texts } from "../../model/texts.js" */
/** @import { ChangesView } from "../../view/changes/changes-view.js" */
/** @import { Place } from "../../view/characters/deceptive-characters.js" */

register(CHANGES_MESSAGES);

const NAME = "deceptive";

/** Called to show the view of the changes. */
let showChanges = () => {};

/** Where the reader goes once the changes are drawn. @type {{ place: Place, button: HTMLElement } | null} */
let pending = null;

const characters = new CharactersController(message, {
  showChanges: () => showChanges(),
  goElsewhere(place, button) {
    pending = { place, button };
  },
});
const { list, unlisted } = characters;
const summary = make("span");
const toggle = makeButton("");
const dismiss = labelled(makeButton("plain"), "notice.dismiss");
const details = make("div", "deceptions", list, unlisted);
const notice = make("div", "", make("p", "notice", summary, toggle, dismiss), details);

notice.dataset.name = NAME;
unlisted.className = "quiet";
details.id = "deceptions";
details.hidden = true;
toggle.setAttribute("aria-controls", details.id);

/** The sentence that the reader has dismissed: it is not shown again. */
let dismissed = "";

toggle.addEventListener("click", () => {
  details.hidden = !details.hidden;
  update();
});

dismiss.addEventListener("click", () => {
  dismissed = summary.textContent ?? "";
  details.hidden = true;
  update();
  dismissNotice(NAME);
});

/**
 * Shows the notice, or removes it where there is nothing to say.
 * @param {Texts} texts
 * @param {Comparison | null} comparison `null` while the whole comparison is not there
 * @param {(view: "changes") => void} show called to show the view of the changes
 */
export async function showDeceptive(texts, comparison, show) {
  if (comparison === null) return;
  const sentence = summarizeDeceptive(comparison, messages);
  characters.show(texts, comparison);
  if (sentence === "" || sentence === dismissed) {
    dismissNotice(NAME);
    characters.unmark();
    return;
  }
  await loadSheet(new URL("../../view/characters/deceptive-characters.css", import.meta.url));
  if (characters.comparison !== comparison) return;
  showChanges = () => show("changes");
  if (summary.textContent !== sentence || !notice.isConnected) {
    summary.textContent = sentence;
    find("#notices", HTMLElement).append(notice);
    announce(sentence);
  }
  update();
}

/** Must be called after the changes of a comparison are drawn. @param {ChangesView} view @param {Comparison} comparison */
export function drawnIn(view, comparison) {
  characters.setView(view, comparison);
  updateMarks();
  if (pending === null) return;
  reveal(view, comparison, pending.place, pending.button);
  pending = null;
}

function update() {
  toggle.textContent = message(details.hidden ? "deceptive.show" : "deceptive.hide");
  toggle.setAttribute("aria-expanded", String(!details.hidden));
  if (!details.hidden) characters.open();
  updateMarks();
}

function updateMarks() {
  if (details.hidden || !notice.isConnected) characters.unmark();
  else characters.mark();
}
