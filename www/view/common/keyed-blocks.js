/**
 * Keeps a list of blocks in the document in step with a list of models.
 *
 * Blocks whose model looks the same stay as they are, with the reader's scroll position and selection in them. Only the blocks between the
 * first and the last difference are drawn again, so a word typed into a long text redraws one paragraph.
 *
 * @template Model
 */
export class KeyedBlocks {
  /** @type {Drawn<Model>[]} */
  #drawn = [];
  #parent;
  #draw;
  #signatureOf;

  /**
   * @param {Element} parent
   * @param {(model: Model) => Omit<Drawn<Model>, "model" | "signature">} draw
   * @param {(model: Model) => string} signatureOf returns the same string for two models that look the same
   */
  constructor(parent, draw, signatureOf) {
    this.#parent = parent;
    this.#draw = draw;
    this.#signatureOf = signatureOf;
  }

  /** The blocks in the document, each with its current model. */
  get drawn() {
    return this.#drawn;
  }

  /** Removes every block from the document. */
  clear() {
    for (const { element } of this.#drawn) element.remove();
    this.#drawn = [];
  }

  /**
   * Replaces the models, in steps to be run in slices of time. The list is consistent after every step: an update can be abandoned and
   * another begun.
   * @param {readonly Model[]} models
   * @returns {Generator<void, void, void>}
   */
  *update(models) {
    this.#parent.classList.toggle("many", models.length > MANY);
    /** @type {string[]} */
    const signatures = [];
    for (const model of models) {
      signatures.push(this.#signatureOf(model));
      if (signatures.length % BATCH === 0) yield;
    }
    const old = this.#drawn;
    let head = 0;
    while (head < old.length && head < models.length && old[head]?.signature === signatures[head]) head += 1;
    let tail = 0;
    while (
      tail < old.length - head &&
      tail < models.length - head &&
      old[old.length - 1 - tail]?.signature === signatures[models.length - 1 - tail]
    ) {
      tail += 1;
    }
    for (let index = 0; index < head; index += 1) setModel(old[index], models[index]);
    for (let back = 1; back <= tail; back += 1) setModel(old[old.length - back], models[models.length - back]);

    const end = models.length - tail;
    for (let index = head; index < end; index += 1) {
      const model = /** @type {Model} */ (models[index]);
      const block = { ...this.#draw(model), model, signature: signatures[index] ?? "" };
      const existing = old[index];
      if (existing !== undefined && index < old.length - tail) {
        existing.element.replaceWith(block.element);
        old[index] = block;
      } else {
        this.#parent.insertBefore(block.element, existing?.element ?? null);
        old.splice(index, 0, block);
      }
      yield;
    }
    while (old.length > models.length) {
      old[end]?.element.remove();
      old.splice(end, 1);
      yield;
    }
  }
}

/** The number of models whose signatures are computed in one step. */
const BATCH = 50;

/**
 * The number of blocks above which `marks.css` sets `content-visibility: auto` on them. Fewer are laid out at once, and have their true
 * heights from the start.
 */
const MANY = 100;

/**
 * A marked element in a block. In changes, `offset` is its hunk, counted from the first hunk of the block. In passages, `offset` and
 * `length` are characters, counted from the start of the block.
 * @typedef {{ element: Element, offset: number, length?: number }} Mark
 */
/**
 * @template Model
 * @typedef {object} Drawn
 * @property {Element} element
 * @property {Mark[]} marks in reading order
 * @property {Model} model
 * @property {string} signature
 */

/**
 * @template Model
 * @param {Drawn<Model> | undefined} block
 * @param {Model | undefined} model
 */
function setModel(block, model) {
  if (block !== undefined && model !== undefined) block.model = model;
}
