//! Reads the tables of a comparison into rows with names.

use super::{
    Bearing, Bearings, Change, Comparison, Deceptive, DeceptiveCharacter, DeceptiveCounts,
    DeceptivePlace, Difference, Form, Forms, Hunk, Move, Names, Nearest, Part, Passage,
    PassageSide, PassageTile, Passages, Phrase, Quotation, QuotationDifference, Refinement, Repeat,
    Shared, Tile,
};
use crate::wasm::comparison::Sides;
use crate::wasm::given::Given;
use crate::wasm::tables::{
    BEARINGS, CHANGES, DECEPTIVE_CHARACTERS, DECEPTIVE_COUNTS, DECEPTIVE_PLACES, FORMS, HUNKS,
    MOVES, NEAREST, PARTS, PASSAGE_DIFFERENCES, PASSAGE_TILES, PASSAGES, PHRASES,
    QUOTATION_DIFFERENCES, QUOTATIONS, REFINEMENTS, REPEATS, TILES,
};
use js_sys::{Array, Error};

const CHANGE_KINDS: &Names = &["equal", "deleted", "inserted", "moved away", "moved here"];
pub(in crate::wasm) const VERDICTS: &Names =
    &["verbatim", "elided", "altered", "stitched", "absent"];
pub(in crate::wasm) const DIFFERENCE_KINDS: &Names = &[
    "exchanged",
    "added",
    "dropped",
    "ellipsis",
    "bracket",
    "jump",
    "form",
    "edge",
    "end-mark",
];
const DECEPTIVE_KINDS: &Names = &[
    "mixed-scripts",
    "invisible",
    "bidirectional",
    "tag",
    "other-form",
];

impl Comparison {
    /// Reads an object that `compare` returned.
    ///
    /// # Errors
    ///
    /// An `Error` that names a missing member, if the object is something else.
    pub(in crate::wasm) fn read(given: &Given) -> Result<Self, Error> {
        let change = |[
            kind,
            before_start,
            before_end,
            after_start,
            after_end,
            r#move,
        ]: [u32; 6]| {
            Change {
                kind: name(CHANGE_KINDS, kind),
                before: [before_start, before_end],
                after: [after_start, after_end],
                r#move: (r#move > 0).then_some(r#move),
            }
        };
        let hunk = |[first_row, last_row, bearings, coarse]: [u32; 4]| Hunk {
            first_row,
            last_row,
            bearings: Bearings(bearings),
            coarse: coarse != 0,
        };
        let refinement =
            |[row, before_start, before_end, after_start, after_end]: [u32; 5]| Refinement {
                row,
                before: [before_start, before_end],
                after: [after_start, after_end],
            };
        let bearing = |[row, start, end, bearing]: [u32; 4]| Bearing {
            row,
            span: [start, end],
            bearing: Bearings(bearing),
        };
        let mut number = 0;
        let moved = |[before_start, before_end, after_start, after_end]: [u32; 4]| {
            number += 1;
            Move {
                number,
                before: [before_start, before_end],
                after: [after_start, after_end],
            }
        };
        Ok(Self {
            version: given.member("version")?,
            engine: given.member("engine")?,
            options: given.member("options")?,
            changes: CHANGES.read(given.table("changes")?, change),
            hunks: HUNKS.read(given.table("hunks")?, hunk),
            refinements: REFINEMENTS.read(given.table("refinements")?, refinement),
            bearings: BEARINGS.read(given.table("bearings")?, bearing),
            moves: MOVES.read(given.table("moves")?, moved),
            forms: forms(given)?,
            nearest: given.part("nearest", |_| nearest(given))?,
            statistics: given.member("statistics")?,
            notices: given.member("notices")?,
            shared: given.part("shared", Shared::read)?,
            passages: given.part("passages", Passages::read)?,
            quotations: given.part("quotations", |part| part.sides(quotations))?,
            deceptive: given.part("deceptive", deceptive)?,
        })
    }
}

fn forms(given: &Given) -> Result<Vec<Form>, Error> {
    let form = |[before_start, before_end, after_start, after_end, which]: [u32; 5]| Form {
        before: [before_start, before_end],
        after: [after_start, after_end],
        which: Forms(which),
    };
    Ok(FORMS.read(given.table("forms")?, form))
}

fn nearest(given: &Given) -> Result<Vec<Nearest>, Error> {
    let words = given.spans("nearestWords")?;
    let near = |row: [u32; 7]| {
        let [
            row,
            before_start,
            before_end,
            after_start,
            after_end,
            first,
            number,
        ] = row;
        Nearest {
            row,
            before: [before_start, before_end],
            after: [after_start, after_end],
            shared: part(&words, first, number),
        }
    };
    Ok(NEAREST.read(given.table("nearest")?, near))
}

impl Shared {
    fn read(given: &Given) -> Result<Self, Error> {
        let occurrences = given.spans("occurrences")?;
        let phrase = |[words, weight, first, in_before, in_after]: [u32; 5]| Phrase {
            words,
            weight,
            before: part(&occurrences, first, in_before),
            after: part(&occurrences, first + in_before, in_after),
        };
        let tile = |[start, end, phrase, partner_start, partner_end]: [u32; 5]| Tile {
            span: [start, end],
            phrase,
            partner: [partner_start, partner_end],
        };
        Ok(Self {
            phrases: PHRASES.read(given.table("phrases")?, phrase),
            before_tiles: TILES.read(given.table("beforeTiles")?, tile),
            after_tiles: TILES.read(given.table("afterTiles")?, tile),
            coverage: given.member("coverage")?,
        })
    }
}

