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
import { answerOtherTabs } from "./export/other-tabs.js";
import { metadataPart } from "./export/text-metadata.js";
import { receiveFiles } from "./intake/launch.js";
import { acceptDocuments } from "./intake/sources.js";
import { showLanguageChoice, startLanguage } from "./language.js";
import { notifyUnloaded, watchLength } from "./notices.js";
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
start();

/** Sets up the features, in the language of the reader. Waiting at the top level would divide the chunk of this module. */
async function start() {
  await startLanguage();
  // Titles occur in most sentences, so these are updated before any feature draws them again.
  fillMessages(document);
  state.on("titles", () => {
    nameTexts(shortTitles(state.titles));
    fillMessages(document);
  });
  state.on("language", () => fillMessages(document));

  const runner = new ComparisonRunner();
  const status = new StatusLine(runner);
  const options = new OptionsForm();
  const editors = new Editors(new Undo(options));
  const result = new Result(status);

  followTexts();
  watchLength();
  acceptDocuments(editors);
  answerOtherTabs(editors);
  showSamples(editors, (view) => result.select(view));
  new Popover(find("#options-button", HTMLButtonElement), find("#options", HTMLElement));
  showExportButton(result);
  startShortcuts();
  showShortcutsButton();
  find("#bookmarklet-button", HTMLButtonElement).addEventListener("click", () =>
    import("./bookmarklet/bookmarklet-dialog.js")
      .then(({ BookmarkletDialog }) => BookmarkletDialog.open())
      .catch(notifyUnloaded),
  );
  showLanguageChoice();
  measureToolbar();
  runner.compare();
  show(options, editors, result);

  if ("serviceWorker" in navigator) {
    // After everything that the page itself needs. If this does not load, the page is not available offline either.
    const stay = () => import("./offline/offline.js").then(({ stayAvailable }) => stayAvailable()).catch(() => {});
    // The page may have waited for a translation until everything else was loaded.
    if (document.readyState === "complete") stay();
    else addEventListener("load", stay);
  }
}

/**
 * Restores the persisted state, then shows the page; without waiting for it if that takes long.
 * @param {OptionsForm} options
 * @param {Editors} editors
 * @param {Result} result
 */
async function show(options, editors, result) {
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
  const open = () => openLink(editors, options, (view) => result.select(view));
  restored.finally(() => {
    open();
    receiveFiles(editors);
  });
  addEventListener("hashchange", open);
  find("#unstarted", HTMLElement).remove();
  find("#page", HTMLElement).hidden = false;
}
