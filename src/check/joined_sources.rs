//! Joins the sources to one text, so that one index finds words in any of them.
//!
//! Each source is tokenized for itself, because its line breaks say what a paragraph is. Between two sources is a separator. This token
//! counts as a word and gets a key of its own, so that no run of words reaches from one source into the next.

use crate::intern::Interned;
use crate::limits::Limits;
use crate::reuse::quotation_marks::{self, Quoted};
use crate::reuse::quotations::apparatus::apparatus;
use crate::span::Span;
use crate::text::{Kind, Text, Token};
use std::ops::Range;

use super::result::Place;

/// The paragraph break and the token between two sources.
const SEPARATOR: [(&str, Kind); 3] = [
    ("\n\n", Kind::Break),
    ("␞", Kind::Word),
    ("\n\n", Kind::Break),
];

/// Several sources as one text.
pub(super) struct JoinedSources {
    /// The sources with separators between them.
    source: String,
    tokens: Vec<Token>,
    /// The span of each source.
    spans: Vec<Span>,
    /// The token index of each separator.
    separators: Vec<u32>,
    /// Whether each token is apparatus.
    pub apparatus: Vec<bool>,
    /// The quotations of the sources.
    pub marks: Vec<Quoted>,
}

impl JoinedSources {
    /// Tokenizes and joins sources. Linear.
    pub(super) fn new(sources: &[&str], limits: &Limits) -> Self {
        let mut joined = Self {
            source: String::with_capacity(sources.iter().map(|source| source.len() + 8).sum()),
            tokens: Vec::new(),
            spans: Vec::with_capacity(sources.len()),
            separators: Vec::new(),
            apparatus: Vec::new(),
            marks: Vec::new(),
        };
        let mut paragraph = 0;
        for (index, source) in sources.iter().enumerate() {
            if index > 0 {
                joined.separate();
            }
            let start = joined.source.len();
            joined.source.push_str(source);
            joined.spans.push(Span::new(start, joined.source.len()));
            let text = Text::with_limits(source, &limits.text);
            joined.apparatus.extend(apparatus(&text));
            joined.add_marks(
                quotation_marks::quoted(&text, &limits.reuse),
                start,
                paragraph,
            );
            let breaks = text.tokens.iter().filter(|token| token.kind == Kind::Break);
            paragraph += breaks.count() + 2;
            joined.tokens.extend(text.tokens.iter().map(|token| Token {
                start: token.start + start,
                end: token.end + start,
                kind: token.kind,
            }));
        }
        joined
    }

    fn separate(&mut self) {
        for (mark, kind) in SEPARATOR {
            if kind == Kind::Word {
                self.separators.push(self.tokens.len() as u32);
            }
            let start = self.source.len();
            self.source.push_str(mark);
            let end = self.source.len();
            self.tokens.push(Token { start, end, kind });
            self.apparatus.push(false);
        }
    }

    /// Adds the quotations of a source that begins at a byte and a paragraph.
    fn add_marks(&mut self, marks: Vec<Quoted>, start: usize, paragraph: usize) {
        let first = self.marks.len();
        self.marks.extend(marks.into_iter().map(|quoted| Quoted {
            span: Span::new(quoted.span.start + start, quoted.span.end + start),
            open: quoted.open + start,
            end: quoted.end + start,
            outer: quoted.outer.map(|outer| outer + first),
            paragraph: quoted.paragraph + paragraph,
            last_paragraph: quoted.last_paragraph + paragraph,
            ..quoted
        }));
    }

    /// Returns the sources as a text.
    pub(super) fn text(&self) -> Text<'_> {
        Text {
            source: &self.source,
            tokens: self.tokens.clone(),
            hard_wrapped: false,
            copied: Vec::new(),
        }
    }

    /// Returns the number of sources.
    pub(super) fn len(&self) -> usize {
        self.spans.len()
    }

    /// Gives each separator a key of its own, and each word the weight that it has in the text where it occurs most often. `side` is that of
    /// the sources. Returns the words of each source.
    pub(super) fn separate_keys(&self, interned: &mut Interned, side: usize) -> Vec<Range<usize>> {
        let units = &mut interned.units[side];
        let mut words = Vec::with_capacity(self.spans.len());
        let mut start = 0;
        for separator in &self.separators {
            let at = units.tokens.partition_point(|token| token < separator);
            words.push(start..at);
            start = at + 1;
            units.keys[at] = interned.weights.len() as u32;
            interned.weights.push(0);
            interned.is_word.push(true);
            interned.is_figure.push(false);
            interned.is_capital.push(false);
            interned.is_term.push(false);
        }
        words.push(start..units.keys.len());
        if words.len() > 1 {
            interned.weigh_by_text(side, &words);
        }
        words
    }

    /// Returns the index of the source that contains a byte of the joined text; for a separator, of the one before it.
    pub(super) fn source_at(&self, byte: usize) -> usize {
        self.spans
            .partition_point(|span| span.start <= byte)
            .saturating_sub(1)
    }

    /// Converts a span of the joined text to a place in a source.
    pub(super) fn place(&self, span: Span) -> Place {
        let source = self.source_at(span.start);
        let within = self.spans.get(source).copied().unwrap_or_default();
        let local = |byte: usize| byte.min(within.end).saturating_sub(within.start);
        Place {
            source,
            span: Span::new(local(span.start), local(span.end)),
        }
    }
}
