//! Quotation marks: finds the stretches of a text that are between them.
//!
//! One walk over the tokens of each paragraph with a stack of open marks. The context of a mark (the tokens before and behind it) decides
//! whether it opens or closes, where the mark itself is ambiguous. An apostrophe is not a mark: inside a word it is part of the word's
//! token. At the end of a plural possessive it closes nothing if a clearer closing mark follows ("‘the members’ staff left,’ he said"). At
//! the start of a word it opens nothing if no mark closes it (" ’tis", "'90s").
//!
//! In many scripts a mark may touch a letter outside the quotation. A prefix precedes it in Hebrew and Arabic, a particle follows it in
//! Korean and Japanese, and Chinese and Thai have no spaces around it. Double angle brackets quote in Korean and enclose titles in Chinese.
//!
//! A document may be quoted in full: a double mark that is not closed in its paragraph is closed by a later one, if the first mark there
//! closes and no mark is between. Otherwise the quotation ends with its paragraph, as in a speech that repeats its opening mark in each
//! paragraph and closes it once. A single mark that is not closed is an apostrophe, unless the next paragraph repeats it.
//!
//! # Time
//!
//! Linear: the lookahead and the depth of the stack are limited.

use crate::limits::ReuseLimits;
use crate::sort::sort_by_key;
use crate::span::Span;
use crate::text::apostrophes::is_hangul;
use crate::text::{Kind, Text, Token};

/// A quotation: the text between two marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quoted {
    /// The text between the marks, without white space at its ends.
    pub span: Span,
    /// The byte of the opening mark.
    pub open: usize,
    /// The byte behind the closing mark, or behind the last word of the paragraph.
    pub end: usize,
    /// The opening mark.
    pub mark: char,
    /// Whether a mark closes it.
    pub is_closed: bool,
    /// The index of the quotation that contains it.
    pub outer: Option<usize>,
    /// The number of the paragraph in which it begins.
    pub paragraph: usize,
    /// The number of the paragraph in which it ends.
    pub last_paragraph: usize,
    /// Whether it is at the start of its paragraph.
    pub opens_paragraph: bool,
    /// Whether it is at the end of its paragraph.
    pub ends_paragraph: bool,
}

/// Returns the quotations of a text that contain a word, in the order of their opening marks.
pub(crate) fn quoted(text: &Text, limits: &ReuseLimits) -> Vec<Quoted> {
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
            // The nearest previous quotation that has not ended: the previous one, or one that contains it.
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

/// Returns the first character of a token. A quotation mark written with two characters, and the inch sign, count as the mark that they
/// stand for.
fn first_char(text: &Text, token: &Token) -> char {
    match text.str(token) {
        "``" => '“',
        "''" | "″" => '"',
        "<<" => '«',
        ">>" => '»',
        written => written.chars().next().unwrap_or(' '),
    }
}

/// Returns the marks that close a quotation, by its opening mark.
fn closers(open: char) -> &'static str {
    match open {
        '"' => "\"”",
        '“' => "”\"",
        '„' | '‟' => "“”\"",
        '”' => "”“",
        '«' => "»",
        '»' => "«»",
        '‹' => "›",
        '›' => "‹›",
        '「' => "」",
        '『' => "』",
        '｢' => "｣",
        '《' => "》",
        '〈' => "〉",
        '״' => "״",
        '〝' => "〞〟",
        '＂' => "＂",
        '‘' => "’'",
        '‚' => "‘’",
        '\'' => "'’",
        _ => "",
    }
}

/// Returns whether a mark may also be an apostrophe.
fn is_apostrophe(mark: char) -> bool {
    matches!(mark, '\'' | '’' | '‘')
}

/// Marks that may close a quotation and are not apostrophes.
const DOUBLE: &str = "\"”“»«›‹」』｣》〉〞〟＂״";

