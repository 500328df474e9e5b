//! Finds anchors: runs of units that occur exactly once in each text.
//!
//! Such a run is unlikely to match by chance. This is the idea of Patience diff (B. Cohen, 2003), with runs in place of lines. Long runs
//! are searched first: most short runs of prose occur several times, and a long match covers them.
//!
//! # Time and space
//!
//! Linear in expectation. One hash table entry for each unit of before, or for every eighth in a [long](AlignLimits::sampled_gap) gap.

use super::input::Input;
use super::mask::{Masked, is_hidden};
use super::rolling_hash::{BASE, each_run};
use super::{Block, Gap};
use crate::intern::Bound;
use crate::limits::AlignLimits;
use crate::sort::{pair, sort_by_key};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Units of a run, in turn, where runs may be out of order: long enough that few match by chance.
const FREE_LENGTHS: [usize; 2] = [8, 4];

/// No occurrence so far.
const NOWHERE: u32 = u32::MAX;
/// More than one occurrence.
const SEVERAL: u32 = u32::MAX - 1;

/// Returns the maximal matches that contain a run of `length` units which occurs once on each side of the gap. They are in the order of
/// before, and may overlap.
pub(super) fn anchors(
    before: &[u32],
    after: &[u32],
    gap: &Gap,
    length: usize,
    limits: &AlignLimits,
) -> Vec<Block> {
    let (own, other) = (&before[gap.before.clone()], &after[gap.after.clone()]);
    let mut blocks: Vec<Block> = Vec::new();
    if own.len().min(other.len()) < length {
        return blocks;
    }
    let sampled = length >= limits.sampled_run && own.len().max(other.len()) >= limits.sampled_gap;
    let visible = own.iter().filter(|&&unit| !is_hidden(unit)).count();
    let mut runs = Occurrences::with_capacity(if sampled { visible / 8 } else { visible });
    // The top three bits select the sample, so the table is indexed by others: bits 24 to 55.
    let chosen = |hash: u64| {
        let mixed = hash.wrapping_mul(BASE);
        (!sampled || mixed >> 61 == 0).then_some((mixed >> 24) as u32)
    };
    each_run(own, length, |at, hash| {
        if let Some(hash) = chosen(hash) {
            runs.add_own(hash, at as u32);
        }
    });
    if runs.0.is_empty() {
        return blocks;
    }
    each_run(other, length, |at, hash| {
        if let Some(hash) = chosen(hash) {
            runs.add_other(hash, at as u32);
        }
    });
    let partners = runs.partners(own.len());
    let mut end_of_last = (0, 0);
    let mut next = 0;
    while let Some(ahead) = partners[next..].iter().position(|&two| two < SEVERAL) {
        let at = next + ahead;
        let two = partners[at] as usize;
        next = at + 1;
        // Inside the last block, on its diagonal.
        if at < end_of_last.0 && at + end_of_last.1 == two + end_of_last.0 {
            continue;
        }
        let (ahead, behind) = (
            own[at..].iter().zip(&other[two..]),
            own[..at].iter().rev().zip(other[..two].iter().rev()),
        );
        let ahead = ahead.take_while(|(one, two)| one == two).count();
        if ahead < length {
            continue;
        }
        let behind = behind.take_while(|(one, two)| one == two).count();
        end_of_last = (at + ahead, two + ahead);
        // Any other unique run inside this block is on its diagonal.
        next = at + ahead - length + 1;
        blocks.push(Block {
            before: gap.before.start + at - behind,
            after: gap.after.start + two - behind,
            len: behind + ahead,
        });
    }
    blocks
}

/// The places of one run in the two sides of a gap: each an index, or [`NOWHERE`], or [`SEVERAL`].
#[derive(Clone, Copy)]
struct Occurrence {
    own: u32,
    other: u32,
}

/// The runs of one side by their hash, and where the other side has the same. Two runs with one hash count as one that occurs twice.
struct Occurrences(FxHashMap<u32, Occurrence>);

impl Occurrences {
    fn with_capacity(runs: usize) -> Self {
        Self(FxHashMap::with_capacity_and_hasher(
            runs,
            Default::default(),
        ))
    }

    /// Records a run of one side.
    #[inline]
    fn add_own(&mut self, hash: u32, at: u32) {
        self.0
            .entry(hash)
            .and_modify(|occurrence| occurrence.own = SEVERAL)
            .or_insert(Occurrence {
                own: at,
                other: NOWHERE,
            });
    }

