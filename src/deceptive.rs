//! Deceptive characters: invisible ones, and ones that look like others.
//!
//! Readers cannot see some differences: a Cyrillic "а" in a Latin word, a soft hyphen, a control that reverses a line (CVE-2021-42574).
//! [`find_deceptive_characters`] finds such places in one text. A place is no proof of intent: most come from a keyboard, a word processor
//! or a PDF.
//!
//! - *Mixed scripts*: a word that does not resolve to a single script (Unicode Technical Standard #39, section 5.1). Words are tokens, by
//!   UAX #29. [`mixed_scripts`] lists the exceptions.
//! - *Invisible*: `Default_Ignorable_Code_Point` of UAX #44, blanks that are not white space, and control characters. [`invisible`] lists
//!   the places where they belong.
//! - *Bidirectional controls*: the embeddings, overrides and isolates of UAX #9.
//! - *Tags*, except those of a flag (UTS #51).
//! - *Other normalization forms*: letters that are not in NFC (UAX #15); see [`normalization`].
//!
//! The data is that of Unicode 17.
//!
//! # Limits
//!
//! A word that is entirely in another script ("сор" for "cop") is not found; if only one text has it, it is a change. The same applies to a letter that
//! resembles another one of its script ("l" and "I").
//!
//! # Time and space
//!
//! Linear. Up to [`MOST`] places of each kind are listed; all are counted.

mod character_names;
mod invisible;
mod mixed_scripts;
mod normalization;

use crate::comparison::characters::{
    DeceptiveCharacter, DeceptiveKind, DeceptivePlace, DeceptiveText,
};
use crate::span::Span;
use crate::text::{Kind, Text};
use invisible::Paragraph;
use std::mem::take;
use unicode_script::UnicodeScript;

/// Limit of listed places of each kind.
const MOST: usize = 500;
/// Limit of listed characters of each place.
const MOST_CHARACTERS: usize = 20;

/// Finds characters of a text that are invisible or look like others.
///
/// ```
/// use word_for_word::characters::DeceptiveKind;
/// use word_for_word::find_deceptive_characters;
///
/// let found = find_deceptive_characters("Log in to your p\u{430}yroll ac\u{200b}count.");
/// let [word, space] = found.places.as_slice() else { panic!() };
///
/// assert_eq!(word.kind, DeceptiveKind::MixedScripts);
/// assert_eq!((word.span.start, word.span.end), (15, 23));
/// assert_eq!(word.characters[0].name.as_deref(), Some("CYRILLIC SMALL LETTER A"));
/// assert_eq!(word.characters[0].script, "Cyrillic");
///
/// assert_eq!(space.kind, DeceptiveKind::Invisible);
/// assert_eq!(space.characters[0].name.as_deref(), Some("ZERO WIDTH SPACE"));
/// ```
#[must_use]
pub fn find_deceptive_characters(text: &str) -> DeceptiveText {
    in_text(&Text::new(text))
}

/// Finds the deceptive characters of a tokenized text.
pub(crate) fn in_text(text: &Text) -> DeceptiveText {
    let mut search = Search::default();
    search.examine_characters(text.source);
    if text.source.is_ascii() {
        return search.found;
    }
    let mut characters = take(&mut search.found.places).into_iter().peekable();
    for token in text.tokens.iter().filter(|token| token.kind == Kind::Word) {
        while let Some(place) = characters.next_if(|place| place.span.start < token.start) {
            search.found.places.push(place);
        }
        search.examine_word(token.start, text.str(token));
    }
    search.found.places.extend(characters);
    search.found
}

/// The places found so far.
#[derive(Default)]
struct Search {
    found: DeceptiveText,
    /// Number of places of each kind, listed or not.
    places: [usize; 5],
}

impl Search {
    /// Adds a word if it mixes scripts.
    fn examine_word(&mut self, start: usize, word: &str) {
        if mixed_scripts::is_plain(word) {
            return;
        }
        let foreign = mixed_scripts::foreign(word);
        if foreign.is_empty() {
            return;
        }
        let span = Span::new(start, start + word.len());
        let letters = foreign.into_iter().map(|(at, letter)| (start + at, letter));
        self.add(DeceptiveKind::MixedScripts, span, 1, letters);
    }

    /// Adds all kinds but mixed scripts, run by run.
    fn examine_characters(&mut self, text: &str) {
        let mut paragraph = Paragraph::default();
        let mut at = 0;
        while let Some(odd) = invisible::next_candidate(text, at) {
            at = odd;
            if let Some((span, kind)) = normalization::at(text, at) {
                at = span.end;
                let letters: Vec<(usize, char)> = characters_in(text, span).collect();
                self.add(kind, span, 1, letters);
                continue;
            }
            let Some(kind) = invisible::kind(text, at, &mut paragraph) else {
                at += char_at(text, at).len_utf8();
                continue;
            };
            let start = at;
            let mut count = 0;
            while at < text.len() && invisible::kind(text, at, &mut paragraph) == Some(kind) {
                at += char_at(text, at).len_utf8();
                count += 1;
            }
            let run = Span::new(start, at);
            if kind == DeceptiveKind::Tag && invisible::is_flag(text, run) {
                continue;
            }
            self.add(kind, run, count, characters_in(text, run));
        }
    }

    fn add(
        &mut self,
        kind: DeceptiveKind,
        span: Span,
        count: usize,
        characters: impl IntoIterator<Item = (usize, char)>,
    ) {
        self.found.counts[kind as usize] += count;
        self.places[kind as usize] += 1;
        if self.places[kind as usize] > MOST {
            return;
        }
        let characters = characters.into_iter().take(MOST_CHARACTERS);
        let characters = characters.map(|(at, character)| DeceptiveCharacter {
            at,
            character,
            name: character_names::name(character),
            script: character.script().full_name().replace('_', " "),
        });
        self.found.places.push(DeceptivePlace {
            span,
            kind,
            characters: characters.collect(),
        });
    }
}

/// Returns the character at an offset, which must be a character boundary.
fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or_default()
}

fn characters_in<'a>(text: &'a str, span: Span) -> impl Iterator<Item = (usize, char)> + 'a {
    let start = span.start;
    text[span]
        .char_indices()
        .map(move |(at, char)| (start + at, char))
}

#[cfg(test)]
mod tests;
