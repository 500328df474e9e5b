/**
 * A strip beside a text that shows where in it the passages lie, and serves to go there: by a press on the place, or with
 * the arrow keys from one passage to the next.
 */

import { firstWhere } from "../../model/paragraphs.js";
import { make } from "../common/dom.js";
import { Bars } from "../common/ruler-bars.js";

/** @typedef {import("../../model/passages.js").Reuse} Reuse */
/** @typedef {import("../../model/passages.js").Tile} Tile */
/** @typedef {import("../../model/inline-paragraphs.js").Side} Side */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */

/** A press this near to a passage is meant for it, as a share of the strip. */
const NEAR = 0.012;

export class Strip {
  #message;
  #pane;
  #jump;
  #bars = new Bars();
  /** @type {Tile[]} */
  #tiles = [];
  #length = 0;
  #at = -1;

  /**
   * @param {Side} side
   * @param {FormatMessage} message
   * @param {HTMLElement} pane the box that it scrolls
   * @param {(goal: { tile: Tile } | { offset: number }) => void} jump
   */
  constructor(side, message, pane, jump) {
    this.#message = message;
    this.#pane = pane;
    this.#jump = jump;
    this.element = make("div", "strip", this.#bars.element);
    this.element.setAttribute("role", "scrollbar");
    this.element.setAttribute("aria-orientation", "vertical");
    this.element.setAttribute("aria-controls", pane.id);
    this.element.setAttribute("aria-label", message(`ruler.${side}`));
    this.element.addEventListener("click", (event) => this.#press(event));
    this.element.addEventListener("keydown", (event) => this.#key(event));
    pane.addEventListener("scroll", () => this.#follow(), { passive: true });
    new ResizeObserver(() => this.#follow()).observe(pane);
  }

  /**
   * @param {Reuse} reuse
   * @param {Side} side
   * @param {number} length of the text
   */
  show(reuse, side, length) {
    this.#tiles = reuse[side].tiles;
    this.#length = Math.max(1, length);
    this.element.tabIndex = this.#tiles.length > 0 ? 0 : -1;
    this.#bars.show(
      this.#tiles.map(({ start, end, passage }) => ({
        kind: reuse.passages[passage]?.kind ?? "exact",
        lane: 0,
        start,
        end,
      })),
      this.#length,
    );
    this.at(null);
    this.#follow();
  }

  clear() {
    this.#tiles = [];
    this.#bars.clear();
  }

  /** Says at which passage the reader is. @param {Tile | null} tile */
  at(tile) {
    this.#at = tile === null ? -1 : this.#tiles.indexOf(tile);
    const n = this.#tiles.length;
    this.element.setAttribute("aria-valuemax", String(n));
    this.element.setAttribute("aria-valuemin", "0");
    this.element.setAttribute("aria-valuenow", String(this.#at + 1));
    const word = this.#at < 0 ? "ruler.all" : "ruler.at";
    this.element.setAttribute("aria-valuetext", this.#message(word, { n, at: this.#at + 1 }));
  }

  /** Shows which part of the text is in sight. */
  #follow() {
    const { scrollTop, scrollHeight, clientHeight } = this.#pane;
    const whole = Math.max(1, scrollHeight);
    this.#bars.sight(scrollTop / whole, (scrollTop + clientHeight) / whole);
  }

  /** @param {MouseEvent} event */
  #press(event) {
    const { top, height } = this.element.getBoundingClientRect();
    const offset = ((event.clientY - top) / Math.max(1, height)) * this.#length;
    const next = firstWhere(this.#tiles, ({ end }) => end > offset);
    const near = [this.#tiles[next - 1], this.#tiles[next]]
      .filter((tile) => tile !== undefined)
      .map((tile) => ({ tile, far: Math.max(tile.start - offset, offset - tile.end, 0) }))
      .sort((one, other) => one.far - other.far)[0];
    this.#jump(
      near !== undefined && near.far <= NEAR * this.#length ? { tile: near.tile } : { offset: Math.round(offset) },
    );
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const last = this.#tiles.length - 1;
    /** @type {Record<string, number>} */
    const goals = {
      ArrowDown: Math.min(this.#at + 1, last),
      ArrowUp: this.#at < 0 ? last : Math.max(this.#at - 1, 0),
      Home: 0,
      End: last,
    };
    const tile = this.#tiles[goals[event.key] ?? -1];
    if (tile === undefined) return;
    event.preventDefault();
    this.#jump({ tile });
  }
}
