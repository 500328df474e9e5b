//! Texts and their deceptive places: kind, span and characters of each.

use super::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn written(text: &str) -> String {
    let place = |place: &DeceptivePlace| {
        let characters = place.characters.iter().map(|found| {
            let name = found.name.as_deref().unwrap_or(&found.script);
            format!("U+{:04X} {name}", u32::from(found.character))
        });
        let characters: Vec<String> = characters.collect();
        let span = &place.span;
        format!(
            "{:?} {}..{}: {}",
            place.kind,
            span.start,
            span.end,
            characters.join(", ")
        )
    };
    let places: Vec<String> = find_deceptive_characters(text)
        .places
        .iter()
        .map(place)
        .collect();
    places.join("\n")
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(written(text), expected);
}

#[test]
fn plain_words_of_any_script_are_not_deceptive() {
    for text in [
        "The council’s naïve plan — 4.75 per cent, 5 µm.",
        "Сказал: Word и «слово», COVID-19, ДНК.",
        "ΑΒΓ και λόγος",
        "東京はTokyoです。 Tシャツ、カタカナー",
        "IT기업은 KBS에서",
        "ㄅㄆ注音",
        "المجلس قرّر ٣٤٫٥",
        "हिन्दी में बात",
        "Ταχύτητα Δt, 4 kΩ, μm, πr",
        "x̂ has no letter of its own",
        "",
    ] {
        check(text, "");
    }
}

#[test]
fn letters_of_another_script_in_a_word_are_found() {
    check(
        "a p\u{430}yroll",
        "MixedScripts 2..10: U+0430 CYRILLIC SMALL LETTER A",
    );
    check(
        "M\u{3bf}sc\u{3bf}w",
        "MixedScripts 0..8: U+03BF GREEK SMALL LETTER OMICRON, U+03BF GREEK SMALL LETTER OMICRON",
    );
    check(
        "прав\u{6f}",
        "MixedScripts 0..9: U+006F LATIN SMALL LETTER O",
    );
    check("h\u{578}use", "MixedScripts 0..6: U+0578 Armenian");
    // A small capital is a Latin letter.
    check("c\u{1d0f}uncil", "");
    // If both scripts have as many letters, the first decides.
    check(
        "a\u{430}",
        "MixedScripts 0..3: U+0430 CYRILLIC SMALL LETTER A",
    );
}

#[test]
fn invisible_characters_are_found() {
    check("pay\u{200b}roll", "Invisible 3..6: U+200B ZERO WIDTH SPACE");
    check("har\u{ad}bour", "Invisible 3..5: U+00AD SOFT HYPHEN");
    check(
        "a\0b\u{1b}\u{85}\t\r\n",
        "Invisible 1..2: U+0000 null\nInvisible 3..4: U+001B escape",
    );
    check(
        "\u{feff}Begin",
        "Invisible 0..3: U+FEFF ZERO WIDTH NO-BREAK SPACE",
    );
    check(
        "a\u{2060}\u{180e}b",
        "Invisible 1..7: U+2060 WORD JOINER, U+180E MONGOLIAN VOWEL SEPARATOR",
    );
    check("\u{3164}", "Invisible 0..3: U+3164 HANGUL FILLER");
    check("a\u{200e}b", "Invisible 1..4: U+200E LEFT-TO-RIGHT MARK");
    check("a\u{fe0f}", "Invisible 1..4: U+FE0F VARIATION SELECTOR-16");
    check(
        "a\u{e0105}",
        "Invisible 1..5: U+E0105 VARIATION SELECTOR-22",
    );
    check("a\u{81}", "Invisible 1..3: U+0081 control character");
}

#[test]
fn direction_controls_are_found() {
    check(
        "a \u{202e}b\u{202c} c\u{2066}\u{2069}",
        "Bidirectional 2..5: U+202E RIGHT-TO-LEFT OVERRIDE\n\
         Bidirectional 6..9: U+202C POP DIRECTIONAL FORMATTING\n\
         Bidirectional 11..17: U+2066 LEFT-TO-RIGHT ISOLATE, U+2069 POP DIRECTIONAL ISOLATE",
    );
    check("שלום\u{200f}!", "");
    // The other paragraph has no right-to-left text.
    check(
        "שלום\nplain\u{200f}!",
        "Invisible 14..17: U+200F RIGHT-TO-LEFT MARK",
    );
}

