/**
 * The menu behind the button Export: saves the comparison as a file, copies it or one finding of it, or makes a link of it.
 */

import { Unanswered } from "../../engine/worker-request.js";
import { MOST } from "../../export/report.js";
import { CHANGES_MESSAGES } from "../../messages/en/changes.js";
import { EXPORT_MESSAGES } from "../../messages/en/export.js";
import { REUSE_MESSAGES } from "../../messages/en/passages-and-quotations.js";
import { formatList, message, messages, register } from "../../messages/messages.js";
import { sumUpChanges, sumUpForms } from "../../messages/summary.js";
import { SIDES } from "../../model/paragraphs.js";
import { make, makeButton } from "../../view/common/dom.js";
import { find } from "../../view/common/find.js";
import { describeExclusion } from "../exclusions/exclusion-notes.js";
import { exclusionsOf } from "../exclusions/exclusions.js";
import { loadSheet } from "../stylesheets.js";
import * as actions from "./export-actions.js";
import { offerFindings } from "./export-findings.js";
import { metadataOf, setMetadata } from "./text-metadata.js";

/** @typedef {import("../../export/export-input.js").Matter} Matter */
/** @typedef {import("../../export/report.js").Finding} Finding */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../messages/en/export.js").ExportKey} ExportWord */
/**
 * What is on the screen.
 * @typedef {object} Shown
 * @property {Record<Side, string>} texts
 * @property {Record<Side, string>} titles
 * @property {import("../../pkg/word_for_word.js").Comparison} comparison with passages and quotations, where they have come
 * @property {import("../result/result.js").View} view
 * @property {boolean} waiting whether they are still being looked for
 * @property {number} hunk the change the reader is at, -1 for none
 * @property {Finding | null} chosen what the reader has gone to in another view
 */

register(EXPORT_MESSAGES);
register(CHANGES_MESSAGES);
register(REUSE_MESSAGES);

/** @type {ExportMenu | null} */
let only = null;

export class ExportMenu {
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
  #found = [];
  /** What is on the screen now. @type {() => Shown | null} */
  #ask = () => null;

  /** @param {HTMLElement} panel */
  constructor(panel) {
    this.#about = {
      before: { date: field("menu.date", sideOf("before")), source: field("menu.source", sideOf("before"), "url") },
      after: { date: field("menu.date", sideOf("after")), source: field("menu.source", sideOf("after"), "url") },
    };
    this.#author.input.value = message("menu.default.author");
    this.#every.label.className = "every";
    this.#status.setAttribute("role", "status");
    this.#findings.setAttribute("aria-label", message("menu.finding.which"));
    const forms = /** @type {const} */ (["rich", "plain", "markdown"]);
    this.#more.addEventListener("click", () => {
      this.#offer(true);
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

  /** The menu, made once. @param {HTMLElement} panel */
  static async of(panel) {
    await Promise.all(
      [new URL("../fields.css", import.meta.url), new URL("./export-menu.css", import.meta.url)].map(loadSheet),
    );
    only ??= new ExportMenu(panel);
    return only;
  }

  /** Offers what there is now. @param {() => Shown | null} ask what that is */
  refresh(ask) {
    this.#ask = ask;
    const shown = ask();
    this.#shown = shown;
    this.#status.textContent = "";
    this.#none.hidden = shown !== null;
    this.#all.hidden = shown === null;
    if (shown === null) return;
    this.#every.input.checked = false;
    this.#offer(false);
    for (const side of SIDES) {
      const { date, source } = metadataOf(titled(shown, side));
      this.#about[side].date.input.value = date;
      this.#about[side].source.input.value = source;
      this.#about[side].date.rename(sideOf(side));
      this.#about[side].source.rename(sideOf(side));
    }
  }

