// Snippets for other web pages: their markup names each change in words, and texts and titles in them never become markup.

import assert from "node:assert/strict";
import test from "node:test";
import { writeContent, writeElement, writeFrame } from "../../www/export/embed-snippet.js";
import { readLink } from "../../www/export/share-link.js";
import { EMBED_MESSAGES } from "../../www/messages/en/embed.js";
import { register } from "../../www/messages/messages.js";
import { matterOf, NOTHING } from "./matter.mjs";
import { madePair, PAIRS } from "./pairs.mjs";

/** @import { Choices } from "../../www/export/embed-snippet.js" */

register(EMBED_MESSAGES);

const BASE = "https://words.example/compare/";
/** @type {Choices} */
const PLAIN = { view: "changes", caption: "", excerpt: null, height: null };
const about = {
  before: { title: "June", date: "12 June", source: "https://example.org/june?a=1&b=2" },
  after: { title: "July", date: "", source: "javascript:alert(1)" },
};

const before =
  "The council keeps its rate at 4.75 percent.\n\nA second paragraph stays.\n\nA third one goes.\n\nThe end comes soon.";
const after =
  "The council lowers its rate to 4.50 percent.\n\nA second paragraph stays.\n\nThe end comes late.\n\nA last one is added!";

/** @param {string} html */
const text = (html) => html.replace(/<[^>]*>/g, "");

test("plain markup names deleted and added words, and has no external resources", () => {
  const html = writeContent(matterOf(before, after, { about }), { ...PLAIN, caption: "What <changed>" });
  assert.match(html, /^<figure>\n<blockquote><p>/);
  const plain = text(html);
  assert.match(plain, /The council \[removed: keeps\] \[added: lowers\] its rate/);
  assert.match(plain, /\[removed: A third one goes\.\]\n/);
  assert.match(plain, /\[added: A last one is added!\]\n/);
  assert.match(plain, /From June \(12 June\) to July\./);
  assert.match(plain, /What &lt;changed&gt;/);
  assert.match(html, /<del><span class="[^"]*">\[removed: <\/span>keeps<span class="[^"]*">\]<\/span><\/del>/);
  assert.match(html, /<a href="https:\/\/example\.org\/june\?a=1&amp;b=2" rel="noreferrer"><cite>June<\/cite><\/a>/);
  assert.doesNotMatch(html, /javascript|<script|style=|data-| hidden/);
});

