/**
 * The page: two texts in, the result out, live. Everything that is on the page from the start is set up here, in order; other
 * features are loaded when they are first used.
 */

import { PAGE_MESSAGES } from "../messages/en/page.js";
import { fillMessages, nameTexts, register } from "../messages/messages.js";
import { shortTitles } from "../messages/titles.js";
import { find } from "../view/common/dom.js";
import { ComparisonRunner } from "./comparison-runner.js";
import { Editors } from "./editors/editors.js";
import { showSamples } from "./editors/samples.js";
import { Undo } from "./editors/undo.js";
import { exclusionsPart, followTexts } from "./exclusions/exclusions.js";
import { showExportButton } from "./export/export-button.js";
import { openLink } from "./export/open-link.js";
import { metadataPart } from "./export/text-metadata.js";
import { acceptDocuments } from "./intake/sources.js";
import { watchLength } from "./notices.js";
import { OptionsForm } from "./options/options-form.js";
import { startPersistence } from "./persistence/persistence.js";
import { showRetention } from "./persistence/retention-choice.js";
import { Popover } from "./popover.js";
import { Result } from "./result/result.js";
import { shortcutsPart, startShortcuts } from "./shortcuts/shortcuts.js";
import { showShortcutsButton } from "./shortcuts/shortcuts-button.js";
import { state } from "./state.js";
import { StatusLine } from "./status-line.js";
import { measureToolbar } from "./toolbar.js";

/** Milliseconds for which the page stays hidden while the persisted state is read. */
const HIDDEN = 500;

register(PAGE_MESSAGES);

// Titles occur in most sentences, so these are updated before any feature draws them again.
fillMessages(document);
state.on("titles", () => {
  nameTexts(shortTitles(state.titles));
  fillMessages(document);
});

const runner = new ComparisonRunner();
const status = new StatusLine(runner);
const options = new OptionsForm();
const editors = new Editors(new Undo(options));
const result = new Result(status);
const select = result.select.bind(result);

followTexts();
watchLength();
acceptDocuments(editors);
showSamples(editors, select);
new Popover(find("#options-button", HTMLButtonElement), find("#options", HTMLElement));
showExportButton(result);
startShortcuts();
showShortcutsButton();
measureToolbar();
runner.compare();
show();

if ("serviceWorker" in navigator) {
  // After everything that the page itself needs. If this does not load, the page is not available offline either.
  addEventListener("load", () =>
    import("./offline/offline.js").then(({ stayAvailable }) => stayAvailable()).catch(() => {}),
  );
}

/** Restores the persisted state, then shows the page; without waiting for it if that takes long. */
async function show() {
  const restored = startPersistence([
    options.part,
    result.part,
    editors.part,
    exclusionsPart,
    shortcutsPart,
    metadataPart,
  ]);
  await Promise.race([restored, new Promise((resolve) => setTimeout(resolve, HIDDEN))]);
  restored.then(showRetention());
  // After restoring, so that undo brings back the restored texts.
  const open = () => openLink(editors, options, select);
  restored.finally(open);
  addEventListener("hashchange", open);
  find("#unstarted", HTMLElement).remove();
  find("#page", HTMLElement).hidden = false;
}
