//! The exchange form: a comparison as plain data without tables, for `JSON.stringify`.
//!
//! It is made of the object that `compare` returned, which may have crossed to another thread since. Tables become rows with names;
//! plain data is passed on.

use super::comparison::Sides;
use super::tables::{
    BEARINGS, CHANGES, DECEPTIVE_CHARACTERS, DECEPTIVE_COUNTS, DECEPTIVE_PLACES, FORMS, HUNKS,
    MOVES, NEAREST, PARTS, PASSAGE_DIFFERENCES, PASSAGE_TILES, PASSAGES, PHRASES,
    QUOTATION_DIFFERENCES, QUOTATIONS, REFINEMENTS, REPEATS, SPANS, TILES, Table,
};
use js_sys::{Array, Error, Reflect, Uint32Array};
use serde::{Serialize, Serializer};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

/// Start and end, in UTF-16 code units.
type Span = [u32; 2];

/// Names for the numbers of a column, in the order in which the core declares them.
type Names = [&'static str];

const CHANGE_KINDS: &Names = &["equal", "deleted", "inserted", "moved away", "moved here"];
const VERDICTS: &Names = &["verbatim", "elided", "altered", "stitched", "absent"];
const DIFFERENCE_KINDS: &Names = &[
    "exchanged",
    "added",
    "dropped",
    "ellipsis",
    "bracket",
    "jump",
    "form",
];
const DECEPTIVE_KINDS: &Names = &[
    "mixed-scripts",
    "invisible",
    "bidirectional",
    "tag",
    "other-form",
];
/// By bit, from the lowest.
const BEARING_NAMES: &Names = &[
    "figure", "date", "name", "negation", "modal", "degree", "reported", "wording", "form",
];
/// By bit, from the lowest.
const FORM_NAMES: &Names = &[
    "typography",
    "case",
    "punctuation",
    "accents",
    "spacing",
    "notation",
];

/// A set of bearings, by bits. Its names are listed.
#[derive(Clone, Copy)]
struct Bearings(u32);

impl Serialize for Bearings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(names(BEARING_NAMES, self.0))
    }
}

/// A set of differences in form, by bits. Its names are listed.
#[derive(Clone, Copy)]
struct Forms(u32);

impl Serialize for Forms {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(names(FORM_NAMES, self.0))
    }
}

/// The names of the bits that are set.
fn names(names: &Names, bits: u32) -> impl Iterator<Item = &'static str> {
    let set = names
        .iter()
        .enumerate()
        .filter(move |(bit, _)| bits >> bit & 1 == 1);
    set.map(|(_, &name)| name)
}

#[derive(Serialize)]
pub(super) struct Comparison {
    version: Given,
    engine: Given,
    options: Given,
    changes: Vec<Change>,
    hunks: Vec<Hunk>,
    refinements: Vec<Refinement>,
    bearings: Vec<Bearing>,
    moves: Vec<Move>,
    forms: Vec<Form>,
    nearest: Option<Vec<Nearest>>,
    statistics: Given,
    notices: Given,
    shared: Option<Shared>,
    passages: Option<Passages>,
    quotations: Option<Sides<Vec<Quotation>>>,
    deceptive: Option<Sides<Deceptive>>,
}

#[derive(Serialize)]
struct Change {
    kind: &'static str,
    before: Span,
    after: Span,
    /// The number of the move, from 1.
    r#move: Option<u32>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Hunk {
    first_row: u32,
    last_row: u32,
    bearings: Bearings,
    coarse: bool,
}

#[derive(Serialize)]
struct Refinement {
    row: u32,
    before: Span,
    after: Span,
}

#[derive(Serialize)]
struct Bearing {
    row: u32,
    span: Span,
    bearing: Bearings,
}

#[derive(Serialize)]
struct Move {
    /// The number that the `move` of a change refers to.
    number: u32,
    before: Span,
    after: Span,
}

#[derive(Serialize, Clone, Copy)]
struct Form {
    before: Span,
    after: Span,
    which: Forms,
}

