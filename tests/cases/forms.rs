//! Ignored differences: text that differs only in what the options ignore is equal, and the difference is listed.

use crate::notation::changes;
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

#[track_caller]
fn check(options: &Options, before: &str, after: &str, expected: &str) {
    crate::check(changes, options, before, after, expected);
}

/// Returns options that ignore everything that can be ignored.
fn all() -> Options {
    with(|options| {
        options.ignore_case = true;
        options.ignore_punctuation = true;
        options.ignore_accents = true;
    })
}

#[test]
fn variants_of_quotation_marks_are_ignored() {
    check(
        &Options::default(),
        "They called it \"final\".",
        "They called it “final”.",
        "They called it [=typography: \"|“=]final[=typography: \"|”=].",
    );
}

#[test]
fn quotation_marks_of_other_languages_are_ignored() {
    check(
        &Options::default(),
        "«final», he said",
        "„final“, he said",
        "[=typography: «|„=]final[=typography: »|“=], he said",
    );
}

#[test]
fn a_variant_of_an_apostrophe_is_ignored() {
    check(
        &Options::default(),
        "It doesn't.",
        "It doesn’t.",
        "It [=typography: doesn't|doesn’t=].",
    );
}

#[test]
fn variants_of_dashes_are_ignored() {
    check(
        &Options::default(),
        "the port - closed -- opened",
        "the port – closed — opened",
        "the port [=typography: -|–=] closed [=typography: --|—=] opened",
    );
}

#[test]
fn an_ellipsis_equals_three_full_stops() {
    check(
        &Options::default(),
        "And then...",
        "And then…",
        "And then[=typography: ...|…=]",
    );
}

#[test]
fn variants_are_ignored_before_other_characters() {
    check(
        &Options::default(),
        "“And then...”",
        "“And then…”",
        "“And then[=typography: ...|…=]”",
    );
    check(
        &Options::default(),
        "Ну...вот--да",
        "Ну…вот—да",
        "Ну[=typography: ...|…=]вот[=typography: --|—=]да",
    );
}

#[test]
fn ligatures_and_soft_hyphens_are_ignored() {
    check(
        &Options::default(),
        "The ofﬁce at the har\u{ad}bour",
        "The office at the harbour",
        "The [=typography: ofﬁce|office=] at the [=typography: har\u{ad}bour|harbour=]",
    );
}

#[test]
fn composed_and_decomposed_letters_are_equal() {
    check(
        &Options::default(),
        "Le cafe\u{301}",
        "Le café",
        "Le [=typography: cafe\u{301}|café=]",
    );
}

#[test]
fn typography_counts_unless_it_is_ignored() {
    check(
        &with(|options| options.ignore_typography = false),
        "It doesn't say \"1/4\".",
        "It doesn’t say “¼”.",
        "It [-doesn't-]{+doesn’t+} say [-\"1/4\"-]{+“¼”+}.",
    );
}

#[test]
fn case_counts_unless_it_is_ignored() {
    let (before, after) = ("The council met in may.", "The Council met in May.");
    check(
        &Options::default(),
        before,
        after,
        "The [-council-]{+Council+} met in [-may-]{+May+}.",
    );
    check(
        &with(|options| options.ignore_case = true),
        before,
        after,
        "The [=case: council|Council=] met in [=case: may|May=].",
    );
}

#[test]
fn case_beyond_ascii_is_ignored() {
    check(
        &with(|options| options.ignore_case = true),
        "ΟΔΟΣ СОВЕТ STRASSE",
        "οδος совет straße",
        "[=case: ΟΔΟΣ|οδος=] [=case: СОВЕТ|совет=] [=case: STRASSE|straße=]",
    );
}

#[test]
fn accents_count_unless_they_are_ignored() {
    let (before, after) = ("A naive cafe.", "A naïve café.");
    check(
        &Options::default(),
        before,
        after,
        "A [-naive cafe-]{+naïve café+}.",
    );
    check(
        &with(|options| options.ignore_accents = true),
        before,
        after,
        "A [=accents: naive|naïve=] [=accents: cafe|café=].",
    );
}

#[test]
fn a_small_letter_above_another_is_an_accent() {
    check(
        &with(|options| options.ignore_accents = true),
        "of the guild",
        "of\u{36e} the gu\u{364}ild",
        "[=accents: of|of\u{36e}=] the [=accents: guild|gu\u{364}ild=]",
    );
}

#[test]
fn a_stroke_is_not_an_accent() {
    check(
        &with(|options| options.ignore_accents = true),
        "in Tromso",
        "in Tromsø",
        "in [-Tromso-]{+Tromsø+}",
    );
}

#[test]
fn a_word_may_differ_in_several_ignored_ways() {
    check(
        &all(),
        "L'Été",
        "l’ete",
        "[=typography case accents: L'Été|l’ete=]",
    );
}

#[test]
fn ignored_differences_are_listed_beside_changes() {
    check(
        &all(),
        "“Final”, said the Mayor: “we’re done.”",
        "\"FINAL\" said the mayor, \"we're finished\"",
        "[=punctuation: “|\"=][=case: Final|FINAL=][=punctuation: ”, |\" =]said the [=case: Mayor|mayor=]\
         [=punctuation: : “|, \"=][=typography: we’re|we're=] [-done-]{+finished+}[=punctuation: .”|\"=]",
    );
}

#[test]
fn identical_typography_is_not_a_difference() {
    check(
        &all(),
        "The “naïve” MAYOR",
        "The “naïve” MAYOR",
        "The “naïve” MAYOR",
    );
}
