//! Quotations in one text, looked up in the other.

use crate::bearing::Bearings;
use crate::span::Span;

/// The quotations of both texts, in the order of their text.
///
/// ```
/// use word_for_word::quotations::{DifferenceKind, Verdict};
/// use word_for_word::{Options, compare};
///
/// let said = "The board may act in the spring. Prices have hardly moved since the summer.";
/// let report = "“The board will act in the spring,” she said. “Prices have hardly moved since the summer.”";
/// let comparison = compare(said, report, &Options::default().with_quotations(true));
/// # #[cfg(feature = "reuse")] {
///
/// let quotations = comparison.quotations.expect("requested").after;
/// assert_eq!(quotations[0].verdict, Verdict::Altered);
/// let altered = &quotations[0].differences[0];
/// assert_eq!(altered.kind, DifferenceKind::Exchanged);
/// assert_eq!((altered.source.of(said), altered.span.of(report)), ("may", "will"));
/// assert_eq!(quotations[1].verdict, Verdict::Verbatim);
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Quotations {
    /// The quotations of before, looked up in after.
    pub before: Vec<Quotation>,
    /// The quotations of after, looked up in before.
    pub after: Vec<Quotation>,
}

/// A span between two quotation marks, and what the other text, its *source*, contains of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quotation {
    /// The span between the marks.
    pub span: Span,
    /// Number of its words, without those in brackets.
    pub words: usize,
    /// Whether it has only one or two words, so that the verdict means little.
    pub is_short: bool,
    /// Whether a mark closes it; otherwise it ends with its paragraph.
    pub is_closed: bool,
    /// The index of the quotation that contains it.
    pub outer: Option<usize>,
    /// The index of the previous part of the same utterance, if an attribution or a paragraph break interrupts it.
    pub previous: Option<usize>,
    /// The words of the source between the previous part and this one, if both occur there in order.
    pub between: Option<Omission>,
    /// How it relates to the source.
    pub verdict: Verdict,
    /// Its parts that the source contains, in the order of the quotation; empty if the quotation is absent.
    pub parts: Vec<Part>,
    /// Differences from the source, in order.
    pub differences: Vec<Difference>,
    /// The sentences of the source around all parts. For an absent quotation the closest sentence, if one is close.
    pub context: Option<Span>,
}

/// How a quotation relates to its source. Later variants are graver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The source contains its words in this order, with nothing omitted.
    Verbatim,
    /// The source contains its words except those that an ellipsis or brackets mark as omitted or replaced.
    Elided,
    /// The source contains its words within one passage, except some that were exchanged, added or dropped.
    Altered,
    /// Its words come from separate parts of the source, joined without a mark.
    Stitched,
    /// The source does not contain its words.
    Absent,
}

/// A part of a quotation that is contiguous in the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The span in the text that quotes.
    pub span: Span,
    /// The span in the source.
    pub source: Span,
}

/// A difference between a quotation and its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// The kind of difference.
    pub kind: DifferenceKind,
    /// The quotation's words, ellipsis or bracket; the empty span where dropped words would be.
    pub span: Span,
    /// The source's words; the empty span where added words would be.
    pub source: Span,
    /// The bearings of the words.
    pub bearings: Bearings,
}

/// The kinds of differences between a quotation and its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The quotation has other words.
    Exchanged,
    /// The quotation has words that the source lacks.
    Added,
    /// The quotation omits words without a mark.
    Dropped,
    /// An ellipsis marks words that the quotation omits.
    Ellipsis,
    /// Words in brackets replace words of the source.
    Bracket,
    /// The quotation continues in another part of the source.
    Jump,
    /// The words are the same but for case, notation or punctuation.
    Form,
    /// Words of the source beside the quotation turn its meaning: "not" before it, "unless" behind it. The quotation's span is empty.
    Edge,
    /// A sentence is a question in one of the texts only.
    EndMark,
}

/// Words of the source that a quotation omits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Omission {
    /// The words in the source; empty if nothing is omitted.
    pub source: Span,
    /// The bearings of the words.
    pub bearings: Bearings,
}

impl Quotations {
    /// Returns the quotations for exchanged texts.
    pub(crate) fn mirrored(self) -> Self {
        Self {
            before: self.after,
            after: self.before,
        }
    }
}
