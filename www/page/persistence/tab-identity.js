/**
 * Which tab this is. A tab has a name of its own, which survives a reload, and holds a lock of that name as long as it is
 * open: so a tab that the browser has duplicated, name and all, finds the name taken and takes another.
 */

const KEY = "word-for-word-tab";
const NOTHING = "word-for-word-keep-nothing";
const LOCK = "word-for-word:";

/** Milliseconds in which the page that is reloaded gives its name free. */
const PATIENCE = 800;

/** The name that this tab had before it was reloaded. @returns {string | null} rejected with a throw where nothing may be stored */
export function earlierName() {
  return sessionStorage.getItem(KEY);
}

/** Whether this tab keeps nothing. */
export function keepsNothing() {
  return sessionStorage.getItem(NOTHING) !== null;
}

/** @param {boolean} nothing */
export function keepNothing(nothing) {
  if (nothing) sessionStorage.setItem(NOTHING, "yes");
  else sessionStorage.removeItem(NOTHING);
}

/**
 * Takes a name for this tab.
 * @param {string | null} name the one it would have
 * @returns {Promise<string>} that one; or where another tab has it, a new one
 */
export async function takeName(name) {
  const taken = name !== null && (await hold(name, { signal: AbortSignal.timeout(PATIENCE) })) ? name : newName();
  if (taken !== name) await hold(taken, {});
  sessionStorage.setItem(KEY, taken);
  return taken;
}

/**
 * Takes the first of some names that no open tab has.
 * @param {readonly string[]} names
 */
export async function takeFree(names) {
  for (const name of names) {
    if (await hold(name, { ifAvailable: true })) {
      sessionStorage.setItem(KEY, name);
      return name;
    }
  }
  return takeName(null);
}

/** The names of the tabs that are open. */
export async function openTabs() {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name = "" }) => (name.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
}

/**
 * @param {string} name
 * @param {LockOptions} options
 * @returns {Promise<boolean>} whether this tab holds it, until it is closed
 */
function hold(name, options) {
  // Locks need a secure context: without one, duplicated tabs cannot be told apart.
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
