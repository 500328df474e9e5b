/**
 * The actions of the export menu. Each saves a file or fills the clipboard, and returns a sentence about the outcome.
 *
 * Long documents are written in a worker. Browsers let a page copy only for a while after a press. If that time is over when
 * the document is ready, the next press copies it.
 */

import { startWorker } from "../../engine/trusted-types.js";
import { requestJson, requestOnce } from "../../engine/worker-request.js";
import { titleOf } from "../../export/export-input.js";
import { writeRichText } from "../../export/html.js";
import { cardBlocks, comparisonBlocks } from "../../export/report.js";
import { writeMarkdown, writePlain } from "../../export/text-and-markdown.js";
import { message, messages } from "../../messages/messages.js";
import { make } from "../../view/common/dom.js";

/** @import { Block } from "../../export/document.js" */
/** @import { Matter } from "../../export/export-input.js" */
/** @import { Finding } from "../../export/report.js" */
/** @import { Task } from "../../export/worker.js" */
/** @import { View } from "../result/result.js" */
/** @typedef {"rich" | "plain" | "markdown"} Form */

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Characters of a file's name. */
const LONGEST_NAME = 100;

/** Characters of both texts that are marked up in less time than a worker takes to start. */
const SHORT = 30_000;

/** Milliseconds after which the memory of a saved file is released. The browser has read it by then. */
const RELEASE = 60_000;

/** A document that was written too late for the clipboard. @type {{ of: string, comparison: object, data: Record<string, string> } | null} */
let ready = null;

/** @param {Matter} matter @param {string} author */
export async function saveDocx(matter, author) {
  const name = author.trim() === "" ? message("menu.default.author") : author.trim();
  return save(matter, await writeInWorker(matter, { as: "docx", author: name, date: new Date() }), "docx", DOCX);
}

/** @param {Matter} matter @param {boolean} all whether the list of findings has no limit */
export async function savePage(matter, all) {
  const css = await fetchText(new URL("../../export/html.css", import.meta.url));
  const page = await writeInWorker(matter, { as: "page", title: nameOf(matter), css, all });
  return save(matter, page, "html", "text/html;charset=utf-8");
}

/** @param {Matter} matter */
export async function saveCritic(matter) {
  return save(matter, await writeInWorker(matter, { as: "critic" }), "md", "text/markdown;charset=utf-8");
}

/**
 * Writes a document in a worker of its own.
 * @param {Matter} matter
 * @param {Task} task
 * @returns {Promise<any>} the result of the task
 */
function writeInWorker({ texts, comparison, about, sum, forms, left }, task) {
  const names = { before: message("side.before"), after: message("side.after") };
  const order = { matter: { texts, comparison, about, sum, forms, left }, language: messages.locale, names, task };
  return requestOnce(startWorker("exports", "exports"), order, (reply) =>
    "content" in reply ? { answer: reply.content } : reply,
  );
}

/** @param {Matter} matter */
export async function saveJson(matter) {
  const { texts, about, comparison, left } = matter;
  const json = await requestJson(texts, { ...comparison.options, passages: true, quotations: true, deceptive: true });
  const { writeJson } = await import("../../export/json.js");
  return save(matter, writeJson(texts, about, json, left), "json", "application/json");
}

/** @param {Matter} matter @param {View} view */
export async function copyComparison(matter, view) {
  const { texts, comparison, about, left } = matter;
  if (texts.before.length + texts.after.length <= SHORT) return copy(comparisonBlocks(matter, view), "rich");
  const of = JSON.stringify([view, about, left]);
  const earlier = ready?.comparison === comparison && ready.of === of ? ready.data : null;
  const data = earlier ?? (await writeInWorker(matter, { as: "rich", view }));
  ready = null;
  try {
    writeClipboard(data);
  } catch (error) {
    if (earlier !== null) throw error;
    ready = { of, comparison, data };
    return message("menu.ready");
  }
  return message("menu.done");
}

/** @param {Matter} matter @param {Finding} finding @param {Form} form */
export async function copyFinding(matter, finding, form) {
  return copy(cardBlocks(matter, finding), form);
}

/** @param {Matter} matter @param {View} view */
export async function copyLink(matter, view) {
  const { LONGEST_LINK, SAFE_LINK, sharedLinkOf, writeLink } = await import("../../export/share-link.js");
  const link = await writeLink(sharedLinkOf(matter, view), `${location.origin}${location.pathname}`);
  const n = link.length;
  if (n > LONGEST_LINK) return message("menu.link.large", { n, limit: LONGEST_LINK });
  await navigator.clipboard.writeText(link);
  return n > SAFE_LINK ? message("menu.copied.link.long", { n, safe: SAFE_LINK }) : message("menu.copied.link", { n });
}

/** @param {Block[]} blocks @param {Form} form */
function copy(blocks, form) {
  const plain = form === "markdown" ? writeMarkdown(blocks) : writePlain(blocks, message);
  writeClipboard(
    form === "rich" ? { "text/html": writeRichText(blocks, messages), "text/plain": plain } : { "text/plain": plain },
  );
  return message("menu.done");
}

/**
 * Fills the clipboard with a copy event. With `navigator.clipboard.write`, Chromium parses the markup in this document, and the
 * Content Security Policy refuses each of its styles with an error.
 * @param {Record<string, string>} data by media type
 */
export function writeClipboard(data) {
  let isFilled = false;
  /** @param {ClipboardEvent} event */
  const fill = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(data)) event.clipboardData?.setData(type, text);
    isFilled = true;
  };
  document.addEventListener("copy", fill, { capture: true, once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", fill, { capture: true });
  if (!isFilled) throw new Error(message("menu.refused"));
}

/** Returns the name of a comparison. @param {Matter} matter */
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
  // No operating system allows these characters in a name, nor a dot at its beginning.
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
  setTimeout(() => URL.revokeObjectURL(anchor.href), RELEASE);
  return message("menu.saved", { name });
}

/** @param {URL} address */
async function fetchText(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
  return response.text();
}
