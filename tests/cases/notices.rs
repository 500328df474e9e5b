//! Notices: facts about the result itself.

use crate::notation::notices;
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(notices, &Options::default(), before, after, expected);
}

#[test]
fn a_change_needs_no_notice() {
    check("The port closed.", "The port opened.", "");
}

#[test]
fn identical_texts_have_a_notice() {
    check("The port closed.", "The port closed.", "identical");
}

#[test]
fn texts_with_only_ignored_differences_have_a_notice() {
    check(
        "It doesn't  say so.",
        "It doesn’t say so.",
        "identical but for 2 in form",
    );
}

#[test]
fn the_options_decide_what_is_ignored() {
    let (before, after) = ("The Port closed.", "the port closed");
    crate::check(
        notices,
        &with(|options| options.ignore_case = true),
        before,
        after,
        "",
    );
    let options = with(|options| {
        options.ignore_case = true;
        options.ignore_punctuation = true;
    });
    crate::check(
        notices,
        &options,
        before,
        after,
        "identical but for 3 in form",
    );
}

#[test]
fn white_space_may_be_the_only_difference() {
    check(
        "The port closed.\n",
        "The port closed.\r\n",
        "identical but for 1 in form",
    );
}

#[test]
fn empty_texts_are_identical() {
    check("", "", "identical\nno word in before\nno word in after");
}

#[test]
fn an_empty_text_has_a_notice() {
    check("", "The port closed.", "no word in before");
    check("The port closed.", " \n", "no word in after");
}

#[test]
fn marks_are_not_words() {
    check("— • …", "The port closed.", "no word in before");
}

#[test]
fn signs_are_words() {
    check("— ☑ …", "The port closed.", "");
}

#[test]
fn a_paragraph_break_is_not_ignored() {
    check("It is. It was.", "It is.\nIt was.", "");
}

#[test]
fn a_phrase_with_too_many_occurrences_has_a_notice() {
    let before = "The harbour pilots met the northern board again. ".repeat(101);
    let after = "The harbour pilots met the northern board again, once.";
    let options = with(|options| options.shared = true);
    crate::check(notices, &options, &before, after, "1 with more occurrences");
}
