//! Masks units that must not match.
//!
//! Units of a move are hidden from the alignment in place. A hidden unit gets a key that occurs nowhere else.

use super::Block;
use super::input::Input;
use std::borrow::Cow;
use std::ops::Range;

/// Both texts' keys, some of them hidden.
pub(super) struct Masked<'a> {
    before: Cow<'a, [u32]>,
    after: Cow<'a, [u32]>,
}

impl<'a> Masked<'a> {
    /// Hides all units of moves: their blocks, and the edits between them.
    pub(super) fn new(texts: &Input<'a>, moves: &[Vec<Block>]) -> Self {
        let mut masked = Self::of_blocks(texts, [].iter());
        for blocks in moves {
            if let (Some(first), Some(last)) = (blocks.first(), blocks.last()) {
                hide(&mut masked.before, 0, first.before, last.before_end());
                hide(&mut masked.after, 1, first.after, last.after_end());
            }
        }
        masked
    }

    /// Hides the units of blocks.
    pub(super) fn of_blocks<'b>(
        texts: &Input<'a>,
        blocks: impl Iterator<Item = &'b Block>,
    ) -> Self {
        let mut masked = Self {
            before: Cow::Borrowed(texts.before),
            after: Cow::Borrowed(texts.after),
        };
        for block in blocks {
            hide(&mut masked.before, 0, block.before, block.before_end());
            hide(&mut masked.after, 1, block.after, block.after_end());
        }
        masked
    }

    /// Returns the input with the mask applied.
    pub(super) fn texts<'b>(&'b self, texts: &Input<'b>) -> Input<'b> {
        Input {
            before: &self.before,
            after: &self.after,
            ..*texts
        }
    }

    /// Counts the hidden units before each unit.
    pub(super) fn hidden(&self) -> Hidden {
        Hidden([&self.before, &self.after].map(|keys| match keys {
            Cow::Borrowed(_) => Vec::new(),
            Cow::Owned(keys) => {
                let mut sum = 0;
                let count = keys.iter().map(|&key| {
                    sum += usize::from(is_hidden(key));
                    sum
                });
                std::iter::once(0).chain(count).collect()
            }
        }))
    }
}

/// The number of hidden units before each unit of before and of after; empty for a text without any.
#[derive(Default)]
pub(super) struct Hidden([Vec<usize>; 2]);

impl Hidden {
    /// Counts the hidden units of a range of before.
    pub(super) fn before(&self, range: &Range<usize>) -> usize {
        Self::count(&self.0[0], range)
    }

    /// Counts the hidden units of a range of after.
    pub(super) fn after(&self, range: &Range<usize>) -> usize {
        Self::count(&self.0[1], range)
    }

    fn count(up_to: &[usize], range: &Range<usize>) -> usize {
        if up_to.is_empty() {
            0
        } else {
            up_to[range.end] - up_to[range.start]
        }
    }
}

/// The least key of a hidden unit. Other keys are numbered from 0, and there are never two billion.
const FIRST_HIDDEN: u32 = 1 << 31;

/// Returns whether a key is that of a hidden unit.
pub(super) fn is_hidden(key: u32) -> bool {
    key >= FIRST_HIDDEN
}

fn hide(keys: &mut Cow<[u32]>, side: u32, start: usize, end: usize) {
    for (unit, key) in keys.to_mut().iter_mut().enumerate().take(end).skip(start) {
        *key = u32::MAX - (2 * unit as u32 + side);
    }
}
