//! Generates random texts and options for the property tests, from the parts in `pieces`.
//!
//! A text is a list of pieces: words, each with its separator. Edits thus apply at word boundaries, and a failing pair shrinks to a few
//! pieces.

use crate::limits;
use crate::pieces::{Edit, MARKS, ODD, OPENING, Place, SPACES, WORDS, apply};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use word_for_word::{MinPhraseWords, Options};

/// Generates a word with its separator, or rarely an odd character.
fn piece() -> impl Strategy<Value = String> {
    let space = || prop_oneof![8 => Just(" "), 1 => select(SPACES)];
    prop_oneof![
        12 => (select(WORDS), space()).prop_map(|(word, space)| format!("{word}{space}")),
        3 => (select(WORDS), select(MARKS), space()).prop_map(|(word, mark, space)| format!("{word}{mark}{space}")),
        1 => (select(OPENING), select(WORDS), space()).prop_map(|(mark, word, space)| format!("{mark}{word}{space}")),
        1 => (select(MARKS), space()).prop_map(|(mark, space)| format!("{mark}{space}")),
        1 => (select(ODD), space()).prop_map(|(odd, space)| format!("{odd}{space}")),
        1 => select(SPACES).prop_map(str::to_owned),
    ]
}

/// Generates pieces of few kinds, so that they repeat, or of all kinds.
fn pieces(most: usize) -> impl Strategy<Value = Vec<String>> {
    let few = vec(piece(), 1..6).prop_flat_map(move |few| vec(select(few), 0..most));
    prop_oneof![vec(piece(), 0..most), few]
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = || any::<usize>().prop_map(Place);
    let some = || vec(piece(), 1..4);
    prop_oneof![
        3 => (at(), some()).prop_map(|(at, new)| Edit::Insert(at, new)),
        3 => (at(), 1..5_usize).prop_map(|(at, len)| Edit::Delete(at, len)),
        4 => (at(), 1..4_usize, some()).prop_map(|(at, len, new)| Edit::Replace(at, len, new)),
        2 => (at(), 1..25_usize, at()).prop_map(|(from, len, to)| Edit::Move(from, len, to)),
        1 => (at(), 1..12_usize, at()).prop_map(|(from, len, to)| Edit::Duplicate(from, len, to)),
        1 => at().prop_map(Edit::Split),
        1 => at().prop_map(Edit::Join),
        1 => at().prop_map(Edit::Capitals),
    ]
}

/// Generates two versions of a text of up to the given number of pieces.
pub fn versions(most: usize, edits: usize) -> impl Strategy<Value = (String, String)> {
    (pieces(most), vec(edit(), 0..edits)).prop_map(|(before, edits)| {
        let mut after = before.clone();
        for edit in &edits {
            apply(&mut after, edit);
        }
        (before.concat(), after.concat())
    })
}

/// Generates two versions of a text whose sentences were reordered and edited.
pub fn shuffled(most: usize, edits: usize) -> impl Strategy<Value = (String, String)> {
    let sentence =
        (any::<u16>(), vec(piece(), 0..6), 3..9_usize).prop_map(|(number, odd, rare)| {
            // Words that occur nowhere else identify the sentence.
            let rare = (0..rare).map(|place| format!("w{number}x{place} "));
            rare.chain(odd).chain(["end. ".to_owned()]).collect()
        });
    let order = vec(sentence, 0..most).prop_flat_map(|sentences: Vec<Vec<String>>| {
        (Just(sentences.clone()), Just(sentences).prop_shuffle())
    });
    (order, vec(edit(), 0..edits)).prop_map(|((before, after), edits)| {
        let mut after = after.concat();
        for edit in &edits {
            apply(&mut after, edit);
        }
        (before.concat().concat(), after.concat())
    })
}

/// Generates two versions of a text of few Chinese characters and Thai letters, so that words overlap in many ways.
pub fn unspaced(most: usize, edits: usize) -> impl Strategy<Value = (String, String)> {
    const PIECES: &[&str] = &[
        "世", "界", "和", "平", "人", "民", "世界", "和平", "。", "，", "“", "”", "ก", "ข", "ค้",
        "า", "๒", "7", "a ", " ", "\n\n",
    ];
    let piece = || select(PIECES).prop_map(str::to_owned);
    let some = move || vec(piece(), 1..4);
    let at = || any::<usize>().prop_map(Place);
    let edit = prop_oneof![
        (at(), some()).prop_map(|(at, new)| Edit::Insert(at, new)),
        (at(), 1..5_usize).prop_map(|(at, len)| Edit::Delete(at, len)),
        (at(), 1..4_usize, some()).prop_map(|(at, len, new)| Edit::Replace(at, len, new)),
        (at(), 1..25_usize, at()).prop_map(|(from, len, to)| Edit::Move(from, len, to)),
    ];
    (vec(piece(), 0..most), vec(edit, 0..edits)).prop_map(|(before, edits)| {
        let mut after = before.clone();
        for edit in &edits {
            apply(&mut after, edit);
        }
        (before.concat(), after.concat())
    })
}

