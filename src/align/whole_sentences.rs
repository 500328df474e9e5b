//! Whole-sentence mode: a sentence with any change in it is changed as a whole.

use super::{Alignment, Block};
use crate::intern::Interned;

/// Keeps whole sentences that are the same in both texts, and drops all matches in the others. Linear.
pub(crate) fn keep_whole_sentences(alignment: &mut Alignment, interned: &Interned) {
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
