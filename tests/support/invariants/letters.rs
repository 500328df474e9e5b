//! What no difference in form touches, by the tables of Unicode instead of the engine's.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use word_for_word::{Normalization, Options};

/// A token's letters and digits, with ligatures and fractions taken apart; with their marks, unless accents are looked away from.
pub fn of(token: &str, which: Normalization, options: &Options) -> String {
    // Two of the signs that serve as apostrophes are a letter, or a space with a mark, to Unicode.
    let plain = token.replace(['ʼ', '´'], "'");
    let marks = !which.contains(Normalization::ACCENTS);
    // Some of the marks that accents are made of are letters to Unicode: small ones above another, iota below.
    let accent = |char| matches!(char, '\u{300}'..='\u{36f}');
    let stays =
        |&char: &char| marks && is_combining_mark(char) || char.is_alphanumeric() && !accent(char);
    let mut letters: String = plain.nfkd().filter(stays).collect();
    if options.ignore_notation && which.contains(Normalization::NOTATION) {
        // Of two figures of one value, zeros at the end are no difference.
        letters.retain(|char| char != '0');
    }
    if which.contains(Normalization::CASE) {
        letters.to_lowercase().replace('ß', "ss").replace('ς', "σ")
    } else {
        letters
    }
}
