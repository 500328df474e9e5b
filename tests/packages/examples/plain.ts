// TypeScript without a framework: every type comes with the package.

import { type Comparer, type Comparison, compare, createComparer, type Options, rows, toJSON } from "word-for-word";

const options: Options = { ignoreCase: true, passages: true };

export async function dropped(before: string, after: string): Promise<string[]> {
  const comparison: Comparison = await compare(before, after, options);
  const found: string[] = [];
  for (const { kind, beforeStart, beforeEnd } of rows(comparison, "changes")) {
    if (kind === 1) found.push(before.slice(beforeStart, beforeEnd));
  }
  return found;
}

export async function report(before: string, after: string, signal: AbortSignal): Promise<string> {
  const comparer: Comparer = createComparer({ worker: new URL("https://example.org/worker.js") });
  try {
    const { hunks, passages } = await comparer.toJSON(await comparer.compare(before, after, options, { signal }));
    return JSON.stringify({ hunks, longest: passages?.longest });
  } finally {
    comparer.close();
  }
}

// @ts-expect-error An option that there is not.
compare("", "", { ignorecase: true });
// @ts-expect-error A column that there is not.
for (const { middle } of rows(await compare("", ""), "changes")) console.log(middle);
// @ts-expect-error A table that there is not.
for (const { start } of rows(await compare("", ""), "quotations.parts")) console.log(start);
// @ts-expect-error No table of a comparison.
toJSON("");
