//! Replaces numbers of two words as a whole: from "forty-two" to "forty-seven" the number changed, not its second half.

use super::block::gap_at;
use super::{Alignment, Block, Gap};
use crate::bearing::IndexedLexicon;
use crate::intern::{Bound, Interned};
use crate::text::Text;

impl Alignment {
    /// Ends each kept block before a hyphenated number whose other half changed, and begins it behind one. Linear.
    pub(crate) fn replace_whole_numbers(
        &mut self,
        interned: &Interned,
        texts: &[Text; 2],
        lexicon: Option<&IndexedLexicon>,
    ) {
        let Some(lexicon) = lexicon else { return };
        let spelled = |side: usize, unit: usize| {
            let token = interned.units[side].tokens[unit];
            texts[side].str(&texts[side].tokens[token as usize])
        };
        let is_number =
            |side: usize, unit: usize| lexicon.is_number(&spelled(side, unit).to_lowercase());
        // Whether a number, a hyphen and a number are written as one word, given the index of the hyphen.
        let is_compound = |side: usize, hyphen: usize| {
            let bounds = &interned.units[side].bounds;
            bounds.get(hyphen) == Some(&Bound::None)
                && bounds.get(hyphen + 1) == Some(&Bound::None)
                && matches!(spelled(side, hyphen), "-" | "‐" | "‑")
                && is_number(side, hyphen - 1)
                && is_number(side, hyphen + 1)
        };
        let [before, after] = interned.units.each_ref().map(|units| 0..units.keys.len());
        let whole = Gap { before, after };
        for index in 0..=self.kept.len() {
            let Gap { before, after } = gap_at(&self.kept, &whole, index);
            if before.is_empty() || after.is_empty() {
                continue;
            }
            if let Some(block) = index
                .checked_sub(1)
                .and_then(|last| self.kept.get_mut(last))
                && block.len >= 2
                && is_compound(0, before.start - 1)
                && is_compound(1, after.start - 1)
            {
                block.len -= 2;
            }
            if let Some(block) = self.kept.get_mut(index)
                && block.len >= 2
                && is_compound(0, before.end)
                && is_compound(1, after.end)
            {
                *block = block.part(2, block.len);
            }
        }
        self.kept.retain(|block: &Block| block.len > 0);
    }
}
