//! Phrases that occur in both texts, word for word, in any order.

use super::Coverage;
use crate::span::Span;

/// The phrases that occur in both texts. Their words differ only in what the options ignore.
///
/// ```
/// use word_for_word::{Options, compare};
///
/// let before = "Growth in the northern provinces surprised every observer.";
/// let after = "Nobody had expected it, but growth in the northern provinces surprised some.";
/// let comparison = compare(before, after, &Options::default().with_shared(true));
/// # #[cfg(feature = "reuse")] {
///
/// let shared = comparison.shared.expect("requested");
/// let phrase = &shared.phrases[0];
/// assert_eq!(phrase.after[0].of(after), "in the northern provinces surprised");
/// assert_eq!((phrase.words, shared.before.words), (5, 5));
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SharedPhrases {
    /// The phrases, by decreasing weight: long ones and those of rare words first.
    pub phrases: Vec<Phrase>,
    /// The words of before that lie in a phrase, in order, without overlap.
    pub before_tiles: Vec<Tile>,
    /// The words of after that lie in a phrase, in order, without overlap.
    pub after_tiles: Vec<Tile>,
    /// How much of before its tiles cover.
    pub before: Coverage,
    /// How much of after its tiles cover.
    pub after: Coverage,
}

/// A maximal run of words that occurs in both texts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Phrase {
    /// Number of words.
    pub words: usize,
    /// The sum of the weights of its words. Rare words weigh more.
    pub weight: u32,
    /// Its occurrences in before: the first hundred.
    pub before: Vec<Span>,
    /// Its occurrences in after: the first hundred.
    pub after: Vec<Span>,
}

/// A stretch of one text that is marked as shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tile {
    /// Its span in its text.
    pub span: Span,
    /// The index of its phrase in [`SharedPhrases::phrases`].
    pub phrase: usize,
    /// The same words in the other text. Of several occurrences, the one that fits the neighbouring tiles best.
    pub partner: Span,
}
