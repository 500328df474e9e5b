// Bundles a script and all its imports into one file, for the npm package.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * @param {object} wanted
 * @param {string} wanted.www
 * @param {string} wanted.entry a file of `www`
 * @param {"esm" | "iife"} wanted.format
 * @param {Record<string, string>} [wanted.instead] files, and their replacements
 * @param {RegExp} [wanted.emptied] files whose exports become empty objects
 * @param {Record<string, string>} [wanted.texts] the texts that `inlined:` and a name import
 * @returns {Promise<string>}
 */
export async function inOneFile({ www, entry, format, instead = {}, emptied, texts = {} }) {
  const { outputFiles } = await build({
    absWorkingDir: www,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: "es2023",
    charset: "utf8",
    legalComments: "none",
    // The address is never fetched: the files that a script names by it are in the bundle, or passed to it.
    define: { "import.meta.url": '"file:///word-for-word.js"' },
    plugins: [
      {
        name: "inlined",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\./ }, ({ path, importer, resolveDir }) => {
            const wanted = join(resolveDir, path);
            const [, other] = Object.entries(instead).find(([file]) => wanted === join(www, file)) ?? [];
            // A replacement may import the file that it replaces.
            return other === undefined || importer === join(www, other) ? null : { path: join(www, other) };
          });
          onResolve({ filter: /^inlined:/ }, ({ path }) => ({
            path: path.slice("inlined:".length),
            namespace: "inlined",
          }));
          if (emptied !== undefined) onLoad({ filter: emptied }, ({ path }) => withoutContent(path));
          onLoad({ filter: /./, namespace: "inlined" }, ({ path }) => ({
            contents: texts[path] ?? null,
            loader: "text",
          }));
        },
      },
    ],
  });
  return /** @type {{ text: string }} */ (outputFiles[0]).text;
}

/** Returns a module with the same exports, each of which is an empty object. @param {string} path */
async function withoutContent(path) {
  const names = [...(await readFile(path, "utf8")).matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  return { contents: names.map((name) => `export const ${name} = {};\n`).join("") };
}
