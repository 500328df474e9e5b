//! Tokenizes a text by reusing the tokens of a similar one.
//!
//! Two versions of a text are mostly identical, to the byte. Identical stretches have identical tokens, so these are copied, because
//! comparing bytes is several times faster than tokenizing. Other stretches are tokenized as usual. The search for the next identical
//! stretch looks nearby first, then anywhere, by the letters that words begin with.
//!
//! The result always equals that of [`tokenizer::tokens`], because nothing outside a copied stretch can affect its tokens. A stretch begins
//! behind the same ASCII character in both texts, or at both starts. It ends with a space before an ASCII letter, or at both ends. No rule
//! of the tokenizer looks across either.
//!
//! # Time and space
//!
//! Linear. The prefix table is built lazily, only after a long mismatch. It takes four bytes per two tokens.

use super::swar::{common, eight, slot};
use super::{Text, Token, tokenizer};
use crate::limits::TextLimits;

/// A run of tokens that two texts have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Copied {
    /// The index of the first token.
    pub token: usize,
    /// The index of the first token in the other text.
    pub other: usize,
    /// The number of tokens.
    pub len: usize,
}

/// Tokenizes a text. Returns the tokens and the runs that were copied from the other text.
pub(super) fn tokens(
    source: &str,
    hard_wrapped: bool,
    other: &Text,
    limits: &TextLimits,
) -> (Vec<Token>, Vec<Copied>) {
    let bytes = source.as_bytes();
    let mut tokens = tokenizer::room(source);
    let mut copied = Vec::new();
    let mut places = Places {
        other,
        limits,
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
        at = tokenizer::push(source, at, hard_wrapped, &mut tokens);
    }
    (tokens, copied)
}

/// Searches the other text for places where it continues like this one.
struct Places<'a> {
    other: &'a Text<'a>,
    limits: &'a TextLimits,
    /// The index behind the last copied token.
    next: usize,
    /// The number of tokens looked up without success since.
    tries: usize,
    /// Up to this offset, this text continues like the other, but without a place where a copy may end.
    barren: usize,
    /// Some tokens of the other text by their first letters. Empty until it is needed.
    table: Vec<u32>,
}

