/**
 * Writes files in a separate thread, so that the page remains responsive. Each order includes the titles of the two texts, because
 * messages contain them.
 */

import { holdLock } from "../engine/worker-liveness.js";
import { CHANGES_MESSAGES } from "../messages/en/changes.js";
import { EXPORT_MESSAGES } from "../messages/en/export.js";
import { REUSE_MESSAGES } from "../messages/en/passages-and-quotations.js";
import { useLanguage } from "../messages/languages.js";
import { formatList, message, messages, nameTexts, register } from "../messages/messages.js";
import { writeCritic } from "./critic-markup.js";
import { writeDocx } from "./docx/docx.js";
import { writePage, writeRichText } from "./html.js";
import { comparisonBlocks, reportBlocks } from "./report.js";
import { writePlain } from "./text-and-markdown.js";

/** @import { LanguageTag } from "../messages/languages.js" */
/** @import { Matter } from "./export-input.js" */
/** @typedef {Omit<Matter, "message" | "list">} Sent */
/**
 * @typedef {{ as: "docx", author: string, date: Date }
 *   | { as: "page", title: string, css: string, all: boolean }
 *   | { as: "rich", view: "changes" | "shared" | "quotations" }
 *   | { as: "critic" }} Task
 */
/** @typedef {{ matter: Sent, language: LanguageTag, names: Record<"before" | "after", string>, task: Task }} Order */

const held = holdLock();
register(EXPORT_MESSAGES);
register(CHANGES_MESSAGES);
register(REUSE_MESSAGES);

/** @param {Matter} matter @param {Task} task */
function write(matter, task) {
  if (task.as === "docx") return writeDocx(matter, task.author, task.date, messages.direction);
  if (task.as === "page") return writePage(reportBlocks(matter, task.all), task.title, messages, task.css);
  if (task.as === "rich") {
    const blocks = comparisonBlocks(matter, task.view);
    return { "text/html": writeRichText(blocks, messages), "text/plain": writePlain(blocks, message) };
  }
  return writeCritic(matter);
}

self.addEventListener("message", async (/** @type {MessageEvent<Order>} */ { data }) => {
  // The page learns of a crash by the lock, so the work begins when this worker holds it.
  await held;
  try {
    await useLanguage(messages, data.language);
    nameTexts(data.names);
    self.postMessage({ content: await write({ ...data.matter, message, list: formatList }, data.task) });
  } catch (error) {
    self.postMessage({ why: error instanceof Error ? error.message : String(error) });
  }
});
