//! The result of a comparison: plain data.
//!
//! Every span is in bytes of the text it belongs to, and ends on a character's boundary.

mod deceptive;
mod passages;
mod quotations;

pub use deceptive::{Deceptive, DeceptiveCharacter, DeceptiveKind, DeceptivePlace, DeceptiveText};
pub use passages::{Difference, Passage, PassageSide, PassageTile, Passages, Repeat};
pub use quotations::{
    LeftOut, Quotation, QuotationDifference, QuotationDifferenceKind, QuotationPart, Quotations,
    Verdict,
};

use crate::bearing::Bearing;
use crate::options::Options;
use crate::text::normalize::Fold;
use std::ops::Range;

/// A stretch of a text, in bytes.
pub type Span = Range<usize>;

/// What two texts say differently, and what they say alike.
///
/// The rows of `changes` are the comparison: the others say more about them.
///
/// ```
/// use word_for_word::{Options, compare};
///
/// let before = "Prices rose.\n\nThe board may act.";
/// let after = "Prices rose.\n\nThe board will not act.";
/// let comparison = compare(before, after, &Options::default());
///
/// let mut rebuilt = String::new();
/// for change in &comparison.changes {
///     rebuilt += &after[change.after.clone()];
/// }
/// assert_eq!(rebuilt, after);
/// assert_eq!(comparison.statistics.after.changed(), 2);
/// assert!(comparison.notices.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Comparison {
    /// What was asked for.
    pub options: Options,
    /// Both texts, cut into stretches of one kind. Their spans in before, joined, are before; those in after are after.
    pub changes: Vec<Change>,
    /// What lies between two equal stretches: indices into `changes`.
    pub hunks: Vec<Hunk>,
    /// What moved, in the order of before.
    pub moves: Vec<Move>,
    /// What differs inside a replaced word, in the order of before.
    pub refinements: Vec<Refinement>,
    /// The changed words that turn a meaning, by row.
    pub bearings: Vec<Bearings>,
    /// What equal stretches differ in all the same, because the options look away from it.
    pub forms: Vec<Form>,
    /// For sentences that were dropped or added whole, the nearest of the other text, where one is near; by row. Without the
    /// feature `reuse` none is looked for.
    pub nearest: Vec<Nearest>,
    /// Counts.
    pub statistics: Statistics,
    /// What a reader must know about the result itself.
    pub notices: Vec<Notice>,
    /// What stands in both texts, in order or not; `None` if it was not asked for.
    pub shared: Option<Shared>,
    /// The passages that stand in both texts, word for word or lightly reworded; `None` if they were not asked for.
    pub passages: Option<Passages>,
    /// What stands between quotation marks, looked up in the other text; `None` if it was not asked for.
    pub quotations: Option<Quotations>,
    /// What in either text cannot be seen, or looks like something else; `None` without the feature `reuse`.
    pub deceptive: Option<Deceptive>,
}

/// What became of a stretch of text.
///
/// ```
/// use word_for_word::{ChangeKind, Options, compare};
///
/// let (before, after) = ("It may rain today.", "It will rain.");
/// let comparison = compare(before, after, &Options::default());
///
/// let marked: String = comparison.changes.iter().map(|change| match change.kind {
///     ChangeKind::Equal | ChangeKind::MovedHere => after[change.after.clone()].to_owned(),
///     ChangeKind::Deleted | ChangeKind::MovedAway => format!("[-{}-]", &before[change.before.clone()]),
///     ChangeKind::Inserted => format!("{{+{}+}}", &after[change.after.clone()]),
/// }).collect();
/// assert_eq!(marked, "It [-may-]{+will+} rain[- today-].");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// It stands in both texts.
    Equal,
    /// It stands in before alone.
    Deleted,
    /// It stands in after alone.
    Inserted,
    /// It stands elsewhere in after: the k-th row of this kind of a move pairs with the k-th that moved here.
    MovedAway,
    /// It stands elsewhere in before.
    MovedHere,
}

