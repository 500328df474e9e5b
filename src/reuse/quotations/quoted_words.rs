//! The words of a quotation, and its signs: the ellipses and brackets that replace words of the source.

use crate::reuse::is_ellipsis;
use crate::reuse::word_view::WordView;
use crate::span::Span;
use crate::text::{Kind, Text, Token};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// An ellipsis or a bracket that replaces words of the source.
#[derive(Debug, Clone)]
pub(super) struct Sign {
    /// The word behind it, or the one behind the quotation.
    pub word: usize,
    /// Its span, with the brackets and the parts of a word that touch them.
    pub span: Span,
    /// Whether it is an ellipsis; otherwise it has words in brackets.
    pub is_ellipsis: bool,
    /// The letters in the brackets, with those that touch them: `[T]he` is "The".
    pub letters: String,
}

/// The words of a quotation.
pub(super) struct QuotedWords {
    pub words: Range<usize>,
    /// Whether each word is in brackets, so that it is not the source's. Empty if none is.
    aside: Vec<bool>,
    pub signs: Vec<Sign>,
}

impl QuotedWords {
    pub(super) fn new(view: &WordView, side: usize, span: Span, brackets: &SourceBrackets) -> Self {
        let words = view.words_of(side, span);
        let text = view.texts[side];
        let from = text
            .tokens
            .partition_point(|token| token.start < span.start);
        let to = text.tokens.partition_point(|token| token.start < span.end);
        let tokens = &text.tokens[from..to];
        let mut quoted_words = Self {
            aside: Vec::new(),
            words,
            signs: Vec::new(),
        };
        let mut at = 0;
        while at < tokens.len() {
            let found = sign(text.source, tokens, at);
            let Some((start, end, is_ellipsis)) = found else {
                at += 1;
                continue;
            };
            let span = Span::new(tokens[start].start, tokens[end - 1].end);
            // A bracket of the source's own is quoted as any word is.
            if !is_ellipsis && brackets.has(view, side, span) {
                at = end;
                continue;
            }
            quoted_words.aside.resize(quoted_words.words.len(), false);
            for word in view.words_of(side, span) {
                quoted_words.aside[word - quoted_words.words.start] = true;
            }
            let letters: String = text.source[span]
                .chars()
                .filter(|char| char.is_alphanumeric())
                .collect();
            // A comment of the editor ("sic") replaces nothing.
            if letters != "sic" {
                quoted_words.signs.push(Sign {
                    word: view.word_at(side, span.end),
                    span,
                    is_ellipsis,
                    letters,
                });
            }
            at = end;
        }
        quoted_words
    }

    /// Returns how many of some words are the source's.
    pub(super) fn count(&self, words: Range<usize>) -> usize {
        if self.aside.is_empty() {
            return words.len();
        }
        words.filter(|&word| !self.is_aside(word)).count()
    }

    pub(super) fn is_aside(&self, word: usize) -> bool {
        !self.aside.is_empty() && self.aside[word - self.words.start]
    }

    /// Returns the signs between two words.
    pub(super) fn between(&self, from: usize, to: usize) -> impl Iterator<Item = &Sign> {
        let first = self.signs.partition_point(|sign| sign.word < from);
        self.signs[first..]
            .iter()
            .take_while(move |sign| sign.word <= to)
    }

    /// Returns the stretches of a range that are the source's, without a sign inside.
    pub(super) fn pieces(&self, within: Range<usize>) -> Vec<Range<usize>> {
        let mut pieces: Vec<Range<usize>> = Vec::new();
        for word in within.filter(|&word| !self.is_aside(word)) {
            let behind_sign = self.between(word, word).next().is_some();
            match pieces.last_mut() {
                Some(last) if last.end == word && !behind_sign => last.end += 1,
                _ => pieces.push(word..word + 1),
            }
        }
        pieces
    }
}

/// The words beside the brackets of the source. Built once for all quotations, because it reads the whole source.
#[derive(Debug, Default)]
pub(crate) struct SourceBrackets {
    /// The keys of the words in front of an opening bracket.
    before: FxHashSet<u32>,
    /// The keys of the words behind one.
    first: FxHashSet<u32>,
}

