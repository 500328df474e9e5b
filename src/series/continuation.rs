//! Finds the parts of the version before that a sentence continues, as the alignment of the two versions links them.
//!
//! A sentence continues a part of which it has enough words. It may be a half of a sentence that was split, or be joined from two. A half of
//! one sentence that was joined to another has few words of the whole one, so it counts only if it is a clause between marks.

use super::links::Link;
use super::segments::segments;
use super::version::{Version, common};
use std::ops::Range;

/// The fewest words of a half of a sentence that was joined to another.
const FEWEST_WORDS: usize = 6;
/// How many parts a sentence can continue: those of which it has most words. This bounds the work for sentences without an end.
const MOST_PARTS: usize = 8;

/// A sentence, and the alignment of its version with the one before.
pub(super) struct Continuation<'a> {
    pub previous: &'a Version,
    pub version: &'a Version,
    pub sentence: &'a Range<usize>,
    /// The link of each unit of the version.
    pub links: &'a [Option<Link>],
}

/// The words that a sentence has of a part of the version before.
struct Share {
    /// The part.
    part: usize,
    /// How many words.
    words: usize,
}

impl Continuation<'_> {
    /// Returns the units of the sentence, cut by the parts that they continue. Empty if the sentence continues none. Linear.
    pub(super) fn parts(&self) -> Vec<(Range<usize>, usize)> {
        let mut shares = self.shares();
        let cut = self.cut(&shares);
        let mut index = 0;
        shares.retain(|share| {
            index += 1;
            self.is_enough(share) || self.is_clause(&cut, index - 1, share.part)
        });
        if shares.is_empty() {
            return Vec::new();
        }
        let cut = self.cut(&shares).into_iter();
        cut.map(|(units, share)| (units, shares[share].part))
            .collect()
    }

    /// Returns the part of the version before that a word comes from. In a sentence of only marks, these count.
    fn part_of(&self, unit: usize) -> Option<usize> {
        let counts = self.version.is_word[unit] || self.version.words(self.sentence) == 0;
        let link = self.links[unit].filter(|_| counts)?;
        Some(self.previous.part_of[link.from])
    }

    /// Counts the words of the sentence by the part that they come from.
    fn shares(&self) -> Vec<Share> {
        let mut parts: Vec<usize> = self
            .sentence
            .clone()
            .filter_map(|unit| self.part_of(unit))
            .collect();
        parts.sort_unstable();
        let shares = parts.chunk_by(|one, two| one == two).map(|same| Share {
            part: same[0],
            words: same.len(),
        });
        let mut shares: Vec<Share> = shares.collect();
        shares.sort_by_key(|share| std::cmp::Reverse(share.words));
        shares.truncate(MOST_PARTS);
        shares.retain(|share| {
            let old = self.previous.words(&self.previous.parts[share.part].units);
            share.words >= FEWEST_WORDS || 2 * share.words >= old || self.is_enough(share)
        });
        shares
    }

    /// Returns whether a sentence has enough words of a part: half of its own, or two thirds of those of the part. An alignment drops
    /// single words between changes, so half of the words of the shorter one are enough if half of those of the longer one are in both.
    fn is_enough(&self, share: &Share) -> bool {
        let units = &self.previous.parts[share.part].units;
        let (old, size) = (
            self.previous.words(units),
            self.version.words(self.sentence),
        );
        let in_both = || {
            common(
                &self.version.sorted_words(self.sentence),
                &self.previous.sorted_words(units),
            )
        };
        2 * share.words >= size
            || 3 * share.words >= 2 * old
            || 2 * share.words >= old.min(size) && 2 * in_both() >= old.max(size)
    }

    /// Cuts the sentence by shares. Each cut is behind the last mark between the words of the two parts, if there is one.
    fn cut(&self, shares: &[Share]) -> Vec<(Range<usize>, usize)> {
        let origin = |unit: usize| {
            let part = self.part_of(unit)?;
            shares.iter().position(|share| share.part == part)
        };
        let mut parts = segments(self.sentence.clone(), shares.len(), origin);
        for index in 1..parts.len() {
            let (before, of) = &parts[index - 1];
            let last = before.clone().rfind(|&unit| origin(unit) == Some(*of));
            let from = last.map_or(before.start, |unit| unit + 1);
            let start = parts[index].0.start;
            if let Some(mark) = (from..start).rfind(|&unit| self.version.is_mark[unit]) {
                parts[index - 1].0.end = mark + 1;
                parts[index].0.start = mark + 1;
            }
        }
        parts
    }

    /// Returns whether a share is one clause of the sentence: between marks, with half of its words from the part.
    fn is_clause(&self, cut: &[(Range<usize>, usize)], share: usize, part: usize) -> bool {
        let mut of_share = cut.iter().filter(|(_, of)| *of == share);
        let (Some((units, _)), None) = (of_share.next(), of_share.next()) else {
            return false;
        };
        let same = units
            .clone()
            .filter(|&unit| self.part_of(unit) == Some(part));
        let is_edge = |edge: usize| {
            edge == self.sentence.start
                || edge == self.sentence.end
                || self.version.is_mark[edge - 1]
        };
        2 * same.count() >= self.version.words(units) && is_edge(units.start) && is_edge(units.end)
    }
}