/// The first letter of the scripts without capitals, from Hebrew on. There, a mark in front of a quotation may touch a word.
const FIRST_ATTACHING: char = '\u{590}';
/// The first letter of the scripts from Thai on, which write no apostrophe. There, a mark behind a quotation may touch a word.
const FIRST_WITHOUT_APOSTROPHE: char = '\u{e00}';
/// The first character of the scripts without spaces between words.
const FIRST_UNSPACED: char = '\u{2e80}';

fn is_straight(mark: char) -> bool {
    matches!(mark, '"' | '\'' | '״')
}

/// Returns whether a mark opens a quotation only in some languages, and closes it in most.
fn is_mostly_closing(mark: char) -> bool {
    matches!(mark, '”' | '»' | '›')
}

/// Returns whether a figure is a shortened year, with or without letters: "90s".
fn is_year(figure: &str) -> bool {
    let digits = figure.trim_end_matches(|char: char| char.is_ascii_alphabetic());
    digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// An open mark.
struct Open {
    mark: char,
    token: usize,
}

/// A walk over the tokens of a paragraph.
struct Walk<'a> {
    text: &'a Text<'a>,
    limits: &'a ReuseLimits,
    tokens: &'a [Token],
    /// The first token that is not white space.
    first: Option<usize>,
    /// The last token that is a word.
    last_word: Option<usize>,
    open: Vec<Open>,
    found: Vec<Quoted>,
    /// The first mark of the paragraph, if it closes nothing that was opened here.
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

    /// Returns the character before a token. White space and the start of the text are alike.
    fn before(&self, at: usize) -> Option<Kind> {
        self.kind(at.checked_sub(1)).filter(|kind| !kind.is_space())
    }

    fn behind(&self, at: usize) -> Option<Kind> {
        self.kind(Some(at + 1)).filter(|kind| !kind.is_space())
    }

    /// Returns whether an ambiguous mark is in an opening position.
    fn looks_open(&self, at: usize) -> bool {
        let source = &self.text.source[..self.tokens[at].start];
        // In scripts without spaces, a mark may directly follow a word.
        let is_ambiguous = |mark| is_straight(mark) || is_mostly_closing(mark);
        if source.ends_with(|char| char >= FIRST_UNSPACED) && !is_ambiguous(self.char(at)) {
            return self.behind(at).is_some();
        }
        let word_before = self.before(at).is_some_and(Kind::is_word);
        let opener = self.before(at).is_none() || !word_before && self.opens_behind(at - 1);
        opener && self.behind(at).is_some()
    }

    /// Returns whether a quotation may begin directly behind a punctuation mark: a bracket, a dash, another quotation mark.
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

    /// Returns whether a mark opens a quotation directly behind a prefix, a word or the end of a sentence.
    fn attaches(&self, at: usize, mark: char) -> bool {
        let source = &self.text.source[..self.tokens[at].start];
        let last = source.chars().next_back().unwrap_or(' ');
        last >= FIRST_ATTACHING
            && !is_hangul(last)
            && (!is_mostly_closing(mark) || last < FIRST_WITHOUT_APOSTROPHE)
            && self.before(at).is_some()
            && self.behind(at).is_some()
            && !self.looks_closed(at)
            && self.follows(at, closers(mark))
    }

    /// Returns whether a mark is behind text and in front of white space or a mark that ends a clause.
    fn looks_closed(&self, at: usize) -> bool {
        let ends = |at: usize| {
            self.tokens[at].kind == Kind::Punctuation
                && ".,;:!?)]。，、；：！？）】」』》〉”’»؟،؛।۔".contains(self.char(at))
        };
        self.before(at).is_some()
            && !self.opens_behind(at - 1)
            && (self.behind(at).is_none() || ends(at + 1))
    }

    /// Returns whether there is a Korean word between a bracket and the one that closes it.
    fn encloses_korean(&self, at: usize, mark: char) -> bool {
        let inside = self.tokens[at + 1..]
            .iter()
            .take(self.limits.closing_mark_tokens);
        inside
            .take_while(|token| !closers(mark).contains(first_char(self.text, token)))
            .any(|token| self.text.str(token).starts_with(is_hangul))
    }

    fn mark(&mut self, at: usize, mark: char) {
        let closes = self
            .open
            .iter()
            .rposition(|open| closers(open.mark).contains(mark));
        if let Some(index) = closes.filter(|&index| self.may_close(at, mark, self.open[index].mark))
        {
            // Inner marks that were not closed were not quotations.
            self.open.truncate(index + 1);
            if let Some(open) = self.open.pop() {
                self.push(&open, at, true);
            }
            return;
        }
        let opens = match mark {
            '„' | '‟' | '«' | '‹' | '「' | '『' | '｢' | '〝' => true,
            // A closing mark without its opening mark opens nothing.
            '“' => !self.looks_closed(at),
            // In Chinese and Japanese, these brackets enclose titles.
            '《' | '〈' => self.encloses_korean(at, mark),
            // These marks open if they close nothing: in Swedish, in Danish, in Hebrew.
            _ if is_mostly_closing(mark) => {
                closes.is_none()
                    && (self.looks_open(at) && self.follows(at, closers(mark))
                        || self.attaches(at, mark))
            }
            '"' | '＂' | '״' => {
                let spaced = self.before(at).is_none() && self.behind(at).is_none();
                self.looks_open(at)
                    || spaced && self.follows(at, closers(mark))
                    || closes.is_none() && self.attaches(at, mark)
            }
            '‘' | '‚' | '\'' => {
                (self.looks_open(at) || closes.is_none() && self.attaches(at, mark))
                    && !self.is_elision(at)
            }
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

    /// Returns whether a single mark is an apostrophe for omitted letters or digits: "'90s", "'twas".
    fn is_elision(&self, at: usize) -> bool {
        const SHORTENED: [&str; 14] = [
            "tis", "twas", "twere", "twill", "til", "till", "em", "n", "cause", "bout", "round",
            "neath", "gainst", "cos",
        ];
        let Some(next) = self.tokens.get(at + 1) else {
            return false;
        };
        let written = self.text.str(next);
        next.kind == Kind::Figure && is_year(written)
            || SHORTENED.contains(&written.to_lowercase().as_str())
    }

    /// Returns whether one of some marks occurs later in the paragraph.
    fn follows(&self, at: usize, marks: &str) -> bool {
        (at + 1..self.tokens.len())
            .take(self.limits.closing_mark_tokens)
            .any(|at| marks.contains(self.char(at)))
    }

    /// Returns whether a mark is in a position to close a quotation with a given opening mark.
    fn may_close(&self, at: usize, mark: char, open: char) -> bool {
        if is_apostrophe(mark) && mark != '‘' {
            let rest = &self.text.source[self.tokens[at].end..];
            let shaped = self.before(at).is_some()
                && (!self.behind(at).is_some_and(Kind::is_word)
                    || rest.starts_with(|char| char >= FIRST_WITHOUT_APOSTROPHE));
            return shaped && (self.closes_surely(at) || !self.is_possessive(at));
        }
        // Marks that open and close are ambiguous.
        let is_ambiguous = matches!(mark, '"' | '״') || mark == open && mark != '＂';
        !is_ambiguous || !self.looks_open(at)
    }

    /// Returns whether a single mark behind a word or another mark cannot be a possessive.
    fn closes_surely(&self, at: usize) -> bool {
        let before = &self.tokens[at - 1];
        let plural =
            before.kind == Kind::Word && self.text.str(before).ends_with(['s', 'x', 'z', 'S']);
        !plural || self.behind(at).is_some() || at + 1 == self.tokens.len()
    }

    /// Returns whether a single mark behind a plural is its possessive: a word follows, and later a clearer closing mark, before any mark
    /// that opens.
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

    /// Records the quotation between an open mark and a token.
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
        // "Rock 'n' roll" is not a quotation.
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
