//! Blocks and gaps: runs of units that both texts have, and what lies between them.

use std::ops::Range;

/// A run of units that are the same in both texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block {
    /// The index of its first unit in before.
    pub before: usize,
    /// The index of its first unit in after.
    pub after: usize,
    /// Its length.
    pub len: usize,
}

impl Block {
    /// Returns the index after its last unit in before.
    pub(crate) fn before_end(&self) -> usize {
        self.before + self.len
    }

    /// Returns the index after its last unit in after.
    pub(crate) fn after_end(&self) -> usize {
        self.after + self.len
    }

    /// Returns the block with the texts exchanged.
    pub(crate) fn mirrored(&self) -> Self {
        Self {
            before: self.after,
            after: self.before,
            len: self.len,
        }
    }

    /// Returns the part from unit `from` of the block up to unit `to`.
    pub(crate) fn part(&self, from: usize, to: usize) -> Self {
        Self {
            before: self.before + from,
            after: self.after + from,
            len: to - from,
        }
    }

    /// Returns the part of the block inside a gap, or `None` if no unit is.
    pub(super) fn inside(&self, stretch: &Gap) -> Option<Self> {
        let (before, after) = (&stretch.before, &stretch.after);
        let from = before.start.saturating_sub(self.before);
        let from = from.max(after.start.saturating_sub(self.after));
        let to = before.end.saturating_sub(self.before);
        let to = to.min(after.end.saturating_sub(self.after)).min(self.len);
        (from < to).then(|| self.part(from, to))
    }
}

/// The units of before and of after between two blocks, or any other range of each text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gap {
    /// Its units in before.
    pub before: Range<usize>,
    /// Its units in after.
    pub after: Range<usize>,
}

/// Merges blocks that are adjacent in both texts.
pub(crate) fn merge_adjacent(blocks: &mut Vec<Block>) {
    blocks.dedup_by(|next, block| {
        let touch = block.before_end() == next.before && block.after_end() == next.after;
        if touch {
            block.len += next.len;
        }
        touch
    });
}

/// Iterates over the gaps before, between and after blocks, one more than there are blocks.
pub(crate) fn gaps_between(blocks: &[Block], within: &Gap) -> impl Iterator<Item = Gap> {
    (0..=blocks.len()).map(|index| gap_at(blocks, within, index))
}

/// Returns the gap before the block of an index, or after the last block.
pub(super) fn gap_at(blocks: &[Block], within: &Gap, index: usize) -> Gap {
    let (in_front, behind) = blocks.split_at(index);
    let [mut before, mut after] = [within.before.clone(), within.after.clone()];
    if let Some(last) = in_front.last() {
        (before.start, after.start) = (last.before_end(), last.after_end());
    }
    if let Some(next) = behind.first() {
        (before.end, after.end) = (next.before, next.after);
    }
    Gap { before, after }
}
