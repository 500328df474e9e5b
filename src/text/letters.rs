//! Forms of one letter, in all scripts: canonical equivalents, width forms, presentation forms, accents, case, and digits.
//!
//! Each function maps the forms of a letter to one of them. [`normalize`](super::normalize) says which option ignores which forms. The
//! tables are held against those of the standard library and of the crate `unicode-normalization` in tests. The crate would make the
//! module half as large again.

use super::decompositions::DECOMPOSITIONS;
use super::tokenizer::kind;

/// Replaces quotation marks, apostrophes, dashes, ligatures and ellipses by their plain forms.
pub(super) fn fold_marks(word: &str) -> String {
    if matches!(word, "``" | "''" | "<<" | ">>") {
        return "\"".to_owned();
    }
    let mut folded = String::with_capacity(word.len());
    for char in word.chars() {
        match char {
            '‘' | '’' | '‚' | '‛' | '′' | '`' | '´' | '‹' | '›' | 'ʼ' | '＇' | '׳' => {
                folded.push('\'')
            }
            '“' | '”' | '„' | '‟' | '″' | '«' | '»' | '「' | '」' | '『' | '』' | '＂' | '״'
            | '〝' | '〞' | '〟' => folded.push('"'),
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '－' | '־' => {
                folded.push('-')
            }
            '…' => folded.push_str("..."),
            '〜' => folded.push('~'),
            'ﬀ' => folded.push_str("ff"),
            'ﬁ' => folded.push_str("fi"),
            'ﬂ' => folded.push_str("fl"),
            'ﬃ' => folded.push_str("ffi"),
            'ﬄ' => folded.push_str("ffl"),
            'ﬅ' | 'ﬆ' => folded.push_str("st"),
            // Thai and Lao write this vowel as one sign or as two.
            'ำ' => folded.push_str("\u{e4d}\u{e32}"),
            'ຳ' => folded.push_str("\u{ecd}\u{eb2}"),
            // These characters allow or prevent a line break, or stretch an Arabic word, and are not part of the word.
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{640}' => {}
            _ => match arabic_letters(char) {
                Some(letters) => folded.extend(letters),
                None => folded.push(char),
            },
        }
    }
    if folded.len() > 1 && folded.bytes().all(|byte| byte == b'-') {
        folded.truncate(1);
    }
    if folded.len() > 3 && folded.bytes().all(|byte| byte == b'.') {
        folded.truncate(3);
    }
    folded
}

/// Half-width katakana and their marks, from U+FF61 on, in their usual width. The voicing marks combine.
const KATAKANA: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309a}";

/// Replaces width forms by their usual forms: the forms of ASCII (U+FF01 to U+FF5E), katakana, signs, and the ideographic space.
pub(super) fn fold_width(word: &str) -> String {
    let usual = |char: char| match char {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(char) - 0xfee0),
        '\u{ff61}'..='\u{ff9f}' => KATAKANA.chars().nth(char as usize - 0xff61),
        '\u{3000}' => Some(' '),
        '￠' => Some('¢'),
        '￡' => Some('£'),
        '￢' => Some('¬'),
        '￤' => Some('¦'),
        '￥' => Some('¥'),
        '￦' => Some('₩'),
        _ => None,
    };
    word.chars()
        .map(|char| usual(char).unwrap_or(char))
        .collect()
}

/// The Arabic letters with presentation forms, from U+FE80 on, and how many forms each has.
const ARABIC: [(char, u32); 36] = [
    ('ء', 1),
    ('آ', 2),
    ('أ', 2),
    ('ؤ', 2),
    ('إ', 2),
    ('ئ', 4),
    ('ا', 2),
    ('ب', 4),
    ('ة', 2),
    ('ت', 4),
    ('ث', 4),
    ('ج', 4),
    ('ح', 4),
    ('خ', 4),
    ('د', 2),
    ('ذ', 2),
    ('ر', 2),
    ('ز', 2),
    ('س', 4),
    ('ش', 4),
    ('ص', 4),
    ('ض', 4),
    ('ط', 4),
    ('ظ', 4),
    ('ع', 4),
    ('غ', 4),
    ('ف', 4),
    ('ق', 4),
    ('ك', 4),
    ('ل', 4),
    ('م', 4),
    ('ن', 4),
    ('ه', 4),
    ('و', 2),
    ('ى', 2),
    ('ي', 4),
];

/// Returns the letters of an Arabic presentation form (U+FE80 to U+FEFC).
fn arabic_letters(char: char) -> Option<impl Iterator<Item = char>> {
    let code = u32::from(char);
    let ligature = match code {
        0xfef5 | 0xfef6 => Some('آ'),
        0xfef7 | 0xfef8 => Some('أ'),
        0xfef9 | 0xfefa => Some('إ'),
        0xfefb | 0xfefc => Some('ا'),
        _ => None,
    };
    if let Some(alef) = ligature {
        return Some([Some('ل'), Some(alef)].into_iter().flatten());
    }
    let mut form = code.checked_sub(0xfe80)?;
    for (letter, forms) in ARABIC {
        if form < forms {
            return Some([Some(letter), None].into_iter().flatten());
        }
        form -= forms;
    }
    None
}

