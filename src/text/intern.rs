//! Interning: one table of keys for both texts, with a weight for each.
//!
//! After this, algorithms see integers. What is compared are *units*: words, figures and punctuation marks. What lies between two
//! units, white space and on request punctuation, is a *separator*, and is never matched for its own sake.
//!
//! # Weights
//!
//! A rare word says more about where a passage comes from than a common one. The weight of a key is a small integer, since platforms
//! differ in the last bit of a logarithm: [`HEAVIEST`] for what stands once in either text, less by
//! [`OCTAVE`] whenever that doubles; [`COMMON`] for the function words of [`common`], of whatever number; [`MARK`] for a mark.
//!
//! # Time and space
//!
//! Linear. A word is folded once, however often it stands in the texts.

mod coarser;
mod common;

#[cfg(feature = "reuse")]
pub(crate) use coarser::coarser;

use super::fold::{self, Fold};
use super::{Kind, Text};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// The weight of a word that stands once in each text.
pub(crate) const HEAVIEST: u32 = 12;
/// What a word loses each time it stands twice as often.
pub(crate) const OCTAVE: u32 = 1;
/// The least weight of a word that is not a function word.
pub(crate) const LIGHTEST: u32 = 4;
/// The weight of a function word.
pub(crate) const COMMON: u32 = 2;
/// The weight of a punctuation mark.
pub(crate) const MARK: u32 = 1;

/// One text's units.
#[derive(Debug, Default)]
pub(crate) struct Units {
    /// What each is compared by: an index into [`Interned::weights`].
    pub keys: Vec<u32>,
    /// The index of its token.
    pub tokens: Vec<u32>,
    /// How strong the boundary in front of each is, 0 for none: see [`Bound`].
    pub bounds: Vec<u8>,
}

/// Where a passage may begin or end: the larger, the sooner a reader would cut there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Bound {
    /// Nothing lies between two units.
    None,
    /// White space.
    Word,
    /// A mark that ends or begins a clause.
    Clause,
    /// The end of a sentence.
    Sentence,
    /// The end of a paragraph.
    Paragraph,
}

/// Both texts' units.
#[derive(Debug, Default)]
pub(crate) struct Interned {
    /// The units of before and of after.
    pub units: [Units; 2],
    /// The weight of each key.
    pub weights: Vec<u32>,
    /// Whether each key is of words, and not of a mark.
    pub is_word: Vec<bool>,
    /// Whether each key is of a figure.
    pub is_figure: Vec<bool>,
}

impl Units {
    /// Whether a sentence begins with a unit; so it does behind the last.
    pub(crate) fn begins_sentence(&self, unit: usize) -> bool {
        self.bounds
            .get(unit)
            .is_none_or(|&bound| bound >= Bound::Sentence as u8)
    }
}

impl Interned {
    /// Whether the texts look English: at least one word in eight is an English function word.
    pub(crate) fn is_english(&self) -> bool {
        let keys = || {
            self.units
                .iter()
                .flat_map(|units| &units.keys)
                .map(|&key| key as usize)
        };
        let words = keys().filter(|&key| self.is_word[key]).count();
        let common = keys().filter(|&key| self.weights[key] == COMMON).count();
        common * 8 >= words && common > 0
    }
}

/// Gives every unit of the texts its key.
pub(crate) fn intern(texts: [&Text; 2], fold: Fold, skip_punctuation: bool) -> Interned {
    let mut keys = Keys {
        fold,
        ..Keys::default()
    };
    let units = texts.map(|text| {
        let mut units = Units::default();
        units.keys.reserve(text.tokens.len() / 2);
        units.tokens.reserve(text.tokens.len() / 2);
        units.bounds.reserve(text.tokens.len() / 2);
        let mut bounds = Bounds::default();
        // The strongest boundary since the last unit: a mark that is skipped stands behind the end of a sentence, and opens the next.
        let mut skipped = Bound::None;
        for (index, token) in text.tokens.iter().enumerate() {
            let mut bound = bounds.before(text.str(token), token.kind);
            if token.kind.is_space() {
                continue;
            }
            if skip_punctuation {
                bound = bound.max(skipped);
                if token.kind == Kind::Punctuation {
                    skipped = bound;
                    continue;
                }
                if bound == Bound::Sentence && text.str(token).starts_with(char::is_lowercase) {
                    bound = Bound::Clause;
                }
                skipped = Bound::None;
            }
            units.keys.push(keys.of(text.str(token), token.kind));
            units.tokens.push(index as u32);
            units.bounds.push(bound as u8);
        }
        units
    });
    keys.finish(units)
}

/// What was seen of the tokens in front of a place.
struct Bounds {
    /// The end that the last mark makes if white space follows.
    mark: Bound,
    bound: Bound,
    /// Whether the last word is one that a full stop shortens.
    shortened: bool,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            mark: Bound::None,
            bound: Bound::Paragraph,
            shortened: false,
        }
    }
}

