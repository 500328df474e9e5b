//! Names of characters in the Unicode Character Database: invisible characters, and the letters of Latin, Greek and Cyrillic that are
//! confusable. A character without a name there, or with an obscure one, is described in small letters.

/// Names of invisible and equivalent characters, by code point.
#[rustfmt::skip]
const NAMES: [(u32, &str); 58] = [
    (0, "null"), (8, "backspace"), (0x1b, "escape"), (0x7f, "delete"),
    (0xad, "SOFT HYPHEN"), (0x34f, "COMBINING GRAPHEME JOINER"), (0x61c, "ARABIC LETTER MARK"),
    (0x115f, "HANGUL CHOSEONG FILLER"), (0x1160, "HANGUL JUNGSEONG FILLER"),
    (0x17b4, "KHMER VOWEL INHERENT AQ"), (0x17b5, "KHMER VOWEL INHERENT AA"),
    (0x180b, "MONGOLIAN FREE VARIATION SELECTOR ONE"), (0x180c, "MONGOLIAN FREE VARIATION SELECTOR TWO"),
    (0x180d, "MONGOLIAN FREE VARIATION SELECTOR THREE"), (0x180e, "MONGOLIAN VOWEL SEPARATOR"),
    (0x180f, "MONGOLIAN FREE VARIATION SELECTOR FOUR"),
    (0x200b, "ZERO WIDTH SPACE"), (0x200c, "ZERO WIDTH NON-JOINER"), (0x200d, "ZERO WIDTH JOINER"),
    (0x200e, "LEFT-TO-RIGHT MARK"), (0x200f, "RIGHT-TO-LEFT MARK"),
    (0x202a, "LEFT-TO-RIGHT EMBEDDING"), (0x202b, "RIGHT-TO-LEFT EMBEDDING"), (0x202c, "POP DIRECTIONAL FORMATTING"),
    (0x202d, "LEFT-TO-RIGHT OVERRIDE"), (0x202e, "RIGHT-TO-LEFT OVERRIDE"),
    (0x2060, "WORD JOINER"), (0x2061, "FUNCTION APPLICATION"), (0x2062, "INVISIBLE TIMES"),
    (0x2063, "INVISIBLE SEPARATOR"), (0x2064, "INVISIBLE PLUS"),
    (0x2066, "LEFT-TO-RIGHT ISOLATE"), (0x2067, "RIGHT-TO-LEFT ISOLATE"), (0x2068, "FIRST STRONG ISOLATE"),
    (0x2069, "POP DIRECTIONAL ISOLATE"), (0x206a, "INHIBIT SYMMETRIC SWAPPING"),
    (0x206b, "ACTIVATE SYMMETRIC SWAPPING"), (0x206c, "INHIBIT ARABIC FORM SHAPING"),
    (0x206d, "ACTIVATE ARABIC FORM SHAPING"), (0x206e, "NATIONAL DIGIT SHAPES"), (0x206f, "NOMINAL DIGIT SHAPES"),
    (0x212a, "KELVIN SIGN"), (0x212b, "ANGSTROM SIGN"), (0x2126, "OHM SIGN"), (0x37e, "GREEK QUESTION MARK"),
    (0x387, "GREEK ANO TELEIA"), (0x1fef, "GREEK VARIA"), (0x2800, "BRAILLE PATTERN BLANK"),
    (0x3099, "COMBINING KATAKANA-HIRAGANA VOICED SOUND MARK"),
    (0x309a, "COMBINING KATAKANA-HIRAGANA SEMI-VOICED SOUND MARK"),
    (0x3164, "HANGUL FILLER"), (0xfeff, "ZERO WIDTH NO-BREAK SPACE"), (0xffa0, "HALFWIDTH HANGUL FILLER"),
    (0xfff9, "INTERLINEAR ANNOTATION ANCHOR"), (0xfffa, "INTERLINEAR ANNOTATION SEPARATOR"),
    (0xfffb, "INTERLINEAR ANNOTATION TERMINATOR"), (0xe0001, "LANGUAGE TAG"), (0xe007f, "CANCEL TAG"),
];

