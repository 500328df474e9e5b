//! Options of a comparison.

use crate::bearing::Lexicon;
use crate::limits::Limits;
use crate::text::normalize::Normalization;
use std::fmt;

/// The options of a comparison: differences to ignore, and searches to run.
///
/// A plain value: start from [`Options::default`] and change what should differ, by assignment or by the `with_` methods. Every value is
/// valid; an invalid number is rejected where it is made ([`MinPhraseWords::new`]).
///
/// Only changes are computed by default. [`shared`](Self::shared), [`passages`](Self::passages), [`quotations`](Self::quotations) and
/// [`deceptive`](Self::deceptive) are on request, because each may cost as much as the changes or more.
///
/// ```
/// use word_for_word::{MinPhraseWords, Options};
///
/// let options = Options::default()
///     .with_ignore_case(true)
///     .with_shared(true)
///     .with_min_phrase_words(MinPhraseWords::new(6)?);
///
/// let mut same = Options::default();
/// same.ignore_case = true;
/// same.shared = true;
/// same.min_phrase_words = MinPhraseWords::new(6)?;
/// assert_eq!(options, same);
/// # Ok::<(), word_for_word::OutOfRange>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Ignore case. Default `false`.
    pub ignore_case: bool,
    /// Ignore punctuation: it follows the words around it. Default `false`.
    pub ignore_punctuation: bool,
    /// Ignore typographic variants of quotation marks, apostrophes, dashes, ligatures and fractions. Default `true`. The kind of white
    /// space is always ignored: a no-break space in place of a space is an [ignored difference](crate::IgnoredDifference).
    pub ignore_typography: bool,
    /// Ignore accents. Default `false`.
    pub ignore_accents: bool,
    /// Treat all white space alike, including paragraph breaks. Default `false`: the amount of white space is ignored, but not whether
    /// there is any, nor whether it ends a paragraph.
    pub ignore_spacing: bool,
    /// Compare figures by value: ignore separators of thousands and trailing zeros of a fraction. Default `false`.
    pub ignore_notation: bool,
    /// Mark changed sentences as a whole instead of the changed words in them. Default `false`.
    pub whole_sentences: bool,
    /// Detect moved passages. Without this, they are deleted in one place and inserted in another. Default `true`.
    pub detect_moves: bool,
    /// The least number of words of a shared phrase. Default 4.
    pub min_phrase_words: MinPhraseWords,
    /// The words that change the meaning. Default `None`: the lists of the texts' language if it is clear: English, or with the
    /// feature `reuse` German, French, Spanish, Russian, Korean, Japanese, Chinese or Arabic. Otherwise none.
    pub lexicon: Option<Lexicon>,
    /// Search for phrases that occur in both texts word for word. Default `false`.
    pub shared: bool,
    /// Search for passages that occur in both texts, word for word or lightly reworded, in any order. Default `false`.
    pub passages: bool,
    /// Look up quotations in the other text. Default `false`.
    pub quotations: bool,
    /// Search for characters that are invisible or look like others. Default `false`.
    pub deceptive: bool,
    /// The sizes that bound the work. Only tests change them; they may change at any time.
    #[doc(hidden)]
    pub limits: Limits,
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
            shared: false,
            passages: false,
            quotations: false,
            deceptive: false,
            limits: Limits::default(),
        }
    }
}

/// Setters. Each returns the options with one field changed.
impl Options {
    /// Sets [`ignore_case`](Self::ignore_case).
    #[must_use]
    pub fn with_ignore_case(mut self, on: bool) -> Self {
        self.ignore_case = on;
        self
    }

    /// Sets [`ignore_punctuation`](Self::ignore_punctuation).
    #[must_use]
    pub fn with_ignore_punctuation(mut self, on: bool) -> Self {
        self.ignore_punctuation = on;
        self
    }

    /// Sets [`ignore_typography`](Self::ignore_typography).
    #[must_use]
    pub fn with_ignore_typography(mut self, on: bool) -> Self {
        self.ignore_typography = on;
        self
    }

