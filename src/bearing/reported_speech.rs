//! Recognises reported speech: changes that the grammar of a report requires, which leave the meaning as it is.
//!
//! "We will close our port today" is reported as "they would close their port that day". The [lexicon](super::Lexicon) pairs pronouns,
//! modal verbs and words of time and place with their form in a report. Other verbs follow a rule of English and shift one tense back. The
//! present becomes the past ("expects", "expected"), and the past becomes the past perfect ("rose", "had risen"), with an auxiliary. The
//! rule applies if the lists pair "will" with "would".

use super::{Bearings, Lexicon};

/// Irregular verbs: each with its base, past and participle.
const IRREGULAR: &str = "arise arose arisen bear bore borne become became become begin began begun break broke broken \
    bring brought brought build built built buy bought bought choose chose chosen come came come deal dealt dealt \
    do did done draw drew drawn drive drove driven fall fell fallen feel felt felt fight fought fought \
    find found found forget forgot forgotten get got got give gave given go went gone grow grew grown \
    hear heard heard hold held held keep kept kept know knew known lead led led leave left left lend lent lent \
    lose lost lost make made made mean meant meant meet met met pay paid paid rise rose risen run ran run \
    say said said see saw seen seek sought sought sell sold sold send sent sent speak spoke spoken \
    spend spent spent stand stood stood strike struck struck take took taken tell told told think thought thought \
    undertake undertook undertaken understand understood understood win won won withdraw withdrew withdrawn \
    write wrote written";

/// The bearings of the words of two phrases, as far as they are known.
type BearingWord = [Vec<Option<Bearings>>; 2];

/// Marks the pairs that grammar explains. Either phrase may be the report.
pub(super) fn mark(lexicon: &Lexicon, plain: &[Vec<String>; 2], bearings: &mut BearingWord) {
    for said in [0, 1] {
        mark_listed(lexicon, plain, bearings, said);
    }
    if !lexicon.is_reported("will", "would") {
        return;
    }
    for said in [0, 1] {
        mark_verbs(plain, bearings, said);
    }
}

/// Marks the words of each listed pair that occurs in both phrases.
fn mark_listed(
    lexicon: &Lexicon,
    plain: &[Vec<String>; 2],
    bearings: &mut BearingWord,
    said: usize,
) {
    let told = 1 - said;
    for at in 0..plain[said].len() {
        for (one, other) in &lexicon.reported {
            let Some(count) = stands(&plain[said], &bearings[said], at, one) else {
                continue;
            };
            let place = (0..plain[told].len()).find_map(|at| {
                stands(&plain[told], &bearings[told], at, other).map(|count| at..at + count)
            });
            if let Some(place) = place {
                bearings[said][at..at + count].fill(Some(Bearings::REPORTED));
                bearings[told][place].fill(Some(Bearings::REPORTED));
            }
        }
    }
}

/// Returns the number of words of a phrase if it occurs at an index and its words have no bearing yet.
fn stands(plain: &[String], known: &[Option<Bearings>], at: usize, phrase: &str) -> Option<usize> {
    // The first letters nearly always rule a match out.
    if !phrase.starts_with(plain[at].as_str()) {
        return None;
    }
    let mut count = 0;
    for word in phrase.split_ascii_whitespace() {
        let here = at + count;
        if plain.get(here).map(String::as_str) != Some(word) || known[here].is_some() {
            return None;
        }
        count += 1;
    }
    (count > 0).then_some(count)
}

/// Marks verbs that are shifted one tense back, and the auxiliaries that this requires.
fn mark_verbs(plain: &[Vec<String>; 2], bearings: &mut BearingWord, said: usize) {
    let told = 1 - said;
    for at in 0..plain[said].len() {
        if bearings[said][at].is_some() {
            continue;
        }
        let verb = &plain[said][at];
        let found = (0..plain[told].len()).find(|&other| {
            let behind_had = other > 0
                && matches!(plain[told][other - 1].as_str(), "had" | "have")
                && bearings[told][other - 1].is_none();
            bearings[told][other].is_none()
                && (is_past(verb, &plain[told][other])
                    || behind_had && is_participle(verb, &plain[told][other]))
        });
        if let Some(other) = found {
            bearings[said][at] = Some(Bearings::REPORTED);
            bearings[told][other] = Some(Bearings::REPORTED);
        }
    }
    // "decided", "had decided": the verb occurs in both phrases, or was matched above.
    for at in 0..plain[told].len() {
        let is_had = plain[told][at] == "had" && bearings[told][at].is_none();
        let is_have = plain[told][at] == "have" && bearings[told][at].is_none();
        let before_verb = bearings[told].get(at + 1) == Some(&Some(Bearings::REPORTED));
        let alone = plain[said].is_empty() && plain[told].len() == 1;
        if is_had && (before_verb || alone) || is_have && before_verb {
            bearings[told][at] = Some(Bearings::REPORTED);
        }
    }
}

/// Returns whether a verb in the present, in any person, has this past.
fn is_past(present: &str, past: &str) -> bool {
    // "Went" is the only past with another first letter. Most pairs of words differ in the first letter.
    (present.as_bytes().first() == past.as_bytes().first() || past == "went")
        && (is_regular_past(present, past)
            || irregular(|[base, own, _]| own == past && is_of(present, base, ["", "s", "es"])))
}

/// Returns whether a verb, in the present or in the past, has this participle. Most verbs have the same form for both.
fn is_participle(verb: &str, participle: &str) -> bool {
    is_past(verb, participle)
        || irregular(|[base, past, own]| {
            own == participle && (past == verb || is_of(verb, base, ["", "s", "es"]))
        })
}

/// Returns whether a condition is true of an irregular verb.
fn irregular(holds: impl Fn([&str; 3]) -> bool) -> bool {
    let mut words = IRREGULAR.split_ascii_whitespace();
    while let (Some(base), Some(past), Some(participle)) =
        (words.next(), words.next(), words.next())
    {
        if holds([base, past, participle]) {
            return true;
        }
    }
    false
}

/// Returns whether a past is regular: "asked", "noted", "carried", "planned".
fn is_regular_past(present: &str, past: &str) -> bool {
    let Some(stem) = past.strip_suffix("ed").filter(|stem| stem.len() > 1) else {
        return false;
    };
    let mut letters = stem.chars().rev();
    let doubled = letters.next() == letters.next();
    let shorter = stem.get(..stem.len() - 1).unwrap_or_default();
    is_of(present, stem, ["", "s", "es"])
        || is_of(present, stem, ["e", "es", "e"])
        || stem.ends_with('i') && is_of(present, shorter, ["y", "ies", "y"])
        || doubled && is_of(present, shorter, ["", "s", ""])
}

/// Returns whether a word is a stem with one of these endings.
fn is_of(word: &str, stem: &str, endings: [&str; 3]) -> bool {
    word.strip_prefix(stem)
        .is_some_and(|ending| endings.contains(&ending))
}
