//! The tables in which spans cross to JavaScript: `Uint32Array`s, row after row.
//!
//! A [`Layout`] names the columns of a table. The layouts here are the source: `www/model/tables.js` repeats them for JavaScript, a
//! test compares the two, and `view.d.ts` documents each column. The number of columns is part of the type, so a row of another
//! width does not compile.

use js_sys::Uint32Array;
use serde::Serialize;

/// A table as JavaScript has it.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Table(#[serde(with = "serde_wasm_bindgen::preserve")] pub Uint32Array);

/// The columns of a table.
pub(super) struct Layout<const N: usize>([&'static str; N]);

pub(super) const CHANGES: Layout<6> = Layout([
    "kind",
    "beforeStart",
    "beforeEnd",
    "afterStart",
    "afterEnd",
    "move",
]);
pub(super) const HUNKS: Layout<4> = Layout(["firstRow", "lastRow", "bearings", "coarse"]);
pub(super) const REFINEMENTS: Layout<5> =
    Layout(["row", "beforeStart", "beforeEnd", "afterStart", "afterEnd"]);
pub(super) const BEARINGS: Layout<4> = Layout(["row", "start", "end", "bearing"]);
pub(super) const MOVES: Layout<4> = Layout(["beforeStart", "beforeEnd", "afterStart", "afterEnd"]);
pub(super) const FORMS: Layout<5> = Layout([
    "beforeStart",
    "beforeEnd",
    "afterStart",
    "afterEnd",
    "which",
]);
pub(super) const NEAREST: Layout<7> = Layout([
    "row",
    "beforeStart",
    "beforeEnd",
    "afterStart",
    "afterEnd",
    "firstPlace",
    "places",
]);
pub(super) const SPANS: Layout<2> = Layout(["start", "end"]);
pub(super) const PHRASES: Layout<5> =
    Layout(["words", "weight", "firstOccurrence", "inBefore", "inAfter"]);
pub(super) const TILES: Layout<5> =
    Layout(["start", "end", "phrase", "partnerStart", "partnerEnd"]);
pub(super) const PASSAGES: Layout<12> = Layout([
    "beforeStart",
    "beforeEnd",
    "afterStart",
    "afterEnd",
    "words",
    "weight",
    "firstDifference",
    "differences",
    "firstForm",
    "forms",
    "quotedBefore",
    "quotedAfter",
]);
pub(super) const PASSAGE_DIFFERENCES: Layout<5> = Layout([
    "beforeStart",
    "beforeEnd",
    "afterStart",
    "afterEnd",
    "bearings",
]);
pub(super) const PASSAGE_TILES: Layout<5> =
    Layout(["start", "end", "passage", "firstOther", "others"]);
pub(super) const REPEATS: Layout<3> = Layout(["words", "firstPlace", "places"]);
pub(super) const QUOTATIONS: Layout<19> = Layout([
    "start",
    "end",
    "verdict",
    "words",
    "short",
    "closed",
    "outer",
    "previous",
    "hasBetween",
    "betweenStart",
    "betweenEnd",
    "betweenBearings",
    "firstPart",
    "parts",
    "firstDifference",
    "differences",
    "hasContext",
    "contextStart",
    "contextEnd",
]);
pub(super) const PARTS: Layout<4> = Layout(["start", "end", "sourceStart", "sourceEnd"]);
pub(super) const QUOTATION_DIFFERENCES: Layout<6> = Layout([
    "kind",
    "start",
    "end",
    "sourceStart",
    "sourceEnd",
    "bearings",
]);
pub(super) const DECEPTIVE_PLACES: Layout<5> =
    Layout(["start", "end", "kind", "firstCharacter", "characters"]);
pub(super) const DECEPTIVE_CHARACTERS: Layout<2> = Layout(["at", "name"]);
/// One row: how many places there are of each kind.
pub(super) const DECEPTIVE_COUNTS: Layout<5> = Layout([
    "mixedScripts",
    "invisible",
    "bidirectional",
    "tag",
    "otherForm",
]);

pub(super) const SERIES_PARTS: Layout<6> =
    Layout(["version", "start", "end", "line", "sentence", "origin"]);
pub(super) const SERIES_RUNS: Layout<4> = Layout(["version", "start", "end", "since"]);
pub(super) const SERIES_LINES: Layout<3> = Layout(["first", "last", "versions"]);
pub(super) const SERIES_EVENTS: Layout<2> = Layout(["part", "kind"]);
pub(super) const SERIES_EDITS: Layout<6> = Layout([
    "part",
    "beforeStart",
    "beforeEnd",
    "afterStart",
    "afterEnd",
    "bearings",
]);
pub(super) const SERIES_FIGURES: Layout<5> = Layout(["figure", "line", "version", "start", "end"]);

impl<const N: usize> Layout<N> {
    /// Writes a table.
    pub(super) fn write(&self, rows: impl IntoIterator<Item = [u32; N]>) -> Table {
        let rows = rows.into_iter();
        let mut table = Vec::with_capacity(rows.size_hint().0 * N);
        for row in rows {
            table.extend_from_slice(&row);
        }
        Table(Uint32Array::from(&*table))
    }

    /// Reads a table, row by row.
    pub(super) fn read<T>(&self, table: Table, row: impl FnMut([u32; N]) -> T) -> Vec<T> {
        let table = table.0.to_vec();
        table.as_chunks().0.iter().copied().map(row).collect()
    }
}

/// An index as tables have it: counted from 1, and 0 for none.
pub(super) fn from_one(index: Option<usize>) -> u32 {
    index.map_or(0, |index| index as u32 + 1)
}
