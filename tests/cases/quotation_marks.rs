//! Quotation marks: which marks open and close a quotation.

use crate::check_quotations as check;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn latex_quotation_marks_are_recognised() {
    check(
        "In March the pilots refused to enter the northern channel again.",
        "It says ``the pilots refused to enter the northern channel'' there.",
        "verbatim",
    );
    check(
        "In March the pilots refused to enter the northern channel again.",
        "It says ``the pilots refused to enter the southern channel'' there.",
        "altered, exchanged southern|northern",
    );
}

#[test]
fn doubled_apostrophes_are_quotation_marks() {
    check(
        "In March the pilots refused to enter the northern channel again.",
        "It says ''the pilots refused to enter the northern channel'' there.",
        "verbatim",
    );
    check(
        "In March the pilots refused to enter the northern channel again.",
        "It says ''the pilots refused to enter the southern channel'' there.",
        "altered, exchanged southern|northern",
    );
}

#[test]
fn doubled_angle_brackets_are_quotation_marks() {
    check(
        "In March the pilots refused to enter the northern channel again.",
        "It says <<the pilots refused to enter the northern channel>> there.",
        "verbatim",
    );
    check(
        "In March the pilots refused to enter the northern channel again.",
        "It says <<the pilots refused to enter the southern channel>> there.",
        "altered, exchanged southern|northern",
    );
}

#[test]
fn double_primes_are_quotation_marks() {
    check(
        "In March the pilots refused to enter the northern channel again.",
        "It says ″the pilots refused to enter the northern channel″ there.",
        "verbatim",
    );
    check(
        "In March the pilots refused to enter the northern channel again.",
        "It says ″the pilots refused to enter the southern channel″ there.",
        "altered, exchanged southern|northern",
    );
}

#[test]
fn an_apostrophe_of_an_omission_opens_no_quotation() {
    check(
        "In March the pilots refused to enter the northern channel again.",
        "In the '90s ‘the pilots refused to enter the northern channel’ as ever.",
        "verbatim",
    );
    check(
        "In March the pilots refused to enter the northern channel again.",
        "'Twas the year when “the pilots refused to enter the northern channel” again.",
        "verbatim",
    );
    check(
        "In March the pilots refused to enter the northern channel again.",
        "Rock 'n' roll of the '80s had no pilots.",
        "",
    );
}

#[test]
fn a_double_prime_behind_a_figure_opens_no_quotation() {
    check(
        "In March the pilots refused to enter the northern channel again.",
        "A board 6″ wide and 8″ long lay there.",
        "",
    );
}
