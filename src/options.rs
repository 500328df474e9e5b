//! What may be asked of a comparison.

use crate::bearing::Lexicon;
use std::fmt;

/// What to fold before words are compared, and what to look for.
///
/// A plain value: start from [`Options::default`] and set what should differ. Whatever exists is valid;
/// a number that would not be is refused where it is made ([`MinPhraseWords::new`]).
///
/// ```
/// use word_for_word::{MinPhraseWords, Options};
///
/// let mut options = Options::default();
/// options.ignore_case = true;
/// options.min_phrase_words = MinPhraseWords::new(6)?;
/// options.passages = true;
/// # Ok::<(), word_for_word::OutOfRange>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Compare words without regard to case. Default `false`.
    pub ignore_case: bool,
    /// Leave punctuation out of the comparison: it goes with the words around it. Default `false`.
    pub ignore_punctuation: bool,
    /// Count typographic variants of quotation marks, apostrophes, dashes, ligatures and fractions as the same. Default `true`. White space
    /// is never compared letter for letter: a no-break space for a space is a difference in form in any case.
    pub ignore_typography: bool,
    /// Compare letters without their accents. Default `false`.
    pub ignore_accents: bool,
    /// Count any white space as the same, paragraph breaks included. Default `false`: the amount of white space is looked away from in
    /// any case, but not whether there is any, nor whether it ends a paragraph.
    pub ignore_spacing: bool,
    /// Compare figures by their value: separators of thousands and zeros at the end of a fraction are looked away from. Default
    /// `false`.
    pub ignore_notation: bool,
    /// Show sentences that changed whole, instead of the words in them that did. Default `false`.
    pub whole_sentences: bool,
    /// Look for passages that moved; without it they are deleted here and inserted there. Default `true`.
    pub detect_moves: bool,
    /// Fewest words of a shared phrase. Default 4.
    pub min_phrase_words: MinPhraseWords,
    /// The words that turn a meaning. Default `None`: those of English, if the texts look English, else none.
    pub lexicon: Option<Lexicon>,
    /// Look for shared phrases as well as for changes. Default `true`, with the feature `reuse`.
    pub shared: bool,
    /// Look for passages that stand in both texts, word for word or lightly reworded, wherever they stand: costs
    /// more than the changes. Default `false`.
    pub passages: bool,
    /// Look up what stands between quotation marks in the other text: costs more than the
    /// changes. Default `false`.
    pub quotations: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            ignore_case: false,
            ignore_punctuation: false,
            ignore_typography: true,
            ignore_accents: false,
            ignore_spacing: false,
            ignore_notation: false,
            whole_sentences: false,
            detect_moves: true,
            min_phrase_words: MinPhraseWords(4),
            lexicon: None,
            shared: cfg!(feature = "reuse"),
            passages: false,
            quotations: false,
        }
    }
}

/// Fewest words of a shared phrase: 1 to 100.
///
/// ```
/// use word_for_word::MinPhraseWords;
///
/// assert_eq!(MinPhraseWords::new(6).map(MinPhraseWords::get), Ok(6));
/// let refused = MinPhraseWords::new(0).unwrap_err();
/// assert_eq!(refused.to_string(), "must be a whole number from 1 to 100; given was 0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MinPhraseWords(u8);

impl MinPhraseWords {
    /// The smallest that may be asked for.
    pub const LEAST: u32 = 1;
    /// The largest that may be asked for.
    pub const MOST: u32 = 100;

    /// From a number of words.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] for a number that is not from [`LEAST`](Self::LEAST) to [`MOST`](Self::MOST).
    pub fn new(words: u32) -> Result<Self, OutOfRange> {
        match u8::try_from(words) {
            Ok(small) if (Self::LEAST..=Self::MOST).contains(&words) => Ok(Self(small)),
            _ => Err(OutOfRange {
                given: words,
                least: Self::LEAST,
                most: Self::MOST,
            }),
        }
    }

    /// The number of words.
    #[must_use]
    pub fn get(self) -> u32 {
        u32::from(self.0)
    }
}

/// A number of words outside of what is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutOfRange {
    /// What was given.
    pub given: u32,
    /// The smallest that is allowed.
    pub least: u32,
    /// The largest that is allowed.
    pub most: u32,
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { given, least, most } = self;
        write!(
            f,
            "must be a whole number from {least} to {most}; given was {given}"
        )
    }
}

impl std::error::Error for OutOfRange {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_out_of_range_are_refused_in_words() {
        for given in [0, 101, 300, u32::MAX] {
            let error = MinPhraseWords::new(given).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("must be a whole number from 1 to 100; given was {given}")
            );
        }
        assert_eq!(MinPhraseWords::new(100).map(MinPhraseWords::get), Ok(100));
        assert_eq!(MinPhraseWords::new(1).map(MinPhraseWords::get), Ok(1));
    }
}
