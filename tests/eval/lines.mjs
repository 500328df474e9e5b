/**
 * Yields the lines of a stream, split only at line feeds.
 *
 * `node:readline` also splits at U+2028 and U+2029, which JSON allows inside a string.
 *
 * @param {AsyncIterable<string>} chunks
 * @returns {AsyncGenerator<string, void, void>}
 */
export async function* lines(chunks) {
  let open = "";
  for await (const chunk of chunks) {
    const parts = chunk.split("\n");
    parts[0] = open + parts[0];
    open = /** @type {string} */ (parts.pop());
    yield* parts;
  }
  if (open !== "") yield open;
}
