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
use super::mask::{Hidden, Masked};
use super::{Block, Gap, Texts, gaps_between};
use crate::order::sort_by_key;
use crate::text::intern::HEAVIEST;

/// Units of one text that may lie between two runs of one move.
const WIDEST: usize = 24;
/// A passage that weighs less did not move: the same words were dropped here and written there.
const LEAST_WEIGHT: u64 = 4 * HEAVIEST as u64;
/// The same for whole sentences …
const LEAST_SENTENCE: u64 = 3 * HEAVIEST as u64;
/// … which a passage is that has this share of the weight of those it lies in, in both texts.
const WHOLE: (u64, u64) = (9, 10);
/// A passage's weight times its share of its sentences, in the text where that is larger, is at least this: most of
/// a short sentence, a clause of a long one, but no fixed phrase with which both begin.
const LEAST_PART: u64 = HEAVIEST as u64;
/// A passage of which more than this share, by weight, stands in place as well at one end did not move.
const IN_PLACE: (u64, u64) = (1, 2);
/// What was dropped inside a passage, or added, may weigh this share of what is the same.
const MOST_EDITED: (u64, u64) = (4, 3);
/// How often the moves that are not yet sure are looked at.
const ROUNDS: usize = 3;
/// What a passage has of a sentence at its end is left out if it weighs less.
const LEAST_END: u64 = HEAVIEST as u64;

/// Makes moves of the blocks that are off the chain; what weighs too little is dropped. Both lists are in the order of before.
pub(super) fn moves(texts: &Texts, anchors: &[Block], others: Vec<Block>) -> Vec<Vec<Block>> {
    let mut claimed = Claimed::new(texts, anchors, &others);
    let mut moves = group(&claimed, others);
    for blocks in &mut moves {
        grow(texts, &mut claimed, blocks);
    }
    for blocks in &mut moves {
        core(texts, blocks);
        trim(texts, blocks);
    }
    moves.retain(|blocks| is_passage(texts, blocks));
    not_in_place(texts, anchors, moves)
}

/// The moves whose words do not stand in place as well. What is surely a move takes its words out of the question
/// for the others, so a few rounds are needed; the rest after the last are none.
fn not_in_place(texts: &Texts, anchors: &[Block], mut open: Vec<Vec<Block>>) -> Vec<Vec<Block>> {
    let mut sure: Vec<Vec<Block>> = Vec::new();
    for _ in 0..ROUNDS {
        let masked = Masked::new(texts, &sure);
        let in_place = InPlace::new(&masked.texts(texts), anchors, &open);
        let (explained, found): (Vec<_>, Vec<_>) = open
            .into_iter()
            .partition(|blocks| in_place.explains(texts, blocks));
        open = explained;
        if found.is_empty() || open.is_empty() {
            sure.extend(found);
            break;
        }
        sure.extend(found);
    }
    sort_by_key(&mut sure, |blocks| blocks[0].before as u128);
    sure
}

/// What would be the same if nothing had moved, where something may have.
struct InPlace([Vec<bool>; 2]);

impl InPlace {
    fn new(texts: &Texts, anchors: &[Block], moves: &[Vec<Block>]) -> Self {
        let first_units = moves.iter().map(|blocks| blocks[0]);
        let mut touched: Vec<usize> = first_units
            .flat_map(|block| {
                let by_before = anchors.partition_point(|anchor| anchor.before < block.before);
                let by_after = anchors.partition_point(|anchor| anchor.after < block.after);
                [by_before, by_after]
            })
            .collect();
        sort_by_key(&mut touched, |&index| index as u128);
        touched.dedup();
        let mut kept = Claimed::new(texts, &[], &[]);
        let mut touched = touched.into_iter().peekable();
        for (index, gap) in gaps_between(anchors, &texts.whole()).enumerate() {
            if touched.next_if_eq(&index).is_none() {
                continue;
            }
            let mut blocks = fill_between(texts, &[], &gap, &mut Vec::new());
            drop_accidents(&mut blocks, texts, &gap, &Hidden::default(), &[]);
            for block in &blocks {
                kept.take(block);
            }
        }
        Self(kept.0)
    }

