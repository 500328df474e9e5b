//! Interns the words of both texts: turns each into an integer key, with a weight for each key.
//!
//! Later phases see only keys. They compare *units*: words, figures and punctuation marks. White space, and punctuation if it is ignored,
//! is a *separator* between units, and is never matched for its own sake.
//!
//! # Weights
//!
//! A rare word says more about the origin of a passage than a common one. The weight of a key is a small integer, because platforms differ
//! in the last bit of a logarithm. A word that occurs once in either text weighs [`HEAVIEST`], and [`OCTAVE`] less each time its count
//! doubles. A [stop word](stop_words) weighs [`COMMON`] whatever its count, and a punctuation mark [`MARK`].
//!
//! # Time and space
//!
//! Linear. Each spelling is normalized once, however often it occurs.

pub(crate) mod list_labels;
mod renormalize;
mod sentence_marks;
pub(crate) mod spelling;
mod stop_words;
mod table;

#[cfg(feature = "reuse")]
pub(crate) use renormalize::coarser;
pub(crate) use sentence_marks::is_shortened;

use crate::limits::Limits;
use crate::text::incremental::Copied;
use crate::text::normalize::Normalization;
use crate::text::unspaced::is_unspaced;
use crate::text::{Kind, Text, Token};
use sentence_marks::{GERMAN_MONTHS, is_full_stop, is_greek, is_thai};
use std::ops::Range;
use table::Keys;

/// The weight of a word that occurs once in each text.
pub(crate) const HEAVIEST: u32 = 12;
/// The weight that a word loses each time its count doubles.
pub(crate) const OCTAVE: u32 = 1;
/// The least weight of a word that is not a stop word.
pub(crate) const LIGHTEST: u32 = 4;
/// The weight of a stop word.
pub(crate) const COMMON: u32 = 2;
/// The weight of a punctuation mark.
pub(crate) const MARK: u32 = 1;

/// How often a word must occur in each text to be a term.
const RECURRING: u32 = 3;

/// The units of one text.
#[derive(Debug, Default)]
#[cfg_attr(feature = "reuse", derive(Clone))]
pub(crate) struct Units {
    /// The key of each unit: an index into [`Interned::weights`].
    pub keys: Vec<u32>,
    /// The token index of each unit.
    pub tokens: Vec<u32>,
    /// The boundary before each unit.
    pub bounds: Vec<Bound>,
    /// The number of units that are words or figures.
    pub words: usize,
}

/// A boundary between two units. A passage rather begins or ends at a greater one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Bound {
    /// No separator.
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

/// The units of both texts, and the properties of their keys.
#[derive(Debug, Default)]
#[cfg_attr(feature = "reuse", derive(Clone))]
pub(crate) struct Interned {
    /// The units of before and of after.
    pub units: [Units; 2],
    /// The differences that keys ignore.
    pub fold: Normalization,
    /// The limits of the phases that work on the units.
    pub limits: Limits,
    /// The weight of each key.
    pub weights: Vec<u32>,
    /// Whether each key is that of a word or figure, not of a mark.
    pub is_word: Vec<bool>,
    /// Whether each key is that of a figure.
    pub is_figure: Vec<bool>,
    /// Whether each key is spelled like a part of a name: an initial, or a word whose only capital is its first letter and that is no stop
    /// word. Always `false` if case is ignored.
    pub is_capital: Vec<bool>,
    /// Whether each key is a term: it recurs in both texts, like "the Committee" or "the Company". A changed term is no change of a name.
    pub is_term: Vec<bool>,
    /// Whether the texts seem to be English: at least one word in eight is an English stop word.
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

    /// Looks up a property of a token's key: `false` if the token is no unit.
    pub(crate) fn is(&self, known: &[bool], token: usize) -> bool {
        let unit = self.tokens.binary_search(&(token as u32));
        unit.is_ok_and(|unit| known[self.keys[unit] as usize])
    }

    /// Returns whether a sentence begins with a unit, which is also true after the last.
    pub(crate) fn begins_sentence(&self, unit: usize) -> bool {
        self.bounds
            .get(unit)
            .is_none_or(|&bound| bound >= Bound::Sentence)
    }
}

#[cfg(feature = "reuse")]
impl Interned {
    /// Weighs each word as in the text where it occurs most often, if one side consists of several texts: what all of them have is not rarer
    /// or more common than in one. `texts` are the units of each. Linear.
    pub(crate) fn weigh_by_text(&mut self, side: usize, texts: &[Range<usize>]) {
        let mut most = vec![0_u32; self.weights.len()];
        for &key in &self.units[1 - side].keys {
            most[key as usize] += 1;
        }
        let mut counts = vec![0_u32; self.weights.len()];
        for text in texts {
            let keys = &self.units[side].keys[text.clone()];
            for &key in keys {
                counts[key as usize] += 1;
            }
            for &key in keys {
                let count = std::mem::take(&mut counts[key as usize]);
                most[key as usize] = most[key as usize].max(count);
            }
        }
        for (weight, &count) in self.weights.iter_mut().zip(&most) {
            // Stop words and marks have weights of their own.
            if *weight >= LIGHTEST {
                *weight = weight_of(count);
            }
        }
    }
}

/// Returns the weight of a word that occurs so many times in a text.
fn weight_of(count: u32) -> u32 {
    HEAVIEST
        .saturating_sub(count.max(1).ilog2() * OCTAVE)
        .max(LIGHTEST)
}