impl SourceBrackets {
    /// Reads the brackets of a source, given by its words in a text. Linear.
    pub(crate) fn new(view: &WordView, source: usize, words: &Range<usize>) -> Self {
        let text = view.texts[source];
        let keys = &view.keys(source)[..words.end];
        let mut brackets = Self::default();
        let is_opening = |token: &&Token| matches!(text.str(token), "[" | "(" | "［" | "（" | "〔");
        let start = match words.start.checked_sub(1) {
            Some(before) => view.token_index(source, before) + 1,
            None => 0,
        };
        let tokens = start..view.token_index(source, words.end);
        for open in text.tokens[tokens].iter().filter(is_opening) {
            let first = view.word_at(source, open.end);
            brackets.first.extend(keys.get(first));
            if first > words.start {
                brackets.before.extend(keys.get(first - 1));
            }
        }
        brackets
    }

    /// Returns whether the source has a bracket where a quotation has one: behind the same word, or in front of the same.
    fn has(&self, view: &WordView, side: usize, span: Span) -> bool {
        let keys = view.keys(side);
        let first = view.words_of(side, span).start;
        let before = first.checked_sub(1).and_then(|before| keys.get(before));
        before.is_some_and(|key| self.before.contains(key))
            || keys.get(first).is_some_and(|key| self.first.contains(key))
    }
}

/// Returns whether tokens contain an ellipsis: one token, or three full stops with spaces between them.
pub(super) fn is_ellipsis_among(text: &Text, tokens: Range<usize>) -> bool {
    let marks: Vec<&str> = text.tokens[tokens]
        .iter()
        .filter(|token| !token.kind.is_space())
        .map(|token| text.str(token))
        .collect();
    marks.iter().any(|mark| is_ellipsis(mark))
        || marks.windows(3).any(|marks| marks == [".", ".", "."])
}

/// Returns the sign at a token, if there is one: its first token, the one behind its last, and whether it is an ellipsis.
fn sign(source: &str, tokens: &[Token], at: usize) -> Option<(usize, usize, bool)> {
    let str = |index: usize| tokens.get(index).map_or("", |token| &source[token.span()]);
    let is_word = |index: usize| tokens.get(index).is_some_and(|token| token.kind.is_word());
    match str(at) {
        // Three full stops with spaces between them.
        "." if str(at + 2) == "." && str(at + 4) == "." => Some((at, at + 5, true)),
        mark if is_ellipsis(mark) => Some((at, at + 1, true)),
        // In Finnish, two dashes with a space between them.
        "–" if str(at + 2) == "–" => Some((at, at + 3, true)),
        open @ ("[" | "(" | "［" | "（" | "〔") => {
            let close = match open {
                "[" => "]",
                "(" => ")",
                "［" => "］",
                "（" => "）",
                _ => "〕",
            };
            let inside = tokens[at + 1..]
                .iter()
                .take_while(|token| token.kind != Kind::Break);
            let length = inside
                .take(MOST_ASIDE)
                .position(|token| &source[token.span()] == close)?;
            let mut end = at + 1 + length + 1;
            let inside = &source[tokens[at].end..tokens[end - 1].start];
            if OMISSIONS.contains(&inside.trim()) {
                return Some((at, end, true));
            }
            let has_word = tokens[at + 1..end].iter().any(|token| token.kind.is_word());
            if matches!(open, "(" | "（")
                && (has_word || !(at + 1..end).any(|index| is_ellipsis(str(index))))
            {
                return None;
            }
            // "[T]he", "cat[s]"
            let mut start = at;
            if has_word && start > 0 && is_word(start - 1) {
                start -= 1;
            }
            if has_word && is_word(end) {
                end += 1;
            }
            Some((start, end, !has_word))
        }
        _ => None,
    }
}

/// Words in brackets that stand for an omission in Chinese, Japanese and Korean: "omitted", "the middle omitted" and so on.
const OMISSIONS: [&str; 15] = [
    "略",
    "中略",
    "前略",
    "后略",
    "後略",
    "上略",
    "下略",
    "以下略",
    "省略",
    "중략",
    "전략",
    "후략",
    "하략",
    "이하 생략",
    "생략",
];

/// Most tokens between two brackets. Longer text in brackets is the speaker's own.
const MOST_ASIDE: usize = 40;