    /// Records a run of the other side, if the one side has it.
    #[inline]
    fn add_other(&mut self, hash: u32, at: u32) {
        if let Some(occurrence) = self.0.get_mut(&hash) {
            occurrence.other = match occurrence.other {
                NOWHERE => at,
                _ => SEVERAL,
            };
        }
    }

    /// For each place of the one side, that of the same run in the other, if it occurs once in each.
    fn partners(&self, places: usize) -> Vec<u32> {
        let mut partners = vec![NOWHERE; places];
        for occurrence in self.0.values().filter(|place| place.own < SEVERAL) {
            partners[occurrence.own as usize] = occurrence.other;
        }
        partners
    }
}

/// Returns anchors in any order, none of which overlaps another in either text, in the order of before.
pub(super) fn apart(texts: &Input, whole: &Gap) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    for length in FREE_LENGTHS {
        let masked = Masked::of_blocks(texts, found.iter());
        let masked = masked.texts(texts);
        let mut blocks = anchors(masked.before, masked.after, whole, length, texts.limits());
        for block in &mut blocks {
            *block = from_sentence(texts, block);
        }
        found.extend(cut_apart(texts, blocks));
        sort_by_key(&mut found, |block| block.before as u128);
    }
    found
}

/// Removes a leading mark that ends the sentence before: it belongs to that sentence, which may be elsewhere in the other text.
fn from_sentence(texts: &Input, block: &Block) -> Block {
    let [before, after] = &texts.interned.units;
    let is_mark = !texts.interned.is_word[texts.before[block.before] as usize];
    let ends = is_mark
        && block.len > 1
        && before.begins_sentence(block.before + 1)
        && after.begins_sentence(block.after + 1);
    if ends {
        block.part(1, block.len)
    } else {
        *block
    }
}

/// Cuts blocks that overlap in either text so that none does, and returns them in the order of before. Two that overlap are cut at the
/// strongest boundary, if it is at least one of clauses. Otherwise the heavier block keeps the units.
pub(super) fn cut_apart(texts: &Input, mut blocks: Vec<Block>) -> Vec<Block> {
    let mut cut = cut_at_bounds(texts, &mut blocks, 0);
    sort_by_key(&mut blocks, |block| block.after as u128);
    cut |= cut_at_bounds(texts, &mut blocks, 1);
    sort_by_key(&mut blocks, |block| block.before as u128);
    if !cut {
        return blocks;
    }
    sort_by_key(&mut blocks, |block| {
        let place = (block.before as u64) << 32 | block.after as u64;
        pair(u64::MAX - texts.weight(block), place)
    });
    let mut taken = [Taken::default(), Taken::default()];
    let mut apart: Vec<Block> = Vec::new();
    for block in blocks {
        let [own, other] = &taken;
        let (own, other) = (
            own.free(block.before, block.len),
            other.free(block.after, block.len),
        );
        let (from, to) = (own.0.max(other.0), own.1.min(other.1));
        if from < to {
            let rest = block.part(from, to);
            taken[0].take(rest.before, rest.len);
            taken[1].take(rest.after, rest.len);
            apart.push(rest);
        }
    }
    sort_by_key(&mut apart, |block| block.before as u128);
    apart
}

/// Cuts neighbours that overlap in one text, given in its order. Returns whether any did.
fn cut_at_bounds(texts: &Input, blocks: &mut [Block], side: usize) -> bool {
    let bounds = &texts.interned.units[side].bounds;
    let start = |block: &Block| if side == 0 { block.before } else { block.after };
    let mut any = false;
    for right in 1..blocks.len() {
        let (first, second) = (blocks[right - 1], blocks[right]);
        let (from, to) = (start(&second), start(&first) + first.len);
        if from >= to {
            continue;
        }
        any = true;
        // The first may have lost its beginning to the block before it.
        let (from_first, last) = (from.max(start(&first)), to.min(from + second.len));
        // Of equal boundaries, take the one that leaves more to the heavier block.
        let to_first = texts.weight(&first) >= texts.weight(&second);
        let value = |&at: &usize| {
            (
                bounds.get(at).copied(),
                if to_first { at } else { usize::MAX - at },
            )
        };
        let Some(at) = (from_first..=last).max_by_key(value) else {
            continue;
        };
        if bounds.get(at).is_some_and(|&bound| bound >= Bound::Clause) {
            blocks[right - 1] = first.part(0, at - start(&first));
            blocks[right] = second.part(at - from, second.len);
        }
    }
    any
}

