//! Finds a quotation by its characters, in scripts without spaces.
//!
//! A dictionary may cut the words of a quotation otherwise than those of its source, most often at its ends. A quotation whose characters
//! are in the source, in order and without others between them, is verbatim all the same.
//!
//! # Time and space
//!
//! Linear in the source for each quotation that is not verbatim by its words.

use crate::comparison::quotations::{Difference, DifferenceKind, Part, Quotation, Verdict};
use crate::reuse::word_view::WordView;
use crate::span::Span;
use crate::text::unspaced::{has_unspaced, is_unspaced};
use std::ops::Range;

/// The letters of a source without white space and punctuation, normalized.
pub(crate) struct SourceCharacters {
    letters: String,
    /// The first word of the source.
    first: usize,
    /// For each word, the offset of its letters.
    starts: Vec<usize>,
}

impl SourceCharacters {
    /// Reads the letters of a source, given by its words in a text. Returns `None` if it has no word in a script without spaces.
    pub(crate) fn new(view: &WordView, source: usize, words: &Range<usize>) -> Option<Self> {
        if !has_unspaced(&view.texts[source].source[view.span(source, words)]) {
            return None;
        }
        let (letters, starts) = letters(view, source, words.clone());
        Some(Self {
            letters,
            first: words.start,
            starts,
        })
    }

    /// Makes a quotation verbatim if its characters are in the source.
    pub(super) fn correct(&self, view: &WordView, side: usize, quotation: &mut Quotation) {
        let own = &view.texts[side].source[quotation.span];
        let is_cut_freely = |char: Option<char>| char.is_some_and(is_unspaced);
        let mut chars = own
            .chars()
            .filter(|char| char.is_alphanumeric() || is_unspaced(*char));
        let first = chars.next();
        if !is_cut_freely(first) || !is_cut_freely(chars.next_back().or(first)) {
            return;
        }
        let words = view.words_of(side, quotation.span);
        let (wanted, _) = letters(view, side, words.clone());
        let Some(at) = self.letters.find(&wanted) else {
            return;
        };
        let source = Span::new(
            self.byte(view, 1 - side, at),
            self.byte(view, 1 - side, at + wanted.len()),
        );
        let is_form = |difference: &Difference| difference.kind == DifferenceKind::Form;
        quotation.verdict = Verdict::Verbatim;
        quotation.differences.retain(is_form);
        quotation.parts = vec![Part {
            span: view.span(side, &words),
            source,
        }];
        let words = view.words_of(1 - side, source);
        let first = view.word_at(1 - side, source.start + 1).saturating_sub(1);
        let sentences = view.sentences(1 - side, &(first..words.end.max(first + 1)));
        quotation.context = Some(view.sentence_span(1 - side, &sentences));
    }

    /// Returns the byte of the source at an offset of its letters. In a word whose letters were normalized, it is the start of the word, or
    /// its end.
    fn byte(&self, view: &WordView, source: usize, at: usize) -> usize {
        let word = self.starts.partition_point(|&start| start < at);
        if self.starts.get(word) == Some(&at) {
            return view.token(source, self.first + word).start;
        }
        // The offset is inside the previous word, or at the end of the letters.
        let token = view.token(source, self.first + word - 1);
        let inside = at - self.starts[word - 1];
        let byte = token.start + inside;
        let is_boundary = view.texts[source].source.is_char_boundary(byte);
        if byte <= token.end && is_boundary {
            byte
        } else {
            token.end
        }
    }
}

/// Returns the normalized letters of words, and the offset of each word.
fn letters(view: &WordView, side: usize, words: Range<usize>) -> (String, Vec<usize>) {
    let mut letters = String::new();
    let mut starts = Vec::with_capacity(words.len());
    for word in words {
        starts.push(letters.len());
        letters.push_str(&view.normalized(side, word));
    }
    (letters, starts)
}
