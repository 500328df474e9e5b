/**
 * The export menu: saves the comparison as a file, copies it or one finding, makes a link, or opens the dialog for embedding.
 */

import { Unanswered } from "../../engine/worker-liveness.js";
import { MOST } from "../../export/report.js";
import { CHANGES_MESSAGES } from "../../messages/en/changes.js";
import { EXPORT_MESSAGES } from "../../messages/en/export.js";
import { REUSE_MESSAGES } from "../../messages/en/passages-and-quotations.js";
import { formatList, joinSentences, message, messages, register } from "../../messages/messages.js";
import { summarizeChanges, summarizeForms } from "../../messages/summary.js";
import { SIDES } from "../../model/texts.js";
import { find, make, makeButton } from "../../view/common/dom.js";
import { describeExclusion } from "../exclusions/exclusion-notes.js";
import { exclusionsOf } from "../exclusions/exclusions.js";
import { state } from "../state.js";
import { loadSheet } from "../stylesheets.js";
import * as actions from "./export-actions.js";
import { fillFindings } from "./export-findings.js";
import { metadataOf, setMetadata } from "./text-metadata.js";

/** @import { Comparison } from "../../pkg/word_for_word.js" */
/** @import { Matter } from "../../export/export-input.js" */
/** @import { Finding } from "../../export/report.js" */
/** @import { ExportKey } from "../../messages/en/export.js" */
/** @import { Side } from "../../model/texts.js" */
/** @import { View } from "../result/result.js" */
/** @import { Texts } from "../state.js" */
/** @import { Form } from "./export-actions.js" */
/**
 * The result as the reader sees it.
 * @typedef {object} Shown
 * @property {Texts} texts
 * @property {Texts} titles
 * @property {Comparison} comparison with passages and quotations, once they have been computed
 * @property {View} view
 * @property {boolean} waiting whether passages and quotations are being computed
 * @property {number} hunk the current change, -1 for none
 * @property {Finding | null} chosen the current finding of another view
 */

register(EXPORT_MESSAGES);
register(CHANGES_MESSAGES);
register(REUSE_MESSAGES);

export class ExportMenu {
  /** @type {ExportMenu | null} */
  static #only = null;
  /** The language of its labels. */
  #language = state.language;

  #none = make("p", "quiet", message("menu.none"));
  #all = make("div", "exports fields");
  #findings = make("select");
  #status = make("p", "quiet");
  #more = makeButton("link");
  #every = field("menu.all", {}, "checkbox");
  #author = field("menu.author", {});
  #about;
  #findingGroup;
  /** @type {Shown | null} */
  #shown = null;
  /** @type {Finding[]} */
  #listed = [];
  /** Returns the current result. @type {() => Shown | null} */
  #current = () => null;

