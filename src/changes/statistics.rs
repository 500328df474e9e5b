//! Counts the words of both texts.
//!
//! # Time
//!
//! Linear.

use crate::align::Alignment;
use crate::comparison::{SideStatistics, Statistics};
use crate::intern::Interned;
use crate::text::Text;
use std::ops::Range;

/// Counts the words of both texts, and those that are kept or moved.
pub(crate) fn statistics(
    texts: &[Text; 2],
    interned: &Interned,
    alignment: &Alignment,
) -> Statistics {
    let before = &interned.units[0];
    let is_word = |&&key: &&u32| interned.is_word[key as usize];
    let words = |range: Range<usize>| before.keys[range].iter().filter(is_word).count();
    // Gaps mostly have fewer words than blocks, so those are counted.
    let mut at = 0;
    let mut kept = before.words;
    for block in &alignment.kept {
        kept -= words(at..block.before);
        at = block.before_end();
    }
    kept -= words(at..before.keys.len());
    let moved = alignment.moves.iter().flatten();
    let moved = moved.map(|block| words(block.before..block.before_end()));
    let moved = moved.sum();
    let [before, after] = [0, 1].map(|side| SideStatistics {
        words: interned.units[side].words,
        kept,
        moved,
        hard_wrapped: texts[side].hard_wrapped,
    });
    let words = before.words + after.words;
    let similarity = if words == 0 {
        1.0
    } else {
        2.0 * (kept + moved) as f64 / words as f64
    };
    Statistics {
        before,
        after,
        similarity,
    }
}
