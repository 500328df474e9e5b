//! Drops chance matches.
//!
//! Two halves of a sentence are rewritten, and both versions have a "the" between them. Keeping that "the" would break one change into
//! two. A block between two changes must therefore weigh enough for their size: among many changed words, some match whatever was
//! written. If nothing was deleted around a block, or nothing inserted, it cannot be a chance match, and stays.
//!
//! A block must also be in two sentences that are versions of each other. Sentences with different statements share only words that are
//! frequent in such texts.
//!
//! # Time
//!
//! O(*n* log *n*) for *n* blocks: each is examined again when a neighbour is dropped.

use super::block::{gap_at, gaps_between};
use super::input::Input;
use super::mask::{Hidden, is_hidden};
use super::{Block, Gap};
use crate::intern::{Bound, HEAVIEST};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

/// The weight that a block needs in addition whenever the changes around it double, in quarters.
const PER_DOUBLING: u64 = 5;

/// The weight of a shared end of a paragraph: it separates two rewritten paragraphs.
const PARAGRAPH: u64 = HEAVIEST as u64 / 2;

/// Drops the blocks that weigh too little for the changes around them, the least credible first. Blocks flagged in `unsupported` weigh
/// nothing.
pub(super) fn drop_chance_matches(
    blocks: &mut Vec<Block>,
    texts: &Input,
    within: &Gap,
    hidden: &Hidden,
    unsupported: &[bool],
) {
    // The changed units before each block and after the last. Moved units do not count.
    let mut changed: Vec<[usize; 2]> = Vec::with_capacity(blocks.len() + 1);
    for Gap { before, after } in gaps_between(blocks, within) {
        changed.push([
            before.len() - hidden.before(&before),
            after.len() - hidden.after(&after),
        ]);
    }

    let mut next: Vec<usize> = (1..=blocks.len()).collect();
    let mut previous: Vec<Option<usize>> = (0..blocks.len())
        .map(|index| index.checked_sub(1))
        .collect();
    let mut gone = vec![false; blocks.len()];
    let [before, after] = texts
        .interned
        .units
        .each_ref()
        .map(|units| units.bounds.as_slice());
    let ends = |bounds: &[Bound], unit: usize| bounds.get(unit) == Some(&Bound::Paragraph);
    let weigh = |(index, block): (usize, &Block)| {
        if unsupported.get(index) == Some(&true) {
            return 0;
        }
        let paragraph = ends(before, block.before_end()) && ends(after, block.after_end());
        texts.weight(block) + if paragraph { PARAGRAPH } else { 0 }
    };
    let weights: Vec<u64> = blocks.iter().enumerate().map(weigh).collect();
    let lack = |index: usize, next: &[usize], changed: &[[usize; 2]]| {
        let needed = needed(changed[index], changed[next[index]]);
        (weights[index] * 4 < needed).then(|| needed - weights[index] * 4)
    };
    let mut queue: BinaryHeap<(u64, Reverse<usize>)> = BinaryHeap::new();
    queue.extend(
        (0..blocks.len()).filter_map(|index| Some((lack(index, &next, &changed)?, Reverse(index)))),
    );
    while let Some((lacked, Reverse(index))) = queue.pop() {
        if gone[index] || lack(index, &next, &changed) != Some(lacked) {
            continue;
        }
        gone[index] = true;
        let after = next[index];
        let units = blocks[index].len;
        changed[after] = [0, 1].map(|side| changed[index][side] + units + changed[after][side]);
        if let Some(previous) = previous[index] {
            next[previous] = after;
            queue.extend(lack(previous, &next, &changed).map(|lack| (lack, Reverse(previous))));
        }
        if after < blocks.len() {
            previous[after] = previous[index];
            queue.extend(lack(after, &next, &changed).map(|lack| (lack, Reverse(after))));
        }
    }
    let mut index = 0;
    blocks.retain(|_| {
        index += 1;
        !gone[index - 1]
    });
}

/// The longest block that is dropped for a figure in it.
const SHIFTED: usize = 4;

/// Drops matches of figures that only shifted: "at 0 to 1/4" and "to 1/4 to 1/2" share "to 1/4", but not the range. A figure shifted if one
/// was deleted on one side of a short block and one inserted on the other.
pub(super) fn drop_shifted_figures(blocks: &mut Vec<Block>, texts: &Input, within: &Gap) {
    let has_figure = |keys: &[u32]| {
        keys.iter()
            .any(|&key| texts.interned.is_figure.get(key as usize) == Some(&true))
    };
    let figures = |index: usize| {
        let gap = gap_at(blocks, within, index);
        [
            has_figure(&texts.before[gap.before]),
            has_figure(&texts.after[gap.after]),
        ]
    };
    let is_shifted = |(index, block): (usize, &Block)| {
        block.len <= SHIFTED && has_figure(&texts.before[block.before..block.before_end()]) && {
            let (left, right) = (figures(index), figures(index + 1));
            left != right && left[0] != left[1] && right[0] != right[1]
        }
    };
    let shifted: Vec<bool> = blocks.iter().enumerate().map(is_shifted).collect();
    for (block, is_shifted) in blocks.iter_mut().zip(shifted) {
        if is_shifted {
            block.len = 0;
        }
    }
    blocks.retain(|block| block.len > 0);
}