impl Bounds {
    /// The boundary in front of a token; then moves on behind it.
    fn before(&mut self, token: &str, kind: Kind) -> Bound {
        let mut bound = self.bound;
        match kind {
            Kind::Break => self.bound = Bound::Paragraph,
            Kind::Space => self.bound = bound.max(self.mark).max(Bound::Word),
            Kind::Word | Kind::Figure => {
                // A sentence does not begin in lower case.
                if bound == Bound::Sentence && token.starts_with(char::is_lowercase) {
                    bound = Bound::Clause;
                }
                self.mark = Bound::None;
                self.bound = Bound::None;
                self.shortened = is_shortened(token);
            }
            Kind::Punctuation => {
                match token.chars().next() {
                    Some('.') if self.shortened => {}
                    Some('.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।') => {
                        self.mark = Bound::Sentence
                    }
                    // A closing mark goes with the sentence it closes.
                    Some('"' | '\'' | '”' | '’' | '»' | ')' | ']') => {}
                    _ => self.mark = Bound::Clause,
                }
                self.bound = match token.chars().next() {
                    Some('。' | '！' | '？') => Bound::Sentence,
                    Some('—' | '–') => Bound::Clause,
                    _ => Bound::None,
                };
            }
        }
        bound
    }
}

/// Whether a full stop behind a word belongs to it: an initial, "U.S", a title.
fn is_shortened(word: &str) -> bool {
    let initial = word.len() == 1 && word.as_bytes()[0].is_ascii_uppercase();
    initial
        || word.contains('.')
        || matches!(
            word,
            "Mr" | "Mrs" | "Ms" | "Dr" | "Prof" | "St" | "Gen" | "Sen" | "Rep" | "No" | "vs"
        )
}

/// The table of keys.
#[derive(Default)]
struct Keys<'a> {
    fold: Fold,
    /// Every spelling met so far, and every key, which is a spelling of itself: folding costs more than looking up.
    spellings: FxHashMap<Cow<'a, str>, u32>,
    is_word: Vec<bool>,
    is_figure: Vec<bool>,
    is_common: Vec<bool>,
}

impl<'a> Keys<'a> {
    fn of(&mut self, word: &'a str, kind: Kind) -> u32 {
        if let Some(&number) = self.spellings.get(word) {
            return number;
        }
        let key = fold::key(word, kind, self.fold);
        let known = if key == word {
            None
        } else {
            self.spellings.get(&key).copied()
        };
        let number = known.unwrap_or_else(|| {
            self.is_word.push(kind.is_word());
            self.is_figure.push(kind == Kind::Figure);
            self.is_common
                .push(kind == Kind::Word && common::is_common(&key));
            self.is_word.len() as u32 - 1
        });
        if let Cow::Owned(_) = key {
            self.spellings.insert(key, number);
        }
        self.spellings.insert(Cow::Borrowed(word), number);
        number
    }

    /// The table of units whose keys these are.
    fn finish(self, units: [Units; 2]) -> Interned {
        let weights = self.weights(&units);
        Interned {
            units,
            weights,
            is_word: self.is_word,
            is_figure: self.is_figure,
        }
    }

    fn weights(&self, units: &[Units; 2]) -> Vec<u32> {
        let mut counts = vec![[0_u32; 2]; self.is_word.len()];
        for (side, units) in units.iter().enumerate() {
            for &key in &units.keys {
                counts[key as usize][side] += 1;
            }
        }
        let weigh = |(key, &[before, after]): (usize, &[u32; 2])| {
            if !self.is_word[key] {
                MARK
            } else if self.is_common[key] {
                COMMON
            } else {
                HEAVIEST
                    .saturating_sub(before.max(after).max(1).ilog2() * OCTAVE)
                    .max(LIGHTEST)
            }
        };
        counts.iter().enumerate().map(weigh).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interned(before: &str, after: &str, fold: Fold, skip: bool) -> Interned {
        intern([&Text::new(before), &Text::new(after)], fold, skip)
    }

    #[test]
    fn both_texts_share_their_keys() {
        let found = interned("The port, the sea", "the port; the port", Fold::NONE, false);
        assert_eq!(found.units[0].keys, [0, 1, 2, 3, 4]);
        assert_eq!(found.units[1].keys, [3, 1, 5, 3, 1]);
        assert_eq!(found.units[1].tokens, [0, 2, 3, 5, 7]);
        assert_eq!(
            interned("The", "the", Fold::CASE, false)
                .units
                .map(|units| units.keys),
            [[0], [0]]
        );
    }

    #[test]
    fn punctuation_can_be_left_out() {
        let found = interned("a, (b)", "a b", Fold::NONE, true);
        assert_eq!(found.units[0].keys, found.units[1].keys);
        assert_eq!(found.units[0].tokens, [0, 4]);
    }

    #[test]
    fn rare_words_weigh_more() {
        let found = interned("port sea sea sea sea the, the", "", Fold::NONE, false);
        assert_eq!(
            found.weights,
            [HEAVIEST, HEAVIEST - 2 * OCTAVE, COMMON, MARK]
        );
        assert_eq!(found.is_word, [true, true, true, false]);
    }
}
