//! Quotation marks: which stretches of a text stand between them.
//!
//! One walk over the tokens of each paragraph with a stack of open marks. The shape of a mark (what stands before and behind it) says
//! whether it opens or closes where the mark itself does not. An apostrophe is no mark: inside a word it is part of the word's token;
//! at the end of a plural possessive it closes nothing, where a surer close follows ("‘the members’ staff left,’ he said"); at the
//! start of a word it opens nothing, where nothing closes it (" ’tis", "'90s").
//!
//! A double mark that is not closed in its paragraph is closed by a later one, if the first mark there closes and none stands between: a
//! document quoted in full. Else it ends with its paragraph, as where a speech reopens its mark in each paragraph and closes
//! it once; a single one is an apostrophe, unless the next paragraph reopens it.
//!
//! # Time
//!
//! Linear: a look ahead, and the depth of the stack, are bounded.

use crate::limits::ReuseLimits;
use crate::sort::sort_by_key;
use crate::span::Span;
use crate::text::{Kind, Text, Token};

/// What stands between two marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quoted {
    /// What is between the marks, without white space at its ends: bytes.
    pub span: Span,
    /// The byte of the mark that opens.
    pub open: usize,
    /// The byte behind the mark that closes, or behind the paragraph's last word.
    pub end: usize,
    /// The mark that opens.
    pub mark: char,
    /// Whether a mark closes it.
    pub is_closed: bool,
    /// The index of the quotation around it.
    pub outer: Option<usize>,
    /// The number of the paragraph that it begins in.
    pub paragraph: usize,
    /// The number of the one that it ends in.
    pub last_paragraph: usize,
    /// Whether nothing of the paragraph stands in front of it.
    pub opens_paragraph: bool,
    /// Whether nothing of the paragraph stands behind it.
    pub ends_paragraph: bool,
}

/// The quotations of a text that hold a word, in the order of their opening marks.
#[inline(never)]
pub(super) fn quoted(text: &Text, limits: &ReuseLimits) -> Vec<Quoted> {
    let mut found: Vec<Quoted> = Vec::new();
    let tokens = &text.tokens;
    let mut from = 0;
    let mut paragraph = 0;
    // The quotation that no mark has closed yet.
    let mut waiting: Option<usize> = None;
    while from < tokens.len() {
        let length = tokens[from..]
            .iter()
            .position(|token| token.kind == Kind::Break);
        let to = length.map_or(tokens.len(), |length| from + length);
        let next = tokens.get(to + 1).map(|token| first_char(text, token));
        let mut walk = Walk {
            text,
            limits,
            tokens: &tokens[from..to],
            first: tokens[from..to]
                .iter()
                .position(|token| !token.kind.is_space()),
            last_word: tokens[from..to]
                .iter()
                .rposition(|token| token.kind.is_word()),
            open: Vec::new(),
            found: Vec::new(),
            stray: None,
        };
        walk.all(next);
        let closing = walk.stray.zip(waiting).filter(|&(stray, waiting)| {
            closers(found[waiting].mark).contains(walk.char(stray))
                && paragraph - found[waiting].paragraph <= limits.quoted_paragraphs
        });
        if let Some((stray, waiting)) = closing {
            let quoted = &mut found[waiting];
            let inside = walk.tokens[..stray]
                .iter()
                .rfind(|token| !token.kind.is_space());
            quoted.span.end = inside.map_or(quoted.span.end, |token| token.end);
            quoted.end = walk.tokens[stray].end;
            quoted.is_closed = true;
            quoted.last_paragraph = paragraph;
            quoted.ends_paragraph = walk.last_word.is_none_or(|last| last < stray);
        }
        let mut here = walk.found;
        if closing.is_some() || !here.is_empty() {
            waiting = None;
        }
        sort_by_key(&mut here, |quoted| quoted.open as u128);
        for mut quoted in here {
            let outer = |outer: &usize| {
                found[*outer].paragraph == paragraph && found[*outer].end >= quoted.end
            };
            // The nearest in front that is not over yet: the one in front, or one around that.
            let mut around = found.len().checked_sub(1);
            while let Some(at) = around.filter(|at| !outer(at)) {
                around = if found[at].paragraph == paragraph {
                    found[at].outer
                } else {
                    None
                };
            }
            quoted.outer = around;
            quoted.paragraph = paragraph;
            quoted.last_paragraph = paragraph;
            waiting = (around.is_none() && !quoted.is_closed && !is_apostrophe(quoted.mark))
                .then_some(found.len());
            found.push(quoted);
        }
        paragraph += 1;
        from = to + 1;
    }
    found
}

