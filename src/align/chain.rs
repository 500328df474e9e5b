//! Finds the heaviest chain: of blocks in any order, those that stay in place.
//!
//! A chain is a subset in the same order in both texts. The heaviest chain, not the longest, is kept, so that the lesser part moves. The
//! recurrence is that of the longest increasing subsequence; its maximum over a prefix is
//! kept in a binary indexed tree (P. M. Fenwick, "A new data structure for cumulative frequency tables", 1994).
//!
//! # Time and space
//!
//! O(*n* log *n*) for *n* blocks, linear space.

use super::input::Input;
use super::{Block, name_matches};
use crate::intern::{Bound, HEAVIEST};
use crate::sort::order;

/// The value of a unit in addition to its weight: of two passages that changed places, a reader takes the shorter for the one that
/// moved, unless it has much rarer words.
const EACH_UNIT: u64 = 8;

/// The value of a block from the middle of a paragraph into the next, in addition: a sentence goes to another place, the end of a paragraph does not.
const ACROSS_PARAGRAPHS: u64 = 12 * HEAVIEST as u64;

/// Splits blocks, given in the order of before, into those that stay in place and the others.
pub(super) fn split(texts: &Input, blocks: Vec<Block>) -> (Vec<Block>, Vec<Block>) {
    let chain = heaviest(&blocks, |block| {
        let across = if is_across_paragraphs(texts, block) {
            ACROSS_PARAGRAPHS
        } else {
            0
        };
        name_matches::weight(texts, block) + EACH_UNIT * block.len as u64 + across
    });
    let mut chain = chain.into_iter().peekable();
    let mut index = 0;
    blocks.into_iter().partition(|_| {
        index += 1;
        chain.next_if_eq(&(index - 1)).is_some()
    })
}

/// Whether a block has whole sentences from the middle of a paragraph of both texts, and the start of the next paragraph.
fn is_across_paragraphs(texts: &Input, block: &Block) -> bool {
    let [one, two] = &texts.interned.units;
    let begins = |step: usize, least: Bound| {
        one.bounds[block.before + step] >= least && two.bounds[block.after + step] >= least
    };
    // The full stop before the first sentence often matches as well.
    let first = (0..block.len.min(2)).find(|&step| begins(step, Bound::Sentence));
    first.is_some_and(|first| {
        !begins(first, Bound::Paragraph)
            && (first + 1..block.len).any(|step| begins(step, Bound::Paragraph))
    })
}

/// Returns the indices of the heaviest chain, in order. The blocks must be in the order of before and must not overlap in either text.
pub(super) fn heaviest(blocks: &[Block], weight: impl Fn(&Block) -> u64) -> Vec<usize> {
    let by_after = order(blocks.iter().map(|block| block.after as u128).collect());
    let mut rank = vec![0; blocks.len()];
    for (place, &block) in by_after.iter().enumerate() {
        rank[block] = place;
    }
    let mut best = Prefixes::new(blocks.len());
    let mut previous = vec![None; blocks.len()];
    for (index, block) in blocks.iter().enumerate() {
        let (so_far, last) = best.up_to(rank[index]);
        previous[index] = last;
        best.raise(rank[index], (so_far + weight(block), Some(index)));
    }
    let mut chain = Vec::new();
    let mut next = best.up_to(blocks.len()).1;
    while let Some(block) = next {
        chain.push(block);
        next = previous[block];
    }
    chain.reverse();
    chain
}

/// The weight of the heaviest chain that ends at a place or before it, and its last block.
struct Prefixes(Vec<(u64, Option<usize>)>);

impl Prefixes {
    fn new(places: usize) -> Self {
        Self(vec![(0, None); places + 1])
    }

    /// Returns the best of the first `places`; of equal ones, the first added.
    fn up_to(&self, places: usize) -> (u64, Option<usize>) {
        let mut best = (0, None);
        let mut at = places;
        while at > 0 {
            if self.0[at].0 > best.0 {
                best = self.0[at];
            }
            at &= at - 1;
        }
        best
    }

    fn raise(&mut self, place: usize, value: (u64, Option<usize>)) {
        let mut at = place + 1;
        while at < self.0.len() {
            if value.0 > self.0[at].0 {
                self.0[at] = value;
            }
            at += at & at.wrapping_neg();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heavier_block_stays_in_place() {
        let block = |before, after, len| Block { before, after, len };
        let blocks = [block(0, 9, 3), block(3, 0, 4), block(7, 4, 5)];
        let weight = |block: &Block| block.len as u64;
        assert_eq!(heaviest(&blocks, weight), [1, 2]);
        assert_eq!(
            heaviest(&blocks, |block| if block.after == 9 {
                20
            } else {
                weight(block)
            }),
            [0]
        );
        assert_eq!(heaviest(&[], weight), [0; 0]);
    }

    /// Against all subsets.
    #[test]
    fn no_chain_is_heavier() {
        let mut state = 1_u32;
        let mut next = |below: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) as usize % below
        };
        for _ in 0..300 {
            let count = 1 + next(8);
            let mut after: Vec<usize> = (0..count).collect();
            for i in (1..count).rev() {
                after.swap(i, next(i + 1));
            }
            let blocks: Vec<Block> = (0..count)
                .map(|i| Block {
                    before: i * 10,
                    after: after[i] * 10,
                    len: 1 + next(9),
                })
                .collect();
            let weight = |chosen: &[usize]| chosen.iter().map(|&i| blocks[i].len).sum::<usize>();
            let is_chain = |chosen: &[usize]| {
                chosen
                    .windows(2)
                    .all(|pair| blocks[pair[0]].after < blocks[pair[1]].after)
            };
            let subsets = (0..1_usize << count).map(|bits| {
                (0..count)
                    .filter(|i| bits >> i & 1 == 1)
                    .collect::<Vec<_>>()
            });
            let heaviest_of_all = subsets
                .filter(|chosen| is_chain(chosen))
                .map(|chosen| weight(&chosen))
                .max();
            let found = heaviest(&blocks, |block| block.len as u64);
            assert!(is_chain(&found));
            assert_eq!(Some(weight(&found)), heaviest_of_all);
        }
    }
}
