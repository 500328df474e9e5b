/**
 * Stores in IndexedDB one record for each tab, and when the tab was last used.
 *
 * The two are in separate object stores, so that marking a tab as used does not write its texts again.
 */

/** When a tab was last used, and whether its record stays after the tab is closed. @typedef {{ at: number, device: boolean }} Usage */
/** The parts of a tab, by name. @typedef {Record<string, unknown>} Stored */

const DATABASE = "word-for-word";
const VERSION = 1;
const RECORDS = "desks";
const USAGES = "seen";

export class Database {
  #database;

  /** @param {IDBDatabase} database @param {() => void} closed */
  constructor(database, closed) {
    this.#database = database;
    // The reader deletes the data of the site, or another tab has a newer version of the page.
    database.addEventListener("close", closed);
    database.addEventListener("versionchange", () => {
      database.close();
      closed();
    });
  }

  /**
   * @param {() => void} closed called when the database can no longer be used
   * @returns {Promise<Database>} rejected if the browser allows no database
   */
  static async open(closed) {
    const request = indexedDB.open(DATABASE, VERSION);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore(RECORDS);
      request.result.createObjectStore(USAGES);
    });
    return new Database(await answer(request), closed);
  }

  /** @param {string} id @returns {Promise<{ stored: Stored, usage: Usage } | null>} */
  async read(id) {
    const transaction = this.#database.transaction([RECORDS, USAGES]);
    const [stored, usage] = await Promise.all([
      answer(transaction.objectStore(RECORDS).get(id)),
      answer(transaction.objectStore(USAGES).get(id)),
    ]);
    return stored === undefined || usage === undefined ? null : { stored, usage };
  }

  /**
   * Requests everything before it returns, because the page may be about to close.
   * @param {string} id
   * @param {Stored} stored
   * @param {Usage} usage
   */
  write(id, stored, usage) {
    return this.#change((records, usages) => {
      records.put(stored, id);
      usages.put(usage, id);
    });
  }

  /** @param {string} id @param {Usage} usage */
  touch(id, usage) {
    return this.#change((_, usages) => usages.put(usage, id));
  }

  /** @param {readonly string[]} ids */
  remove(ids) {
    return this.#change((records, usages) => {
      for (const id of ids) {
        records.delete(id);
        usages.delete(id);
      }
    });
  }

  /** @returns {Promise<[id: string, usage: Usage][]>} all tabs that have a record */
  async all() {
    const store = this.#database.transaction(USAGES).objectStore(USAGES);
    const [ids, usages] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
    return ids.map((id, index) => [String(id), usages[index]]);
  }

  /** @param {(records: IDBObjectStore, usages: IDBObjectStore) => void} work */
  async #change(work) {
    const transaction = this.#database.transaction([RECORDS, USAGES], "readwrite");
    const done = new Promise((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve(undefined));
      transaction.addEventListener("abort", () => reject(transaction.error));
    });
    work(transaction.objectStore(RECORDS), transaction.objectStore(USAGES));
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
