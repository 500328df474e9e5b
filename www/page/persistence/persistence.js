/**
 * Persists what the reader has entered and chosen, in this browser only: it survives a reload and a crash.
 *
 * Each part of the page that is persisted can be read and written as plain data (`Part`). It is saved for this tab, or for
 * longer if the reader asks for it, and never while both texts are empty. Records of closed tabs are deleted after a day. If the
 * browser forbids storage or has no room, the page says so once and works on.
 */

import { message } from "../../messages/messages.js";
import { dismiss, notify } from "../notices.js";
import { state } from "../state.js";
import { Database } from "./database.js";
import {
  earlierTabName,
  hasOptedOut,
  namesOfOpenTabs,
  setOptedOut,
  takeFirstFreeName,
  takeTabName,
} from "./tab-identity.js";

/** @import { Stored, Usage } from "./database.js" */
/**
 * @typedef {object} Part
 * @property {string} name
 * @property {() => unknown} read returns plain data
 * @property {(value: unknown) => void} write gets what `read` returned, perhaps in an earlier version of the page
 */
/** How long the texts are persisted. @typedef {"tab" | "device" | "nothing"} Retention */

/** Milliseconds from the last change until it is saved; and at most from the first one. */
const QUIET = 400;
const LATEST = 2000;

/** Milliseconds for which the record of a closed tab is kept. */
const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds after which a database that has not answered is treated as forbidden. */
const UNANSWERED = 5000;

/** @type {readonly Part[]} */
let parts = [];
/** @type {Database | null} */
let database = null;
/** The name of this tab, once no other tab has it. @type {string | null} */
let name = null;
/** @type {Retention} */
let retention = "tab";
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** The time of the first change that is not saved yet; 0 for none. */
let changedAt = 0;
/** Why nothing can be persisted at all. @type {unknown} */
let obstacle = null;
let hasComplained = false;

/** Saves soon, because something has changed that is persisted. */
export function scheduleSave() {
  if (retention === "nothing") return;
  changedAt ||= performance.now();
  clearTimeout(timer);
  timer = setTimeout(saveNow, Math.max(0, Math.min(QUIET, changedAt + LATEST - performance.now())));
}

/** Saves at once what is not saved yet. */
export async function saveNow() {
  if (changedAt === 0 || retention === "nothing") return;
  clearTimeout(timer);
  if (obstacle !== null && !isEmpty()) complain(obstacle);
  // Changes from before this tab has its name are saved when it has one.
  if (name === null) return;
  try {
    if (database === null) database = await Database.open(forgetDatabase);
    changedAt = 0;
    // Everything is read and requested at once, because the page may be about to close.
    await (isEmpty() ? database.remove([name]) : database.write(name, readParts(), usage()));
    if (hasComplained) dismiss("kept");
    hasComplained = false;
  } catch (error) {
    complain(error);
  }
}

/** Whether a reload would restore the current state. Reliable once `saveNow` has ended. */
export function isSaved() {
  return isEmpty() || (retention !== "nothing" && name !== null && changedAt === 0 && !hasComplained);
}

/** The retention that the reader has chosen. */
export function chosenRetention() {
  return retention;
}

/** @param {Retention} chosen */
export async function setRetention(chosen) {
  retention = chosen;
  try {
    setOptedOut(chosen === "nothing");
    if (chosen === "nothing") {
      clearTimeout(timer);
      changedAt = 0;
      if (name !== null) await database?.remove([name]);
      return;
    }
    // Without this the browser may delete the data when storage is short. It may ask the reader, and may refuse.
    if (chosen === "device") navigator.storage?.persist?.().catch(() => {});
    scheduleSave();
    await saveNow();
  } catch (error) {
    complain(error);
  }
}

/**
 * Deletes the records of this tab and of all closed ones, and saves nothing of this tab from now on.
 * @returns {Promise<number>} the number of other open tabs, which keep their records
 */