#[test]
fn tags_are_found_except_those_of_flags() {
    check(
        "a\u{e0048}\u{e0069}",
        "Tag 1..9: U+E0048 tag for “H”, U+E0069 tag for “i”",
    );
    check(
        "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
        "",
    );
    // A flag does not excuse a longer message.
    let message: String = "meet me"
        .chars()
        .filter_map(|char| char::from_u32(0xe0000 + u32::from(char)))
        .collect();
    assert_eq!(
        find_deceptive_characters(&format!("🏴{message}\u{e007f}")).counts,
        [0, 0, 0, 8, 0]
    );
}

#[test]
fn joiners_and_selectors_are_found_where_they_do_not_belong() {
    for text in [
        "👩‍👩‍👧 👩🏽‍🚀 ❤️‍🔥 1️⃣ ☎︎ ⚠️",
        "می‌خواهم",
        "क्‍ष र्‍य श्री‌मान",
        "ක්‍රියා",
        "ه‍ جری",
        "ภาษา\u{200b}ไทย",
        "葛\u{e0100}城 、\u{fe00}",
        "ᠠ\u{180b}",
        "∩\u{fe00}",
        "⠓⠊\u{2800}⠓",
    ] {
        check(text, "");
    }
    check("a\u{200d}b", "Invisible 1..4: U+200D ZERO WIDTH JOINER");
    check(
        "می\u{200c}\u{200c}خ",
        "Invisible 4..10: U+200C ZERO WIDTH NON-JOINER, U+200C ZERO WIDTH NON-JOINER",
    );
    check("👩\u{200d}a", "Invisible 4..7: U+200D ZERO WIDTH JOINER");
    // A message in selectors after an emoji: only the first selector belongs there.
    check(
        "😀\u{fe0f}\u{fe01}\u{fe02}",
        "Invisible 7..13: U+FE01 VARIATION SELECTOR-2, U+FE02 VARIATION SELECTOR-3",
    );
}

#[test]
fn other_normalization_forms_are_found() {
    check(
        "cafe\u{301}!",
        "OtherForm 3..6: U+0065 LATIN SMALL LETTER E, U+0301 COMBINING ACUTE ACCENT",
    );
    check(
        "e\u{302}\u{301}e\u{301}",
        "OtherForm 0..5: U+0065 LATIN SMALL LETTER E, U+0302 COMBINING CIRCUMFLEX ACCENT, U+0301 COMBINING ACUTE ACCENT\n\
         OtherForm 5..8: U+0065 LATIN SMALL LETTER E, U+0301 COMBINING ACUTE ACCENT",
    );
    check("5 \u{212a}", "OtherForm 2..5: U+212A KELVIN SIGN");
    check(
        "\u{1112}\u{1161}\u{11ab}",
        "OtherForm 0..9: U+1112 Hangul, U+1161 Hangul, U+11AB Hangul",
    );
    check(
        "か\u{3099}",
        "OtherForm 0..6: U+304B Hiragana, U+3099 COMBINING KATAKANA-HIRAGANA VOICED SOUND MARK",
    );
}

#[test]
fn lists_are_limited_and_counts_are_not() {
    let found = find_deceptive_characters(&"a\u{200b}\u{200b} ".repeat(600));
    assert_eq!(
        (found.places.len(), found.counts),
        (500, [0, 1_200, 0, 0, 0])
    );
    let found = find_deceptive_characters(&format!("a{}", "\u{200b}".repeat(100)));
    assert_eq!(found.counts[1], 100);
    assert_eq!(found.places[0].characters.len(), 20);
    assert_eq!(found.places[0].span, Span::new(1, 301));
}

#[test]
fn a_word_comes_before_the_places_inside_it() {
    check(
        "p\u{430}y\u{ad}roll",
        "MixedScripts 0..10: U+0430 CYRILLIC SMALL LETTER A\nInvisible 4..6: U+00AD SOFT HYPHEN",
    );
}