/// A stretch of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What became of it.
    pub kind: ChangeKind,
    /// Where it stands in before; for what was inserted or moved here, the empty span where it would stand.
    pub before: Span,
    /// Where it stands in after; for what was deleted or moved away, the empty span where it would stand.
    pub after: Span,
    /// The index of its move in [`Comparison::moves`]; also of what was edited inside one.
    pub moved: Option<usize>,
}

/// A passage that stands in both texts, but not in order. It may be edited inside.
///
/// ```
/// use word_for_word::{Options, compare};
///
/// let harbour = "Shipments of grain through the northern harbour fell sharply in autumn.\n\n";
/// let spending = "Household spending has been rising at a moderate pace since early spring.\n\n";
/// let (before, after) = (format!("{harbour}{spending}"), format!("{spending}{harbour}"));
///
/// let comparison = compare(&before, &after, &Options::default());
/// let moved = &comparison.moves[0];
/// assert_eq!(before[moved.before.clone()], after[moved.after.clone()]);
/// assert_eq!(comparison.statistics.before.changed(), 0);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Where it stands in before.
    pub before: Span,
    /// Where it stands in after.
    pub after: Span,
}

/// The changes between two equal stretches.
///
/// ```
/// use word_for_word::{Bearing, Options, compare};
///
/// let (before, after) = ("The rate stays at 4.75 per cent, he said.", "The rate stays at 4.50 per cent, he argued.");
/// let comparison = compare(before, after, &Options::default());
///
/// let figures = comparison.hunks.iter().filter(|hunk| hunk.bearing.contains(Bearing::FIGURE));
/// let rows: Vec<_> = figures.flat_map(|hunk| &comparison.changes[hunk.changes.clone()]).collect();
/// assert_eq!(&before[rows[0].before.clone()], "4.75");
/// assert_eq!(&after[rows[1].after.clone()], "4.50");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunk {
    /// Its rows in [`Comparison::changes`].
    pub changes: Range<usize>,
    /// What its changed words bear.
    pub bearing: Bearing,
    /// Whether the budget cut precision here: it is right, but larger than it need be.
    pub coarse: bool,
}

/// A difference in form: two tokens, or what stands between two, that count as the same.
///
/// ```
/// use word_for_word::{Fold, Notice, Options, compare};
///
/// let comparison = compare("“It’s ¼”", "\"It's 1/4\"", &Options::default());
///
/// assert!(comparison.hunks.is_empty());
/// assert_eq!(comparison.notices, [Notice::IdenticalButForForm { differences: comparison.forms.len() }]);
/// let which: Vec<Fold> = comparison.forms.iter().map(|form| form.which).collect();
/// assert_eq!(which, [Fold::TYPOGRAPHY, Fold::TYPOGRAPHY, Fold::NOTATION, Fold::TYPOGRAPHY]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Where it stands in before.
    pub before: Span,
    /// Where it stands in after.
    pub after: Span,
    /// What differs.
    pub which: Fold,
}

/// What differs inside a word that was replaced by a similar one.
///
/// ```
/// use word_for_word::{Options, compare};
///
/// let (before, after) = ("They recomend it.", "They recommend it.");
/// let comparison = compare(before, after, &Options::default());
///
/// let letters = &comparison.refinements[0];
/// assert_eq!((&before[letters.before.clone()], &after[letters.after.clone()]), ("", "m"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refinement {
    /// The row of the deleted word in [`Comparison::changes`].
    pub change: usize,
    /// The letters in before: whole grapheme clusters, perhaps none.
    pub before: Span,
    /// The letters in after: whole grapheme clusters, perhaps none.
    pub after: Span,
}

/// A changed word that turns a meaning.
///
/// ```
/// use word_for_word::{Bearing, Options, Side, compare};
///
/// let (before, after) = ("The board may act in the spring.", "The board will not act in the spring.");
/// let comparison = compare(before, after, &Options::default());
///
/// let found: Vec<_> = comparison.bearings.iter()
///     .map(|word| match word.side {
///         Side::Before => (&before[word.span.clone()], word.bearing),
///         Side::After => (&after[word.span.clone()], word.bearing),
///     })
///     .collect();
/// assert_eq!(found, [("may", Bearing::MODAL), ("will", Bearing::MODAL), ("not", Bearing::NEGATION)]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearings {
    /// The text it stands in.
    pub side: Side,
    /// Where it stands there.
    pub span: Span,
    /// Its row in [`Comparison::changes`].
    pub change: usize,
    /// What it bears.
    pub bearing: Bearing,
}

