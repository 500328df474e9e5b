//! Which units of the two texts are the same, in order.
//!
//! 1. [`anchors`] ties the texts together by runs of words that stand once in each.
//! 2. [`chain`] keeps the heaviest of them that are in order; [`moves`] makes passages of the others.
//! 3. [`gaps`] finds what else is the same between two anchors, with `similar`; what moved is [masked](mask).
//! 4. [`cleanup`] drops what is the same by accident, [`name_matches`] what a name has of another's, and [`slider`] lets boundaries rest where
//!    a reader would put them.
//!
//! # Symmetry
//!
//! No diff algorithm mirrors its result when the texts are exchanged. So the caller puts the texts into a canonical order, and
//! exchanges the result where that exchanged them: here "before" is whichever comes first in that order.

mod anchors;
mod chain;
mod cleanup;
mod gaps;
mod mask;
mod moves;
mod name_matches;
mod slider;

#[cfg(feature = "reuse")]
pub(crate) use anchors::hashes;

use crate::intern::Interned;
use crate::limits::AlignLimits;
use crate::sort::sort_by_key;
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
    /// The unit after its last, in before.
    pub(crate) fn before_end(&self) -> usize {
        self.before + self.len
    }

    /// The unit after its last, in after.
    pub(crate) fn after_end(&self) -> usize {
        self.after + self.len
    }

    /// The same with the texts exchanged.
    pub(crate) fn mirrored(&self) -> Self {
        Self {
            before: self.after,
            after: self.before,
            len: self.len,
        }
    }

    /// A part of it, from its `from`th unit up to its `to`th.
    pub(crate) fn part(&self, from: usize, to: usize) -> Self {
        Self {
            before: self.before + from,
            after: self.after + from,
            len: to - from,
        }
    }

    /// What of it lies in a stretch of each text, if anything does.
    #[inline(never)]
    fn inside(&self, stretch: &Gap) -> Option<Self> {
        let (before, after) = (&stretch.before, &stretch.after);
        let from = before.start.saturating_sub(self.before);
        let from = from.max(after.start.saturating_sub(self.after));
        let to = before.end.saturating_sub(self.before);
        let to = to.min(after.end.saturating_sub(self.after)).min(self.len);
        (from < to).then(|| self.part(from, to))
    }
}

/// What lies between two blocks: units of before, and of after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gap {
    /// Its units in before.
    pub before: Range<usize>,
    /// Its units in after.
    pub after: Range<usize>,
}

/// What [`align`] found.
#[derive(Debug, Default)]
pub(crate) struct Alignment {
    /// What is the same and in order, in the order of both texts; no block begins in both where another ends.
    pub kept: Vec<Block>,
    /// What moved, in the order of before: each is one or more blocks, in the order of both texts, with edits between.
    pub moves: Vec<Vec<Block>>,
    /// Where the budget was cut, in order: more may be the same there.
    pub coarse: Vec<Gap>,
}

impl Alignment {
    /// The same with the texts exchanged.
    pub(crate) fn mirrored(self) -> Self {
        let gap = |gap: Gap| Gap {
            before: gap.after,
            after: gap.before,
        };
        let mirror =
            |blocks: Vec<Block>| -> Vec<Block> { blocks.iter().map(Block::mirrored).collect() };
        let mut moves: Vec<Vec<Block>> = self.moves.into_iter().map(mirror).collect();
        sort_by_key(&mut moves, |blocks| {
            blocks.first().map_or(0, |block| block.before as u128)
        });
        Self {
            kept: mirror(self.kept),
            moves,
            coarse: self.coarse.into_iter().map(gap).collect(),
        }
    }
}

/// Aligns two texts.
pub(crate) fn align(interned: &Interned, detect_moves: bool) -> Alignment {
    let texts = Texts::of(interned);
    let whole = texts.whole();
    let (first, last) = ends(texts.before, texts.after);
    let middle = Gap {
        before: first.len..last.before,
        after: first.len..last.after,
    };
    let mut matches = vec![first];
    matches.extend(anchors::apart(&texts, &middle));
    matches.push(last);
    drop_empty(&mut matches);
    let (anchors, others) = chain::split(&texts, matches);
    let moves = if detect_moves && !others.is_empty() {
        moves::moves(&texts, &anchors, others)
    } else {
        Vec::new()
    };

    // What moved away, and what moved here, is the same as nothing in its place.
    let masked = mask::Masked::new(&texts, &moves);
    let mut coarse = Vec::new();
    let seen = masked.texts(&texts);
    let mut kept = gaps::fill_between(&seen, &anchors, &whole, &mut coarse);
    let strays = cleanup::strays(&kept, &seen);
    cleanup::drop_accidents(&mut kept, &texts, &whole, &masked.hidden(), &strays);
    cleanup::drop_shifted_figures(&mut kept, &seen, &whole);
    name_matches::drop_parts(&mut kept, &seen, &whole);
    slider::slide(&mut kept, &seen);
    Alignment {
        kept,
        moves,
        coarse,
    }
}

