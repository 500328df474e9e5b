/**
 * The page: two texts in, the result out, live.
 *
 * Every change of a text or an option asks for a comparison; `Comparer` sees to it that only the newest is answered.
 */

import { Comparer } from "../engine/engine-client.js";
import { PAGE_MESSAGES } from "../messages/en/page.js";
import { fillMessages, message, messages, nameTexts, register } from "../messages/messages.js";
import { sumUpFailure } from "../messages/summary.js";
import { namesFor } from "../model/titles.js";
import { find } from "../view/common/find.js";
import { Editors, isDesk } from "./editors/editors.js";
import { offerSamples } from "./editors/page-samples.js";
import { takeOtherDrops } from "./editors/text-field.js";
import { Undo } from "./editors/undo.js";
import { remaining } from "./exclusions/remaining.js";
import { tell } from "./notices.js";
import { OptionsForm } from "./options/options-form.js";
import { addPart, keep, recall } from "./persistence/persistence.js";
import { offerKeeping } from "./persistence/retention-choice.js";
import { Disclosure } from "./popover.js";
import { isView, Result } from "./result/result.js";
import { offerKeys } from "./shortcuts/keys-button.js";
import { StatusLine } from "./status-line.js";
import { measureToolbar } from "./toolbar.js";

register(PAGE_MESSAGES);
fillMessages(document);

const undo = new Undo(
  () => editors.desk,
  (desk) => {
    if ("options" in desk) options.restore(desk.options);
    editors.desk = desk;
  },
  () => options.state,
);
const editors = new Editors({
  changed: compare,
  renamed: rename,
  typed: () => undo.typed(),
  replacing: (told) => undo.remember(told),
});
const { before, after } = editors;
const options = new OptionsForm(compare);
const status = new StatusLine(compare);
const result = new Result(status, compare);

/** @typedef {import("../model/inline-paragraphs.js").Side} Side */

/** The text that is empty while the other is not. @type {Side | null} */
let missing = null;

/** Milliseconds that the page waits for what was kept before it shows itself without. */
const PATIENCE = 500;

/** Letters of both texts from which on the reader is told that it takes its time. */
const LONG = 1_500_000;
let wasLong = false;

/** Whether what the comparer answers is still wanted. */
let asked = false;

const comparer = new Comparer("changes", {
  compared(request, comparison) {
    if (!asked) return;
    before.count(comparison.statistics.before.words);
    after.count(comparison.statistics.after.words);
    if (missing !== null) return;
    result.show(request, comparison);
    editors.ready();
    // What takes longer is asked of another worker, so that the changes never wait for it.
    finder.compare(request.before, request.after, { ...request.options, ...REST });
  },
  failed(reason, detail) {
    const unable = ["worker", "module", "forbidden"].includes(reason);
    // That nothing can be compared here is better known before there is anything to compare.
    if (!asked && !unable) return;
    missing = null;
    if (asked) {
      before.count(null);
      after.count(null);
    }
    editors.needed();
    result.empty("failed");
    status.fail(sumUpFailure(reason, detail, messages));
  },
});

/** What is asked for after the changes; what is nearest to a dropped sentence goes by the rows of these, which must be the same. */
const REST = { shared: false, passages: true, quotations: true };

const finder = new Comparer("whole", {
  compared: (_, comparison) => result.add(comparison),
  failed: (reason, detail) => result.lack(sumUpFailure(reason, detail, messages)),
});

function compare() {
  keep();
  heedLength(before.length + after.length);
  const compared = remaining.of(texts());
  asked = compared.before + compared.after !== "";
  if (asked) {
    missing = isBlank(compared.before) ? "before" : isBlank(compared.after) ? "after" : null;
    // To count the words of one text may take long, and need not be waited for.
    if (missing === null) status.wait();
    else {
      editors.needed();
      result.empty("other");
      tellMissing(missing);
    }
    comparer.compare(compared.before, compared.after, options.options);
    return;
  }
  missing = null;
  before.count(0);
  after.count(0);
  editors.needed();
  result.empty("both");
  status.show({ main: "", rest: message("sum.none") });
}

