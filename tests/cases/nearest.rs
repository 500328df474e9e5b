//! Sentences that were deleted or inserted whole, with the nearest sentence of the other text.

use crate::notation::nearest;
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

#[track_caller]
fn check(before: &str, after: &str, expected: &[&str]) {
    check_with(&Options::default(), before, after, expected);
}

#[track_caller]
fn check_with(options: &Options, before: &str, after: &str, expected: &[&str]) {
    crate::check(nearest, options, before, after, &expected.join("\n"));
}

const OPENING: &str = "The harbour board met again on Tuesday evening. ";
const PILOTS: &str = "Pilots warned that the northern channel silts up every winter. ";
const FERRIES: &str = "Ferries run until midnight. ";

#[test]
fn a_deleted_sentence_has_a_nearest_one() {
    check(
        &format!(
            "{OPENING}The northern channel silts up, pilots warned. {FERRIES}Tolls stay as they are."
        ),
        &format!("{OPENING}{FERRIES}{PILOTS}Tolls stay as they are."),
        &[
            "- The northern channel silts up, pilots warned. ~ <Pilots warned> that <the northern channel silts up> every winter.",
            "+ Pilots warned that the northern channel silts up every winter. ~ <The northern channel silts up, pilots warned>.",
        ],
    );
}

#[test]
fn ignored_differences_do_not_matter() {
    let mut options = Options::default();
    options.ignore_accents = true;
    check_with(
        &options,
        &format!(
            "{OPENING}The NAÏVE northern channel silts up, pilots warned. {FERRIES}Tolls stay as they are."
        ),
        &format!(
            "{OPENING}{FERRIES}Pilots warned that every winter up silts the channel, northern and naive. Tolls stay as they are."
        ),
        &[
            "- The NAÏVE northern channel silts up, pilots warned. ~ <Pilots warned> that every winter <up silts the channel, northern> and <naive>.",
            "+ Pilots warned that every winter up silts the channel, northern and naive. ~ <The NAÏVE northern channel silts up, pilots warned>.",
        ],
    );
}

#[test]
fn words_that_were_kept_elsewhere_count() {
    check(
        &format!("{OPENING}{PILOTS}{FERRIES}{PILOTS}Nobody objected."),
        &format!("{OPENING}{PILOTS}{FERRIES}Nobody objected."),
        &[&format!(
            "- {} ~ <{}>.",
            PILOTS.trim(),
            PILOTS.trim_end_matches(". ")
        )],
    );
}

#[test]
fn a_sentence_in_the_same_hunk_is_not_listed() {
    check(
        &format!("{OPENING}{PILOTS}{FERRIES}"),
        &format!(
            "{OPENING}Every winter silt fills the northern channel, warned the pilots. {FERRIES}"
        ),
        &[],
    );
}

#[test]
fn a_few_common_words_are_not_enough() {
    check(
        &format!("{OPENING}The toll for the northern channel rises in spring. {FERRIES}{PILOTS}"),
        &format!("{OPENING}{FERRIES}{PILOTS}"),
        &[],
    );
}

#[test]
fn names_are_not_enough() {
    let kept = "A letter from Captain Maria Orlova of Northern Veil was read aloud. ";
    check(
        &format!(
            "{OPENING}{kept}{FERRIES}Nobody asked Captain Maria Orlova of Northern Veil anything."
        ),
        &format!("{OPENING}{kept}{FERRIES}"),
        &[],
    );
}

#[test]
fn case_and_typography_do_not_matter() {
    check(
        &format!("{OPENING}{FERRIES}“Don’t dredge the northern channel in winter,” pilots said."),
        &format!(
            "{OPENING}In winter, pilots said, we don't dredge the Northern Channel. {FERRIES}"
        ),
        &[
            "+ In winter, pilots said, we don't dredge the Northern Channel. ~ “<Don’t dredge the northern channel in winter,” pilots said>.",
            "- “Don’t dredge the northern channel in winter,” pilots said. ~ <In winter, pilots said>, we <don't dredge the Northern Channel>.",
        ],
    );
}

#[test]
fn each_sentence_of_a_paragraph_has_a_nearest_one() {
    let gone = "Pilots say the northern channel silts up in winter. Nobody answered. Ferries may run until midnight on Sundays.";
    check(
        &format!("{OPENING}\n\n{gone}\n\n{PILOTS}{FERRIES}"),
        &format!("{OPENING}\n\n{PILOTS}{FERRIES}"),
        &[
            "- Pilots say the northern channel silts up in winter. ~ <Pilots> warned that <the northern channel silts up> every <winter>.",
            "- Ferries may run until midnight on Sundays. ~ <Ferries run until midnight>.",
        ],
    );
}

#[test]
fn a_moved_sentence_has_no_nearest_one() {
    check_with(
        &Options::default(),
        &format!("{OPENING}{PILOTS}{FERRIES}Nobody objected."),
        &format!("{OPENING}{FERRIES}Nobody objected. {PILOTS}"),
        &[],
    );
    check_with(
        &with(|options| options.detect_moves = false),
        &format!("{OPENING}{PILOTS}{FERRIES}Nobody objected."),
        &format!("{OPENING}{FERRIES}Nobody objected. {PILOTS}"),
        &[
            "+ Ferries run until midnight. ~ <Ferries run until midnight>.",
            "- Ferries run until midnight. ~ <Ferries run until midnight>.",
        ],
    );
}
