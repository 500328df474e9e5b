//! Encodes what is found on request: sentences nearest to dropped ones, phrases, passages, quotations, deceptive characters.

use super::comparison::{
    Character, Comparison, Deceptive, DeceptiveSide, PassageSide, Passages, QuotationSide,
    Quotations, Shared, Sides,
};
use super::encode_changes::forms;
use super::tables::{
    DECEPTIVE_CHARACTERS, DECEPTIVE_COUNTS, DECEPTIVE_PLACES, NEAREST, PARTS, PASSAGE_DIFFERENCES,
    PASSAGE_TILES, PASSAGES, PHRASES, QUOTATION_DIFFERENCES, QUOTATIONS, REPEATS, SPANS, TILES,
    Table, from_one,
};
use super::utf16::Utf16;
use crate::comparison as core;
use crate::span::Span;

/// Adds to an encoded comparison what the module for changes does not find.
pub(super) fn add(
    encoded: &mut Comparison,
    [before, after]: [&Utf16; 2],
    comparison: &core::Comparison,
) {
    let [nearest, nearest_words] = nearest(before, after, comparison);
    encoded.nearest = Some(nearest);
    encoded.nearest_words = Some(nearest_words);
    let found = comparison.shared.as_ref();
    encoded.shared = found.map(|found| shared(before, after, found));
    let found = comparison.passages.as_ref();
    encoded.passages = found.map(|found| passages(before, after, found));
    let found = comparison.quotations.as_ref();
    encoded.quotations = found.map(|found| Quotations {
        before: quotations(before, after, &found.before),
        after: quotations(after, before, &found.after),
    });
    let found = comparison.deceptive.as_ref();
    encoded.deceptive = found.map(|found| deceptive(before, after, found));
}

/// Counts the rows of a table that belong to other rows: those of one row follow those of the row before.
#[derive(Default)]
struct Rows(u32);

impl Rows {
    /// The first row and the number of the next ones.
    fn next(&mut self, rows: usize) -> [u32; 2] {
        let first = self.0;
        self.0 += rows as u32;
        [first, rows as u32]
    }
}

fn spans<'a>(text: &Utf16, spans: impl IntoIterator<Item = &'a Span>) -> Table {
    SPANS.write(spans.into_iter().map(|&span| text.span(span)))
}

fn nearest(before: &Utf16, after: &Utf16, comparison: &core::Comparison) -> [Table; 2] {
    let mut words = Rows::default();
    let rows = comparison.nearest.iter().map(|near| {
        let [before_start, before_end] = before.span(near.before);
        let [after_start, after_end] = after.span(near.after);
        let [first, number] = words.next(near.shared.len());
        [
            near.row as u32,
            before_start,
            before_end,
            after_start,
            after_end,
            first,
            number,
        ]
    });
    let rows = NEAREST.write(rows);
    let words = comparison.nearest.iter().flat_map(|near| {
        let deleted = comparison.changes[near.row].kind == core::ChangeKind::Deleted;
        let text = if deleted { after } else { before };
        near.shared.iter().map(move |&run| text.span(run))
    });
    [rows, SPANS.write(words)]
}

fn shared(before: &Utf16, after: &Utf16, found: &core::phrases::SharedPhrases) -> Shared {
    let mut occurrences = Rows::default();
    let phrases = found.phrases.iter().map(|phrase| {
        let [first, in_before] = occurrences.next(phrase.before.len());
        let [_, in_after] = occurrences.next(phrase.after.len());
        [
            phrase.words as u32,
            phrase.weight,
            first,
            in_before,
            in_after,
        ]
    });
    let phrases = PHRASES.write(phrases);
    let occurrences = found.phrases.iter().flat_map(|phrase| {
        let in_before = phrase.before.iter().map(|&place| before.span(place));
        in_before.chain(phrase.after.iter().map(|&place| after.span(place)))
    });
    let tiles = |tiles: &[core::phrases::Tile], own: &Utf16, other: &Utf16| {
        TILES.write(tiles.iter().map(|tile| {
            let [start, end] = own.span(tile.span);
            let [partner_start, partner_end] = other.span(tile.partner);
            [start, end, tile.phrase as u32, partner_start, partner_end]
        }))
    };
    Shared {
        phrases,
        occurrences: SPANS.write(occurrences),
        before_tiles: tiles(&found.before_tiles, before, after),
        after_tiles: tiles(&found.after_tiles, after, before),
        coverage: Sides {
            before: found.before.into(),
            after: found.after.into(),
        },
    }
}

