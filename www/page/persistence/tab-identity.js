/**
 * Identifies this tab by a name that survives a reload. The tab holds a Web Lock of that name while it is open. A tab that the
 * browser has duplicated, with its name, finds the lock taken and takes another name.
 */

const KEY = "word-for-word-tab";
const OPTED_OUT = "word-for-word-keep-nothing";
const LOCK = "word-for-word:";

/** Milliseconds in which a page that is being reloaded releases its name. */
const RELEASE = 800;

/** Returns the name that this tab had before it was reloaded. Throws if the browser allows no storage. */
export function earlierTabName() {
  return sessionStorage.getItem(KEY);
}

/** Whether nothing of this tab is persisted. */
export function hasOptedOut() {
  return sessionStorage.getItem(OPTED_OUT) !== null;
}

/** @param {boolean} isOut */
export function setOptedOut(isOut) {
  if (isOut) sessionStorage.setItem(OPTED_OUT, "yes");
  else sessionStorage.removeItem(OPTED_OUT);
}

/**
 * Takes a name for this tab.
 * @param {string | null} name the preferred one
 * @returns {Promise<string>} the preferred name, or a new one if another tab has it
 */
export async function takeTabName(name) {
  const taken = name !== null && (await hold(name, { signal: AbortSignal.timeout(RELEASE) })) ? name : newName();
  if (taken !== name) await hold(taken, {});
  sessionStorage.setItem(KEY, taken);
  return taken;
}

/**
 * Takes the first name that no open tab has, or a new one.
 * @param {readonly string[]} names
 */
export async function takeFirstFreeName(names) {
  for (const name of names) {
    if (await hold(name, { ifAvailable: true })) {
      sessionStorage.setItem(KEY, name);
      return name;
    }
  }
  return takeTabName(null);
}

export async function namesOfOpenTabs() {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name = "" }) => (name.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
}

/**
 * Holds the lock of a name until this tab is closed.
 * @param {string} name
 * @param {LockOptions} options
 * @returns {Promise<boolean>} whether the tab has got the lock
 */
function hold(name, options) {
  // Locks need a secure context. Without one, duplicated tabs share a name.
  if (navigator.locks === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks
      .request(LOCK + name, options, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise(() => {});
      })
      .catch(() => resolve(false));
  });
}

function newName() {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(numbers, (number) => number.toString(36)).join("-");
}