fn first_char(text: &Text, token: &Token) -> char {
    text.str(token).chars().next().unwrap_or(' ')
}

/// What closes a quotation that a mark opens.
fn closers(open: char) -> &'static str {
    match open {
        '"' => "\"”",
        '“' => "”\"",
        '„' | '‟' => "“”\"",
        '”' => "”",
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '›' => "‹",
        '「' => "」",
        '『' => "』",
        '〝' => "〞〟",
        '＂' => "＂",
        '‘' => "’'",
        '‚' => "‘’",
        '\'' => "'’",
        _ => "",
    }
}

/// Whether a mark may as well be an apostrophe.
fn is_apostrophe(mark: char) -> bool {
    matches!(mark, '\'' | '’' | '‘')
}

/// Marks that may close a quotation and are no apostrophe.
const DOUBLE: &str = "\"”“»«›‹」』〞〟＂";

/// From here on, scripts write no spaces between words.
const FIRST_UNSPACED: char = '\u{2e80}';

fn is_straight(mark: char) -> bool {
    matches!(mark, '"' | '\'')
}

/// A mark that waits for the one that closes it.
struct Open {
    mark: char,
    token: usize,
}

/// A walk over the tokens of a paragraph.
struct Walk<'a> {
    text: &'a Text<'a>,
    limits: &'a ReuseLimits,
    tokens: &'a [Token],
    /// The first token that is no white space.
    first: Option<usize>,
    /// The last that is a word.
    last_word: Option<usize>,
    open: Vec<Open>,
    found: Vec<Quoted>,
    /// The paragraph's first mark, where it closes nothing that was opened here.
    stray: Option<usize>,
}

