//! Finds moves: passages that are in both texts, but not in order.
//!
//! Matches off the chain are candidates. Runs that follow each other in both texts, with few words between, are one passage with edits. It
//! is extended to the ends of its sentences as far as words match. A passage is a move if it weighs enough: a sentence, or a clause with
//! rare words, but never a handful of common words.
//!
//! # Time
//!
//! Near-linear: the edits between two runs of a move, and at its ends, are limited by [`WIDEST`].

use super::block::gaps_between;
use super::cleanup::drop_chance_matches;
use super::gaps::fill_between;
use super::input::Input;
use super::mask::{Hidden, Masked};
use super::{Block, Gap, name_matches};
use crate::intern::HEAVIEST;
use crate::sort::sort_by_key;

/// The most units of one text between two runs of one move.
const WIDEST: usize = 24;
/// The least weight of a move. A lighter passage was deleted in one place and written again in another.
const LEAST_WEIGHT: u64 = 4 * HEAVIEST as u64;
/// The least weight of a move of whole sentences …
const LEAST_SENTENCE: u64 = 3 * HEAVIEST as u64;
/// … that is, of a passage with this share of the weight of its sentences in both texts.
const WHOLE: (u64, u64) = (9, 10);
/// A passage's weight times its share of its sentences, in the text where that is larger, is at least this: most of
/// a short sentence, a clause of a long one, but no fixed phrase with which both begin.
const LEAST_PART: u64 = HEAVIEST as u64;
/// The largest share of a move's weight, at one end, that also matches in place.
const IN_PLACE: (u64, u64) = (1, 2);
/// The largest weight of deleted or inserted words inside a move, as a share of its matches.
const MOST_EDITED: (u64, u64) = (4, 3);
/// The least weight of exchanged words, as a share of the matches, with which a passage is another one of the same pattern …
const EXCHANGED: (u64, u64) = (1, 4);
/// … if they are exchanged in one place only.
const EXCHANGED_AT_ONCE: (u64, u64) = (1, 2);
/// The most units that are exchanged at once. More units were rewritten.
const LONGEST_EXCHANGE: usize = 8;
/// The largest weight of words that one version of a passage has in addition, as a share of the exchanged words, between two passages of one pattern.
const UNEVEN: (u64, u64) = (1, 3);
/// A lighter run at an end of a passage may be a chance match …
const LEAST_RUN: u64 = 2 * HEAVIEST as u64;
/// … and is if the edit between it and the rest weighs more than this share of it.
const FAR: (u64, u64) = (5, 2);
/// The least weight of a part of a sentence at the end of a move.
const LEAST_END: u64 = HEAVIEST as u64;

/// The moves of two texts, in the order of before, and the passages whose words would match in place as well.
#[derive(Default)]
pub(super) struct Moves {
    pub certain: Vec<Vec<Block>>,
    pub explained: Vec<Vec<Block>>,
}

/// Groups the blocks off the chain into moves, and drops those that weigh too little. Both lists are in the order of before.
pub(super) fn moves(texts: &Input, anchors: &[Block], others: Vec<Block>) -> Moves {
    let mut taken = TakenUnits::new(texts, anchors, &others);
    let mut moves = group(&taken, others);
    for blocks in &mut moves {
        extend_to_sentences(texts, &mut taken, blocks);
    }
    for blocks in &mut moves {
        trim_to_dense_core(texts, blocks);
        drop_isolated_ends(texts, blocks);
        trim(texts, blocks);
    }
    moves.retain(|blocks| is_passage(texts, blocks) && !is_other_of_one_pattern(texts, blocks));
    not_in_place(texts, anchors, moves)
}

