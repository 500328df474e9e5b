//! Bearing: what a changed word bears.
//!
//! "The rate was 4.75" to "4.50", "may" to "will", a dropped "not": a reader wants to see these first, and a changed comma last. A
//! word is told by its shape (a figure, a name) or by a [list](Lexicon) (a negation, a modal verb); what is left is wording. Where the language has
//! no list, nothing is guessed, but for figures and form.

mod lexicon;
mod reported_speech;

pub use lexicon::Lexicon;

use crate::text::Kind;
use crate::text::normalize::{self, Fold};
use rustc_hash::FxHashMap;

/// A set of what changed words bear. The bits are those of the boundary's `hunks` table.
///
/// ```
/// use word_for_word::Bearing;
///
/// let grave = Bearing::FIGURE.and(Bearing::NEGATION);
/// assert!(grave.contains(Bearing::NEGATION) && !grave.contains(Bearing::DATE));
/// assert_eq!(Bearing::EACH.into_iter().filter(|&each| grave.contains(each)).count(), 2);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bearing(u16);

impl Bearing {
    /// Nothing: the word stands on the other side as well.
    pub const NONE: Self = Self(0);
    /// A number, an amount, a share; in digits or as a word.
    pub const FIGURE: Self = Self(1);
    /// A date or a time of day: in digits, a month, a day of the week, a year.
    pub const DATE: Self = Self(2);
    /// A name: a word that is written with a capital inside a sentence.
    pub const NAME: Self = Self(4);
    /// A negation.
    pub const NEGATION: Self = Self(8);
    /// A modal verb or a hedge.
    pub const MODAL: Self = Self(16);
    /// A degree or a quantity: some, only, nearly.
    pub const DEGREE: Self = Self(32);
    /// What reported speech changes by its grammar: "will" to "would", "we" to "they".
    pub const REPORTED: Self = Self(64);
    /// Any other word.
    pub const WORDING: Self = Self(128);
    /// Case, punctuation, typography, spacing: the words are the same.
    pub const FORM: Self = Self(256);

    /// All that are one thing.
    pub const EACH: [Self; 9] = [
        Self::FIGURE,
        Self::DATE,
        Self::NAME,
        Self::NEGATION,
        Self::MODAL,
        Self::DEGREE,
        Self::REPORTED,
        Self::WORDING,
        Self::FORM,
    ];

    /// The number that stands for the set: a bit for each.
    #[must_use]
    pub fn bits(self) -> u16 {
        self.0
    }

    /// Whether all of another set is in this one.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether a word that bears this changes more than the wording.
    pub(crate) fn turns_meaning(self) -> bool {
        !matches!(self, Self::NONE | Self::WORDING | Self::FORM)
    }

    /// Both sets together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A word that was deleted or inserted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'a> {
    /// Its letters.
    pub text: &'a str,
    /// What it is.
    pub kind: Kind,
    /// Whether it begins a sentence, where a capital says nothing.
    pub initial: bool,
    /// Whether it is a [term](crate::intern::Interned::is_term) of both texts. An initial recurs with every name that has it.
    pub is_term: bool,
}

/// How words are judged.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Judge<'a> {
    /// The lists of the texts' language, if there are any.
    pub lexicon: Option<&'a Lexicon>,
    /// Whether the words inserted report the words deleted, or the reverse, outside quotation marks.
    pub reports: bool,
}