/// Generates two versions of a text in which half of the pieces are odd characters, with line breaks of every kind.
pub fn odd(most: usize, edits: usize) -> impl Strategy<Value = (String, String)> {
    let odd = || {
        let piece = prop_oneof![select(ODD), select(SPACES), select(WORDS)];
        piece.prop_map(str::to_owned)
    };
    let pieces = vec(prop_oneof![odd(), piece()], 0..most);
    (pieces, vec(edit(), 0..edits)).prop_map(|(before, edits)| {
        let mut after = before.clone();
        for edit in &edits {
            apply(&mut after, edit);
        }
        (before.concat(), after.concat())
    })
}

/// Generates two unrelated texts from the same words.
pub fn strangers(most: usize) -> impl Strategy<Value = (String, String)> {
    (pieces(most), pieces(most)).prop_map(|(before, after)| (before.concat(), after.concat()))
}

/// Generates two texts of very different lengths, from one word to `most`: the logarithms of their lengths are drawn independently. The
/// second contains passages of the first among other words.
pub fn of_any_lengths(most: usize) -> impl Strategy<Value = (String, String)> {
    let length = move || (0.0..(most as f64).ln()).prop_map(|log| log.exp() as usize);
    let kinds = prop_oneof![Just(12_usize), Just(300), Just(100_000)];
    (length(), length(), kinds, any::<u64>()).prop_map(|(one, two, kinds, seed)| {
        let mut state = seed | 1;
        let mut below = |bound: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 33) as usize % bound
        };
        let word = |below: &mut dyn FnMut(usize) -> usize| match below(20) {
            0 => "pilots. ".to_owned(),
            1 => "the ".to_owned(),
            _ => format!("w{} ", below(kinds)),
        };
        let before: Vec<String> = (0..one.max(1)).map(|_| word(&mut below)).collect();
        let mut after: Vec<String> = Vec::new();
        while after.len() < two.max(1) {
            let start = below(before.len());
            let len = below(40).min(before.len() - start);
            after.extend_from_slice(&before[start..start + len]);
            for _ in 0..=below(10) {
                after.push(word(&mut below));
            }
        }
        after.truncate(two.max(1));
        (before.concat(), after.concat())
    })
}

/// Generates a statement of some sentences, and a report that quotes or paraphrases some of them.
pub fn report(most: usize, edits: usize) -> impl Strategy<Value = (String, String)> {
    let statement = vec(vec(piece(), 3..12), 1..most);
    let taken = vec(
        (
            any::<Index>(),
            select(OPENING),
            select(MARKS),
            vec(piece(), 0..6),
        ),
        0..most,
    );
    (statement, taken, vec(edit(), 0..edits)).prop_map(|(statement, taken, edits)| {
        let mut report = Vec::new();
        for (sentence, open, close, between) in taken {
            report.push(open.to_owned());
            report.extend_from_slice(&statement[sentence.index(statement.len())]);
            report.push(format!("{close} "));
            report.extend(between);
        }
        for edit in &edits {
            apply(&mut report, edit);
        }
        (statement.concat().concat(), report.concat())
    })
}

/// Generates any two strings. In half of the pairs the second is the first with some characters replaced.
pub fn strings() -> impl Strategy<Value = (String, String)> {
    let cut = (any::<String>(), any::<Index>(), 0..4_usize, any::<String>());
    let cut = cut.prop_map(|(before, at, len, new)| {
        let mut chars: Vec<char> = before.chars().collect();
        let start = at.index(chars.len() + 1);
        let end = (start + len).min(chars.len());
        chars.splice(start..end, new.chars().take(3));
        (before, chars.into_iter().collect())
    });
    prop_oneof![(any::<String>(), any::<String>()), cut]
}

/// Generates options with random limits.
pub fn limited_options() -> impl Strategy<Value = Options> {
    (options(), any::<[u8; limits::CHOICES]>()).prop_map(|(mut options, choices)| {
        options.limits = limits::limits(choices);
        options
    })
}

/// Generates options, each on or off with equal probability. Small minimum lengths of phrases are more frequent than large ones.
pub fn options() -> impl Strategy<Value = Options> {
    let words = prop_oneof![1..6_u32, 1..=MinPhraseWords::MOST];
    (any::<[bool; 12]>(), words).prop_map(|(on, words)| {
        let mut options = Options::default();
        options.ignore_case = on[0];
        options.ignore_punctuation = on[1];
        options.ignore_typography = on[2];
        options.ignore_accents = on[3];
        options.detect_moves = on[4];
        options.shared = on[5];
        options.passages = on[6];
        options.quotations = on[7];
        options.ignore_spacing = on[8];
        options.ignore_notation = on[9];
        options.whole_sentences = on[10];
        options.deceptive = on[11];
        options.min_phrase_words = MinPhraseWords::new(words).expect("a number in range");
        options
    })
}
