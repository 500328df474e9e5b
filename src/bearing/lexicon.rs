//! Lists the words that change the meaning of a sentence.
//!
//! The lists for English are built in, and with the feature `reuse` those of eight other languages. [`Options::lexicon`](crate::Options)
//! accepts those of any language.

use super::Bearings;
use super::spelled_out::PLAIN;
use crate::text::Kind;
use crate::text::normalize;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// English numerals. "Quarter" is missing, because it more often means a part of a year than a fraction.
const NUMBERS: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand \
    thousands million millions billion billions trillion trillions dozen dozens half third thirds double \
    triple twice once first second fourth fifth sixth seventh eighth ninth tenth";
/// English months and days of the week, except those that are also verbs or other words.
const DATES: &str = "january february april june july august september october november december monday tuesday \
    wednesday thursday friday saturday sunday today tomorrow yesterday";
const NEGATIONS: &str = "not no never none nor neither nothing nobody nowhere without cannot unless prohibit prohibits prohibited \
    prohibiting forbid forbids forbidden forbidding forbade ban bans banned";
/// Words with an opposite that differs from them by an affix. [`IndexedLexicon::is_opposite`] finds pairs of such words by their letters. This
/// list serves when only one of the pair occurs.
const OPPOSITES: &str = "unable unacceptable unaffected unauthorised unauthorized unavailable unaware unclear unconstitutional undecided undefined \
    undesirable undisclosed unequal uneven unfair unfit unfounded unhealthy unjust unjustified unlawful unlicensed unlimited unnecessary \
    unofficial unpaid unpopular unprepared unprotected unproven unqualified unreasonable unrelated unreliable unresolved unsafe unsatisfactory \
    unstable unsuccessful unsuitable unsustainable untested untrue unwilling unwise illegal illegible illegitimate illiterate illogical \
    impermissible impossible impractical improbable improper inaccessible inaccurate inactive inadequate inadmissible inappropriate \
    incapable incompatible incompetent incomplete inconclusive incorrect ineffective ineligible inefficient infeasible insecure \
    insufficient invalid irrational irregular irrelevant irreparable irresponsible irreversible disallow disallowed disapprove disapproved \
    dishonest disqualified nonexistent noncompliant baseless careless groundless harmless homeless jobless meaningless pointless powerless \
    useless worthless";
/// Prefixes that turn a word into its opposite.
const OPPOSING: [&str; 10] = [
    "un", "in", "im", "il", "ir", "dis", "non", "non-", "mis", "de",
];
const MODALS: &str = "may might can could shall should will would must ought likely unlikely perhaps maybe possibly \
    probably apparently reportedly allegedly seemingly presumably potentially supposedly certainly definitely";
const DEGREES: &str = "some only nearly almost appreciably somewhat slightly considerably significantly substantially \
    modestly moderately markedly sharply very much many most few several all any every each more less least about \
    approximately around roughly barely hardly scarcely largely mostly mainly entirely fully completely partly \
    partially further extremely highly gradually rather quite too just even always often sometimes rarely \
    usually generally";
/// Words of direct speech and their form in a report, longer phrases first. Verbs that are not listed follow a rule.
const REPORTED: &[(&str, &str)] = &[
    ("was", "had been"),
    ("were", "had been"),
    ("did", "had done"),
    ("today", "that day"),
    ("today", "the same day"),
    ("tonight", "that night"),
    ("tomorrow", "the next day"),
    ("tomorrow", "the following day"),
    ("yesterday", "the day before"),
    ("yesterday", "the previous day"),
    ("now", "at that time"),
    ("must", "had to"),
    ("will", "would"),
    ("shall", "would"),
    ("shall", "should"),
    ("can", "could"),
    ("may", "might"),
    ("must", "had"),
    ("is", "was"),
    ("are", "were"),
    ("am", "was"),
    ("has", "had"),
    ("have", "had"),
    ("do", "did"),
    ("does", "did"),
    ("we", "they"),
    ("we", "it"),
    ("us", "them"),
    ("us", "it"),
    ("our", "their"),
    ("our", "its"),
    ("ours", "theirs"),
    ("i", "he"),
    ("i", "she"),
    ("i", "they"),
    ("me", "him"),
    ("me", "her"),
    ("my", "his"),
    ("my", "her"),
    ("mine", "his"),
    ("mine", "hers"),
    ("myself", "himself"),
    ("myself", "herself"),
    ("ourselves", "themselves"),
    ("you", "they"),
    ("your", "their"),
    ("this", "that"),
    ("these", "those"),
    ("here", "there"),
    ("now", "then"),
    ("ago", "before"),
    ("ago", "earlier"),
];

/// Words that change the meaning of a sentence, by their bearing. All are in lower case.
///
/// ```
/// use word_for_word::{Bearings, Lexicon, Options, compare};
///
/// let german = Lexicon {
///     negations: ["nicht", "kein", "keine", "nie"].map(str::to_owned).to_vec(),
///     modals: ["kann", "darf", "muss", "soll", "wird"].map(str::to_owned).to_vec(),
///     ..Lexicon::default()
/// };
/// let options = Options::default().with_lexicon(Some(german));
///
/// let comparison = compare("Der Rat kann zustimmen.", "Der Rat muss zustimmen.", &options);
/// assert_eq!(comparison.hunks[0].bearings, Bearings::MODAL);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lexicon {
    /// Numbers as words.
    pub numbers: Vec<String>,
    /// Months and days.
    pub dates: Vec<String>,
    /// Negations.
    pub negations: Vec<String>,
    /// Modal verbs and hedges.
    pub modals: Vec<String>,
    /// Degrees and quantities.
    pub degrees: Vec<String>,
    /// Words of direct speech and their form in a report. A phrase has one space between its words.
    pub reported: Vec<(String, String)>,
}

