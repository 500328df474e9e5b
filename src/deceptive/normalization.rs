//! Letters that are not in normalization form NFC (Unicode Standard Annex #15): other characters that look the same.
//!
//! There are two kinds. A letter may be followed by marks although one character combines them: in Latin, Greek, Cyrillic, Korean and kana.
//! And a character may be equivalent to another one, such as the kelvin sign to K. The few pairs of Indic and other scripts are not covered.

use super::{DeceptiveKind, char_at};
use crate::span::Span;
use crate::text::letters::composition;

/// Kana that combine with the voiced sound mark, and kana that combine with the semi-voiced one as well.
const VOICED: &str = "うかきくけこさしすせそたちつてとはひふへほゝウカキクケコサシスセソタチツテトハヒフヘホワヰヱヲヽ";
const SEMI_VOICED: &str = "はひふへほハヒフヘホ";

/// Returns the span of a letter that NFC writes otherwise, if it is at an offset, or if its first mark is.
pub(super) fn at(text: &str, at: usize) -> Option<(Span, DeceptiveKind)> {
    let here = char_at(text, at);
    let behind = at + here.len_utf8();
    let span = if is_another(here) {
        at..behind
    } else {
        let base = text[..at].chars().next_back()?;
        let start = at - base.len_utf8();
        match here {
            '\u{300}'..='\u{36f}' => start..end_of_marks(text, base, at)?,
            '\u{1161}'..='\u{1175}' if matches!(base, '\u{1100}'..='\u{1112}') => {
                let tail = text[behind..].chars().next();
                let has_tail = tail.is_some_and(is_final);
                start..behind + if has_tail { 3 } else { 0 }
            }
            // An open syllable followed by its final consonant.
            _ if is_final(here) && is_open_syllable(base) => start..behind,
            '\u{3099}' if VOICED.contains(base) => start..behind,
            '\u{309a}' if SEMI_VOICED.contains(base) => start..behind,
            _ => return None,
        }
    };
    Some((span.into(), DeceptiveKind::OtherForm))
}

/// Returns the end of the marks on a letter, if one of them combines with it into one character.
fn end_of_marks(text: &str, base: char, from: usize) -> Option<usize> {
    let mut letter = base;
    let mut end = from;
    let mut is_composed = false;
    for mark in text[from..]
        .chars()
        .take_while(|mark| matches!(mark, '\u{300}'..='\u{36f}'))
    {
        if let Some(whole) = composition(letter, mark) {
            letter = whole;
            is_composed = true;
        }
        end += mark.len_utf8();
    }
    is_composed.then_some(end)
}

fn is_final(char: char) -> bool {
    matches!(char, '\u{11a8}'..='\u{11c2}')
}

/// Returns whether a Korean syllable has no final consonant: every 28th one.
fn is_open_syllable(char: char) -> bool {
    matches!(char, '\u{ac00}'..='\u{d7a3}') && (u32::from(char) - 0xac00).is_multiple_of(28)
}

/// Returns whether NFC replaces a character by another single one. White space does not count: its kind is compared elsewhere.
pub(super) fn is_another(char: char) -> bool {
    matches!(char,
        '\u{340}' | '\u{341}' | '\u{343}' | '\u{374}' | '\u{37e}' | '\u{387}'
        | '\u{1f71}' | '\u{1f73}' | '\u{1f75}' | '\u{1f77}' | '\u{1f79}' | '\u{1f7b}' | '\u{1f7d}'
        | '\u{1fbb}' | '\u{1fbe}' | '\u{1fc9}' | '\u{1fcb}' | '\u{1fd3}' | '\u{1fdb}' | '\u{1fe3}' | '\u{1feb}'
        | '\u{1fee}' | '\u{1fef}' | '\u{1ff9}' | '\u{1ffb}' | '\u{1ffd}'
        | '\u{2126}' | '\u{212a}' | '\u{212b}' | '\u{2329}' | '\u{232a}'
        | '\u{f900}'..='\u{fa0d}' | '\u{fa10}' | '\u{fa12}' | '\u{fa15}'..='\u{fa1e}' | '\u{fa20}' | '\u{fa22}'
        | '\u{fa25}' | '\u{fa26}' | '\u{fa2a}'..='\u{fa6d}' | '\u{fa70}'..='\u{fad9}' | '\u{2f800}'..='\u{2fa1d}')
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn replaced_characters_are_those_of_unicode() {
        for char in (0..=0x10_ffff).filter_map(char::from_u32) {
            let normal: Vec<char> = [char].into_iter().nfc().collect();
            let is_other = normal.len() == 1 && normal[0] != char && !char.is_whitespace();
            assert_eq!(is_another(char), is_other, "{char:?}");
        }
    }

    /// Every letter of the scripts that are covered, decomposed.
    #[test]
    fn decomposed_letters_are_found() {
        let letters = ('\u{c0}'..='\u{24f}')
            .chain('\u{370}'..='\u{52f}')
            .chain('\u{1e00}'..='\u{1fff}')
            .chain('\u{3040}'..='\u{30ff}')
            .chain('\u{ac00}'..='\u{ad00}');
        let mut apart = 0;
        for char in letters {
            let text: String = [char].into_iter().nfd().collect();
            let is_other = text.chars().nfc().ne(text.chars());
            let found = text.char_indices().find_map(|(place, _)| at(&text, place));
            assert_eq!(found.is_some(), is_other, "{char:?}");
            if let Some((span, _)) = found {
                assert_eq!(span, Span::new(0, text.len()), "{char:?}");
                apart += 1;
            }
        }
        assert!(apart > 800, "{apart} were found");
    }
}
