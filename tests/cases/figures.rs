//! Figures: a number is one word with all that belongs to it, and never changes in part.

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
fn a_decimal_changes_as_a_whole() {
    check(
        "at 4.75 per cent",
        "at 4.50 per cent",
        "at [-4.75-]{+4.50+} per cent",
    );
}

#[test]
fn a_range_of_fractions_changes_as_a_whole() {
    check(
        "maintain the target range at 0 to 1/4 percent.",
        "raise the target range to 1/4 to 1/2 percent.",
        "[-maintain-]{+raise+} the target range [-at 0 to 1/4-]{+to 1/4 to 1/2+} percent.",
    );
    check(
        "a target range of 0 to 1/4 percent",
        "a target range of 1/4 to 1/2 percent",
        "a target range of [-0 to 1/4-]{+1/4 to 1/2+} percent",
    );
}

#[test]
fn a_figure_is_kept_beside_a_deleted_one() {
    check(
        "He paid 5 for 7 shares of gold today",
        "He paid for 7 notes of gold today",
        "He paid [-5 -]for 7 [-shares-]{+notes+} of gold today",
    );
    check(
        "He paid 5 for 7 shares of gold today",
        "He paid for 7 certificates of gold today",
        "He paid [-5 -]for 7 [-shares-]{+certificates+} of gold today",
    );
}

#[test]
fn a_mixed_number_changes_as_a_whole() {
    check(
        "at 5-1/4 percent",
        "at 5-1/2 percent",
        "at [-5-1/4-]{+5-1/2+} percent",
    );
}

#[test]
fn a_sign_belongs_to_its_figure() {
    check(
        "It grew by -0.5 points",
        "It grew by 0.5 points",
        "It grew by [--0.5-]{+0.5+} points",
    );
}

#[test]
fn a_currency_and_a_unit_belong_to_their_figure() {
    check(
        "about $85 a barrel",
        "about $86 a barrel",
        "about [-$85-]{+$86+} a barrel",
    );
    check(
        "some €1.5bn in aid",
        "some €1.6bn in aid",
        "some [-€1.5bn-]{+€1.6bn+} in aid",
    );
    check(
        "up by 12% or so",
        "up by 12.5% or so",
        "up by [-12%-]{+12.5%+} or so",
    );
}

#[test]
fn separators_of_thousands_belong_to_their_figure() {
    check("10,000 men", "100,000 men", "[-10,000-]{+100,000+} men");
}

#[test]
fn a_date_and_a_time_change_as_a_whole() {
    check(
        "on 2015-10-28 at 10:30.",
        "on 2015-12-16 at 10:45.",
        "on [-2015-10-28-]{+2015-12-16+} at [-10:30-]{+10:45+}.",
    );
    check(
        "on October 28, 2015.",
        "on December 16, 2015.",
        "on [-October 28-]{+December 16+}, 2015.",
    );
}

#[test]
fn a_span_of_years_is_two_figures() {
    check(
        "the plan for 2008-2009",
        "the plan for 2008-2010",
        "the plan for 2008-[-2009-]{+2010+}",
    );
}

#[test]
fn an_ordinal_changes_as_a_whole() {
    check(
        "the 3rd of May",
        "the 4th of May",
        "the [-3rd-]{+4th+} of May",
    );
}

#[test]
fn another_notation_is_ignored() {
    check("by 1/4 point", "by ¼ point", "by [=notation: 1/4|¼=] point");
    check(
        "at 6-1/2 percent",
        "at 6½ percent",
        "at [=notation: 6-1/2|6½=] percent",
    );
    check(
        "10\u{a0}000 men",
        "10\u{202f}000 men",
        "[=notation: 10\u{a0}000|10\u{202f}000=] men",
    );
}

#[test]
fn another_minus_sign_is_ignored() {
    check(
        "by -0.5 points",
        "by −0.5 points",
        "by [=typography: -0.5|−0.5=] points",
    );
}

#[test]
fn another_value_is_a_change() {
    check("by 1/4 point", "by ½ point", "by [-1/4-]{+½+} point");
}

#[test]
fn a_figure_that_becomes_a_word_is_a_change() {
    check(
        "About 3 pilots came.",
        "About three pilots came.",
        "About [-3-]{+three+} pilots came.",
    );
}

#[test]
fn separators_and_zeros_count_unless_notation_is_ignored() {
    let (before, after) = ("some 10,000 men at 4.50", "some 10000 men at 4.5");
    check(
        before,
        after,
        "some [-10,000-]{+10000+} men at [-4.50-]{+4.5+}",
    );
    crate::check(
        changes,
        &with(|options| options.ignore_notation = true),
        before,
        after,
        "some [=notation: 10,000|10000=] men at [=notation: 4.50|4.5=]",
    );
}

#[test]
fn separators_of_any_length_are_ignored() {
    crate::check(
        changes,
        &with(|options| options.ignore_notation = true),
        "page ٣’1",
        "page ٣’2",
        "page [-٣’1-]{+٣’2+}",
    );
}

#[test]
fn a_day_is_not_a_fraction_if_notation_is_ignored() {
    crate::check(
        changes,
        &with(|options| options.ignore_notation = true),
        "on 2015.12.10 again",
        "on 2015.12.1 again",
        "on [-2015.12.10-]{+2015.12.1+} again",
    );
}

#[test]
fn a_date_behind_an_ignored_full_stop_is_kept() {
    crate::check(
        changes,
        &with(|options| options.ignore_punctuation = true),
        "It may the 2015-12-16 came and went.",
        "It may may.2015-12-16 came and went.",
        "It may [-the-]{+may+}[=punctuation:  |.=]2015-12-16 came and went.",
    );
}

#[test]
fn a_number_of_two_words_is_replaced_whole() {
    check(
        "About twenty-three boats left, and fifty-one came.",
        "About twenty-eight boats left, and sixty-one came.",
        "About [-twenty-three-]{+twenty-eight+} boats left, and [-fifty-one-]{+sixty-one+} came.",
    );
    check(
        "A twenty-mile walk.",
        "A thirty-mile walk.",
        "A [-twenty-]{+thirty+}-mile walk.",
    );
}
