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
mod block;
mod chain;
mod cleanup;
mod gaps;
mod input;
mod mask;
mod moves;
mod name_matches;
mod rolling_hash;
mod slider;
mod whole_sentences;

#[cfg(feature = "reuse")]
pub(crate) use rolling_hash::hashes;

pub(crate) use block::{Block, Gap};
pub(crate) use whole_sentences::keep_whole_sentences;

use crate::intern::Interned;
use crate::sort::sort_by_key;
use input::Input;

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
    let texts = Input::of(interned);
    let whole = texts.whole();
    let (first, last) = ends(texts.before, texts.after);
    let middle = Gap {
        before: first.len..last.before,
        after: first.len..last.after,
    };
    let mut matches = vec![first];
    matches.extend(anchors::apart(&texts, &middle));
    matches.push(last);
    matches.retain(|block| block.len > 0);
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
    let unsupported = cleanup::unsupported_matches(&kept, &seen);
    cleanup::drop_chance_matches(&mut kept, &texts, &whole, &masked.hidden(), &unsupported);
    cleanup::drop_shifted_figures(&mut kept, &seen, &whole);
    name_matches::drop_partial_name_matches(&mut kept, &seen, &whole);
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
    let texts = Input::of(interned);
    let mut kept = gaps::fill_between(&texts, known, part, &mut Vec::new());
    cleanup::drop_chance_matches(&mut kept, &texts, part, &mask::Hidden::default(), &[]);
    slider::slide(&mut kept, &texts);
    kept
}