/// Tells the moves from the passages whose words match in place as well. The words of a certain move are masked for the others, which takes
/// a few rounds. Candidates left after the last round are no moves.
fn not_in_place(texts: &Input, anchors: &[Block], mut open: Vec<Vec<Block>>) -> Moves {
    let mut sure: Vec<Vec<Block>> = Vec::new();
    for _ in 0..texts.limits().move_rounds {
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
    Moves {
        certain: sure,
        explained: open,
    }
}

/// The units that would match in place if nothing had moved, in the gaps around the candidates.
struct InPlace([Vec<bool>; 2]);

impl InPlace {
    fn new(texts: &Input, anchors: &[Block], moves: &[Vec<Block>]) -> Self {
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
        let mut kept = TakenUnits::new(texts, &[], &[]);
        let mut touched = touched.into_iter().peekable();
        for (index, gap) in gaps_between(anchors, &texts.whole()).enumerate() {
            if touched.next_if_eq(&index).is_none() {
                continue;
            }
            let mut blocks = fill_between(texts, &[], &gap, &mut Vec::new());
            drop_chance_matches(&mut blocks, texts, &gap, &Hidden::default(), &[]);
            for block in &blocks {
                kept.take(block);
            }
        }
        Self(kept.0)
    }

    /// Whether most of what a move has at one of its ends matches in place as well: then the words of a phrase that the
    /// texts repeat were paired crosswise.
    fn explains(&self, texts: &Input, blocks: &[Block]) -> bool {
        let weight = texts.weight_of_all(blocks);
        let (mut before, mut after) = (0, 0);
        for block in blocks {
            before += self.kept(texts, 0, block.before, block);
            after += self.kept(texts, 1, block.after, block);
        }
        before.max(after) * IN_PLACE.1 > weight * IN_PLACE.0
    }

    /// Sums the weights of the units of a block that match in place in one text.
    fn kept(&self, texts: &Input, side: usize, start: usize, block: &Block) -> u64 {
        let keys = &texts.before[block.before..block.before_end()];
        let in_place = keys.iter().zip(&self.0[side][start..]);
        let kept = in_place.filter(|&(_, &is_kept)| is_kept);
        kept.map(|(&key, _)| texts.weight_of_one(key)).sum()
    }
}

/// Whether what is the same is enough to be called a passage that moved.
fn is_passage(texts: &Input, blocks: &[Block]) -> bool {
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
    let weight: u64 = blocks
        .iter()
        .map(|block| name_matches::weight(texts, block))
        .sum();
    weight >= least && weight * weight >= LEAST_PART * around[0].min(around[1])
}

/// Whether a passage inside a sentence is of two statements of one pattern, such as definitions of two terms: words that tell them apart were
/// exchanged, one for one. A passage that was moved and edited gained or lost words as well. Stop words and marks tell nothing apart.
fn is_other_of_one_pattern(texts: &Input, blocks: &[Block]) -> bool {
    let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else {
        return false;
    };
    let inner = first.before + 1..last.before_end();
    if inner
        .clone()
        .any(|unit| texts.interned.units[0].begins_sentence(unit))
    {
        return false;
    }
    let before = texts.sentences(0, first.before..inner.end);
    let after = texts.sentences(1, first.after..last.after_end());
    let (mut exchanged, mut uneven, mut places) = (0, 0, 0);
    for gap in gaps_between(blocks, &Gap { before, after }) {
        let is_exchange = gap.before.len().max(gap.after.len()) <= LONGEST_EXCHANGE;
        let before = texts.telling_weight_of(&texts.before[gap.before]);
        let after = texts.telling_weight_of(&texts.after[gap.after]);
        if !is_exchange {
            uneven += before + after;
            continue;
        }
        exchanged += before.min(after);
        uneven += before.abs_diff(after);
        places += u64::from(before.min(after) > 0);
    }
    let same = blocks
        .iter()
        .map(|block| texts.telling_weight_of(&texts.before[block.before..block.before_end()]));
    let same: u64 = same.sum();
    let least = if places > 1 {
        EXCHANGED
    } else {
        EXCHANGED_AT_ONCE
    };
    exchanged * least.1 >= same * least.0 && uneven * UNEVEN.1 <= exchanged * UNEVEN.0
}

/// Drops runs at the ends of a passage, the lighter first, while its edits outweigh its matches by more than [`MOST_EDITED`]. Scattered words
/// are not an edited passage. Each run is examined once.
fn trim_to_dense_core(texts: &Input, blocks: &mut Vec<Block>) {
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

/// Drops light runs at the ends of a passage that weigh much less than the edit between them and the rest: chance matches. A run that begins or ends a sentence in both texts is not isolated.
fn drop_isolated_ends(texts: &Input, blocks: &mut Vec<Block>) {
    let [one, two] = &texts.interned.units;
    let is_edge =
        |before: usize, after: usize| one.begins_sentence(before) && two.begins_sentence(after);
    while let [.., next, run] = blocks[..]
        && !is_edge(run.before_end(), run.after_end())
        && is_isolated(texts, &run, &next, &run)
    {
        blocks.pop();
    }
    while let [run, next, ..] = blocks[..]
        && !is_edge(run.before, run.after)
        && is_isolated(texts, &run, &run, &next)
    {
        blocks.remove(0);
    }
}

/// Whether a run is light, and far lighter than what was edited between two blocks.
fn is_isolated(texts: &Input, run: &Block, one: &Block, two: &Block) -> bool {
    let weight = texts.weight(run);
    let before = texts.weight_of(&texts.before[one.before_end()..two.before]);
    let after = texts.weight_of(&texts.after[one.after_end()..two.after]);
    weight < LEAST_RUN && before.max(after) * FAR.1 > weight * FAR.0
}

/// Leaves out what a passage has of the sentence in front of its first and behind its last, if that is little.
fn trim(texts: &Input, blocks: &mut [Block]) {
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

/// The units that some block has already matched.
struct TakenUnits([Vec<bool>; 2]);

impl TakenUnits {
    fn new(texts: &Input, anchors: &[Block], others: &[Block]) -> Self {
        let mut taken = Self([
            vec![false; texts.before.len()],
            vec![false; texts.after.len()],
        ]);
        for block in anchors.iter().chain(others) {
            taken.take(block);
        }
        taken
    }

    fn take(&mut self, block: &Block) {
        self.take_all(&extent(std::slice::from_ref(block)));
    }

    fn take_all(&mut self, units: &Gap) {
        self.0[0][units.before.clone()].fill(true);
        self.0[1][units.after.clone()].fill(true);
    }

    fn is_free(&self, gap: &Gap) -> bool {
        let free = |side: usize, range: &std::ops::Range<usize>| {
            !self.0[side][range.clone()].contains(&true)
        };
        free(0, &gap.before) && free(1, &gap.after)
    }
}

/// Returns the units from the first of some blocks to the last.
fn extent(blocks: &[Block]) -> Gap {
    let ends = blocks.first().zip(blocks.last());
    let (before, after) = ends.map_or((0..0, 0..0), |(first, last)| {
        (
            first.before..last.before_end(),
            first.after..last.after_end(),
        )
    });
    Gap { before, after }
}

/// Puts blocks together that follow each other in both texts.
fn group(taken: &TakenUnits, blocks: Vec<Block>) -> Vec<Vec<Block>> {
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
            if near && taken.is_free(&between) {
                group.push(block);
                continue;
            }
        }
        groups.push(vec![block]);
    }
    groups
}

/// Finds what else is the same inside a move, and at its ends up to the end of the sentence.
fn extend_to_sentences(texts: &Input, taken: &mut TakenUnits, blocks: &mut Vec<Block>) {
    let (first, last) = (blocks[0], blocks[blocks.len() - 1]);
    let starts = [first.before, first.after];
    let ends = [last.before_end(), last.after_end()];
    let sides = [0, 1].map(|side| {
        let free = |unit: usize| !taken.0[side][unit];
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
    drop_chance_matches(blocks, texts, &whole, &Hidden::default(), &[]);
    for block in blocks.iter() {
        taken.take(block);
    }
}

/// Completes the moves when the matches in place are known. A passage that was expected to match in place, but did not, is a move after all.
/// Each move is extended to the ends of its sentence over units that are the same in both texts and matched nowhere: a sentence of a fixed
/// form is recognized by its rare words, and the others may have been matched elsewhere at first.
pub(super) fn complete(texts: &Input, kept: &[Block], found: Moves) -> Vec<Vec<Block>> {
    let mut moves = found.certain;
    if moves.is_empty() && found.explained.is_empty() {
        return moves;
    }
    let [one, two] = &texts.interned.units;
    let mut taken = TakenUnits::new(texts, kept, &[]);
    for blocks in &moves {
        taken.take_all(&extent(blocks));
    }
    for blocks in found.explained {
        let extent = extent(&blocks);
        if taken.is_free(&extent) {
            taken.take_all(&extent);
            moves.push(blocks);
        }
    }
    sort_by_key(&mut moves, |blocks| blocks[0].before as u128);
    let is_free = |taken: &TakenUnits, before: usize, after: usize| {
        taken.0[0].get(before) == Some(&false)
            && taken.0[1].get(after) == Some(&false)
            && texts.before[before] == texts.after[after]
    };
    for blocks in &mut moves {
        if let Some(first) = blocks.first_mut() {
            let mut added = 0;
            while !one.begins_sentence(first.before)
                && !two.begins_sentence(first.after)
                && is_free(
                    &taken,
                    first.before.wrapping_sub(1),
                    first.after.wrapping_sub(1),
                )
            {
                added += 1;
                *first = Block {
                    before: first.before - 1,
                    after: first.after - 1,
                    len: first.len + 1,
                };
            }
            taken.take(&first.part(0, added));
        }
        if let Some(last) = blocks.last_mut() {
            let len = last.len;
            while !one.begins_sentence(last.before_end())
                && !two.begins_sentence(last.after_end())
                && is_free(&taken, last.before_end(), last.after_end())
            {
                last.len += 1;
            }
            taken.take(&last.part(len, last.len));
        }
    }
    moves
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intern::intern;
    use crate::text::Text;
    use crate::text::normalize::Normalization;

    /// Runs of shared words by their lengths, and the numbers of words between them that only one text has. The expected
    /// runs are given by their lengths.
    #[track_caller]
    fn check(
        leave_out: fn(&Input, &mut Vec<Block>),
        runs: &[usize],
        edits: &[usize],
        expected: &[usize],
    ) {
        let mut blocks = Vec::new();
        let mut texts = ["Lo ".to_owned(), "Lo ".to_owned()];
        let mut at = 1;
        for (index, &len) in runs.iter().enumerate() {
            blocks.push(Block {
                before: at,
                after: at,
                len,
            });
            let edit = edits.get(index).copied().unwrap_or(1);
            for (side, text) in texts.iter_mut().enumerate() {
                let shared = (at..at + len).map(|word| format!("w{word} "));
                let own = (0..edit).map(|word| format!("{}{}x{word} ", ["b", "a"][side], index));
                text.extend(shared.chain(own));
            }
            at += len + edit;
        }
        let texts = texts.each_ref().map(|text| Text::new(text));
        let interned = intern([&texts[0], &texts[1]], Normalization::empty(), false);
        leave_out(&Input::of(&interned), &mut blocks);
        let left: Vec<usize> = blocks.iter().map(|block| block.len).collect();
        assert_eq!(left, expected);
    }

    #[test]
    fn a_passage_with_too_many_edits_loses_its_ends() {
        check(trim_to_dense_core, &[6, 4], &[13], &[6, 4]);
        check(trim_to_dense_core, &[6, 4], &[14], &[6]);
        check(trim_to_dense_core, &[4, 6], &[14], &[6]);
        check(trim_to_dense_core, &[3, 6, 3], &[8, 9], &[3, 6]);
        check(trim_to_dense_core, &[8, 3, 2], &[15, 3], &[8]);
        check(trim_to_dense_core, &[2, 3, 8], &[3, 15], &[8]);
    }

    #[test]
    fn light_isolated_runs_are_dropped() {
        check(drop_isolated_ends, &[6, 1], &[2], &[6, 1]);
        check(drop_isolated_ends, &[6, 1], &[3], &[6]);
        check(drop_isolated_ends, &[1, 6], &[3], &[6]);
        check(drop_isolated_ends, &[6, 2], &[6], &[6, 2]);
        check(drop_isolated_ends, &[1, 1, 6, 1, 1], &[3, 3, 3, 3], &[6]);
    }
}
