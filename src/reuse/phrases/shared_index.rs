//! Both texts as one, in which what they have in common is written once.
//!
//! Of two versions of a text nearly all is the same, and to index it twice says nothing new. So where long runs are known to be the same,
//! before is written whole, and of after what lies between them: each piece with the words around that it is read with. What
//! was left out has the places of before.
//!
//! # What this may miss
//!
//! A run that goes on from inside a known one across its end by more than its [context](crate::limits::ReuseLimits::context_words): only where a text repeats itself there, and
//! what is found is still the same in both texts, though it may be short of some words. Without known runs nothing is missed.

use super::Search;
use crate::align::Block;
use crate::sort::sort_by_key;
use std::ops::Range;

/// Whose word stands at a position: a bit for each text.
pub(super) const BEFORE: u8 = 1;
pub(super) const AFTER: u8 = 2;
pub(super) const BOTH: u8 = BEFORE | AFTER;

/// The joined text: before, a mark, and the pieces of after, with a mark after each. Marks differ, and the last one is 0.
pub(super) struct DeduplicatedText {
    pub text: Vec<u32>,
    /// Where each word of before and of after stands.
    pub at: [Vec<u32>; 2],
    /// For each position whose word it is: [`BEFORE`], [`AFTER`] or [`BOTH`]; 0 for marks, and for what a piece is read with.
    pub owner: Vec<u8>,
    /// For each position of both, how many words from there on are the same; 0 for the others.
    pub same: Vec<u32>,
}

/// A run that is left out of after.
pub(super) struct Known {
    /// A block with what is the same in front of it, but for its end.
    block: Block,
    /// How many words from its beginning on are the same.
    words: usize,
}

impl Known {
    /// Those of a search, in the order of after.
    #[inline(never)]
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
            // If more than the words around it is the same, the texts repeat themselves there.
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

/// Whether the same word stands at two places; not in front of the texts, nor behind.
#[inline(never)]
fn is_same(search: &Search, before: usize, after: usize) -> bool {
    let word = search.before.get(before);
    word.is_some() && word == search.after.get(after)
}

impl DeduplicatedText {
    /// Joins the texts, given as numbers: those below the number of known runs and two are free for marks.
    #[inline(never)]
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

    /// Writes a piece of after, with so many words behind it, and a mark.
    #[inline(never)]
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