fn passages(before: &Utf16, after: &Utf16, found: &core::passages::Passages) -> Passages {
    let (mut differences, mut all_forms) = (Rows::default(), Rows::default());
    let rows = found.passages.iter().map(|passage| {
        let [before_start, before_end] = before.span(passage.before);
        let [after_start, after_end] = after.span(passage.after);
        let [first_difference, differences] = differences.next(passage.differences.len());
        let [first_form, forms] = all_forms.next(passage.ignored_differences.len());
        [
            before_start,
            before_end,
            after_start,
            after_end,
            passage.words as u32,
            passage.weight,
            first_difference,
            differences,
            first_form,
            forms,
            passage.quoted_before as u32,
            passage.quoted_after as u32,
        ]
    });
    let rows = PASSAGES.write(rows);
    let differences = found
        .passages
        .iter()
        .flat_map(|passage| &passage.differences);
    let differences = differences.map(|difference| {
        let [before_start, before_end] = before.span(difference.before);
        let [after_start, after_end] = after.span(difference.after);
        [
            before_start,
            before_end,
            after_start,
            after_end,
            difference.bearings.bits().into(),
        ]
    });
    Passages {
        longest: found.longest.map(|index| index as u32),
        passages: rows,
        differences: PASSAGE_DIFFERENCES.write(differences),
        forms: forms(
            before,
            after,
            found
                .passages
                .iter()
                .flat_map(|passage| &passage.ignored_differences),
        ),
        before: passage_side(before, after, &found.before),
        after: passage_side(after, before, &found.after),
    }
}

fn passage_side(own: &Utf16, other: &Utf16, found: &core::passages::PassageSide) -> PassageSide {
    let mut others = Rows::default();
    let tiles = found.tiles.iter().map(|tile| {
        let [start, end] = own.span(tile.span);
        let [first, number] = others.next(tile.others.len());
        [start, end, tile.passage as u32, first, number]
    });
    let mut places = Rows::default();
    let repeats = found.repeats.iter().map(|repeat| {
        let [first, number] = places.next(repeat.places.len());
        [repeat.words as u32, first, number]
    });
    PassageSide {
        tiles: PASSAGE_TILES.write(tiles),
        others: spans(other, found.tiles.iter().flat_map(|tile| &tile.others)),
        left_out: spans(own, &found.omitted),
        repeats: REPEATS.write(repeats),
        places: spans(own, found.repeats.iter().flat_map(|repeat| &repeat.places)),
        lists: spans(own, &found.lists),
        first_person: spans(own, &found.first_person),
        exact: found.exact.into(),
        near: found.near.into(),
    }
}

fn quotations(own: &Utf16, source: &Utf16, found: &[core::quotations::Quotation]) -> QuotationSide {
    let (mut parts, mut differences) = (Rows::default(), Rows::default());
    let rows = found.iter().map(|quotation| {
        let [start, end] = own.span(quotation.span);
        let between = quotation.between.as_ref();
        let [between_start, between_end] =
            between.map_or([0, 0], |between| source.span(between.source));
        let [first_part, parts] = parts.next(quotation.parts.len());
        let [first_difference, differences] = differences.next(quotation.differences.len());
        let context = quotation.context;
        let [context_start, context_end] = context.map_or([0, 0], |context| source.span(context));
        [
            start,
            end,
            quotation.verdict as u32,
            quotation.words as u32,
            quotation.is_short.into(),
            quotation.is_closed.into(),
            from_one(quotation.outer),
            from_one(quotation.previous),
            between.is_some().into(),
            between_start,
            between_end,
            between.map_or(0, |between| between.bearings.bits().into()),
            first_part,
            parts,
            first_difference,
            differences,
            context.is_some().into(),
            context_start,
            context_end,
        ]
    });
    let rows = QUOTATIONS.write(rows);
    let parts = found.iter().flat_map(|quotation| &quotation.parts);
    let parts = parts.map(|part| {
        let [start, end] = own.span(part.span);
        let [source_start, source_end] = source.span(part.source);
        [start, end, source_start, source_end]
    });
    let differences = found.iter().flat_map(|quotation| &quotation.differences);
    let differences = differences.map(|difference| {
        let [start, end] = own.span(difference.span);
        let [source_start, source_end] = source.span(difference.source);
        [
            difference.kind as u32,
            start,
            end,
            source_start,
            source_end,
            difference.bearings.bits().into(),
        ]
    });
    QuotationSide {
        quotations: rows,
        parts: PARTS.write(parts),
        differences: QUOTATION_DIFFERENCES.write(differences),
    }
}

/// Each distinct character crosses once, with its name. The table of characters refers to it.
fn deceptive(before: &Utf16, after: &Utf16, found: &core::characters::Deceptive) -> Deceptive {
    let mut names: Vec<Character> = Vec::new();
    let mut side = |text: &Utf16, found: &core::characters::DeceptiveText| {
        let mut characters = Rows::default();
        let places = found.places.iter().map(|place| {
            let [start, end] = text.span(place.span);
            let [first, number] = characters.next(place.characters.len());
            [start, end, place.kind as u32, first, number]
        });
        let places = DECEPTIVE_PLACES.write(places);
        let characters = found.places.iter().flat_map(|place| &place.characters);
        let characters = characters.map(|found| {
            let code = u32::from(found.character);
            let known = names.iter().position(|name| name.code == code);
            let name = known.unwrap_or_else(|| {
                names.push(Character {
                    code,
                    name: found.name.clone(),
                    script: found.script.clone(),
                });
                names.len() - 1
            });
            [text.at(found.at), name as u32]
        });
        DeceptiveSide {
            places,
            characters: DECEPTIVE_CHARACTERS.write(characters),
            counts: DECEPTIVE_COUNTS.write([found.counts.map(|count| count as u32)]),
        }
    };
    let (before, after) = (side(before, &found.before), side(after, &found.after));
    Deceptive {
        before,
        after,
        names,
    }
}
