/**
 * Strings that try to become more than text, grouped by method. Each one that runs sets `__ran`. They request nothing except from
 * example.org.
 *
 * The tests pass them to every input, and look for them in every output. A string that is added here is used by all these tests.
 */

const RUN = "globalThis.__ran=1";
const IMG = `<img src=x onerror=${RUN}>`;
const SCRIPT = `<script>${RUN}</script>`;

const KINDS = {
  markup: [
    SCRIPT,
    `<ScRiPt/x>${RUN}</sCrIpT >`,
    IMG,
    `<img/src='x'/onerror="${RUN}"//`,
    `<svg onload=${RUN}><animate attributeName=href values=javascript:${RUN} /></svg>`,
    `<svg><a href="javascript:${RUN}"><text y=20>click here now</text></a></svg>`,
    `<svg><script href="data:text/javascript,${RUN}" /></svg>`,
    `<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>`,
    `<iframe src=javascript:parent.__ran=1></iframe>`,
    `<object data="data:text/html,${SCRIPT}"></object><embed src="javascript:${RUN}">`,
    `<details open ontoggle=${RUN}><summary>more</summary></details>`,
    `<input autofocus onfocus=${RUN}>`,
    `<body onload=${RUN}><frameset onload=${RUN}>`,
    `<video><source onerror=${RUN}></video><audio src=x onerror=${RUN}>`,
    `<form action=javascript:${RUN}><button formaction=javascript:${RUN}>send</button></form>`,
    `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
    "<base href='https://example.org/'>",
    "<link rel=stylesheet href=https://example.org/x.css>",
    "<style>* { display: none }</style>",
    `<div><template shadowrootmode=open>${IMG}</template></div>`,
    `<marquee onstart=${RUN}>x</marquee><x tabindex=1 autofocus onfocus=${RUN} onclick=${RUN}>x</x>`,
    `<word-for-word before-src="data:text/plain,x" before-href="javascript:${RUN}"></word-for-word>`,
  ],
  ends: [
    ...["style", "script", "textarea", "title", "template", "noscript", "xmp", "iframe", "svg"].map(
      (name) => `</${name}>${SCRIPT}${IMG}`,
    ),
    `--><!--><script>${RUN}</script>`,
    `]]>${SCRIPT}`,
    `<![CDATA[${IMG}`,
    "<!-- never ends",
    "<plaintext>",
    `<?xml-stylesheet href="javascript:${RUN}"?>`,
    `</option></select>${IMG}`,
    `</p></del></ins></span></blockquote></figure></word-for-word>${SCRIPT}`,
    `</button></li></ol></article></main></body></html>${SCRIPT}`,
  ],
  attributes: [
    `" onmouseover="${RUN}`,
    `' autofocus onfocus='${RUN}`,
    `" autofocus onfocus=${RUN} x="`,
    `x" srcdoc="<script>parent.__ran=1</script>`,
    `"></iframe>${SCRIPT}`,
    `'>${IMG}`,
    `\`onerror=${RUN}//\``,
    `<p title="a>b" style="color: red" onclick="${RUN}">a title with a sign in it</p>`,
    `<a href="x"onclick="${RUN}"style="color: red">no space</a>`,
    `<p\fstyle=color:red\fonclick=${RUN}>other spaces</p>`,
  ],
  addresses: [
    `javascript:${RUN}`,
    `JaVaScRiPt:${RUN}`,
    `java\tscript:${RUN}`,
    `\u0001javascript:${RUN}`,
    `  javascript:${RUN}  `,
    `javascript://example.org/%0a${RUN}`,
    `data:text/html,${SCRIPT}`,
    "data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19yYW49MTwvc2NyaXB0Pg==",
    "data:text/javascript,globalThis.__ran=1",
    "vbscript:msgbox(1)",
    "blob:https://example.org/5f1c",
    "file:///etc/passwd",
    `view-source:javascript:${RUN}`,
    "//example.org/x",
    `https://example.org/"onclick="${RUN}`,
    `https://example.org/'><script>${RUN}</script>`,
    "https://example.org/)](<javascript:x>)",
  ],
  templates: [
    `{{constructor.constructor('${RUN}')()}}`,
    `\${${RUN}} #{${RUN}} <%= ${RUN} %>`,
    "{n} {before} {title} {text} $& $1 $' $` %s %o %c",
    "\ufdd0 \ufdd1 {\ufdd0}",
  ],
  styles: [
    "};*{background:url(https://example.org/x)}",
    "@import url(https://example.org/x.css);",
    `480px;background:url(javascript:${RUN})`,
    "url(https://example.org/x.png)",
    `expression(${RUN})`,
    "1px}</style><style>*{display:none}",
  ],
  // Strings whose tree changes when it is serialized and parsed again (mutation XSS).
  mutations: [
    `<svg><style>${IMG}</style></svg>`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
    `<noscript><p title="</noscript>${IMG}">`,
    `<form><math><mtext></form><form><mglyph><style></math>${IMG}`,
    `<svg></p><style><a id="</style>${IMG}">`,
    `<math><annotation-xml encoding="text/html"><style>${IMG}</style></annotation-xml></math>`,
    `<select><template><style><!--</style><a rel="--></style></template></select>${IMG}">`,
    `<table><td><svg><desc><td></svg>${IMG}</table>`,
    `<textarea><style></textarea>${IMG}</style>`,
  ],
  references: [
    `&lt;script&gt;${RUN}&lt;/script&gt;`,
    `&#60;img src=x onerror=${RUN}&#62;`,
    `&#x3cimg src=x onerror=${RUN}&#x3e`,
    `&amp;lt;img src=x onerror=${RUN}&amp;gt;`,
    "&lt &notit; &#0; &#xD800; &#99999999;",
    `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
    `%3Cscript%3E${RUN}%3C/script%3E`,
    `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
    `＜script＞${RUN}＜/script＞`,
  ],
  unseen: [
    `\u202e${SCRIPT}\u202c`,
    "\u2066isolated and never popped",
    "\u202dgpj.exe\u202e",
    `<scr\u200bipt>${RUN}</scr\u00adipt>`,
    `<\u0000script>${RUN}</script>`,
    "\u0007 \u0008 \u001b[31m \u009b \ufffe \ud800 alone \udfff",
    "\u{e0001}\u{e0041}\u{e007f}",
    `\u2028${SCRIPT}\u2029`,
  ],
  names: [
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "__defineGetter__",
    "then",
    "length",
    "innerHTML",
  ],
  markdown: [
    `[here](javascript:${RUN}) ![x](javascript:${RUN})`,
    `<javascript:${RUN}>`,
    `[x]: javascript:${RUN}`,
    `[x](<javascript:${RUN}> "${IMG}")`,
    "``` `code` ```",
    "# 1. - + = > | a | b | **bold** ~~struck~~ \\",
    `{++${IMG}++} {--gone--} {~~a~>b~~} {==mark==} {>>note<<}`,
    `--}{++${IMG}++}`,
    `<<}{>>${IMG}<<}`,
    "&#123;++x++&#125; {",
  ],
  files: [
    `</w:t></w:r></w:p><w:p><w:r><w:t>x`,
    `]]></w:t><w:instrText>DDEAUTO c:\\\\cmd.exe "/c calc"</w:instrText>`,
    '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>&xxe;',
    "</text:p></office:text><script:event-listener/>",
    "\\par}{\\*\\objdata 0105}{\\field{\\*\\fldinst HYPERLINK x}}",
    ") Tj ET endstream endobj << /JS (app.alert\\(1\\)) >>",
  ],
  formulas: ['=HYPERLINK("https://example.org","x")', "=cmd|'/c calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1+1"],
  long: [`${IMG.repeat(30)}`, `${"<b>".repeat(100)}deep`, `"><${"x".repeat(2000)}`],
};

