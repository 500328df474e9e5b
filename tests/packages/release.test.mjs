// The files of a release: their contents, and each used in an empty folder as its README says.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { checkVersions } from "../../www/dev/release.mjs";
import { unzipBytes } from "../export/unzip.mjs";
import { BROWSER_ARGUMENTS, findBrowser } from "../page/browser.mjs";
import { serve } from "./file-server.mjs";

const RELEASE = process.env.RELEASE ?? "";
if (RELEASE === "")
  throw new Error("RELEASE does not name the folder of a release: ./build.sh release --dry-run does.");

/** @type {string} An empty folder. */
let work;
/** @type {{ crate: string, npm: string, page: string }} */
let files;
before(async () => {
  work = await mkdtemp(join(tmpdir(), "word-for-word-release-"));
  const names = await readdir(RELEASE);
  const path = (/** @type {string} */ ending) => join(RELEASE, names.find((name) => name.endsWith(ending)) ?? "");
  files = { crate: path(".crate"), npm: path(".tgz"), page: path("-site.zip") };
});
after(() => rm(work, { recursive: true, force: true }));

/** @param {string} folder @param {string} program @param {string[]} given */
async function run(folder, program, ...given) {
  const { stdout } = await promisify(execFile)(program, given, { cwd: folder, maxBuffer: 1 << 26 });
  return stdout;
}

/** The names in an archive, without its one folder. @param {string} archive */
async function namesIn(archive) {
  const names = (await run(work, "tar", "-tzf", archive)).trim().split("\n");
  return names.map((name) => name.slice(name.indexOf("/") + 1));
}

/** The first example of a language in a README. @param {string} readme @param {string} language */
function example(readme, language) {
  const code = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(readme)?.[1];
  assert.ok(code !== undefined, `no example in ${language}`);
  return code;
}

describe("a release", () => {
  it("has three files named by its version, and their checksums", async () => {
    const version = await checkVersions("");
    assert.deepEqual((await readdir(RELEASE)).sort(), [
      "SHA256SUMS",
      `word-for-word-${version}-site.zip`,
      `word-for-word-${version}.crate`,
      `word-for-word-${version}.tgz`,
    ]);
  });

  it("lists the checksum of each file", async () => {
    const lines = (await readFile(join(RELEASE, "SHA256SUMS"), "utf8")).trim().split("\n");
    assert.equal(lines.length, 3);
    for (const line of lines) {
      const [sum, name = ""] = line.split(/\s+\*?/);
      assert.equal(
        createHash("sha256")
          .update(await readFile(join(RELEASE, name)))
          .digest("hex"),
        sum,
        name,
      );
    }
  });

  it("is refused if a file, the tag or the changelog names another version", async () => {
    const source = (/** @type {string} */ path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");
    const version = await checkVersions("");
    const released = async (/** @type {string} */ path) =>
      (await source(path)).replace("## Unreleased", `## ${version} - 2026-01-01`);
    assert.equal(await checkVersions(`v${version}`, released), version);
    await assert.rejects(checkVersions("v99.0.0", released), /The tag is v99\.0\.0/);
    await assert.rejects(
      checkVersions(`v${version}`, async (path) => (await released(path)).replace(`## ${version}`, "## Unreleased")),
      /The newest entry of CHANGELOG\.md is Unreleased/,
    );
    for (const path of ["Cargo.lock", "fuzz/Cargo.lock", "www/package.json", "www/package-lock.json", "README.md"]) {
      const other = async (/** @type {string} */ each) =>
        each === path ? (await source(each)).replaceAll(version, "98.0.0") : source(each);
      await assert.rejects(checkVersions("", other), new RegExp(`${path.replaceAll(".", "\\.")} has 98\\.0\\.0`));
    }
  });
});

describe("the crate", () => {
  it("has the sources, the tests and the documents, and nothing of the page", async () => {
    const names = await namesIn(files.crate);
    for (const name of ["Cargo.toml", "src/lib.rs", "README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"]) {
      assert.ok(names.includes(name), name);
    }
    assert.deepEqual(
      names.filter((name) => /^(?:www|docs|benches|fuzz|target)\//.test(name)),
      [],
    );
  });

  it("runs the example of its README in an empty folder", async () => {
    const folder = join(work, "crate");
    await mkdir(join(folder, "src"), { recursive: true });
    await run(folder, "tar", "-xzf", files.crate);
    const [crate = ""] = (await readdir(folder)).filter((name) => name.startsWith("word-for-word-"));
    // The versions with which the crate was tested.
    await writeFile(join(folder, "Cargo.lock"), await readFile(join(folder, crate, "Cargo.lock")));
    await writeFile(
      join(folder, "Cargo.toml"),
      `[package]\nname = "use"\nedition = "2024"\n[dependencies]\nword-for-word = { path = "${crate}" }\n[workspace]\n`,
    );
    const code = example(await readFile(join(folder, crate, "README.md"), "utf8"), "rust");
    await writeFile(join(folder, "src/main.rs"), `fn main() {\n${code}}\n`);
    const printed = await run(folder, "cargo", "run", "--quiet", "--target-dir", join(folder, "target"));
    assert.match(printed, /^Equal "The rate "$/m);
    assert.match(printed, /^Deleted "stays at 4\.75"$/m);
    assert.match(printed, /^Inserted "falls to 4\.50"$/m);
  });
});

describe("the npm package", () => {
  it("runs the examples of the READMEs and of llms.txt in an empty folder", async () => {
    const folder = join(work, "npm");
    await mkdir(folder);
    await writeFile(join(folder, "package.json"), "{}");
    await run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", files.npm);
    const readmes = [new URL("../../README.md", import.meta.url), join(folder, "node_modules/word-for-word/README.md")];
    for (const readme of readmes) {
      await writeFile(join(folder, "use.mjs"), example(await readFile(readme, "utf8"), "js"));
      const printed = await run(folder, process.execPath, "use.mjs");
      assert.match(printed, /4\.75/, String(readme));
      assert.match(printed, /4\.50/, String(readme));
    }
  });
});

describe("the page", () => {
  it("compares two texts from any folder of any host", async () => {
    const unpacked = unzipBytes(await readFile(files.page));
    for (const name of [
      "index.html",
      "embed.html",
      "service-worker.js",
      "manifest.webmanifest",
      "version.json",
      "llms.txt",
    ]) {
      assert.ok(name in unpacked, name);
    }
    for (const [name, content] of Object.entries(unpacked)) {
      const path = join(work, "host/some/folder", name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    const server = await serve(join(work, "host"));
    const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
    try {
      const page = await browser.newPage();
      /** @type {string[]} */
      const complaints = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(`${server.address}some/folder/#before=The+rate+stays.&after=The+rate+falls.`);
      await page.locator("#changes ins").first().waitFor();
      assert.equal(await page.locator("#changes ins").first().textContent(), "falls");
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
      server.stop();
    }
  });
});