#[derive(Serialize)]
struct Nearest {
    row: u32,
    before: Span,
    after: Span,
    shared: Vec<Span>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shared {
    phrases: Vec<Phrase>,
    before_tiles: Vec<Tile>,
    after_tiles: Vec<Tile>,
    coverage: Given,
}

#[derive(Serialize)]
struct Phrase {
    words: u32,
    weight: u32,
    before: Vec<Span>,
    after: Vec<Span>,
}

#[derive(Serialize)]
struct Tile {
    span: Span,
    phrase: u32,
    partner: Span,
}

#[derive(Serialize)]
struct Passages {
    longest: Given,
    passages: Vec<Passage>,
    before: PassageSide,
    after: PassageSide,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Passage {
    before: Span,
    after: Span,
    words: u32,
    weight: u32,
    differences: Vec<Difference>,
    forms: Vec<Form>,
    quoted_before: u32,
    quoted_after: u32,
}

#[derive(Serialize, Clone, Copy)]
struct Difference {
    before: Span,
    after: Span,
    bearings: Bearings,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PassageSide {
    tiles: Vec<PassageTile>,
    repeats: Vec<Repeat>,
    left_out: Vec<Span>,
    lists: Vec<Span>,
    first_person: Vec<Span>,
    exact: Given,
    near: Given,
}

#[derive(Serialize)]
struct PassageTile {
    span: Span,
    passage: u32,
    others: Vec<Span>,
}

#[derive(Serialize)]
struct Repeat {
    words: u32,
    places: Vec<Span>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Quotation {
    span: Span,
    verdict: &'static str,
    words: u32,
    short: bool,
    closed: bool,
    outer: Option<u32>,
    previous: Option<u32>,
    between: Option<Span>,
    between_bearings: Bearings,
    parts: Vec<Part>,
    differences: Vec<QuotationDifference>,
    context: Option<Span>,
}

#[derive(Serialize, Clone, Copy)]
struct Part {
    span: Span,
    source: Span,
}

#[derive(Serialize, Clone, Copy)]
struct QuotationDifference {
    kind: &'static str,
    span: Span,
    source: Span,
    bearings: Bearings,
}

#[derive(Serialize)]
struct Deceptive {
    places: Vec<DeceptivePlace>,
    counts: DeceptiveCounts,
}

#[derive(Serialize)]
struct DeceptivePlace {
    span: Span,
    kind: &'static str,
    characters: Vec<DeceptiveCharacter>,
}

#[derive(Serialize, Clone)]
struct DeceptiveCharacter {
    at: u32,
    character: Given,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "kebab-case")]
struct DeceptiveCounts {
    mixed_scripts: u32,
    invisible: u32,
    bidirectional: u32,
    tag: u32,
    other_form: u32,
}

/// An object that `compare` returned, or a part of one.
#[derive(Serialize, Clone)]
#[serde(transparent)]
pub(super) struct Given(#[serde(with = "serde_wasm_bindgen::preserve")] pub JsValue);

impl Given {
    /// Finds a member.
    fn member(&self, name: &str) -> Result<Self, Error> {
        let found = Reflect::get(&self.0, &name.into()).unwrap_or_default();
        if found.is_undefined() {
            return Err(Error::new(&format!(
                "This is not a comparison: it has no `{name}`. Pass the object that `compare` returned."
            )));
        }
        Ok(Self(found))
    }

    /// Finds a member that is `null` if it was not requested.
    fn part<T>(
        &self,
        name: &str,
        read: impl FnOnce(&Self) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let part = self.member(name)?;
        (!part.0.is_null()).then(|| read(&part)).transpose()
    }

    /// Finds the same for both texts.
    fn sides<T>(&self, read: impl Fn(&Self) -> Result<T, Error>) -> Result<Sides<T>, Error> {
        Ok(Sides {
            before: read(&self.member("before")?)?,
            after: read(&self.member("after")?)?,
        })
    }

    fn table(&self, name: &str) -> Result<Table, Error> {
        let table = self.member(name)?.0.dyn_into::<Uint32Array>();
        table.map(Table).map_err(|_| {
            Error::new(&format!(
                "This is not a comparison: `{name}` is not a Uint32Array. Pass the object that `compare` returned."
            ))
        })
    }

    fn spans(&self, name: &str) -> Result<Vec<Span>, Error> {
        Ok(SPANS.read(self.table(name)?, |span| span))
    }

    fn forms(&self) -> Result<Vec<Form>, Error> {
        let form = |[before_start, before_end, after_start, after_end, which]: [u32; 5]| Form {
            before: [before_start, before_end],
            after: [after_start, after_end],
            which: Forms(which),
        };
        Ok(FORMS.read(self.table("forms")?, form))
    }
}

impl Comparison {
    /// Reads an object that `compare` returned.
    ///
    /// # Errors
    ///
    /// An `Error` that names a missing member, if the object is something else.
    pub(super) fn read(given: &Given) -> Result<Self, Error> {
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
            forms: given.forms()?,
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
        let forms = given.forms()?;
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
