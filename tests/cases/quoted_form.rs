//! Form in quotations: differences that count as form leave a quotation verbatim.

use crate::check_quotations as check;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn a_percent_sign_for_the_word_is_form() {
    check(
        "The toll rises by 4 percent in the spring, and the long quay stays open.",
        "“The toll rises by 4% in the spring,” it says.",
        "verbatim, form 4%|4 percent",
    );
    check(
        "The toll rises by 4% in the spring, and the long quay stays open.",
        "“The toll rises by 4 per cent in the spring,” it says.",
        "verbatim, form 4 per cent|4%",
    );
}

#[test]
fn spacing_inside_a_figure_is_form() {
    check(
        "The port paid 12 500 crowns for the new crane.",
        "“The port paid 12500 crowns for the new crane,” it says.",
        "verbatim, form 12500|12 500",
    );
}

#[test]
fn a_hyphen_at_a_line_end_is_form() {
    check(
        "The council will reopen the harbour channel in June.",
        "“The council will reopen the har-\nbour channel in June,” it says.",
        "verbatim, form har-\nbour|harbour",
    );
    check(
        "The council will reopen the har-\nbour channel in June.",
        "“The council will reopen the harbour channel in June,” it says.",
        "verbatim, form harbour|har-\nbour",
    );
}

#[test]
fn glued_and_split_words_are_form() {
    check(
        "The council will reopen the harbour channel in June.",
        "“The council will reopen theharbour channel in June,” it says.",
        "verbatim, form theharbour|the harbour",
    );
    check(
        "The council will reopen the harbour channel in June.",
        "“The council will reopen the har bour channel in June,” it says.",
        "verbatim, form har bour|harbour",
    );
}

#[test]
fn a_word_joiner_is_form() {
    check(
        "The council will reopen the harbour channel in June.",
        "“The council will re\u{2060}open the harbour channel in June,” it says.",
        "verbatim",
    );
}

#[test]
fn full_width_characters_are_form() {
    check(
        "The ABC line had 45 boats in its fleet last year.",
        "“The ＡＢＣ line had ４５ boats in its fleet last year,” it says.",
        "verbatim",
    );
}

#[test]
fn points_of_initials_are_form() {
    check(
        "Ships of the U.K. may enter the northern basin at night.",
        "“Ships of the UK may enter the northern basin at night,” it says.",
        "verbatim, form  |. ",
    );
    check(
        "Ships of the UK may enter the northern basin at night.",
        "“Ships of the U.K. may enter the northern basin at night,” it says.",
        "verbatim, form . | ",
    );
}

#[test]
fn a_contraction_is_form() {
    check(
        "We do not sail when the northern light is out.",
        "“We don't sail when the northern light is out,” she said.",
        "verbatim, form don't|do not",
    );
}

#[test]
fn another_figure_is_no_form() {
    check(
        "The toll rises by 4 percent in the spring, and the long quay stays open.",
        "“The toll rises by 5% in the spring,” it says.",
        "altered, exchanged 5%|4 percent",
    );
}

#[test]
fn emphasis_in_both_texts_is_verbatim() {
    check(
        "We will _not_ sell the old boathouse this year.",
        "“We will _not_ sell the old boathouse this year,” she said.",
        "verbatim",
    );
    check(
        "We will *not* sell the old boathouse this year.",
        "“We will *not* sell the old boathouse this year,” she said.",
        "verbatim",
    );
}

#[test]
fn an_ellipsis_in_both_texts_is_verbatim() {
    check(
        "I waited … and waited, and no boat came to the quay.",
        "“I waited … and waited, and no boat came to the quay,” she said.",
        "verbatim",
    );
}

#[test]
fn brackets_in_both_texts_are_verbatim() {
    check(
        "The fee (12 crowns) is due at the gate on arrival.",
        "“The fee (12 crowns) is due at the gate on arrival,” it says.",
        "verbatim",
    );
    check(
        "The fee [of 12 crowns] is due at the gate on arrival.",
        "“The fee [of 12 crowns] is due at the gate on arrival,” it says.",
        "verbatim",
    );
}

#[test]
fn a_change_inside_brackets_of_both_texts_is_altered() {
    check(
        "The fee (12 crowns) is due at the gate on arrival.",
        "“The fee (15 crowns) is due at the gate on arrival,” it says.",
        "altered, exchanged 15|12",
    );
    check(
        "Guests (who may not fish) sleep in the old boathouse.",
        "“Guests (who may fish) sleep in the old boathouse,” it says.",
        "altered, dropped |not",
    );
}
