//! Judges what a changed word affects.
//!
//! Readers want to see "4.75" become "4.50", "may" become "will" or a deleted "not" first, and a changed comma last. The shape of a word
//! shows that it is a figure, a name or a Roman numeral. [Lists](Lexicon) contain negations and modal verbs. The neighbours of a word show
//! that it is a unit beside a figure. The word that it replaces may be its opposite ("possible", "impossible"). Every other word is
//! wording. For a language without lists, only figures and form are classified.

#[cfg(feature = "reuse")]
mod languages;
mod lexicon;
mod reported_speech;
mod shapes;
mod spelled_out;
mod units;

#[cfg(feature = "reuse")]
pub(crate) use languages::lexicon_for;
pub(crate) use lexicon::IndexedLexicon;
pub use lexicon::Lexicon;

use crate::text::{Kind, Text, Token};
use bitflags::bitflags;
use rustc_hash::FxHashMap;
use spelled_out::Part;

bitflags! {
    /// A set of bearings of changed words. The bits are those of the `hunks` table of the JavaScript API.
    ///
    /// ```
    /// use word_for_word::Bearings;
    ///
    /// let grave = Bearings::FIGURE | Bearings::NEGATION;
    /// assert!(grave.contains(Bearings::NEGATION) && !grave.contains(Bearings::DATE));
    /// assert_eq!(grave.iter_names().map(|(name, _)| name).collect::<Vec<_>>(), ["FIGURE", "NEGATION"]);
    /// ```
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
    pub struct Bearings: u16 {
        /// A number, an amount, a share; in digits or as a word.
        const FIGURE = 1;
        /// A date or a time of day: in digits, a month, a day of the week, a year.
        const DATE = 1 << 1;
        /// A name: a word with a capital inside a sentence.
        const NAME = 1 << 2;
        /// A negation.
        const NEGATION = 1 << 3;
        /// A modal verb or a hedge.
        const MODAL = 1 << 4;
        /// A degree or a quantity: some, only, nearly.
        const DEGREE = 1 << 5;
        /// A change that reported speech requires by its grammar: "will" to "would", "we" to "they".
        const REPORTED = 1 << 6;
        /// Any other word.
        const WORDING = 1 << 7;
        /// Only case, punctuation, typography or spacing changed.
        const FORM = 1 << 8;
    }
}

impl Bearings {
    /// Returns whether a word with these bearings changes more than the wording.
    pub(crate) fn turns_meaning(self) -> bool {
        !(self - (Self::WORDING | Self::FORM)).is_empty()
    }
}

/// A word that was deleted or inserted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'a> {
    /// Its letters.
    pub text: &'a str,
    /// The kind of its token.
    pub kind: Kind,
    /// Whether it begins a sentence, where a capital is no evidence of a name.
    pub initial: bool,
    /// Whether it is a [term](crate::intern::Interned::is_term) of both texts. Initials are excluded, because they recur with every name
    /// that has them.
    pub is_term: bool,
    /// The words in front of it and behind it.
    pub neighbours: Neighbours<'a>,
}

/// The tokens around a word in its text.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Neighbours<'a> {
    /// The word in front of it in the same line, if only white space separates them.
    pub before: Option<&'a str>,
    /// The word behind it in the same line, if only white space separates them.
    pub behind: Option<&'a str>,
    /// The word that touches it from behind.
    pub touching: Option<&'a str>,
    /// Whether a figure is beside it. Only units may separate the two.
    pub has_figure: bool,
    /// Whether a full stop follows at once.
    pub has_point: bool,
}

/// Most tokens between a unit and its figure: "60 km/h".
const UNIT_REACH: usize = 5;

impl<'a> Neighbours<'a> {
    /// Reads the tokens around a token.
    pub(crate) fn of(text: &Text<'a>, index: usize) -> Self {
        let (before, behind) = (&text.tokens[..index], &text.tokens[index + 1..]);
        let word = |space: Option<&Token>, word: Option<&Token>| {
            space.filter(|token| token.kind == Kind::Space)?;
            word.filter(|token| token.kind.is_word())
                .map(|token| text.str(token))
        };
        Self {
            before: word(before.last(), before.iter().nth_back(1)),
            behind: word(behind.first(), behind.get(1)),
            touching: behind
                .first()
                .filter(|token| token.kind == Kind::Word)
                .map(|token| text.str(token)),
            has_figure: is_figure_near(text, before.iter().rev())
                || is_figure_near(text, behind.iter()),
            has_point: behind.first().is_some_and(|token| text.str(token) == "."),
        }
    }
}

