//! Tests tokens and sentences against the vectors of the Unicode Character Database, in the version of `unicode-segmentation`. Each
//! departure from the annex has a name and an exact count.

use super::normalize::Normalization;
use super::{Kind, Text, figures, tokenizer};
use crate::intern::intern;
use std::collections::{BTreeMap, BTreeSet};
use unicode_segmentation::{UNICODE_VERSION, UnicodeSegmentation};

const WORDS: &str = include_str!("../../tests/conformance/WordBreakTest.txt");
const SENTENCES: &str = include_str!("../../tests/conformance/SentenceBreakTest.txt");

/// A text and the offsets where the annex splits it, including its start and end.
struct Vector {
    text: String,
    cuts: BTreeSet<usize>,
}

fn vectors(file: &str) -> Vec<Vector> {
    let version = format!(
        "version {}.{}.{}:",
        UNICODE_VERSION.0, UNICODE_VERSION.1, UNICODE_VERSION.2
    );
    assert!(file.contains(&version), "the vectors are not of {version}");
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.map(vector).collect()
}

fn vector(line: &str) -> Vector {
    let mut text = String::new();
    let mut cuts = BTreeSet::new();
    for sign in line.split_whitespace() {
        match sign {
            "÷" => {
                cuts.insert(text.len());
            }
            "×" => {}
            code => {
                let code = u32::from_str_radix(code, 16).expect("a code point");
                text.push(char::from_u32(code).expect("a character"));
            }
        }
    }
    Vector { text, cuts }
}

fn ends<'a>(pieces: impl Iterator<Item = &'a str>) -> BTreeSet<usize> {
    let mut end = 0;
    let ends = pieces.map(|piece| {
        end += piece.len();
        end
    });
    [0].into_iter().chain(ends).collect()
}

/// The number of places for each departure.
type Departures = BTreeMap<&'static str, usize>;

/// Counts the places where our result differs from the annex, by reason.
fn count(
    departures: &mut Departures,
    text: &str,
    ours: &BTreeSet<usize>,
    annex: &BTreeSet<usize>,
    why: fn(&str, usize, bool) -> Option<&'static str>,
) {
    for &place in ours.symmetric_difference(annex) {
        let why = why(text, place, ours.contains(&place))
            .unwrap_or_else(|| panic!("no reason is known to depart at {place} in {text:?}"));
        *departures.entry(why).or_default() += 1;
    }
}

const CUT_OFF: &str = "white space is cut off from what combines with it";
const ONE_SPACE: &str = "white space is one token, however long";
const ONE_FIGURE: &str = "a figure is one token";
const FIGURE_ENDS: &str =
    "a figure ends where nothing belongs to a number, though a word would go on";

const ONE_MARK: &str = "a mark of two characters and more is one token";

/// Returns the reason for a word boundary that only we have, or only the annex has.
fn why_word(text: &str, place: usize, is_ours: bool) -> Option<&'static str> {
    let before = text[..place].chars().next_back()?;
    let after = text[place..].chars().next()?;
    let tokens = tokenizer::tokens(text, false, &[]);
    if is_ours {
        let front = tokens.iter().find(|token| token.end == place)?;
        return if before.is_whitespace() {
            Some(CUT_OFF)
        } else {
            // A combining character behind a figure is a token of its own and does not join the next word.
            let is_behind = |end| {
                tokens
                    .iter()
                    .any(|token| token.end == end && figures::end(text, token.start) == Some(end))
            };
            let is_mark = front.kind == Kind::Punctuation;
            (is_behind(place) || is_mark && is_behind(front.start)).then_some(FIGURE_ENDS)
        };
    }
    if before.is_whitespace() && after.is_whitespace() {
        return Some(ONE_SPACE);
    }
    let token = tokens.iter().find(|token| token.span().contains(place))?;
    if figures::end(text, token.start) == Some(token.end) {
        return Some(ONE_FIGURE);
    }
    let is_mark = matches!(token.kind, Kind::Punctuation | Kind::Sign);
    (is_mark && before == after).then_some(ONE_MARK)
}

#[test]
fn words_are_those_of_the_annex() {
    let vectors = vectors(WORDS);
    let mut departures = Departures::new();
    let mut same = 0;
    for Vector { text, cuts } in &vectors {
        assert_eq!(
            &ends(text.split_word_bounds()),
            cuts,
            "the library on {text:?}"
        );
        let tokens = tokenizer::tokens(text, false, &[]);
        let ours = ends(tokens.iter().map(|token| &text[token.span()]));
        same += usize::from(&ours == cuts);
        count(&mut departures, text, &ours, cuts, why_word);
    }
    assert_eq!((vectors.len(), same), (1944, 1790));
    let expected = [
        (CUT_OFF, 34),
        (ONE_SPACE, 14),
        (ONE_FIGURE, 5),
        (ONE_MARK, 3),
        (FIGURE_ENDS, 137),
    ];
    assert_eq!(departures, Departures::from(expected));
}