/** @param {number} letters of both texts */
function heedLength(letters) {
  const long = letters >= LONG;
  // That nothing tells of it is no harm.
  if (long || wasLong)
    import("./length.js").then(
      ({ tellLength }) => tellLength(letters, long),
      () => {},
    );
  wasLong = long;
}

function texts() {
  return { before: before.text, after: after.text };
}

/** @param {Side} side */
function tellMissing(side) {
  status.show({ main: "", rest: message("sum.empty", { side: message(`side.${side}`) }) });
}

/** @param {string} text */
function isBlank(text) {
  return text.trim() === "";
}

/** Every sentence that names a text is said anew. */
function rename() {
  nameTexts(namesFor({ before: before.title, after: after.title }));
  fillMessages(document);
  result.rename();
  if (missing !== null) tellMissing(missing);
}

async function openExport() {
  try {
    const { offerExport } = await import("./export/export-button.js");
    offerExport(
      () => result.shown,
      () => ({ before: before.title, after: after.title }),
    );
  } catch (error) {
    tellUnloaded(error);
  }
}

/** Opens the texts that the page's address carries: `export/share-link.js` says how. */
async function openLink() {
  const { hash } = location;
  if (!hash.startsWith("#texts=")) return;
  try {
    const { openLink } = await import("./export/open-link.js");
    await openLink(hash, {
      replacing(told) {
        if (before.text + after.text === "") return false;
        undo.remember(told, true);
        return true;
      },
      open(load) {
        options.options = load.options;
        editors.desk = { before: load.before, after: load.after, folded: editors.folded };
        editors.foldLater();
        if (isView(load.view)) result.select(load.view);
      },
    });
  } catch (error) {
    tellUnloaded(error);
  }
}

/** What few readers need is loaded when it is asked for, which may fail. @param {unknown} error */
function tellUnloaded(error) {
  tell(
    "unloaded",
    `${message("failure.view")} ${message("failure.view.help")} ${message("failure.detail", { why: String(error) })}`,
  );
}

new Disclosure(find("#options-button", HTMLButtonElement), find("#options", HTMLElement));
offerSamples(({ view, ...texts }) => {
  if (before.text + after.text !== "") undo.remember(message("undo.sample"));
  editors.desk = { ...texts, folded: editors.folded };
  editors.foldLater();
  result.select(view);
});
find("#export-button", HTMLButtonElement).addEventListener("click", openExport, { once: true });
offerKeys();
takeOtherDrops();
measureToolbar();

addPart({ name: "options", read: () => options.state, write: (state) => options.restore(state) });
addPart(result.part);
addPart({
  name: "desk",
  read: () => editors.desk,
  write(desk) {
    if (isDesk(desk)) editors.desk = desk;
  },
});
addPart({
  name: "left-out",
  read: () => remaining.leftOut(),
  write(kept) {
    if (kept !== null)
      import("./exclusions/editor-exclusions.js").then(({ takeUp }) => takeUp(kept, texts(), compare), tellUnloaded);
  },
});
// Whatever is chosen or typed, wherever, may be something that is kept.
for (const event of ["input", "change"]) document.addEventListener(event, keep);

const isEmpty = () => before.text === "" && after.text === "";

/** Shows the page with what was kept; where that takes long, without it until it comes. */
async function begin() {
  compare();
  const recalled = recall(isEmpty, isEmpty);
  await Promise.race([recalled, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const show = offerKeeping();
  recalled.then(show);
  // After that: what was kept is then what a link's texts take the place of, and can be brought back.
  recalled.finally(openLink);
  addEventListener("hashchange", openLink);
  find("#unstarted", HTMLElement).remove();
  find("#page", HTMLElement).hidden = false;
}

begin();
// The module is fetched before the first text comes.
comparer.start();
if ("serviceWorker" in navigator) {
  // When what the page needs is there. Where this does not load, neither does what it is for.
  addEventListener("load", () =>
    import("./offline/offline.js").then(({ stayAvailable }) => stayAvailable()).catch(() => {}),
  );
}
