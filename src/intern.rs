//! Interning: one table of keys for both texts, with a weight for each.
//!
//! After this, algorithms see integers. What is compared are *units*: words, figures and punctuation marks. What lies between two
//! units, white space and on request punctuation, is a *separator*, and is never matched for its own sake.
//!
//! # Weights
//!
//! A rare word says more about where a passage comes from than a common one. The weight of a key is a small integer, since platforms
//! differ in the last bit of a logarithm: [`HEAVIEST`] for what stands once in either text, less by
//! [`OCTAVE`] whenever that doubles; [`COMMON`] for the function words of [`stop_words`], of whatever number; [`MARK`] for a mark.
//!
//! # Time and space
//!
//! Linear. A word is folded once, however often it stands in the texts.

mod renormalize;
mod stop_words;
mod table;

#[cfg(feature = "reuse")]
pub(crate) use renormalize::coarser;

use crate::limits::Limits;
use crate::text::incremental::Copied;
use crate::text::normalize::Normalization;
use crate::text::{Kind, Text, Token};
use std::ops::Range;
use table::Keys;

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

/// How often a word stands in each text that is a term of both.
const RECURRING: u32 = 3;

/// One text's units.
#[derive(Debug, Default)]
pub(crate) struct Units {
    /// What each is compared by: an index into [`Interned::weights`].
    pub keys: Vec<u32>,
    /// The index of its token.
    pub tokens: Vec<u32>,
    /// How strong the boundary in front of each is.
    pub bounds: Vec<Bound>,
    /// How many of them are words, and not marks.
    pub words: usize,
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
    /// What the keys look away from.
    pub fold: Normalization,
    /// The limits of the phases that work on the units.
    pub limits: Limits,
    /// The weight of each key.
    pub weights: Vec<u32>,
    /// Whether each key is of words, and not of a mark.
    pub is_word: Vec<bool>,
    /// Whether each key is of a figure.
    pub is_figure: Vec<bool>,
    /// Whether each key is spelled as a part of a name is: an initial, or a word with a capital in front and none behind it, but for the
    /// function words, which begin sentences so. None is where the fold hides case.
    pub is_capital: Vec<bool>,
    /// Whether each key recurs all over both texts, as "the Committee" and "the Company" do: that is a term, and whether such a word came or
    /// went is no matter of names.
    pub is_term: Vec<bool>,
    /// Whether the texts look English: at least one word in eight is an English function word.
    pub is_english: bool,
}

impl Units {
    fn with_room(units: usize) -> Self {
        Self {
            keys: Vec::with_capacity(units),
            tokens: Vec::with_capacity(units),
            bounds: Vec::with_capacity(units),
            words: 0,
        }
    }

    /// What is known of the key of a token; nothing is if it is no unit.
    #[inline(never)]
    pub(crate) fn is(&self, known: &[bool], token: usize) -> bool {
        let unit = self.tokens.binary_search(&(token as u32));
        unit.is_ok_and(|unit| known[self.keys[unit] as usize])
    }

    /// Whether a sentence begins with a unit; so it does behind the last.
    pub(crate) fn begins_sentence(&self, unit: usize) -> bool {
        self.bounds
            .get(unit)
            .is_none_or(|&bound| bound >= Bound::Sentence)
    }
}

/// Gives every unit of the texts its key. The second may have been cut after the first.
pub(crate) fn intern(texts: [&Text; 2], fold: Normalization, skip_punctuation: bool) -> Interned {
    let mut keys = Keys::new(fold, texts[0].tokens.len() / 2);
    // Every other token and a few more are no spaces.
    let mut units = texts.map(|text| Units::with_room(text.tokens.len() * 5 / 8 + 8));
    let [first, second] = &mut units;
    let mut reader = Reader::new(texts[0], skip_punctuation);
    reader.read(0..texts[0].tokens.len(), first, &mut keys);
    let mut reader = Reader::new(texts[1], skip_punctuation);
    let mut next = 0;
    for copied in &texts[1].copied {
        reader.read(next..copied.token, second, &mut keys);
        next = copied.token + reader.copy(copied, first, second, &mut keys);
    }
    reader.read(next..texts[1].tokens.len(), second, &mut keys);
    keys.finish(units)
}

