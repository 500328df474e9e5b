// The element in TypeScript, without a cast: the compiler knows it by its name.

import { WordForWordElement } from "word-for-word/define";
import "word-for-word/standalone.js";

const element = document.createElement("word-for-word");
element.beforeText = "It rains.";
element.afterText = "It pours.";
element.view = "side-by-side";
element.ignoreCase = true;
document.body.append(element);
new ResizeObserver(([entry]) => console.log(entry?.contentRect.width)).observe(element);
const other: HTMLElement = element;
console.log(other.isConnected, element instanceof WordForWordElement, getComputedStyle(element).color);

for (const each of document.querySelectorAll("word-for-word")) each.select(0);
element.addEventListener("word-for-word-error", ({ reason, side, message }) => {
  console.log(reason === "load" ? side : message, element.selected.toFixed());
});
element.addEventListener("click", ({ clientX }) => console.log(clientX));
element.removeEventListener("word-for-word-compared", console.log);
document.addEventListener("word-for-word-compared", ({ comparison, changes }) => {
  console.log(comparison.statistics.hunks, changes);
});
window.addEventListener("word-for-word-change-selected", ({ index, before }) => console.log(index, before.length));

export async function first(): Promise<string> {
  const comparison = await element.compare();
  const { version } = await element.compare({ output: "json" });
  const global = await WordForWord.compare("a", "b");
  return `${WordForWord.count(comparison, "hunks")} ${version} ${global.statistics.hunks}`;
}

// @ts-expect-error A view that does not exist.
element.view = "sideways";
// @ts-expect-error A text is a string, or null.
element.beforeText = 7;
// @ts-expect-error A member that does not exist.
element.addEventListener("word-for-word-compared", ({ hunks }) => hunks);