impl Judge<'_> {
    /// What each of the words bears that take each other's place. Linear.
    pub(crate) fn bearings(&self, deleted: &[Word], inserted: &[Word]) -> [Vec<Bearing>; 2] {
        let sides = [deleted, inserted];
        let plain = sides.map(|words| words.iter().map(plain).collect::<Vec<_>>());
        let [one, two] = plain
            .each_ref()
            .map(|words| words.iter().flat_map(|word| word.bytes()));
        if one.eq(two) {
            return sides.map(|words| vec![Bearing::FORM; words.len()]);
        }
        let mut bearings = sides.map(|words| vec![None; words.len()]);
        for (one, two) in same(&plain) {
            // The same word with another capital changed its form; one that is the same to the letter, nothing.
            let bearing = if deleted[one].text == inserted[two].text {
                Bearing::NONE
            } else {
                Bearing::FORM
            };
            bearings[0][one] = Some(bearing);
            bearings[1][two] = Some(bearing);
        }
        if let Some(lexicon) = self.lexicon.filter(|_| self.reports) {
            reported_speech::mark(lexicon, &plain, &mut bearings);
        }
        let judged = [0, 1].map(|side| {
            let words = sides[side].iter().zip(&plain[side]).zip(&bearings[side]);
            words
                .map(|((word, plain), known)| known.unwrap_or_else(|| self.bearing(word, plain)))
                .collect::<Vec<_>>()
        });
        // Nothing but the order changed.
        if judged
            .iter()
            .flatten()
            .all(|&bearing| bearing == Bearing::NONE)
        {
            return judged.map(|bearings| vec![Bearing::WORDING; bearings.len()]);
        }
        judged
    }

    /// What a word bears by itself.
    fn bearing(&self, word: &Word, plain: &str) -> Bearing {
        if word.kind == Kind::Figure {
            return if is_date(word.text) {
                Bearing::DATE
            } else {
                Bearing::FIGURE
            };
        }
        let Some(lexicon) = self.lexicon else {
            return Bearing::WORDING;
        };
        if let Some(bearing) = lexicon.bearing(plain, word.text) {
            return bearing;
        }
        let mut capitals = word.text.chars().filter(|char| char.is_uppercase());
        let first = word.text.starts_with(char::is_uppercase);
        let acronym = capitals.nth(1).is_some();
        let is_term = word.is_term && word.text.len() > 1;
        if (acronym || first && !word.initial && plain != "i") && !is_term {
            Bearing::NAME
        } else {
            Bearing::WORDING
        }
    }
}

/// All that a word bears, summed up; form alone where no word changed.
#[inline(never)]
pub(crate) fn sum(bearings: &[Vec<Bearing>; 2]) -> Bearing {
    let sum = bearings
        .iter()
        .flatten()
        .copied()
        .fold(Bearing::NONE, Bearing::and);
    match sum {
        Bearing::NONE => Bearing::FORM,
        // What else changed says more than a capital beside it.
        sum if sum != Bearing::FORM => Bearing(sum.0 & !Bearing::FORM.0),
        sum => sum,
    }
}

/// A word without all that is form: "12%" is spelled as "12 per cent" is, but for the space.
fn plain(word: &Word) -> String {
    const ALL: [Fold; 3] = [Fold::TYPOGRAPHY, Fold::NOTATION, Fold::CASE];
    let fold = ALL.into_iter().fold(Fold::NONE, Fold::and);
    let plain = normalize::key(word.text, word.kind, fold);
    match plain.strip_suffix('%') {
        Some(figure) => format!("{figure}percent"),
        None => plain.into_owned(),
    }
}

/// Pairs of equal words, each word in one pair, the first with the first.
fn same(plain: &[Vec<String>; 2]) -> Vec<(usize, usize)> {
    // Mostly a word for another: that needs no table.
    if let [[one], [two]] = plain.each_ref().map(Vec::as_slice) {
        return if one == two { vec![(0, 0)] } else { Vec::new() };
    }
    let mut places: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, word) in plain[1].iter().enumerate().rev() {
        places.entry(word).or_default().push(at);
    }
    let words = plain[0].iter().enumerate();
    words
        .filter_map(|(at, word)| Some((at, places.get_mut(word.as_str())?.pop()?)))
        .collect()
}

