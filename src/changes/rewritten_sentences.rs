//! Sentences that were dropped or added whole, and the sentence of the other text that is [nearest](crate::sentence_search) to each.
//!
//! Where that stands in the same hunk it has taken the sentence's place, and the reader has both before their eyes. What was cut by the budget
//! is not looked into.
//!
//! # Time and space
//!
//! Linear where a sentence was dropped or added, and nothing where none was.

use super::Changes;
use crate::comparison::{Change, ChangeKind, NearestSentence};
use crate::intern::Interned;
use crate::sentence_search::Sentences;
use crate::sort::ahead;
use crate::span::Span;
use crate::text::Text;
use crate::text::swar::letters;
use std::ops::Range;

/// A sentence that the other text has not.
struct Dropped {
    hunk: usize,
    row: usize,
    side: usize,
    units: Range<usize>,
}

/// For sentences that were dropped or added whole, the nearest of the other text; by row.
#[inline(never)]
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
        let Some(near) = source.nearest(&units) else {
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

/// Where a row stands in one of the texts.
fn of_side(row: &Change, side: usize) -> Span {
    [row.before, row.after][side]
}

/// The sentences that lie in a deleted or an inserted row from beginning to end.
fn dropped(texts: &[Text; 2], interned: &Interned, changes: &Changes) -> Vec<Dropped> {
    let mut found = Vec::new();
    // The unit that each text has been looked at up to.
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
            // One word is near to nothing: mostly no more changed, and it need not be looked for.
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