/// Folds case fully, by Unicode's `CaseFolding.txt`, except that the long s of old prints stays a letter of its own. In Turkish, "I" is the capital of "ı", and "İ" that of "i".
pub(super) fn fold_case(word: &str, is_turkish: bool) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut chars = word.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            // The dot may be a combining mark.
            'I' if is_turkish => {
                let has_dot = chars.next_if_eq(&'\u{307}').is_some();
                folded.push(if has_dot { 'i' } else { 'ı' });
            }
            'İ' if is_turkish => folded.push('i'),
            _ => char
                .to_lowercase()
                .for_each(|char| fold_lower(char, &mut folded)),
        }
    }
    folded
}

/// Adds the folded form of a letter in lower case.
fn fold_lower(char: char, folded: &mut String) {
    match char {
        'ß' => folded.push_str("ss"),
        'ŉ' => folded.push_str("ʼn"),
        'և' => folded.push_str("եւ"),
        'ς' => folded.push('σ'),
        'µ' => folded.push('μ'),
        'ϐ' => folded.push('β'),
        'ϑ' => folded.push('θ'),
        'ϕ' => folded.push('φ'),
        'ϖ' => folded.push('π'),
        'ϰ' => folded.push('κ'),
        'ϱ' => folded.push('ρ'),
        'ϵ' => folded.push('ε'),
        '\u{345}' | 'ι' => folded.push('ι'),
        _ => folded.push(char),
    }
}

/// Separates letters from their accents and other marks: é becomes e and a combining mark, and a syllable of Hangul its letters.
pub(super) fn decompose(word: &str) -> String {
    let mut decomposed = String::with_capacity(word.len() + 2);
    for char in word.chars() {
        if let Some(letters) = hangul_letters(char) {
            decomposed.extend(letters);
            continue;
        }
        let mut marks = Vec::new();
        let mut base = char;
        while let Some((next, mark)) = decomposition(base) {
            base = next;
            marks.extend(mark);
        }
        decomposed.push(base);
        decomposed.extend(marks.iter().rev());
    }
    decomposed
}

/// Returns the letters of a syllable of Hangul (The Unicode Standard, section 3.12).
fn hangul_letters(char: char) -> Option<impl Iterator<Item = char>> {
    let index = u32::from(char)
        .checked_sub(0xac00)
        .filter(|&index| index < 19 * 21 * 28)?;
    let last = index % 28;
    let codes = [
        Some(0x1100 + index / (21 * 28)),
        Some(0x1161 + index / 28 % 21),
        (last > 0).then_some(0x11a7 + last),
    ];
    Some(codes.into_iter().flatten().filter_map(char::from_u32))
}

/// Returns the base and the mark of a letter that consists of both, or the equivalent of a letter without a mark.
fn decomposition(char: char) -> Option<(char, Option<char>)> {
    let letter = u16::try_from(u32::from(char)).ok()?;
    let row = DECOMPOSITIONS
        .binary_search_by_key(&letter, |row| row.0)
        .ok()?;
    let (_, base, mark) = DECOMPOSITIONS[row];
    let mark = char::from_u32(mark.into()).filter(|&mark| mark != '\0');
    Some((char::from_u32(base.into())?, mark))
}

/// Returns the Latin, Greek or Cyrillic letter that consists of a base and a mark, if there is one: the inverse of [`decomposition`].
/// Scans the whole table.
#[cfg(feature = "reuse")]
pub(crate) fn composition(base: char, mark: char) -> Option<char> {
    let base = u16::try_from(u32::from(base)).ok()?;
    let mark = u16::try_from(u32::from(mark)).ok()?;
    let row = DECOMPOSITIONS
        .iter()
        .filter(|row| matches!(row.0, ..0x530 | 0x1e00..0x2000))
        .find(|row| row.1 == base && row.2 == mark)?;
    char::from_u32(row.0.into())
}

/// Removes accents from decomposed letters, unless this changes the kind of the token. Some emoji count as words only because of such a
/// mark. Letters of their own stay: й is not и with an accent.
pub(super) fn without_accents(word: &str) -> String {
    let mut last = '\0';
    let letters: String = word
        .chars()
        .filter(|&char| {
            let stays = !is_accent(char) || is_own_letter(last, char);
            if stays {
                last = char;
            }
            stays
        })
        .collect();
    if kind(&letters) == kind(word) {
        letters
    } else {
        word.to_owned()
    }
}

/// Returns whether a base and a mark are a letter of its own in a Cyrillic alphabet: й, ў, ї, ё, ѓ, ќ.
fn is_own_letter(base: char, mark: char) -> bool {
    matches!(
        (base, mark),
        ('и' | 'И' | 'у' | 'У', '\u{306}')
            | ('і' | 'І' | 'е' | 'Е', '\u{308}')
            | ('г' | 'Г' | 'к' | 'К', '\u{301}')
    )
}

