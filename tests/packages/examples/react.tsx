// React 19: a component that compares two texts and aborts an outdated request, and the element in JSX.

import { useEffect, useRef, useState } from "react";
import { type Comparison, compare, rows } from "word-for-word";
import "word-for-word/define";
import type { WordForWordElement } from "word-for-word/element";
import type {} from "word-for-word/react";

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
      {Array.from(rows(comparison, "changes"), ({ kind, index, ...span }) => {
        if (kind === 1 || kind === 3) return <del key={index}>{before.slice(span.beforeStart, span.beforeEnd)}</del>;
        const text = after.slice(span.afterStart, span.afterEnd);
        return kind === 0 ? text : <ins key={index}>{text}</ins>;
      })}
    </p>
  );
}

export function Shown({ before, after, told }: { before: string; after: string; told: (changes: number) => void }) {
  const element = useRef<WordForWordElement>(null);
  return (
    <figure>
      <word-for-word
        ref={element}
        beforeText={before}
        afterText={after}
        before-title="Draft"
        view="side-by-side"
        ignore-case
        exact-typography
        no-moves={false}
        className="wide"
        onword-for-word-compared={({ changes }) => told(changes)}
        onword-for-word-change-selected={({ bearings }) => console.log(bearings.join())}
        onword-for-word-error={({ reason, message }) => console.warn(reason, message)}
      />
      <button type="button" onClick={() => element.current?.next()}>
        Next
      </button>
    </figure>
  );
}

// @ts-expect-error A view that does not exist.
export const sideways = <word-for-word view="sideways" />;
// @ts-expect-error A boolean attribute is on when it is present, whatever its value.
export const on = <word-for-word ignore-case="false" />;
