//! The verdict on a quotation, derived from its differences from the source.

use super::apparatus::has_note_mark;
use super::quoted_words::Sign;
use super::source_lookup::{Fragment, Joint, SourceLookup};
use super::{EXCHANGED, SHORT};
use crate::bearing::Bearings;
use crate::comparison::quotations::{Difference, DifferenceKind as Kind, Verdict};
use crate::reuse::word_view::{WordView, block};
use crate::span::Span;
use std::ops::Range;

/// Returns the bearings of words of a quotation and of the words of its source that they replace.
pub(super) fn bearings(
    view: &WordView,
    side: usize,
    own: Range<usize>,
    source: &Range<usize>,
) -> Bearings {
    let mut words = [own, source.clone()];
    words.rotate_left(side);
    view.bearings(&words, true)
}

/// Reads a chain of fragments: collects the differences, and the verdict that they imply.
pub(super) struct Reader<'a> {
    pub lookup: &'a SourceLookup<'a>,
    pub verdict: Verdict,
    pub differences: Vec<Difference>,
}

impl Reader<'_> {
    /// Returns the parts of the chain that are contiguous in the source.
    pub(super) fn read(&mut self, chain: &[Fragment]) -> Vec<Vec<Fragment>> {
        let SourceLookup {
            view,
            side,
            quoted_words,
            ..
        } = *self.lookup;
        let (first, last) = (chain[0], chain[chain.len() - 1]);
        self.head(quoted_words.words.start..first.own, first.source);
        let mut parts: Vec<Vec<Fragment>> = Vec::new();
        for (index, fragment) in chain.iter().enumerate() {
            self.forms(fragment);
            let Some(before) = index.checked_sub(1).map(|index| chain[index]) else {
                parts.push(vec![*fragment]);
                continue;
            };
            let own = before.own_end()..fragment.own;
            match self.lookup.joint(&before, fragment) {
                Joint::Near => {
                    // Words in brackets that replace nothing are not words of the quotation.
                    let own = match quoted_words.count(own.clone()) {
                        0 => own.start..own.start,
                        _ => own,
                    };
                    self.differ(own, before.source_end()..fragment.source);
                    if let Some(part) = parts.last_mut() {
                        part.push(*fragment);
                    }
                    continue;
                }
                Joint::Sign => self.signs(own, before.source_end()..fragment.source),
                Joint::Jump => {
                    let one_text = self
                        .lookup
                        .source
                        .is_one_text(before.source, fragment.source);
                    let end = if one_text { fragment.source } else { 0 };
                    let source = before.source_end()..end.max(before.source_end());
                    self.verdict = self.verdict.max(Verdict::Stitched);
                    self.add(
                        Kind::Jump,
                        view.span(side, &own),
                        &(own.start..own.start),
                        source,
                    );
                    for piece in quoted_words.pieces(own) {
                        self.differ(piece, fragment.source..fragment.source);
                    }
                }
            }
            parts.push(vec![*fragment]);
        }
        self.tail(last.own_end()..quoted_words.words.end, last.source_end());
        parts
    }

    fn add(&mut self, kind: Kind, span: Span, own: &Range<usize>, source: Range<usize>) {
        let SourceLookup { view, side, .. } = *self.lookup;
        let bearings = match kind {
            Kind::Jump => Bearings::empty(),
            Kind::Form => Bearings::FORM,
            _ => bearings(view, side, own.clone(), &source),
        };
        self.differences.push(Difference {
            kind,
            span,
            source: view.span(1 - side, &source),
            bearings,
        });
    }

    /// Adds a difference between words of the quotation and words of the source. One of the two may be empty.
    fn differ(&mut self, own: Range<usize>, source: Range<usize>) {
        let SourceLookup { view, side, .. } = *self.lookup;
        if self.is_form(&own, &source) {
            let spans = [view.span(side, &own), view.span(1 - side, &source)];
            // A dictionary may cut the same text in two ways.
            if view.texts[side].source[spans[0]] == view.texts[1 - side].source[spans[1]] {
                return;
            }
            return self.add(Kind::Form, spans[0], &own, source);
        }
        let source = self.without_apparatus(source);
        let kind = match (own.is_empty(), source.is_empty()) {
            (true, true) => return,
            (false, false) => Kind::Exchanged,
            (false, true) => Kind::Added,
            (true, false) => Kind::Dropped,
        };
        self.verdict = self.verdict.max(Verdict::Altered);
        self.add(kind, view.span(side, &own), &own, source);
    }

    /// Returns whether words differ in form only: in notation, in spacing, or by apparatus of the source.
    fn is_form(&self, own: &Range<usize>, source: &Range<usize>) -> bool {
        let SourceLookup { view, side, .. } = *self.lookup;
        let rest = self.without_apparatus(source.clone());
        if own.is_empty() {
            return rest.is_empty() && !source.is_empty();
        }
        let has_marks = || {
            own.len() == rest.len()
                && own.clone().zip(rest.clone()).all(|(own, source)| {
                    let [own, source] = [view.str(side, own), view.str(1 - side, source)];
                    own == source || has_note_mark(source, own)
                })
        };
        view.is_same_in_form(side, own, &rest) || has_marks()
    }

    /// Returns words of the source without the apparatus at their ends.
    fn without_apparatus(&self, source: Range<usize>) -> Range<usize> {
        let Range { mut start, mut end } = source;
        while start < end && self.lookup.is_apparatus(start) {
            start += 1;
        }
        while start < end && self.lookup.is_apparatus(end - 1) {
            end -= 1;
        }
        start..end
    }

    /// Adds the signs between two positions, which replace words of the source. Other words there were added.
    fn signs(&mut self, own: Range<usize>, source: Range<usize>) {
        let SourceLookup {
            view,
            side,
            quoted_words,
            ..
        } = *self.lookup;
        let signs: Vec<_> = quoted_words.between(own.start, own.end).cloned().collect();
        for (index, sign) in signs.iter().enumerate() {
            // The first of several signs replaces all words.
            let source = if index == 0 {
                source.clone()
            } else {
                source.end..source.end
            };
            // The source has an ellipsis there as well.
            if sign.is_ellipsis && source.is_empty() && self.lookup.has_ellipsis(source.start) {
                continue;
            }
            self.sign(sign, source);
        }
        for piece in quoted_words.pieces(own) {
            self.verdict = self.verdict.max(Verdict::Altered);
            let span = view.span(side, &piece);
            self.add(Kind::Added, span, &piece, source.end..source.end);
        }
    }

    fn sign(&mut self, sign: &Sign, source: Range<usize>) {
        let SourceLookup { view, side, .. } = *self.lookup;
        let own = view.words_of(side, sign.span);
        let same_letters = source.len() == 1
            && view.str(1 - side, source.start).to_lowercase() == sign.letters.to_lowercase();
        if same_letters && !sign.is_ellipsis {
            // "[T]he" changes only a capital.
            return self.add(Kind::Form, sign.span, &own, source);
        }
        self.verdict = self.verdict.max(Verdict::Elided);
        let kind = if sign.is_ellipsis {
            Kind::Ellipsis
        } else {
            Kind::Bracket
        };
        self.add(kind, sign.span, &own, source);
    }

    /// Adds the differences before the first word that the source contains.
    fn head(&mut self, own: Range<usize>, end: usize) {
        let SourceLookup {
            view,
            side,
            quoted_words,
            ..
        } = *self.lookup;
        let pieces = quoted_words.pieces(own.clone());
        let sentence = view.sentences(1 - side, &(end..end + 1)).start;
        let exchanged = quoted_words.count(own.clone());
        let start = if exchanged <= EXCHANGED {
            end.saturating_sub(exchanged).max(sentence)
        } else {
            end
        };
        let mut at = start;
        for piece in pieces {
            let other = (at.saturating_sub(SHORT)..end)
                .find(|&at| view.is_same_in_form(side, &piece, &(at..end)));
            let at_piece = other.unwrap_or(at);
            self.differ(piece, at_piece..end);
            at = end;
        }
        for sign in quoted_words
            .between(own.start, own.end)
            .cloned()
            .collect::<Vec<_>>()
        {
            if sign.is_ellipsis {
                // It omits the start of the sentence, if there is any.
                if exchanged == 0 && end > sentence && !self.lookup.has_ellipsis(end) {
                    self.sign(&sign, sentence..end);
                }
                continue;
            }
            // "[It]" replaces one word before the rest of the sentence.
            let start = if exchanged == 0 && end > sentence {
                end - 1
            } else {
                end
            };
            self.sign(&sign, start..end);
        }
    }

    /// Adds the differences behind the last word that the source contains.
    fn tail(&mut self, own: Range<usize>, start: usize) {
        let SourceLookup {
            view,
            side,
            quoted_words,
            ..
        } = *self.lookup;
        let sentence = view.sentences(1 - side, &(start - 1..start)).end;
        let exchanged = quoted_words.count(own.clone());
        let mut end = if exchanged <= EXCHANGED {
            (start + exchanged).min(sentence)
        } else {
            start
        };
        for piece in quoted_words.pieces(own.clone()) {
            let most = (end + SHORT).min(self.lookup.source.text_around(start - 1).end);
            let other =
                (start + 1..=most).find(|&end| view.is_same_in_form(side, &piece, &(start..end)));
            self.differ(piece, start..other.unwrap_or(end));
            end = start;
        }
        for sign in quoted_words
            .between(own.start.max(quoted_words.words.start), own.end)
            .cloned()
            .collect::<Vec<_>>()
        {
            if sign.is_ellipsis {
                // It omits the end of the sentence, if there is any.
                if exchanged == 0 && start < sentence && !self.lookup.has_ellipsis(start) {
                    self.sign(&sign, start..sentence);
                }
                continue;
            }
            let end = if exchanged == 0 && start < sentence {
                start + 1
            } else {
                start
            };
            self.sign(&sign, start..end);
        }
    }

    /// Adds the differences in form of the words of a fragment.
    fn forms(&mut self, fragment: &Fragment) {
        let SourceLookup { view, side, .. } = *self.lookup;
        let blocks = [block(side, fragment.own, fragment.source, fragment.len)];
        for form in view.forms(&blocks) {
            let (span, source) = if side == 0 {
                (form.before, form.after)
            } else {
                (form.after, form.before)
            };
            self.differences.push(Difference {
                kind: Kind::Form,
                span,
                source,
                bearings: Bearings::FORM,
            });
        }
    }
}
