//! Names: their words come together anyway.
//!
//! So "Federal Open Market Committee" ties two texts no more than a name of two words does. And what one name has in common with another
//! is no match: "Charles L. Evans" to "Charles I. Plosser" is one person for another, though both are called Charles. So where a name changed in both
//! texts and less than half of it stayed, all of it is replaced. A name is a few words in a row that are spelled with a capital.
//!
//! # Time
//!
//! Linear in the gaps.

use super::block::gap_at;
use super::input::Input;
use super::{Block, Gap};
use crate::intern::Bound;
use std::ops::Range;

/// Words of the longest name: more in a row are a heading, or a text that spells every word so.
const LONGEST: usize = 5;

/// Units of a block in which names are looked for: in a longer one they count for little.
const SHORT: usize = 16;

/// The weight of a block, without the words of each name behind its second.
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

/// Drops what is the same in names that changed, where that is less than half of the shorter.
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

/// Drops what the blocks around a gap have of a name that changed there, if that is little.
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
        // A name reaches over an end of each, or over all of it.
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

/// The name that a unit is a part of; nothing where it is of none, or of more words than a name has.
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

/// The word in front that is a part of the same name: nothing but white space lies between, or the full stop of an initial or a title.
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

/// What is known of a unit's key; of one that is [hidden](super::mask), and behind the last, nothing is.
fn is(known: &[bool], texts: &Input, side: usize, unit: usize) -> bool {
    let keys = if side == 0 { texts.before } else { texts.after };
    let key = keys.get(unit).map_or(usize::MAX, |&key| key as usize);
    known.get(key) == Some(&true)
}
