//! Boundaries: the positions in a text where a passage may begin or end, from quotation marks and sentences.

use crate::reuse::is_ellipsis;
use crate::reuse::quotation_marks::Quoted;
use crate::reuse::word_view::WordView;
use crate::text::Kind;
use std::ops::Range;

/// The boundaries of both texts. All tables are indexed by text, then by word.
pub(crate) struct Boundaries {
    /// Whether each word is between quotation marks.
    pub(super) quoted: [Vec<bool>; 2],
    /// Whether a sentence or an outermost quotation begins or ends before each word, and before the end, or an ellipsis is there.
    pub(super) edges: [Vec<bool>; 2],
    /// Whether a quotation begins or ends before each word, at any depth.
    marks: [Vec<bool>; 2],
    /// Whether an outermost quotation begins or ends before each word, together with a sentence.
    walls: [Vec<bool>; 2],
}

impl Boundaries {
    pub(crate) fn new(view: &WordView, marks: [&[Quoted]; 2]) -> Self {
        let count = [0, 1].map(|side| view.keys(side).len());
        let mut boundaries = Self {
            quoted: count.map(|count| vec![false; count]),
            edges: count.map(|count| vec![false; count + 1]),
            marks: count.map(|count| vec![false; count + 1]),
            walls: count.map(|count| vec![false; count + 1]),
        };
        for side in [0, 1] {
            for word in 0..=count[side] {
                boundaries.edges[side][word] = view.begins_sentence(side, word);
            }
            for quoted in marks[side] {
                let words = view.words_of(side, quoted.span);
                for end in [words.start, words.end] {
                    boundaries.marks[side][end] = true;
                    if quoted.outer.is_none() {
                        boundaries.edges[side][end] = true;
                        boundaries.walls[side][end] |= view.begins_sentence(side, end);
                    }
                }
                if quoted.outer.is_none() {
                    boundaries.quoted[side][words].fill(true);
                }
            }
            for token in &view.texts[side].tokens {
                if token.kind == Kind::Punctuation && is_ellipsis(view.texts[side].str(token)) {
                    let word = view.word_at(side, token.start);
                    boundaries.edges[side][word] = true;
                }
            }
        }
        boundaries
    }

    /// Returns whether an edge lies in a gap between words.
    pub(super) fn has_edge(&self, side: usize, gap: &Range<usize>) -> bool {
        self.edges[side][gap.start..=gap.end].contains(&true)
    }

    /// Returns whether words, or the position between two words, are between quotation marks in either text.
    pub(super) fn in_marks(&self, words: &[Range<usize>; 2]) -> bool {
        [0, 1].iter().any(|&side| {
            let Range { start, end } = words[side];
            self.quoted[side][start - 1..end].contains(&true)
        })
    }

    /// Returns whether a quotation of a text begins or ends together with a sentence among words.
    pub(super) fn has_wall(&self, side: usize, words: &Range<usize>) -> bool {
        self.walls[side][words.clone()].contains(&true)
    }

    /// Returns whether the marks of exactly one text separate the words before two gaps from the words behind them.
    pub(super) fn parts(&self, gaps: &[Range<usize>; 2]) -> bool {
        (0..2).any(|side| {
            let (own, other) = (&gaps[side], &gaps[1 - side]);
            self.walls[side][own.start..=own.end].contains(&true)
                && !self.marks[1 - side][other.start..=other.end].contains(&true)
        })
    }

    /// Returns whether a gap is an attribution between two quotations, or the rest of one: a word of it may occur in the other text there.
    pub(super) fn interrupts(&self, side: usize, gap: &Range<usize>) -> bool {
        /// Most words of an attribution that may be equal by chance, at either end.
        const BY_CHANCE: usize = 2;
        let quoted = &self.quoted[side];
        let before = quoted[..gap.start].iter().rev().take(1 + BY_CHANCE);
        let behind = quoted[gap.end..].iter().take(1 + BY_CHANCE);
        let outside = quoted[gap.clone()].contains(&false);
        outside && before.copied().any(|quoted| quoted) && behind.copied().any(|quoted| quoted)
    }
}