    /// Whether most of what a move has at one of its ends stands in place as well: then the words of a phrase that the
    /// texts repeat were paired crosswise.
    fn explains(&self, texts: &Texts, blocks: &[Block]) -> bool {
        let weight = texts.weight_of_all(blocks);
        let kept = |side: usize, keys: &[u32], start: usize, len: usize| -> u64 {
            let units = start..start + len;
            let kept = units.filter(|&unit| self.0[side][unit]);
            kept.map(|unit| texts.weight_of(&keys[unit..=unit])).sum()
        };
        let before: u64 = blocks
            .iter()
            .map(|block| kept(0, texts.before, block.before, block.len))
            .sum();
        let after: u64 = blocks
            .iter()
            .map(|block| kept(1, texts.after, block.after, block.len))
            .sum();
        before.max(after) * IN_PLACE.1 > weight * IN_PLACE.0
    }
}

/// Whether what is the same is enough to be called a passage that moved.
fn is_passage(texts: &Texts, blocks: &[Block]) -> bool {
    let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else {
        return false;
    };
    let weight = texts.weight_of_all(blocks);
    let around = [
        texts.sentences_weight(0, first.before..last.before_end()),
        texts.sentences_weight(1, first.after..last.after_end()),
    ];
    let whole = weight * WHOLE.1 >= around[0].max(around[1]) * WHOLE.0;
    let least = if whole { LEAST_SENTENCE } else { LEAST_WEIGHT };
    weight >= least && weight * weight >= LEAST_PART * around[0].min(around[1])
}

/// Leaves out the runs at the ends of a passage, the lighter first, while more was dropped in it, or added, than is the same: that would be
/// no passage that was edited on the way, but words here and there. Each run is looked at once, and a passage is short.
fn core(texts: &Texts, blocks: &mut Vec<Block>) {
    let mut same = texts.weight_of_all(blocks);
    let (mut from, mut to) = (0, blocks.len());
    while to - from > 1 {
        let (first, last) = (blocks[from], blocks[to - 1]);
        let before = texts.weight_of(&texts.before[first.before..last.before_end()]);
        let after = texts.weight_of(&texts.after[first.after..last.after_end()]);
        if (before.max(after) - same) * MOST_EDITED.1 <= same * MOST_EDITED.0 {
            break;
        }
        let weights = [&first, &last].map(|block| texts.weight(block));
        if weights[0] < weights[1] {
            from += 1;
            same -= weights[0];
        } else {
            to -= 1;
            same -= weights[1];
        }
    }
    blocks.truncate(to);
    blocks.drain(..from);
}

/// Leaves out what a passage has of the sentence in front of its first and behind its last, if that is little.
fn trim(texts: &Texts, blocks: &mut [Block]) {
    let is_start = |unit: usize| texts.interned.units[0].begins_sentence(unit);
    if let Some(first) = blocks.first_mut() {
        let start = (first.before + 1..first.before_end()).find(|&unit| is_start(unit));
        if let Some(start) = start.filter(|_| !is_start(first.before)) {
            let head = first.part(0, start - first.before);
            if texts.weight(&head) < LEAST_END {
                *first = first.part(head.len, first.len);
            }
        }
    }
    if let Some(last) = blocks.last_mut() {
        let start = (last.before + 1..last.before_end()).rfind(|&unit| is_start(unit));
        if let Some(start) = start.filter(|_| !is_start(last.before_end())) {
            let tail = last.part(start - last.before, last.len);
            if texts.weight(&tail) < LEAST_END {
                *last = last.part(0, start - last.before);
            }
        }
    }
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
    let starts = [first.before, first.after];
    let ends = [last.before_end(), last.after_end()];
    let sides = [0, 1].map(|side| {
        let free = |unit: usize| !claimed.0[side][unit];
        let units = &texts.interned.units[side];
        let is_start = |unit: usize| units.begins_sentence(unit);
        let mut start = starts[side];
        while start > 0 && !is_start(start) && free(start - 1) && starts[side] - start < WIDEST {
            start -= 1;
        }
        let mut end = ends[side];
        while end < units.keys.len() && !is_start(end) && free(end) && end - ends[side] < WIDEST {
            end += 1;
        }
        start..end
    });
    let [before, after] = sides;
    let whole = Gap { before, after };
    // Within its bounds, no gap is too large.
    *blocks = fill_between(texts, blocks, &whole, &mut Vec::new());
    drop_accidents(blocks, texts, &whole, &Hidden::default(), &[]);
    for block in blocks.iter() {
        claimed.take(block);
    }
}
