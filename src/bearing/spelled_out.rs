//! Spells words out, so that one wording in two notations compares equal: "don't" and "do not", "12%" and "12 per cent".
//!
//! A contraction becomes one word for each of its parts. "'s" and "'d" have several meanings, so they take the one that the other side has.

use super::Word;
use crate::text::normalize::{self, Normalization};

/// Contractions with an irregular spelling, and their parts.
const CONTRACTIONS: [(&str, [&str; 2]); 8] = [
    ("can't", ["can", "not"]),
    ("cannot", ["can", "not"]),
    ("won't", ["will", "not"]),
    ("shan't", ["shall", "not"]),
    ("let's", ["let", "us"]),
    ("i'm", ["i", "am"]),
    ("gonna", ["going", "to"]),
    ("'tis", ["it", "is"]),
];

/// Endings of contractions, and the words that each may mean.
const ENDINGS: [(&str, &[&str]); 6] = [
    ("n't", &["not"]),
    ("'re", &["are"]),
    ("'ve", &["have"]),
    ("'ll", &["will", "shall"]),
    ("'d", &["would", "had"]),
    ("'s", &["is", "has"]),
];

/// A part of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part<'a> {
    /// Its letters, in plain form.
    pub text: &'a str,
    /// The index of the word that it is a part of.
    pub word: usize,
}

/// The differences that plain forms ignore.
pub(super) const PLAIN: Normalization = Normalization::TYPOGRAPHY
    .union(Normalization::NOTATION)
    .union(Normalization::CASE);

/// Returns a word in plain form, without case, typography and notation. "12%" becomes "12percent".
pub(super) fn plain(word: &Word) -> String {
    let plain = normalize::key(word.text, word.kind, PLAIN);
    match plain.strip_suffix('%') {
        Some(figure) => format!("{figure}percent"),
        None => plain.into_owned(),
    }
}

/// Returns the parts of the words of each side, with contractions spelled out.
pub(super) fn parts(plain: &[Vec<String>; 2]) -> [Vec<Part<'_>>; 2] {
    [0, 1].map(|side| {
        let other = &plain[1 - side];
        let mut parts = Vec::with_capacity(plain[side].len());
        for (word, text) in plain[side].iter().enumerate() {
            match spelled_out(text, other) {
                Some(texts) => parts.extend(texts.map(|text| Part { text, word })),
                None => parts.push(Part { text, word }),
            }
        }
        parts
    })
}

/// Returns the words that a contraction means. One with several meanings has the one that occurs on the other side.
fn spelled_out<'a>(word: &'a str, other: &[String]) -> Option<[&'a str; 2]> {
    if let Some((_, parts)) = CONTRACTIONS.iter().find(|(short, _)| *short == word) {
        return Some(*parts);
    }
    let (stem, meanings) = ENDINGS
        .iter()
        .find_map(|(ending, meanings)| Some((word.strip_suffix(ending)?, meanings)))?;
    if stem.is_empty() {
        return None;
    }
    let meaning = match meanings {
        [meaning] => meaning,
        _ => meanings
            .iter()
            .find(|meaning| other.iter().any(|each| each == *meaning))?,
    };
    Some([stem, meaning])
}

/// Returns whether the words of both sides are equal when written without spaces, so that only the word boundaries differ.
pub(super) fn is_one_run(parts: &[Vec<Part>; 2]) -> bool {
    let [one, two] = parts
        .each_ref()
        .map(|parts| parts.iter().flat_map(|part| part.text.bytes()));
    one.eq(two)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, two: &str, expected: bool) {
        let plain = [one, two].map(|words| words.split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(is_one_run(&parts(&plain)), expected, "{one} and {two}");
    }

    #[test]
    fn contractions_are_what_they_stand_for() {
        check("don't", "do not", true);
        check("can't pay", "cannot pay", true);
        check("won't", "will not", true);
        check("it's", "it is", true);
        check("he'd", "he had", true);
        check("they've", "they have", true);
        check("don't", "do", false);
        check("bank's", "bank is", true);
        check("bank's", "bank", false);
    }

    #[test]
    fn words_apart_are_the_words_together() {
        check("12percent", "12 per cent", true);
        check("gov ernment", "government", true);
        check("e mail", "email", true);
        check("no where", "now here", true);
        check("12percent", "13percent", false);
    }
}
