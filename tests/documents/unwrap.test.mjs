// In pasted plain text, lines of prose that are wrapped to a width are joined. Deliberate line breaks stay.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { unwrap } from "../../www/documents/unwrap.js";

/** @param {string} text */
const unwrapped = (text) => unwrap(text)?.text ?? text;

const PROSE =
  "The harbour master keeps a register of boats, and every owner reports a change within a week. A boat that is not in the register may not use the northern basin at night.";
const NAMES =
  "Present at the meeting were Anna Lindqvist, Chair; Tomas Berg, Vice Chair; Maria Costa; Peter Dietz; Ingrid Ekman; Ruth Olsen; Paul Petit; and James Reeve.";

/** Breaks a paragraph as mail programs do. @param {string} text @param {number} width */
function wrap(text, width) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

/** @type {Record<string, string[]>} */
const DELIBERATE = {
  verse: [
    "Sing to the hill and sing to the sea,\nSing to the bird in the willow tree,\nAll that I had I have given away,\nAll that I keep is the end of the day.",
    "O river, you have carried off the bridge,\nthe boats, the barns, the fences of the poor,\nand still you shine below the wooded ridge\nas if you never came to any door.",
    "Die Linde steht am Tor und schweigt,\nDer Wind geht leise durch das Gras,\nUnd wer sich nach dem Wasser neigt,\nSieht wieder, was er längst vergaß.",
  ],
  dialogue: [
    "JUDGE: Did you see the car before it turned?\nWITNESS: No, sir, it came from behind the bus.\nJUDGE: And the light at the crossing was green?\nWITNESS: I did not look at the light at all.",
    "Q. Where were you on the evening of the third?\nA. At home with my sister and her two children.\nQ. Can anyone confirm that?\nA. The neighbour from across the landing came by.",
    "<anna> did the parcel arrive at the office\n<bob> yes but the box was open on one side\n<anna> please take a picture before you sign",
    "[14:10] lea: has anyone seen the second key\n[14:11] tom: it hangs behind the kitchen door\n[14:15] lea: found it, thank you very much",
  ],
  tables: [
    "city,country,visitors in the year,notes\nBergen,Norway,forty thousand,estimate\nPorto,Portugal,sixty thousand,counted",
    "Region | Q1 | Q2 | Remarks of the auditor\nNorth | 12 | 14 | the figures are provisional\nSouth | 9 | 11 | corrected in the month of May",
    "Norway      410 tonnes of cod landed in May\nIceland     302 tonnes of cod landed in May\nDenmark     506 tonnes of cod landed in May",
  ],
  headings: [
    "Introduction to the Study of Tides\nMethods of Measuring the Depth of Rivers\nResults of the Survey of the Northern Coast\nDiscussion and Conclusions",
    "Duties of the Harbour Master\nThe harbour master keeps the register of boats.\nDuties of the Owners of Boats\nOwners report each change within a week.",
  ],
  sentences: [
    "The shop opens at nine on weekdays.\nOn Saturdays it opens an hour later.\nIt is closed on Sundays and holidays.\nDeliveries are taken at the back door.",
  ],
  numbered: [
    "4 Fold the sheet along the dotted line and\n5 press the edge until it stays flat, then\n6 cut the corner with the small scissors.",
    "07:15 departure from the square in front of the station\n09:40 arrival at the monastery, guided tour\n12:30 lunch in the village\n18:00 return",
    "i. the tenant pays the rent on the first\nii. the owner keeps the roof in repair\niii. either may end the lease in a year",
  ],
  lists: [
    "three cups of flour and a pinch of salt\ntwo eggs from the farm down the road\nhalf a cup of warm milk\nsugar to taste",
  ],
  addresses: [
    "Dr Helena Moravec\nInstitute of Hydrology, Room 412\n17 Riverside Embankment\n110 00 Prague 1, Czech Republic",
  ],
};

describe("unwrap", () => {
  for (const [kind, texts] of Object.entries(DELIBERATE)) {
    it(`leaves the lines of ${kind}`, () => {
      for (const text of texts) assert.equal(unwrapped(text), text);
    });
  }

  it("joins prose at every usual width", () => {
    for (let width = 40; width <= 80; width += 1) assert.equal(unwrapped(wrap(PROSE, width)), PROSE, `${width}`);
  });

  it("joins a paragraph of names in a text that is wrapped elsewhere", () => {
    for (let width = 50; width <= 80; width += 3) {
      assert.equal(unwrapped(`${wrap(PROSE, width)}\n\n${wrap(NAMES, width)}`), `${PROSE}\n\n${NAMES}`, `${width}`);
    }
  });

  it("joins prose around verse, and leaves the verse", () => {
    const verse = DELIBERATE.verse?.[0] ?? "";
    assert.equal(unwrapped(`${wrap(PROSE, 70)}\n\n${verse}\n\n${wrap(PROSE, 70)}`), `${PROSE}\n\n${verse}\n\n${PROSE}`);
  });
});