/// What both texts begin and end with, if that is most of the shorter one: then the one edit between is surely in that place. Of less
/// it is not sure: the first words of two paragraphs that changed places may be the same.
fn ends(before: &[u32], after: &[u32]) -> (Block, Block) {
    let shorter = before.len().min(after.len());
    let both = before.iter().zip(after);
    let mut start = both.take_while(|(one, two)| one == two).count();
    let both = before[start..]
        .iter()
        .rev()
        .zip(after[start..].iter().rev());
    let mut end = both.take_while(|(one, two)| one == two).count();
    if (start + end) * 2 < shorter {
        (start, end) = (0, 0);
    }
    let first = Block {
        before: 0,
        after: 0,
        len: start,
    };
    let last = Block {
        before: before.len() - end,
        after: after.len() - end,
        len: end,
    };
    (first, last)
}

/// Aligns a part of each text, of which some blocks are known.
pub(crate) fn within(interned: &Interned, known: &[Block], part: &Gap) -> Vec<Block> {
    let texts = Texts::of(interned);
    let mut kept = gaps::fill_between(&texts, known, part, &mut Vec::new());
    cleanup::drop_accidents(&mut kept, &texts, part, &mask::Hidden::default(), &[]);
    slider::slide(&mut kept, &texts);
    kept
}

/// Keeps sentences alone that are the same from beginning to end: of the others nothing. Linear.
pub(crate) fn widen(alignment: &mut Alignment, interned: &Interned) {
    let [before, after] = &interned.units;
    let both = |block: &Block, step: usize| {
        before.begins_sentence(block.before + step) && after.begins_sentence(block.after + step)
    };
    let mut whole = Vec::with_capacity(alignment.kept.len());
    for block in &alignment.kept {
        let from = (0..=block.len).find(|&step| both(block, step));
        let to = (0..=block.len).rfind(|&step| both(block, step));
        if let (Some(from), Some(to)) = (from, to)
            && from < to
        {
            whole.push(block.part(from, to));
        }
    }
    alignment.kept = whole;
}

/// Both texts' keys, and what is known of them.
#[derive(Clone, Copy)]
struct Texts<'a> {
    interned: &'a Interned,
    before: &'a [u32],
    after: &'a [u32],
}

impl<'a> Texts<'a> {
    fn of(interned: &'a Interned) -> Self {
        let [before, after] = interned.units.each_ref().map(|units| units.keys.as_slice());
        Self {
            interned,
            before,
            after,
        }
    }

    fn limits(&self) -> &'a AlignLimits {
        &self.interned.limits.align
    }

    /// All of both.
    fn whole(&self) -> Gap {
        Gap {
            before: 0..self.before.len(),
            after: 0..self.after.len(),
        }
    }

    /// The weight of several blocks' units.
    fn weight_of_all(&self, blocks: &[Block]) -> u64 {
        blocks.iter().map(|block| self.weight(block)).sum()
    }

    /// The weight of a block's units.
    fn weight(&self, block: &Block) -> u64 {
        self.weight_of(&self.before[block.before..block.before_end()])
    }

    #[inline(never)]
    fn weight_of(&self, keys: &[u32]) -> u64 {
        keys.iter().map(|&key| self.weight_of_one(key)).sum()
    }

    #[inline]
    fn weight_of_one(&self, key: u32) -> u64 {
        u64::from(self.interned.weights[key as usize])
    }

    /// The weight of the sentences that a stretch of one text lies in.
    #[inline(never)]
    fn sentences_weight(&self, side: usize, range: Range<usize>) -> u64 {
        let units = &self.interned.units[side];
        let begins = |&unit: &usize| units.begins_sentence(unit);
        let start = (0..=range.start).rfind(begins).unwrap_or(0);
        let end = (range.end..units.keys.len())
            .find(begins)
            .unwrap_or(units.keys.len());
        self.weight_of(&units.keys[start..end])
    }
}

/// Makes one block of those that touch in both texts.
#[inline(never)]
fn join(blocks: &mut Vec<Block>) {
    blocks.dedup_by(|next, block| {
        let touch = block.before_end() == next.before && block.after_end() == next.after;
        if touch {
            block.len += next.len;
        }
        touch
    });
}

/// What lies between the blocks, in front of the first and behind the last: one gap more than there are blocks.
fn gaps_between(blocks: &[Block], within: &Gap) -> impl Iterator<Item = Gap> {
    (0..=blocks.len()).map(|index| gap_at(blocks, within, index))
}

/// The gap in front of a block, or behind the last.
#[inline(never)]
fn gap_at(blocks: &[Block], within: &Gap, index: usize) -> Gap {
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

/// Drops the blocks of which nothing is left. By hand, for that is a third of the code.
#[inline(never)]
fn drop_empty(blocks: &mut Vec<Block>) {
    let mut left = 0;
    for index in 0..blocks.len() {
        if blocks[index].len > 0 {
            blocks[left] = blocks[index];
            left += 1;
        }
    }
    blocks.truncate(left);
}
