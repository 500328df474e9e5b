//! For sentences that were deleted or inserted as a whole, finds the [nearest](crate::sentence_search) sentence of the other text.
//!
//! If that sentence is in the same hunk, it replaced the deleted one, and the reader sees both: it is not reported. Coarse hunks are not
//! searched.
//!
//! # Time and space
//!
//! Linear if a sentence was deleted or inserted, and constant if none was.

use super::Changes;
use crate::comparison::{Change, ChangeKind, NearestSentence};
use crate::intern::Interned;
use crate::sentence_search::{Nearness, Sentences};
use crate::sort::ahead;
use crate::span::Span;
use crate::text::Text;
use crate::text::swar::letters;
use std::ops::Range;

/// A sentence that is only in one text.
struct Dropped {
    hunk: usize,
    row: usize,
    side: usize,
    units: Range<usize>,
}

/// Finds the nearest sentence for each sentence that was deleted or inserted as a whole, in the order of rows.
pub(super) fn nearest(
    texts: &[Text; 2],
    interned: &Interned,
    changes: &Changes,
) -> Vec<NearestSentence> {
    let dropped = dropped(texts, interned, changes);
    if dropped.is_empty() {
        return Vec::new();
    }
    let texts = texts.each_ref();
    let mut others: [Option<Sentences>; 2] = [None, None];
    let mut found = Vec::new();
    for Dropped {
        hunk,
        row,
        side,
        units,
    } in dropped
    {
        let source = others[side].get_or_insert_with(|| Sentences::new(texts, interned, 1 - side));
        let Some(near) = source.nearest(&units, &Nearness::REWRITTEN) else {
            continue;
        };
        let span = |side: usize, units: &Range<usize>| {
            let token = |unit: usize| {
                let token = interned.units[side].tokens[unit];
                &texts[side].tokens[token as usize]
            };
            Span::new(token(units.start).start, token(units.end - 1).end)
        };
        let other = span(1 - side, &near.units);
        let takes_its_place = |row: &Change| {
            let beside = of_side(row, 1 - side);
            beside.start < other.end && other.start < beside.end
        };
        let rows = &changes.changes[changes.hunks[hunk].rows.clone()];
        if rows.iter().any(takes_its_place) {
            continue;
        }
        let mut spans = [span(side, &units), other];
        spans.rotate_left(side);
        let [before, after] = spans;
        found.push(NearestSentence {
            row,
            before,
            after,
            shared: near.shared,
        });
    }
    found
}

/// Returns the span of a row in one of the texts.
fn of_side(row: &Change, side: usize) -> Span {
    [row.before, row.after][side]
}

/// Collects the sentences that are completely inside a deleted or inserted row.
fn dropped(texts: &[Text; 2], interned: &Interned, changes: &Changes) -> Vec<Dropped> {
    let mut found = Vec::new();
    // The first unit of each text that has not been examined.
    let mut next = [0, 0];
    for (hunk, of_hunk) in changes.hunks.iter().enumerate() {
        for row in of_hunk.rows.clone() {
            let change = &changes.changes[row];
            let side = match change.kind {
                _ if of_hunk.coarse => continue,
                ChangeKind::Deleted => 0,
                ChangeKind::Inserted => 1,
                _ => continue,
            };
            let span = of_side(change, side);
            // Most changes are one word, which is near to no sentence.
            if letters(texts[side].source.as_bytes(), span.start) >= span.len() {
                continue;
            }
            let (units, tokens) = (&interned.units[side], &texts[side].tokens);
            let unit_at = |byte: usize, from: usize| {
                let is_before = |&token: &u32| tokens[token as usize].start < byte;
                ahead(&units.tokens, from, is_before)
            };
            let first = unit_at(span.start, next[side]);
            next[side] = unit_at(span.end, first);
            let mut begun = None;
            for unit in first..=next[side] {
                if !units.begins_sentence(unit) {
                    continue;
                }
                if let Some(start) = begun.replace(unit) {
                    found.push(Dropped {
                        hunk,
                        row,
                        side,
                        units: start..unit,
                    });
                }
            }
        }
    }
    found
}