impl Places<'_> {
    /// Returns a token of the other text that begins with the letters at an offset.
    fn of(&mut self, bytes: &[u8], at: usize) -> Option<usize> {
        let tokens = &self.other.tokens;
        if at < self.barren {
            return None;
        }
        // Only the character in front of a word or a number affects how it is tokenized.
        if !bytes[at].is_ascii_alphanumeric() {
            return None;
        }
        let begins = eight(bytes, at);
        let before = before(bytes, at)?;
        let is_like = |token: &Token| {
            let source = self.other.source.as_bytes();
            eight(source, token.start) == begins
                && self::before(source, token.start) == Some(before)
        };
        if self.tries < self.limits.nearby_tries {
            self.tries += 1;
            let near = tokens
                .get(self.next..)?
                .iter()
                .take(self.limits.nearby_tokens);
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

    /// Copies the identical tokens from an offset of this text and a token of the other. Copies none if they are few.
    fn copy(&mut self, bytes: &[u8], at: usize, from: usize, copies: &mut Vec<Token>) {
        let start = self.other.tokens[from].start;
        let rests = [&bytes[at..], &self.other.source.as_bytes()[start..]];
        let same = common(rests[0], rests[1]);
        let end = if rests.iter().all(|rest| rest.len() == same) {
            same
        } else {
            let ends = |pair: &[u8]| pair[0] == b' ' && pair[1].is_ascii_alphabetic();
            match rests[0][..same].windows(2).rposition(ends) {
                Some(space) => space + 1,
                None => 0,
            }
        };
        if end < self.limits.shortest_copy {
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

/// Returns the ASCII character in front of an offset, or nothing if another character precedes it. The start of a text counts as a space.
fn before(bytes: &[u8], at: usize) -> Option<u8> {
    let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
    before.is_ascii().then_some(before)
}

/// The last token for each beginning, by its first letters.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intern::intern;
    use crate::text::normalize::Normalization;

    /// Checks that incremental tokenization gives the same tokens and sentences as the ordinary one, and that copied runs are equal.
    /// Returns the number of copied tokens.
    #[track_caller]
    fn check(other: &str, source: &str) -> usize {
        let (other, alone) = (Text::new(other), Text::new(source));
        let like = Text::like(source, &other, &TextLimits::default());
        assert_eq!(
            like.tokens, alone.tokens,
            "{source:?} after {:?}",
            other.source
        );
        for copied in &like.copied {
            for step in 0..copied.len {
                let (here, there) = (
                    like.tokens[copied.token + step],
                    other.tokens[copied.other + step],
                );
                assert_eq!(
                    (like.str(&here), here.kind),
                    (other.str(&there), there.kind)
                );
            }
        }
        for skip_punctuation in [false, true] {
            let found = intern([&other, &like], Normalization::TYPOGRAPHY, skip_punctuation);
            let expected = intern(
                [&other, &alone],
                Normalization::TYPOGRAPHY,
                skip_punctuation,
            );
            for side in [0, 1] {
                assert_eq!(found.units[side].keys, expected.units[side].keys);
                assert_eq!(found.units[side].tokens, expected.units[side].tokens);
                assert_eq!(found.units[side].bounds, expected.units[side].bounds);
            }
            assert_eq!(found.weights, expected.weights);
        }
        like.copied.iter().map(|copied| copied.len).sum()
    }

    #[test]
    fn what_is_the_same_is_copied() {
        let one = "The harbour board met on Tuesday, and heard the pilots. It will meet again in May, perhaps.";
        let two = "The harbour board met on Monday, and heard the pilots. It will meet again in May, perhaps.";
        assert!(check(one, two) > 20);
        assert_eq!(check(one, one), Text::new(one).tokens.len());
        let word = |place: usize| format!("word{} ", place * place % 1_009);
        let sentences: Vec<String> = (0..40)
            .map(|number| (0..12).map(|step| word(number * 12 + step)).collect())
            .collect();
        let moved = [&sentences[20..], &sentences[..20]].concat().concat();
        let copied = check(&sentences.concat(), &moved);
        assert!(copied * 4 > Text::new(&moved).tokens.len() * 3);
    }

    #[test]
    fn what_stands_around_a_copy_does_not_change_it() {
        let long = "and so on for as long as it takes";
        for (one, two) in [
            ("x-5 ", "x -5 "),
            ("a\u{301} ", "a "),
            ("1", ""),
            ("\u{a0}", " "),
            ("é", "e"),
            ("\n", "\n\n"),
            (".", ".."),
        ] {
            for (front, end) in [(one, two), (two, one)] {
                check(
                    &format!("{front}{long}{front}"),
                    &format!("{end}{long}{end}"),
                );
                check(
                    &format!("{front}{long}{end}"),
                    &format!("{end}{long}{front}"),
                );
                check(
                    &format!("{long} {front}5 {long}"),
                    &format!("{long} {end}5 {long}"),
                );
            }
        }
    }

    /// Tests generated texts of several scripts, with edits.
    #[test]
    fn tokens_are_those_that_the_text_has_alone() {
        const PIECES: [&str; 32] = [
            "the ",
            "the ",
            "harbour ",
            "pilots, ",
            "channel. ",
            "U.S. ",
            "don't ",
            "don’t ",
            "4.75 ",
            "10,000",
            "-5 ",
            "(+3) ",
            "$85",
            "\n",
            "\n\n",
            "\r\n",
            "  ",
            "\u{a0}",
            "...",
            "--",
            "совет ",
            "порта, ",
            "이사회는 ",
            "理事会",
            "e\u{301}te\u{301} ",
            "👩‍👩‍👧 ",
            "\u{ad}",
            "_a ",
            ".5 ",
            "\u{301}",
            "Mr. ",
            "\u{2003}",
        ];
        let mut state = 7_u32;
        let mut next = |below: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) as usize % below
        };
        let mut copied = 0;
        for _ in 0..400 {
            let pieces: Vec<&str> = (0..next(120)).map(|_| PIECES[next(PIECES.len())]).collect();
            let mut edited = pieces.clone();
            for _ in 0..next(5) {
                let at = next(edited.len() + 1);
                match next(3) {
                    0 => edited.insert(at, PIECES[next(PIECES.len())]),
                    1 => edited.truncate(at),
                    _ => edited.rotate_left(at),
                }
            }
            copied += check(&pieces.concat(), &edited.concat());
        }
        assert!(copied > 1_000);
    }
}
