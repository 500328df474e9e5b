/**
 * Checks that a Word document conforms to the schema, for the elements that this project writes: their children, order, number and
 * attributes. Transcribed from ECMA-376, 5th edition, part 1, annex A.1 (wml.xsd), transitional names.
 */

/** @typedef {{ name: string, attributes: Map<string, string>, children: Node[], text: string }} Node */

/** `any`: a choice that may repeat, in any order. `sequence`: in this order, each once. @typedef {{ any?: string[], sequence?: string[] }} Content */

const RANGES = [
  "w:moveFromRangeStart",
  "w:moveFromRangeEnd",
  "w:moveToRangeStart",
  "w:moveToRangeEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
];
/** EG_RunLevelElements and EG_RangeMarkupElements. */
const RUNS = ["w:r", "w:ins", "w:del", "w:moveFrom", "w:moveTo", ...RANGES];

/** @type {Record<string, Content>} */
const CONTENT = {
  "w:document": { sequence: ["w:background", "w:body"] },
  "w:comments": { any: ["w:comment"] },
  "w:comment": { any: ["w:p"] },
  // CT_Body: block-level elements, then the section.
  "w:body": { any: ["w:p", "w:tbl", ...RANGES, "w:sectPr"] },
  // CT_P: its properties, then runs.
  "w:p": { any: ["w:pPr", ...RUNS] },
  "w:pPr": {
    sequence:
      "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange".split(
        " ",
      ),
  },
  // CT_ParaRPr begins as EG_ParaRPrTrackChanges does; the rest is EG_RPrBase, in this order in the strict reading of Word.
  "w:rPr": {
    sequence:
      "w:ins w:del w:moveFrom w:moveTo w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath w:rPrChange".split(
        " ",
      ),
  },
  "w:r": { any: ["w:rPr", "w:t", "w:delText", "w:tab", "w:br", "w:commentReference"] },
  "w:ins": { any: RUNS },
  "w:del": { any: RUNS },
  "w:moveFrom": { any: RUNS },
  "w:moveTo": { any: RUNS },
  "w:sectPr": { sequence: ["w:type", "w:pgSz", "w:pgMar", "w:cols", "w:docGrid"] },
  "w:settings": { sequence: ["w:trackRevisions", "w:defaultTabStop", "w:compat", "w:rsids"] },
  "w:compat": { any: ["w:compatSetting"] },
  "w:styles": { sequence: ["w:docDefaults", "w:latentStyles", "w:style"] },
  "w:docDefaults": { sequence: ["w:rPrDefault", "w:pPrDefault"] },
  "w:rPrDefault": { sequence: ["w:rPr"] },
  "w:pPrDefault": { sequence: ["w:pPr"] },
  "w:style": { sequence: ["w:name", "w:basedOn", "w:next", "w:uiPriority", "w:qFormat", "w:pPr", "w:rPr"] },
};

/** Elements that must come first or last among children in any order. @type {Record<string, { first?: string, last?: string }>} */
const ENDS = { "w:p": { first: "w:pPr" }, "w:r": { first: "w:rPr" }, "w:body": { last: "w:sectPr" } };

const TRACK = ["w:id", "w:author"];
/** @type {Record<string, string[]>} */
const REQUIRED = {
  "w:ins": TRACK,
  "w:del": TRACK,
  "w:moveFrom": TRACK,
  "w:moveTo": TRACK,
  "w:moveFromRangeStart": [...TRACK, "w:name"],
  "w:moveToRangeStart": [...TRACK, "w:name"],
  "w:moveFromRangeEnd": ["w:id"],
  "w:moveToRangeEnd": ["w:id"],
  "w:comment": TRACK,
  "w:commentReference": ["w:id"],
  "w:compatSetting": ["w:name", "w:uri", "w:val"],
};

/** Parses well-formed XML without custom entities, as this project writes it. @param {string} xml @returns {Node} */
export function parseXml(xml) {
  /** @type {Node} */
  const root = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  let rest = xml.replace(/^<\?xml[^>]*\?>\s*/, "");
  while (rest !== "") {
    const here = /** @type {Node} */ (open.at(-1));
    const match = /^<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|^[^<]+/.exec(rest);
    if (match === null) throw new Error(`not well-formed: ${rest.slice(0, 60)}`);
    rest = rest.slice(match[0].length);
    const [all, closing, name, attributes, empty] = match;
    if (name === undefined) here.text += all;
    else if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`${name} ends what it did not begin`);
    } else {
      const pairs = [...(attributes ?? "").matchAll(/([\w:]+)="([^"]*)"/g)];
      const node = {
        name,
        attributes: new Map(pairs.map(([, key, value]) => [String(key), String(value)])),
        children: [],
        text: "",
      };
      if (node.attributes.size !== pairs.length) throw new Error(`${name} has an attribute twice`);
      here.children.push(node);
      if (empty === "") open.push(node);
    }
  }
  if (open.length !== 1) throw new Error("something does not end");
  return /** @type {Node} */ (root.children[0]);
}

/** Describes the faults of a node and its descendants. @param {Node} node @returns {string[]} */
export function orderFaults(node) {
  const { name, children } = node;
  const names = children.map((child) => child.name);
  /** @type {string[]} */
  const faults = [];
  const content = CONTENT[name];
  const allowed = content?.sequence ?? content?.any ?? [];
  for (const child of names) if (!allowed.includes(child)) faults.push(`${child} may not stand in ${name}`);
  if (content?.sequence !== undefined) {
    const places = names.map((child) => allowed.indexOf(child));
    places.forEach((place, at) => {
      const previous = places[at - 1];
      if (previous !== undefined && place <= previous && name !== "w:styles")
        faults.push(`${names[at]} stands too late in ${name}`);
    });
  }
  const { first, last } = ENDS[name] ?? {};
  names.forEach((child, at) => {
    if (child === first && at > 0) faults.push(`${child} is not the first in ${name}`);
    if (child === last && at < names.length - 1) faults.push(`${child} is not the last in ${name}`);
  });
  for (const attribute of REQUIRED[name] ?? []) {
    if (!node.attributes.has(attribute)) faults.push(`${name} has no ${attribute}`);
  }
  return [...faults, ...children.flatMap(orderFaults)];
}

/** Returns a node and its descendants. @param {Node} node @returns {Node[]} */
export function all(node) {
  return [node, ...node.children.flatMap(all)];
}
