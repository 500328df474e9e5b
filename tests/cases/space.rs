//! White space: its amount and kind is ignored; the end of a paragraph is not.

use crate::notation::changes;
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(changes, &Options::default(), before, after, expected);
}

#[test]
fn more_white_space_is_ignored() {
    check(
        "It is.  It was.",
        "It is. It was.",
        "It is.[=spacing:   | =]It was.",
    );
}

#[test]
fn another_kind_of_white_space_is_ignored() {
    check(
        "Article\u{a0}5 applies.",
        "Article 5\tapplies.",
        "Article[=spacing: \u{a0}| =]5[=spacing:  |\t=]applies.",
    );
}

#[test]
fn an_indentation_is_ignored() {
    check("One.\n  Two.", "One.\nTwo.", "One.[=spacing: \n  |\n=]Two.");
}

#[test]
fn line_ends_of_another_system_are_ignored() {
    check(
        "One.\r\nTwo.\r\n",
        "One.\nTwo.\n",
        "One.[=spacing: \r\n|\n=]Two.[=spacing: \r\n|\n=]",
    );
    check(
        "One.\u{2028}Two.",
        "One.\nTwo.",
        "One.[=spacing: \u{2028}|\n=]Two.",
    );
}

#[test]
fn an_additional_empty_line_is_ignored() {
    check("One.\nTwo.", "One.\n\nTwo.", "One.[=spacing: \n|\n\n=]Two.");
}

#[test]
fn splitting_a_paragraph_is_a_change() {
    check(
        "The pier was mended. The mayor thanked the crew.",
        "The pier was mended.\n\nThe mayor thanked the crew.",
        "The pier was mended.[- -]{+\n\n+}The mayor thanked the crew.",
    );
}

#[test]
fn joining_two_paragraphs_is_a_change() {
    check(
        "The pier was mended.\nThe mayor thanked the crew.",
        "The pier was mended. The mayor thanked the crew.",
        "The pier was mended.[-\n-]{+ +}The mayor thanked the crew.",
    );
}

#[test]
fn a_paragraph_may_be_split_beside_a_changed_word() {
    check(
        "The pier was mended. Then the mayor thanked the crew.",
        "The pier was mended.\n\nThe mayor thanked the crew.",
        "The pier was mended.[- Then -]{+\n\n+}[=case: the|The=] mayor thanked the crew.",
    );
}

#[test]
fn lines_broken_to_another_width_are_the_same_text() {
    check(
        "The harbour board met on Tuesday and heard what\n\
         the pilots had to say of the new channel, its\n\
         depth and its lights, and of the three buoys\n\
         that were lost in the winter storms, which\n\
         nobody had thought to put back.\n\nIt will meet again.",
        "The harbour board met on Tuesday and heard what the pilots\n\
         had to say of the new channel, its depth and its lights,\n\
         and of the three buoys that were lost in the winter\n\
         storms, which nobody had thought to put back in\n\
         place before the season.\n\nIt will meet again.",
        "The harbour board met on Tuesday and heard what[=spacing: \n| =]the pilots[=spacing:  |\n=]\
         had to say of the new channel, its[=spacing: \n| =]depth and its lights,[=spacing:  |\n=]\
         and of the three buoys[=spacing: \n| =]that were lost in the winter[=spacing:  |\n=]\
         storms, which[=spacing: \n| =]nobody had thought to put back{+ in\nplace before the season+}.\n\nIt will meet again.",
    );
}

#[test]
fn space_goes_with_the_words_that_change() {
    check(
        "One  two   three",
        "One  four   three",
        "One  [-two-]{+four+}   three",
    );
    check("One  two   three", "One  three", "One  [-two   -]three");
}

#[test]
fn the_end_of_a_paragraph_is_ignored_if_spacing_is() {
    crate::check(
        changes,
        &with(|options| options.ignore_spacing = true),
        "The pier was mended. The mayor thanked the crew.",
        "The pier was mended.\n\nThe mayor thanked the crew.",
        "The pier was mended.[=spacing:  |\n\n=]The mayor thanked the crew.",
    );
}

#[test]
fn a_line_end_behind_the_last_word_is_ignored() {
    check("It is.", "It is.\n", "It is.[=spacing: |\n=]");
    check("It is.\n\n", "It was.\n\n", "It [-is-]{+was+}.\n\n");
}
