//! Trims the ends of passages. A passage begins and ends at a sentence or a quotation, if one is near. It never crosses a mark that only
//! one text has, and has no function words at its ends.

use super::Boundaries;
use crate::align::Block;
use crate::intern::{COMMON, HEAVIEST};
use crate::reuse::word_view::{WordView, range};
use std::ops::Range;

/// Weight below which the part of a sentence or quotation at an end of a passage is cut off.
const LEAST_END: u64 = 2 * HEAVIEST as u64;

/// Cuts off what a passage contains beyond the last edge at either end, if it is light: "The" of the next sentence.
pub(super) fn trim(view: &WordView, boundaries: &Boundaries, blocks: &mut Vec<Block>) {
    let has_edge = |before: Range<usize>, after: Range<usize>| {
        boundaries.has_edge(0, &before) || boundaries.has_edge(1, &after)
    };
    let Some((&first, &last)) = blocks.first().zip(blocks.last()) else {
        return;
    };
    let word = |word: usize| view.weight(0, &(word..word + 1));
    // A part that begins or ends with a whole sentence is kept.
    if !(boundaries.edges[0][first.before] && boundaries.edges[1][first.after]) {
        let (mut left, mut cut) = (0, None);
        'head: for (index, block) in blocks.iter().enumerate() {
            for skip in 0..block.len {
                let behind = match index.checked_sub(1).filter(|_| skip == 0) {
                    Some(index) => blocks[index],
                    None => block.part(0, skip),
                };
                let at = [block.before + skip, block.after + skip];
                if left > 0 && has_edge(behind.before_end()..at[0], behind.after_end()..at[1]) {
                    cut = Some((index, skip));
                }
                left += word(at[0]);
                if left >= LEAST_END {
                    break 'head;
                }
            }
        }
        if let Some((index, skip)) = cut {
            blocks[index] = blocks[index].part(skip, blocks[index].len);
            blocks.drain(..index);
        }
    }
    if !(boundaries.edges[0][last.before_end()] && boundaries.edges[1][last.after_end()]) {
        let (mut left, mut cut) = (0, None);
        'tail: for (index, block) in blocks.iter().enumerate().rev() {
            for keep in (1..=block.len).rev() {
                let ahead = match blocks.get(index + 1).filter(|_| keep == block.len) {
                    Some(ahead) => [ahead.before, ahead.after],
                    None => [block.before + keep, block.after + keep],
                };
                let at = [block.before + keep, block.after + keep];
                if left > 0 && has_edge(at[0]..ahead[0], at[1]..ahead[1]) {
                    cut = Some((index, keep));
                }
                left += word(at[0] - 1);
                if left >= LEAST_END {
                    break 'tail;
                }
            }
        }
        if let Some((index, keep)) = cut {
            blocks.truncate(index + 1);
            blocks[index] = blocks[index].part(0, keep);
        }
    }
}

/// Splits blocks where a quotation of one text begins or ends with a sentence, and the other text has no mark.
pub(super) fn apart(boundaries: &Boundaries, blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let mut pieces: Vec<Vec<Block>> = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let between = index.checked_sub(1).map(|last| {
            let last = &blocks[last];
            [
                last.before_end()..block.before,
                last.after_end()..block.after,
            ]
        });
        match (between, pieces.last_mut()) {
            (Some(gaps), Some(piece)) if !boundaries.parts(&gaps) => piece.push(*block),
            _ => pieces.push(vec![*block]),
        }
        if !(0..2).any(|side| boundaries.has_wall(side, &range(block, side))) {
            continue;
        }
        // Blocks are split from the front: the part behind a split is examined next.
        let mut done = 0;
        for step in 1..block.len {
            let [before, after] = [block.before + step, block.after + step];
            if boundaries.parts(&[before..before, after..after]) {
                if let Some(last) = pieces.last_mut().and_then(|piece| piece.last_mut()) {
                    *last = block.part(done, step);
                }
                pieces.push(vec![block.part(step, block.len)]);
                done = step;
            }
        }
    }
    pieces
}

/// Cuts off the function words that end a passage in the middle of a clause: "…, and the". At its start, cuts off those that belong to the
/// words before: "of the port".
pub(super) fn trim_common(view: &WordView, blocks: &mut Vec<Block>) {
    while let Some(first) = blocks.first_mut() {
        let starts = [first.before, first.after];
        if (0..2).any(|side| view.ends_clause(side, starts[side]))
            || !matches!(view.str(0, starts[0]), "of" | "and" | "or")
        {
            break;
        }
        *first = first.part(1, first.len);
        if first.len == 0 {
            blocks.remove(0);
        }
    }
    while let Some(last) = blocks.last_mut() {
        let ends = [last.before_end(), last.after_end()];
        let word = ends[0] - 1;
        if view.weight(0, &(word..word + 1)) > COMMON.into()
            || (0..2).any(|side| view.ends_clause(side, ends[side]))
        {
            return;
        }
        last.len -= 1;
        if last.len == 0 {
            blocks.pop();
        }
    }
}