impl Passages {
    fn read(given: &Given) -> Result<Self, Error> {
        let difference = |row: [u32; 5]| {
            let [before_start, before_end, after_start, after_end, bearings] = row;
            Difference {
                before: [before_start, before_end],
                after: [after_start, after_end],
                bearings: Bearings(bearings),
            }
        };
        let differences = PASSAGE_DIFFERENCES.read(given.table("differences")?, difference);
        let forms = forms(given)?;
        let passage = |row: [u32; 12]| {
            let [before_start, before_end, after_start, after_end, row @ ..] = row;
            let [
                words,
                weight,
                first_difference,
                differing,
                first_form,
                formal,
                row @ ..,
            ] = row;
            let [quoted_before, quoted_after] = row;
            Passage {
                before: [before_start, before_end],
                after: [after_start, after_end],
                words,
                weight,
                differences: part(&differences, first_difference, differing),
                forms: part(&forms, first_form, formal),
                quoted_before,
                quoted_after,
            }
        };
        let Sides { before, after } = given.sides(PassageSide::read)?;
        Ok(Self {
            longest: given.member("longest")?,
            passages: PASSAGES.read(given.table("passages")?, passage),
            before,
            after,
        })
    }
}

impl PassageSide {
    fn read(given: &Given) -> Result<Self, Error> {
        let (others, places) = (given.spans("others")?, given.spans("places")?);
        let tile = |[start, end, passage, first, number]: [u32; 5]| PassageTile {
            span: [start, end],
            passage,
            others: part(&others, first, number),
        };
        let repeat = |[words, first, number]: [u32; 3]| Repeat {
            words,
            places: part(&places, first, number),
        };
        Ok(Self {
            tiles: PASSAGE_TILES.read(given.table("tiles")?, tile),
            repeats: REPEATS.read(given.table("repeats")?, repeat),
            left_out: given.spans("leftOut")?,
            lists: given.spans("lists")?,
            first_person: given.spans("firstPerson")?,
            exact: given.member("exact")?,
            near: given.member("near")?,
        })
    }
}

fn quotations(given: &Given) -> Result<Vec<Quotation>, Error> {
    let piece = |[start, end, source_start, source_end]: [u32; 4]| Part {
        span: [start, end],
        source: [source_start, source_end],
    };
    let parts = PARTS.read(given.table("parts")?, piece);
    let difference =
        |[kind, start, end, source_start, source_end, bearings]: [u32; 6]| QuotationDifference {
            kind: name(DIFFERENCE_KINDS, kind),
            span: [start, end],
            source: [source_start, source_end],
            bearings: Bearings(bearings),
        };
    let differences = QUOTATION_DIFFERENCES.read(given.table("differences")?, difference);
    let quotation = |row: [u32; 19]| {
        let [
            start,
            end,
            verdict,
            words,
            short,
            closed,
            outer,
            previous,
            row @ ..,
        ] = row;
        let [
            has_between,
            between_start,
            between_end,
            between_bearings,
            row @ ..,
        ] = row;
        let [
            first_part,
            number_of_parts,
            first_difference,
            number_of_differences,
            row @ ..,
        ] = row;
        let [has_context, context_start, context_end] = row;
        Quotation {
            span: [start, end],
            verdict: name(VERDICTS, verdict),
            words,
            short: short != 0,
            closed: closed != 0,
            outer: outer.checked_sub(1),
            previous: previous.checked_sub(1),
            between: (has_between != 0).then_some([between_start, between_end]),
            between_bearings: Bearings(between_bearings),
            parts: part(&parts, first_part, number_of_parts),
            differences: part(&differences, first_difference, number_of_differences),
            context: (has_context != 0).then_some([context_start, context_end]),
        }
    };
    Ok(QUOTATIONS.read(given.table("quotations")?, quotation))
}

fn deceptive(given: &Given) -> Result<Sides<Deceptive>, Error> {
    let names = Array::from(&given.member("names")?.0);
    given.sides(|side| {
        let character = |[at, name]: [u32; 2]| DeceptiveCharacter {
            at,
            character: Given(names.get(name)),
        };
        let characters = DECEPTIVE_CHARACTERS.read(side.table("characters")?, character);
        let place = |[start, end, kind, first, number]: [u32; 5]| DeceptivePlace {
            span: [start, end],
            kind: name(DECEPTIVE_KINDS, kind),
            characters: part(&characters, first, number),
        };
        let counts = |row: [u32; 5]| {
            let [mixed_scripts, invisible, bidirectional, tag, other_form] = row;
            DeceptiveCounts {
                mixed_scripts,
                invisible,
                bidirectional,
                tag,
                other_form,
            }
        };
        let counts = DECEPTIVE_COUNTS.read(side.table("counts")?, counts).pop();
        Ok(Deceptive {
            places: DECEPTIVE_PLACES.read(side.table("places")?, place),
            counts: counts.unwrap_or_default(),
        })
    })
}

/// The name of a number. A number that has none is from a table that `compare` did not make.
fn name(names: &Names, number: u32) -> &'static str {
    names.get(number as usize).copied().unwrap_or("unknown")
}

/// The rows of another table that belong to a row. Empty if a table was cut short.
fn part<T: Clone>(rows: &[T], first: u32, number: u32) -> Vec<T> {
    let rows = rows.get(first as usize..).unwrap_or_default();
    rows.get(..number as usize).unwrap_or_default().to_vec()
}
