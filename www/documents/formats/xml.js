/**
 * Parses XML as a stream of events, tag by tag, in constant memory.
 *
 * A worker has no DOMParser, and the tree of a long document would take hundreds of megabytes. Office documents must not contain a document
 * type (ECMA-376 part 2, 8.1.1), so the five predefined entities suffice. Names are resolved by namespace, because documents choose the
 * prefixes.
 */

import { Unreadable } from "../file-types.js";

/**
 * @typedef {object} Handler
 * @property {(name: string, attributes: (name: string) => string | undefined) => void} open
 * @property {(name: string) => void} close
 * @property {(text: string) => void} text
 */

/** The longest tag, in characters. Without a limit a broken file would fill the memory. */
const LONGEST_TAG = 1_000_000;
const DEEPEST = 2_000;

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** @type {Record<string, string>} */
const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export class XmlReader {
  #rest = "";
  #handler;
  #spaces;
  /** The handler's prefix for each prefix of the document. @type {Map<string, string>} */
  #prefixes = new Map();
  /** @type {string[]} */
  #open = [];

  /**
   * @param {Handler} handler
   * @param {Record<string, string>} spaces the handler's prefix for each namespace
   */
  constructor(handler, spaces) {
    this.#handler = handler;
    this.#spaces = spaces;
  }

  /** @param {string} chunk */
  feed(chunk) {
    const text = this.#rest + chunk;
    let at = 0;
    while (true) {
      const tag = text.indexOf("<", at);
      if (tag === -1) {
        at = this.#emit(text, at, cutBefore(text, at));
        break;
      }
      at = this.#emit(text, at, tag);
      const end = this.#tag(text, tag);
      if (end === -1) break;
      at = end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > LONGEST_TAG) throw new Unreadable("broken");
  }

  /** Ends the document. Throws if an element is still open. */
  end() {
    if (this.#open.length > 0 || this.#rest.trim() !== "") throw new Unreadable("broken");
  }

  /** @param {string} text @param {number} from @param {number} to */
  #emit(text, from, to) {
    if (to > from && this.#open.length > 0) this.#handler.text(plain(text.slice(from, to)));
    return to;
  }

  /**
   * Reads a tag, comment, CDATA section or processing instruction.
   * @param {string} text @param {number} at
   * @returns {number} its end, or -1 if the end has not arrived
   */
  #tag(text, at) {
    if (text.length < at + 9 && !text.includes(">", at)) return -1;
    if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
    if (text.startsWith("<?", at)) return after(text, "?>", at + 2);
    if (text.startsWith("<![CDATA[", at)) {
      const end = text.indexOf("]]>", at);
      if (end !== -1) this.#handler.text(text.slice(at + 9, end));
      return end === -1 ? -1 : end + 3;
    }
    if (text.startsWith("<!", at)) throw new Unreadable("broken");
    const end = endOfTag(text, at);
    if (end === -1) return -1;
    if (text[at + 1] === "/") this.#close(text.slice(at + 2, end).trim());
    else this.#start(text.slice(at + 1, end));
    return end + 1;
  }

  /** @param {string} tag */
  #start(tag) {
    const empty = tag.endsWith("/");
    const name = /^[^\s/]+/.exec(tag)?.[0] ?? "";
    const written = tag.slice(name.length);
    if (written.includes("xmlns")) this.#declare(written);
    this.#handler.open(this.#named(name), (asked) => {
      for (const [, key = "", double, single] of written.matchAll(ATTRIBUTE)) {
        // An attribute without a prefix is in no namespace.
        if ((key.includes(":") ? this.#named(key) : key) === asked) return plain(double ?? single ?? "");
      }
      return undefined;
    });
    if (empty) this.#handler.close(this.#named(name));
    else if (this.#open.push(name) > DEEPEST) throw new Unreadable("broken");
  }

  /** @param {string} name */
  #close(name) {
    if (this.#open.pop() !== name) throw new Unreadable("broken");
    this.#handler.close(this.#named(name));
  }

  /** @param {string} attributes */
  #declare(attributes) {
    for (const [, key = "", double, single] of attributes.matchAll(ATTRIBUTE)) {
      const prefix = /^xmlns(?::(.+))?$/.exec(key);
      if (prefix !== null) this.#prefixes.set(prefix[1] ?? "", this.#spaces[double ?? single ?? ""] ?? "");
    }
  }

  /** @param {string} name with the prefix of the document */
  #named(name) {
    const colon = name.indexOf(":");
    const space = this.#prefixes.get(colon === -1 ? "" : name.slice(0, colon));
    return space ? `${space}:${name.slice(colon + 1)}` : name.slice(colon + 1);
  }
}

/** @param {string} text @param {string} end @param {number} from */
function after(text, end, from) {
  const at = text.indexOf(end, from);
  return at === -1 ? -1 : at + end.length;
}

/** Returns the index of the closing bracket of a tag. Brackets inside attribute values do not count. @param {string} text @param {number} at */
function endOfTag(text, at) {
  let end = text.indexOf(">", at);
  while (end !== -1) {
    const inside = text
      .slice(at, end)
      .match(/"[^"]*"?|'[^']*'?/g)
      ?.at(-1);
    if (inside === undefined || (inside.length > 1 && inside.at(-1) === inside[0])) return end;
    end = text.indexOf(">", end + 1);
  }
  return -1;
}

/** Returns the end of the text that can be emitted. An entity that the chunk cuts waits for the next chunk. @param {string} text @param {number} from */
function cutBefore(text, from) {
  const entity = text.lastIndexOf("&");
  return entity >= from && text.length - entity < 12 && !text.includes(";", entity) ? entity : text.length;
}

/** @param {string} text */
function plain(text) {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}
