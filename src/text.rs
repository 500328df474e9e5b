//! Represents a text as a sequence of tokens.
//!
//! The tokens cover the text without gaps, byte for byte. [`Kind`] lists the kinds of tokens. [`tokenizer`] finds the ends of words, and
//! [`figures`] finds numbers.

pub(crate) mod apostrophes;
#[cfg(test)]
mod conformance;
mod decompositions;
pub(crate) mod figures;
pub(crate) mod incremental;
pub(crate) mod letters;
pub(crate) mod normalize;
pub(crate) mod swar;
mod symbols;
pub(crate) mod tokenizer;
pub(crate) mod unspaced;

use crate::limits::TextLimits;
use crate::span::Span;
use incremental::Copied;

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word by UAX #29: a segment that contains a letter or a digit and is not a figure.
    Word,
    /// A number with its sign, currency, separators and unit.
    Figure,
    /// A currency sign, a mathematical sign or another symbol that is not part of a figure.
    Sign,
    /// A punctuation mark.
    Punctuation,
    /// White space inside a paragraph.
    Space,
    /// White space that ends a paragraph.
    Break,
}

impl Kind {
    /// Returns whether the token counts as a word in statistics and phrases.
    pub(crate) fn is_word(self) -> bool {
        matches!(self, Self::Word | Self::Figure | Self::Sign)
    }

    /// Returns whether the token is white space of either kind.
    pub(crate) fn is_space(self) -> bool {
        matches!(self, Self::Space | Self::Break)
    }
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    /// The offset of its first byte.
    pub start: usize,
    /// The offset behind its last byte.
    pub end: usize,
    /// Its kind.
    pub kind: Kind,
}

impl Token {
    /// Returns its span in the text, in bytes.
    pub(crate) fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }
}

/// A text and its tokens.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    /// The text itself.
    pub source: &'a str,
    /// Its tokens, in order, without gaps.
    pub tokens: Vec<Token>,
    /// Whether its lines were broken to a width, so that only an empty line ends a paragraph.
    pub hard_wrapped: bool,
    /// The runs of tokens copied from the text given to [`like`](Self::like), in order.
    pub copied: Vec<Copied>,
}

impl<'a> Text<'a> {
    /// Tokenizes a text. Linear.
    pub(crate) fn new(source: &'a str) -> Self {
        Self::with_limits(source, &TextLimits::default())
    }

    /// Tokenizes a text within the given limits.
    pub(crate) fn with_limits(source: &'a str, limits: &TextLimits) -> Self {
        Self::with_words(source, limits, &[])
    }

    /// Tokenizes a text within the given limits. `ends` are the ends of its words in scripts without spaces, ascending; empty if they
    /// are unknown.
    pub(crate) fn with_words(source: &'a str, limits: &TextLimits, ends: &[usize]) -> Self {
        let hard_wrapped = is_hard_wrapped(source, limits);
        Self {
            source,
            tokens: tokenizer::tokens(source, hard_wrapped, ends),
            hard_wrapped,
            copied: Vec::new(),
        }
    }

    /// Tokenizes a text by reusing the tokens of a similar one. Linear, and faster the more the texts have in common.
    pub(crate) fn like(source: &'a str, other: &Text, limits: &TextLimits) -> Self {
        let hard_wrapped = is_hard_wrapped(source, limits);
        // The two texts interpret line ends differently.
        if hard_wrapped != other.hard_wrapped {
            return Self::with_limits(source, limits);
        }
        let (tokens, copied) = incremental::tokens(source, hard_wrapped, other, limits);
        Self {
            source,
            tokens,
            hard_wrapped,
            copied,
        }
    }

    /// Returns the letters of a token.
    pub(crate) fn str(&self, token: &Token) -> &'a str {
        &self.source[token.span()]
    }
}

/// Hard-wrapped lines of mail and plain-text archives are rarely longer than this, in columns …
const WIDEST_WRAP: usize = 100;
/// … and rarely shorter than this, except for the last line of a paragraph.
const NARROWEST_WRAP: usize = 40;
/// Fewer lines do not show how a text is wrapped.
const FEWEST_LINES: usize = 4;

/// Returns whether the lines of a text were broken to a width, as in mail: nearly every line with a successor is about as long as the
/// others, and no line is long.
fn is_hard_wrapped(source: &str, limits: &TextLimits) -> bool {
    let (mut inner, mut full) = (0_usize, 0_usize);
    let mut lines = source.split('\n').take(limits.hard_wrap_lines).peekable();
    while let Some(line) = lines.next() {
        let Some(next) = lines.peek() else { break };
        // One character above the limit is enough, so a line of a megabyte is not counted to its end.
        let columns = line.chars().take(WIDEST_WRAP + 1).map(columns);
        let length: usize = columns.sum();
        if length > WIDEST_WRAP {
            return false;
        }
        if line.trim().is_empty() || next.trim().is_empty() {
            continue;
        }
        inner += 1;
        full += usize::from(length >= NARROWEST_WRAP);
    }
    inner >= FEWEST_LINES && full * 5 >= inner * 4
}

/// Returns the columns that a character takes: two for those of East Asian scripts.
fn columns(char: char) -> usize {
    1 + usize::from(char >= '\u{2e80}')
}

/// Returns whether two texts are not in the canonical order: the shorter first, then by bytes.
pub(crate) fn is_swapped(before: &str, after: &str) -> bool {
    (before.len(), before) > (after.len(), after)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRAPPED: &str = "The harbour board met on Tuesday and heard what the\n\
        pilots had to say of the new channel, its depth and\n\
        its lights, and of the three buoys that were lost in\n\
        the winter storms, which nobody had thought to put\n\
        back in place.\n\nIt will meet again.\n";

    #[test]
    fn lines_broken_to_a_width_are_known() {
        assert!(Text::new(WRAPPED).hard_wrapped);
        assert!(Text::new(&WRAPPED.replace('\n', "\r\n")).hard_wrapped);
    }

    #[test]
    fn poems_lists_and_long_lines_are_not_wrapped() {
        assert!(
            !Text::new("One line\nand two\nand three\nand four\nand five\nand six").hard_wrapped
        );
        assert!(!Text::new(&format!("{}\n{WRAPPED}", "long line ".repeat(12))).hard_wrapped);
    }

    #[test]
    fn in_wrapped_text_only_an_empty_line_ends_a_paragraph() {
        let text = Text::new(WRAPPED);
        let breaks = |text: &Text| {
            text.tokens
                .iter()
                .filter(|token| token.kind == Kind::Break)
                .count()
        };
        assert_eq!(breaks(&text), 1);
        assert_eq!(breaks(&Text::new("One.\nTwo.\n\nThree.")), 2);
    }
}
