//! Discounts matches of proper names: words of one name always occur together, so they are weak evidence.
//!
//! "Federal Open Market Committee" counts no more than a name of two words. A word that two different names share is no match: "Charles L.
//! Evans" to "Charles I. Plosser" is another person, though both are called Charles. If less than half of a name stayed, all of it is
//! replaced. A name is a few consecutive words with an initial capital.
//!
//! # Time
//!
//! Linear in the gaps.

use super::block::gap_at;
use super::input::Input;
use super::{Block, Gap};
use crate::intern::Bound;
use std::ops::Range;

/// Words of the longest name. More capitalized words in a row are a heading.
const LONGEST: usize = 5;

/// Units of the longest block that is searched for names. In a longer one they count for little.
const SHORT: usize = 16;

/// Returns the weight of a block, without the third and later words of each name.
pub(super) fn weight(texts: &Input, block: &Block) -> u64 {
    let mut weight = texts.weight(block);
    if block.len <= SHORT {
        let mut capitals = 0;
        for unit in block.before..block.before_end() {
            capitals = if is_capital(texts, 0, unit) {
                capitals + 1
            } else {
                0
            };
            if capitals > 2 {
                weight -= texts.weight_of_one(texts.before[unit]);
            }
        }
    }
    weight
}

/// Drops matches inside names that changed, if less than half of the shorter name matches.
pub(super) fn drop_partial_name_matches(blocks: &mut Vec<Block>, texts: &Input, within: &Gap) {
    for index in 0..=blocks.len() {
        let gap = gap_at(blocks, within, index);
        if gap.before.is_empty() || gap.after.is_empty() {
            continue;
        }
        let start = [gap.before.start, gap.after.start];
        let last = [gap.before.end - 1, gap.after.end - 1];
        for units in [start, last] {
            if let (Some(before), Some(after)) =
                (name(texts, 0, units[0]), name(texts, 1, units[1]))
            {
                let both = Gap { before, after };
                drop_partial_match(blocks, texts, index, &both);
            }
        }
    }
    blocks.retain(|block| block.len > 0);
}

/// Drops the parts of the blocks around a gap that are inside a name that changed there, if they are few.
fn drop_partial_match(blocks: &mut [Block], texts: &Input, gap: usize, name: &Gap) {
    let (mut from, mut to) = (gap, gap);
    let mut kept = 0;
    let mut reaches = |block: Option<&Block>| {
        let part = block.and_then(|block| block.inside(name));
        part.is_some_and(|part| {
            kept += words(texts, 0, &(part.before..part.before_end()));
            true
        })
    };
    while reaches(blocks.get(from.wrapping_sub(1))) {
        from -= 1;
    }
    while reaches(blocks.get(to)) {
        to += 1;
    }
    let shorter = words(texts, 0, &name.before).min(words(texts, 1, &name.after));
    if kept * 2 >= shorter {
        return;
    }
    for block in &mut blocks[from..to] {
        // The name covers the start of the block, its end, or all of it.
        if let Some(part) = block.inside(name) {
            let behind = if part.before == block.before {
                part.len
            } else {
                0
            };
            *block = block.part(behind, behind + block.len - part.len);
        }
    }
}

/// Returns the name that a unit is part of, if any.
fn name(texts: &Input, side: usize, unit: usize) -> Option<Range<usize>> {
    if !is_capital(texts, side, unit) {
        return None;
    }
    let (mut name, mut words) = (unit..unit + 1, 1);
    while let Some(before) = in_front(texts, side, name.start) {
        name.start = before;
        words += 1;
        if words > LONGEST {
            return None;
        }
    }
    let behind = |end: usize| {
        (end..end + 2).find(|&next| {
            is_capital(texts, side, next) && in_front(texts, side, next) == Some(end - 1)
        })
    };
    while let Some(next) = behind(name.end) {
        name.end = next + 1;
        words += 1;
        if words > LONGEST {
            return None;
        }
    }
    Some(name)
}

/// Returns the previous word if it is part of the same name: only white space, or the full stop of an initial or a title, is between.
fn in_front(texts: &Input, side: usize, unit: usize) -> Option<usize> {
    let bounds = &texts.interned.units[side].bounds;
    let last = unit.checked_sub(1)?;
    if bounds.get(unit) != Some(&Bound::Word) {
        return None;
    }
    let shortens = bounds.get(last) == Some(&Bound::None) && !is_word(texts, side, last);
    let word = if shortens { last.checked_sub(1)? } else { last };
    is_capital(texts, side, word).then_some(word)
}

fn words(texts: &Input, side: usize, units: &Range<usize>) -> usize {
    let is_word = |&unit: &usize| is_word(texts, side, unit);
    units.clone().filter(is_word).count()
}

fn is_word(texts: &Input, side: usize, unit: usize) -> bool {
    is(&texts.interned.is_word, texts, side, unit)
}

fn is_capital(texts: &Input, side: usize, unit: usize) -> bool {
    is(&texts.interned.is_capital, texts, side, unit)
}

/// Looks up a property of a unit's key: `false` for a [hidden](super::mask) unit, and after the last.
fn is(known: &[bool], texts: &Input, side: usize, unit: usize) -> bool {
    let keys = if side == 0 { texts.before } else { texts.after };
    let key = keys.get(unit).map_or(usize::MAX, |&key| key as usize);
    known.get(key) == Some(&true)
}
