//! Bearings: the changed words that change the meaning, and what counts as one of them.

use crate::notation::{Compared, bearings};
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

/// Checks the bearings of the hunks.
#[track_caller]
fn check_bearings(before: &str, after: &str, expected: &str) {
    crate::check(bearings, &Options::default(), before, after, expected);
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

#[test]
fn short_months_are_dates() {
    check_bearings(
        "It closes on 3 Jan. this year.",
        "It closes on 3 Oct. this year.",
        "date",
    );
    check_bearings("It closed in Sept 2011.", "It closed in Nov 2011.", "date");
}

#[test]
fn quarters_and_weekdays_are_dates() {
    check_bearings(
        "Trade rose in Q2 at the port.",
        "Trade rose in Q4 at the port.",
        "date",
    );
    check_bearings("It sails on Monday.", "It sails on Friday.", "date");
    check_bearings("It sails Tue. 4 May.", "It sails Wed. 4 May.", "date");
}

#[test]
fn the_half_of_the_day_is_a_date() {
    check_bearings(
        "It sails at 7 a.m. today.",
        "It sails at 7 p.m. today.",
        "date",
    );
}

#[test]
fn units_beside_a_figure_are_figures() {
    check_bearings("Give 20 mg a day.", "Give 20 g a day.", "figure");
    check_bearings("It was 31 °C inside.", "It was 31 °F inside.", "figure");
    check_bearings(
        "Drive at 50 mph there.",
        "Drive at 50 km/h there.",
        "figure",
    );
    check_bearings("It is 6 metres long.", "It is 6 feet long.", "figure");
}

#[test]
fn currencies_beside_a_figure_are_figures() {
    check_bearings("It cost CHF 300 then.", "It cost NOK 300 then.", "figure");
    check_bearings(
        "It cost 300 crowns then.",
        "It cost 300 euros then.",
        "figure",
    );
}

#[test]
fn percentage_points_are_no_percent() {
    check_bearings(
        "It rose by 3 percent.",
        "It rose by 3 percentage points.",
        "figure",
    );
}

#[test]
fn numbers_in_words_are_figures() {
    check_bearings(
        "The three boats sank in the bay.",
        "The seven boats sank in the bay.",
        "figure",
    );
}

#[test]
fn opposites_are_negations() {
    check_bearings("The deal was legal.", "The deal was illegal.", "negation");
    check_bearings(
        "It was a careful man.",
        "It was a careless man.",
        "negation",
    );
    check_bearings("A fair toll.", "An unfair toll.", "negation wording");
}

#[test]
fn words_that_forbid_or_limit_are_negations() {
    check_bearings(
        "Fishing is permitted here.",
        "Fishing is prohibited here.",
        "negation wording",
    );
    check_bearings(
        "Land if the lamp is lit.",
        "Land unless the lamp is lit.",
        "negation wording",
    );
    check_bearings(
        "He pays the toll.",
        "He fails to pay the toll.",
        "negation wording",
    );
    check_bearings(
        "Sail with a lamp.",
        "Sail without a lamp.",
        "negation wording",
    );
}

#[test]
fn a_contraction_is_form() {
    check_bearings("They don't sail today.", "They do not sail today.", "form");
    check_bearings("She isn't here.", "She is not here.", "form");
}

#[test]
fn a_contraction_that_loses_its_negation_is_a_negation() {
    check_bearings(
        "They don't sail today.",
        "They do sail today.",
        "negation wording",
    );
}

#[test]
fn points_of_initials_are_form() {
    check_bearings("The U.K. fleet left.", "The UK fleet left.", "form");
}

#[test]
fn the_pronoun_i_is_no_name() {
    check_bearings("Then we sailed home.", "Then I sailed home.", "wording");
}

#[test]
fn roman_numerals_are_figures() {
    check_bearings("Read Chapter I first.", "Read Chapter V first.", "figure");
    check_bearings(
        "Under Karl XII the port grew.",
        "Under Karl XIV the port grew.",
        "figure",
    );
}

#[test]
fn a_heading_in_capitals_has_no_names() {
    check_bearings("RULES FOR SMALL BOATS", "RULES FOR LARGE BOATS", "wording");
}

#[test]
fn a_version_is_no_date() {
    check_bearings(
        "Install version 1.2.10 first.",
        "Install version 1.2.12 first.",
        "figure",
    );
}
