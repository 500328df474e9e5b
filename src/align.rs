//! Aligns two sequences of units: finds the matches that stay in place, and those that moved.
//!
//! 1. [`anchors`] finds runs of units that occur once in each text.
//! 2. [`chain`] keeps the heaviest chain of anchors that are in order. [`moves`] makes moves of the others.
//! 3. [`gaps`] fills the gaps between kept anchors, with `similar`. Units that moved are [masked](mask).
//! 4. [`cleanup`] drops chance matches, [`name_matches`] drops partial matches of proper names, and [`slider`] shifts boundaries to where
//!    a reader would put them.
//!
//! # Symmetry
//!
//! No diff algorithm mirrors its result when the texts are exchanged. The caller therefore puts the texts into a canonical order, and
//! exchanges the result if it exchanged the texts. Here "before" is the text that is first in that order.

mod anchors;
mod block;
mod chain;
mod cleanup;
mod compound_numbers;
mod gaps;
mod input;
mod mask;
mod moves;
mod name_matches;
mod rolling_hash;
mod sentence_starts;
mod slider;

#[cfg(feature = "reuse")]
pub(crate) use rolling_hash::hashes;

pub(crate) use block::{Block, Gap, gaps_between, merge_adjacent};

use crate::intern::Interned;
use crate::sort::sort_by_key;
use input::Input;

/// The matches of two texts.
#[derive(Debug, Default)]
pub(crate) struct Alignment {
    /// The matches that stay in place, in the order of both texts. No two are adjacent in both.
    pub kept: Vec<Block>,
    /// The moves, in the order of before. Each is one or more blocks, in the order of both texts, with edits between them.
    pub moves: Vec<Vec<Block>>,
    /// The gaps that were split to bound the work, in order. They may hold matches that were not found.
    pub coarse: Vec<Gap>,
}

impl Alignment {
    /// Returns the alignment with the texts exchanged.
    pub(crate) fn mirrored(self) -> Self {
        let gap = |gap: Gap| Gap {
            before: gap.after,
            after: gap.before,
        };
        let mirror =
            |blocks: Vec<Block>| -> Vec<Block> { blocks.iter().map(Block::mirrored).collect() };
        let mut moves: Vec<Vec<Block>> = self.moves.into_iter().map(mirror).collect();
        sort_by_key(&mut moves, |blocks| {
            blocks.first().map_or(0, |block| block.before as u128)
        });
        Self {
            kept: mirror(self.kept),
            moves,
            coarse: self.coarse.into_iter().map(gap).collect(),
        }
    }

    /// Splits the blocks at units with different keys, if the alignment was made with others: a word in two spellings becomes an edit. Linear.
    pub(crate) fn keep_equal_units(&mut self, interned: &Interned) {
        let [before, after] = interned.units.each_ref().map(|units| units.keys.as_slice());
        let split = |blocks: &mut Vec<Block>| {
            let mut parts: Vec<Block> = Vec::with_capacity(blocks.len());
            for block in blocks.iter() {
                let mut from = 0;
                for step in 0..=block.len {
                    let is_equal = step < block.len
                        && before[block.before + step] == after[block.after + step];
                    if is_equal {
                        continue;
                    }
                    if from < step {
                        parts.push(block.part(from, step));
                    }
                    from = step + 1;
                }
            }
            *blocks = parts;
        };
        split(&mut self.kept);
        self.moves.iter_mut().for_each(split);
        self.moves.retain(|blocks| !blocks.is_empty());
    }

    /// Keeps only whole sentences that are the same in both texts, for the option `whole_sentences`: a sentence with any change is changed
    /// as a whole. Linear.
    pub(crate) fn keep_whole_sentences(&mut self, interned: &Interned) {
        let [before, after] = &interned.units;
        let both = |block: &Block, step: usize| {
            before.begins_sentence(block.before + step) && after.begins_sentence(block.after + step)
        };
        let mut whole = Vec::with_capacity(self.kept.len());
        for block in &self.kept {
            let from = (0..=block.len).find(|&step| both(block, step));
            let to = (0..=block.len).rfind(|&step| both(block, step));
            if let (Some(from), Some(to)) = (from, to)
                && from < to
            {
                whole.push(block.part(from, to));
            }
        }
        self.kept = whole;
    }
}

/// Aligns two texts.
pub(crate) fn align(interned: &Interned, detect_moves: bool) -> Alignment {
    let texts = Input::of(interned);
    let whole = texts.whole();
    let (first, last) = ends(texts.before, texts.after);
    let middle = Gap {
        before: first.len..last.before,
        after: first.len..last.after,
    };
    let mut matches = vec![first];
    matches.extend(anchors::apart(&texts, &middle));
    matches.push(last);
    matches.retain(|block| block.len > 0);
    let (anchors, others) = chain::split(&texts, matches);
    let moves = if detect_moves && !others.is_empty() {
        moves::moves(&texts, &anchors, others)
    } else {
        moves::Moves::default()
    };

    // Units that moved must not match in place.
    let masked = mask::Masked::new(&texts, &moves.certain);
    let mut coarse = Vec::new();
    let seen = masked.texts(&texts);
    let mut kept = gaps::fill_between(&seen, &anchors, &whole, &mut coarse);
    let unsupported = cleanup::unsupported_matches(&kept, &seen);
    cleanup::drop_chance_matches(&mut kept, &texts, &whole, &masked.hidden(), &unsupported);
    cleanup::drop_shifted_figures(&mut kept, &seen, &whole);
    name_matches::drop_partial_name_matches(&mut kept, &seen, &whole);
    slider::slide(&mut kept, &seen);
    let moves = moves::complete(&texts, &kept, moves);
    Alignment {
        kept,
        moves,
        coarse,
    }
}

/// Returns the common prefix and suffix as blocks, if they are at least half of the shorter text. Shorter ones are not certain to be in
/// place: two paragraphs that changed places may begin with the same words.
fn ends(before: &[u32], after: &[u32]) -> (Block, Block) {
    let shorter = before.len().min(after.len());
    let both = before.iter().zip(after);
    let mut start = both.take_while(|(one, two)| one == two).count();
    let both = before[start..]
        .iter()
        .rev()
        .zip(after[start..].iter().rev());
    let mut end = both.take_while(|(one, two)| one == two).count();
    if (start + end) * 2 < shorter {
        (start, end) = (0, 0);
    }
    let first = Block {
        before: 0,
        after: 0,
        len: start,
    };
    let last = Block {
        before: before.len() - end,
        after: after.len() - end,
        len: end,
    };
    (first, last)
}

/// Aligns a part of each text, given some of its matches.
pub(crate) fn within(interned: &Interned, known: &[Block], part: &Gap) -> Vec<Block> {
    let texts = Input::of(interned);
    let mut kept = gaps::fill_between(&texts, known, part, &mut Vec::new());
    cleanup::drop_chance_matches(&mut kept, &texts, part, &mask::Hidden::default(), &[]);
    slider::slide(&mut kept, &texts);
    kept
}