/** @typedef {keyof typeof KINDS} Kind */

export const HOSTILE = Object.values(KINDS).flat();

/** Strings that are addresses, or resemble them. */
export const ADDRESSES = KINDS.addresses;

/**
 * Returns the same words without characters that have a meaning anywhere. Invisible characters stay, because the page reports them.
 * @param {string} text
 */
export function harmless(text) {
  return text
    .replace(/\p{Cf}/gu, "\u200b")
    .replace(/[^\p{L}\p{N}\s\u200b]/gu, "•")
    .replace(/__ran/g, "ran");
}

export const HARMLESS = HOSTILE.map(harmless);

/** Groups the strings, so that few comparisons show all of them. @param {readonly string[]} strings */
export function portions(strings) {
  const size = 12;
  return Array.from({ length: Math.ceil(strings.length / size) }, (_, n) => strings.slice(n * size, (n + 1) * size));
}

/**
 * Makes two texts in which each of some strings is deleted, added, moved, edited, shared and quoted.
 * @param {readonly string[]} strings
 */
export function textsOf(strings) {
  const third = Math.ceil(strings.length / 3);
  const [first, second, last] = [strings.slice(0, third), strings.slice(third, 2 * third), strings.slice(2 * third)];
  const told = (/** @type {string} */ each, /** @type {number} */ at) =>
    `Number ${at} of them says ${each} and no more.`;
  const quoted = (/** @type {string} */ each) =>
    `The speaker said it aloud: “${each}, as it was written down”, and sat down.`;
  return {
    before: [
      ...first,
      ...second.map(told),
      ...last.map((each) => `It was ${each}, as it was written down that day.`),
    ].join("\n\n"),
    after: [
      ...second.map((each, at) => told(at % 2 === 0 ? each : `${each} ${each}`, at)),
      ...last.map(quoted),
      ...first.map((each) => `Now ${each}`),
    ].join("\n\n"),
  };
}

/** Replaces lone surrogates as the driver of a browser does. @param {string} text */
export function sent(text) {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