/// Assigns a key to every unit of the texts. The second may have tokens [copied](Text::like) from the first.
pub(crate) fn intern(texts: [&Text; 2], fold: Normalization, skip_punctuation: bool) -> Interned {
    let mut keys = Keys::new(fold, texts[0].tokens.len() / 2);
    // Slightly more than half of the tokens are no spaces.
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

    /// Adds the units of tokens.
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

    /// Adds the units of tokens that were copied from the other text, by copying its units. Returns how many tokens were read. Boundaries
    /// depend on earlier tokens only up to the last word, so copying begins after the first word.
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

/// The strongest boundary since the last unit, across skipped punctuation: a skipped mark may follow the end of one sentence and open the
/// next.
struct Skipped(Bound);

impl Default for Skipped {
    fn default() -> Self {
        Self(Bound::None)
    }
}

impl Skipped {
    /// Skips a mark with a boundary before it.
    fn skip(&mut self, bound: Bound) {
        self.0 = self.0.max(bound);
    }

    /// Returns the boundary before a word, including the skipped ones.
    #[inline]
    fn before(&mut self, bound: Bound, text: &Text, word: &Token) -> Bound {
        in_lower_case(std::mem::take(self).0.max(bound), text, word)
    }
}

/// Weakens the boundary before a word in lower case: no sentence begins with one.
#[inline]
fn in_lower_case(bound: Bound, text: &Text, word: &Token) -> Bound {
    if bound == Bound::Sentence && text.str(word).starts_with(char::is_lowercase) {
        Bound::Clause
    } else {
        bound
    }
}

/// The state of the search for boundaries: what the tokens before a position were.
///
/// # Sentences
///
/// Ends of sentences are found by fewer rules than UAX #29 has, because they only say where a reader would cut: nothing is compared by them.
/// `conformance.rs` counts the departures on the annex's own vectors:
///
/// - White space must follow a full stop, an exclamation or a question mark, but for the full-width ones: "example.Org" is no end. Behind a
///   word of a script without spaces, an exclamation or question mark ends the sentence at once.
/// - A space between two words of Thai or Lao ends a sentence: these languages have no other sign for it.
/// - The full stop of a German ordinal in front of a month ends no sentence: "am 3. Mai".
/// - The full stop of an abbreviation ([`is_shortened`]) ends no sentence. The annex has no list of words.
/// - No sentence begins with a word in lower case, after any mark: “Go!” he said. The annex has this rule only for full stops. It also
///   applies it after an opening quotation mark, where a sentence begins here whatever follows.
/// - An ellipsis character ends a sentence, like three full stops.
/// - Only the listed marks end a sentence or close it. The annex has those of every script.
/// - A full-width or Burmese full stop ends the sentence at once, even before a closing bracket.
/// - An invisible character, or one that combines with a space, is a unit and may begin a sentence.
/// - In a hard-wrapped text, the end of a line ends no sentence.
struct Bounds {
    /// The boundary that the last mark makes if white space follows.
    mark: Bound,
    bound: Bound,
    /// The last word, which a full stop may abbreviate.
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
    /// Returns the boundary before a token, and moves past it.
    fn before(&mut self, text: &Text, token: &Token) -> Bound {
        let mut bound = self.bound;
        match token.kind {
            Kind::Break => self.bound = Bound::Paragraph,
            Kind::Space => self.bound = bound.max(self.mark).max(Bound::Word),
            Kind::Word | Kind::Figure | Kind::Sign => {
                if bound == Bound::Word && self.is_between_thai_words(text, token) {
                    bound = Bound::Sentence;
                }
                if bound == Bound::Sentence && self.is_ordinal_of(text, token) {
                    bound = Bound::Clause;
                }
                self.word = Some(*token);
                bound = in_lower_case(bound, text, token);
                self.mark = Bound::None;
                self.bound = Bound::None;
            }
            Kind::Punctuation => {
                let mark = text.str(token).chars().next();
                match mark {
                    Some('.') if self.word.is_some_and(|word| is_shortened(text.str(&word))) => {}
                    Some(mark) if is_full_stop(mark) => self.mark = Bound::Sentence,
                    // The question mark of Greek, in either code point.
                    Some(';' | '\u{37e}') if self.is_behind(text, is_greek) => {
                        self.mark = Bound::Sentence
                    }
                    // A closing mark belongs to the sentence it closes.
                    Some('"' | '\'' | '”' | '’' | '»' | ')' | ']' | '」' | '』' | '）') => {
                    }
                    _ => self.mark = Bound::Clause,
                }
                self.bound = match mark {
                    Some('。' | '！' | '？' | '．' | '｡' | '။') => Bound::Sentence,
                    Some('!' | '?') if self.is_behind(text, is_unspaced) => Bound::Sentence,
                    Some('—' | '–') => Bound::Clause,
                    _ => Bound::None,
                };
            }
        }
        bound
    }
}

impl Bounds {
    /// Returns whether the last word ends with a character of a kind.
    fn is_behind(&self, text: &Text, is: fn(char) -> bool) -> bool {
        self.word.is_some_and(|word| text.str(&word).ends_with(is))
    }

    /// Returns whether a word and the last one are in Thai or Lao, with nothing but a space between them.
    fn is_between_thai_words(&self, text: &Text, word: &Token) -> bool {
        // The letters of both scripts begin with this byte, and those of English with none like it.
        text.source.as_bytes()[word.start] == 0xe0
            && self.mark == Bound::None
            && text.str(word).starts_with(is_thai)
            && self.is_behind(text, is_thai)
    }

    /// Returns whether a word is a month behind a German ordinal.
    fn is_ordinal_of(&self, text: &Text, word: &Token) -> bool {
        let is_ordinal = |last: &Token| {
            last.kind == Kind::Figure
                && last.end - last.start <= 2
                && text.source[last.end..].starts_with('.')
        };
        self.word.as_ref().is_some_and(is_ordinal) && GERMAN_MONTHS.contains(&text.str(word))
    }
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
    fn punctuation_can_be_skipped() {
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
