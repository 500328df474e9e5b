// Draws the icons of the installed page from `favicon.svg`, in Chromium. They are kept in the tree, so this runs only after the drawing
// has changed.
//
//     node dev/icons.mjs        CHROME names the browser; without it, `chromium` on PATH is used

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const WWW = fileURLToPath(new URL("..", import.meta.url));

/**
 * The icons. A launcher may cut a maskable icon to a circle of four fifths of its width, so its drawing is smaller and its paper fills
 * the square.
 * @type {{ name: string, size: number, scale: number }[]}
 */
const ICONS = [
  { name: "icon-192.png", size: 192, scale: 1 },
  { name: "icon-512.png", size: 512, scale: 1 },
  { name: "maskable-512.png", size: 512, scale: 0.72 },
];

const drawing = await readFile(join(WWW, "favicon.svg"), "utf8");
const folder = await mkdtemp(join(tmpdir(), "word-for-word-icons-"));
for (const { name, size, scale } of ICONS) {
  const side = size * scale;
  const paper = scale < 1 ? "background: #fbfaf7;" : "";
  const page = join(folder, "icon.html");
  await writeFile(
    page,
    `<!doctype html><style>body { margin: 0; ${paper} } svg { display: block; width: ${side}px; margin: ${(size - side) / 2}px }</style>${drawing}`,
  );
  await promisify(execFile)(process.env.CHROME ?? "chromium", [
    "--headless",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--hide-scrollbars",
    "--default-background-color=00000000",
    `--window-size=${size},${size}`,
    `--screenshot=${join(WWW, "icons", name)}`,
    page,
  ]);
}
await rm(folder, { recursive: true });
