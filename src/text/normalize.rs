//! Normalizes tokens for comparison, and classifies the differences that this ignores.
//!
//! A [`Normalization`] is a set of kinds of differences to ignore. [`key`] returns the letters that a token is compared by. [`differences`]
//! returns the kinds in which two tokens with the same key differ, so that every ignored difference can be shown.

use super::Kind;
use super::figures::{is_currency, vulgar_fraction};
use super::letters::{decompose, digit, fold_case, fold_marks, fold_width, without_accents};
use bitflags::bitflags;
use std::borrow::Cow;

bitflags! {
    /// A set of differences that are ignored when words are compared. The bits are those of the `forms` table of the JavaScript API.
    ///
    /// ```
    /// use word_for_word::Normalization;
    ///
    /// let both = Normalization::CASE | Normalization::ACCENTS;
    /// assert!(both.contains(Normalization::CASE));
    /// assert_eq!(both - Normalization::CASE, Normalization::ACCENTS);
    /// assert_eq!(both.iter_names().map(|(name, _)| name).collect::<Vec<_>>(), ["CASE", "ACCENTS"]);
    /// ```
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
    pub struct Normalization: u8 {
        /// Variants of quotation marks, apostrophes, dashes, ligatures and ellipses; composed and decomposed letters.
        const TYPOGRAPHY = 1;
        /// Upper and lower case.
        const CASE = 1 << 1;
        /// Punctuation that was added, removed or replaced.
        const PUNCTUATION = 1 << 2;
        /// Accents.
        const ACCENTS = 1 << 3;
        /// The amount and kind of white space.
        const SPACING = 1 << 4;
        /// The notation of a figure: "1/4" and "¼", "10,000" and "10000".
        const NOTATION = 1 << 5;
    }
}

impl Normalization {
    /// Separators of thousands and trailing zeros of a fraction. Reported as a difference of notation.
    pub(crate) const VALUE: Self = Self::from_bits_retain(1 << 6);
    /// Not a difference: case is that of Turkish, where "I" and "i" are two letters.
    pub(crate) const TURKISH_CASE: Self = Self::from_bits_retain(1 << 7);
}

/// Returns the letters that a token is compared by.
pub(crate) fn key(word: &str, kind: Kind, fold: Normalization) -> Cow<'_, str> {
    if (fold - Normalization::TURKISH_CASE).is_empty() {
        return Cow::Borrowed(word);
    }
    let is_turkish = fold.contains(Normalization::TURKISH_CASE);
    let is_ascii = word.is_ascii();
    let is_shape =
        kind == Kind::Word && fold.contains(Normalization::TYPOGRAPHY) && word.contains(['.', '_']);
    // Most words.
    if is_ascii && kind == Kind::Word && !fold.contains(Normalization::CASE) && !is_shape {
        return Cow::Borrowed(word);
    }
    let mut key = Cow::Borrowed(word);
    if is_shape {
        key = map(key, &without_points);
    }
    if !is_ascii && fold.contains(Normalization::TYPOGRAPHY) {
        key = map(key, &fold_width);
    }
    if kind == Kind::Figure && fold.contains(Normalization::NOTATION) {
        key = map(key, &fold_notation);
    }
    if kind == Kind::Figure && fold.contains(Normalization::VALUE) {
        key = map(key, &fold_value);
    }
    if is_ascii {
        if fold.contains(Normalization::CASE) && key.bytes().any(|byte| byte.is_ascii_uppercase()) {
            key = Cow::Owned(if is_turkish {
                fold_case(&key, true)
            } else {
                key.to_ascii_lowercase()
            });
        }
        if kind == Kind::Punctuation && fold.contains(Normalization::TYPOGRAPHY) {
            key = map(key, &fold_marks);
        }
        return key;
    }
    if fold.contains(Normalization::TYPOGRAPHY) {
        // A free-standing minus is a sign, not a dash.
        if kind != Kind::Sign {
            key = map(key, &fold_marks);
        }
        key = map(key, &decompose);
    }
    if fold.contains(Normalization::ACCENTS) {
        key = map(key, &decompose);
        key = map(key, &without_accents);
    }
    if fold.contains(Normalization::CASE) {
        key = map(key, &|word| fold_case(word, is_turkish));
    }
    key
}

