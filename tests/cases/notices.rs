//! Notices: what the reader is told of the result itself.

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
fn identical() {
    check("The port closed.", "The port closed.", "identical");
}

#[test]
fn identical_but_for_form() {
    check(
        "It doesn't  say so.",
        "It doesn’t say so.",
        "identical but for 2 in form",
    );
}

#[test]
fn the_options_say_what_form_is() {
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
fn a_space_can_be_all_that_differs() {
    check(
        "The port closed.\n",
        "The port closed.\r\n",
        "identical but for 1 in form",
    );
}

#[test]
fn nothing_is_identical_to_nothing() {
    check("", "", "identical\nno word in before\nno word in after");
}

#[test]
fn one_side_is_empty() {
    check("", "The port closed.", "no word in before");
    check("The port closed.", " \n", "no word in after");
}

#[test]
fn signs_alone_are_no_words() {
    check("— 👍 …", "The port closed.", "no word in before");
}

#[test]
fn a_paragraph_break_is_no_form() {
    check("It is. It was.", "It is.\nIt was.", "");
}

#[test]
fn a_phrase_that_stands_too_often_is_cut() {
    let before = "The harbour pilots met the northern board again. ".repeat(101);
    let after = "The harbour pilots met the northern board again, once.";
    let options = with(|options| options.shared = true);
    crate::check(notices, &options, &before, after, "1 with more occurrences");
}
