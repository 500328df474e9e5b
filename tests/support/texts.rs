//! Texts and options by chance, for the property tests.
//!
//! A text is a list of pieces, words with what stands behind them, so that it is broken at the places where texts are edited, and so
//! that a pair that fails shrinks to a few of them.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use word_for_word::{MinPhraseWords, Options};

/// Words of several scripts: common and rare, some that fold to the same, figures, signs.
const WORDS: &[&str] = &[
    "the",
    "The",
    "of",
    "to",
    "and",
    "not",
    "may",
    "will",
    "port",
    "Port",
    "PORT",
    "pilots",
    "council",
    "don't",
    "don’t",
    "office",
    "oﬃce",
    "har\u{ad}bour",
    "naïve",
    "naive",
    "nai\u{308}ve",
    "Straße",
    "STRASSE",
    "совет",
    "Совет",
    "не",
    "порта",
    "λόγος",
    "ΛΌΓΟΣ",
    "이사회는",
    "결정",
    "työtä",
    "Äänestys",
    "理事会",
    "不",
    "港は",
    "لا",
    "المجلس",
    "नहीं",
    "4.75",
    "4.50",
    "4.5",
    "10,000",
    "1/4",
    "¼",
    "6-1/2",
    "6½",
    "-0.5",
    "−0.5",
    "$85",
    "10\u{a0}000",
    "10\u{202f}000",
    "2015-12-16",
    "3rd",
    "٣٤٫٥",
    "👩‍👩‍👧",
    "👩‍👩‍👦",
    "🇫🇮",
    "🇸🇪",
    "👍🏽",
    "𝔄𝔟",
];

/// What may stand behind a word.
const MARKS: &[&str] = &[
    ",", ".", ";", ":", "!", "?", "...", "…", "-", "--", "–", "—", "\"", "“", "”", "'", "’", "«",
    "»", "(", ")", "/", "。", "、", "€", "%", "_",
];

/// What may stand in front of one, and may be closed by the marks.
const OPENING: &[&str] = &["\"", "“", "‘", "«", "„", "(", "[", "'", "- ", "…"];

const SPACES: &[&str] = &[
    "", "  ", "\t", "\n", "\r\n", "\n\n", "\r", "\u{a0}", "\u{202f}", "\u{2028}", "\u{2029}",
    "\u{85}", "\u{3000}", "\u{b}",
];

/// Characters that join, combine, turn round or say nothing.
const ODD: &[&str] = &[
    "\u{301}",
    "\u{308}",
    "\u{200d}",
    "\u{200b}",
    "\u{fe0f}",
    "\u{ad}",
    "\u{202e}",
    "\u{2067}",
    "\u{feff}",
    "\u{fffd}",
    "\0",
    "\u{1}",
    "\u{10ffff}",
    "\u{e0001}",
    "\u{1f3fd}",
    "\u{1f1eb}",
    "\u{1100}",
    "\u{1161}",
];

/// A word with what stands behind it; seldom something odd.
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

/// Pieces of few kinds, so that they repeat, or of all.
fn pieces(most: usize) -> impl Strategy<Value = Vec<String>> {
    let few = vec(piece(), 1..6).prop_flat_map(move |few| vec(select(few), 0..most));
    prop_oneof![vec(piece(), 0..most), few]
}

/// What is done to a text on its way from before to after.
#[derive(Debug, Clone)]
enum Edit {
    Insert(Index, Vec<String>),
    Delete(Index, usize),
    Replace(Index, usize, Vec<String>),
    Move(Index, usize, Index),
    Duplicate(Index, usize, Index),
    /// Breaks the paragraph.
    Split(Index),
    /// Takes the white space between two pieces away.
    Join(Index),
    /// Another spelling of the same letters: capitals.
    Capitals(Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
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

fn apply(pieces: &mut Vec<String>, edit: &Edit) {
    let span = |pieces: &Vec<String>, at: &Index, len: usize| {
        let start = at.index(pieces.len() + 1);
        start..(start + len).min(pieces.len())
    };
    let put = |pieces: &mut Vec<String>, at: &Index, new: Vec<String>| {
        let at = at.index(pieces.len() + 1);
        pieces.splice(at..at, new);
    };
    let change = |pieces: &mut Vec<String>, at: &Index, change: fn(&str) -> String| {
        if !pieces.is_empty() {
            let piece = at.get_mut(pieces);
            *piece = change(piece);
        }
    };
    match edit {
        Edit::Insert(at, new) => put(pieces, at, new.clone()),
        Edit::Delete(at, len) => drop(pieces.drain(span(pieces, at, *len))),
        Edit::Replace(at, len, new) => {
            pieces.splice(span(pieces, at, *len), new.clone());
        }
        Edit::Move(from, len, to) => {
            let taken = pieces.drain(span(pieces, from, *len)).collect();
            put(pieces, to, taken);
        }
        Edit::Duplicate(from, len, to) => {
            let copy = pieces[span(pieces, from, *len)].to_vec();
            put(pieces, to, copy);
        }
        Edit::Split(at) => change(pieces, at, |piece| format!("{}\n\n", piece.trim_end())),
        Edit::Join(at) => change(pieces, at, |piece| piece.trim_end().to_owned()),
        Edit::Capitals(at) => change(pieces, at, str::to_uppercase),
    }
}

/// Two versions of a text of up to so many pieces.
pub fn versions(most: usize, edits: usize) -> impl Strategy<Value = (String, String)> {
    (pieces(most), vec(edit(), 0..edits)).prop_map(|(before, edits)| {
        let mut after = before.clone();
        for edit in &edits {
            apply(&mut after, edit);
        }
        (before.concat(), after.concat())
    })
}

/// Two versions of a text whose sentences were put into another order, and edited.
pub fn shuffled(most: usize, edits: usize) -> impl Strategy<Value = (String, String)> {
    let sentence =
        (any::<u16>(), vec(piece(), 0..6), 3..9_usize).prop_map(|(number, odd, rare)| {
            // Words that stand nowhere else make sure that it is the same sentence.
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

/// Two texts that have nothing to do with each other but their words.
pub fn strangers(most: usize) -> impl Strategy<Value = (String, String)> {
    (pieces(most), pieces(most)).prop_map(|(before, after)| (before.concat(), after.concat()))
}

/// Any two strings; as likely as not the second is the first with some characters exchanged.
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

/// All options, each as likely to be on as off; short phrases more often than long ones.
pub fn options() -> impl Strategy<Value = Options> {
    let words = prop_oneof![1..6_u32, 1..=MinPhraseWords::MOST];
    (any::<[bool; 11]>(), words).prop_map(|(on, words)| {
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
        options.min_phrase_words = MinPhraseWords::new(words).expect("a number in range");
        options
    })
}
