/**
 * The page: two texts in, the result out, live.
 *
 * Every change of a text or an option asks for a comparison; `Comparer` sees to it that only the newest is answered.
 */

import { Comparer } from "../engine/comparer.js";
import { Disclosure } from "./disclosure.js";
import { find } from "./find.js";
import { offerKeys } from "./keys-button.js";
import { OptionsForm } from "./options.js";
import { Result } from "./result.js";
import { offerSamples } from "./samples.js";
import { StatusLine } from "./status.js";
import { refuseOtherDrops, TextField } from "./text.js";
import { namesFor } from "./titles.js";
import { measureToolbar } from "./toolbar.js";
import { fillWords, nameTexts, say } from "./words.js";

fillWords(document);

const before = new TextField("before", compare, rename);
const after = new TextField("after", compare, rename);
const options = new OptionsForm(compare);
const status = new StatusLine(compare);
const result = new Result(status);

/** Whether what the comparer answers is still wanted. */
let asked = false;

const comparer = new Comparer("changes", {
  compared(request, comparison) {
    if (!asked) return;
    before.count(comparison.statistics.before.words);
    after.count(comparison.statistics.after.words);
    if (isBlank(request.before) || isBlank(request.after)) showOneSided(isBlank(request.before) ? "before" : "after");
    else {
      result.show(request, comparison);
      // What takes longer is asked of another worker, so that the changes never wait for it.
      finder.compare(request.before, request.after, { ...request.options, ...REST });
    }
  },
  failed(reason, message) {
    const unable = reason === "worker" || reason === "module";
    // That nothing can be compared here is better known before there is anything to compare.
    if (!asked && !unable) return;
    if (asked) {
      before.count(null);
      after.count(null);
    }
    result.empty("failed");
    status.fail(sumUpFailure(reason, message), unable);
  },
});

/** What is asked for after the changes, and nothing again that they have. */
const REST = { shared: false, passages: true, quotations: true, detectMoves: false };

const finder = new Comparer("whole", {
  compared: (_, comparison) => result.add(comparison),
  failed: (reason, message) => result.lack(sumUpFailure(reason, message)),
});

/** @param {import("../engine/comparer.js").Reason} reason @param {string} message */
function sumUpFailure(reason, message) {
  // What the engine refuses it names itself; of the browser's own words the reader is told where they come from.
  const detail = reason === "refused" || message === "" ? message : say("failure.detail", { why: message });
  return { main: say(`failure.${reason}`), rest: `${say(`failure.${reason}.help`)} ${detail}` };
}

function compare() {
  const texts = { before: before.text, after: after.text };
  asked = texts.before !== "" || texts.after !== "";
  if (asked) {
    status.wait();
    comparer.compare(texts.before, texts.after, options.options);
    return;
  }
  before.count(0);
  after.count(0);
  result.empty("both");
  status.show({ main: "", rest: say("sum.none") });
}

/** @param {import("../render/model.js").Side} empty */
function showOneSided(empty) {
  result.empty("other");
  status.show({ main: "", rest: say("sum.empty", { side: say(`side.${empty}`) }) });
}

/** @param {string} text */
function isBlank(text) {
  return text.trim() === "";
}

/** Every sentence that names a text is said anew. */
function rename() {
  nameTexts(namesFor({ before: before.title, after: after.title }));
  fillWords(document);
  if (!result.rename()) compare();
}

/** @typedef {{ text: string, title: string }} Titled */
/** @param {{ before: Titled, after: Titled }} texts */
function load(texts) {
  before.text = texts.before.text;
  before.title = texts.before.title;
  after.text = texts.after.text;
  after.title = texts.after.title;
  rename();
  compare();
}

new Disclosure(find("#options-button", HTMLButtonElement), find("#options", HTMLElement));
find("#swap", HTMLButtonElement).addEventListener("click", () => {
  load({ before: { text: after.text, title: after.title }, after: { text: before.text, title: before.title } });
});
offerSamples((texts, view) => {
  load(texts);
  result.select(view);
});
offerKeys();
refuseOtherDrops();
measureToolbar();

find("#unstarted", HTMLElement).remove();
find("#page", HTMLElement).hidden = false;
// The browser may have kept the texts over a reload.
rename();
compare();
// The module is fetched before the first text comes.
comparer.start();
if ("serviceWorker" in navigator) {
  // When what the page needs is there. Where this does not load, neither does what it is for.
  addEventListener("load", () =>
    import("./offline.js").then(({ stayAvailable }) => stayAvailable(async () => {})).catch(() => {}),
  );
}
