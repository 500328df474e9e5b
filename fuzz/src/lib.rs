//! Shared parts of the fuzz targets: texts generated from bytes, and the invariants that the tests check as well.
//!
//! Random bytes are no texts. As in the property tests, a pair is made of pieces of texts, edits that turn the first into the second, and a
//! few arbitrary characters. A small change of the bytes is then a small change of a text, as libFuzzer needs.

#[path = "../../tests/support/invariants/mod.rs"]
pub mod invariants;
#[path = "../../tests/support/limits.rs"]
pub mod limits;
#[path = "../../tests/support/naive.rs"]
pub mod naive;
#[path = "../../tests/support/pieces.rs"]
pub mod pieces;

use arbitrary::{Arbitrary, Result, Unstructured};
use pieces::{Edit, MARKS, ODD, OPENING, Place, SPACES, WORDS, apply};
use word_for_word::{Comparison, MinPhraseWords, Options};

/// Panics with the invariant that was broken.
#[track_caller]
pub fn must<T>(held: std::result::Result<T, String>, of: [&str; 2]) -> T {
    match held {
        Ok(value) => value,
        Err(broken) => panic!("{broken}\nbefore: {:?}\nafter:  {:?}", of[0], of[1]),
    }
}

/// Compares two texts and checks all invariants.
#[track_caller]
pub fn compare_checked(texts: &[String; 2], options: &Options) -> Comparison {
    let of = [texts[0].as_str(), texts[1].as_str()];
    must(invariants::compare_checked(of[0], of[1], options), of)
}

/// Returns a word with the marks and spaces after it, or rarely something odd or random characters.
pub fn piece(bytes: &mut Unstructured) -> Result<String> {
    let space = |bytes: &mut Unstructured| -> Result<&str> {
        if bytes.ratio(1, 9)? {
            bytes.choose(SPACES).copied()
        } else {
            Ok(" ")
        }
    };
    Ok(match bytes.int_in_range(0..=20_u8)? {
        0..12 => [bytes.choose(WORDS)?, space(bytes)?].concat(),
        12..15 => [bytes.choose(WORDS)?, bytes.choose(MARKS)?, space(bytes)?].concat(),
        15 => [bytes.choose(OPENING)?, bytes.choose(WORDS)?, space(bytes)?].concat(),
        16 => [bytes.choose(MARKS)?, space(bytes)?].concat(),
        17 => [bytes.choose(ODD)?, space(bytes)?].concat(),
        18 => (*bytes.choose(SPACES)?).to_owned(),
        19 => format!("w{} ", bytes.arbitrary::<u8>()?),
        _ => letters(bytes, 6)?,
    })
}

/// Returns random characters, mostly from blocks of scripts, signs and marks.
pub fn letters(bytes: &mut Unstructured, most: usize) -> Result<String> {
    const BLOCKS: [(u32, u32); 12] = [
        (0, 0x7f),
        (0x80, 0x24f),
        (0x300, 0x36f),
        (0x370, 0x52f),
        (0x590, 0x6ff),
        (0x900, 0x97f),
        (0xe00, 0xe7f),
        (0x1e00, 0x206f),
        (0x3000, 0x30ff),
        (0xac00, 0xac7f),
        (0x1f1e6, 0x1f5ff),
        (0xe0000, 0xe007f),
    ];
    let count = bytes.int_in_range(1..=most)?;
    let mut letters = String::new();
    for _ in 0..count {
        let (first, last) = *bytes.choose(&BLOCKS)?;
        let char = if bytes.ratio(1, 8)? {
            bytes.arbitrary()?
        } else {
            char::from_u32(bytes.int_in_range(first..=last)?).unwrap_or('\u{fffd}')
        };
        letters.push(char);
    }
    Ok(letters)
}

/// Returns up to `most` values of `one`.
pub fn some<T>(
    bytes: &mut Unstructured,
    most: usize,
    one: impl Fn(&mut Unstructured) -> Result<T>,
) -> Result<Vec<T>> {
    let count = bytes.int_in_range(0..=most)?;
    (0..count).map(|_| one(bytes)).collect()
}

fn edit(bytes: &mut Unstructured) -> Result<Edit> {
    let at = |bytes: &mut Unstructured| -> Result<Place> { Ok(Place(bytes.arbitrary()?)) };
    Ok(match bytes.int_in_range(0..=7_u8)? {
        0 => Edit::Insert(at(bytes)?, some(bytes, 3, piece)?),
        1 => Edit::Delete(at(bytes)?, bytes.int_in_range(1..=4)?),
        2 => Edit::Replace(
            at(bytes)?,
            bytes.int_in_range(1..=3)?,
            some(bytes, 3, piece)?,
        ),
        3 => Edit::Move(at(bytes)?, bytes.int_in_range(1..=24)?, at(bytes)?),
        4 => Edit::Duplicate(at(bytes)?, bytes.int_in_range(1..=11)?, at(bytes)?),
        5 => Edit::Split(at(bytes)?),
        6 => Edit::Join(at(bytes)?),
        _ => Edit::Capitals(at(bytes)?),
    })
}

/// Returns a text, given as pieces, and an edited version of it.
pub fn edited(bytes: &mut Unstructured, before: Vec<String>, most: usize) -> Result<[String; 2]> {
    let mut after = before.clone();
    for edit in some(bytes, most, edit)? {
        apply(&mut after, &edit);
    }
    Ok([before.concat(), after.concat()])
}

/// Two texts: versions of each other, or unrelated.
#[derive(Debug)]
pub struct Pair(pub [String; 2]);

impl<'a> Arbitrary<'a> for Pair {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let before = some(bytes, 60, piece)?;
        Ok(Self(if bytes.ratio(1, 5)? {
            [before.concat(), some(bytes, 60, piece)?.concat()]
        } else {
            edited(bytes, before, 8)?
        }))
    }
}

/// Any options, half of the time with any limits.
#[derive(Debug)]
pub struct Asked(pub Options);

impl<'a> Arbitrary<'a> for Asked {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let on: u16 = bytes.arbitrary()?;
        let on = |bit: u16| on >> bit & 1 == 1;
        let words = bytes.int_in_range(1..=8)?;
        let mut options = Options::default();
        options.ignore_case = on(0);
        options.ignore_punctuation = on(1);
        options.ignore_typography = on(2);
        options.ignore_accents = on(3);
        options.detect_moves = on(4);
        options.shared = on(5);
        options.passages = on(6);
        options.quotations = on(7);
        options.ignore_spacing = on(8);
        options.ignore_notation = on(9);
        options.whole_sentences = on(10);
        options.deceptive = on(11);
        options.min_phrase_words = MinPhraseWords::new(words).expect("a number in range");
        if bytes.arbitrary()? {
            options.limits = limits::limits(bytes.arbitrary()?);
        }
        Ok(Self(options))
    }
}

/// Returns a sentence of unique words, with a few pieces among them.
pub fn sentence(bytes: &mut Unstructured) -> Result<Vec<String>> {
    let number: u16 = bytes.arbitrary()?;
    let words = bytes.int_in_range(3..=8_u8)?;
    let mut pieces: Vec<String> = (0..words)
        .map(|place| format!("w{number}x{place} "))
        .collect();
    for odd in some(bytes, 4, piece)? {
        let at = bytes.choose_index(pieces.len() + 1)?;
        pieces.insert(at, odd);
    }
    pieces.push("end. ".to_owned());
    Ok(pieces)
}
