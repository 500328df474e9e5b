//! Edges of quotations: words of the source next to a quotation that change its meaning, and changed end marks.

use crate::check_quotations as check;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn a_negation_in_front_of_a_quotation_is_an_edge() {
    check(
        "Guests are not permitted to fish from the long pier.",
        "They are “permitted to fish from the long pier”.",
        "verbatim, edge |not",
    );
    check(
        "Sadly no one objected to the sale of the island.",
        "They “objected to the sale of the island” in May.",
        "verbatim, edge |no one",
    );
    check(
        "The gate opens only if the keeper signs the red book.",
        "He says “the keeper signs the red book” daily.",
        "verbatim, edge |only if",
    );
}

#[test]
fn a_condition_behind_a_quotation_is_an_edge() {
    check(
        "Members may use the slipway at night unless the keeper objects.",
        "“Members may use the slipway at night,” he said.",
        "verbatim, edge |unless the keeper objects",
    );
    check(
        "Members may use the slipway at night except in June.",
        "“Members may use the slipway at night,” he said.",
        "verbatim, edge |except in June",
    );
    check(
        "Members may use the slipway at night, but only if they pay.",
        "“Members may use the slipway at night …” he said.",
        "elided, ellipsis …|but only if they pay, edge |but only if they",
    );
}

#[test]
fn a_negation_in_another_clause_is_no_edge() {
    check(
        "He did not. Guests are permitted to fish from the long pier.",
        "“Guests are permitted to fish from the long pier,” he said.",
        "verbatim",
    );
    check(
        "Members may use the slipway at night. Unless it rains, dogs may come.",
        "“Members may use the slipway at night,” he said.",
        "verbatim",
    );
}

#[test]
fn a_report_that_repeats_the_negation_has_no_edge() {
    check(
        "Guests are not permitted to fish from the long pier.",
        "They are not “permitted to fish from the long pier”.",
        "verbatim",
    );
}

#[test]
fn a_question_quoted_as_a_statement_has_another_end_mark() {
    check(
        "Will the council close the northern pier?",
        "“Will the council close the northern pier.”",
        "verbatim, endmark .|?",
    );
    check(
        "The council will close the northern pier.",
        "“The council will close the northern pier?”",
        "verbatim, endmark ?|.",
    );
}

#[test]
fn an_exclamation_mark_is_no_other_end_mark() {
    check(
        "The council will close the northern pier.",
        "“The council will close the northern pier!”",
        "verbatim",
    );
}