/// Makes units of a text's tokens.
struct Reader<'a> {
    text: &'a Text<'a>,
    skip_punctuation: bool,
    bounds: Bounds,
    skipped: Skipped,
}

impl<'a> Reader<'a> {
    fn new(text: &'a Text<'a>, skip_punctuation: bool) -> Self {
        Self {
            text,
            skip_punctuation,
            bounds: Bounds::default(),
            skipped: Skipped::default(),
        }
    }

    /// Reads tokens, one after the other.
    fn read(&mut self, tokens: Range<usize>, units: &mut Units, keys: &mut Keys) {
        for index in tokens {
            let token = &self.text.tokens[index];
            let mut bound = self.bounds.before(self.text, token);
            if token.kind.is_space() {
                continue;
            }
            if self.skip_punctuation {
                if token.kind == Kind::Punctuation {
                    self.skipped.skip(bound);
                    continue;
                }
                bound = self.skipped.before(bound, self.text, token);
            }
            let key = keys.of(self.text, token);
            units.keys.push(key);
            units.tokens.push(index as u32);
            units.bounds.push(bound);
        }
    }

    /// Reads tokens that were copied from the other text, and tells how many. What is known of those in front is the same in both texts
    /// behind the first word: from there on the other's units are copied, up to the last word.
    fn copy(
        &mut self,
        copied: &Copied,
        other: &Units,
        units: &mut Units,
        keys: &mut Keys,
    ) -> usize {
        let tokens = &self.text.tokens[copied.token..copied.token + copied.len];
        let is_word = |token: &Token| token.kind.is_word();
        let (Some(first), Some(last)) = (
            tokens.iter().position(is_word),
            tokens.iter().rposition(is_word),
        ) else {
            return 0;
        };
        self.read(copied.token..copied.token + first + 1, units, keys);
        let unit_of = |token: usize| {
            other
                .tokens
                .partition_point(|&unit| (unit as usize) < token)
        };
        let range = unit_of(copied.other + first + 1)..unit_of(copied.other + last + 1);
        units.keys.extend_from_slice(&other.keys[range.clone()]);
        units.bounds.extend_from_slice(&other.bounds[range.clone()]);
        let (here, there) = (copied.token as u32, copied.other as u32);
        let tokens_here = other.tokens[range].iter().map(|unit| unit - there + here);
        units.tokens.extend(tokens_here);
        self.bounds.before(self.text, &tokens[last]);
        last + 1
    }
}

/// The strongest boundary since the last unit: a mark that is skipped stands behind the end of a sentence, and opens the next.
struct Skipped(Bound);

impl Default for Skipped {
    fn default() -> Self {
        Self(Bound::None)
    }
}

impl Skipped {
    /// A mark is skipped that has a boundary in front of it.
    fn skip(&mut self, bound: Bound) {
        self.0 = self.0.max(bound);
    }

    /// The boundary in front of a word, with what was skipped there.
    #[inline]
    fn before(&mut self, bound: Bound, text: &Text, word: &Token) -> Bound {
        in_lower_case(std::mem::take(self).0.max(bound), text, word)
    }
}

/// The boundary in front of a word: a sentence does not begin in lower case.
#[inline]
fn in_lower_case(bound: Bound, text: &Text, word: &Token) -> Bound {
    if bound == Bound::Sentence && text.str(word).starts_with(char::is_lowercase) {
        Bound::Clause
    } else {
        bound
    }
}