test("no text, title, caption or source becomes markup in any snippet", async () => {
  const hostile = "</p></del></figure><script>alert(1)</script><img src=x onerror='alert(2)'>\"><svg onload=alert(3)>";
  const matter = matterOf(`${hostile} one ${hostile}`, `${hostile} two`, {
    about: {
      before: { title: hostile, date: hostile, source: hostile },
      after: { title: hostile, date: "", source: `https://example.org/"><script>` },
    },
  });
  const choices = { ...PLAIN, caption: hostile };
  const frame = await writeFrame(matter, choices, BASE);
  assert.ok("snippet" in frame);
  for (const html of [
    writeContent(matter, choices),
    writeElement(matter, choices, BASE),
    frame.snippet.replace(/<script>\n[\s\S]*\n<\/script>\n$/, ""),
  ]) {
    const names = [...html.matchAll(/<([a-z][\w-]*)((?: [\w-]+="[^"<>]*")*)>/g)].map(([, name]) => name);
    for (const name of names) {
      assert.match(
        name ?? "",
        /^(?:script|word-for-word|iframe|figure|figcaption|blockquote|p|del|ins|span|cite|a|b|small)$/,
      );
    }
    assert.equal(names.filter((name) => name === "script").length, html.includes("<word-for-word") ? 1 : 0);
    assert.doesNotMatch(html.replace(/<\/?[a-z][\w-]*(?: [\w-]+="[^"<>]*")*>/g, ""), /[<>]/);
  }
});

test("an excerpt shows the paragraphs from its first to its last change, and the element contains the others hidden", () => {
  const matter = matterOf(before, after);
  const excerpt = { first: 0, last: 1 };
  const plain = text(writeContent(matter, { ...PLAIN, excerpt }));
  assert.match(plain, /The council/);
  assert.doesNotMatch(plain, /second paragraph|third one|end comes/);
  assert.match(plain, /An excerpt: changes 1 to 2 of \d/);
  const html = writeElement(matter, { ...PLAIN, excerpt }, BASE);
  assert.match(html, / excerpt="1-2"/);
  assert.match(html, /<p hidden="">A second paragraph stays\.<\/p>/);
  assert.match(html, /<p data-said="">\[…\]<\/p>/);
  const middle = text(writeContent(matter, { ...PLAIN, excerpt: { first: 3, last: 3 } }));
  assert.match(middle, /^\n\[…\]/);
  assert.match(middle, /An excerpt: change 4 of/);
  assert.doesNotMatch(middle, /The council/);
});

test("the element has attributes only for choices that differ from the default", () => {
  const matter = matterOf(before, after, { about, options: { ignoreCase: true, detectMoves: false } });
  const html = writeElement(matter, { ...PLAIN, view: "side-by-side", caption: "C & D", height: 300 }, BASE);
  const tag = /<word-for-word[^>]*>/.exec(html)?.[0];
  assert.equal(
    tag,
    '<word-for-word before-title="June" before-href="https://example.org/june?a=1&amp;b=2" after-title="July" caption="C &amp; D" view="side-by-side" height="300px" ignore-case="" no-moves="">',
  );
  assert.ok(html.startsWith(`<script type="module" src="${BASE}element/define.js"></script>\n`));
  assert.doesNotMatch(
    writeElement(matterOf(before, after), PLAIN, BASE),
    /ignore-|exact-|no-moves|whole-|view=|height=|caption=|-title=|-href=/,
  );
});

test("the address of a frame contains the texts, and one that is too long is refused", async () => {
  const matter = matterOf(before, after, { about });
  const made = await writeFrame(
    matter,
    { ...PLAIN, view: "shared", caption: "A & B", excerpt: { first: 1, last: 2 } },
    BASE,
  );
  assert.ok("snippet" in made);
  const { hash, href } = new URL(made.address);
  assert.ok(href.startsWith(`${BASE}embed.html#texts=1.`));
  const [packed = "", ...rest] = hash.split("&");
  const opened = await readLink(packed);
  assert.ok("link" in opened);
  assert.deepEqual([opened.link.before.text, opened.link.after.text, opened.link.view], [before, after, "shared"]);
  assert.deepEqual(
    [...new URLSearchParams(rest.join("&"))],
    [
      ["caption", "A & B"],
      ["excerpt", "2-3"],
    ],
  );
  assert.match(made.snippet, /sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/);
  assert.doesNotMatch(made.snippet, /allow-same-origin/);
  const fixed = await writeFrame(matter, { ...PLAIN, height: 300 }, BASE);
  assert.ok("snippet" in fixed);
  assert.match(fixed.snippet, /height="300"/);
  assert.doesNotMatch(fixed.snippet, /<script/);
  // Words that rarely repeat do not compress.
  const noise = Array.from({ length: 160_000 }, (_, n) => ((n * 2654435761) % 4294967296).toString(36)).join(" ");
  const long = await writeFrame(matterOf(noise, `${noise} end`), PLAIN, BASE);
  assert.ok("tooLong" in long && long.tooLong > 1_000_000);
});

test("every pair of texts can be written, and each paragraph of the text after is a paragraph", () => {
  for (const { name, before: one, after: other, options = {} } of [...PAIRS, madePair(3), madePair(7)]) {
    const matter = matterOf(one, other, { options, about: { before: NOTHING, after: NOTHING } });
    const html = writeElement(matter, PLAIN, BASE);
    assert.equal((html.match(/<p[ >]/g) ?? []).length, (html.match(/<\/p>/g) ?? []).length, name);
    assert.doesNotMatch(html, /<p[^>]*>\s*<\/p>/, name);
  }
});
