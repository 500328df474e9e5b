//! Passages that occur in both texts, word for word or lightly reworded, in any order.

use super::{Coverage, IgnoredDifference};
use crate::bearing::Bearings;
use crate::span::Span;
use std::mem::swap;

/// The passages that occur in both texts.
///
/// ```
/// use word_for_word::{Options, compare};
///
/// let before = "Shipments of grain through the northern harbour fell sharply in the autumn. Nobody was hurt.";
/// let after = "The minister spoke for an hour.\n\n\
///     Shipments of grain through the northern harbour fell steeply in the autumn, he added.";
/// let comparison = compare(before, after, &Options::default().with_passages(true));
/// # #[cfg(feature = "reuse")] {
///
/// let found = comparison.passages.expect("requested");
/// let passage = &found.passages[0];
/// assert!(!passage.is_exact());
/// let reworded = &passage.differences[0];
/// assert_eq!(reworded.before.of(before), "sharply");
/// assert_eq!(reworded.after.of(after), "steeply");
/// assert_eq!(found.before.omitted[0].of(before), "Nobody was hurt.");
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Passages {
    /// The passages, by decreasing weight: long ones and those of rare words first.
    pub passages: Vec<Passage>,
    /// The index of the passage with the most words.
    pub longest: Option<usize>,
    /// How the passages cover before.
    pub before: PassageSide,
    /// How the passages cover after.
    pub after: PassageSide,
}

/// Two spans, one in each text, that share most of their words, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Passage {
    /// The span in before.
    pub before: Span,
    /// The span in after.
    pub after: Span,
    /// Number of words that both spans contain.
    pub words: usize,
    /// The sum of the weights of these words. Rare words weigh more.
    pub weight: u32,
    /// Words that differ, in order; empty for an exact passage.
    pub differences: Vec<Difference>,
    /// Differences in case, notation, punctuation or a paragraph break, which do not make a passage inexact.
    pub ignored_differences: Vec<IgnoredDifference>,
    /// Number of its words that are between quotation marks in before.
    pub quoted_before: usize,
    /// Number of its words that are between quotation marks in after.
    pub quoted_after: usize,
}

impl Passage {
    /// Returns whether all of its words are the same in both texts.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.differences.is_empty()
    }
}

/// Words of one text that replace words of the other inside a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// The words of before; the empty span where they would be if after adds words.
    pub before: Span,
    /// The words of after; the empty span where they would be if after omits words.
    pub after: Span,
    /// The bearings of the words. Outside quotation marks, the grammar of reported speech is a bearing of its own.
    pub bearings: Bearings,
}

/// How the passages cover one text.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PassageSide {
    /// The words that lie in a passage, in order, without overlap.
    pub tiles: Vec<Tile>,
    /// How much of the text lies in exact passages.
    pub exact: Coverage,
    /// How much of the text lies in other passages.
    pub near: Coverage,
    /// Sentences of this text of which the other text contains nothing.
    pub omitted: Vec<Span>,
    /// Stretches that occur more than once in this text.
    pub repeats: Vec<Repeat>,
    /// Whole paragraphs that do not look like prose, in order, without overlap: lists that consist mostly of repeats, such as teasers
    /// that each occur twice, and lines at the end that are no sentences.
    pub lists: Vec<Span>,
    /// First-person words ("our") copied from the other text without quotation marks.
    pub first_person: Vec<Span>,
}

/// A stretch of a text that lies in a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tile {
    /// Its span.
    pub span: Span,
    /// The index of its passage in [`Passages::passages`], which has the span in the other text.
    pub passage: usize,
    /// Other spans of the other text that contain all or most of these words: the first twenty.
    pub others: Vec<Span>,
}

/// A stretch that occurs more than once in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repeat {
    /// Its occurrences in order: two or more.
    pub places: Vec<Span>,
    /// Number of words.
    pub words: usize,
}

impl Passages {
    /// Returns the passages for exchanged texts.
    pub(crate) fn mirrored(mut self) -> Self {
        swap(&mut self.before, &mut self.after);
        for passage in &mut self.passages {
            swap(&mut passage.before, &mut passage.after);
            swap(&mut passage.quoted_before, &mut passage.quoted_after);
            for difference in &mut passage.differences {
                swap(&mut difference.before, &mut difference.after);
            }
            for ignored in &mut passage.ignored_differences {
                swap(&mut ignored.before, &mut ignored.after);
            }
        }
        self
    }
}
