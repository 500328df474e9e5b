//! Finds words next to a quotation that change its meaning, and changed end marks of sentences.
//!
//! "allowed to keep a dog" is verbatim if the source has "not allowed to keep a dog". Such a quotation keeps its verdict, and the adjacent
//! words are listed as a difference.

use super::quoted_words::QuotedWords;
use super::source_lookup::Fragment;
use super::verdict::bearings;
use crate::bearing::Bearings;
use crate::comparison::quotations::{Difference, DifferenceKind};
use crate::reuse::word_view::WordView;
use crate::span::Span;
use std::ops::Range;

/// Most words of the source between a negation and the quotation behind it, including the negation: "not", "not even".
const BEFORE: usize = 2;
/// Most words listed of a condition behind a quotation.
const BEHIND: usize = 4;

/// The edges of one quotation.
pub(super) struct Edges<'a> {
    pub view: &'a WordView<'a>,
    /// The text that quotes.
    pub side: usize,
    pub quoted_words: &'a QuotedWords,
    /// The span of the quotation.
    pub span: Span,
}

impl Edges<'_> {
    /// Returns the differences at the edges of a quotation whose words are in these fragments.
    pub(super) fn differences(&self, chain: &[Fragment]) -> Vec<Difference> {
        let (Some(first), Some(last)) = (chain.first(), chain.last()) else {
            return Vec::new();
        };
        let mut differences = Vec::new();
        let edge = |at: usize, words: Range<usize>| Difference {
            kind: DifferenceKind::Edge,
            span: Span::new(at, at),
            source: self.view.span(1 - self.side, &words),
            bearings: Bearings::NEGATION,
        };
        // A report that itself negates the quotation hides nothing.
        if first.own == self.quoted_words.words.start
            && self.negation_before(self.side, first.own).is_none()
        {
            let words = self.negation_before(1 - self.side, first.source);
            differences.extend(words.map(|words| edge(self.span.start, words)));
        }
        for fragment in chain {
            differences.extend(self.end_marks(fragment));
        }
        if last.own_end() == self.quoted_words.words.end {
            let words = self.condition_behind(last.source_end());
            differences.extend(words.map(|words| edge(self.span.end, words)));
        }
        differences
    }

    /// Returns the words from a negation, or "only if", to a word in the same clause.
    fn negation_before(&self, side: usize, end: usize) -> Option<Range<usize>> {
        let mut start = end;
        while start > 0 && end - start < BEFORE && !self.view.ends_clause(side, start) {
            start -= 1;
            let is_condition =
                self.is(side, start, &["only"]) && self.is(side, start + 1, &["if", "when"]);
            if self.is_negation(side, start) || is_condition {
                return Some(start..end);
            }
        }
        None
    }

    /// Returns the words behind a quotation that limit it in the same sentence: "unless", "except", "only if", "but not".
    fn condition_behind(&self, start: usize) -> Option<Range<usize>> {
        let source = 1 - self.side;
        let count = self.view.keys(source).len();
        if start >= count || self.view.begins_sentence(source, start) {
            return None;
        }
        let limits = self.is(
            source,
            start,
            &["unless", "except", "excepting", "excluding", "save"],
        ) || self.is(source, start, &["only", "but"])
            && (self.is(source, start + 1, &["if", "when", "only"])
                || self.is_negation(source, start + 1));
        let end = (start + BEHIND).min(count);
        let end = (start + 1..end)
            .find(|&word| self.view.begins_sentence(source, word))
            .unwrap_or(end);
        limits.then_some(start..end)
    }

    /// Returns whether a word of a text is one of the given words.
    fn is(&self, side: usize, word: usize, words: &[&str]) -> bool {
        word < self.view.keys(side).len()
            && words
                .iter()
                .any(|each| self.view.str(side, word).eq_ignore_ascii_case(each))
    }

    fn is_negation(&self, side: usize, word: usize) -> bool {
        word < self.view.keys(side).len()
            && bearings(self.view, 1 - side, 0..0, &(word..word + 1)).contains(Bearings::NEGATION)
    }

    /// Returns the differences where a sentence is a question in one text only.
    fn end_marks(&self, fragment: &Fragment) -> Vec<Difference> {
        let pairs = (0..fragment.len).map(|step| (fragment.own + step, fragment.source + step));
        pairs
            .filter_map(|(own, source)| {
                let (own_mark, own_span) = self.end_mark(self.side, own)?;
                let (source_mark, source_span) = self.end_mark(1 - self.side, source)?;
                let is_inside = own_span.end <= self.span.end;
                (is_inside && own_mark != source_mark).then_some(Difference {
                    kind: DifferenceKind::EndMark,
                    span: own_span,
                    source: source_span,
                    bearings: Bearings::WORDING,
                })
            })
            .collect()
    }

    /// Returns whether the sentence that ends behind a word is a question, and the span of its end mark.
    fn end_mark(&self, side: usize, word: usize) -> Option<(bool, Span)> {
        let text = self.view.texts[side];
        let behind = self.view.token_index(side, word) + 1..self.view.token_index(side, word + 1);
        let mark = text.tokens[behind]
            .iter()
            .find(|token| matches!(text.str(token), "." | "?" | "!" | "。" | "？" | "！" | "؟"))?;
        let is_question = matches!(text.str(mark), "?" | "？" | "؟");
        Some((is_question, Span::new(mark.start, mark.end)))
    }
}
