// Bundles modules for the release: cuts them into chunks at their dynamic imports, minifies these, and names each by a hash of
// its content.
//
// Rollup makes the chunks, since it leaves in the first of them what the later ones share with it; esbuild minifies them. The sources
// name other files as `new URL("./x.css", import.meta.url)`. A plugin replaces these addresses by those of the release: a script named
// so is a worker, and is bundled as well; any other file is released by `site.mjs`.

import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { transform } from "esbuild";
import { rollup } from "rollup";

/** Bytes of source under which a chunk is merged into another: a request costs more than to fetch so little too early. */
const SMALL_CHUNK = 2000;

/** `new URL("x", import.meta.url)`. `HERE` is the same address, written so that the bundlers of other sites do not follow it. */
const ADDRESS = /\bnew URL\(\s*(["'])([^"']+)\1,\s*(?:import\.meta\.url|HERE)\s*\)/g;

/**
 * @typedef {object} Chunk
 * @property {string} name of the file
 * @property {string} code
 * @property {string | null} entry the module that it was made for, relative to `www`
 * @property {string[]} modules what it contains, relative to `www`
 * @property {string[]} imports the names of the chunks that it imports statically
 */

/**
 * Bundles modules, the workers that they start, and all that these import, into one flat folder.
 * @param {object} wanted
 * @param {string} wanted.www the folder of the sources
 * @param {readonly string[]} wanted.entries relative to it
 * @param {(path: string) => Promise<string>} wanted.release releases another file, and gives its address from the folder of the chunks
 * @returns {Promise<Chunk[]>}
 */
export async function bundle({ www, entries, release }) {
  const bundled = await rollup({
    logLevel: "warn",
    input: entries.map((path) => join(www, path)),
    plugins: [
      {
        name: "addresses",
        async load(id) {
          return replaceAll(await readFile(id, "utf8"), ADDRESS, async ([, , address = ""]) => {
            const path = relative(www, join(dirname(id), address)) + (address.endsWith("/") ? "/" : "");
            if (!isScript(path)) return `new URL("${await release(path)}", import.meta.url)`;
            return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "chunk", id: join(www, path) })}`;
          });
        },
        resolveFileUrl: ({ relativePath }) => `new URL("./${relativePath}", import.meta.url)`,
        renderChunk: async (code) => ({ code: await minify(code, "js"), map: null }),
      },
    ],
  });
  const { output } = await bundled.generate({
    format: "es",
    entryFileNames: "[name]-[hash].js",
    chunkFileNames: "[name]-[hash].js",
    experimentalMinChunkSize: SMALL_CHUNK,
    hoistTransitiveImports: false,
  });
  await bundled.close();
  return output.flatMap((each) => {
    if (each.type === "asset") return [];
    const { fileName, code, facadeModuleId, moduleIds, imports } = each;
    const entry = facadeModuleId === null ? null : relative(www, facadeModuleId);
    return [{ name: fileName, code, entry, modules: moduleIds.map((id) => relative(www, id)), imports }];
  });
}

/** Whether a file is a script of ours that runs as a worker. @param {string} path */
function isScript(path) {
  return path.endsWith(".js") && !path.startsWith("vendor/") && path !== "service-worker.js";
}

/** @param {string} source @param {"js" | "css"} loader */
export async function minify(source, loader) {
  return (await transform(source, { loader, minify: true, target: "es2023", charset: "utf8", legalComments: "none" }))
    .code;
}

/** @param {string} source @param {RegExp} pattern @param {(match: RegExpMatchArray) => Promise<string>} replacement */
export async function replaceAll(source, pattern, replacement) {
  let [text, end] = ["", 0];
  for (const match of source.matchAll(pattern)) {
    text += source.slice(end, match.index) + (await replacement(match));
    end = match.index + match[0].length;
  }
  return text + source.slice(end);
}
