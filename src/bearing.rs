//! Bearings: what a changed word bears.
//!
//! "The rate was 4.75" to "4.50", "may" to "will", a dropped "not": a reader wants to see these first, and a changed comma last. A
//! word is told by its shape (a figure, a name) or by a [list](Lexicon) (a negation, a modal verb); what is left is wording. Where the language has
//! no list, nothing is guessed, but for figures and form.

mod lexicon;
mod reported_speech;

pub use lexicon::Lexicon;

use crate::text::Kind;
use crate::text::normalize::{self, Normalization};
use bitflags::bitflags;
use rustc_hash::FxHashMap;

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
    pub(crate) fn bearings(&self, deleted: &[Word], inserted: &[Word]) -> [Vec<Bearings>; 2] {
        let sides = [deleted, inserted];
        let plain = sides.map(|words| words.iter().map(plain).collect::<Vec<_>>());
        let [one, two] = plain
            .each_ref()
            .map(|words| words.iter().flat_map(|word| word.bytes()));
        if one.eq(two) {
            return sides.map(|words| vec![Bearings::FORM; words.len()]);
        }
        let mut bearings = sides.map(|words| vec![None; words.len()]);
        for (one, two) in same(&plain) {
            // The same word with another capital changed its form; one that is the same to the letter, nothing.
            let bearing = if deleted[one].text == inserted[two].text {
                Bearings::empty()
            } else {
                Bearings::FORM
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
            .all(|&bearing| bearing == Bearings::empty())
        {
            return judged.map(|bearings| vec![Bearings::WORDING; bearings.len()]);
        }
        judged
    }

    /// What a word bears by itself.
    fn bearing(&self, word: &Word, plain: &str) -> Bearings {
        if word.kind == Kind::Figure {
            return if is_date(word.text) {
                Bearings::DATE
            } else {
                Bearings::FIGURE
            };
        }
        let Some(lexicon) = self.lexicon else {
            return Bearings::WORDING;
        };
        if let Some(bearing) = lexicon.bearing(plain, word.text) {
            return bearing;
        }
        let mut capitals = word.text.chars().filter(|char| char.is_uppercase());
        let first = word.text.starts_with(char::is_uppercase);
        let acronym = capitals.nth(1).is_some();
        let is_term = word.is_term && word.text.len() > 1;
        if (acronym || first && !word.initial && plain != "i") && !is_term {
            Bearings::NAME
        } else {
            Bearings::WORDING
        }
    }
}

/// All that a word bears, summed up; form alone where no word changed.
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

/// A word without all that is form: "12%" is spelled as "12 per cent" is, but for the space.
fn plain(word: &Word) -> String {
    let ignored = Normalization::TYPOGRAPHY | Normalization::NOTATION | Normalization::CASE;
    let plain = normalize::key(word.text, word.kind, ignored);
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
    fn check_with(judge: Judge, deleted: &str, inserted: &str, expected: &[Bearings]) {
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
        let expected: Bearings = expected.iter().copied().collect();
        assert_eq!(sum(&bearings), expected, "{bearings:?}");
    }

    #[track_caller]
    fn check(deleted: &str, inserted: &str, expected: &[Bearings]) {
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
        check("4.75", "4.50", &[Bearings::FIGURE]);
        check(
            "three",
            "four members",
            &[Bearings::FIGURE, Bearings::WORDING],
        );
        check("2014", "2015", &[Bearings::DATE]);
        check("on 3 May", "on 4 June", &[Bearings::FIGURE, Bearings::DATE]);
        check("10:30", "16.12.2015", &[Bearings::DATE]);
        check("$1,500", "2,000", &[Bearings::FIGURE]);
    }

    #[test]
    fn words_of_weight() {
        check("may", "will", &[Bearings::MODAL]);
        check("does not", "does", &[Bearings::NEGATION]);
        check("doesn’t", "does", &[Bearings::NEGATION, Bearings::WORDING]);
        check("somewhat", "appreciably", &[Bearings::DEGREE]);
        check(
            "the port",
            "the Port of Veil",
            &[Bearings::NAME, Bearings::WORDING],
        );
        check("brisk", "measured", &[Bearings::WORDING]);
    }

    #[test]
    fn form_alone() {
        check("Committee’s", "committee's", &[Bearings::FORM]);
        check("can not", "cannot", &[Bearings::FORM]);
        check("", "", &[Bearings::FORM]);
        check("¼", "1/4", &[Bearings::FORM]);
        check("12%", "12 percent", &[Bearings::FORM]);
        check("12 per cent", "12%", &[Bearings::FORM]);
        check("12%", "13 percent", &[Bearings::FIGURE, Bearings::WORDING]);
    }

    #[test]
    fn the_same_words_in_another_order_are_wording() {
        check("ports and fish", "fish and ports", &[Bearings::WORDING]);
        check("the old The", "the new the", &[Bearings::WORDING]);
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
            &[Bearings::REPORTED],
        );
        check_with(
            judge,
            "we may",
            "they will",
            &[Bearings::REPORTED, Bearings::MODAL],
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
            check_with(judge, said, told, &[Bearings::REPORTED]);
            check_with(judge, told, said, &[Bearings::REPORTED]);
        }
        check_with(judge, "expects", "hopes", &[Bearings::WORDING]);
        check_with(judge, "expects", "accepted", &[Bearings::WORDING]);
        check_with(
            judge,
            "",
            "had not",
            &[Bearings::WORDING, Bearings::NEGATION],
        );
        check_with(judge, "can", "would", &[Bearings::MODAL]);
        check(
            "we will",
            "they would",
            &[Bearings::WORDING, Bearings::MODAL],
        );
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
            &[Bearings::WORDING, Bearings::FIGURE],
        );
    }
}
