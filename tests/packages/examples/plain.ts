// TypeScript without a framework. Every type comes with the package.

import {
  type CheckedQuotation,
  type Checker,
  type Comparer,
  type Comparison,
  check,
  compare,
  createChecker,
  createComparer,
  type Options,
  rows,
  type Segment,
  type Source,
  type SourcedCheck,
  segments,
} from "word-for-word";

const options: Options = { ignoreCase: true, passages: true };

export async function dropped(before: string, after: string): Promise<string[]> {
  const comparison: Comparison = await compare(before, after, options);
  const found: string[] = [];
  for (const { kind, beforeStart, beforeEnd } of rows(comparison, "changes")) {
    if (kind === 1) found.push(before.slice(beforeStart, beforeEnd));
  }
  return found;
}

export async function marked(before: string, after: string): Promise<string> {
  const write = ({ kind, text, move }: Segment) => (kind === "equal" ? text : `[${kind} ${move ?? ""}${text}]`);
  return [...segments(await compare(before, after), before, after)].map(write).join("");
}

export async function report(before: string, after: string, signal: AbortSignal): Promise<string> {
  const comparer: Comparer = createComparer({ worker: new URL("https://example.org/worker.js") });
  try {
    const { hunks, passages } = await comparer.compare(before, after, options, { signal, output: "json" });
    return JSON.stringify({ hunks, longest: passages?.longest });
  } finally {
    comparer.close();
  }
}

export async function misquoted(answers: string[], sources: Source[]): Promise<CheckedQuotation[]> {
  const checker: Checker = createChecker(sources, { worker: false });
  const checks: SourcedCheck[] = await Promise.all(answers.map((answer) => checker.check(answer)));
  checker.close();
  return checks.flatMap(({ quotations }) => quotations.filter(({ verdict }) => verdict === "altered"));
}

// @ts-expect-error A verdict that does not exist.
for (const { verdict } of (await check("", [""])).quotations) if (verdict === "false") console.log(verdict);
// @ts-expect-error A source without a text.
check("", [{ id: "june" }]);
// @ts-expect-error An option that does not exist.
compare("", "", { ignorecase: true });
// @ts-expect-error A column that does not exist.
for (const { middle } of rows(await compare("", ""), "changes")) console.log(middle);
// @ts-expect-error A table that there is not.
for (const { start } of rows(await compare("", ""), "quotations.parts")) console.log(start);
// @ts-expect-error A kind of segment that does not exist.
for (const { kind } of segments(await compare("", ""), "", "")) if (kind === "replaced") console.log(kind);
// @ts-expect-error An output that does not exist.
compare("", "", null, { output: "xml" });