impl Walk<'_> {
    fn all(&mut self, next_paragraph: Option<char>) {
        for at in 0..self.tokens.len() {
            if self.tokens[at].kind == Kind::Punctuation {
                self.mark(at, self.char(at));
            }
        }
        for open in std::mem::take(&mut self.open) {
            let reopened = self.first == Some(open.token) && next_paragraph == Some(open.mark);
            if reopened || !matches!(open.mark, '\'' | '‘' | '‚') {
                let end = self.tokens.len();
                self.push(&open, end, false);
            }
        }
    }

    fn char(&self, at: usize) -> char {
        first_char(self.text, &self.tokens[at])
    }

    fn kind(&self, at: Option<usize>) -> Option<Kind> {
        at.and_then(|at| self.tokens.get(at))
            .map(|token| token.kind)
    }

    /// What stands in front of a token: nothing and white space are the same.
    fn before(&self, at: usize) -> Option<Kind> {
        self.kind(at.checked_sub(1)).filter(|kind| !kind.is_space())
    }

    fn behind(&self, at: usize) -> Option<Kind> {
        self.kind(Some(at + 1)).filter(|kind| !kind.is_space())
    }

    /// Whether a mark of no side stands as one that opens.
    fn looks_open(&self, at: usize) -> bool {
        let source = &self.text.source[..self.tokens[at].start];
        // Scripts without spaces have a mark right behind a word.
        if source.ends_with(|char| char >= FIRST_UNSPACED) && !is_straight(self.char(at)) {
            return self.behind(at).is_some();
        }
        let word_before = self.before(at).is_some_and(Kind::is_word);
        let opener = self.before(at).is_none() || !word_before && self.opens_behind(at - 1);
        opener && self.behind(at).is_some()
    }

    /// Whether a quotation may begin right behind a punctuation mark: a bracket, a dash, another quotation mark.
    fn opens_behind(&self, at: usize) -> bool {
        matches!(
            self.char(at),
            '(' | '['
                | '—'
                | '–'
                | '-'
                | '/'
                | '"'
                | '“'
                | '‘'
                | '\''
                | '„'
                | '«'
                | '‚'
                | '：'
                | '，'
        )
    }

    #[inline(never)]
    fn mark(&mut self, at: usize, mark: char) {
        let closes = self
            .open
            .iter()
            .rposition(|open| closers(open.mark).contains(mark));
        if let Some(index) = closes.filter(|_| self.may_close(at, mark)) {
            // What was opened inside and not closed was no quotation.
            self.open.truncate(index + 1);
            if let Some(open) = self.open.pop() {
                self.push(&open, at, true);
            }
            return;
        }
        let opens = match mark {
            '“' | '„' | '‟' | '«' | '‹' | '「' | '『' | '〝' => true,
            // These open where they close nothing: in Swedish, in Danish.
            '”' | '»' | '›' => {
                closes.is_none() && self.looks_open(at) && self.follows(at, closers(mark))
            }
            '"' | '＂' => {
                let spaced = self.before(at).is_none() && self.behind(at).is_none();
                self.looks_open(at) || spaced && self.follows(at, closers(mark))
            }
            '‘' | '‚' | '\'' => self.looks_open(at),
            _ => false,
        };
        if opens && self.open.len() < self.limits.nested_quotations {
            self.open.push(Open { mark, token: at });
        }
        let first = self.open.is_empty() && self.found.is_empty() && self.stray.is_none();
        if first && DOUBLE.contains(mark) && self.before(at).is_some() {
            self.stray = Some(at);
        }
    }

    /// Whether one of some marks comes later in the paragraph.
    fn follows(&self, at: usize, marks: &str) -> bool {
        (at + 1..self.tokens.len())
            .take(self.limits.closing_mark_tokens)
            .any(|at| marks.contains(self.char(at)))
    }

    /// Whether a mark stands as one that closes.
    fn may_close(&self, at: usize, mark: char) -> bool {
        if is_apostrophe(mark) && mark != '‘' {
            let shaped = self.before(at).is_some() && !self.behind(at).is_some_and(Kind::is_word);
            return shaped && (self.closes_surely(at) || !self.is_possessive(at));
        }
        // Straight marks have no side.
        mark != '"' || !self.looks_open(at)
    }

    /// Whether a single mark behind a word or another mark can be no possessive.
    fn closes_surely(&self, at: usize) -> bool {
        let before = &self.tokens[at - 1];
        let plural =
            before.kind == Kind::Word && self.text.str(before).ends_with(['s', 'x', 'z', 'S']);
        !plural || self.behind(at).is_some() || at + 1 == self.tokens.len()
    }

    /// Whether a single mark behind a plural is its possessive: a word follows, and later a surer mark, before any that opens.
    fn is_possessive(&self, at: usize) -> bool {
        for later in (at + 1..self.tokens.len()).take(self.limits.closing_mark_tokens) {
            let mark = self.char(later);
            if self.tokens[later].kind != Kind::Punctuation || !is_apostrophe(mark) {
                continue;
            }
            if self.looks_open(later) || mark == '‘' {
                return false;
            }
            if self.before(later).is_some()
                && !self.behind(later).is_some_and(Kind::is_word)
                && self.closes_surely(later)
            {
                return true;
            }
        }
        false
    }

    /// Notes what stands between an open mark and a token.
    #[inline(never)]
    fn push(&mut self, open: &Open, close: usize, is_closed: bool) {
        let inside = &self.tokens[open.token + 1..close];
        if !inside.iter().any(|token| token.kind.is_word()) {
            return;
        }
        let first = inside.iter().find(|token| !token.kind.is_space());
        let last = inside.iter().rfind(|token| !token.kind.is_space());
        let (Some(first), Some(last)) = (first, last) else {
            return;
        };
        // "Rock 'n' roll" quotes nothing.
        if is_apostrophe(open.mark)
            && self.text.source[first.start..last.end].eq_ignore_ascii_case("n")
        {
            return;
        }
        let rest = if is_closed { close + 1 } else { close };
        self.found.push(Quoted {
            span: Span::new(first.start, last.end),
            open: self.tokens[open.token].start,
            end: if is_closed {
                self.tokens[close].end
            } else {
                last.end
            },
            mark: open.mark,
            is_closed,
            outer: None,
            paragraph: 0,
            last_paragraph: 0,
            opens_paragraph: self.first == Some(open.token),
            ends_paragraph: self.last_word.is_none_or(|last| last < rest),
        });
    }
}

#[cfg(test)]
mod tests;