/// A sentence that was dropped or added whole, and the sentence of the other text that has the most of its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nearest {
    /// The row it lies in, in [`Comparison::changes`]: a deleted or an inserted one.
    pub change: usize,
    /// The sentence of before: the one that was dropped, or the nearest to one that was added.
    pub before: Span,
    /// The sentence of after: the one that was added, or the nearest to one that was dropped.
    pub after: Span,
    /// What the nearest has of the other's words, in its text, in runs.
    pub shared: Vec<Span>,
}

/// Counts of words.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Statistics {
    /// Of before.
    pub before: SideStatistics,
    /// Of after.
    pub after: SideStatistics,
    /// Twice the words kept or moved by the words of both texts: 0 to 1, and 1 for two texts without words.
    pub similarity: f64,
}

/// Counts of one text's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SideStatistics {
    /// Words and figures; punctuation and white space are not counted.
    pub words: usize,
    /// Words that stand in the other text as well, in order.
    pub kept: usize,
    /// Words that stand in the other text as well, in a passage that moved.
    pub moved: usize,
    /// Whether its lines were broken to a width, so that an empty line alone ends a paragraph.
    pub hard_wrapped: bool,
}

impl SideStatistics {
    /// Words that do not stand in the other text, neither in order nor moved.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.words - self.kept - self.moved
    }
}

/// One of the two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The text that was given first.
    Before,
    /// The text that was given second.
    After,
}

/// Something a reader must know about the result itself.
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
    /// The texts are the same to the last byte.
    Identical,
    /// Nothing differs but what the options look away from.
    IdenticalButForForm {
        /// How many [`Comparison::forms`] there are.
        differences: usize,
    },
    /// A text has no word in it.
    Empty(Side),
    /// The budget cut precision in some hunks.
    Coarse {
        /// In how many.
        hunks: usize,
    },
    /// Some phrases stand in more places than are listed.
    OccurrencesCut {
        /// How many phrases.
        phrases: usize,
    },
}

/// Phrases that stand in both texts, letter for letter but for what the options look away from.
///
/// ```
/// use word_for_word::{Options, compare};
///
/// let before = "Growth in the northern provinces surprised every observer.";
/// let after = "Nobody had expected it, but growth in the northern provinces surprised some.";
/// let comparison = compare(before, after, &Options::default());
/// # #[cfg(feature = "reuse")] {
///
/// let shared = comparison.shared.expect("asked for by default");
/// let phrase = &shared.phrases[0];
/// assert_eq!(&after[phrase.after[0].clone()], "in the northern provinces surprised");
/// assert_eq!((phrase.words, shared.before.words), (5, 5));
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shared {
    /// The heaviest first: long ones and those of rare words.
    pub phrases: Vec<Phrase>,
    /// Which words of before lie in which phrase, in order, without overlap.
    pub before_tiles: Vec<Tile>,
    /// The same for after.
    pub after_tiles: Vec<Tile>,
    /// How much of before the tiles cover.
    pub before: Coverage,
    /// How much of after the tiles cover.
    pub after: Coverage,
}

/// A maximal run of words that stands in both texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Its length.
    pub words: usize,
    /// What its words weigh together: rare ones weigh more.
    pub weight: u32,
    /// Where it stands in before: the first hundred places.
    pub before: Vec<Span>,
    /// Where it stands in after: the first hundred places.
    pub after: Vec<Span>,
}

/// A stretch of one text that is shown as shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Where it stands in its text.
    pub span: Span,
    /// The index of its phrase.
    pub phrase: usize,
    /// Where the same words stand in the other text: of several places, the one that fits its neighbours best.
    pub partner: Span,
}

/// How much of a text the other one has.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Coverage {
    /// Words in tiles.
    pub words: usize,
    /// Their share of the text's words: 0 to 1, and 0 for a text without words.
    pub share: f64,
}