/// What was seen of the tokens in front of a place.
///
/// # Sentences
///
/// Their ends are found on the way, by less than UAX #29 asks for: they say where a reader would cut, and nothing is compared by
/// them. `conformance.rs` counts the departures on the annex's own vectors.
///
/// - White space must follow a full stop, an exclamation or a question mark, but for the full-width ones: "example.Org" is no end.
/// - The full stop of a shortened word ([`is_shortened`]) ends nothing: the annex knows no words.
/// - No sentence begins with a word in lower case, after a full stop or any other mark: “Go!” he said. The annex looks so behind a
///   full stop alone; but it looks behind an opening quotation mark as well, where a sentence begins here whatever follows.
/// - An ellipsis in one character ends a sentence, as one in full stops does.
/// - The marks are those listed, and so are those that close: the annex has some of every script.
/// - A full-width full stop ends the sentence at once, in front of a closing bracket too.
/// - What combines with a space or cannot be seen is a unit, and may begin a sentence.
/// - In a text that is hard-wrapped, the end of a line ends no sentence.
struct Bounds {
    /// The end that the last mark makes if white space follows.
    mark: Bound,
    bound: Bound,
    /// The last word: a full stop may shorten it.
    word: Option<Token>,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            mark: Bound::None,
            bound: Bound::Paragraph,
            word: None,
        }
    }
}

impl Bounds {
    /// The boundary in front of a token; then moves on behind it.
    fn before(&mut self, text: &Text, token: &Token) -> Bound {
        let mut bound = self.bound;
        match token.kind {
            Kind::Break => self.bound = Bound::Paragraph,
            Kind::Space => self.bound = bound.max(self.mark).max(Bound::Word),
            Kind::Word | Kind::Figure => {
                self.word = Some(*token);
                bound = in_lower_case(bound, text, token);
                self.mark = Bound::None;
                self.bound = Bound::None;
            }
            Kind::Punctuation => {
                let mark = text.str(token).chars().next();
                match mark {
                    Some('.') if self.word.is_some_and(|word| is_shortened(text.str(&word))) => {}
                    Some('.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।') => {
                        self.mark = Bound::Sentence
                    }
                    // A closing mark goes with the sentence it closes.
                    Some('"' | '\'' | '”' | '’' | '»' | ')' | ']') => {}
                    _ => self.mark = Bound::Clause,
                }
                self.bound = match mark {
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
#[inline(never)]
pub(crate) fn is_shortened(word: &str) -> bool {
    let initial = word.len() == 1 && word.as_bytes()[0].is_ascii_uppercase();
    initial
        || word.contains('.')
        || matches!(
            word,
            "Mr" | "Mrs" | "Ms" | "Dr" | "Prof" | "St" | "Gen" | "Sen" | "Rep" | "No" | "vs"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interned(before: &str, after: &str, fold: Normalization, skip: bool) -> Interned {
        intern([&Text::new(before), &Text::new(after)], fold, skip)
    }

    #[test]
    fn both_texts_share_their_keys() {
        let found = interned(
            "The port, the sea",
            "the port; the port",
            Normalization::empty(),
            false,
        );
        assert_eq!(found.units[0].keys, [0, 1, 2, 3, 4]);
        assert_eq!(found.units[1].keys, [3, 1, 5, 3, 1]);
        assert_eq!(found.units[1].tokens, [0, 2, 3, 5, 7]);
        assert_eq!(
            interned("The", "the", Normalization::CASE, false)
                .units
                .map(|units| units.keys),
            [[0], [0]]
        );
    }

    #[test]
    fn punctuation_can_be_left_out() {
        let found = interned("a, (b)", "a b", Normalization::empty(), true);
        assert_eq!(found.units[0].keys, found.units[1].keys);
        assert_eq!(found.units[0].tokens, [0, 4]);
    }

    #[test]
    fn rare_words_weigh_more() {
        let found = interned(
            "port sea sea sea sea the, the",
            "",
            Normalization::empty(),
            false,
        );
        assert_eq!(
            found.weights,
            [HEAVIEST, HEAVIEST - 2 * OCTAVE, COMMON, MARK]
        );
        assert_eq!(found.is_word, [true, true, true, false]);
    }
}
