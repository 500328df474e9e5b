//! Apparatus: note marks, numbers, labels and stage directions of the source are no words of a quotation.

use crate::check_quotations as check;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn a_note_mark_in_brackets_is_apparatus() {
    check(
        "The mill burned in the autumn[7] and was never built again.",
        "“The mill burned in the autumn and was never built again,” it says.",
        "verbatim, form |7",
    );
}

#[test]
fn a_raised_or_attached_note_mark_is_apparatus() {
    check(
        "The mill burned.³ Nobody on the island rebuilt it later.",
        "“The mill burned. Nobody on the island rebuilt it later,” it says.",
        "verbatim, form |³",
    );
    check(
        "The mill burned.41 Nobody on the island rebuilt it later.",
        "“The mill burned. Nobody on the island rebuilt it later,” it says.",
        "verbatim, form |41",
    );
}

#[test]
fn numbers_of_verses_are_apparatus() {
    check(
        "7 The sea was calm, 8 and the boats went out. 9 The nets were full.",
        "“The sea was calm, and the boats went out. The nets were full,” it says.",
        "verbatim, form |8, form |9",
    );
}

#[test]
fn numbers_of_lines_are_apparatus() {
    check(
        "21 the keeper said that\n22 the lamp was lit before\n23 the boat left the quay",
        "“the keeper said that the lamp was lit before the boat left the quay,” it says.",
        "verbatim, form |22, form |23",
    );
}

#[test]
fn numbers_of_list_items_are_apparatus() {
    check(
        "Bring to the quay:\n1. warm clothes;\n2. a lamp;\n3. dry bread.",
        "“warm clothes; a lamp; dry bread,” it says.",
        "verbatim, form |2, form |3",
    );
}

#[test]
fn time_stamps_are_apparatus() {
    check(
        "[01:12] We left at night.\n[01:15] Then the mast broke in two.",
        "“We left at night. Then the mast broke in two,” she said.",
        "verbatim, form |01:15",
    );
}

#[test]
fn labels_of_speakers_are_apparatus() {
    check(
        "ANNA: We left at night.\nOLE HOLM: Then the mast broke in two.",
        "“We left at night. Then the mast broke in two,” they said.",
        "verbatim, form |OLE HOLM",
    );
}

#[test]
fn stage_directions_are_apparatus() {
    check(
        "We will build the new pier. (Applause.) And it will be free for everyone.",
        "“We will build the new pier. And it will be free for everyone,” she said.",
        "verbatim, form |Applause",
    );
}

#[test]
fn figures_of_the_prose_are_words() {
    check(
        "We need 5 tents and 3 stoves for the island camp.",
        "“We need tents and stoves for the island camp,” she said.",
        "altered, dropped |5, dropped |3",
    );
    check(
        "The child lacks vitamin B12 after the long winter.",
        "“The child lacks vitamin B after the long winter,” she said.",
        "altered, exchanged B|B12",
    );
    check(
        "The yard has 40 m² of dry floor for the nets.",
        "“The yard has 40 m of dry floor for the nets,” she said.",
        "altered, dropped |²",
    );
}
