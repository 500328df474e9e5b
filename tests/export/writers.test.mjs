// Comparisons as HTML, Markdown, plain text and CriticMarkup are complete, and no text in them becomes markup.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { writeCritic } from "../../www/export/critic-markup.js";
import { ENGLISH } from "../../www/export/export-input.js";
import { writePage, writeRichText } from "../../www/export/html.js";
import { cardBlocks, comparisonBlocks, reportBlocks } from "../../www/export/report.js";
import { writeMarkdown, writePlain } from "../../www/export/text-and-markdown.js";
import { matterOf, NOTHING } from "./matter.mjs";
import { madePair, PAIRS } from "./pairs.mjs";

const CSS = await readFile(new URL("../../www/export/html.css", import.meta.url), "utf8");

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "</style></title></del><script>alert(2)</script>",
  "<a href='javascript:alert(3)'>here</a> [here](javascript:alert(4)) ![x](https://example.org/x.png)",
  '"><svg onload=alert(5)> `code` **bold** ~~struck~~ <https://example.org/>',
  "&lt;b&gt; &#60;i&#62; {++added++} {--gone--} {~~a~>b~~} {>>note<<} {==mark==}",
];

const ABOUT = {
  before: { title: `A <b>"title"</b> & [x](y)`, date: "<i>1 June</i>", source: "javascript:alert(6)" },
  after: { title: "B", date: "2 June", source: 'https://example.org/a?b=1&c="2"#d' },
};

const before = `${HOSTILE.join("\n\n")}\n\nThe rate stays at 4.75. “We will act,” he said.`;
const after = `The rate falls to 4.50. “We may act,” he said.\n\n${HOSTILE.map((text) => `Now ${text}`).join("\n\n")}`;
const hostile = matterOf(before, after, { about: ABOUT });

