//! Ends of sentences and figures in other scripts and languages.

use crate::notation::{bearings, changes};
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

/// Checks which sentences are marked as changed as a whole.
#[track_caller]
fn check_sentences(before: &str, after: &str, expected: &str) {
    let options = with(|options| options.whole_sentences = true);
    crate::check(changes, &options, before, after, expected);
}

/// Checks the bearings of the changes.
#[track_caller]
fn check_bearings(before: &str, after: &str, expected: &str) {
    crate::check(bearings, &Options::default(), before, after, expected);
}

#[test]
fn full_stops_of_every_script_end_sentences() {
    check_sentences("一。二。三。", "一。四。三。", "一。[-二。-]{+四。+}三。");
    check_sentences("一．二．三．", "一．四．三．", "一．[-二．-]{+四．+}三．");
    check_sentences("一｡二｡三｡", "一｡四｡三｡", "一｡[-二｡-]{+四｡+}三｡");
    check_sentences("一?二!三。", "一?四!三。", "一?[-二!-]{+四!+}三。");
    check_sentences(
        "ہاں۔ نہیں۔ کل۔",
        "ہاں۔ آج۔ کل۔",
        "ہاں۔ [-نہیں۔-]{+آج۔+} کل۔",
    );
    check_sentences("हाँ। नहीं। कल।", "हाँ। आज। कल।", "हाँ। [-नहीं।-]{+आज।+} कल।");
    check_sentences(
        "Այո։ Ոչ։ Վաղը։",
        "Այո։ Հիմա։ Վաղը։",
        "Այո։ [-Ոչ։-]{+Հիմա։+} Վաղը։",
    );
    check_sentences("က။ခ။ဂ။", "က။ဃ။ဂ။", "က။[-ခ။-]{+ဃ။+}ဂ။");
    check_sentences("ក។ ខ។ គ។", "ក។ ឃ។ គ។", "ក។ [-ខ។-]{+ឃ។+} គ។");
    check_sentences(
        "Ποιος; Εμείς. Πότε;",
        "Ποιος; Εσείς. Πότε;",
        "Ποιος; [-Εμείς.-]{+Εσείς.+} Πότε;",
    );
}

#[test]
fn a_space_ends_a_sentence_in_thai() {
    check_sentences("เรา เขา เธอ", "เรา เขม เธอ", "เรา [-เขา-]{+เขม+} เธอ");
}

#[test]
fn german_ordinals_and_short_forms_end_no_sentence() {
    check_sentences(
        "Wir kommen am 3. Mai. Es regnet.",
        "Wir kommen am 4. Mai. Es regnet.",
        "[-Wir kommen am 3. Mai.-]{+Wir kommen am 4. Mai.+} Es regnet.",
    );
    check_sentences(
        "Das gilt z. B. für Nr. 7. Es regnet.",
        "Das gilt z. B. für Nr. 8. Es regnet.",
        "[-Das gilt z. B. für Nr. 7.-]{+Das gilt z. B. für Nr. 8.+} Es regnet.",
    );
}

#[test]
fn figures_of_other_scripts_have_a_bearing() {
    check_bearings("２０１９年に", "２０２０年に", "date");
    check_bearings("在24年", "在25年", "date");
    check_bearings("5월 3일", "6월 3일", "date");
    check_bearings("عام ٢٠١٩", "عام ٢٠٢٠", "date");
    check_bearings("３％増", "４％増", "figure");
    check_bearings("بنسبة ٣٪", "بنسبة ٤٪", "figure");
    check_bearings("3만 명", "4만 명", "figure");
    check_bearings("10億円を", "12億円を", "figure");
    check_bearings("10万円を", "10億円を", "figure");
    check_bearings("百分之三。", "百分之四。", "figure");
}
