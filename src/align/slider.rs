//! Slides the boundaries of changes to where a reader would put them.
//!
//! From "one. Two. Three." to "one. Three." either "Two. " was deleted or ". Two": both rebuild the texts. A change with units
//! of only one text may slide if the unit before it equals its last unit, or the unit after it its first. It rests at the strongest
//! [boundary](crate::intern::Units::bounds): a paragraph, a sentence, a clause, a word. A change that reaches the next one is merged with
//! it.
//!
//! # Time
//!
//! Linear in the lengths of the blocks.

use super::Block;
use super::block::merge_adjacent;
use super::input::Input;
use crate::intern::Bound;
use std::cmp::Reverse;

/// Slides every change with units of only one text to its best place.
pub(super) fn slide(blocks: &mut Vec<Block>, texts: &Input) {
    for index in 0..blocks.len().saturating_sub(1) {
        slide_gap(blocks, index, texts);
    }
    blocks.retain(|block| block.len > 0);
    merge_adjacent(blocks);
}

/// Slides the gap behind a block.
fn slide_gap(blocks: &mut [Block], index: usize, texts: &Input) {
    let (left, right) = (blocks[index], blocks[index + 1]);
    let side = match (
        right.before - left.before_end(),
        right.after - left.after_end(),
    ) {
        (0, 1..) => 1,
        (1.., 0) => 0,
        _ => return,
    };
    let bounds = &texts.interned.units[side].bounds;
    let (keys, start, end) = if side == 0 {
        (texts.before, left.before_end(), right.before)
    } else {
        (texts.after, left.after_end(), right.after)
    };
    let back = (0..left.len)
        .take_while(|&step| keys[start - 1 - step] == keys[end - 1 - step])
        .count();
    let ahead = (0..right.len)
        .take_while(|&step| keys[start + step] == keys[end + step])
        .count();
    if back + ahead == 0 {
        return;
    }
    let bound = |at: usize| bounds.get(at).map_or(u8::MAX, |&bound| bound as u8);
    // How many of the units that may slide would follow a paragraph's end in one text only, for each shift.
    let [own, other] = [side, 1 - side].map(|side| texts.interned.units[side].bounds.as_slice());
    let other_start = if side == 0 {
        left.after_end()
    } else {
        left.before_end()
    } - back;
    let differs = |own_unit: usize, step: usize| {
        let ends = |bounds: &[Bound], unit: usize| bounds.get(unit) == Some(&Bound::Paragraph);
        usize::from(ends(own, own_unit) != ends(other, other_start + step))
    };
    let mut torn = vec![0; back + ahead + 1];
    for step in 0..back + ahead {
        // Before the change, the units pair one way, and behind it the other.
        torn[step + 1] = torn[step] + differs(start - back + step, step);
    }
    let mut behind = 0;
    for step in (0..back + ahead).rev() {
        // The first unit behind the change follows the change, not a separator of both texts.
        torn[step] += behind;
        behind += differs(end - back + step, step);
    }
    // A change that reaches another leaves one hunk instead of two; else the stronger its ends, the better. Where equal, as far
    // down as it goes, so that it reads as an addition to what is there.
    let value = |shift: usize| {
        let (from, to) = (start - back + shift, end - back + shift);
        let joins = shift == 0 && back == left.len && index > 0
            || shift == back + ahead && ahead == right.len;
        let strength = u16::from(bound(from)) + u16::from(bound(to));
        (joins, Reverse(torn[shift]), strength, shift)
    };
    let best = (0..=back + ahead)
        .max_by_key(|&shift| value(shift))
        .unwrap_or(back);
    let left_len = left.len - back + best;
    let right_len = right.len + back - best;
    blocks[index].len = left_len;
    let moved = right.len as isize - right_len as isize;
    blocks[index + 1] = Block {
        before: right.before.saturating_add_signed(moved),
        after: right.after.saturating_add_signed(moved),
        len: right_len,
    };
}