/// Returns whether the next word is a figure. Signs and parts of a unit with a stroke ("km/") are skipped.
fn is_figure_near<'t>(text: &Text, tokens: impl Iterator<Item = &'t Token>) -> bool {
    let mut was_stroke = false;
    for token in tokens.take(UNIT_REACH) {
        let written = text.str(token);
        match token.kind {
            Kind::Figure => return true,
            Kind::Space | Kind::Sign => {}
            Kind::Punctuation if written == "/" => was_stroke = true,
            // The rest of a unit, or its first word: "percentage points".
            Kind::Word if was_stroke && units::is_unit(written, written) => was_stroke = false,
            Kind::Word
                if matches!(
                    written,
                    "percentage"
                        | "basis"
                        | "per"
                        | "square"
                        | "cubic"
                        | "million"
                        | "billion"
                        | "degrees"
                ) => {}
            _ => return false,
        }
    }
    false
}

/// Most rounds in which words lose the partner of one of their parts.
const ROUNDS: usize = 8;

/// Among more words than this an opposite would match by chance, and the search takes quadratic time.
const MOST_OTHERS: usize = 32;

/// How words are judged.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Judge<'a> {
    /// The lists of the texts' language, if there are any.
    pub lexicon: Option<&'a IndexedLexicon<'a>>,
    /// Whether the inserted words report the deleted ones, or the reverse, outside quotation marks.
    pub reports: bool,
}

impl Judge<'_> {
    /// Returns the bearings of words that replace each other. Linear.
    pub(crate) fn bearings(&self, deleted: &[Word], inserted: &[Word]) -> [Vec<Bearings>; 2] {
        let sides = [deleted, inserted];
        let plain = sides.map(|words| words.iter().map(spelled_out::plain).collect::<Vec<_>>());
        let parts = spelled_out::parts(&plain);
        if spelled_out::is_one_run(&parts) {
            return sides.map(|words| vec![Bearings::FORM; words.len()]);
        }
        let mut bearings = sides.map(|words| vec![None; words.len()]);
        mark_same(&parts, sides, &mut bearings);
        if let Some(lexicon) = self.lexicon.filter(|_| self.reports) {
            reported_speech::mark(lexicon.lists(), &plain, &mut bearings);
        }
        let judged = [0, 1].map(|side| {
            let words = sides[side].iter().zip(&plain[side]).zip(&bearings[side]);
            words
                .map(|((word, plain_word), known)| {
                    known.unwrap_or_else(|| self.bearing(word, plain_word, &plain[1 - side]))
                })
                .collect::<Vec<_>>()
        });
        // Only the order changed.
        if judged.iter().flatten().all(|bearing| bearing.is_empty()) {
            return judged.map(|bearings| vec![Bearings::WORDING; bearings.len()]);
        }
        judged
    }

    /// Returns the bearing of one word. `others` are the words that it replaces.
    fn bearing(&self, word: &Word, plain: &str, others: &[String]) -> Bearings {
        if let Some(bearing) = shape(word, plain) {
            return bearing;
        }
        let Some(lexicon) = self.lexicon else {
            return Bearings::WORDING;
        };
        if let Some(bearing) = lexicon.bearing(plain, word.text) {
            return bearing;
        }
        if others.len() <= MOST_OTHERS && lexicon.is_opposite(plain, others)
            || lexicon.is_failure(plain, word.neighbours.behind)
        {
            return Bearings::NEGATION;
        }
        let mut capitals = word.text.chars().filter(|char| char.is_uppercase());
        let first = word.text.starts_with(char::is_uppercase);
        let acronym = capitals.nth(1).is_some() && !is_heading(word);
        let is_term = word.is_term && word.text.len() > 1;
        let first = first && lexicon.capitals_are_names();
        if (acronym || first && !word.initial && plain != "i" && !is_heading(word)) && !is_term {
            Bearings::NAME
        } else {
            Bearings::WORDING
        }
    }
}

/// Returns the bearing that the shape and the neighbours of a word give it, in any language.
fn shape(word: &Word, plain: &str) -> Option<Bearings> {
    let Neighbours {
        before,
        has_figure,
        has_point,
        ..
    } = word.neighbours;
    let numbers_versions =
        || before.is_some_and(|before| shapes::numbers_versions(&before.to_lowercase()));
    let is_capital = word.text.starts_with(char::is_uppercase);
    match word.kind {
        Kind::Figure
            if word
                .neighbours
                .touching
                .is_some_and(shapes::is_part_of_date) =>
        {
            Some(Bearings::DATE)
        }
        Kind::Figure if shapes::is_date(word.text) && !numbers_versions() => Some(Bearings::DATE),
        Kind::Figure => Some(Bearings::FIGURE),
        Kind::Sign if has_figure => Some(Bearings::FIGURE),
        Kind::Sign => Some(Bearings::WORDING),
        _ if shapes::is_quarter(word.text) => Some(Bearings::DATE),
        _ if shapes::is_han_numeral(word.text) => Some(Bearings::FIGURE),
        _ if has_figure && shapes::multiplies_figure(word.text) => Some(Bearings::FIGURE),
        _ if has_figure && units::is_half_of_day(plain) => Some(Bearings::DATE),
        _ if is_capital && (has_figure || has_point) && shapes::is_short_date(plain) => {
            Some(Bearings::DATE)
        }
        _ if has_figure && units::is_unit(word.text, plain) => Some(Bearings::FIGURE),
        _ if is_numeral(word) => Some(Bearings::FIGURE),
        _ => None,
    }
}

