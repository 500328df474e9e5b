//! The result of a comparison: plain data. All offsets are bytes.

pub mod characters;
pub mod passages;
pub mod phrases;
pub mod quotations;

mod changes;
mod inline;
mod segments;

pub use changes::{
    BearingWord, Change, ChangeKind, Hunk, IgnoredDifference, Move, NearestSentence, Refinement,
};
pub use inline::Inline;
pub use segments::{Segment, Segments};

use crate::options::Options;
use characters::Deceptive;
use passages::Passages;
use phrases::SharedPhrases;
use quotations::Quotations;

/// The differences between two texts, and on request what they have in common.
///
/// [`changes`](Self::changes) is the comparison itself: rows that tile both texts. The other tables refer to these rows. To read the
/// result without indices, iterate over [`segments`](Self::segments).
///
/// ```
/// use word_for_word::{Options, compare};
///
/// let before = "Prices rose.\n\nThe board may act.";
/// let after = "Prices rose.\n\nThe board will not act.";
/// let comparison = compare(before, after, &Options::default());
///
/// let rebuilt: String = comparison.changes.iter().map(|change| change.after.of(after)).collect();
/// assert_eq!(rebuilt, after);
/// assert_eq!(comparison.statistics.after.changed(), 2);
/// assert!(comparison.notices.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Comparison {
    /// The options that the texts were compared with.
    pub options: Options,
    /// The rows. Their spans in before, joined, are before; their spans in after, joined, are after.
    pub changes: Vec<Change>,
    /// Runs of rows between two equal ones.
    pub hunks: Vec<Hunk>,
    /// Moved passages, in the order of before.
    pub moves: Vec<Move>,
    /// Differences inside words that were replaced by similar ones, in the order of before.
    pub refinements: Vec<Refinement>,
    /// Changed words that change the meaning, by row.
    pub bearing_words: Vec<BearingWord>,
    /// Differences that the options ignore, in rows that are equal or moved.
    pub ignored_differences: Vec<IgnoredDifference>,
    /// For sentences that were deleted or inserted whole, the most similar sentence of the other text, if one is similar enough; by
    /// row. Empty without the feature `reuse`.
    pub nearest: Vec<NearestSentence>,
    /// Word counts.
    pub statistics: Statistics,
    /// Facts about the result itself.
    pub notices: Vec<Notice>,
    /// Phrases that occur in both texts, in any order; `None` unless [`Options::shared`] is set.
    pub shared: Option<SharedPhrases>,
    /// Passages that occur in both texts, word for word or lightly reworded; `None` unless [`Options::passages`] is set.
    pub passages: Option<Passages>,
    /// Quotations, looked up in the other text; `None` unless [`Options::quotations`] is set.
    pub quotations: Option<Quotations>,
    /// Characters that are invisible or look like others; `None` unless [`Options::deceptive`] is set.
    pub deceptive: Option<Deceptive>,
}

/// Word counts of both texts.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[non_exhaustive]
pub struct Statistics {
    /// Counts of before.
    pub before: SideStatistics,
    /// Counts of after.
    pub after: SideStatistics,
    /// Twice the number of words kept or moved, divided by the number of words of both texts: 0 to 1; 1 for two texts without words.
    pub similarity: f64,
}

/// Word counts of one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct SideStatistics {
    /// Words and figures; punctuation and white space do not count.
    pub words: usize,
    /// Words that also occur in the other text, in the same order.
    pub kept: usize,
    /// Words that also occur in the other text, in a moved passage.
    pub moved: usize,
    /// Whether the lines of the text were broken to a width, so that only an empty line ends a paragraph.
    pub hard_wrapped: bool,
}

impl SideStatistics {
    /// Returns the number of words that were neither kept nor moved.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.words - self.kept - self.moved
    }
}

/// One of the two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The first argument of [`compare`](crate::compare).
    Before,
    /// The second argument.
    After,
}

/// How much of a text is covered by phrases or passages of the other one.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Coverage {
    /// Number of words covered.
    pub words: usize,
    /// Their share of the text's words: 0 to 1; 0 for a text without words.
    pub share: f64,
}

/// A fact about the result itself that a reader must know.
///
/// ```
/// use word_for_word::{Notice, Options, Side, compare};
///
/// assert_eq!(compare("The same.", "The same.", &Options::default()).notices, [Notice::Identical]);
/// assert_eq!(compare("", "Words.", &Options::default()).notices, [Notice::Empty(Side::Before)]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// The texts are identical, byte for byte.
    Identical,
    /// The texts differ only in what the options ignore.
    OnlyIgnoredDifferences {
        /// Number of [`Comparison::ignored_differences`].
        differences: usize,
    },
    /// A text contains no words.
    Empty(Side),
    /// The work limit reduced the precision of some hunks.
    Coarse {
        /// Number of such hunks.
        hunks: usize,
    },
    /// A text is in a script without spaces between words, and no segmenter was given: each character of it counts as a word.
    CharactersAsWords,
    /// Some phrases occur in more places than are listed.
    OccurrencesCut {
        /// Number of such phrases.
        phrases: usize,
    },
}
