// React 19: a component that compares what it is given, and drops an answer that it no longer wants.

import { useEffect, useState } from "react";
import { type Comparison, compare, rows } from "word-for-word";

export function Changes({ before, after }: { before: string; after: string }) {
  const [comparison, setComparison] = useState<Comparison | null>(null);

  useEffect(() => {
    const asked = new AbortController();
    compare(before, after, null, { signal: asked.signal })
      .then(setComparison)
      .catch((error: unknown) => {
        if (!asked.signal.aborted) throw error;
      });
    return () => asked.abort();
  }, [before, after]);

  if (comparison === null) return <p>{after}</p>;
  return (
    <p>
      {Array.from(rows(comparison.changes, "changes"), ({ kind, index, ...span }) => {
        if (kind === 1 || kind === 3) return <del key={index}>{before.slice(span.beforeStart, span.beforeEnd)}</del>;
        const text = after.slice(span.afterStart, span.afterEnd);
        return kind === 0 ? text : <ins key={index}>{text}</ins>;
      })}
    </p>
  );
}
