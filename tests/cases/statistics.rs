//! Statistics: the numbers of words that were kept, moved and changed.

use crate::notation::statistics;
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(statistics, &Options::default(), before, after, expected);
}

#[test]
fn words_and_figures_are_counted_and_marks_are_not() {
    check(
        "The Council, at last, kept the rate at 4.75 per cent.",
        "The Council cut the rate to 4.50 per cent — at last!",
        "before: 11 words, 6 kept, 0 moved, 5 changed\n\
         after: 11 words, 6 kept, 0 moved, 5 changed\n\
         similarity 0.545",
    );
}

#[test]
fn texts_without_common_words_have_no_similarity() {
    check(
        "Rain fell all night",
        "Nobody answered",
        "before: 4 words, 0 kept, 0 moved, 4 changed\nafter: 2 words, 0 kept, 0 moved, 2 changed\nsimilarity 0.000",
    );
}

#[test]
fn identical_texts_have_full_similarity() {
    check(
        "Rain fell.",
        "Rain fell.",
        "before: 2 words, 2 kept, 0 moved, 0 changed\nafter: 2 words, 2 kept, 0 moved, 0 changed\nsimilarity 1.000",
    );
}

#[test]
fn texts_without_words_have_full_similarity() {
    check(
        "",
        "…",
        "before: 0 words, 0 kept, 0 moved, 0 changed\nafter: 0 words, 0 kept, 0 moved, 0 changed\nsimilarity 1.000",
    );
}

#[test]
fn words_with_only_ignored_differences_are_kept() {
    let options = with(|options| options.ignore_case = true);
    crate::check(
        statistics,
        &options,
        "It Doesn't rain",
        "It doesn’t pour today",
        "before: 3 words, 2 kept, 0 moved, 1 changed\nafter: 4 words, 2 kept, 0 moved, 2 changed\nsimilarity 0.571",
    );
}

#[test]
fn a_figure_is_one_word() {
    check(
        "from 1-1/4 to 10,000.50 on 2015-12-16",
        "from 1¼ to 10,000.50 on 2015-12-17",
        "before: 6 words, 5 kept, 0 moved, 1 changed\nafter: 6 words, 5 kept, 0 moved, 1 changed\nsimilarity 0.833",
    );
}

#[test]
fn a_chinese_character_is_a_word() {
    check(
        "理事会",
        "董事会",
        "before: 3 words, 2 kept, 0 moved, 1 changed\nafter: 3 words, 2 kept, 0 moved, 1 changed\nsimilarity 0.667",
    );
}

#[test]
fn moved_words_are_neither_kept_nor_changed() {
    check(
        "The harbour council met on Tuesday evening. Pilots refused the deeper channel outright. Nobody came.",
        "Pilots refused the deeper channel outright. The harbour council met on Tuesday morning. Nobody came.",
        "before: 15 words, 8 kept, 6 moved, 1 changed\n\
         after: 15 words, 8 kept, 6 moved, 1 changed\n\
         similarity 0.933",
    );
}
