/**
 * Reads a PDF: pdf.js extracts the positions of the letters, and the text is rebuilt from these positions.
 *
 * It runs in the document worker together with pdf.js, which would otherwise start a worker of its own. No fonts are loaded and nothing is
 * drawn. Tables for East Asian letters are fetched from the page's own folder as needed.
 */

import { Unreadable } from "../file-types.js";
import { cleanPages } from "../layout/page-cleanup.js";
import { linesOfPage } from "../layout/page-lines.js";

/** @import { Item, Line } from "../layout/page-lines.js" */

/** The part of the API of pdf.js that this module uses. */
/** @typedef {{ str: string, dir: string, transform: number[], width: number, height: number }} TextItem */
/**
 * @typedef {object} PdfPage
 * @property {(options: { scale: number }) => { width: number, height: number, transform: number[] }} getViewport
 * @property {() => Promise<{ items: TextItem[] }>} getTextContent
 * @property {() => void} cleanup
 */
/** @typedef {{ numPages: number, getPage(n: number): Promise<PdfPage> }} PdfDocument */

/** The library, its worker and the tables of character codes. */
const LIBRARY = new URL("../../vendor/pdf.js", import.meta.url).href;
const LIBRARY_WORKER = new URL("../../vendor/pdf-worker.js", import.meta.url).href;
const CMAPS = new URL("../../vendor/cmaps/", import.meta.url);

/** The largest number of pages. */
const MOST_PAGES = 5_000;

/**
 * Reads the text of a PDF.
 * @param {Blob} file
 * @param {(done: number, of: number) => void} progress
 */
export async function readPdf(file, progress) {
  const library = await load();
  const document = await open(library, new Uint8Array(await file.arrayBuffer()));
  const count = document.numPages;
  if (count > MOST_PAGES) throw new Unreadable("large", { limit: MOST_PAGES });
  /** @type {Line[][]} */
  const pages = [];
  for (let n = 1; n <= count; n += 1) {
    pages.push(await readPage(await document.getPage(n)));
    progress(n, count);
  }
  const cleanup = cleanPages(pages);
  return { text: cleanup.text, title: "", cleanup };
}

/** @param {PdfPage} page */
async function readPage(page) {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOfPage(
    items.flatMap((item) => place(item, transform)),
    { width, height },
  );
}

/**
 * Converts the position of a text item to page coordinates, with the origin in the upper left corner.
 * @param {TextItem} item @param {readonly number[]} view
 * @returns {Item[]}
 */
function place({ str, dir, transform, width, height }, view) {
  if (str === "") return [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [ta = 1, tb = 0, tc = 0, td = 1, x = 0, y = 0] = transform;
  const size = Math.hypot(tc, td) || height || 1;
  return [
    {
      text: str,
      x: a * x + c * y + e,
      y: b * x + d * y + f,
      width,
      size,
      rtl: dir === "rtl",
      // Letters that run up or down the page are not part of a line.
      upright: Math.abs(b * ta + d * tb) < Math.abs(a * ta + c * tb) / 4,
    },
  ];
}

async function load() {
  try {
    // pdf.js finds the code of its worker already loaded, and starts no worker.
    await import(LIBRARY_WORKER);
    return await import(LIBRARY);
  } catch {
    throw new Unreadable("missing");
  }
}

/**
 * Serves the requests of pdf.js. It also requests outlines of fonts that the document does not contain; they are refused, because nothing
 * is drawn.
 */
class Tables {
  /** @param {{ kind: string, filename: string }} asked */
  async fetch({ kind, filename }) {
    const response = kind === "cMapUrl" ? await fetch(new URL(filename, CMAPS)) : null;
    if (!response?.ok) throw new Error(`there is no ${filename}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** @param {any} library @param {Uint8Array} data @returns {Promise<PdfDocument>} */
async function open(library, data) {
  const { getDocument, VerbosityLevel } = library;
  try {
    return await getDocument({
      data,
      verbosity: VerbosityLevel.ERRORS,
      cMapPacked: true,
      BinaryDataFactory: Tables,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
    }).promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") throw new Unreadable("encrypted");
    if (name === "InvalidPDFException" || name === "FormatError") throw new Unreadable("broken");
    throw error;
  }
}