    /// Sets [`ignore_accents`](Self::ignore_accents).
    #[must_use]
    pub fn with_ignore_accents(mut self, on: bool) -> Self {
        self.ignore_accents = on;
        self
    }

    /// Sets [`ignore_spacing`](Self::ignore_spacing).
    #[must_use]
    pub fn with_ignore_spacing(mut self, on: bool) -> Self {
        self.ignore_spacing = on;
        self
    }

    /// Sets [`ignore_notation`](Self::ignore_notation).
    #[must_use]
    pub fn with_ignore_notation(mut self, on: bool) -> Self {
        self.ignore_notation = on;
        self
    }

    /// Sets [`whole_sentences`](Self::whole_sentences).
    #[must_use]
    pub fn with_whole_sentences(mut self, on: bool) -> Self {
        self.whole_sentences = on;
        self
    }

    /// Sets [`detect_moves`](Self::detect_moves).
    #[must_use]
    pub fn with_detect_moves(mut self, on: bool) -> Self {
        self.detect_moves = on;
        self
    }

    /// Sets [`min_phrase_words`](Self::min_phrase_words).
    #[must_use]
    pub fn with_min_phrase_words(mut self, words: MinPhraseWords) -> Self {
        self.min_phrase_words = words;
        self
    }

    /// Sets [`lexicon`](Self::lexicon).
    #[must_use]
    pub fn with_lexicon(mut self, lexicon: Option<Lexicon>) -> Self {
        self.lexicon = lexicon;
        self
    }

    /// Sets [`shared`](Self::shared).
    #[must_use]
    pub fn with_shared(mut self, on: bool) -> Self {
        self.shared = on;
        self
    }

    /// Sets [`passages`](Self::passages).
    #[must_use]
    pub fn with_passages(mut self, on: bool) -> Self {
        self.passages = on;
        self
    }

    /// Sets [`quotations`](Self::quotations).
    #[must_use]
    pub fn with_quotations(mut self, on: bool) -> Self {
        self.quotations = on;
        self
    }

    /// Sets [`deceptive`](Self::deceptive).
    #[must_use]
    pub fn with_deceptive(mut self, on: bool) -> Self {
        self.deceptive = on;
        self
    }
}

impl Options {
    /// Returns the differences inside a word that these options ignore.
    pub(crate) fn normalization(&self) -> Normalization {
        let typography = Normalization::TYPOGRAPHY | Normalization::NOTATION;
        let notation = Normalization::VALUE | Normalization::NOTATION;
        [
            (self.ignore_typography, typography),
            (self.ignore_case, Normalization::CASE),
            (self.ignore_notation, notation),
            (self.ignore_accents, Normalization::ACCENTS),
        ]
        .into_iter()
        .filter_map(|(is_on, ignored)| is_on.then_some(ignored))
        .collect()
    }
}

/// The least number of words of a shared phrase: 1 to 100.
///
/// ```
/// use word_for_word::MinPhraseWords;
///
/// assert_eq!(MinPhraseWords::new(6).map(MinPhraseWords::get), Ok(6));
/// let error = MinPhraseWords::new(0).unwrap_err();
/// assert_eq!(error.to_string(), "must be a whole number from 1 to 100; given was 0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MinPhraseWords(u8);

impl MinPhraseWords {
    /// The smallest valid number.
    pub const LEAST: u32 = 1;
    /// The largest valid number.
    pub const MOST: u32 = 100;

    /// Makes the option from a number of words.
    ///
    /// # Errors
    ///
    /// Returns [`OutOfRange`] if the number is not between [`LEAST`](Self::LEAST) and [`MOST`](Self::MOST).
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

    /// Returns the number of words.
    #[must_use]
    pub fn get(self) -> u32 {
        u32::from(self.0)
    }
}

/// The error for an invalid number of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutOfRange {
    /// The invalid number.
    pub given: u32,
    /// The smallest valid number.
    pub least: u32,
    /// The largest valid number.
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
    fn numbers_out_of_range_are_rejected_with_a_message() {
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
