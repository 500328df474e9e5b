//! A text as a sequence of tokens.
//!
//! Tokens joined give the text back, byte for byte. [`Kind`] lists the kinds of tokens. [`tokenizer`] defines where a word ends, and
//! [`figures`] what a figure is.

#[cfg(test)]
mod conformance;
mod decompositions;
pub(crate) mod figures;
pub(crate) mod incremental;
pub(crate) mod normalize;
pub(crate) mod swar;
mod symbols;
pub(crate) mod tokenizer;

use crate::limits::TextLimits;
use crate::span::Span;
use incremental::Copied;

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word by UAX #29: anything with a letter or a digit in it that is no figure.
    Word,
    /// A number with all that belongs to it.
    Figure,
    /// A currency sign, a mathematical sign or another symbol that belongs to no figure.
    Sign,
    /// A punctuation mark.
    Punctuation,
    /// White space inside a paragraph.
    Space,
    /// White space that ends a paragraph.
    Break,
}

impl Kind {
    /// Whether it counts as a word in statistics and phrases.
    pub(crate) fn is_word(self) -> bool {
        matches!(self, Self::Word | Self::Figure | Self::Sign)
    }

    /// Whether it is white space of either kind.
    pub(crate) fn is_space(self) -> bool {
        matches!(self, Self::Space | Self::Break)
    }
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    /// Its first byte.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// Its kind.
    pub kind: Kind,
}

impl Token {
    /// Its bytes in the text.
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
    /// Which tokens are those of the text it was [cut after](Self::like), in order.
    pub copied: Vec<Copied>,
}

impl<'a> Text<'a> {
    /// Cuts a text into tokens. Linear.
    pub(crate) fn new(source: &'a str) -> Self {
        Self::with_limits(source, &TextLimits::default())
    }

    /// Does the same within other limits.
    pub(crate) fn with_limits(source: &'a str, limits: &TextLimits) -> Self {
        let hard_wrapped = is_hard_wrapped(source, limits);
        Self {
            source,
            tokens: tokenizer::tokens(source, hard_wrapped),
            hard_wrapped,
            copied: Vec::new(),
        }
    }

    /// Cuts a text into tokens that resembles another. Linear, and the more the texts have in common, the quicker.
    pub(crate) fn like(source: &'a str, other: &Text, limits: &TextLimits) -> Self {
        let hard_wrapped = is_hard_wrapped(source, limits);
        // Line ends say something else there.
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

    /// The letters of a token.
    pub(crate) fn str(&self, token: &Token) -> &'a str {
        &self.source[token.span()]
    }
}

/// Lines of mail and of plain-text archives are rarely filled further than this, in characters …
const WIDEST_WRAP: usize = 100;
/// … and seldom end before this, but for the last of a paragraph.
const NARROWEST_WRAP: usize = 40;
/// Fewer lines than this tell nothing.
const FEWEST_LINES: usize = 4;

/// Whether the lines of a text were broken to a width, as in a mail: nearly every line that is followed by another is
/// about as long as the rest, and none is long.
fn is_hard_wrapped(source: &str, limits: &TextLimits) -> bool {
    let (mut inner, mut full) = (0_usize, 0_usize);
    let mut lines = source.split('\n').take(limits.hard_wrap_lines).peekable();
    while let Some(line) = lines.next() {
        let Some(next) = lines.peek() else { break };
        // One character more than is allowed decides; a line of a megabyte need not be counted.
        let length = line.chars().take(WIDEST_WRAP + 1).count();
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
