//! Names the differences that a verdict ignores.

use super::result::Tolerances;
use crate::comparison::quotations::{DifferenceKind, Quotation};
use crate::reuse::quotations::Fragment;
use crate::reuse::quotations::apparatus::has_note_mark;
use crate::reuse::word_view::WordView;
use crate::span::Span;
use crate::text::normalize::{self, Normalization};
use crate::text::{Kind, Token};

/// Returns the tolerances that a quotation needs, given the runs of its words that the source contains.
pub(super) fn tolerances(
    view: &WordView,
    side: usize,
    quotation: &Quotation,
    chain: &[Fragment],
) -> Tolerances {
    let reader = Reader { view, side };
    let mut used = Tolerances::empty();
    for fragment in chain {
        for step in 0..fragment.len {
            let is_first = step == 0 && Some(fragment) == chain.first();
            used |= reader.of_word(fragment.own + step, fragment.source + step, is_first);
            if step > 0 {
                used |= reader.of_separator(fragment.own + step, fragment.source + step);
            }
        }
    }
    for difference in &quotation.differences {
        if difference.kind == DifferenceKind::Form {
            used |= reader.of_form(difference.span, difference.source);
        }
    }
    if let Some(last) = chain.last() {
        used |= reader.of_end(quotation.span, last);
    }
    used
}

struct Reader<'a> {
    view: &'a WordView<'a>,
    /// The side that quotes.
    side: usize,
}

impl<'a> Reader<'a> {
    /// Returns the tolerances between two words with the same key.
    fn of_word(&self, own: usize, source: usize, is_first: bool) -> Tolerances {
        let [own, source] = [(self.side, own), (1 - self.side, source)]
            .map(|(side, word)| (self.view.str(side, word), self.view.token(side, word).kind));
        if own.0 == source.0 {
            return Tolerances::empty();
        }
        let kinds = normalize::differences(own, source, self.view.interned.fold);
        let names = [
            (Normalization::TYPOGRAPHY, Tolerances::TYPOGRAPHY),
            (
                Normalization::CASE,
                if is_first {
                    Tolerances::INITIAL_CASE
                } else {
                    Tolerances::CASE
                },
            ),
            (Normalization::ACCENTS, Tolerances::ACCENTS),
            (Normalization::NOTATION, Tolerances::NOTATION),
            (Normalization::VALUE, Tolerances::NOTATION),
        ];
        let names = names
            .into_iter()
            .filter(|(kind, _)| kinds.intersects(*kind));
        names.map(|(_, tolerance)| tolerance).collect()
    }

    /// Returns the tolerances between the separators in front of two words.
    fn of_separator(&self, own: usize, source: usize) -> Tolerances {
        let [own, source] = [(self.side, own), (1 - self.side, source)].map(|(side, word)| {
            let tokens =
                self.view.token_index(side, word - 1) + 1..self.view.token_index(side, word);
            (side, &self.view.texts[side].tokens[tokens])
        });
        let marks = |(side, tokens): (usize, &'a [Token]), fold: Normalization| {
            let mut marks = String::new();
            for token in tokens.iter().filter(|token| !token.kind.is_space()) {
                let mark = self.view.texts[side].str(token);
                let folded = normalize::key(mark, token.kind, Normalization::TYPOGRAPHY);
                // A quotation adds quotation marks.
                if !matches!(&*folded, "\"" | "'") {
                    marks.push_str(&normalize::key(mark, token.kind, fold));
                }
            }
            marks
        };
        let spaces = |(side, tokens): (usize, &'a [Token])| -> String {
            let spaces = tokens.iter().filter(|token| token.kind.is_space());
            spaces
                .map(|token| self.view.texts[side].str(token))
                .collect()
        };
        let mut used = Tolerances::empty();
        let exact = Normalization::empty();
        if marks(own, exact) != marks(source, exact) {
            let is_typography =
                marks(own, Normalization::TYPOGRAPHY) == marks(source, Normalization::TYPOGRAPHY);
            used |= if is_typography {
                Tolerances::TYPOGRAPHY
            } else {
                Tolerances::PUNCTUATION
            };
        } else if spaces(own) != spaces(source) {
            used |= Tolerances::SPACING;
        }
        used
    }

    /// Returns the tolerance of a difference in form between words with different keys, or between words and nothing.
    fn of_form(&self, own: Span, source: Span) -> Tolerances {
        let own = &self.view.texts[self.side].source[own];
        let source = &self.view.texts[1 - self.side].source[source];
        let letters = |text: &str| -> String {
            let plain = Normalization::TYPOGRAPHY | Normalization::ACCENTS | Normalization::CASE;
            let plain = normalize::key(text, Kind::Word, plain);
            plain
                .chars()
                .filter(|char| char.is_alphanumeric())
                .collect()
        };
        let (own_letters, source_letters) = (letters(own), letters(source));
        if own_letters == source_letters {
            // Forms inside a run of equal words have been read with these words.
            let is_hyphen = |text: &str| text.contains(['-', '‐', '‑', '\u{ad}']);
            let has_space = |text: &str| text.contains(char::is_whitespace);
            return if is_hyphen(own) != is_hyphen(source) {
                Tolerances::HYPHENATION
            } else if has_space(own) != has_space(source) {
                Tolerances::SPACING
            } else {
                Tolerances::empty()
            };
        }
        let has_digit = |text: &str| text.contains(|char: char| char.is_numeric());
        if own_letters.is_empty() || has_note_mark(source, own) {
            Tolerances::APPARATUS
        } else if has_digit(own) || has_digit(source) {
            Tolerances::NOTATION
        } else {
            Tolerances::SPELLING
        }
    }

    /// Returns the tolerance of the marks between the last word and the end of a quotation.
    fn of_end(&self, span: Span, last: &Fragment) -> Tolerances {
        let marks = |side: usize, word: usize, end: usize| -> String {
            let text = self.view.texts[side];
            let behind = text.tokens[self.view.token_index(side, word) + 1..].iter();
            let marks =
                behind.take_while(|token| token.kind == Kind::Punctuation && token.end <= end);
            let marks = marks.map(|token| {
                normalize::key(text.str(token), token.kind, Normalization::TYPOGRAPHY)
            });
            marks
                .filter(|mark| !matches!(&**mark, "\"" | "'"))
                .collect()
        };
        let own = marks(self.side, last.own_end() - 1, span.end);
        let source = marks(1 - self.side, last.source_end() - 1, usize::MAX);
        if own.is_empty() || source.starts_with(&own) {
            Tolerances::empty()
        } else {
            Tolerances::CLOSING_PUNCTUATION
        }
    }
}
