//! What in a text cannot be seen, or looks like something else.
//!
//! A difference that no eye can find is the worst a comparison can have: a word with a Cyrillic "а" in it, a soft hyphen, a
//! control that turns a line round (CVE-2021-42574). [`find_deceptive_characters`] finds such places in one text, and says what stands
//! there. It accuses nobody: most of them come from a keyboard, a word processor or a PDF.
//!
//! - *Mixed scripts*: a word that does not resolve to a single script (Unicode Technical Standard #39, section 5.1, with the
//!   `Script_Extensions` of Unicode Standard Annex #24 and the augmented sets for Chinese, Japanese and Korean). Words are
//!   our tokens, by UAX #29; see [`mixed_scripts`] for what is let pass.
//! - *Invisible*: what UAX #44 calls `Default_Ignorable_Code_Point`, blanks that are no white space, and control
//!   characters; see [`invisible`] for where they are as they should be.
//! - *Bidirectional controls*: embeddings, overrides and isolates of Unicode Standard Annex #9.
//! - *Tags*, but for those of a flag (UTS #51).
//! - *Other normal forms*: what NFC (UAX #15) writes as one character, and as a certain one; see [`normalization`].
//!
//! Unicode 17.
//!
//! # What is not found
//!
//! A word of another script altogether ("сор" for "cop") is in one script: that it changed is all that is said, and nothing
//! where both texts have it. So is a letter that looks like one of its own script ("l" and "I").
//!
//! # Time and space
//!
//! Linear; the places of each kind are listed up to [`MOST`], and counted beyond.

mod character_names;
mod invisible;
mod mixed_scripts;
mod normalization;
mod script;
mod script_table;

use crate::comparison::characters::{
    DeceptiveCharacter, DeceptiveKind, DeceptivePlace, DeceptiveText,
};
use crate::span::Span;
use crate::text::{Kind, Text};
use invisible::Paragraph;
use std::mem::take;

/// Places of each kind that are listed.
const MOST: usize = 500;
/// Characters of each place that are listed.
const MOST_CHARACTERS: usize = 20;

/// Finds what in a text cannot be seen, or looks like something else.
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

/// What deceives in a text that has been cut into tokens.
pub(crate) fn in_text(text: &Text) -> DeceptiveText {
    let mut search = Search::default();
    search.look_at_characters(text.source);
    if text.source.is_ascii() {
        return search.found;
    }
    let mut characters = take(&mut search.found.places).into_iter().peekable();
    for token in text.tokens.iter().filter(|token| token.kind == Kind::Word) {
        while let Some(place) = characters.next_if(|place| place.span.start < token.start) {
            search.found.places.push(place);
        }
        search.look_at_word(token.start, text.str(token));
    }
    search.found.places.extend(characters);
    search.found
}

/// What is found so far.
#[derive(Default)]
struct Search {
    found: DeceptiveText,
    /// Places of each kind, listed or not.
    places: [usize; 5],
}

impl Search {
    fn look_at_word(&mut self, start: usize, word: &str) {
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

    /// Everything but mixed scripts, run by run.
    fn look_at_characters(&mut self, text: &str) {
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
            script: script::script_name(character),
        });
        self.found.places.push(DeceptivePlace {
            span,
            kind,
            characters: characters.collect(),
        });
    }
}

/// The character at a place, which must be the beginning of one.
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
