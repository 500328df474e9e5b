/**
 * Builds the files of a Word document around its body (ECMA-376, parts 1 and 2): content types, relationships, properties, styles,
 * settings and the comment.
 */

import { element, toXml } from "../markup-tree.js";

/** @import { Element } from "../markup-tree.js" */

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/**
 * @typedef {object} Contents
 * @property {Element} body
 * @property {string} title
 * @property {string[]} notes the paragraphs of the comment
 * @property {"ltr" | "rtl"} direction of these paragraphs
 * @property {string} author
 * @property {string} date
 * @property {boolean} spaced whether paragraphs have space below them
 */

/**
 * Returns the contents of the files by path.
 * @param {Contents} contents
 */
export function packageOf({ body, title, notes, direction, author, date, spaced }) {
  const right = direction === "rtl";
  const paragraph = right ? [element("w:pPr", {}, element("w:bidi", {}))] : [];
  const properties = right ? [element("w:rPr", {}, element("w:rtl", {}))] : [];
  const paragraphs = notes.map((note) =>
    element("w:p", {}, ...paragraph, element("w:r", {}, ...properties, element("w:t", {}, note))),
  );
  const comment = element(
    "w:comment",
    { "w:id": 0, "w:author": author, "w:date": date, "w:initials": "" },
    ...paragraphs,
  );
  return {
    "[Content_Types].xml": toXml(TYPES),
    "_rels/.rels": toXml(
      relationships(
        [`${OFFICE}/officeDocument`, "word/document.xml"],
        [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ),
    ),
    "docProps/core.xml": toXml(corePropertiesOf(title, notes.join("\n"), author, date)),
    "word/document.xml": toXml(element("w:document", { "xmlns:w": MAIN }, body)),
    "word/_rels/document.xml.rels": toXml(
      relationships(
        [`${OFFICE}/styles`, "styles.xml"],
        [`${OFFICE}/settings`, "settings.xml"],
        [`${OFFICE}/comments`, "comments.xml"],
      ),
    ),
    "word/styles.xml": toXml(styles(spaced)),
    "word/settings.xml": toXml(SETTINGS),
    "word/comments.xml": toXml(element("w:comments", { "xmlns:w": MAIN }, comment)),
  };
}

/** @param {string} name @param {string} type */
const override = (name, type) => element("Override", { PartName: name, ContentType: type });

const TYPES = element(
  "Types",
  { xmlns: `${PACKAGE}/content-types` },
  element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
  element("Default", { Extension: "xml", ContentType: "application/xml" }),
  override("/word/document.xml", `${WORD}.document.main+xml`),
  override("/word/styles.xml", `${WORD}.styles+xml`),
  override("/word/settings.xml", `${WORD}.settings+xml`),
  override("/word/comments.xml", `${WORD}.comments+xml`),
  override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
);

/** Without this setting Word opens a document in the compatibility mode for Word 2007. */
const SETTINGS = element(
  "w:settings",
  { "xmlns:w": MAIN },
  element(
    "w:compat",
    {},
    element("w:compatSetting", {
      "w:name": "compatibilityMode",
      "w:uri": "http://schemas.microsoft.com/office/word",
      "w:val": 15,
    }),
  ),
);

/** @param {[type: string, target: string][]} targets */
function relationships(...targets) {
  const each = targets.map(([type, target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...each);
}

/** @param {string} title @param {string} description @param {string} author @param {string} date */
function corePropertiesOf(title, description, author, date) {
  const created = element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, date);
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    element("dc:title", {}, title),
    element("dc:creator", {}, author),
    element("dc:description", {}, description),
    created,
  );
}

/** Twentieths of a point under a paragraph. */
const ROOM = 160;

/** @param {boolean} spaced */
function styles(spaced) {
  const fonts = { "w:ascii": "Cambria", "w:hAnsi": "Cambria", "w:cs": "Times New Roman" };
  return element(
    "w:styles",
    { "xmlns:w": MAIN },
    element(
      "w:docDefaults",
      {},
      element(
        "w:rPrDefault",
        {},
        element(
          "w:rPr",
          {},
          element("w:rFonts", fonts),
          element("w:sz", { "w:val": 22 }),
          element("w:szCs", { "w:val": 22 }),
        ),
      ),
      element(
        "w:pPrDefault",
        {},
        element(
          "w:pPr",
          {},
          element("w:spacing", { "w:after": spaced ? ROOM : 0, "w:line": 276, "w:lineRule": "auto" }),
        ),
      ),
    ),
    element(
      "w:style",
      { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
      element("w:name", { "w:val": "Normal" }),
      element("w:qFormat", {}),
    ),
  );
}