/// The spans of a text that blocks have taken.
#[derive(Default)]
struct Taken(BTreeMap<usize, usize>);

impl Taken {
    /// Returns the first free part of a span, relative to its start; an empty one if there is none.
    fn free(&self, start: usize, len: usize) -> (usize, usize) {
        let mut from = start;
        if let Some((_, &end)) = self.0.range(..=start).next_back() {
            from = from.max(end);
        }
        while let Some(&end) = self.0.get(&from) {
            from = end;
        }
        let next = self
            .0
            .range(from..)
            .next()
            .map_or(usize::MAX, |(&next, _)| next);
        (from - start, next.min(start + len).max(start) - start)
    }

    fn take(&mut self, start: usize, len: usize) {
        self.0.insert(start, start + len);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks two texts of letters for the anchors, given as `letters before>after`.
    #[track_caller]
    fn check(before: &str, after: &str, length: usize, expected: &[&str]) {
        let keys = |text: &str| -> Vec<u32> { text.bytes().map(u32::from).collect() };
        let gap = Gap {
            before: 0..before.len(),
            after: 0..after.len(),
        };
        let shown: Vec<String> = anchors(
            &keys(before),
            &keys(after),
            &gap,
            length,
            &AlignLimits::default(),
        )
        .iter()
        .map(|block| {
            format!(
                "{} {}>{}",
                &before[block.before..block.before_end()],
                block.before,
                block.after
            )
        })
        .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn anchors_are_extended_as_far_as_units_match() {
        check("xabcdey", "abcdez", 3, &["abcde 1>0"]);
    }

    #[test]
    fn a_run_that_occurs_twice_is_no_anchor_but_may_be_part_of_one() {
        check("abcKabc", "abc", 3, &[]);
        check("abcKabc", "abcK", 3, &["abcK 0>0"]);
    }

    #[test]
    fn anchors_may_be_out_of_order() {
        check("abcXdef", "defYabc", 3, &["abc 0>4", "def 4>0"]);
    }

    #[test]
    fn a_match_extends_before_the_unique_run_it_contains() {
        check("xyzabcKabc", "xyzabc", 3, &["xyzabc 0>0"]);
    }

    /// One word of eight is looked up where runs are long, every one where they are short.
    #[test]
    fn short_runs_of_long_texts_are_not_sampled() {
        let before: Vec<u32> = (0..5_000).collect();
        // Of each hundred units three are the same, somewhere else.
        let after: Vec<u32> = (0..5_000)
            .map(|unit| {
                if unit % 100 < 3 {
                    4_900 - unit / 100 * 100 + unit % 100
                } else {
                    10_000 + unit
                }
            })
            .collect();
        let gap = Gap {
            before: 0..before.len(),
            after: 0..after.len(),
        };
        let found = anchors(&before, &after, &gap, 3, &AlignLimits::default());
        assert_eq!(found.len(), 50);
        assert!(found.iter().all(|block| block.len == 3));
    }

    #[test]
    fn overlapping_blocks_are_cut_where_a_clause_ends() {
        let cut = |text: &str| {
            let text = crate::text::Text::new(text);
            let fold = crate::text::normalize::Normalization::empty();
            let interned = crate::intern::intern([&text, &text], fold, false);
            let block = |before, after, len| Block { before, after, len };
            // As if after had both runs whole, one behind the other.
            cut_apart(&Input::of(&interned), vec![block(0, 0, 6), block(1, 7, 6)])
        };
        let spans = |blocks: Vec<Block>| -> Vec<(usize, usize)> {
            blocks
                .iter()
                .map(|block| (block.before, block.len))
                .collect()
        };
        let behind = "and so it was on every day of that year";
        assert_eq!(
            spans(cut(&format!(
                "pier tower mended , lamp buoy painted {behind}"
            ))),
            [(0, 4), (4, 3)]
        );
        // Where none does, the heavier has what both would.
        assert_eq!(
            spans(cut(&format!(
                "the tower mended lamp quay buoy painted {behind}"
            ))),
            [(0, 1), (1, 6)]
        );
        assert_eq!(
            spans(cut(&format!(
                "pier tower mended lamp quay buoy the {behind}"
            ))),
            [(0, 6), (6, 1)]
        );
    }

    #[test]
    fn texts_shorter_than_a_run_have_no_anchors() {
        check("ab", "ab", 3, &[]);
        check("", "abc", 3, &[]);
    }
}