/// Returns whether a word is a Roman numeral. Pronouns, initials and words in a line of capitals are excluded.
fn is_numeral(word: &Word) -> bool {
    let is_numbered = word.neighbours.before.is_some_and(|before| {
        // Behind any other word with a capital, "I" is more often the pronoun: "Then I".
        word.text != "I" && before.starts_with(char::is_uppercase)
            || shapes::numbers_parts(&before.to_lowercase())
    });
    // A single letter with a full stop is an initial, and most single letters are not numerals.
    let is_initial = word.text.len() == 1
        && (word.neighbours.has_point || !matches!(word.text, "I" | "V" | "X"));
    shapes::is_roman_numeral(word.text)
        && !is_initial
        && (is_numbered || word.text.len() > 1)
        && !is_heading(word)
}

/// Returns whether a word is in a line of capitals, where capitals are no evidence of a name.
fn is_heading(word: &Word) -> bool {
    let is_upper = |text: &str| {
        text.chars().nth(1).is_some()
            && !text.chars().any(char::is_lowercase)
            && text.chars().all(char::is_alphabetic)
    };
    let Neighbours { before, behind, .. } = word.neighbours;
    is_upper(word.text)
        && (before.is_some() || behind.is_some())
        && before.into_iter().chain(behind).all(is_upper)
}

/// Marks the words that occur on both sides. A difference in case is a change in form, and equal letters are no change. A contraction is
/// the same word if all its parts are the same.
fn mark_same(
    parts: &[Vec<Part>; 2],
    sides: [&[Word]; 2],
    bearings: &mut [Vec<Option<Bearings>>; 2],
) {
    let mut partners = [vec![None; parts[0].len()], vec![None; parts[1].len()]];
    for (one, two) in same(parts) {
        partners[0][one] = Some(two);
        partners[1][two] = Some(one);
    }
    // A word with an unmatched part has changed, and its other parts release their partners. The number of rounds is limited, because each
    // is linear in the number of words.
    let mut changed = sides.map(|words| vec![false; words.len()]);
    for _ in 0..ROUNDS {
        let last = changed.clone();
        for side in [0, 1] {
            for (part, partner) in parts[side].iter().zip(&partners[side]) {
                let has_partner = partner
                    .is_some_and(|partner: usize| !last[1 - side][parts[1 - side][partner].word]);
                changed[side][part.word] |= !has_partner;
            }
        }
        if changed == last {
            break;
        }
    }
    for side in [0, 1] {
        for (part, partner) in parts[side].iter().zip(&partners[side]) {
            let Some(partner) = partner.filter(|_| !changed[side][part.word]) else {
                continue;
            };
            let is_same =
                sides[side][part.word].text == sides[1 - side][parts[1 - side][partner].word].text;
            bearings[side][part.word] = Some(if is_same {
                Bearings::empty()
            } else {
                Bearings::FORM
            });
        }
    }
}

/// Returns whether words that replace each other differ in form only.
#[cfg(feature = "reuse")]
pub(crate) fn is_form(deleted: &[Word], inserted: &[Word]) -> bool {
    let plain =
        [deleted, inserted].map(|words| words.iter().map(spelled_out::plain).collect::<Vec<_>>());
    spelled_out::is_one_run(&spelled_out::parts(&plain))
}

/// Returns the sum of the bearings of words; form only where no word changed.
pub(crate) fn sum(bearings: &[Vec<Bearings>; 2]) -> Bearings {
    let sum: Bearings = bearings.iter().flatten().copied().collect();
    // Any other bearing matters more than a capital beside it.
    let without_form = sum - Bearings::FORM;
    if without_form.is_empty() {
        Bearings::FORM
    } else {
        without_form
    }
}

/// Returns pairs of equal parts in order. Each part is in one pair at most.
fn same(parts: &[Vec<Part>; 2]) -> Vec<(usize, usize)> {
    // Usually one word replaces another, and no table is needed.
    if let [[one], [two]] = parts.each_ref().map(Vec::as_slice) {
        return if one.text == two.text {
            vec![(0, 0)]
        } else {
            Vec::new()
        };
    }
    let mut places: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, part) in parts[1].iter().enumerate().rev() {
        places.entry(part.text).or_default().push(at);
    }
    let all = parts[0].iter().enumerate();
    all.filter_map(|(at, part)| Some((at, places.get_mut(part.text)?.pop()?)))
        .collect()
}

#[cfg(test)]
mod tests;