export async function deleteRecords() {
  await setRetention("nothing");
  database ??= await Database.open(forgetDatabase);
  const open = await namesOfOpenTabs();
  const all = (await database.all()).map(([id]) => id);
  await database.remove(all.filter((id) => id === name || !open.has(id)));
  return all.filter((id) => id !== name && open.has(id)).length;
}

/**
 * Restores the parts from the record of this tab, and saves them from now on.
 * @param {readonly Part[]} persisted in the order in which they are restored
 */
export async function startPersistence(persisted) {
  parts = persisted;
  for (const value of /** @type {const} */ (["texts", "titles", "options", "exclusions", "metadata"])) {
    state.on(value, scheduleSave);
  }
  // Any other field or control may belong to a part as well.
  for (const event of ["input", "change"]) document.addEventListener(event, scheduleSave);
  // When the page is reloaded, the new page may read before this one gets `pagehide`, so it saves earlier.
  addEventListener("beforeunload", () => void saveNow());
  addEventListener("pagehide", saveNow);
  document.addEventListener("visibilitychange", () => {
    saveNow();
    if (name !== null && !isEmpty() && retention !== "nothing") database?.touch(name, usage()).catch(() => {});
  });
  setTimeout(() => {
    if (database === null) giveUp("no answer");
  }, UNANSWERED);
  try {
    const earlier = earlierTabName();
    if (hasOptedOut()) retention = "nothing";
    database = await Database.open(forgetDatabase);
    obstacle = null;
    // A new tab starts with a record that was to stay on this device.
    const own = earlier ?? (await takeFirstFreeName(await namesOnDevice(database)));
    const record = await database.read(own);
    // Texts that the reader has entered meanwhile are not overwritten.
    if (record !== null && isEmpty()) {
      if (record.usage.device) retention = "device";
      restoreParts(record.stored);
    }
    // The record may be written only after it was read.
    if (earlier === null) name = own;
    tidyUp(database, earlier);
  } catch (error) {
    giveUp(error);
  }
}

function isEmpty() {
  return state.texts.before + state.texts.after === "";
}

/** @param {unknown} why nothing can be persisted */
function giveUp(why) {
  obstacle = why;
  // The reader may have typed meanwhile.
  saveNow();
}

/**
 * Does what nobody waits for: takes the name that this tab had before, and deletes old records.
 * @param {Database} opened
 * @param {string | null} earlier
 */
async function tidyUp(opened, earlier) {
  try {
    name ??= await takeTabName(earlier);
    // A duplicated tab has a name of its own from now on.
    if (name !== earlier && !isEmpty()) scheduleSave();
    if (changedAt !== 0) saveNow();
    const open = await namesOfOpenTabs();
    const old = (await opened.all()).filter(([, { at, device }]) => !device && at < Date.now() - DAY);
    await opened.remove(old.map(([id]) => id).filter((id) => id !== name && !open.has(id)));
  } catch (error) {
    obstacle = error;
  }
}

/** Returns the names of tabs whose records stay on this device, the latest first. @param {Database} opened */
async function namesOnDevice(opened) {
  const all = (await opened.all()).filter(([, { device }]) => device);
  return all.sort(([, one], [, other]) => other.at - one.at).map(([id]) => id);
}

/** @returns {Usage} */
function usage() {
  return { at: Date.now(), device: retention === "device" };
}

function readParts() {
  return Object.fromEntries(parts.map(({ name, read }) => [name, read()]));
}

/** @param {Stored} stored */
function restoreParts(stored) {
  for (const part of parts) {
    if (!Object.hasOwn(stored, part.name)) continue;
    try {
      part.write(stored[part.name]);
    } catch {
      // An earlier version of the page has stored it in another form: it is ignored.
    }
  }
}

function forgetDatabase() {
  database = null;
}

/** @param {unknown} error */
function complain(error) {
  if (hasComplained) return;
  hasComplained = true;
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  notify("kept", () => message(isFull ? "persistence.full" : "persistence.forbidden"));
}
