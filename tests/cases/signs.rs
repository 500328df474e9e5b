//! Signs: currency signs, mathematical signs and other symbols are words, or parts of the figure beside them.

use crate::notation::{bearings, changes, quotations};
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(changes, &Options::default(), before, after, expected);
}

/// Checks the bearings of the hunks.
#[track_caller]
fn check_bearings(before: &str, after: &str, expected: &str) {
    crate::check(bearings, &Options::default(), before, after, expected);
}

/// Checks the verdict on a quotation.
#[track_caller]
fn check_quotation(source: &str, report: &str, expected: &str) {
    let options = with(|options| options.quotations = true);
    crate::check(quotations, &options, source, report, expected);
}

#[test]
fn an_exchanged_currency_sign_changes_the_figure() {
    check(
        "The berth costs £40 a night.",
        "The berth costs €40 a night.",
        "The berth costs [-£40-]{+€40+} a night.",
    );
    check(
        "The berth costs 40 £ a night.",
        "The berth costs 40 € a night.",
        "The berth costs [-40 £-]{+40 €+} a night.",
    );
    check_bearings(
        "The berth costs £40 a night.",
        "The berth costs €40 a night.",
        "figure",
    );
}

#[test]
fn a_quotation_with_another_currency_is_altered() {
    check_quotation(
        "The buyers will pay £ 900 for the old crane.",
        "“The buyers will pay $ 900 for the old crane,” he said.",
        "altered, exchanged $ 900|£ 900",
    );
}

#[test]
fn an_exchanged_relation_changes_the_figure() {
    check(
        "Keep the tank at ≥ 20 litres.",
        "Keep the tank at ≤ 20 litres.",
        "Keep the tank at [-≥ 20-]{+≤ 20+} litres.",
    );
    check_bearings(
        "Keep the tank at ≥20 litres.",
        "Keep the tank at 20 litres.",
        "figure",
    );
}

#[test]
fn a_dropped_tolerance_changes_the_figure() {
    check(
        "The beam weighs 75 ± 2 kilos.",
        "The beam weighs 75 2 kilos.",
        "The beam weighs 75 [-± 2-]{+2+} kilos.",
    );
    check_bearings(
        "The beam weighs 75 ± 2 kilos.",
        "The beam weighs 75 2 kilos.",
        "figure",
    );
}

#[test]
fn a_minus_sign_changes_the_figure() {
    check_bearings("It was −8 at dawn.", "It was 8 at dawn.", "figure");
    check_bearings("It was − 8 % at noon.", "It was 8 % at noon.", "figure");
}

#[test]
fn an_exchanged_share_sign_changes_the_figure() {
    check(
        "Add 6 % of salt.",
        "Add 6 ‰ of salt.",
        "Add [-6 %-]{+6 ‰+} of salt.",
    );
    check_bearings("Add 6% of salt.", "Add 6‰ of salt.", "figure");
}

#[test]
fn degree_and_prime_signs_beside_a_figure_change_the_figure() {
    check_bearings(
        "Turn it by 12° to port.",
        "Turn it by 12 to port.",
        "figure",
    );
    check_bearings("The board is 9″ wide.", "The board is 9′ wide.", "figure");
}

#[test]
fn a_number_or_section_sign_beside_a_figure_changes_the_figure() {
    check_bearings("See § 14 of the deed.", "See 14 of the deed.", "figure");
    check_bearings(
        "Take lot № 14 of the sale.",
        "Take lot 14 of the sale.",
        "figure",
    );
    check_bearings(
        "Take lot #14 of the sale.",
        "Take lot 14 of the sale.",
        "figure",
    );
}

#[test]
fn white_space_between_a_figure_and_its_sign_is_form() {
    check(
        "It costs 70 € now.",
        "It costs 70€ now.",
        "It costs [=notation: 70 €|70€=] now.",
    );
    check(
        "It costs €70 now.",
        "It costs 70\u{a0}€ now.",
        "It costs [=notation: €70|70\u{a0}€=] now.",
    );
    check(
        "It fell by 3 % in May.",
        "It fell by 3% in May.",
        "It fell by [=notation: 3 %|3%=] in May.",
    );
    check(
        "A dose of ≤ 9 drops.",
        "A dose of ≤9 drops.",
        "A dose of [=notation: ≤ 9|≤9=] drops.",
    );
}

#[test]
fn a_free_standing_sign_is_a_word() {
    check(
        "☐ The pump was tested.",
        "☑ The pump was tested.",
        "[-☐-]{+☑+} The pump was tested.",
    );
    check(
        "Ferry from Veil → Moor today.",
        "Ferry from Veil ← Moor today.",
        "Ferry from Veil [-→-]{+←+} Moor today.",
    );
    check(
        "Good work 👍 all of you.",
        "Good work 👎 all of you.",
        "Good work [-👍-]{+👎+} all of you.",
    );
    check(
        "She rows for 🇫🇮 this year.",
        "She rows for 🇸🇪 this year.",
        "She rows for [-🇫🇮-]{+🇸🇪+} this year.",
    );
}

#[test]
fn a_quotation_with_another_symbol_is_altered() {
    check_quotation(
        "✓ The hull was painted in the spring by the owners.",
        "He wrote “✗ The hull was painted in the spring by the owners”.",
        "altered, exchanged ✗|✓",
    );
}

#[test]
fn signs_that_belong_to_a_name_are_part_of_it() {
    check(
        "The tool was written in C++ by two people.",
        "The tool was written in C by two people.",
        "The tool was written in C[-++-] by two people.",
    );
    check(
        "The tool was written in C# by two people.",
        "The tool was written in C by two people.",
        "The tool was written in [-C#-]{+C+} by two people.",
    );
}

#[test]
fn quote_marks_of_mail_are_punctuation() {
    check_bearings(
        "> The quay is closed.\n> Nobody may land.",
        "The quay is closed.\nNobody may land.",
        "form; form",
    );
}

#[test]
fn bars_of_a_table_are_punctuation() {
    check_bearings("| Quay | Depth |", "Quay Depth", "form; form; form");
}

#[test]
fn ruled_lines_are_punctuation() {
    check_bearings(
        "Notice\n======\nThe quay is closed.",
        "Notice\nThe quay is closed.",
        "form",
    );
}
