//! Computes the letters that an ignored difference must not change, by the tables of Unicode instead of the engine's tables.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use word_for_word::{Normalization, Options};

/// Returns the ASCII digit for an Arabic, Persian or Hindi one, and other characters as they are.
fn in_ascii(char: char) -> char {
    let digit = |zero: char| char::from_digit((char as u32).wrapping_sub(zero as u32), 10);
    ['٠', '۰', '०'].into_iter().find_map(digit).unwrap_or(char)
}

/// Returns the letters and digits of a token, with ligatures and fractions decomposed. Combining marks are kept unless accents are ignored.
pub fn of(token: &str, which: Normalization, options: &Options) -> String {
    // Unicode classifies one of the signs used as apostrophes as a letter, and decomposes another into a space and a mark.
    let plain = token.replace(['ʼ', '´'], "'");
    // Unicode classifies the sign that stretches an Arabic word as a letter.
    let plain = plain.replace('\u{640}', "");
    let plain: String = plain.chars().map(in_ascii).collect();
    let marks = !which.contains(Normalization::ACCENTS);
    // Unicode classifies some combining marks as letters: small letters above another letter, and iota below.
    let accent = |char| matches!(char, '\u{300}'..='\u{36f}');
    let stays =
        |&char: &char| marks && is_combining_mark(char) || char.is_alphanumeric() && !accent(char);
    let mut letters: String = plain.nfkd().filter(stays).collect();
    if options.ignore_notation && which.contains(Normalization::NOTATION) {
        // Trailing zeros do not change the value of a figure.
        letters.retain(|char| char != '0');
    }
    if which.contains(Normalization::CASE) {
        letters.to_lowercase().replace('ß', "ss").replace('ς', "σ")
    } else {
        letters
    }
}
