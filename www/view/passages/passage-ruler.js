/**
 * Draws a ruler next to a text with a bar for each passage. A click goes to a place, the arrow keys go from one passage to the next.
 */

import { firstWhere } from "../../model/texts.js";
import { make } from "../common/dom.js";
import { RulerBars } from "../common/ruler-bars.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Reuse, Tile } from "../../model/passages.js" */
/** @import { Side } from "../../model/texts.js" */

/** A click this near to a passage goes to the passage, as a share of the ruler. */
const NEAR = 0.012;

export class PassageRuler {
  #message;
  #pane;
  #jump;
  #bars = new RulerBars();
  /** @type {Tile[]} */
  #tiles = [];
  #length = 0;
  #current = -1;

  /**
   * @param {Side} side
   * @param {FormatMessage} message
   * @param {HTMLElement} pane the scroll container of the text
   * @param {(target: { tile: Tile } | { offset: number }) => void} jump
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
    this.element.addEventListener("click", (event) => this.#click(event));
    this.element.addEventListener("keydown", (event) => this.#key(event));
    pane.addEventListener("scroll", () => this.#showViewport(), { passive: true });
    new ResizeObserver(() => this.#showViewport()).observe(pane);
  }

  /**
   * @param {Reuse} reuse
   * @param {Side} side
   * @param {number} length the length of the text
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
    this.setCurrent(null);
    this.#showViewport();
  }

  clear() {
    this.#tiles = [];
    this.#bars.clear();
  }

  /** Marks a passage as current. @param {Tile | null} tile */
  setCurrent(tile) {
    this.#current = tile === null ? -1 : this.#tiles.indexOf(tile);
    const n = this.#tiles.length;
    this.element.setAttribute("aria-valuemax", String(n));
    this.element.setAttribute("aria-valuemin", "0");
    this.element.setAttribute("aria-valuenow", String(this.#current + 1));
    const word = this.#current < 0 ? "ruler.all" : "ruler.at";
    this.element.setAttribute("aria-valuetext", this.#message(word, { n, at: this.#current + 1 }));
  }

  /** Shows which part of the text is visible. */
  #showViewport() {
    const { scrollTop, scrollHeight, clientHeight } = this.#pane;
    const height = Math.max(1, scrollHeight);
    this.#bars.showViewport(scrollTop / height, (scrollTop + clientHeight) / height);
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const { top, height } = this.element.getBoundingClientRect();
    const offset = ((event.clientY - top) / Math.max(1, height)) * this.#length;
    const next = firstWhere(this.#tiles, ({ end }) => end > offset);
    const nearest = [this.#tiles[next - 1], this.#tiles[next]]
      .filter((tile) => tile !== undefined)
      .map((tile) => ({ tile, distance: Math.max(tile.start - offset, offset - tile.end, 0) }))
      .sort((one, other) => one.distance - other.distance)[0];
    const isNear = nearest !== undefined && nearest.distance <= NEAR * this.#length;
    this.#jump(isNear ? { tile: nearest.tile } : { offset: Math.round(offset) });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const last = this.#tiles.length - 1;
    /** @type {Record<string, number>} */
    const targets = {
      ArrowDown: Math.min(this.#current + 1, last),
      ArrowUp: this.#current < 0 ? last : Math.max(this.#current - 1, 0),
      Home: 0,
      End: last,
    };
    const tile = this.#tiles[targets[event.key] ?? -1];
    if (tile === undefined) return;
    event.preventDefault();
    this.#jump({ tile });
  }
}
