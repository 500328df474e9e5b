//! Ties the letters that label the items of a list: "(b)", "c.".
//!
//! A new item shifts the letters of all items behind it. If the letters were compared as words, items with the same letter would be paired
//! instead of items with the same text. So all labels guide the alignment as one word. They are still shown as changed.

use super::{Bound, Interned, Units};
use crate::text::Text;

/// Gives one key to all labels of both texts, unless their letters are the same. Returns the keys of the units before. The texts must be
/// in the order of the units. Linear.
pub(crate) fn tie(interned: &mut Interned, texts: [&Text; 2]) -> Option<[Vec<u32>; 2]> {
    let labels = [0, 1].map(|side| labels(&interned.units[side], texts[side]));
    let keys = [0, 1].map(|side| {
        let keys = &interned.units[side].keys;
        labels[side]
            .iter()
            .map(|&unit| keys[unit])
            .collect::<Vec<_>>()
    });
    // A list has at least two items.
    if labels.iter().any(|labels| labels.len() < 2) || keys[0] == keys[1] {
        return None;
    }
    let untied = interned.units.each_ref().map(|units| units.keys.clone());
    for (units, labels) in interned.units.iter_mut().zip(&labels) {
        for &label in labels {
            units.keys[label] = keys[0][0];
        }
    }
    Some(untied)
}

/// Returns the units that label a list item: a letter at the start of a line, with a bracket or a full stop behind it.
fn labels(units: &Units, text: &Text) -> Vec<usize> {
    let spelled = |unit: usize| {
        let token = units
            .tokens
            .get(unit)
            .map(|&token| &text.tokens[token as usize]);
        token.map_or("", |token| text.str(token))
    };
    let is_attached = |unit: usize| units.bounds.get(unit) == Some(&Bound::None);
    let starts = (0..units.bounds.len()).filter(|&unit| units.bounds[unit] == Bound::Paragraph);
    let labels =
        starts.map(|start| start + usize::from(spelled(start) == "(" && is_attached(start + 1)));
    let is_label = |&label: &usize| {
        let letter = spelled(label);
        letter.len() == 1
            && letter.as_bytes()[0].is_ascii_alphabetic()
            && matches!(spelled(label + 1), ")" | ".")
            && is_attached(label + 1)
    };
    labels.filter(is_label).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intern::intern;
    use crate::text::normalize::Normalization;

    /// Checks which words of two texts are tied: those of before, then those of after.
    #[track_caller]
    fn check(before: &str, after: &str, expected: &[&str]) {
        let texts = [before, after].map(Text::new);
        let texts = texts.each_ref();
        let mut interned = intern(texts, Normalization::empty(), false);
        let is_tied = tie(&mut interned, texts).is_some();
        let found = [0, 1].map(|side| {
            let units = &interned.units[side];
            let labels = labels(units, texts[side]);
            let keys = labels.iter().map(|&unit| units.keys[unit]);
            assert!(
                !is_tied
                    || keys
                        .collect::<Vec<_>>()
                        .windows(2)
                        .all(|pair| pair[0] == pair[1])
            );
            let tokens = labels
                .into_iter()
                .map(|unit| &texts[side].tokens[units.tokens[unit] as usize]);
            tokens
                .map(|token| texts[side].str(token))
                .collect::<Vec<_>>()
        });
        assert_eq!(if is_tied { found.concat() } else { Vec::new() }, expected);
    }

    #[test]
    fn letters_of_list_items_are_tied() {
        check(
            "(a) salt\n(b) flour",
            "(a) salt\n(b) oil\n(c) flour",
            &["a", "b", "a", "b", "c"],
        );
        check(
            "a. salt\nb. flour",
            "A. salt\nB. flour",
            &["a", "b", "A", "B"],
        );
    }

    #[test]
    fn equal_letters_and_words_are_not_tied() {
        check("a) salt\nb) flour", "a) salt\nb) oil", &[]);
        check("A boat left.\nI saw it.", "I saw it.\nA boat left.", &[]);
        check("a) salt", "b) salt", &[]);
    }
}
