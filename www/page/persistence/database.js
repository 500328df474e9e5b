/**
 * What is kept in the browser's own database: one record for each tab, and when the tab was last used.
 *
 * The two are apart, so that to say that a tab is alive does not mean to write its texts again.
 */

/** When a tab was last used, and whether the reader wants it to be there after the tab is closed. @typedef {{ at: number, device: boolean }} Seen */
/** @typedef {Record<string, unknown>} Kept */

const DATABASE = "word-for-word";
const VERSION = 1;
const DESKS = "desks";
const SEEN = "seen";

export class Store {
  #database;

  /** @param {IDBDatabase} database @param {() => void} closed */
  constructor(database, closed) {
    this.#database = database;
    // The reader clears what the site has stored; or another tab has a newer version of the page.
    database.addEventListener("close", closed);
    database.addEventListener("versionchange", () => {
      database.close();
      closed();
    });
  }

  /**
   * @param {() => void} closed what to do when it can be used no longer
   * @returns {Promise<Store>} rejected where the browser allows no database
   */
  static async open(closed) {
    const request = indexedDB.open(DATABASE, VERSION);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore(DESKS);
      request.result.createObjectStore(SEEN);
    });
    return new Store(await answer(request), closed);
  }

  /** @param {string} id @returns {Promise<{ kept: Kept, seen: Seen } | null>} */
  async read(id) {
    const transaction = this.#database.transaction([DESKS, SEEN]);
    const [kept, seen] = await Promise.all([
      answer(transaction.objectStore(DESKS).get(id)),
      answer(transaction.objectStore(SEEN).get(id)),
    ]);
    return kept === undefined || seen === undefined ? null : { kept, seen };
  }

  /** Everything is asked for before this returns, since the page may be about to go. @param {string} id @param {Kept} kept @param {Seen} seen */
  write(id, kept, seen) {
    return this.#change((desks, times) => {
      desks.put(kept, id);
      times.put(seen, id);
    });
  }

  /** @param {string} id @param {Seen} seen */
  touch(id, seen) {
    return this.#change((_, times) => times.put(seen, id));
  }

  /** @param {readonly string[]} ids */
  remove(ids) {
    return this.#change((desks, times) => {
      for (const id of ids) {
        desks.delete(id);
        times.delete(id);
      }
    });
  }

  /** @returns {Promise<[id: string, seen: Seen][]>} all tabs that have a record */
  async all() {
    const times = this.#database.transaction(SEEN).objectStore(SEEN);
    const [ids, seen] = await Promise.all([answer(times.getAllKeys()), answer(times.getAll())]);
    return ids.map((id, index) => [String(id), seen[index]]);
  }

  /** @param {(desks: IDBObjectStore, times: IDBObjectStore) => void} work */
  async #change(work) {
    const transaction = this.#database.transaction([DESKS, SEEN], "readwrite");
    const done = new Promise((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve(undefined));
      transaction.addEventListener("abort", () => reject(transaction.error));
    });
    work(transaction.objectStore(DESKS), transaction.objectStore(SEEN));
    transaction.commit();
    await done;
  }
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function answer(request) {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}