/// Returns the kinds in which two tokens with the same key differ.
pub(crate) fn differences(
    one: (&str, Kind),
    two: (&str, Kind),
    fold: Normalization,
) -> Normalization {
    let differ = |fold: Normalization| key(one.0, one.1, fold) != key(two.0, two.1, fold);
    let parts = || (fold & Normalization::all()).iter();
    let rest = |each: Normalization| {
        fold - if each == Normalization::NOTATION {
            each | Normalization::VALUE
        } else {
            each
        }
    };
    let needed: Normalization = parts().filter(|&each| differ(rest(each))).collect();
    if needed.is_empty() {
        // Several kinds explain the difference: é as one code point or two is typography, and accents as well.
        return parts()
            .find(|&each| !differ(each))
            .unwrap_or(Normalization::empty());
    }
    needed
}

fn map<'a>(word: Cow<'a, str>, change: &dyn Fn(&str) -> String) -> Cow<'a, str> {
    let changed = change(&word);
    if changed == *word {
        word
    } else {
        Cow::Owned(changed)
    }
}

/// Removes the points of initials ("U.S", "a.m") and the low lines around an emphasised word ("_not_").
fn without_points(word: &str) -> String {
    let word = word.trim_matches('_');
    let is_initials = word.split('.').all(|part| {
        let mut chars = part.chars();
        chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
    });
    if is_initials {
        word.replace('.', "")
    } else {
        word.to_owned()
    }
}

/// Writes a figure in ASCII digits, its fraction with digits and a slash, joined to the whole number by a hyphen. Removes spaces inside.
fn fold_notation(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for char in word.chars() {
        if let Some(fraction) = vulgar_fraction(char) {
            if folded.ends_with(|char: char| char.is_ascii_digit()) {
                folded.push('-');
            }
            folded.push_str(fraction);
        } else if let Some(digit) = digit(char) {
            folded.push(digit);
        } else if char == '⁄' {
            folded.push('/');
        } else if char == '٫' {
            folded.push('.');
        } else if char == '٬' {
            folded.push(',');
        } else if char == '٪' {
            folded.push('%');
        } else if !char.is_whitespace() {
            folded.push(char);
        }
    }
    // A currency sign may precede the digits or follow them.
    let at = folded
        .find(|char: char| !matches!(char, '+' | '-' | '−'))
        .unwrap_or(0);
    if let Some(currency) = folded[at..]
        .chars()
        .next()
        .filter(|&char| is_currency(char))
    {
        folded.remove(at);
        folded.push(currency);
    }
    folded
}

