/**
 * A list of blocks in the page that follows a list of models.
 *
 * Blocks whose model looks the same stay as they are, with the reader's place and selection in them; only the
 * stretch between the first and the last difference is drawn anew, each new block in the place of an old one. So a
 * word typed into a long text redraws a paragraph.
 *
 * @template Model
 */
export class Blocks {
  /** @type {Drawn<Model>[]} */
  #drawn = [];
  #parent;
  #draw;
  #signatureOf;

  /**
   * @param {Element} parent
   * @param {(model: Model) => Omit<Drawn<Model>, "model" | "signature">} draw
   * @param {(model: Model) => string} signatureOf equal for two models that look the same
   */
  constructor(parent, draw, signatureOf) {
    this.#parent = parent;
    this.#draw = draw;
    this.#signatureOf = signatureOf;
  }

  /** The blocks that stand in the page, with the models they now stand for. */
  get drawn() {
    return this.#drawn;
  }

  /** Takes every block out of the page. */
  clear() {
    for (const { element } of this.#drawn) element.remove();
    this.#drawn = [];
  }

  /**
   * Steps, to be run in slices, that make the blocks those of the models. After any step the
   * list is whole: it may be left there and another begun.
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
    for (let index = 0; index < head; index += 1) stand(old[index], models[index]);
    for (let back = 1; back <= tail; back += 1) stand(old[old.length - back], models[models.length - back]);

    const end = models.length - tail;
    for (let index = head; index < end; index += 1) {
      const model = /** @type {Model} */ (models[index]);
      const block = { ...this.#draw(model), model, signature: signatures[index] ?? "" };
      const there = old[index];
      if (there !== undefined && index < old.length - tail) {
        there.element.replaceWith(block.element);
        old[index] = block;
      } else {
        this.#parent.insertBefore(block.element, there?.element ?? null);
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

/** Models whose signatures are taken in one step. */
const BATCH = 50;

/**
 * From how many blocks on those out of sight are left out of layout (`marks.css`). Fewer are laid out at once, and then
 * have their true heights from the start.
 */
const MANY = 100;

/**
 * Something marked in a block, numbered from the first of its block; or the letters it stands for, counted from there.
 * @typedef {{ element: Element, offset: number, length?: number }} Mark
 */
/**
 * @template Model
 * @typedef {object} Drawn
 * @property {Element} element
 * @property {Mark[]} marks what is marked in it, in reading order
 * @property {Model} model
 * @property {string} signature
 */

/**
 * @template Model
 * @param {Drawn<Model> | undefined} block
 * @param {Model | undefined} model
 */
function stand(block, model) {
  if (block !== undefined && model !== undefined) block.model = model;
}
