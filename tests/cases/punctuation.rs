//! Punctuation: marks that were inserted, deleted or replaced are changes of their own.

use crate::notation::changes;
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(changes, &Options::default(), before, after, expected);
}

/// Checks the same with punctuation ignored.
#[track_caller]
fn check_ignored(before: &str, after: &str, expected: &str) {
    crate::check(
        changes,
        &with(|options| options.ignore_punctuation = true),
        before,
        after,
        expected,
    );
}

#[test]
fn a_comma_is_added() {
    check(
        "However the vote stands.",
        "However, the vote stands.",
        "However{+,+} the vote stands.",
    );
}

#[test]
fn a_comma_is_deleted() {
    check(
        "Ships, and barges, left.",
        "Ships and barges, left.",
        "Ships[-,-] and barges, left.",
    );
}

#[test]
fn a_full_stop_becomes_another_mark() {
    check("It is over.", "It is over!", "It is over[-.-]{+!+}");
}

#[test]
fn a_full_stop_is_added_at_the_end() {
    check("It is over", "It is over.", "It is over{+.+}");
}

#[test]
fn marks_are_put_around_a_word() {
    check(
        "The so-called crisis ended.",
        "The so-called \"crisis\" ended.",
        "The so-called {+\"+}crisis{+\"+} ended.",
    );
}

#[test]
fn commas_become_dashes() {
    check(
        "The pilot, who was late, came back.",
        "The pilot – who was late – came back.",
        "The pilot[-,-]{+ –+} who was late[-,-]{+ –+} came back.",
    );
}

#[test]
fn an_aside_is_dropped_with_its_brackets() {
    check(
        "The bank (a small one) failed.",
        "The bank failed.",
        "The bank [-(a small one) -]failed.",
    );
}

#[test]
fn a_hyphen_is_added() {
    check(
        "A well known pilot.",
        "A well-known pilot.",
        "A well[- -]{+-+}known pilot.",
    );
}

#[test]
fn an_ellipsis_is_one_mark() {
    check(
        "And then ... nothing",
        "And then nothing",
        "And then [-... -]nothing",
    );
    check("And then...", "And then.", "And then[-...-]{+.+}");
}

#[test]
fn ignored_commas_go_with_the_words() {
    check_ignored(
        "However, the vote stands.",
        "However the vote stands.",
        "However[=punctuation: , | =]the vote stands.",
    );
}

#[test]
fn ignored_marks_at_the_ends_are_not_changes() {
    check_ignored(
        "It is over.",
        "“It is over!”",
        "[=punctuation: |“=]It is over[=punctuation: .|!”=]",
    );
}

#[test]
fn an_ignored_hyphen_equals_a_space() {
    check_ignored(
        "A well known pilot.",
        "A well-known pilot.",
        "A well[=punctuation:  |-=]known pilot.",
    );
}

#[test]
fn words_still_change_if_punctuation_is_ignored() {
    check_ignored(
        "The port closed, and the ferries stopped.",
        "The port closed; all ferries stopped.",
        "The port closed[=punctuation: , |; =][-and the-]{+all+} ferries stopped.",
    );
}

#[test]
fn an_ignored_mark_goes_with_the_words_that_change() {
    check_ignored(
        "He came, saw, left.",
        "He came, left.",
        "He came, [-saw, -]left.",
    );
}

#[test]
fn figures_keep_their_marks_if_punctuation_is_ignored() {
    check_ignored(
        "The rate, 4.75, stays.",
        "The rate 4.50 stays",
        "The rate[=punctuation: , | =][-4.75-]{+4.50+}[=punctuation: , | =]stays[=punctuation: .|=]",
    );
}
