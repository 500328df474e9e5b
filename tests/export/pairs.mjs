/**
 * Pairs of texts with every kind of change that a document must represent: written by hand, and made by a seeded generator.
 */

/** @typedef {{ name: string, before: string, after: string, options?: import("./matter.mjs").Options }} Pair */

const LONG_WORD = "Donaudampfschifffahrtsgesellschaft".repeat(600);

/** @type {Pair[]} */
export const PAIRS = [
  {
    name: "words, figures and typography",
    before:
      'The Council decided to keep its rate at 4.75 percent.\n\nInflation, it said, "may ease" in the months ahead -- but slowly.\n\nThe members\' views differ.',
    after:
      "The Council decided to lower its rate to 4.50 percent.\n\nInflation, it said, “will ease” in the months ahead — but slowly.\n\nThe members’ views no longer differ.",
  },
  {
    name: "a sentence that moved and was edited on the way, and a paragraph that moved whole",
    before:
      "The harbour closed for nine days in February after the storm. Fishing boats from the northern villages found shelter in the old dock. Nobody was hurt.\n\nRepairs to the eastern pier began at once and cost four million.\n\nThe mayor thanked the volunteers who carried sandbags through the night.",
    after:
      "The mayor thanked the volunteers who carried sandbags through the night.\n\nNobody was hurt. The harbour closed for nine days in February after the storm.\n\nRepairs to the eastern pier began at once and cost four million. Small fishing boats from the northern villages found shelter in the old dock.",
  },
  {
    name: "a run of paragraphs that moved, with one dropped and one added inside",
    before:
      "First the minutes of the spring meeting were read and approved.\nThe treasurer reported a surplus of 310 crowns.\nA motion on the garden wall was put and carried.\nThe meeting then turned to the matter of the old well.\nMr Okafor proposed to cover it before winter.",
    after:
      "The meeting then turned to the matter of the old well.\nMrs Okafor proposed to cover it before winter.\nA vote on this was put off.\nFirst the minutes of the spring meeting were read and approved.\nA motion on the garden wall was put and carried.",
  },
  {
    name: "tables, as text has them",
    before: "Region\tJune\tJuly\nNorth\t1,204\t1,310\nSouth\t988\t1,002\n\nTotals are rounded.",
    after:
      "Region\tJune\tJuly\tAugust\nNorth\t1,204\t1,315\t1,290\nEast\t17\t18\t21\nSouth\t988\t1,002\t1,001\n\nTotals are not rounded.",
  },
  {
    name: "text from right to left, and both ways in one line",
    before:
      "הממשלה החליטה ביום 12 במרץ 2024 להעלות את המס.\n\nقال المتحدث باسم الوزارة إن الاجتماع سيعقد يوم الأحد.\n\nThe word שלום means peace (see p. 12).",
    after:
      "הממשלה החליטה ביום 14 במרץ 2024 לא להעלות את המס.\n\nقال المتحدث باسم الوزارة (WTO) إن الاجتماع سيعقد يوم الاثنين.\n\nThe words שלום עולם mean peace (see p. 13).",
  },
  {
    name: "emoji, letters in several parts, and broken characters",
    before: "Well done 👩‍🚒👍🏽! cafe\u0301 🇦🇹 and \ud83d alone.\n\nSecond 𝒜 paragraph.",
    after: "Well done 👨‍👩‍👧👍🏿! café 🇦🇷 and \udc4d alone.\n\nSecond 𝓑 paragraph 🎉.",
  },
  {
    name: "paragraphs that were split, joined and emptied",
    before:
      "The first half of the sentence stood here, and the second half followed it.\n\nShort one.\n\nAnother short one.\n\nThe last paragraph of all stays as it is.",
    after:
      "The first half of the sentence stood here,\n\nand the second half followed it.\n\nShort one. Another short one. The last paragraph of all\n\nstays as it is.",
  },
  {
    name: "control characters and what looks like markup",
    before: "A bell \u0007 rings & a <b>tag</b> stands\u0000 here.\n\n]]> &amp; </w:t></w:p> \u000b vertical",
    after:
      "A bell \u0007 rang & a <i>tag</i> stood\u0001 here.\n\n]]> &lt; </w:t></w:body> \u000b vertical\ufffe \u000c page",
  },
  {
    name: "a poem with its stanzas, room in front of it and behind it",
    before: "\nThe tide comes in,\nthe tide goes out,\n\n\nand no one asks\nwhat it is about.\n\nThe gulls know.\n",
    after:
      "The tide comes in,\n  the tide goes out again,\n\nand no one asks\n\nwhat it was about.\nThe gulls know.\n\n\n",
  },
  {
    name: "words of many thousand letters",
    before: `A word: ${LONG_WORD} ends. And ${LONG_WORD.slice(0, 9000)}.`,
    after: `A word: ${LONG_WORD}en ends. Then ${LONG_WORD.slice(0, 9001)}.`,
  },
  {
    name: "lines broken to a width in one text alone",
    before:
      "The committee met on Tuesday morning in the small hall to\nconsider the report on the state of the bridges that had been\nordered in the spring, and after some debate adopted it with a\nfew changes of wording.\n\nThe report names fourteen bridges that must be repaired before\nthe winter, and three that must be closed to heavy traffic until\nthat is done. It puts the cost at nine million.\n",
    after:
      "The committee met on Wednesday morning in the small hall to consider the report on the state of the bridges that had been ordered in the spring, and after some debate adopted it with many changes of wording.\n\nThe report names fourteen bridges that must be repaired before the winter, and four that must be closed to heavy traffic until that is done. It puts the cost at nine million.",
  },
  {
    name: "nothing in common",
    before: "Rain in the hills.\n\nSun on the coast.",
    after: "Quarterly figures follow",
  },
  {
    name: "other line ends, and spacing that is ignored",
    before: "One line here.\r\nAnother line there.\u2028A third one.\rA fourth,  with room.",
    after: "One line here. Another line there.\u2029A third one.\n\nA fourth, with room.",
    options: { ignoreSpacing: true },
  },
  {
    name: "punctuation, case and accents that are ignored",
    before: "Naïve, he said: the Café is “closed”; and so on ...",
    after: "naive he said - the cafe is closed and so on",
    options: { ignorePunctuation: true, ignoreCase: true, ignoreAccents: true },
  },
];

