/**
 * Nothing is lost: what the reader has typed and chosen survives a reload and a crash, in this browser and nowhere else.
 *
 * Each part of the page says what of it is to be kept (`addPart`) and tells when that is another (`keep`). It is kept for
 * this tab; for longer only if the reader asks; and not while both texts are empty. What tabs have left that are gone is
 * deleted a day later. Where the browser allows no storage, or has no room, that is said once, and the page works on.
 */

import { message } from "../../messages/messages.js";
import { tell, withdraw } from "../notices.js";
import { Store } from "./database.js";
import { earlierName, keepNothing, keepsNothing, openTabs, takeFree, takeName } from "./tab-identity.js";

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {() => unknown} read plain data
 * @property {(value: unknown) => void} write gets what `read` gave, perhaps of an earlier version of the page
 */
/** For how long. @typedef {"tab" | "device" | "nothing"} Keeping */

/** Milliseconds after the last change until it is written; and after the first, where there is no end of changes. */
const REST = 400;
const LATEST = 2000;

/** Milliseconds for which what a tab has left is kept when it is gone. */
const DAY = 24 * 60 * 60 * 1000;

/** @type {Map<string, Part>} */
const parts = new Map();
/** What was found of parts that are not there yet. @type {import("./database.js").Kept} */
let found = {};
/** @type {Store | null} */
let store = null;
/** The name of this tab, once it is its own. @type {string | null} */
let name = null;
/** @type {Keeping} */
let keeping = "tab";
let isEmpty = () => true;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** When the first change was made that is not written yet; 0 for none. */
let since = 0;
/** Milliseconds after which a database that does not answer counts as none. */
const UNANSWERED = 5000;

/** Why nothing can be kept at all. @type {unknown} */
let hindrance = null;
let complained = false;

/**
 * A part that is loaded late gets what was kept of it then.
 * @param {Part} part
 */
export function addPart(part) {
  parts.set(part.name, part);
  giveBack(part);
}

/** Something that is to be kept has changed. */
export function keep() {
  if (keeping === "nothing") return;
  since ||= performance.now();
  clearTimeout(timer);
  timer = setTimeout(keepNow, Math.max(0, Math.min(REST, since + LATEST - performance.now())));
}

/** Writes at once what is not written yet. */
export async function keepNow() {
  if (since === 0 || keeping === "nothing") return;
  clearTimeout(timer);
  if (hindrance !== null && !isEmpty()) complain(hindrance);
  // What is changed before this tab has its name is written when it has it.
  if (name === null) return;
  try {
    if (store === null) store = await Store.open(lose);
    since = 0;
    // Everything is read and asked for at once, since the page may be about to go.
    await (isEmpty() ? store.remove([name]) : store.write(name, readAll(), seen()));
    if (complained) withdraw("kept");
    complained = false;
  } catch (error) {
    complain(error);
  }
}

/** Whether a reload would bring back what is there now; to be asked when it was written. */
export function isKept() {
  return isEmpty() || (keeping !== "nothing" && name !== null && since === 0 && !complained);
}

/** Which of them is chosen. */
export function howLong() {
  return keeping;
}

/** @param {Keeping} chosen */
export async function keepFor(chosen) {
  keeping = chosen;
  try {
    keepNothing(chosen === "nothing");
    if (chosen === "nothing") {
      clearTimeout(timer);
      since = 0;
      if (name !== null) await store?.remove([name]);
      return;
    }
    // Else the browser may clear it when room is short. It may ask the reader, and may refuse.
    if (chosen === "device") navigator.storage?.persist?.().catch(() => {});
    keep();
    await keepNow();
  } catch (error) {
    complain(error);
  }
}

/**
 * Deletes what this tab and those that are closed have left, and keeps nothing of this one from now on.
 * @returns {Promise<number>} how many other tabs are open, which keep theirs
 */
export async function forgetAll() {
  await keepFor("nothing");
  store ??= await Store.open(lose);
  const open = await openTabs();
  const all = (await store.all()).map(([id]) => id);
  await store.remove(all.filter((id) => id === name || !open.has(id)));
  return all.filter((id) => id !== name && open.has(id)).length;
}

/**
 * Gives every part back what was kept of it. To be called once, at the start.
 * @param {() => boolean} empty whether there is nothing worth keeping
 * @param {() => boolean} wanted whether what was kept is still wanted when it has come
 */
export async function recall(empty, wanted) {
  isEmpty = empty;
  // The page that is loaded again may read before this one is told to hide, so it is written when leaving is asked for.
  addEventListener("beforeunload", () => void keepNow());
  addEventListener("pagehide", keepNow);
  document.addEventListener("visibilitychange", () => {
    keepNow();
    if (name !== null && !isEmpty() && keeping !== "nothing") store?.touch(name, seen()).catch(() => {});
  });
  setTimeout(() => {
    if (store === null) hinder("no answer");
  }, UNANSWERED);
  try {
    const earlier = earlierName();
    if (keepsNothing()) keeping = "nothing";
    store = await Store.open(lose);
    hindrance = null;
    // A new tab begins with what the reader wants to be here.
    const own = earlier ?? (await takeFree(await forDevice(store)));
    const record = await store.read(own);
    if (record !== null && wanted()) {
      if (record.seen.device) keeping = "device";
      found = record.kept;
      for (const part of parts.values()) giveBack(part);
    }
    // From now on it may be written: not before it was read.
    if (earlier === null) name = own;
    settle(store, earlier);
  } catch (error) {
    hinder(error);
  }
}

/** @param {unknown} why nothing can be kept */
function hinder(why) {
  hindrance = why;
  // Perhaps something was typed meanwhile.
  keepNow();
}

/**
 * What need not be waited for: the name of a tab that had one, and tidying up.
 * @param {Store} opened
 * @param {string | null} earlier
 */
async function settle(opened, earlier) {
  try {
    name ??= await takeName(earlier);
    // A duplicated tab has its own from now on.
    if (name !== earlier && !isEmpty()) keep();
    if (since !== 0) keepNow();
    const open = await openTabs();
    const old = (await opened.all()).filter(([, { at, device }]) => !device && at < Date.now() - DAY);
    await opened.remove(old.map(([id]) => id).filter((id) => id !== name && !open.has(id)));
  } catch (error) {
    hindrance = error;
  }
}

/** The tabs that shall be there again, the newest first. @param {Store} opened */
async function forDevice(opened) {
  const all = (await opened.all()).filter(([, { device }]) => device);
  return all.sort(([, one], [, other]) => other.at - one.at).map(([id]) => id);
}

/** @returns {import("./database.js").Seen} */
function seen() {
  return { at: Date.now(), device: keeping === "device" };
}

function readAll() {
  const kept = { ...found };
  for (const part of parts.values()) kept[part.name] = part.read();
  return kept;
}

/** @param {Part} part */
function giveBack(part) {
  if (!Object.hasOwn(found, part.name)) return;
  try {
    part.write(found[part.name]);
  } catch {
    // An earlier version of the page has kept it in another form: it is as if there were none.
  }
  delete found[part.name];
}

function lose() {
  store = null;
}

/** @param {unknown} error */
function complain(error) {
  if (complained) return;
  complained = true;
  const full = error instanceof DOMException && error.name === "QuotaExceededError";
  tell("kept", message(full ? "kept.full" : "kept.forbidden"));
}
