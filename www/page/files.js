/**
 * Reads a text file that the reader opens or drops. What is no text is refused with a reason, and never guessed at.
 */

/** Megabytes. A text area holds more, but answers slowly; this is over a million words. */
const LARGEST = 10;

/** @typedef {{ text: string } | { problem: "binary" | "encoding" } | { problem: "large", limit: number }} Read */

/** Control characters that no text has: all but tab, line feed, vertical tab, form feed, carriage return, and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** How many bytes tell whether what is not UTF-8 is text at all. */
const SAMPLE = 4096;

/**
 * @param {File} file
 * @returns {Promise<Read>} rejected where the browser cannot read the file
 */
export async function readTextFile(file) {
  if (file.size > LARGEST * 1_000_000) return { problem: "large", limit: LARGEST };
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return NO_TEXT.test(text) ? { problem: "binary" } : { text };
  } catch {
    // Every byte is a character in Latin 1, so the question is only whether it is one that texts have.
    const sample = String.fromCharCode(...bytes.subarray(0, SAMPLE));
    return { problem: NO_TEXT.test(sample) ? "binary" : "encoding" };
  }
}

/**
 * UTF-8, unless a byte order mark says UTF-16.
 * @param {Uint8Array} bytes
 */
function encodingOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