/// The share of the lighter sentence's weight that must match to support a run between two changes …
const LEAST_SHARE: (u64, u64) = (1, 5);
/// … unless the run itself has this weight.
const ENOUGH: u64 = 5 * HEAVIEST as u64 / 2;
/// The least weight of a sentence whose share is significant.
const LEAST_SENTENCE: u64 = 4 * HEAVIEST as u64;

/// Flags the blocks inside two sentences that share too little to be versions of each other. To a reader one sentence replaced the other,
/// however rare the shared words are. Linear.
pub(super) fn unsupported_matches(blocks: &[Block], texts: &Input) -> Vec<bool> {
    let mut pair = Pair::default();
    (0..blocks.len())
        .map(|index| is_light(texts, &blocks[index]) && pair.is_unsupported(texts, blocks, index))
        .collect()
}

/// Returns whether a block weighs less than [`ENOUGH`]. Stops as soon as it does not.
fn is_light(texts: &Input, block: &Block) -> bool {
    let mut weight = 0;
    let keys = &texts.before[block.before..block.before_end()];
    !keys.iter().any(|key| {
        weight += texts.weight_of_one(*key);
        weight >= ENOUGH
    })
}

/// A sentence of each text, and the weight that the two share.
#[derive(Default)]
struct Pair {
    sentences: [Sentence; 2],
    shared: u64,
}

/// A sentence: its units, and the weight of those that did not move.
#[derive(Default)]
struct Sentence {
    units: Range<usize>,
    weight: u64,
}

impl Pair {
    /// Returns whether a light block is inside one sentence of each text, and the two share little. Blocks must be passed in order: each
    /// pair of sentences is then weighed once.
    fn is_unsupported(&mut self, texts: &Input, blocks: &[Block], index: usize) -> bool {
        let block = &blocks[index];
        let [before, after] = &mut self.sentences;
        let moved_on =
            before.move_to(texts, 0, block.before) | after.move_to(texts, 1, block.after);
        if moved_on {
            self.shared = self.weigh(texts, blocks, index);
        }
        let [before, after] = &self.sentences;
        let lighter = before.weight.min(after.weight);
        block.before_end() <= before.units.end
            && block.after_end() <= after.units.end
            && lighter >= LEAST_SENTENCE
            && self.shared * LEAST_SHARE.1 < lighter * LEAST_SHARE.0
    }

    /// Sums the weights of the blocks around one that are inside both sentences.
    fn weigh(&self, texts: &Input, blocks: &[Block], index: usize) -> u64 {
        let [before, after] = [0, 1].map(|side| self.sentences[side].units.clone());
        let both = Gap { before, after };
        let inside = |block: &Block| block.inside(&both);
        let behind = blocks[index..].iter().map_while(inside);
        let in_front = blocks[..index].iter().rev().map_while(inside);
        behind.chain(in_front).map(|part| texts.weight(&part)).sum()
    }
}

impl Sentence {
    /// Moves on to the sentence of a unit. Returns whether it is another one.
    fn move_to(&mut self, texts: &Input, side: usize, unit: usize) -> bool {
        if self.units.contains(&unit) {
            return false;
        }
        let units = &texts.interned.units[side];
        let keys = if side == 0 { texts.before } else { texts.after };
        let begins = |&unit: &usize| units.begins_sentence(unit);
        let start = (0..=unit).rfind(begins).unwrap_or(0);
        let end = (unit + 1..keys.len()).find(begins).unwrap_or(keys.len());
        let visible = keys[start..end].iter().filter(|&&key| !is_hidden(key));
        self.units = start..end;
        self.weight = visible.map(|&key| texts.weight_of_one(key)).sum();
        true
    }
}

/// Returns the weight that a block needs between two changes, in quarters.
fn needed(left: [usize; 2], right: [usize; 2]) -> u64 {
    let deleted = left[0] + right[0];
    let inserted = left[1] + right[1];
    if left == [0, 0] || right == [0, 0] || deleted == 0 || inserted == 0 {
        return 0;
    }
    // Changes on both sides count: between a replaced word and an inserted clause, a lone "and" belongs to neither.
    let count = |units: usize| (1 + units as u64).min(u64::from(u16::MAX));
    // Quarters of the binary logarithm of their geometric mean.
    let size = (count(deleted) * count(inserted)).pow(2).ilog2();
    u64::from(size) * PER_DOUBLING / 4
}
