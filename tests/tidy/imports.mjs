/**
 * Reads which module imports which, in `www` and in `src`, and finds circles.
 */

import { dirname, posix } from "node:path";
import { read } from "./files.mjs";

/** Each module's path and the paths that it imports. @typedef {Map<string, Set<string>>} Graph */

/** Static and dynamic imports; imports of types in comments are left out, since they do not exist at run time. */
const IMPORT = /\b(?:import|export)\s(?:[^;"'`]*?\sfrom\s*)?"(\.[^"]+)"|\bimport\(\s*"(\.[^"]+)"\s*\)/g;

/** @param {string[]} files paths below `www` that end in `.js` @param {boolean} withDynamic whether `import("…")` counts @returns {Graph} */
export function javascriptImports(files, withDynamic) {
  const known = new Set(files);
  return new Map(
    files.map((path) => {
      const source = read(path).replace(/\/\*[\s\S]*?\*\//g, "");
      const names = [...source.matchAll(IMPORT)].flatMap(([, fixed, dynamic]) => {
        const name = fixed ?? (withDynamic ? dynamic : undefined);
        return name === undefined ? [] : [posix.join(dirname(path), name)];
      });
      return [path, new Set(names.filter((name) => known.has(name)))];
    }),
  );
}

/** @param {string[]} files paths below `src` that end in `.rs` @returns {Graph} without arrows from a module to the one that holds it */
export function rustImports(files) {
  const byModule = new Map(files.map((path) => [moduleOf(path).join("::"), path]));
  return new Map(
    files.map((path) => {
      const own = moduleOf(path);
      const source = read(path)
        .replace(/\/\/.*$/gm, "")
        .replace(/#\[cfg\(test\)\]\s*mod \w+ \{[\s\S]*$/m, "");
      const names = [...source.matchAll(/\b(crate|super|self)((?:::\w+)+)(?:::\{([^}]*)\})?/g)].flatMap(
        ([, start, rest, list]) => {
          const base = start === "crate" ? [] : start === "super" ? own.slice(0, -1) : own;
          const steps = [...base, ...(rest ?? "").split("::").slice(1)];
          return [steps, ...(list ?? "").split(",").map((name) => [...steps, ...name.trim().split("::")])];
        },
      );
      const targets = names.flatMap((steps) => fileOf(steps, byModule) ?? []);
      return [path, new Set(targets.filter((target) => target !== path && !holds(target, path)))];
    }),
  );
}

/** @param {string} path @returns {string[]} the steps of the module's path in the crate */
function moduleOf(path) {
  const steps = path
    .replace(/^src\//, "")
    .replace(/\.rs$/, "")
    .split("/");
  return steps[0] === "lib" ? [] : steps.filter((step) => step !== "mod");
}

/** @param {string[]} steps @param {Map<string, string>} byModule @returns {string | undefined} the file that holds an item */
function fileOf(steps, byModule) {
  for (let length = steps.length; length > 0; length -= 1) {
    const path = byModule.get(steps.slice(0, length).join("::"));
    if (path !== undefined) return path;
  }
  return undefined;
}

/** @param {string} outer @param {string} inner whether a Rust module's file holds another module */
function holds(outer, inner) {
  return outer === "src/lib.rs" || inner.startsWith(`${outer.replace(/\.rs$/, "")}/`);
}

/** @param {Graph} graph @returns {string[][]} sets of two modules and more that reach each other (Tarjan 1972) */
export function circles(graph) {
  /** @type {Map<string, { index: number, low: number }>} */
  const seen = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {string[][]} */
  const all = [];

  /** @param {string} node */
  const visit = (node) => {
    const own = { index: seen.size, low: seen.size };
    seen.set(node, own);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      const known = seen.get(next) ?? visit(next);
      if (stack.includes(next)) own.low = Math.min(own.low, known.low);
    }
    if (own.low === own.index) {
      const circle = stack.splice(stack.indexOf(node));
      if (circle.length > 1) all.push(circle.sort());
    }
    return own;
  };

  for (const node of graph.keys()) if (!seen.has(node)) visit(node);
  return all;
}
