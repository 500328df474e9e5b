//! The exchange form: a comparison as plain data without tables, for `JSON.stringify`.
//!
//! It is made of the object that `compare` returned, which may have crossed to another thread since. Tables become rows with names;
//! plain data is passed on.

mod read;

pub(super) use read::{DIFFERENCE_KINDS, VERDICTS};

use super::comparison::Sides;
use super::given::Given;
use serde::{Serialize, Serializer};

/// Start and end, in UTF-16 code units.
pub(super) type Span = [u32; 2];

/// Names for the numbers of a column, in the order in which the core declares them.
pub(super) type Names = [&'static str];

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
pub(super) struct Bearings(pub u32);

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
pub(super) fn names(names: &Names, bits: u32) -> impl Iterator<Item = &'static str> {
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
