//! Keeps the first word of a sentence when words were put in front of it: from "The board met." to "As before, the board met." only "As before,"
//! was inserted. The capital is an ignored difference.
//!
//! The same holds if the words in front were deleted, or if two sentences were joined.

use super::block::gap_at;
use super::{Alignment, Gap};
use crate::intern::Interned;
use crate::text::Text;

impl Alignment {
    /// Extends each kept block by the word before it, if that begins a sentence in one text only and differs only in its capital. Linear.
    pub(crate) fn keep_sentence_starts(&mut self, interned: &Interned, texts: &[Text; 2]) {
        let [before, after] = interned.units.each_ref().map(|units| 0..units.keys.len());
        let whole = Gap { before, after };
        for index in 0..self.kept.len() {
            let Gap { before, after } = gap_at(&self.kept, &whole, index);
            // If nothing else changed, the capital itself is the change.
            if before.is_empty() || after.is_empty() || before.len().max(after.len()) == 1 {
                continue;
            }
            let words = [before.end - 1, after.end - 1];
            let units = &interned.units;
            let starts = [0, 1].map(|side| units[side].begins_sentence(words[side]));
            let spelled = [0, 1].map(|side| {
                let token = units[side].tokens[words[side]];
                texts[side].str(&texts[side].tokens[token as usize])
            });
            if starts[0] != starts[1] && differ_in_capital(spelled) && !self.is_in_move(words) {
                let block = &mut self.kept[index];
                [block.before, block.after] = words;
                block.len += 1;
            }
        }
    }

    /// Returns whether a unit of before or one of after is in a moved passage.
    fn is_in_move(&self, [before, after]: [usize; 2]) -> bool {
        self.moves.iter().any(|blocks| match &blocks[..] {
            [first, .., last] => {
                (first.before..last.before_end()).contains(&before)
                    || (first.after..last.after_end()).contains(&after)
            }
            [block] => {
                (block.before..block.before_end()).contains(&before)
                    || (block.after..block.after_end()).contains(&after)
            }
            [] => false,
        })
    }
}

/// Returns whether two words differ, but only in whether the first letter is a capital.
fn differ_in_capital([one, other]: [&str; 2]) -> bool {
    let split = |word: &'_ str| word.chars().next().map(|first| (first, first.len_utf8()));
    let (Some((first, len)), Some((other_first, other_len))) = (split(one), split(other)) else {
        return false;
    };
    first != other_first
        && first.to_lowercase().eq(other_first.to_lowercase())
        && one[len..] == other[other_len..]
}
