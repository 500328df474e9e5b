//! Moves: passages that stand in both texts, but not in order.
//!
//! What is the same and off the chain moved. Runs that follow each other in both texts, with few words between, are one passage that was
//! edited on the way; it grows to the ends of its sentences as far as words are the same there. A passage is a move
//! if it weighs enough: a sentence, or a clause with rare words in it, but never a handful of common ones.
//!
//! # Time
//!
//! Near-linear: what lies between two runs of a move, and at its ends, is bounded by [`WIDEST`].

use super::cleanup::drop_accidents;
use super::gaps::fill_between;
use super::mask::Hidden;
use super::{Block, Gap, Texts};
use crate::text::intern::{Bound, HEAVIEST};

/// Units of one text that may lie between two runs of one move.
const WIDEST: usize = 24;
/// A passage that weighs less did not move: the same words were dropped here and written there.
const LEAST_WEIGHT: u64 = 4 * HEAVIEST as u64;

/// Makes moves of the blocks that are off the chain; what weighs too little is dropped. Both lists are in the order of before.
pub(super) fn moves(texts: &Texts, anchors: &[Block], others: Vec<Block>) -> Vec<Vec<Block>> {
    let mut claimed = Claimed::new(texts, anchors, &others);
    let mut moves = group(&claimed, others);
    for blocks in &mut moves {
        grow(texts, &mut claimed, blocks);
    }
    let weigh = |blocks: &Vec<Block>| blocks.iter().map(|block| texts.weight(block)).sum::<u64>();
    moves.retain(|blocks| weigh(blocks) >= LEAST_WEIGHT);
    moves
}

/// Which units are the same as some other.
struct Claimed([Vec<bool>; 2]);

impl Claimed {
    fn new(texts: &Texts, anchors: &[Block], others: &[Block]) -> Self {
        let mut claimed = Self([
            vec![false; texts.before.len()],
            vec![false; texts.after.len()],
        ]);
        for block in anchors.iter().chain(others) {
            claimed.take(block);
        }
        claimed
    }

    fn take(&mut self, block: &Block) {
        self.0[0][block.before..block.before_end()].fill(true);
        self.0[1][block.after..block.after_end()].fill(true);
    }

    fn is_free(&self, gap: &Gap) -> bool {
        let free = |side: usize, range: &std::ops::Range<usize>| {
            !self.0[side][range.clone()].contains(&true)
        };
        free(0, &gap.before) && free(1, &gap.after)
    }
}

/// Puts blocks together that follow each other in both texts.
fn group(claimed: &Claimed, blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let mut groups: Vec<Vec<Block>> = Vec::new();
    for block in blocks {
        if let Some(group) = groups.last_mut()
            && let Some(last) = group.last()
            && last.after_end() <= block.after
        {
            let between = Gap {
                before: last.before_end()..block.before,
                after: last.after_end()..block.after,
            };
            let near = between.before.len() <= WIDEST && between.after.len() <= WIDEST;
            if near && claimed.is_free(&between) {
                group.push(block);
                continue;
            }
        }
        groups.push(vec![block]);
    }
    groups
}

/// Finds what else is the same inside a move, and at its ends up to the end of the sentence.
fn grow(texts: &Texts, claimed: &mut Claimed, blocks: &mut Vec<Block>) {
    let (first, last) = (blocks[0], blocks[blocks.len() - 1]);
    let bounds = texts
        .interned
        .units
        .each_ref()
        .map(|units| units.bounds.as_slice());
    let starts = [first.before, first.after];
    let ends = [last.before_end(), last.after_end()];
    let sides = [0, 1].map(|side| {
        let free = |unit: usize| !claimed.0[side][unit];
        let is_start = |unit: usize| {
            bounds[side]
                .get(unit)
                .is_none_or(|&bound| bound >= Bound::Sentence as u8)
        };
        let mut start = starts[side];
        while start > 0 && !is_start(start) && free(start - 1) && starts[side] - start < WIDEST {
            start -= 1;
        }
        let mut end = ends[side];
        while end < bounds[side].len() && !is_start(end) && free(end) && end - ends[side] < WIDEST {
            end += 1;
        }
        start..end
    });
    let [before, after] = sides;
    let whole = Gap { before, after };
    // Within its bounds, no gap is too large.
    *blocks = fill_between(texts, blocks, &whole, &mut Vec::new());
    drop_accidents(blocks, texts, &whole, &Hidden::default());
    for block in blocks.iter() {
        claimed.take(block);
    }
}