/** Generates pseudo-random numbers, the same on every machine (Marsaglia's xorshift). @param {number} seed */
function numbers(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const WORDS =
  "river council harbour seven bridge winter not may the of and a report ministry 14 4.75 March visit treaty fishing old".split(
    " ",
  );

/**
 * Makes a text, and a version of it with changed words, moved sentences, and split and joined paragraphs.
 * @param {number} seed
 * @returns {Pair}
 */
export function madePair(seed) {
  const random = numbers(seed * 7919 + 1);
  const sentence = () => `${Array.from({ length: 4 + random(9) }, () => WORDS[random(WORDS.length)]).join(" ")}.`;
  const paragraphs = Array.from({ length: 3 + random(5) }, () => Array.from({ length: 1 + random(4) }, sentence));
  const changed = paragraphs.map((each) => [...each]);
  for (let n = 0; n < 6; n += 1) {
    const at = random(changed.length);
    const each = changed[at] ?? [];
    const what = random(5);
    if (what === 0) each.splice(random(each.length + 1), 0, sentence());
    if (what === 1) each.splice(random(each.length), 1);
    if (what === 2) changed.splice(random(changed.length), 0, ...changed.splice(at, 1));
    if (what === 3 && each.length > 1) changed.splice(at, 1, each.slice(0, 1), each.slice(1));
    if (what === 4) changed.splice(at, 2, [...each, ...(changed[at + 1] ?? [])]);
  }
  /** @param {string[][]} all */
  const text = (all) =>
    all
      .filter(({ length }) => length > 0)
      .map((each) => each.join(" "))
      .join("\n\n");
  return { name: `made from ${seed}`, before: text(paragraphs), after: text(changed) };
}