  /** @param {boolean} whole whether all findings are listed, however many there are */
  #offer(whole) {
    if (this.#shown === null) return;
    const { findings, unlisted, most } = offerFindings(this.#findings, this.#shown, whole);
    this.#found = findings;
    this.#findingGroup.hidden = findings.length === 0;
    this.#more.hidden = unlisted === 0;
    this.#more.textContent = message("menu.finding.all", { n: unlisted });
    this.#every.label.hidden = most <= MOST;
    this.#every.rename({ n: most, most: MOST });
  }

  /**
   * @param {"menu.docx" | "menu.page" | "menu.critic" | "menu.json" | "menu.rich" | "menu.link" | "menu.embed"} word
   * @param {(matter: Matter, shown: Shown) => Promise<string>} act
   * @param {(shown: Shown) => boolean} [takesAll] whether it takes what is looked for after the changes, too
   */
  #action(word, act, takesAll = () => false) {
    const button = makeButton(
      "sample",
      make("span", "", message(word)),
      " ",
      make("small", "quiet", message(`${word}.hint`)),
    );
    button.addEventListener("click", () => this.#run(act, takesAll));
    return button;
  }

  /** @param {import("./export-actions.js").Form} form */
  #findingButton(form) {
    const button = makeButton("", message(`menu.finding.${form}`));
    button.addEventListener("click", () =>
      this.#run(async (matter) => {
        const finding = this.#found[Number(this.#findings.value)];
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
   * Does it, and says what came of it.
   * @param {(matter: Matter, shown: Shown) => Promise<string>} act
   * @param {(shown: Shown) => boolean} [takesAll]
   */
  async #run(act, takesAll = () => false) {
    if (this.#shown === null) return;
    if (takesAll(this.#shown)) await this.#wait(this.#shown);
    const shown = this.#shown;
    this.#status.textContent = message("menu.busy");
    try {
      this.#status.textContent = await act(matterOf(shown), shown);
    } catch (error) {
      this.#status.textContent = sayWhyNot(error);
    }
  }

  /** Waits for what is still looked for in the texts on the screen, if they stay there. @param {Shown} shown */
  async #wait(shown) {
    const result = find("#result", HTMLElement);
    if (shown.waiting) this.#status.textContent = message("menu.waiting");
    while (this.#shown === shown && shown.waiting) {
      const now = this.#ask();
      if (now === null || SIDES.some((side) => now.texts[side] !== shown.texts[side])) return;
      if (!now.waiting) this.#shown = now;
      else await new Promise((resolve) => result.addEventListener("found", resolve, { once: true }));
    }
  }
}

/** The dialog is over the menu, which closes; when the dialog is closed, the focus is where the menu was opened. @param {Matter} matter @param {Shown} shown */
async function openEmbed(matter, { view }) {
  const { EmbedDialog } = await import("../embed/embed-dialog.js");
  find("#export-button", HTMLButtonElement).focus();
  await EmbedDialog.open(matter, view);
  return "";
}

/** @param {Shown} shown @returns {Matter} */
function matterOf(shown) {
  const { comparison, texts } = shown;
  const { main, rest } = sumUpChanges(comparison, messages);
  const about = (/** @type {Side} */ side) => ({ title: shown.titles[side], ...metadataOf(titled(shown, side)) });
  return {
    texts,
    comparison,
    about: { before: about("before"), after: about("after") },
    sum: [main, rest].filter(Boolean).join(" "),
    forms: sumUpForms(comparison, messages),
    left: SIDES.flatMap((side) => exclusionsOf(side, texts[side]).map((each) => describeExclusion(side, each))),
    message,
    list: formatList,
  };
}

/** @param {unknown} error */
function sayWhyNot(error) {
  if (error instanceof Unanswered) return message(`menu.${error.reason}`);
  return message("menu.failed", { why: error instanceof Error ? error.message.replace(/\.$/, "") : String(error) });
}

/** @param {Shown} shown @param {Side} side */
function titled({ texts, titles }, side) {
  return { text: texts[side], title: titles[side] };
}

/** @param {Side} side */
function sideOf(side) {
  return { side: message(`side.${side}`) };
}

/** @param {ExportWord} title @param {...HTMLElement} content */
function group(title, ...content) {
  return make("fieldset", "", make("legend", "", message(title)), ...content);
}

/**
 * A field to be filled in, and its label, which can be said anew.
 * @param {ExportWord} word
 * @param {Record<string, string>} values
 * @param {"text" | "url" | "checkbox"} [type]
 */
function field(word, values, type = "text") {
  const input = make("input");
  input.type = type;
  input.autocomplete = "off";
  const name = make("span", "", message(word, values));
  const label = make("label", "", name, input);
  return {
    input,
    label,
    rename: (/** @type {Record<string, string | number>} */ now) => {
      name.textContent = message(word, now);
    },
  };
}
