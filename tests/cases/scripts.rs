//! Scripts: words of other scripts and languages, combining marks, and signs of several characters.

mod bearings;
mod forms;
mod quotations;
mod sentences;
mod words;

use crate::notation::changes;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(changes, &Options::default(), before, after, expected);
}

#[test]
fn a_word_changes_in_cyrillic() {
    check(
        "Совет согласен с решением порта.",
        "Совет не согласен с решением суда.",
        "Совет {+не +}согласен с решением [-порта-]{+суда+}.",
    );
}

#[test]
fn a_word_changes_in_greek() {
    check(
        "Το λιμάνι έκλεισε χθες.",
        "Το λιμάνι άνοιξε χθες;",
        "Το λιμάνι [-έκλεισε-]{+άνοιξε+} χθες[-.-]{+;+}",
    );
}

#[test]
fn a_word_changes_in_korean() {
    check(
        "이사회는 금리를 동결하기로 결정했다.",
        "이사회는 금리를 인하하기로 결정했다.",
        "이사회는 금리를 [-동결하기로-]{+인하하기로+} 결정했다.",
    );
}

#[test]
fn a_word_changes_in_finnish() {
    check(
        "Hallitus hyväksyi sataman esityksen äänin 5–4.",
        "Hallitus ei hyväksynyt sataman esitystä äänin 5–4.",
        "Hallitus [-hyväksyi-]{+ei hyväksynyt+} sataman [-esityksen-]{+esitystä+} äänin 5–4.",
    );
}

#[test]
fn a_word_changes_in_turkish() {
    check(
        "İskele kapalı değil.",
        "İskele kapalı.",
        "İskele kapalı[- değil-].",
    );
}

#[test]
fn characters_change_in_chinese() {
    check(
        "理事会决定维持利率,会议结束。",
        "理事会决定提高利率,会议结束。",
        "理事会决定[-维持-]{+提高+}利率,会议结束。",
    );
}

#[test]
fn characters_change_in_japanese() {
    check(
        "港は閉鎖された。船は出た。",
        "港は再開された。船は出た。",
        "港は[-閉鎖-]{+再開+}された。船は出た。",
    );
}

#[test]
fn a_word_changes_in_arabic() {
    check(
        "قرر المجلس إغلاق الميناء يوم الثلاثاء.",
        "قرر المجلس فتح الميناء يوم الثلاثاء؟",
        "قرر المجلس [-إغلاق-]{+فتح+} الميناء يوم الثلاثاء[-.-]{+؟+}",
    );
}

#[test]
fn a_word_changes_in_hebrew() {
    check(
        "הנמל נסגר אתמול.",
        "הנמל נפתח אתמול.",
        "הנמל [-נסגר-]{+נפתח+} אתמול.",
    );
}

#[test]
fn a_word_changes_in_hindi() {
    check(
        "परिषद ने निर्णय टाल दिया।",
        "परिषद ने निर्णय बदल दिया।",
        "परिषद ने निर्णय [-टाल-]{+बदल+} दिया।",
    );
}

#[test]
fn a_word_changes_in_vietnamese() {
    check(
        "Cảng đã đóng cửa.",
        "Cảng sẽ đóng cửa.",
        "Cảng [-đã-]{+sẽ+} đóng cửa.",
    );
}

#[test]
fn a_combining_mark_changes_its_whole_word() {
    check(
        "the e\u{301}lan",
        "the e\u{300}lan",
        "the [-e\u{301}lan-]{+e\u{300}lan+}",
    );
    check("a b\u{332}ox", "a box", "a [-b\u{332}ox-]{+box+}");
}

#[test]
fn a_family_emoji_is_one_sign() {
    check(
        "All well 👩‍👩‍👧 here",
        "All well 👩‍👩‍👦 here",
        "All well [-👩‍👩‍👧-]{+👩‍👩‍👦+} here",
    );
}

#[test]
fn a_flag_is_one_sign() {
    check("From 🇫🇮 to 🇸🇪", "From 🇫🇮 to 🇸🇰", "From 🇫🇮 to [-🇸🇪-]{+🇸🇰+}");
}

#[test]
fn a_skin_tone_belongs_to_its_emoji() {
    check("Done 👍🏽", "Done 👍🏿", "Done [-👍🏽-]{+👍🏿+}");
}

#[test]
fn letters_beyond_the_basic_plane_are_compared() {
    check("𝔄𝔟𝔠 and 𐍈𐌰", "𝔄𝔟𝔡 and 𐍈𐌰", "[-𝔄𝔟𝔠-]{+𝔄𝔟𝔡+} and 𐍈𐌰");
}

#[test]
fn direction_controls_change_like_any_sign() {
    check(
        "pay \u{202e}42\u{202c} now",
        "pay 42 now",
        "pay [-\u{202e}-]42[-\u{202c}-] now",
    );
}

#[test]
fn the_null_character_is_a_sign() {
    check("a\0b", "a b", "a[-\0-]{+ +}b");
}

#[test]
fn scripts_may_be_mixed() {
    check(
        "The Совет of 日本 met.",
        "The Совет of 韓国 met.",
        "The Совет of [-日本-]{+韓国+} met.",
    );
}