/// Removes separators of thousands, and trailing zeros of a fraction. A mark before exactly three digits separates thousands, but a point
/// does so only if it occurs twice. Otherwise the last comma or point, if it occurs once, begins the fraction.
fn fold_value(word: &str) -> String {
    let mark = |char: &char| matches!(char, ',' | '.' | '\'' | '’');
    let marks: Vec<(usize, char)> = word.char_indices().filter(|(_, char)| mark(char)).collect();
    let digits_after = |at: usize| {
        word[at..]
            .chars()
            .skip(1)
            .take_while(char::is_ascii_digit)
            .count()
    };
    let alike = |char: char| marks.iter().filter(|&&(_, other)| other == char).count();
    let separates =
        |&(at, char): &(usize, char)| digits_after(at) == 3 && (char != '.' || alike(char) > 1);
    // A mark that occurs twice separates thousands or the parts of a date.
    let begins_fraction = |last: &&(usize, char)| {
        matches!(last.1, ',' | '.') && alike(last.1) == 1 && !separates(last)
    };
    let point = marks.last().filter(begins_fraction).map(|&(at, _)| at);
    let end = point.map_or(0, |point| point + 1 + digits_after(point));
    let zeros_from = point.map_or(end, |point| {
        let zeros = word[point + 1..end]
            .bytes()
            .rev()
            .take_while(|&byte| byte == b'0')
            .count();
        // A point without digits behind it is removed as well.
        if zeros == end - point - 1 {
            point
        } else {
            end - zeros
        }
    });
    let char = |(at, char): (usize, char)| match char {
        _ if at >= zeros_from && at < end => None,
        _ if Some(at) == point => Some('.'),
        _ if mark(&char) && separates(&(at, char)) => None,
        _ => Some(char),
    };
    word.char_indices().filter_map(char).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Normalization = Normalization::TYPOGRAPHY
        .union(Normalization::CASE)
        .union(Normalization::ACCENTS)
        .union(Normalization::NOTATION);

    #[track_caller]
    fn check(one: &str, two: &str, expected: Normalization) {
        let kind = |word: &str| crate::text::tokenizer::tokens(word, false, &[])[0].kind;
        let (one, two) = ((one, kind(one)), (two, kind(two)));
        assert_eq!(key(one.0, one.1, ALL), key(two.0, two.1, ALL));
        assert_eq!(differences(one, two, ALL), expected);
    }

    #[test]
    fn typography() {
        check("don't", "don’t", Normalization::TYPOGRAPHY);
        check("“", "\"", Normalization::TYPOGRAPHY);
        check("«", "„", Normalization::TYPOGRAPHY);
        check("--", "—", Normalization::TYPOGRAPHY);
        check("...", "…", Normalization::TYPOGRAPHY);
        check("oﬃce", "office", Normalization::TYPOGRAPHY);
        check("e\u{301}te", "éte", Normalization::TYPOGRAPHY);
        check("-5", "−5", Normalization::TYPOGRAPHY);
    }

    #[test]
    fn notation() {
        check("¼", "1/4", Normalization::NOTATION);
        check("6½", "6-1/2", Normalization::NOTATION);
        check("10\u{a0}000", "10\u{202f}000", Normalization::NOTATION);
    }

    #[test]
    fn value() {
        let key = |word| {
            key(
                word,
                Kind::Figure,
                Normalization::NOTATION | Normalization::VALUE,
            )
            .into_owned()
        };
        for (one, two) in [
            ("10,000", "10000"),
            ("10\u{a0}000", "10,000"),
            ("1.000.000", "1,000,000"),
            ("4.50", "4.5"),
            ("4,50%", "4.5%"),
            ("5.00", "5"),
            ("1'000.10", "1,000.1"),
        ] {
            assert_eq!(key(one), key(two), "{one} and {two}");
        }
        for (one, two) in [
            ("1.500", "1500"),
            ("4.05", "4.5"),
            ("100", "1"),
            ("10,00", "1000"),
            ("2015-10-20", "2015-10-2"),
        ] {
            assert_ne!(key(one), key(two), "{one} and {two}");
        }
        assert_eq!(
            differences(
                ("10,000", Kind::Figure),
                ("10000", Kind::Figure),
                Normalization::NOTATION | Normalization::VALUE
            ),
            Normalization::NOTATION
        );
    }

    #[test]
    fn case_and_accents() {
        check("Was", "was", Normalization::CASE);
        check("ΟΔΟΣ", "οδος", Normalization::CASE);
        check("STRASSE", "Straße", Normalization::CASE);
        check("naïve", "naive", Normalization::ACCENTS);
        check("Ệ", "e", Normalization::ACCENTS | Normalization::CASE);
    }

    #[test]
    fn what_differs_stays_different() {
        for (one, two) in [
            ("ø", "o"),
            ("1/4", "1/5"),
            ("a", "b"),
            ("-", "+"),
            ("4.75", "4.50"),
        ] {
            assert_ne!(
                key(one, Kind::Figure, ALL),
                key(two, Kind::Figure, ALL),
                "{one} and {two}"
            );
        }
    }
}