/// Whether a figure is a date, a time or a year.
fn is_date(figure: &str) -> bool {
    let bytes = figure.as_bytes();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let separators = |wanted: u8| bytes.iter().filter(|&&byte| byte == wanted).count();
    let year = digits == 4
        && bytes.starts_with(b"1") | bytes.starts_with(b"2")
        && bytes[4..].iter().all(|&byte| byte == b's')
        && bytes.len() <= 5;
    let clock = separators(b':') > 0;
    year || clock
        || separators(b'-') == 2
        || separators(b'/') == 2
        || separators(b'.') == 2 && !figure.contains(',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    /// Checks what the words of two phrases bear: the sum, by name.
    #[track_caller]
    fn check_with(judge: Judge, deleted: &str, inserted: &str, expected: &[Bearing]) {
        let texts = [deleted, inserted].map(Text::new);
        let words = texts.each_ref().map(|text| {
            let words = text.tokens.iter().filter(|token| token.kind.is_word());
            words
                .map(|token| Word {
                    text: text.str(token),
                    kind: token.kind,
                    initial: false,
                    is_term: false,
                })
                .collect::<Vec<_>>()
        });
        let bearings = judge.bearings(&words[0], &words[1]);
        let expected = expected.iter().copied().fold(Bearing::NONE, Bearing::and);
        assert_eq!(sum(&bearings), expected, "{bearings:?}");
    }

    #[track_caller]
    fn check(deleted: &str, inserted: &str, expected: &[Bearing]) {
        let english = Lexicon::english();
        check_with(
            Judge {
                lexicon: Some(&english),
                reports: false,
            },
            deleted,
            inserted,
            expected,
        );
    }

    #[test]
    fn figures_and_dates() {
        check("4.75", "4.50", &[Bearing::FIGURE]);
        check(
            "three",
            "four members",
            &[Bearing::FIGURE, Bearing::WORDING],
        );
        check("2014", "2015", &[Bearing::DATE]);
        check("on 3 May", "on 4 June", &[Bearing::FIGURE, Bearing::DATE]);
        check("10:30", "16.12.2015", &[Bearing::DATE]);
        check("$1,500", "2,000", &[Bearing::FIGURE]);
    }

    #[test]
    fn words_of_weight() {
        check("may", "will", &[Bearing::MODAL]);
        check("does not", "does", &[Bearing::NEGATION]);
        check("doesn’t", "does", &[Bearing::NEGATION, Bearing::WORDING]);
        check("somewhat", "appreciably", &[Bearing::DEGREE]);
        check(
            "the port",
            "the Port of Veil",
            &[Bearing::NAME, Bearing::WORDING],
        );
        check("brisk", "measured", &[Bearing::WORDING]);
    }

    #[test]
    fn form_alone() {
        check("Committee’s", "committee's", &[Bearing::FORM]);
        check("can not", "cannot", &[Bearing::FORM]);
        check("", "", &[Bearing::FORM]);
        check("¼", "1/4", &[Bearing::FORM]);
        check("12%", "12 percent", &[Bearing::FORM]);
        check("12 per cent", "12%", &[Bearing::FORM]);
        check("12%", "13 percent", &[Bearing::FIGURE, Bearing::WORDING]);
    }

    #[test]
    fn the_same_words_in_another_order_are_wording() {
        check("ports and fish", "fish and ports", &[Bearing::WORDING]);
        check("the old The", "the new the", &[Bearing::WORDING]);
    }

    #[test]
    fn reported_speech_is_no_change_of_modality() {
        let english = Lexicon::english();
        let judge = Judge {
            lexicon: Some(&english),
            reports: true,
        };
        check_with(
            judge,
            "we will close our",
            "they would close their",
            &[Bearing::REPORTED],
        );
        check_with(
            judge,
            "we may",
            "they will",
            &[Bearing::REPORTED, Bearing::MODAL],
        );
        for (said, told) in [
            ("expects", "expected"),
            ("I can", "she could"),
            ("is", "was"),
            ("were", "had been"),
            ("rose", "had risen"),
            ("", "had"),
            ("increase", "have increased"),
            ("carries plans notes asks", "carried planned noted asked"),
            ("today now here", "that day then there"),
            ("yesterday", "the day before"),
            ("these", "those"),
            ("us", "them"),
            ("has", "had"),
        ] {
            check_with(judge, said, told, &[Bearing::REPORTED]);
            check_with(judge, told, said, &[Bearing::REPORTED]);
        }
        check_with(judge, "expects", "hopes", &[Bearing::WORDING]);
        check_with(judge, "expects", "accepted", &[Bearing::WORDING]);
        check_with(judge, "", "had not", &[Bearing::WORDING, Bearing::NEGATION]);
        check_with(judge, "can", "would", &[Bearing::MODAL]);
        check("we will", "they would", &[Bearing::WORDING, Bearing::MODAL]);
    }

    #[test]
    fn without_a_list_nothing_is_guessed() {
        let judge = Judge {
            lexicon: None,
            reports: true,
        };
        check_with(
            judge,
            "Der Rat kann 4",
            "Der Bund will 5",
            &[Bearing::WORDING, Bearing::FIGURE],
        );
    }
}
