// The element in TypeScript, without a cast: documents know it by its name, and it stands wherever an element may.

import { WordForWordElement } from "word-for-word/define";
import "word-for-word/standalone.js";

const element = document.createElement("word-for-word");
element.before = "It rains.";
element.after = "It pours.";
element.view = "side-by-side";
element.ignoreCase = true;
document.body.append(element);
new ResizeObserver(([entry]) => console.log(entry?.contentRect.width)).observe(element);
const other: HTMLElement = element;
console.log(other.isConnected, element instanceof WordForWordElement, getComputedStyle(element).color);

for (const each of document.querySelectorAll("word-for-word")) each.select(0);
document.querySelector("word-for-word")?.addEventListener("error", function ({ detail }) {
  console.log(detail.reason === "load" ? detail.side : detail.message, this.selected.toFixed());
});
element.addEventListener("click", ({ clientX }) => console.log(clientX));
element.removeEventListener("compared", console.log);
document.addEventListener("compared", ({ detail }) => console.log(detail.comparison.statistics.hunks, detail.changes));
window.addEventListener("change-selected", ({ detail }) => console.log(detail.index, detail.before.length));

export async function first(): Promise<string> {
  const comparison = await element.compare();
  const { version } = await element.toJSON();
  const global = await WordForWord.compare("a", "b");
  return `${WordForWord.count(comparison, "hunks")} ${version} ${global.statistics.hunks}`;
}

// @ts-expect-error A view that there is not.
element.view = "sideways";
// @ts-expect-error A text is a string, or null.
element.before = 7;
// @ts-expect-error A member that there is not.
element.addEventListener("compared", ({ detail }) => detail.hunks);
