//! Tiling: assigns each word of a text to at most one passage.
//!
//! The heaviest passage takes its words first, in both texts if they are free in both. A passage that loses words to a heavier one in a
//! text keeps its heaviest free piece there, if that is still a passage. It then takes its turn by the weight of that piece. So one
//! passage may be a tile of both texts, or of only one, if the words of the other text have a better partner.
//!
//! # Time
//!
//! O(*n* log *n*) for *n* candidates, and linear in their lengths: each is cut a
//! [limited](crate::limits::ReuseLimits::tiling_rounds) number of times.

use super::{is_passage, weight};
use crate::align::Block;
use crate::reuse::word_view::{WordView, extent, range};
use crate::sort::sort_by_key;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A passage in the queue for its words.
pub(super) struct Candidate {
    blocks: Vec<Block>,
    /// The texts in which it still needs words.
    asks: [bool; 2],
    rounds: u8,
    /// Whether it is a part of a quotation, which is a passage at any weight.
    quoted: bool,
}

impl Candidate {
    pub(super) fn new(blocks: Vec<Block>) -> Self {
        Self {
            blocks,
            asks: [true; 2],
            rounds: 0,
            quoted: false,
        }
    }

    pub(super) fn quoted(blocks: Vec<Block>) -> Self {
        Self {
            quoted: true,
            ..Self::new(blocks)
        }
    }
}

/// The state of the tiling.
pub(super) struct Tiling<'a> {
    view: &'a WordView<'a>,
    /// Trims the rest of a passage, and returns whether it is still one.
    shape: &'a dyn Fn(Vec<Block>) -> (Vec<Block>, bool),
    candidates: Vec<Candidate>,
    queue: BinaryHeap<(u64, Reverse<usize>)>,
    taken: [Vec<bool>; 2],
}

impl<'a> Tiling<'a> {
    pub(super) fn new(
        view: &'a WordView<'a>,
        shape: &'a dyn Fn(Vec<Block>) -> (Vec<Block>, bool),
    ) -> Self {
        Self {
            view,
            shape,
            candidates: Vec::new(),
            queue: BinaryHeap::new(),
            taken: [0, 1].map(|side| vec![false; view.keys(side).len()]),
        }
    }

    pub(super) fn add(&mut self, candidate: Candidate) {
        let weight = weight(self.view, &candidate.blocks);
        self.queue.push((weight, Reverse(self.candidates.len())));
        self.candidates.push(candidate);
    }

    /// Returns the passages by decreasing weight, and for each text the passages that tile it, in its order.
    pub(super) fn tile(mut self) -> (Vec<Vec<Block>>, [Vec<usize>; 2]) {
        let mut found: Vec<Vec<Block>> = Vec::new();
        let mut tiles = [Vec::new(), Vec::new()];
        while let Some((_, Reverse(index))) = self.queue.pop() {
            let mut used = false;
            let Candidate { blocks, quoted, .. } = &self.candidates[index];
            let own = [extent(blocks, 0), extent(blocks, 1)];
            let is_taken = |side: usize| self.taken[side][own[side].clone()].contains(&true);
            let is_taken = [is_taken(0), is_taken(1)];
            // The words that a heavier passage has already, in either text, must be more than a fixed phrase.
            if is_taken != [false; 2] && !quoted && !is_passage(self.view, blocks, true) {
                continue;
            }
            for side in [0, 1] {
                let own = own[side].clone();
                if !self.candidates[index].asks[side] || own.is_empty() {
                    continue;
                }
                if is_taken[side] {
                    self.cut(index, side);
                } else {
                    self.taken[side][own].fill(true);
                    tiles[side].push(found.len());
                    used = true;
                }
            }
            if used {
                found.push(std::mem::take(&mut self.candidates[index].blocks));
            }
        }
        for side in [0, 1] {
            sort_by_key(&mut tiles[side], |&tile: &usize| {
                extent(&found[tile], side).start as u128
            });
        }
        (found, tiles)
    }

    /// Puts the free part of a passage in a text back into the queue.
    fn cut(&mut self, index: usize, side: usize) {
        let Candidate {
            blocks,
            rounds,
            quoted,
            ..
        } = &self.candidates[index];
        if *rounds == self.view.interned.limits.reuse.tiling_rounds {
            return;
        }
        let own = extent(blocks, side);
        let mut best = (0, own.start..own.start);
        let mut at = own.start;
        while at < own.end {
            let free = self.taken[side][at..own.end]
                .iter()
                .take_while(|taken| !**taken)
                .count();
            let weight = self.view.weight(side, &(at..at + free));
            if weight > best.0 {
                best = (weight, at..at + free);
            }
            at += free + 1;
        }
        let rest: Vec<Block> = blocks
            .iter()
            .filter_map(|block| {
                let own = range(block, side);
                let (from, to) = (own.start.max(best.1.start), own.end.min(best.1.end));
                (from < to).then(|| block.part(from - own.start, to - own.start))
            })
            .collect();
        let (rounds, quoted) = (*rounds, *quoted);
        let (rest, is_found) = (self.shape)(rest);
        if is_found {
            let mut asks = [false; 2];
            asks[side] = true;
            self.add(Candidate {
                blocks: rest,
                asks,
                rounds: rounds + 1,
                quoted,
            });
        }
    }
}
