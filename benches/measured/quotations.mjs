/**
 * Measures whether a check of quotations accepts those that are faithful to their source, and only those.
 */

import { quotes } from "../../tests/eval/answers.mjs";
import { loadModule } from "../../tests/eval/module.mjs";
import { fuzzyRatio } from "../peers/accuracy.mjs";

const SOURCE = `The minister opened her statement at nine. “We have never agreed to the closure of the northern road,” she said, “and we will not agree to it before the harvest is in. The road carries 240 lorries a day. Without it, three villages would have no doctor and no market.”

She thanked the engineers. “They have repaired the bridge at Dovrin in eleven days, although the river stood two metres above its banks. I have asked the governor to pay for their work from the reserve, and I expect his answer by 15 June.” The fee for lorries, she added, remains at 4.50 until the end of the year.

“Nobody has asked us for a list of the prisoners,” the minister said. “If we are asked, we may publish it. Our officials are ready to meet theirs on either bank of the river, at any hour, without conditions.”`;

/**
 * Quotations as an article could have them. Faithful ones differ from the source in signs, capitals and marked omissions at most; the
 * others differ in words.
 * @type {Record<"faithful" | "unfaithful", readonly string[]>}
 */
const QUOTED = {
  faithful: [
    "We have never agreed to the closure of the northern road,",
    "we have never agreed to the closure of the northern road",
    "We will not agree to it before the harvest is in.",
    "The road carries 240 lorries a day.",
    "the road carries 240 lorries a day",
    "Without it, three villages would have no doctor and no market",
    "without it three villages would have no doctor and no market.",
    "They have repaired the bridge at Dovrin in eleven days […].",
    "They have repaired the bridge at Dovrin in eleven days, although the river stood two metres above its banks!",
    "We have never agreed to the closure of the northern road … and we will not agree to it before the harvest is in.",
    "I have asked the governor to pay for their work from the reserve",
    "I expect his answer by 15 June.",
    "I have asked the governor to pay for their work […] and I expect his answer by 15 June.",
    "Nobody has asked us for a list of the prisoners",
    "If we are asked, we may publish it.",
    "Our officials are ready to meet theirs on either bank of the river, at any hour, without conditions.",
    "our officials are ready to meet theirs on either bank of the river … without conditions",
    "at any hour, without conditions",
  ],
  unfaithful: [
    "We have agreed to the closure of the northern road,",
    "We have never agreed to the closure of the southern road,",
    "We will agree to it before the harvest is in.",
    "We will not agree to it after the harvest is in.",
    "The road carries 420 lorries a day.",
    "The road carries 240 lorries a week.",
    "Without it, three villages would have one doctor and no market.",
    "They have repaired the bridge at Dovrin in seven days, although the river stood two metres above its banks.",
    "They have repaired the bridge at Dovrin in eleven days, because the river stood two metres above its banks.",
    "I have asked the governor to pay for their work from the reserve, and I doubt his answer by 15 June.",
    "I have told the governor to pay for their work from the reserve",
    "I expect his answer by 15 July.",
    "Nobody has asked us for a list of all prisoners",
    "If we are asked, we will publish it.",
    "If we are asked, we may not publish it.",
    "Our officials are ready to meet theirs on neither bank of the river, at any hour, without conditions.",
    "Our officials are ready to meet theirs on either bank of the river, at any hour, with conditions.",
    "Our soldiers will leave the northern bank by the end of June.",
  ],
};

/** The words that stay when signs, capitals and the kinds of white space do not count. @param {string} text */
function normalized(text) {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'’]\p{N}+)*/gu) ?? []).join(" ");
}

/** The least ratio, in percent, with which fuzzy matching is commonly used. */
const FUZZY = 90;

/**
 * Ways to check a quotation: each says whether it accepts one.
 * @returns {Promise<Record<string, (quoted: string) => boolean>>}
 */
async function checks() {
  const module = await loadModule();
  return {
    "Word for Word: verbatim or elided": (quoted) => {
      const article = `“${quoted}” the minister said.`;
      const { quotations } = module.compare(SOURCE, article, { passages: true, quotations: true });
      if (quotations === null) throw new Error("The module has found no quotations.");
      const verdicts = quotes(quotations).map(([, , verdict]) => verdict);
      return verdicts.length > 0 && verdicts.every((verdict) => verdict === "verbatim" || verdict === "elided");
    },
    "letter for letter": (quoted) => SOURCE.includes(quoted),
    "letter for letter, without signs and capitals": (quoted) => normalized(SOURCE).includes(normalized(quoted)),
    [`fuzzball partial_ratio ≥ ${FUZZY}`]: (quoted) => fuzzyRatio(quoted, SOURCE) >= FUZZY,
  };
}

/** @typedef {{ name: string, accepted: Record<keyof typeof QUOTED, number>, wrong: string[] }} CheckScore `wrong`: the quotations judged wrongly */

/** @returns {Promise<{ asked: Record<keyof typeof QUOTED, number>, scores: CheckScore[] }>} */
export async function measureQuotations() {
  const { faithful, unfaithful } = QUOTED;
  const scores = Object.entries(await checks()).map(([name, accepts]) => ({
    name,
    accepted: { faithful: faithful.filter(accepts).length, unfaithful: unfaithful.filter(accepts).length },
    wrong: [...faithful.filter((quoted) => !accepts(quoted)), ...unfaithful.filter(accepts)],
  }));
  return { asked: { faithful: faithful.length, unfaithful: unfaithful.length }, scores };
}