/// Returns the starts of sentences after the first, by our rules and by the annex, as indexes of units. A boundary of the annex in front of
/// white space counts for the unit behind it.
fn sentences(text: &str) -> [BTreeSet<usize>; 2] {
    let read = Text::new(text);
    let found = intern([&read, &Text::new("")], Normalization::empty(), false);
    let [units, _] = &found.units;
    let starts: Vec<usize> = units
        .tokens
        .iter()
        .map(|&token| read.tokens[token as usize].start)
        .collect();
    let ours = (1..starts.len())
        .filter(|&unit| units.begins_sentence(unit))
        .map(|unit| starts[unit])
        .collect();
    let annex = ends(text.split_sentence_bounds())
        .into_iter()
        .filter_map(|cut| starts.iter().copied().find(|&start| start >= cut))
        .filter(|start| Some(start) != starts.first())
        .collect();
    [ours, annex]
}

const NO_SPACE: &str = "white space must follow the mark that ends a sentence";
const UNSEEN: &str = "what combines with a space, or cannot be seen, begins a sentence";
const OPENING: &str = "a sentence that opens with a mark may go on in lower case";

/// Returns the reason for a sentence start that only we have, or only the annex has.
fn why_sentence(text: &str, place: usize, is_ours: bool) -> Option<&'static str> {
    let is_unseen = |char: char| matches!(char, '\u{308}' | '\u{2060}');
    let after = text[place..].chars().next()?;
    let front = text[..place].trim_end_matches(is_unseen);
    let is_behind_space = front.ends_with(char::is_whitespace);
    match (is_ours, is_behind_space) {
        (true, true) if is_unseen(after) => Some(UNSEEN),
        (true, true) => (!after.is_alphanumeric()).then_some(OPENING),
        (true, false) => None,
        (false, true) => (front.len() < place).then_some(UNSEEN),
        (false, false) => Some(NO_SPACE),
    }
}

#[test]
fn sentences_depart_from_the_annex_where_it_is_said() {
    let vectors = vectors(SENTENCES);
    let mut departures = Departures::new();
    let mut same = 0;
    for Vector { text, cuts } in &vectors {
        assert_eq!(
            &ends(text.split_sentence_bounds()),
            cuts,
            "the library on {text:?}"
        );
        let [ours, annex] = sentences(text);
        same += usize::from(ours == annex);
        count(&mut departures, text, &ours, &annex, why_sentence);
    }
    assert_eq!((vectors.len(), same), (512, 476));
    let expected = [(NO_SPACE, 22), (UNSEEN, 20), (OPENING, 1)];
    assert_eq!(departures, Departures::from(expected));
}

/// The starts of sentences by our rules and by the annex, shown by "|" in front.
#[track_caller]
fn depart(text: &str, ours: &str, annex: &str) {
    let shown = sentences(text).map(|starts| {
        let mut shown = text.to_owned();
        for &start in starts.iter().rev() {
            shown.insert(start, '|');
        }
        shown
    });
    assert_eq!(shown, [ours, annex]);
}

#[test]
fn a_shortened_word_ends_no_sentence() {
    depart("Ask Dr. Lee now.", "Ask Dr. Lee now.", "Ask Dr. |Lee now.");
    depart(
        "The U.S. Army left.",
        "The U.S. Army left.",
        "The U.S. |Army left.",
    );
    depart("By J. Roe.", "By J. Roe.", "By J. |Roe.");
}

#[test]
fn no_sentence_begins_in_lower_case() {
    depart("“Go!” he said.", "“Go!” he said.", "“Go!” |he said.");
}

#[test]
fn an_ellipsis_ends_a_sentence() {
    depart("Well… Not yet.", "Well… |Not yet.", "Well… Not yet.");
}

#[test]
fn a_mark_of_a_script_that_is_not_listed_ends_none() {
    depart("ᬅ᭟ ᬆ᭟", "ᬅ᭟ ᬆ᭟", "ᬅ᭟ |ᬆ᭟");
}

#[test]
fn an_ideographic_full_stop_ends_a_sentence_at_once() {
    depart("「好。」他", "「好。|」他", "「好。」|他");
}
