//! What stands between quotation marks in one text, looked up in the other: plain data.

use super::Span;
use crate::bearing::Bearing;

/// The quotations of both texts, each in the order of its text.
///
/// ```
/// use word_for_word::{Options, QuotationDifferenceKind, Verdict, compare};
///
/// let said = "The board may act in the spring. Prices have hardly moved since the summer.";
/// let report = "“The board will act in the spring,” she said. “Prices have hardly moved since the summer.”";
/// let mut options = Options::default();
/// options.quotations = true;
/// let comparison = compare(said, report, &options);
/// # #[cfg(feature = "reuse")] {
///
/// let quotations = comparison.quotations.expect("asked for").after;
/// assert_eq!(quotations[0].verdict, Verdict::Altered);
/// let altered = &quotations[0].differences[0];
/// assert_eq!(altered.kind, QuotationDifferenceKind::Exchanged);
/// assert_eq!((&said[altered.source.clone()], &report[altered.span.clone()]), ("may", "will"));
/// assert_eq!(quotations[1].verdict, Verdict::Verbatim);
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Quotations {
    /// Those of before, looked up in after.
    pub before: Vec<Quotation>,
    /// Those of after, looked up in before.
    pub after: Vec<Quotation>,
}

/// What is between two quotation marks, and what the other text, its *source*, has of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// What is between the marks, without them.
    pub span: Span,
    /// Its words, without those in brackets.
    pub words: usize,
    /// Whether it has so few words that what is said of it means little: one or two.
    pub is_short: bool,
    /// Whether a mark closes it; else it ends with its paragraph.
    pub is_closed: bool,
    /// The index of the quotation that it lies in.
    pub outer: Option<usize>,
    /// The index of the piece before it of one utterance, which an attribution interrupts or a paragraph ends.
    pub previous: Option<usize>,
    /// What the source has between that piece and this one, if both stand there in order.
    pub between: Option<LeftOut>,
    /// What the source has of it.
    pub verdict: Verdict,
    /// Its parts that the source has, in the quotation's order; none in an absent one.
    pub parts: Vec<QuotationPart>,
    /// What differs, in order.
    pub differences: Vec<QuotationDifference>,
    /// The source's sentences around all its parts; of an absent one, the closest sentence, if any is close.
    pub context: Option<Span>,
}

/// What the other text has of a quotation. The later ones are graver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Its words stand there, in this order, and nothing is left out.
    Verbatim,
    /// They stand there but for what an ellipsis or a bracketed word replaces.
    Elided,
    /// They stand there within one passage, but for some that were exchanged, added or dropped.
    Altered,
    /// They come from separate parts, run together without a mark.
    Stitched,
    /// They do not stand there.
    Absent,
}

/// A part of a quotation that stands in one piece in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotationPart {
    /// Where in the text that quotes.
    pub span: Span,
    /// Where in the other.
    pub source: Span,
}

/// Something in which a quotation differs from its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotationDifference {
    /// What it is.
    pub kind: QuotationDifferenceKind,
    /// The quotation's words, ellipsis or bracket, or the empty place where words were dropped.
    pub span: Span,
    /// The source's words, or the empty place where words were added.
    pub source: Span,
    /// What the words bear.
    pub bearing: Bearing,
}

/// How a quotation differs from its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuotationDifferenceKind {
    /// Other words stand there.
    Exchanged,
    /// The source has no such words.
    Added,
    /// The quotation left words out without saying so.
    Dropped,
    /// An ellipsis stands for the source's words.
    Ellipsis,
    /// Words in brackets stand for the source's.
    Bracket,
    /// The source goes on elsewhere.
    Jump,
    /// The words are the same in another form: case, notation, punctuation.
    Form,
}

/// Words of the source that a quotation leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Where they stand in the source; empty where nothing is left out.
    pub source: Span,
    /// What the words bear.
    pub bearing: Bearing,
}

impl Quotations {
    /// The same with the texts exchanged.
    pub(crate) fn mirrored(self) -> Self {
        Self {
            before: self.after,
            after: self.before,
        }
    }
}
