//! Converts the spans of a comparison in Rust to UTF-16 code units, in the order of the tables.

use word_for_word::characters::DeceptiveText;
use word_for_word::phrases::{Phrase, Tile};
use word_for_word::{
    BearingWord, Change, ChangeKind, Comparison, Hunk, IgnoredDifference, Side, Span,
};

/// The number of code units before every byte that begins a character, for before and after.
pub struct InUtf16([Vec<u32>; 2]);

impl InUtf16 {
    pub fn new(texts: &[String; 2]) -> Self {
        Self(texts.each_ref().map(|text| {
            let mut units = vec![0; text.len() + 1];
            let mut count = 0;
            for (at, char) in text.char_indices() {
                units[at] = count;
                count += char.len_utf16() as u32;
            }
            units[text.len()] = count;
            units
        }))
    }

    pub fn span(&self, side: usize, span: &Span) -> [u32; 2] {
        [self.0[side][span.start], self.0[side][span.end]]
    }

    fn both(&self, before: &Span, after: &Span) -> Vec<u32> {
        [self.span(0, before), self.span(1, after)].concat()
    }

    pub fn changes(&self, comparison: &Comparison) -> Vec<u32> {
        let row = |row: &Change| {
            let number = row.move_index.map_or(0, |index| index as u32 + 1);
            [
                vec![row.kind as u32],
                self.both(&row.before, &row.after),
                vec![number],
            ]
            .concat()
        };
        comparison.changes.iter().flat_map(row).collect()
    }

    pub fn moves(&self, comparison: &Comparison) -> Vec<u32> {
        comparison
            .moves
            .iter()
            .flat_map(|found| self.both(&found.before, &found.after))
            .collect()
    }

    pub fn forms(&self, comparison: &Comparison) -> Vec<u32> {
        let row = |form: &IgnoredDifference| {
            [
                self.both(&form.before, &form.after),
                vec![form.kinds.bits().into()],
            ]
            .concat()
        };
        comparison
            .ignored_differences
            .iter()
            .flat_map(row)
            .collect()
    }

    pub fn refinements(&self, comparison: &Comparison) -> Vec<u32> {
        let rows = comparison.refinements.iter();
        rows.flat_map(|one| [vec![one.row as u32], self.both(&one.before, &one.after)].concat())
            .collect()
    }

    pub fn bearings(&self, comparison: &Comparison) -> Vec<u32> {
        let row = |one: &BearingWord| {
            let [start, end] = self.span(usize::from(one.side == Side::After), &one.span);
            [one.row as u32, start, end, one.bearings.bits().into()]
        };
        comparison.bearing_words.iter().flat_map(row).collect()
    }

    pub fn nearest(&self, comparison: &Comparison) -> [Vec<u32>; 2] {
        let (mut rows, mut words) = (Vec::new(), Vec::new());
        for found in &comparison.nearest {
            rows.push(found.row as u32);
            rows.extend(self.both(&found.before, &found.after));
            rows.extend([words.len() as u32 / 2, found.shared.len() as u32]);
            let dropped = comparison.changes[found.row].kind == ChangeKind::Deleted;
            for run in &found.shared {
                words.extend(self.span(usize::from(dropped), run));
            }
        }
        [rows, words]
    }

    /// Returns the table of places, and the table of their characters.
    pub fn deceptive(&self, side: usize, found: &DeceptiveText) -> [Vec<u32>; 2] {
        let (mut places, mut characters) = (Vec::new(), Vec::new());
        for place in &found.places {
            places.extend(self.span(side, &place.span));
            let first = characters.len() as u32;
            places.extend([place.kind as u32, first, place.characters.len() as u32]);
            characters.extend(place.characters.iter().map(|found| self.0[side][found.at]));
        }
        [places, characters]
    }

    pub fn occurrences(&self, phrases: &[Phrase]) -> Vec<u32> {
        let places = |phrase: &Phrase| {
            let before = phrase.before.iter().flat_map(|place| self.span(0, place));
            let after = phrase.after.iter().flat_map(|place| self.span(1, place));
            before.chain(after).collect::<Vec<u32>>()
        };
        phrases.iter().flat_map(places).collect()
    }

    pub fn tiles(&self, side: usize, tiles: &[Tile]) -> Vec<u32> {
        let row = |tile: &Tile| {
            let [start, end] = self.span(side, &tile.span);
            let [partner, partner_end] = self.span(1 - side, &tile.partner);
            [start, end, tile.phrase as u32, partner, partner_end]
        };
        tiles.iter().flat_map(row).collect()
    }
}

/// Returns the table of hunks, which has no offsets.
pub fn hunks(comparison: &Comparison) -> Vec<u32> {
    let row = |hunk: &Hunk| {
        let [first, end] = [hunk.rows.start, hunk.rows.end].map(|row| row as u32);
        [
            first,
            end - 1,
            hunk.bearings.bits().into(),
            hunk.coarse.into(),
        ]
    };
    comparison.hunks.iter().flat_map(row).collect()
}
