//! Spelling: words that are one word in two spellings guide the comparison, and are shown as changed.

use crate::notation::{changes, quotations};
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(changes, &Options::default(), before, after, expected);
}

/// Checks the verdicts on the quotations of a report.
#[track_caller]
fn check_quotations(source: &str, report: &str, expected: &str) {
    let options = with(|options| options.quotations = true);
    crate::check(quotations, &options, source, report, expected);
}

#[test]
fn british_words_replace_american_words_one_by_one() {
    check(
        "The labour union favoured a new harbour centre. Its members realised that colour matters.",
        "The labor union favored a new harbor center. Its members realized that color matters.",
        "The [-labour-]{+labor+} union [-favoured-]{+favored+} a new [-harbour centre-]{+harbor center+}. Its members [-realised-]{+realized+} that [-colour-]{+color+} matters.",
    );
}

#[test]
fn a_quotation_in_american_spelling_is_altered() {
    check_quotations(
        "The pilots’ programme favours the harbour, the neighbours and their honour.",
        "They say “the pilots’ program favors the harbor, the neighbors and their honor”.",
        "altered, form the|The, exchanged program favors|programme favours, exchanged harbor|harbour, exchanged neighbors|neighbours, exchanged honor|honour",
    );
}

#[test]
fn a_quotation_with_old_letters_is_altered() {
    check_quotations(
        "The bleſſed ſhips haue ſailed vnder the ſtars of heauen.",
        "The guide prints “the blessed ships have sailed under the stars of heaven”.",
        "altered, form the|The, exchanged blessed ships have sailed under|bleſſed ſhips haue ſailed vnder, exchanged stars|ſtars, exchanged heaven|heauen",
    );
}

#[test]
fn a_quotation_without_accents_is_altered() {
    check_quotations(
        "The fiancée of the señor ate a crème brûlée in the café.",
        "It reads “the fiancee of the senor ate a creme brulee in the cafe”.",
        "altered, form the|The, exchanged fiancee|fiancée, exchanged senor|señor, exchanged creme brulee|crème brûlée, exchanged cafe|café",
    );
}

#[test]
fn a_quotation_with_wrong_letters_is_altered() {
    check_quotations(
        "Our goverment recieved the comittee at the harbuor yesterday.",
        "The paper has “our government received the committee at the harbour yesterday”.",
        "altered, form our|Our, exchanged government received|goverment recieved, exchanged committee|comittee, exchanged harbour|harbuor",
    );
}

#[test]
fn a_word_one_letter_from_another_is_shown_as_exchanged() {
    check(
        "The casual pilots of the northern channel met in June.",
        "The causal pilots of the northern channel met in June.",
        "The [-casual-]{+causal+} pilots of the northern channel met in June.",
    );
}

#[test]
fn two_spellings_in_one_text_have_one_partner() {
    check(
        "Organised crews left. The crews were organised in June.",
        "Organized crews left. The crews were organized in June.",
        "[-Organised-]{+Organized+} crews left. The crews were [-organised-]{+organized+} in June.",
    );
}

#[test]
fn an_absent_quotation_that_was_reworded_has_its_nearest_sentence() {
    check_quotations(
        "The board met on Tuesday. It was a long and bitter storm for the whole fleet and they were exhausted.",
        "He is said to have written “it was a hard and endless storm for everyone and they were really exhausted”.",
        "absent ~ It was a long and bitter storm for the whole fleet and they were exhausted.",
    );
}

#[test]
fn an_invented_quotation_has_no_nearest_sentence() {
    check_quotations(
        "The board met on Tuesday to hear the pilots of the northern channel.",
        "He claims they said “the moon over the harbour is made of green cheese”.",
        "absent",
    );
}
