//! The input of the alignment: both texts as sequences of keys, with a weight for each.

use super::block::{Block, Gap};
use crate::intern::{COMMON, Interned};
use crate::limits::AlignLimits;
use std::ops::Range;

/// The keys of both texts, and what the interner knows of them.
#[derive(Clone, Copy)]
pub(super) struct Input<'a> {
    /// The table of both texts.
    pub interned: &'a Interned,
    /// The keys of before. [Masked](super::mask) units have keys that no table knows.
    pub before: &'a [u32],
    /// The keys of after.
    pub after: &'a [u32],
}

impl<'a> Input<'a> {
    /// Reads the table of both texts.
    pub(super) fn of(interned: &'a Interned) -> Self {
        let [before, after] = interned.units.each_ref().map(|units| units.keys.as_slice());
        Self {
            interned,
            before,
            after,
        }
    }

    /// Returns the limits of the alignment.
    pub(super) fn limits(&self) -> &'a AlignLimits {
        &self.interned.limits.align
    }

    /// Returns all units of both texts as one gap.
    pub(super) fn whole(&self) -> Gap {
        Gap {
            before: 0..self.before.len(),
            after: 0..self.after.len(),
        }
    }

    /// Sums the weights of the units of several blocks.
    pub(super) fn weight_of_all(&self, blocks: &[Block]) -> u64 {
        blocks.iter().map(|block| self.weight(block)).sum()
    }

    /// Sums the weights of a block's units.
    pub(super) fn weight(&self, block: &Block) -> u64 {
        self.weight_of(&self.before[block.before..block.before_end()])
    }

    /// Sums the weights of keys.
    pub(super) fn weight_of(&self, keys: &[u32]) -> u64 {
        keys.iter().map(|&key| self.weight_of_one(key)).sum()
    }

    /// Returns the weight of a key.
    #[inline]
    pub(super) fn weight_of_one(&self, key: u32) -> u64 {
        u64::from(self.interned.weights[key as usize])
    }

    /// Sums the weights of keys, without stop words and marks.
    pub(super) fn telling_weight_of(&self, keys: &[u32]) -> u64 {
        let weights = keys.iter().map(|&key| self.weight_of_one(key));
        weights.filter(|&weight| weight > u64::from(COMMON)).sum()
    }

    /// Sums the weights of the sentences that overlap a range of one text.
    pub(super) fn sentences_weight(&self, side: usize, range: Range<usize>) -> u64 {
        let keys = if side == 0 { self.before } else { self.after };
        self.weight_of(&keys[self.sentences(side, range)])
    }

    /// Returns the units of the sentences that overlap a range of one text.
    pub(super) fn sentences(&self, side: usize, range: Range<usize>) -> Range<usize> {
        let units = &self.interned.units[side];
        let begins = |&unit: &usize| units.begins_sentence(unit);
        let start = (0..=range.start).rfind(begins).unwrap_or(0);
        let end = (range.end..units.keys.len())
            .find(begins)
            .unwrap_or(units.keys.len());
        start..end
    }
}