  /** @param {HTMLElement} panel */
  constructor(panel) {
    this.#about = {
      before: {
        date: field("menu.date", sideValue("before")),
        source: field("menu.source", sideValue("before"), "url"),
      },
      after: { date: field("menu.date", sideValue("after")), source: field("menu.source", sideValue("after"), "url") },
    };
    this.#author.input.value = message("menu.default.author");
    this.#every.label.className = "every";
    this.#status.setAttribute("role", "status");
    this.#findings.setAttribute("aria-label", message("menu.finding.which"));
    const forms = /** @type {const} */ (["rich", "plain", "markdown"]);
    this.#more.addEventListener("click", () => {
      this.#listFindings(true);
      this.#findings.focus();
    });
    this.#findingGroup = group(
      "menu.finding",
      this.#findings,
      this.#more,
      make("div", "export-forms", ...forms.map((form) => this.#findingButton(form))),
    );
    this.#all.append(
      group(
        "menu.save",
        this.#action("menu.docx", (matter) => actions.saveDocx(matter, this.#author.input.value)),
        this.#action(
          "menu.page",
          (matter) => actions.savePage(matter, this.#every.input.checked),
          () => true,
        ),
        this.#every.label,
        this.#action("menu.critic", (matter) => actions.saveCritic(matter)),
        this.#action("menu.json", (matter) => actions.saveJson(matter)),
      ),
      group(
        "menu.copy",
        this.#action(
          "menu.rich",
          (matter, { view }) => actions.copyComparison(matter, view),
          ({ view }) => view !== "changes",
        ),
        this.#action("menu.link", (matter, { view }) => actions.copyLink(matter, view)),
        this.#action("menu.embed", openEmbed),
      ),
      this.#findingGroup,
      this.#aboutGroup(),
    );
    panel.replaceChildren(this.#none, this.#all, this.#status);
  }

  /** Returns the menu, which is created once for each language. @param {HTMLElement} panel */
  static async of(panel) {
    await Promise.all(
      [new URL("../fields.css", import.meta.url), new URL("./export-menu.css", import.meta.url)].map(loadSheet),
    );
    let menu = ExportMenu.#only;
    if (menu === null || menu.#language !== state.language) {
      menu = new ExportMenu(panel);
      ExportMenu.#only = menu;
    }
    return menu;
  }

  /** Updates the menu for the current result. @param {() => Shown | null} current */
  refresh(current) {
    this.#current = current;
    const shown = current();
    this.#shown = shown;
    this.#status.textContent = "";
    this.#none.hidden = shown !== null;
    this.#all.hidden = shown === null;
    if (shown === null) return;
    this.#every.input.checked = false;
    this.#listFindings(false);
    for (const side of SIDES) {
      const { date, source } = metadataOf(titled(shown, side));
      this.#about[side].date.input.value = date;
      this.#about[side].source.input.value = source;
      this.#about[side].date.rename(sideValue(side));
      this.#about[side].source.rename(sideValue(side));
    }
  }

  /** @param {boolean} all whether the list has no limit */
  #listFindings(all) {
    if (this.#shown === null) return;
    const { findings, unlisted, most } = fillFindings(this.#findings, this.#shown, all);
    this.#listed = findings;
    this.#findingGroup.hidden = findings.length === 0;
    this.#more.hidden = unlisted === 0;
    this.#more.textContent = message("menu.finding.all", { n: unlisted });
    this.#every.label.hidden = most <= MOST;
    this.#every.rename({ n: most, most: MOST });
  }

  /**
   * @param {"menu.docx" | "menu.page" | "menu.critic" | "menu.json" | "menu.rich" | "menu.link" | "menu.embed"} key
   * @param {(matter: Matter, shown: Shown) => Promise<string>} act
   * @param {(shown: Shown) => boolean} [needsReuse] whether it needs passages and quotations
   */
  #action(key, act, needsReuse = () => false) {
    const button = makeButton(
      "sample",
      make("span", "", message(key)),
      " ",
      make("small", "quiet", message(`${key}.hint`)),
    );
    button.addEventListener("click", () => this.#run(act, needsReuse));
    return button;
  }

  /** @param {Form} form */
  #findingButton(form) {
    const button = makeButton("", message(`menu.finding.${form}`));
    button.addEventListener("click", () =>
      this.#run(async (matter) => {
        const finding = this.#listed[Number(this.#findings.value)];
        return finding === undefined ? "" : actions.copyFinding(matter, finding, form);
      }),
    );
    return button;
  }

  #aboutGroup() {
    const fields = SIDES.flatMap((side) => [this.#about[side].date, this.#about[side].source]);
    const group = make(
      "details",
      "export-about",
      make("summary", "", message("menu.about")),
      make("p", "quiet", message("menu.about.hint")),
      ...[...fields, this.#author].map(({ label }) => label),
    );
    group.addEventListener("change", () => {
      if (this.#shown === null) return;
      for (const side of SIDES) {
        const { date, source } = this.#about[side];
        setMetadata(titled(this.#shown, side), { date: date.input.value, source: source.input.value });
      }
    });
    return group;
  }

  /**
   * Runs an action and shows its outcome.
   * @param {(matter: Matter, shown: Shown) => Promise<string>} act
   * @param {(shown: Shown) => boolean} [needsReuse]
   */
  async #run(act, needsReuse = () => false) {
    if (this.#shown === null) return;
    if (needsReuse(this.#shown)) await this.#wait(this.#shown);
    const shown = this.#shown;
    this.#status.textContent = message("menu.busy");
    try {
      this.#status.textContent = await act(matterOf(shown), shown);
    } catch (error) {
      this.#status.textContent = describeError(error);
    }
  }

  /** Waits for passages and quotations, unless the texts change. @param {Shown} shown */
  async #wait(shown) {
    if (shown.waiting) this.#status.textContent = message("menu.waiting");
    while (this.#shown === shown && shown.waiting) {
      const now = this.#current();
      if (now === null || SIDES.some((side) => now.texts[side] !== shown.texts[side])) return;
      if (!now.waiting) this.#shown = now;
      else await new Promise((resolve) => state.addEventListener("reuse", resolve, { once: true }));
    }
  }
}

/**
 * Opens the dialog for embedding. The focus moves to the button of the menu first: that closes the menu, and the dialog returns
 * the focus to the button.
 * @param {Matter} matter
 * @param {Shown} shown
 */
async function openEmbed(matter, { view }) {
  const { EmbedDialog } = await import("../embed/embed-dialog.js");
  find("#export-button", HTMLButtonElement).focus();
  await EmbedDialog.open(matter, view);
  return "";
}

/** @param {Shown} shown @returns {Matter} */
function matterOf(shown) {
  const { comparison, texts } = shown;
  const { main, rest } = summarizeChanges(comparison, messages);
  const about = (/** @type {Side} */ side) => ({ title: shown.titles[side], ...metadataOf(titled(shown, side)) });
  return {
    texts,
    comparison,
    about: { before: about("before"), after: about("after") },
    sum: joinSentences(main, rest),
    forms: summarizeForms(comparison, messages),
    left: SIDES.flatMap((side) => exclusionsOf(side, texts[side]).map((each) => describeExclusion(side, each))),
    message,
    list: formatList,
  };
}

/** @param {unknown} error */
function describeError(error) {
  if (error instanceof Unanswered) return message(`menu.${error.reason}`);
  return message("menu.failed", { why: error instanceof Error ? error.message.replace(/\.$/, "") : String(error) });
}

/** @param {Shown} shown @param {Side} side */
function titled({ texts, titles }, side) {
  return { text: texts[side], title: titles[side] };
}

/** @param {Side} side */
function sideValue(side) {
  return { side: message(`side.${side}`) };
}

/** @param {ExportKey} title @param {...HTMLElement} content */
function group(title, ...content) {
  return make("fieldset", "", make("legend", "", message(title)), ...content);
}

/**
 * Creates a field with a label that can be renamed.
 * @param {ExportKey} key
 * @param {Record<string, string>} values
 * @param {"text" | "url" | "checkbox"} [type]
 */
function field(key, values, type = "text") {
  const input = make("input");
  input.type = type;
  if (type === "url") input.dir = "ltr";
  input.autocomplete = "off";
  const name = make("span", "", message(key, values));
  const label = make("label", "", name, input);
  return {
    input,
    label,
    rename: (/** @type {Record<string, string | number>} */ now) => {
      name.textContent = message(key, now);
    },
  };
}
