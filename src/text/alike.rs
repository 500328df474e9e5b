//! Cutting a text that is mostly another text over again.
//!
//! Of two versions of a text nearly all is the same, to the byte. Where both have the same bytes their tokens are the same, and are
//! copied: comparing bytes takes a fraction of the time of cutting them. What differs is cut as any text is, and after it the place is
//! looked for where both go on alike: close by at first, then anywhere, by the letters that words begin with.
//!
//! The tokens are those that [`words::tokens`] finds, whatever the texts: where a stretch is copied from and to,
//! nothing beyond it can change how it is cut. It begins behind the same sign of ASCII, or both texts begin with it,
//! and it ends with a space that a sign of ASCII follows, or both texts end with it: no rule looks across either.
//!
//! # Time and space
//!
//! Linear. The table of beginnings is only made where the texts part for long: four bytes for every other token.

use super::eight::{common, eight};
use super::{Text, Token, words};

/// Tokens that stand in two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Copied {
    /// The first of them.
    pub token: usize,
    /// The first of them in the other text.
    pub other: usize,
    /// How many.
    pub len: usize,
}

/// A stretch with fewer bytes may stand there by accident.
const LEAST: usize = 24;
/// How many tokens behind the last that were copied are tried …
const NEAR: usize = 16;
/// … for so many of this text.
const TRIES: usize = 24;

/// Cuts a text into tokens, and tells which of them were copied from another.
pub(super) fn tokens(source: &str, hard_wrapped: bool, other: &Text) -> (Vec<Token>, Vec<Copied>) {
    let bytes = source.as_bytes();
    let mut tokens = words::room(source);
    let mut copied = Vec::new();
    let mut places = Places {
        other,
        next: 0,
        tries: 0,
        barren: 0,
        table: Vec::new(),
    };
    let mut at = 0;
    while at < source.len() {
        if let Some(from) = places.of(bytes, at) {
            let first = tokens.len();
            places.copy(bytes, at, from, &mut tokens);
            let len = tokens.len() - first;
            if len > 0 {
                copied.push(Copied {
                    token: first,
                    other: from,
                    len,
                });
                (places.next, places.tries) = (from + len, 0);
                at = tokens[tokens.len() - 1].end;
                continue;
            }
        }
        at = words::push(source, at, hard_wrapped, &mut tokens);
    }
    (tokens, copied)
}

/// Where the other text may go on like this one.
struct Places<'a> {
    other: &'a Text<'a>,
    /// The token behind the last that was copied.
    next: usize,
    /// How many tokens were looked for in vain since.
    tries: usize,
    /// Up to here this text goes on like the other without a place where a copy may end.
    barren: usize,
    /// Tokens by what they begin with, each but for a few; empty until it is needed.
    table: Vec<u32>,
}

impl Places<'_> {
    /// A token of the other text that begins like what stands at a place.
    fn of(&mut self, bytes: &[u8], at: usize) -> Option<usize> {
        let tokens = &self.other.tokens;
        if at < self.barren {
            return None;
        }
        let begins = eight(bytes, at);
        let before = before(bytes, at)?;
        let is_like = |token: &Token| {
            let source = self.other.source.as_bytes();
            eight(source, token.start) == begins
                && self::before(source, token.start) == Some(before)
        };
        if self.tries < TRIES {
            self.tries += 1;
            let near = tokens.get(self.next..)?.iter().take(NEAR);
            return near
                .clone()
                .position(is_like)
                .map(|ahead| self.next + ahead);
        }
        if self.table.is_empty() {
            self.table = table(self.other);
        }
        let token = self.table[slot(begins, self.table.len())] as usize;
        tokens
            .get(token)
            .filter(|token| is_like(token))
            .map(|_| token)
    }

    /// Copies what is the same from a place of this text and a token of the other on; nothing if that is little.
    fn copy(&mut self, bytes: &[u8], at: usize, from: usize, copies: &mut Vec<Token>) {
        let start = self.other.tokens[from].start;
        let rests = [&bytes[at..], &self.other.source.as_bytes()[start..]];
        let same = common(rests[0], rests[1]);
        let end = if rests.iter().all(|rest| rest.len() == same) {
            same
        } else {
            let ends = |pair: &[u8]| pair[0] == b' ' && pair[1].is_ascii_graphic();
            match rests[0][..same].windows(2).rposition(ends) {
                Some(space) => space + 1,
                None => 0,
            }
        };
        if end < LEAST {
            self.barren = at + same;
        } else {
            let tokens = &self.other.tokens[from..];
            let same = tokens.iter().take_while(|token| token.start < start + end);
            copies.extend(same.map(|token| Token {
                start: token.start - start + at,
                end: token.end - start + at,
                kind: token.kind,
            }));
        }
    }
}

/// The sign of ASCII in front of a place; nothing where another character is. A text begins as it would behind a space.
fn before(bytes: &[u8], at: usize) -> Option<u8> {
    let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
    before.is_ascii().then_some(before)
}

/// The last token of those that begin alike, by what they begin with.
fn table(text: &Text) -> Vec<u32> {
    let size = (text.tokens.len() / 2).next_power_of_two();
    let mut table = vec![u32::MAX; size];
    for (number, token) in text.tokens.iter().enumerate() {
        if !token.kind.is_space() {
            table[slot(eight(text.source.as_bytes(), token.start), size)] = number as u32;
        }
    }
    table
}

/// Where a table of a power of two has what begins with these bytes.
fn slot(begins: u64, size: usize) -> usize {
    (begins.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize & (size - 1)
}
