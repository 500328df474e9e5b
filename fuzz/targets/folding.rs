//! Normalization. Words with one key have the same letters, by the tables of Unicode. The reported differences are among those that the
//! options ignore. A word in capitals, with other marks or in another normal form has the same key.

#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use unicode_normalization::UnicodeNormalization;
use word_for_word::fuzzing::{folded, folds};
use word_for_word::{Normalization, Options};
use word_for_word_fuzz::pieces::WORDS;
use word_for_word_fuzz::{Asked, letters};

#[derive(Debug)]
struct Words {
    one: String,
    two: String,
    options: Options,
}

/// Another spelling of the word.
fn spelled(word: &str, how: u8) -> String {
    match how {
        0 => word.nfc().collect(),
        1 => word.nfd().collect(),
        2 => word.to_uppercase(),
        3 => word.to_lowercase(),
        4 => word.replace('\'', "’"),
        5 => word.replace('"', "„"),
        6 => word.replace('-', "−"),
        7 => word.replace("fi", "ﬁ"),
        8 => word.replace("1/4", "¼"),
        9 => word.replace(',', ""),
        10 => word
            .nfd()
            .filter(|char| !matches!(char, '\u{300}'..='\u{36f}'))
            .collect(),
        _ => format!("{word}0"),
    }
}

impl<'a> Arbitrary<'a> for Words {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let Asked(options) = bytes.arbitrary()?;
        let word = |bytes: &mut Unstructured| -> Result<String> {
            Ok(match bytes.int_in_range(0..=3_u8)? {
                0 => (*bytes.choose(WORDS)?).to_owned(),
                1 => [*bytes.choose(WORDS)?, &letters(bytes, 2)?].concat(),
                2 => {
                    bytes.arbitrary::<u16>()?.to_string()
                        + bytes.choose(&[",", ".", "'", "/", "-"])?
                        + &bytes.arbitrary::<u8>()?.to_string()
                }
                _ => letters(bytes, 6)?,
            })
        };
        let one = word(bytes)?;
        let mut two = if bytes.ratio(1, 8)? {
            word(bytes)?
        } else {
            one.clone()
        };
        for _ in 0..bytes.int_in_range(0..=3)? {
            two = spelled(&two, bytes.int_in_range(0..=11)?);
        }
        Ok(Self { one, two, options })
    }
}

fuzz_target!(|words: Words| {
    let Words { one, two, options } = &words;
    let (Some((key, word)), Some((other_key, other))) =
        (folded(one, options), folded(two, options))
    else {
        return;
    };
    let none = {
        let mut none = Options::default();
        none.ignore_typography = false;
        none
    };
    assert_eq!(
        folded(word, &none).map(|found| found.0).as_deref(),
        Some(word)
    );
    if key != other_key {
        assert_ne!(word, other, "one word has two keys");
        return;
    }
    // The differences are those of two words.
    if word == other {
        return;
    }
    let (Some(which), Some(mirrored)) = (folds(one, two, options), folds(two, one, options)) else {
        panic!("{word:?} and {other:?} are tokens");
    };
    assert_eq!(which, mirrored, "the other way round");
    assert_ne!(
        which,
        Normalization::empty(),
        "{word:?} and {other:?} have one key"
    );
    let asked = [
        (Normalization::CASE, options.ignore_case),
        (Normalization::ACCENTS, options.ignore_accents),
        (Normalization::TYPOGRAPHY, options.ignore_typography),
        (
            Normalization::NOTATION,
            options.ignore_typography || options.ignore_notation,
        ),
        (Normalization::PUNCTUATION, false),
        (Normalization::SPACING, false),
    ];
    for (fold, asked) in asked {
        assert!(
            asked || !which.contains(fold),
            "{which:?} was not asked for"
        );
    }
    let plain = |token: &str| word_for_word_fuzz::invariants::letters::of(token, which, options);
    assert_eq!(
        plain(word),
        plain(other),
        "{word:?} and {other:?} differ in {which:?}"
    );
});
