//! Deceptive characters never hide a difference: it is a change or an ignored difference, and the characters are found.

use crate::notation::changes;
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::characters::DeceptiveKind;
use word_for_word::{Options, find_deceptive_characters};

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(changes, &Options::default(), before, after, expected);
}

/// Options that ignore all that can be ignored.
fn all() -> Options {
    with(|options| {
        options.ignore_case = true;
        options.ignore_punctuation = true;
        options.ignore_accents = true;
        options.ignore_spacing = true;
        options.ignore_notation = true;
    })
}

/// Characters that cannot be seen, of every kind and at the ends of every range.
const UNSEEN: &[char] = &[
    '\0',
    '\u{1}',
    '\u{8}',
    '\u{1b}',
    '\u{7f}',
    '\u{80}',
    '\u{9f}',
    '\u{ad}',
    '\u{34f}',
    '\u{61c}',
    '\u{115f}',
    '\u{1160}',
    '\u{17b4}',
    '\u{17b5}',
    '\u{180b}',
    '\u{180e}',
    '\u{180f}',
    '\u{200b}',
    '\u{200c}',
    '\u{200d}',
    '\u{200e}',
    '\u{200f}',
    '\u{202a}',
    '\u{202b}',
    '\u{202c}',
    '\u{202d}',
    '\u{202e}',
    '\u{2060}',
    '\u{2064}',
    '\u{2065}',
    '\u{2066}',
    '\u{2067}',
    '\u{2068}',
    '\u{2069}',
    '\u{206a}',
    '\u{206f}',
    '\u{2800}',
    '\u{3164}',
    '\u{fe00}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{ffa0}',
    '\u{fff0}',
    '\u{fff9}',
    '\u{fffb}',
    '\u{1bca0}',
    '\u{1d173}',
    '\u{e0000}',
    '\u{e0001}',
    '\u{e0020}',
    '\u{e0061}',
    '\u{e007f}',
    '\u{e0080}',
    '\u{e0100}',
    '\u{e01ef}',
    '\u{e0fff}',
];

#[test]
fn every_invisible_character_is_a_difference_and_is_found() {
    let text = "The pilots, all of them, agreed. It was late.";
    for &unseen in UNSEEN {
        // Inside a word, at its end, before a punctuation mark, after a space, and at both ends of the text.
        for at in [6, 10, 11, 12, 32, 0, text.len()] {
            let other = format!("{}{unseen}{}", &text[..at], &text[at..]);
            for options in [Options::default(), all()] {
                let options = options.with_deceptive(true);
                let found = crate::invariants::compare_checked(text, &other, &options)
                    .unwrap_or_else(|broken| panic!("{broken}, with {unseen:?} at {at}"));
                assert!(
                    found.hunks.len() + found.ignored_differences.len() > 0,
                    "{unseen:?} at {at} is no difference"
                );
                let deceptive = found.deceptive.expect("it was requested");
                let listed = &deceptive.after.places;
                assert_eq!(listed.len(), 1, "{unseen:?} at {at}: {listed:?}");
                assert_eq!(
                    listed[0].span,
                    (at..at + unseen.len_utf8()).into(),
                    "{unseen:?}"
                );
                assert_eq!(listed[0].characters[0].character, unseen);
                assert!(deceptive.before.places.is_empty());
            }
        }
    }
}

#[test]
fn a_soft_hyphen_is_an_ignored_difference() {
    check(
        "The harbour closed.",
        "The har\u{ad}bour closed.",
        "The [=typography: harbour|har\u{ad}bour=] closed.",
    );
}

#[test]
fn a_zero_width_space_changes_a_word() {
    check(
        "The harbour closed.",
        "The har\u{200b}bour closed.",
        "The [-harbour-]{+har\u{200b}bour+} closed.",
    );
}

#[test]
fn a_letter_of_another_script_is_a_change() {
    for (latin, other) in [
        ("a", "а"),
        ("o", "ο"),
        ("c", "с"),
        ("i", "і"),
        ("p", "р"),
        ("h", "һ"),
        ("u", "ս"),
    ] {
        let (before, after) = (
            format!("The b{latin}rk sank."),
            format!("The b{other}rk sank."),
        );
        for options in [Options::default(), all()] {
            let expected = format!("The [-b{latin}rk-]{{+b{other}rk+}} sank.");
            crate::check(changes, &options, &before, &after, &expected);
        }
        let found = find_deceptive_characters(&after);
        assert_eq!(found.counts, [1, 0, 0, 0, 0]);
        assert_eq!(found.places[0].kind, DeceptiveKind::MixedScripts);
        assert_eq!(found.places[0].characters[0].at, 5);
    }
}

#[test]
fn other_normalization_forms_are_ignored() {
    check(
        "The café closed.",
        "The cafe\u{301} closed.",
        "The [=typography: café|cafe\u{301}=] closed.",
    );
    check(
        "한 일",
        "\u{1112}\u{1161}\u{11ab} 일",
        "[=typography: 한|\u{1112}\u{1161}\u{11ab}=] 일",
    );
    check(
        "At 5 K now.",
        "At 5 \u{212a} now.",
        "At 5 [=typography: K|\u{212a}=] now.",
    );
    let exact = with(|options| options.ignore_typography = false);
    crate::check(
        changes,
        &exact,
        "café",
        "cafe\u{301}",
        "[-café-]{+cafe\u{301}+}",
    );
}

#[test]
fn a_direction_control_is_a_change() {
    // As in CVE-2021-42574 ("Trojan Source"): the text after the control is displayed in another order.
    check(
        "The vote was 12 to 7.",
        "The vote was \u{202e}12 to 7\u{202c}.",
        "The vote was {+\u{202e}+}12 to 7{+\u{202c}+}.",
    );
}
