//! Interns the same texts again under a coarser normalization, one that ignores more.
//!
//! Words with the same key also have the same key under any coarser normalization. So each key is normalized once, instead of each word.

use super::{Interned, Keys, Skipped, Units};
use crate::text::Text;
use crate::text::normalize::Normalization;

/// No key so far.
const NONE: u32 = u32::MAX;

/// Does what [`intern`](super::intern) does without punctuation, for a normalization that ignores all that the finer one does. `units` are
/// those of the finer table, in the order of the texts.
pub(crate) fn coarser<'a>(
    texts: [&'a Text<'a>; 2],
    units: [&Units; 2],
    finer: &Interned,
    fold: Normalization,
) -> Interned {
    let mut keys = Keys::new(fold, finer.is_word.len());
    let mut numbers = vec![NONE; finer.is_word.len()];
    let mut of_side = |text: &'a Text<'a>, finer_units: &Units| {
        let mut units = Units::with_room(finer_units.keys.len());
        let mut skipped = Skipped::default();
        for (unit, &key) in finer_units.keys.iter().enumerate() {
            let bound = finer_units.bounds[unit];
            if !finer.is_word[key as usize] {
                skipped.skip(bound);
                continue;
            }
            let token = &text.tokens[finer_units.tokens[unit] as usize];
            let bound = skipped.before(bound, text, token);
            let number = &mut numbers[key as usize];
            if *number == NONE {
                *number = keys.of(text, token);
            }
            units.keys.push(*number);
            units.tokens.push(finer_units.tokens[unit]);
            units.bounds.push(bound);
        }
        units
    };
    let [one, two] = texts;
    let units = [of_side(one, units[0]), of_side(two, units[1])];
    Interned {
        limits: finer.limits.clone(),
        ..keys.finish(units)
    }
}

#[cfg(test)]
mod tests {
    use super::super::intern;
    use super::*;

    /// Checks that a table made from a finer one is the same as one made from the texts.
    #[track_caller]
    fn check(before: &str, after: &str) {
        let texts = [Text::new(before), Text::new(after)];
        let order = texts.each_ref();
        let coarse = Normalization::CASE | Normalization::TYPOGRAPHY | Normalization::NOTATION;
        for (fine, skip) in [
            (Normalization::empty(), false),
            (Normalization::TYPOGRAPHY, false),
            (Normalization::CASE, true),
        ] {
            let finer = intern(order, fine, skip);
            let found = coarser(order, finer.units.each_ref(), &finer, coarse);
            let expected = intern(order, coarse, true);
            for side in [0, 1] {
                let (found, expected) = (&found.units[side], &expected.units[side]);
                assert_eq!(found.keys, expected.keys);
                assert_eq!(found.tokens, expected.tokens);
                assert_eq!(found.bounds, expected.bounds);
            }
            assert_eq!(found.weights, expected.weights);
            assert_eq!(found.is_figure, expected.is_figure);
        }
    }

    #[test]
    fn a_table_from_a_finer_one_equals_one_from_the_texts() {
        check("", "");
        check(
            "“The Port (of Veil) pays 1/4 per cent,” it said. “no more.”\n\nTHE port’s men",
            "the port pays ¼ per cent. And 1,000 men. — the end… (No) more! the Port's",
        );
        check(
            "... a. B! c? d; 'E f' – g",
            "(the) [The] “THE” the, 5.0 5,0 5",
        );
    }
}