/// Combining marks, from U+0300 on.
const MARKS: [&str; 13] = [
    "GRAVE ACCENT",
    "ACUTE ACCENT",
    "CIRCUMFLEX ACCENT",
    "TILDE",
    "MACRON",
    "OVERLINE",
    "BREVE",
    "DOT ABOVE",
    "DIAERESIS",
    "HOOK ABOVE",
    "RING ABOVE",
    "DOUBLE ACUTE ACCENT",
    "CARON",
];

/// Greek letters, from U+0391 and U+03B1 on. There is no capital final sigma.
const GREEK: [&str; 25] = [
    "ALPHA",
    "BETA",
    "GAMMA",
    "DELTA",
    "EPSILON",
    "ZETA",
    "ETA",
    "THETA",
    "IOTA",
    "KAPPA",
    "LAMDA",
    "MU",
    "NU",
    "XI",
    "OMICRON",
    "PI",
    "RHO",
    "FINAL SIGMA",
    "SIGMA",
    "TAU",
    "UPSILON",
    "PHI",
    "CHI",
    "PSI",
    "OMEGA",
];

/// Cyrillic letters, from U+0410 and U+0430 on.
const CYRILLIC: [&str; 32] = [
    "A",
    "BE",
    "VE",
    "GHE",
    "DE",
    "IE",
    "ZHE",
    "ZE",
    "I",
    "SHORT I",
    "KA",
    "EL",
    "EM",
    "EN",
    "O",
    "PE",
    "ER",
    "ES",
    "TE",
    "U",
    "EF",
    "HA",
    "TSE",
    "CHE",
    "SHA",
    "SHCHA",
    "HARD SIGN",
    "YERU",
    "SOFT SIGN",
    "E",
    "YU",
    "YA",
];

/// Other Cyrillic letters, from U+0400 and U+0450 on.
const MORE_CYRILLIC: [&str; 16] = [
    "IE WITH GRAVE",
    "IO",
    "DJE",
    "GJE",
    "UKRAINIAN IE",
    "DZE",
    "BYELORUSSIAN-UKRAINIAN I",
    "YI",
    "JE",
    "LJE",
    "NJE",
    "TSHE",
    "KJE",
    "I WITH GRAVE",
    "SHORT U",
    "DZHE",
];

/// Returns a character's name or description.
pub(super) fn name(char: char) -> Option<String> {
    let code = u32::from(char);
    if let Some((_, name)) = NAMES.iter().find(|(known, _)| *known == code) {
        return Some((*name).to_owned());
    }
    let letter = |script: &str, is_capital: bool, name: &str| {
        let size = if is_capital { "CAPITAL" } else { "SMALL" };
        Some([script, size, "LETTER", name].join(" "))
    };
    let selector = |number: u32| Some(["VARIATION SELECTOR-", &number.to_string()].concat());
    let of = |names: &[&'static str], first: u32| names.get((code - first) as usize).copied();
    match char {
        'A'..='Z' | 'a'..='z' => letter(
            "LATIN",
            char.is_ascii_uppercase(),
            &char.to_ascii_uppercase().to_string(),
        ),
        '\u{300}'..='\u{30c}' => of(&MARKS, 0x300).map(|mark| ["COMBINING ", mark].concat()),
        '\u{391}'..='\u{3a9}' if code != 0x3a2 => letter("GREEK", true, of(&GREEK, 0x391)?),
        '\u{3b1}'..='\u{3c9}' => letter("GREEK", false, of(&GREEK, 0x3b1)?),
        '\u{400}'..='\u{40f}' => letter("CYRILLIC", true, of(&MORE_CYRILLIC, 0x400)?),
        '\u{410}'..='\u{42f}' => letter("CYRILLIC", true, of(&CYRILLIC, 0x410)?),
        '\u{430}'..='\u{44f}' => letter("CYRILLIC", false, of(&CYRILLIC, 0x430)?),
        '\u{450}'..='\u{45f}' => letter("CYRILLIC", false, of(&MORE_CYRILLIC, 0x450)?),
        '\u{fe00}'..='\u{fe0f}' => selector(code - 0xfe00 + 1),
        '\u{e0100}'..='\u{e01ef}' => selector(code - 0xe0100 + 17),
        '\u{e0020}'..='\u{e007e}' => {
            char::from_u32(code - 0xe0000).map(|tag| ["tag for “", &tag.to_string(), "”"].concat())
        }
        _ if char.is_control() => Some("control character".to_owned()),
        _ => None,
    }
}