/// Returns whether a character is an accent: a combining diacritical mark, a Hebrew point, or an Arabic vowel sign or hamza. The vowel
/// signs of Indic scripts and of Thai are letters, and so are the voicing marks of Japanese.
fn is_accent(char: char) -> bool {
    matches!(char,
        '\u{300}'..='\u{36f}'
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}')
}

/// The zeros of the decimal digits of other scripts, in the Basic Multilingual Plane.
const ZEROS: [u32; 36] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/// Returns the ASCII digit for a decimal digit of another script.
pub(crate) fn digit(char: char) -> Option<char> {
    let code = u32::from(char);
    let next = ZEROS.partition_point(|&zero| zero <= code);
    let value = code - ZEROS.get(next.checked_sub(1)?)?;
    char::from_digit(value, 10)
}

/// Returns whether texts seem to be in Turkish or Azerbaijani, whose "ı" and "İ" are far more frequent than in names that another language
/// quotes.
pub(crate) fn is_turkish(texts: [&str; 2]) -> bool {
    /// Of this many bytes of Turkish, one letter or more is among the two. In prose it is one in 25.
    const BYTES_PER_LETTER: usize = 50;
    let count = |text: &str| {
        let pairs = text.as_bytes().windows(2);
        pairs
            .filter(|pair| matches!(pair, [0xc4, 0xb0 | 0xb1]))
            .count()
    };
    // Most texts have none of the letters, and a search for one byte says so sooner.
    if !texts.iter().any(|text| text.as_bytes().contains(&0xc4)) {
        return false;
    }
    let letters: usize = texts.into_iter().map(count).sum();
    let bytes: usize = texts.into_iter().map(str::len).sum();
    letters > 0 && letters * BYTES_PER_LETTER >= bytes
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn decompositions_are_those_of_unicode() {
        for char in ('\u{80}'..='\u{ffff}').filter(|char| !matches!(char, '\u{fb2c}' | '\u{fb2d}'))
        {
            let text = char.to_string();
            let whole: String = text.nfd().collect();
            // A few ideographs are equivalent to one outside the Basic Multilingual Plane.
            if whole.chars().all(|char| char <= '\u{ffff}') {
                assert_eq!(decompose(&text), whole, "{char:?}");
            }
        }
    }

    #[test]
    fn width_forms_and_arabic_forms_are_those_of_unicode() {
        for char in ('\u{ff01}'..='\u{ff9f}').chain("￠￡￢￤￥￦".chars()) {
            let text = char.to_string();
            let usual: String = text.nfkd().collect();
            // U+FF5F and U+FF60 are brackets that no keyboard has.
            if !matches!(char, '\u{ff5f}' | '\u{ff60}') {
                assert_eq!(fold_width(&text), usual, "{char:?}");
            }
        }
        for char in '\u{fe80}'..='\u{fefc}' {
            let text = char.to_string();
            assert_eq!(
                fold_marks(&text),
                text.nfkc().collect::<String>(),
                "{char:?}"
            );
        }
        assert_eq!(fold_marks("ำຳ"), "ำຳ".nfkd().collect::<String>());
    }

    #[test]
    fn digits_are_those_of_unicode() {
        use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};
        let mut next = 0;
        for char in '\u{80}'..='\u{ffff}' {
            let is_digit = char.general_category() == GeneralCategory::DecimalNumber;
            let expected = is_digit.then(|| char::from_digit(next % 10, 10).expect("a digit"));
            assert_eq!(digit(char), expected, "{char:?}");
            next += u32::from(is_digit);
        }
    }

    #[test]
    fn all_cases_of_a_letter_fold_to_one() {
        let fold = |text: &str| decompose(&fold_case(&decompose(text), false));
        // "ı" is a letter of its own. The others have a mark in upper case that they lack in lower case, or the reverse.
        for char in ('\u{80}'..='\u{1fff}').filter(|char| !matches!(char, 'ı' | 'İ' | 'ſ')) {
            let [text, upper, lower] = [
                char.to_string(),
                char.to_uppercase().collect(),
                char.to_lowercase().collect(),
            ];
            assert_eq!(fold(&text), fold(&lower), "{char:?}");
            if !matches!(char, 'ᲀ'..='ᲈ' | '\u{1e9a}'..='\u{1e9b}' | 'ꭰ'..='ꮿ') {
                assert_eq!(fold(&text), fold(&upper), "{char:?}");
            }
        }
    }

    #[test]
    fn turkish_has_two_letters_i() {
        assert!(is_turkish(["Kapının açık kaldığını söyledi.", "Iskele"]));
        assert!(!is_turkish([
            "The minister Yıldırım met the pilots on Tuesday, and heard what they had to say of the new channel, its depth and its lights, before the winter storms came in.",
            ""
        ]));
        assert_eq!(fold_case("ISPARTA İSTANBUL", true), "ısparta istanbul");
        assert_eq!(fold_case("I\u{307}L", true), "il");
        assert_eq!(fold_case("IL", false), "il");
    }
}
