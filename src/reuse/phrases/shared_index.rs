//! Both texts as one, with known equal runs written once.
//!
//! Two versions of a text are mostly identical, and indexing the identical parts twice adds nothing. Before is therefore written whole, and
//! of after only the pieces between long runs that are known to be equal, each followed by a few words of context. The words that are not
//! written again have the positions of before.
//!
//! # Limits
//!
//! A run may be cut short if it begins inside a known run and extends beyond its end by more than its
//! [context](crate::limits::ReuseLimits::context_words). This happens only if a text repeats itself there, and the shortened run still occurs in both texts. Without known runs the result is exact.

use super::Search;
use crate::align::Block;
use crate::sort::sort_by_key;
use std::ops::Range;

/// The texts that own the word at a position: a bit for each.
pub(super) const BEFORE: u8 = 1;
pub(super) const AFTER: u8 = 2;
pub(super) const BOTH: u8 = BEFORE | AFTER;

/// The deduplicated text: before, a mark, and the pieces of after, each followed by a mark. All marks differ, and the last one is 0.
pub(super) struct DeduplicatedText {
    pub text: Vec<u32>,
    /// The position of each word of before and of after.
    pub at: [Vec<u32>; 2],
    /// The owner of the word at each position: [`BEFORE`], [`AFTER`] or [`BOTH`]; 0 for marks and context.
    pub owner: Vec<u8>,
    /// For each position of both texts, the number of equal words from there on; 0 for other positions.
    pub same: Vec<u32>,
}

/// A run of after that is not written again.
pub(super) struct Known {
    /// The block, extended to the equal words before it, without the words at its end that are written for both texts.
    block: Block,
    /// The number of equal words from its start on.
    words: usize,
}

impl Known {
    /// Returns the known runs of a search, in the order of after.
    pub(super) fn of(search: &Search) -> Vec<Self> {
        let context = search.context_words;
        let mut known = Vec::new();
        for block in search.same.iter().filter(|block| block.len >= 4 * context) {
            let in_front = (1..=context + 1).take_while(|&step| {
                let [before, after] = [block.before, block.after].map(|at| at.wrapping_sub(step));
                is_same(search, before, after)
            });
            let behind = (0..=context).take_while(|&step| {
                is_same(search, block.before_end() + step, block.after_end() + step)
            });
            let (in_front, behind) = (in_front.count(), behind.count());
            // If more words around it are equal than the context, the texts repeat themselves there.
            if in_front.max(behind) <= context {
                known.push(Self {
                    block: Block {
                        before: block.before - in_front,
                        after: block.after - in_front,
                        len: in_front + block.len - context,
                    },
                    words: in_front + block.len + behind,
                });
            }
        }
        sort_by_key(&mut known, |known| known.block.after as u128);
        known
    }
}

/// Returns whether two positions have the same word. Positions outside the texts have none.
fn is_same(search: &Search, before: usize, after: usize) -> bool {
    let word = search.before.get(before);
    word.is_some() && word == search.after.get(after)
}

impl DeduplicatedText {
    /// Writes the texts, given as numbers. The numbers below the count of known runs plus two are reserved for marks.
    pub(super) fn of([before, after]: [Vec<u32>; 2], known: &[Known], context: usize) -> Self {
        let mut once = Self {
            at: [
                (0..before.len() as u32).collect(),
                Vec::with_capacity(after.len()),
            ],
            owner: vec![BEFORE; before.len()],
            same: vec![0; before.len()],
            text: before,
        };
        once.text.push(1);
        once.owner.push(0);
        let mut mark = 1;
        let mut start = 0;
        for known in known {
            let block = &known.block;
            if start < block.after {
                mark += 1;
                once.piece(&after, start..block.after, context, mark);
            }
            for step in 0..block.len {
                let position = block.before + step;
                once.at[1].push(position as u32);
                once.owner[position] = BOTH;
                once.same[position] = (known.words - step) as u32;
            }
            start = block.after_end();
        }
        once.piece(&after, start..after.len(), 0, 0);
        once.same.resize(once.text.len(), 0);
        once
    }

    /// Writes a piece of after, followed by so many words of context and by a mark.
    fn piece(&mut self, after: &[u32], words: Range<usize>, behind: usize, mark: u32) {
        let first = self.text.len() as u32;
        self.at[1].extend(first..first + words.len() as u32);
        self.owner.resize(self.text.len() + words.len(), AFTER);
        self.text
            .extend_from_slice(&after[words.start..words.end + behind]);
        self.text.push(mark);
        self.owner.resize(self.text.len(), 0);
    }
}