/** The elements and attributes of HTML that is written as ours is: every attribute in quotes. @param {string} html */
function markupOf(html) {
  const names = new Set();
  const attributes = new Map();
  const style = /<style>[\s\S]*?<\/style>/;
  for (const [, name, rest] of html
    .replace(style, "<style></style>")
    .matchAll(/<([a-z][\w-]*)((?: [\w-]+="[^"<>]*")*)\/?>/g)) {
    names.add(name);
    for (const [, key, value] of String(rest).matchAll(/([\w-]+)="([^"]*)"/g)) {
      attributes.set(`${name} ${key}`, [...(attributes.get(`${name} ${key}`) ?? []), value]);
    }
  }
  // Outside of elements no sign is left that could begin one.
  const text = html.replace(style, "").replace(/<!doctype html>|<\/?[a-z][\w-]*(?: [\w-]+="[^"<>]*")*\/?>/g, "");
  assert.doesNotMatch(text, /[<>]/);
  return { names, attributes };
}

test("texts, titles, dates and sources that look like markup are text in HTML", async () => {
  const page = await writePage(reportBlocks(hostile), "</title><script>", ENGLISH, CSS);
  for (const html of [writeRichText(comparisonBlocks(hostile)), page]) {
    const { names, attributes } = markupOf(html);
    for (const name of names) {
      assert.match(name, /^(?:html|head|meta|title|style|body|main|h1|h2|p|ul|li|ins|del|b|span|a)$/);
    }
    for (const [key, values] of attributes) {
      assert.doesNotMatch(key, / on|src/);
      if (key === "a href") for (const href of values) assert.match(href, /^https:\/\/example\.org\/a/);
    }
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
  }
});

test("the page has no script and no external resources, and its policy allows only its own style sheet", async () => {
  const page = await writePage(reportBlocks(hostile), "Title", ENGLISH, CSS);
  assert.doesNotMatch(page, /<(?:script|link|img|iframe|object|embed|base|form|svg)\b/i);
  assert.doesNotMatch(CSS, /url\(|@import/);
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256").update(CSS).digest("base64");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  assert.equal(
    policy,
    `default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
  );
  assert.ok(page.includes(`<style>${CSS}</style>`));
  await assert.rejects(writePage([], "", ENGLISH, "a { } </style>"), /ends early/);
});

test("a page that is saved before the search for passages says so", async () => {
  const matter = matterOf("One text.", "Another text.");
  const waiting = { ...matter, comparison: { ...matter.comparison, passages: null, quotations: null } };
  assert.match(await writePage(reportBlocks(waiting), "Title", ENGLISH, CSS), /were not ready/);
  assert.doesNotMatch(await writePage(reportBlocks(matter), "Title", ENGLISH, CSS), /were not ready/);
});

test("the page has the figures, the legend, the moves, every change and quotation, and the ignored differences", async () => {
  const pair = PAIRS.find(({ name }) => name.startsWith("a sentence that moved"));
  const html = await writePage(
    reportBlocks(matterOf(`${pair?.before}\n\nHe said: “So be it.”`, `${pair?.after}\n\nHe said: "So it is."`)),
    "Title",
    ENGLISH,
    CSS,
  );
  for (const part of [
    /<del class="deleted">removed<\/del>, <ins class="inserted">added<\/ins>/,
    /Before: \d+ words\. \d+ unchanged, \d+ moved, \d+ removed\./,
    /\[\d · moved here from ¶ 1\]/,
    /Changes \(\d+\)/,
    /Quotations, checked against the other text \(2\)/,
    /Treated as the same: differences in typography\./,
    /differences? in formatting \(typography\) (?:is|are) ignored and not marked/,
    /Made with Word for Word \d/,
  ]) {
    assert.match(html, part);
  }
});

test("marks keep their meaning without styles, and both texts can be read from them", () => {
  for (const pair of [...PAIRS.slice(0, 3), madePair(5), madePair(9)]) {
    const matter = matterOf(pair.before, pair.after);
    const blocks = comparisonBlocks(matter).filter(({ kind }) => kind === "text");
    /** @param {(mark: string | null) => boolean} keeps */
    const words = (keeps) =>
      blocks
        .flatMap(({ runs }) => [...runs.filter(({ mark, tone }) => tone !== "quiet" && keeps(mark)), { text: " " }])
        .map(({ text }) => text.replaceAll("¶", " "))
        .join("")
        .split(/\s+/)
        .filter(Boolean)
        .join(" ");
    const inAfter = words((mark) => mark === null || mark === "inserted" || mark === "moved-here");
    assert.equal(inAfter, pair.after.split(/\s+/).filter(Boolean).join(" "), pair.name);
  }
  const html = writeRichText(comparisonBlocks(matterOf("The rate is 4.75 now.", "The rate is 4.50 now.")));
  assert.match(
    html,
    /<del style="[^"]*line-through"><b>4\.75<\/b><\/del><ins style="[^"]*underline"><b>4\.50<\/b><\/ins>/,
  );
});

test("either text can be restored from CriticMarkup letter for letter", () => {
  const pairs = [...PAIRS, { name: "signs", before, after }, ...[1, 2, 3, 4, 5, 6].map(madePair)];
  for (const { name, before: one, after: other, ...rest } of pairs) {
    const critic = writeCritic(
      matterOf(one, other, "options" in rest && rest.options ? { options: rest.options } : {}),
    );
    /** @param {RegExp} dropped @param {RegExp} kept */
    const settle = (dropped, kept) =>
      critic
        .replace(/\{>>[\s\S]*?<<\}/g, "")
        .replace(dropped, "")
        .replace(kept, "$1")
        .replace(
          /&(?:#123|#125|amp);/g,
          (reference) => ({ "&#123;": "{", "&#125;": "}", "&amp;": "&" })[reference] ?? "",
        );
    const [gone, come] = [/\{--([\s\S]*?)--\}/g, /\{\+\+([\s\S]*?)\+\+\}/g];
    assert.equal(settle(gone, come), other, `${name}: accepted`);
    assert.equal(settle(come, gone), one, `${name}: rejected`);
  }
});

test("Markdown escapes its signs in a text, and plain text names each change in words", () => {
  const blocks = comparisonBlocks(hostile);
  const markdown = writeMarkdown(blocks);
  assert.doesNotMatch(markdown, /(?<!\\)<(?!https:\/\/example\.org\/a)/);
  assert.doesNotMatch(markdown, /(?<!\\)\]\((?!<https:\/\/example\.org\/a)/);
  assert.match(markdown, /\\\*\\\*bold\\\*\\\*/);
  assert.match(markdown, /\]\(<https:\/\/example\.org\/a\?b=1&c=%222%22#d>\)/);
  const plain = writePlain(
    comparisonBlocks(matterOf("The rate is 4.75 now.", "The rate is 4.50 now.")),
    hostile.message,
  );
  assert.match(plain, /The rate is \[removed: 4\.75\]\[added: 4\.50\] now\./);
  const list = writeMarkdown(comparisonBlocks(matterOf("1. One\n\n- two\n\n# three", "1. One\n\n- two\n\n# four")));
  assert.match(list, /\n1\\\. One\n\n\\- two\n\n\\# ~~three~~\*\*four\*\*/);
});

test("a card is complete: both titles, dates, sources, paragraphs, words, the ignored differences, and the version", () => {
  const about = {
    before: { title: "June", date: "12 June 2026", source: "https://example.org/june" },
    after: { title: "July", date: "24 July 2026", source: "https://example.org/july#top" },
  };
  const matter = matterOf(
    "A first paragraph.\n\nThe Council will keep its well-known rate at 4.75 percent, it said.",
    "A first paragraph.\n\nThe Council may keep its well-known rate at 4.75 percent, it said.",
    { about },
  );
  const card = writeMarkdown(cardBlocks(matter, { kind: "change", index: 0 }));
  const link = (/** @type {string} */ page, /** @type {string} */ word) =>
    `](<https://example.org/${page}:~:text=The%20Council-,${word},-keep%20its%20well%2Dknown%20rate>)`;
  assert.ok(card.includes(`[June, ¶ 2:${link("june#", "will")}`), card);
  assert.ok(card.includes(`[July, ¶ 2:${link("july#top", "may")}`), card);
  assert.match(card, /The Council ~~will~~ keep/);
  assert.match(card, /The Council \*\*may\*\* keep/);
  assert.match(card, /Changed: modal verb/);
  assert.match(card, /\*\*June\*\*, 12 June 2026, \[https:\/\/example\.org\/june\]/);
  assert.match(card, /Treated as the same: differences in typography\. Made with Word for Word \d/);
  const refused = { ...about, before: { ...about.before, source: "data:text/html,x" } };
  const plain = writePlain(cardBlocks({ ...matter, about: refused }, { kind: "change", index: 0 }), matter.message);
  assert.match(plain, /June, 12 June 2026, data:text\/html,x\n/);
  assert.doesNotMatch(plain, /<data:/);
});

test("a card shows a passage, or a quotation with its verdict", () => {
  const statement = "We will not answer one breach of the agreement with another, and we say so today.";
  const report = "The ministry spoke. “We shall not answer one breach of the agreement with another,” it said.";
  const matter = matterOf(statement, report, { about: { before: { ...NOTHING, title: "Statement" } } });
  const passage = writeMarkdown(cardBlocks(matter, { kind: "passage", index: 0 }));
  assert.match(passage, /one breach of the agreement with another/);
  assert.match(passage, /Statement, ¶ 1:/);
  const quotation = writePlain(cardBlocks(matter, { kind: "quotation", side: "after", index: 0 }), matter.message);
  assert.match(quotation, /^Altered/);
  assert.match(quotation, /shall/);
  assert.match(quotation, /will/);
});
