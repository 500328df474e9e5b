//! The result of a check: plain data. Spans are bytes of the report, or of the source that is named beside them.

use crate::bearing::Bearings;
use crate::comparison::Coverage;
use crate::comparison::quotations::{DifferenceKind, Omission, Verdict};
use crate::span::Span;
use bitflags::bitflags;

/// The quotations and passages of a report, each with its sources.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Check {
    /// The sources, in the order in which they were given.
    pub sources: Vec<CheckedSource>,
    /// The quotations in the order of the report, or as they were handed in.
    pub quotations: Vec<CheckedQuotation>,
    /// The stretches of the report that a source has, in order, without overlap.
    pub passages: Vec<SourcedPassage>,
    /// How much of the report lies in passages.
    pub coverage: Coverage,
    /// Sentences of the report of which no source has anything.
    pub unsourced: Vec<Span>,
}

/// A source of a check.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[non_exhaustive]
pub struct CheckedSource {
    /// The number of its words. A source without words cannot be checked against.
    pub words: usize,
    /// How much of the report it has, alone or together with others.
    pub report: Coverage,
    /// How much of its words the report has.
    pub own: Coverage,
}

/// A place in a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The index of the source.
    pub source: usize,
    /// The span there.
    pub span: Span,
}

/// A quotation, and what the sources have of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckedQuotation {
    /// Its span in the report, without its marks; in its own text, if it was handed in as words.
    pub span: Span,
    /// The number of its words, without those in brackets.
    pub words: usize,
    /// Whether it has only one or two words, so that the verdict means little.
    pub is_short: bool,
    /// Whether a mark closes it. Always true for a quotation that was handed in.
    pub is_closed: bool,
    /// The index of the quotation that contains it.
    pub outer: Option<usize>,
    /// The index of the previous part of the same utterance.
    pub previous: Option<usize>,
    /// Its best verdict, which is that of the first finding.
    pub verdict: Judgement,
    /// The findings in each source that has anything of it, the best first. Empty if the quotation is absent from all, or could not be checked.
    pub findings: Vec<Finding>,
    /// The closest sentence of any source to a quotation that is absent from all, if one is close.
    pub nearest: Option<Place>,
}

/// The best verdict on a quotation, or the reason why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Judgement {
    /// It was looked up in all sources that have words.
    Verdict(Verdict),
    /// It has no words: only marks, or only words in brackets.
    NoWords,
    /// No source has words, so that nothing can be said of it.
    NoSource,
}

/// A quotation as one source has it, or as two have it together.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// The index of the source. If two sources are joined, that with more of its words.
    pub source: usize,
    /// How the quotation relates to it.
    pub verdict: Verdict,
    /// The number of words that it has.
    pub matched: usize,
    /// Its parts, in the order of the quotation. If they are in different sources, the quotation joins these without a mark.
    pub parts: Vec<SourcedPart>,
    /// Differences, in the order of the quotation.
    pub differences: Vec<SourcedDifference>,
    /// The sentences around the parts; around the first if they are far from each other.
    pub context: Option<Place>,
    /// The words between the previous part of the utterance and this one, if the source has both in order.
    pub between: Option<Omission>,
    /// The differences that the verdict ignores.
    pub tolerances: Tolerances,
}

/// A part of a quotation that is contiguous in a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourcedPart {
    /// The span in the report.
    pub span: Span,
    /// The place in the source.
    pub place: Place,
}

/// A difference between a quotation and a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourcedDifference {
    /// The kind of difference.
    pub kind: DifferenceKind,
    /// The quotation's words, ellipsis or bracket; the empty span where dropped words would be.
    pub span: Span,
    /// The source's words; the empty span where added words would be.
    pub place: Place,
    /// The bearings of the words.
    pub bearings: Bearings,
}

/// A stretch of the report that a source has, word for word or lightly reworded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SourcedPassage {
    /// The span in the report.
    pub span: Span,
    /// The place in the source that has most of it.
    pub place: Place,
    /// The number of words that both have.
    pub words: usize,
    /// How many of them are between quotation marks in the report.
    pub quoted: usize,
    /// Whether nothing differs.
    pub is_exact: bool,
    /// Other places with all or most of these words: the first twenty, in any source.
    pub others: Vec<Place>,
}

bitflags! {
    /// Differences that a verdict ignores, by name. `docs/verdicts.md` has an example of each.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
    pub struct Tolerances: u16 {
        /// Variants of quotation marks, apostrophes, dashes and ligatures; composed and decomposed letters.
        const TYPOGRAPHY = 1;
        /// The case of the first letter.
        const INITIAL_CASE = 1 << 1;
        /// The case of other letters.
        const CASE = 1 << 2;
        /// A mark at the end, before the closing quotation mark.
        const CLOSING_PUNCTUATION = 1 << 3;
        /// A mark between words.
        const PUNCTUATION = 1 << 4;
        /// The amount and kind of white space, and words written together or apart.
        const SPACING = 1 << 5;
        /// A hyphen inside a word.
        const HYPHENATION = 1 << 6;
        /// The notation of a figure.
        const NOTATION = 1 << 7;
        /// Note marks, line numbers, speakers' labels and other apparatus of the source.
        const APPARATUS = 1 << 8;
        /// A contraction: "don't" and "do not".
        const SPELLING = 1 << 9;
        /// Accents, if the options ignore them.
        const ACCENTS = 1 << 10;
    }
}

impl CheckedQuotation {
    /// Moves all spans of the quotation's own text towards its start.
    pub(super) fn shift_back(&mut self, bytes: usize) {
        let shifted = |span: Span| Span::new(span.start - bytes, span.end - bytes);
        self.span = shifted(self.span);
        for finding in &mut self.findings {
            for part in &mut finding.parts {
                part.span = shifted(part.span);
            }
            for difference in &mut finding.differences {
                difference.span = shifted(difference.span);
            }
        }
    }
}
