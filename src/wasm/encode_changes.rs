//! Encodes what every comparison has: changes, statistics and notices.

use super::comparison::{Comparison, Notice, Side, Statistics, VERSION};
use super::options::Options;
use super::strings::Decoded;
use super::tables::{BEARINGS, CHANGES, FORMS, HUNKS, MOVES, REFINEMENTS, Table, from_one};
use super::utf16::Utf16;
use crate::comparison as core;

/// Encodes a comparison without what is found on request.
pub(super) fn encode<'a>(
    texts: [&Decoded; 2],
    [before, after]: [&Utf16; 2],
    comparison: &'a core::Comparison,
) -> Comparison<'a> {
    let changes = comparison.changes.iter().map(|change| {
        let [before_start, before_end] = before.span(change.before);
        let [after_start, after_end] = after.span(change.after);
        [
            change.kind as u32,
            before_start,
            before_end,
            after_start,
            after_end,
            from_one(change.move_index),
        ]
    });
    let hunks = comparison.hunks.iter().map(|hunk| {
        [
            hunk.rows.start as u32,
            hunk.rows.end as u32 - 1,
            hunk.bearings.bits().into(),
            hunk.coarse.into(),
        ]
    });
    let refinements = comparison.refinements.iter().map(|refinement| {
        let [before_start, before_end] = before.span(refinement.before);
        let [after_start, after_end] = after.span(refinement.after);
        [
            refinement.row as u32,
            before_start,
            before_end,
            after_start,
            after_end,
        ]
    });
    let bearings = comparison.bearing_words.iter().map(|word| {
        let text = match word.side {
            core::Side::Before => before,
            core::Side::After => after,
        };
        let [start, end] = text.span(word.span);
        [word.row as u32, start, end, word.bearings.bits().into()]
    });
    let moves = comparison.moves.iter().map(|moved| {
        let [before_start, before_end] = before.span(moved.before);
        let [after_start, after_end] = after.span(moved.after);
        [before_start, before_end, after_start, after_end]
    });
    Comparison {
        version: VERSION,
        engine: env!("CARGO_PKG_VERSION"),
        options: Options(&comparison.options),
        changes: CHANGES.write(changes),
        hunks: HUNKS.write(hunks),
        refinements: REFINEMENTS.write(refinements),
        bearings: BEARINGS.write(bearings),
        moves: MOVES.write(moves),
        forms: forms(before, after, comparison.ignored_differences.iter()),
        nearest: None,
        nearest_words: None,
        statistics: Statistics {
            before: comparison.statistics.before.into(),
            after: comparison.statistics.after.into(),
            similarity: comparison.statistics.similarity,
            hunks: comparison.hunks.len() as u32,
        },
        notices: notices(texts, &comparison.notices),
        shared: None,
        passages: None,
        quotations: None,
        deceptive: None,
    }
}

/// Writes a table of differences in form.
pub(super) fn forms<'a>(
    before: &Utf16,
    after: &Utf16,
    forms: impl Iterator<Item = &'a core::IgnoredDifference>,
) -> Table {
    FORMS.write(forms.map(|form| {
        let [before_start, before_end] = before.span(form.before);
        let [after_start, after_end] = after.span(form.after);
        [
            before_start,
            before_end,
            after_start,
            after_end,
            form.kinds.bits().into(),
        ]
    }))
}

/// Adds what the core cannot know: all lone surrogates arrive as U+FFFD, so texts that seem identical may differ in them.
fn notices(texts: [&Decoded; 2], notices: &[core::Notice]) -> Vec<Notice> {
    let lone = texts.map(|text| text.has_lone_surrogates);
    let known = notices
        .iter()
        .filter(|&notice| lone == [false, false] || *notice != core::Notice::Identical)
        .map(Notice::from);
    let sides = [Side::Before, Side::After].into_iter().zip(lone);
    let lone = sides.filter_map(|(side, lone)| lone.then_some(Notice::LoneSurrogates { side }));
    known.chain(lone).collect()
}
