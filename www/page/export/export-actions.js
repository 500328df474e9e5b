/**
 * What the menu of exports does: each makes a file, or fills the clipboard, and says what came of it. What may be long is written in a
 * worker; the clipboard takes it only for a while after the press, and if that is over, at the next press.
 */

import { exchangeForm } from "../../engine/exchange.js";
import { startWorker } from "../../engine/trusted-types.js";
import { askOnce } from "../../engine/worker-request.js";
import { titleOf } from "../../export/export-input.js";
import { writeRichText } from "../../export/html.js";
import { cardBlocks, comparisonBlocks } from "../../export/report.js";
import { writeMarkdown, writePlain } from "../../export/text-and-markdown.js";
import { message } from "../../messages/messages.js";
import { make } from "../../view/common/dom.js";

/** @typedef {import("../../export/document.js").Block} Block */
/** @typedef {import("../../export/export-input.js").Matter} Matter */
/** @typedef {import("../../export/report.js").Finding} Finding */
/** @typedef {"rich" | "plain" | "markdown"} Form */

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Letters of a file's name. */
const LONGEST_NAME = 100;

/** @param {Matter} matter @param {string} author */
export async function saveDocx(matter, author) {
  const name = author.trim() === "" ? message("menu.default.author") : author.trim();
  return save(matter, await written(matter, { as: "docx", author: name, date: new Date() }), "docx", DOCX);
}

/** @param {Matter} matter @param {boolean} all whether every finding is listed, however many there are */
export async function savePage(matter, all) {
  const css = await fetchText(new URL("../../export/html.css", import.meta.url));
  const language = document.documentElement.lang;
  const page = await written(matter, { as: "page", title: nameOf(matter), language, css, all });
  return save(matter, page, "html", "text/html;charset=utf-8");
}

/** @param {Matter} matter */
export async function saveCritic(matter) {
  return save(matter, await written(matter, { as: "critic" }), "md", "text/markdown;charset=utf-8");
}

/**
 * What a worker writes, which ends with it.
 * @param {Matter} matter
 * @param {import("../../export/worker.js").Task} task
 * @returns {Promise<any>} what the task asks for
 */
function written({ texts, comparison, about, sum, forms, left }, task) {
  const names = { before: message("side.before"), after: message("side.after") };
  const order = { matter: { texts, comparison, about, sum, forms, left }, names, task };
  return askOnce(startWorker("exports", "exports"), order, (said) =>
    "content" in said ? { answer: said.content } : said,
  );
}

/** @param {Matter} matter */
export async function saveJson(matter) {
  const { texts, about, comparison, left } = matter;
  const found = await exchangeForm(texts, { ...comparison.options, shared: false, passages: true, quotations: true });
  const { writeJson } = await import("../../export/json.js");
  return save(matter, writeJson(texts, about, found, left), "json", "application/json");
}

/** Letters of both texts that are marked up in less time than a worker takes to start. */
const SHORT = 30_000;

/** What was written, and not taken by the clipboard any more. @type {{ of: string, comparison: object, data: Record<string, string> } | null} */
let ready = null;

/** @param {Matter} matter @param {import("../result/result.js").View} view */
export async function copyComparison(matter, view) {
  const { texts, comparison, about, left } = matter;
  if (texts.before.length + texts.after.length <= SHORT) return copy(comparisonBlocks(matter, view), "rich");
  const of = JSON.stringify([view, about, left]);
  const known = ready?.comparison === comparison && ready.of === of ? ready.data : null;
  const data = known ?? (await written(matter, { as: "rich", view }));
  ready = null;
  try {
    put(data);
  } catch (error) {
    // Browsers let a page copy for some seconds after a press, or not beyond it at all.
    if (known !== null) throw error;
    ready = { of, comparison, data };
    return message("menu.ready");
  }
  return message("menu.done");
}

/** @param {Matter} matter @param {Finding} finding @param {Form} form */
export async function copyFinding(matter, finding, form) {
  return copy(cardBlocks(matter, finding), form);
}

/** @param {Matter} matter @param {import("../result/result.js").View} view */
export async function copyLink(matter, view) {
  const { LONGEST_LINK, SAFE_LINK, loadOf, writeLink } = await import("../../export/share-link.js");
  const link = await writeLink(loadOf(matter, view), `${location.origin}${location.pathname}`);
  const n = link.length;
  if (n > LONGEST_LINK) return message("menu.link.large", { n, limit: LONGEST_LINK });
  await navigator.clipboard.writeText(link);
  return n > SAFE_LINK ? message("menu.copied.link.long", { n, safe: SAFE_LINK }) : message("menu.copied.link", { n });
}

/** @param {Block[]} blocks @param {Form} form */
function copy(blocks, form) {
  const plain = form === "markdown" ? writeMarkdown(blocks) : writePlain(blocks, message);
  put(form === "rich" ? { "text/html": writeRichText(blocks), "text/plain": plain } : { "text/plain": plain });
  return message("menu.done");
}

/**
 * Fills the clipboard by the event of copying. The newer way, `navigator.clipboard.write`, has Chromium parse what is written in this
 * document, whose policy refuses each of its styles with an error.
 * @param {Record<string, string>} data
 */
export function put(data) {
  let heard = false;
  /** @param {ClipboardEvent} event */
  const fill = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(data)) event.clipboardData?.setData(type, text);
    heard = true;
  };
  document.addEventListener("copy", fill, { capture: true, once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", fill, { capture: true });
  if (!heard) throw new Error(message("menu.refused"));
}

/** What a comparison is called. @param {Matter} matter */
function nameOf(matter) {
  return message("file.name", { before: titleOf(matter, "before"), after: titleOf(matter, "after") });
}

/**
 * @param {Matter} matter
 * @param {BlobPart} content
 * @param {string} extension
 * @param {string} type
 */
function save(matter, content, extension, type) {
  // What no system allows in a name; nor does a name begin with a dot.
  const stem = nameOf(matter)
    .replace(/[\s\p{C}\\/:*?"<>|]+/gu, " ")
    .replace(/^[. ]+/, "")
    .slice(0, LONGEST_NAME)
    .trim();
  const name = `${stem}.${extension}`;
  const anchor = make("a");
  anchor.href = URL.createObjectURL(new Blob([content], { type }));
  anchor.download = name;
  anchor.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(anchor.href), KEPT);
  return message("menu.saved", { name });
}

/** Milliseconds after which a file that was saved is let go. */
const KEPT = 60_000;

/** @param {URL} address */
async function fetchText(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
  return response.text();
}
