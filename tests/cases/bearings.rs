//! Bearings: the changed words that change the meaning, and what counts as one of them.

use crate::notation::Compared;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::{Bearings, Options, Side};

/// Writes the names in before and, after a bar, those in after.
fn names(of: &Compared) -> String {
    let of_side = |side: Side, text: &str| {
        let marked = of.comparison.bearing_words.iter();
        let marked =
            marked.filter(|marked| marked.side == side && marked.bearings == Bearings::NAME);
        let names: Vec<&str> = marked.map(|marked| &text[marked.span]).collect();
        names.join("; ")
    };
    format!(
        "{} | {}",
        of_side(Side::Before, of.before),
        of_side(Side::After, of.after)
    )
}

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(names, &Options::default(), before, after, expected);
}

#[test]
fn a_first_name_an_initial_and_a_surname_are_one_name() {
    check(
        "In favour of the toll were: Ann B. Moor; Dora Lind; and Eve Holm.",
        "In favour of the toll were: Ann B. Moor; Carl D. Weir; Dora Lind; and Eve Holm.",
        " | Carl D. Weir",
    );
}

#[test]
fn an_initial_that_several_names_have_is_part_of_each() {
    check(
        "For it: Ann L. Moor; Dora L. Lind; Eve L. Holm; and Ida L. Bang.",
        "For it: Ann L. Moor; Carl L. Weir; Dora L. Lind; Eve L. Holm; and Ida L. Bang.",
        " | Carl L. Weir",
    );
}

#[test]
fn a_word_behind_a_full_stop_is_not_a_name() {
    check(
        "The pier was closed. Nobody asked for it.",
        "The pier was closed. Somebody asked for it.",
        " | ",
    );
}

#[test]
fn a_term_that_both_texts_repeat_is_not_a_name() {
    check(
        "The Board met. The toll was raised by the Board, and the Board of Veil agreed.",
        "The Board met in Veil. The toll was raised by the Board, and the Board agreed that it had asked the Board.",
        "Veil | Veil",
    );
}

#[test]
fn a_first_name_after_a_colon_is_part_of_the_name() {
    check(
        "In favour of the toll were: Alan Gruen, chair; and Dora Lind.",
        "In favour of the toll were: Ben S. Moor, chair; and Dora Lind.",
        "Alan Gruen | Ben S. Moor",
    );
    check(
        "The notice reads: Ferries leave the town quay at noon.",
        "The notice reads: No ferry leaves Veil at noon.",
        " | Veil",
    );
    check(
        "It reads: The Northern quay is closed.",
        "It reads: A Southern quay is closed.",
        "Northern | Southern",
    );
}