impl Lexicon {
    /// Returns the lists for English.
    #[must_use]
    pub fn english() -> Self {
        let list =
            |words: &str| -> Vec<String> { words.split_whitespace().map(str::to_owned).collect() };
        Self {
            numbers: list(NUMBERS),
            dates: list(DATES),
            negations: [NEGATIONS, OPPOSITES].into_iter().flat_map(list).collect(),
            modals: list(MODALS),
            degrees: list(DEGREES),
            reported: REPORTED
                .iter()
                .map(|&(said, told)| (said.to_owned(), told.to_owned()))
                .collect(),
        }
    }

    /// Returns whether the lists pair a word of direct speech with this word of a report.
    pub(super) fn is_reported(&self, said: &str, told: &str) -> bool {
        self.reported
            .iter()
            .any(|(one, two)| one == said && two == told)
    }
}

/// The lists of a [`Lexicon`] in a table, because each changed word is looked up.
#[derive(Debug, Clone)]
pub(crate) struct IndexedLexicon<'a> {
    lexicon: &'a Lexicon,
    /// The bearing of each listed word.
    bearings: FxHashMap<String, Bearings>,
    /// Whether the lists are English, so that English rules apply.
    is_english: bool,
    has_english_months: bool,
    /// Whether the lists are German, so that every noun has a capital.
    is_german: bool,
}

impl<'a> IndexedLexicon<'a> {
    /// Puts the lists into a table. Linear.
    pub(crate) fn new(lexicon: &'a Lexicon) -> Self {
        let mut bearings = FxHashMap::default();
        // A word in several lists has the bearing of the first.
        for (list, bearing) in [
            (&lexicon.negations, Bearings::NEGATION),
            (&lexicon.modals, Bearings::MODAL),
            (&lexicon.numbers, Bearings::FIGURE),
            (&lexicon.dates, Bearings::DATE),
            (&lexicon.degrees, Bearings::DEGREE),
        ] {
            for word in list {
                // Changed words are looked up in this form.
                let plain = normalize::key(word, Kind::Word, PLAIN).into_owned();
                bearings.entry(plain).or_insert(bearing);
            }
        }
        let has = |word, bearing| bearings.get(word) == Some(&bearing);
        Self {
            lexicon,
            is_english: has("not", Bearings::NEGATION),
            has_english_months: has("june", Bearings::DATE),
            is_german: has("nicht", Bearings::NEGATION),
            bearings,
        }
    }

    /// Returns the lists for English. They are built once, because this takes longer than comparing two sentences.
    pub(crate) fn built_in() -> &'static IndexedLexicon<'static> {
        static ENGLISH: LazyLock<Lexicon> = LazyLock::new(Lexicon::english);
        static INDEXED: LazyLock<IndexedLexicon> = LazyLock::new(|| IndexedLexicon::new(&ENGLISH));
        &INDEXED
    }

    /// Returns whether a word in lower case is a number.
    pub(crate) fn is_number(&self, word: &str) -> bool {
        self.bearings.get(word) == Some(&Bearings::FIGURE)
    }

    /// Returns the lists themselves.
    pub(super) fn lists(&self) -> &'a Lexicon {
        self.lexicon
    }

    /// Returns whether a capital inside a sentence shows a name.
    pub(super) fn capitals_are_names(&self) -> bool {
        !self.is_german
    }

    /// Returns the bearing of a word by the lists. The word is given in plain form and as written.
    pub(super) fn bearing(&self, plain: &str, written: &str) -> Option<Bearings> {
        // "May" and "March" are also verbs, in lower case.
        if matches!(written, "May" | "March") && self.has_english_months {
            return Some(Bearings::DATE);
        }
        // "doesn't" is a negation if the lists are English.
        let negated = || self.is_english && plain.ends_with("n't");
        let listed = self.bearings.get(plain).copied();
        listed.or_else(|| negated().then_some(Bearings::NEGATION))
    }

    /// Returns whether an affix makes a word the opposite of one that it replaces, or the reverse: "legal" and "illegal", "careful" and
    /// "careless". The rule is English.
    pub(super) fn is_opposite(&self, plain: &str, others: &[String]) -> bool {
        self.is_english
            && others
                .iter()
                .any(|other| opposes(plain, other) || opposes(other, plain))
    }

    /// Returns whether a word with "to" behind it says that an action does not happen: "fails to".
    pub(super) fn is_failure(&self, plain: &str, behind: Option<&str>) -> bool {
        self.is_english
            && behind == Some("to")
            && matches!(
                plain,
                "fail"
                    | "fails"
                    | "failed"
                    | "failing"
                    | "refuse"
                    | "refuses"
                    | "refused"
                    | "decline"
                    | "declines"
                    | "declined"
            )
    }
}

/// Returns whether an affix makes one word the opposite of the other.
fn opposes(one: &str, other: &str) -> bool {
    /// Shorter stems are rarely words: "in-to".
    const LEAST: usize = 3;
    let prefix = one.strip_suffix(other).filter(|_| other.len() >= LEAST);
    let by_prefix = prefix.is_some_and(|prefix| OPPOSING.contains(&prefix));
    let by_ending = one.strip_suffix("less").is_some_and(|stem| {
        stem.len() >= LEAST && (other == stem || other.strip_suffix("ful") == Some(stem))
    });
    by_prefix || by_ending
}
