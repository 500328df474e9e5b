//! Rows, and the tables that refer to them.

use super::{Comparison, Side};
use crate::bearing::Bearings;
use crate::span::Span;
use crate::text::normalize::Normalization;
use std::ops::Range;

/// The kind of a row: what happened to its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChangeKind {
    /// It occurs in both texts.
    Equal,
    /// It occurs only in before.
    Deleted,
    /// It occurs only in after.
    Inserted,
    /// It occurs elsewhere in after. The k-th row of this kind in a move pairs with the k-th row of kind [`MovedHere`](Self::MovedHere).
    MovedAway,
    /// It occurs elsewhere in before.
    MovedHere,
}

/// A row of a comparison: a stretch of text to which one thing happened.
///
/// ```
/// use word_for_word::{ChangeKind, Options, compare};
///
/// let (before, after) = ("It may rain today.", "It will rain.");
/// let comparison = compare(before, after, &Options::default());
///
/// let deleted: Vec<&str> = comparison.changes.iter()
///     .filter(|change| change.kind == ChangeKind::Deleted)
///     .map(|change| change.before.of(before))
///     .collect();
/// assert_eq!(deleted, ["may", " today"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The kind of the row.
    pub kind: ChangeKind,
    /// The span in before. For text that was inserted or moved here, the empty span where it would be.
    pub before: Span,
    /// The span in after. For text that was deleted or moved away, the empty span where it would be.
    pub after: Span,
    /// The index of its move in [`Comparison::moves`]. Words edited inside a moved passage have one as well.
    pub move_index: Option<usize>,
}

/// A passage that occurs in both texts, but not in the same order. It may be edited inside.
///
/// ```
/// use word_for_word::{Options, compare};
///
/// let harbour = "Shipments of grain through the northern harbour fell sharply in autumn.\n\n";
/// let spending = "Household spending has been rising at a moderate pace since early spring.\n\n";
/// let (before, after) = (format!("{harbour}{spending}"), format!("{spending}{harbour}"));
///
/// let comparison = compare(&before, &after, &Options::default());
/// let moved = comparison.moves[0];
/// assert_eq!(moved.before.of(&before), moved.after.of(&after));
/// assert_eq!(comparison.statistics.before.changed(), 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The span in before.
    pub before: Span,
    /// The span in after.
    pub after: Span,
}

/// The rows between two equal ones.
///
/// ```
/// use word_for_word::{Bearings, Options, compare};
///
/// let (before, after) = ("The rate stays at 4.75 per cent, he said.", "The rate stays at 4.50 per cent, he argued.");
/// let comparison = compare(before, after, &Options::default());
///
/// let hunk = comparison.hunks.iter().find(|hunk| hunk.bearings.contains(Bearings::FIGURE)).unwrap();
/// let [deleted, inserted] = hunk.changes(&comparison) else { panic!() };
/// assert_eq!(deleted.before.of(before), "4.75");
/// assert_eq!(inserted.after.of(after), "4.50");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hunk {
    /// Indices of its rows in [`Comparison::changes`].
    pub rows: Range<usize>,
    /// The bearings of its changed words.
    pub bearings: Bearings,
    /// Whether the work limit reduced precision here. The hunk is correct, but may be larger than necessary.
    pub coarse: bool,
}

impl Hunk {
    /// Returns its rows.
    ///
    /// # Panics
    ///
    /// Panics if the hunk belongs to another comparison with fewer rows.
    #[must_use]
    pub fn changes<'c>(&self, comparison: &'c Comparison) -> &'c [Change] {
        &comparison.changes[self.rows.clone()]
    }
}

/// Two tokens, or two separators between tokens, that differ only in what the options ignore.
///
/// ```
/// use word_for_word::{Normalization, Notice, Options, compare};
///
/// let comparison = compare("“It’s ¼”", "\"It's 1/4\"", &Options::default());
///
/// assert!(comparison.hunks.is_empty());
/// assert_eq!(comparison.notices, [Notice::OnlyIgnoredDifferences { differences: 4 }]);
/// let kinds: Vec<Normalization> = comparison.ignored_differences.iter().map(|difference| difference.kinds).collect();
/// let (typography, notation) = (Normalization::TYPOGRAPHY, Normalization::NOTATION);
/// assert_eq!(kinds, [typography, typography, notation, typography]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IgnoredDifference {
    /// The span in before.
    pub before: Span,
    /// The span in after.
    pub after: Span,
    /// The normalizations that make the two equal.
    pub kinds: Normalization,
}

/// The letters that differ between a word and a similar one that replaced it.
///
/// ```
/// use word_for_word::{Options, compare};
///
/// let (before, after) = ("They recomend it.", "They recommend it.");
/// let comparison = compare(before, after, &Options::default());
///
/// let letters = comparison.refinements[0];
/// assert_eq!((letters.before.of(before), letters.after.of(after)), ("", "m"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refinement {
    /// The index of the deleted word's row in [`Comparison::changes`].
    pub row: usize,
    /// The letters in before: whole grapheme clusters; may be empty.
    pub before: Span,
    /// The letters in after: whole grapheme clusters; may be empty.
    pub after: Span,
}

/// A changed word that changes the meaning: one with any bearing but [`WORDING`](Bearings::WORDING) and [`FORM`](Bearings::FORM).
///
/// ```
/// use word_for_word::{Bearings, Options, Side, compare};
///
/// let (before, after) = ("The board may act in the spring.", "The board will not act in the spring.");
/// let comparison = compare(before, after, &Options::default());
///
/// let found: Vec<_> = comparison.bearing_words.iter()
///     .map(|word| match word.side {
///         Side::Before => (word.span.of(before), word.bearings),
///         Side::After => (word.span.of(after), word.bearings),
///     })
///     .collect();
/// assert_eq!(found, [("may", Bearings::MODAL), ("will", Bearings::MODAL), ("not", Bearings::NEGATION)]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BearingWord {
    /// The text that contains it.
    pub side: Side,
    /// Its span in that text. Several words that form one name are one span.
    pub span: Span,
    /// The index of its row in [`Comparison::changes`].
    pub row: usize,
    /// Its bearings.
    pub bearings: Bearings,
}

/// A sentence that was deleted or inserted whole, with the sentence of the other text that shares most words with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearestSentence {
    /// The index of the deleted or inserted row in [`Comparison::changes`] that contains the sentence.
    pub row: usize,
    /// The sentence of before: the deleted one, or the nearest to the inserted one.
    pub before: Span,
    /// The sentence of after: the inserted one, or the nearest to the deleted one.
    pub after: Span,
    /// The words that both share: runs of words in the nearest sentence.
    pub shared: Vec<Span>,
}
