//! Forms of one letter in other scripts: canonical equivalents, width forms, digits, vowel signs, marks, and case.

use crate::notation::changes;
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::{Options, compare};

/// Checks that two texts are the same except for their form, under some options.
#[track_caller]
fn check_same(options: &Options, before: &str, after: &str) {
    let found = compare(before, after, options);
    assert!(found.hunks.is_empty(), "{before} and {after}");
    assert!(
        !found.ignored_differences.is_empty(),
        "{before} and {after}"
    );
}

/// Checks that two texts differ under some options.
#[track_caller]
fn check_differ(options: &Options, before: &str, after: &str) {
    let found = compare(before, after, options);
    assert!(!found.hunks.is_empty(), "{before} and {after}");
}

#[test]
fn canonical_equivalents_are_one_letter() {
    let options = Options::default();
    for (before, after) in [
        // Hangul, kana and Vietnamese, composed and decomposed.
        ("각", "\u{1100}\u{1161}\u{11a8}"),
        ("ガ", "カ\u{3099}"),
        ("パ", "ハ\u{309a}"),
        ("ộ", "o\u{323}\u{302}"),
        // Letters with a nukta, and vowel signs of two parts.
        ("\u{958}लम", "क\u{93c}लम"),
        ("\u{9dc}", "\u{9a1}\u{9bc}"),
        ("\u{bca}", "\u{bc6}\u{bbe}"),
        ("أ", "ا\u{654}"),
        // The Greek question mark and middle dot, the ohm and the ångström.
        ("Τι;", "Τι\u{37e}"),
        ("αυτό· και", "αυτό\u{387} και"),
        ("Ω", "\u{2126}"),
        ("樂", "\u{f914}"),
    ] {
        check_same(&options, before, after);
    }
}

#[test]
fn width_forms_are_one_letter() {
    let options = Options::default();
    for (before, after) in [
        ("NATO加盟国", "ＮＡＴＯ加盟国"),
        ("2024年", "２０２４年"),
        ("はい,そうです.", "はい，そうです．"),
        ("ガラス", "ｶﾞﾗｽ"),
        ("データー", "ﾃﾞｰﾀｰ"),
        ("「はい」。", "｢はい｣｡"),
        ("我々は 進む", "我々は　進む"),
    ] {
        check_same(&options, before, after);
    }
    check_differ(
        &with(|options| options.ignore_typography = false),
        "ガラス",
        "ｶﾞﾗｽ",
    );
}

#[test]
fn digits_of_other_scripts_are_notation() {
    let options = Options::default();
    for (before, after) in [
        ("عام 2024", "عام ٢٠٢٤"),
        ("بلغ 34.5 مليون", "بلغ ٣٤٫٥ مليون"),
        ("سال 1403", "سال ۱۴۰۳"),
        ("वर्ष 2024", "वर्ष २०२४"),
        ("ปี 2567", "ปี ๒๕๖๗"),
        ("ປີ 2024", "ປີ ໒໐໒໔"),
        ("ឆ្នាំ 2024", "ឆ្នាំ ២០២៤"),
        ("၂၀၂၄", "2024"),
    ] {
        check_same(&options, before, after);
        let exact = with(|options| options.ignore_typography = false);
        check_differ(&exact, before, after);
        check_same(&exact.with_ignore_notation(true), before, after);
    }
    check_differ(&options, "عام 2024", "عام ٢٠٢٥");
}

#[test]
fn arabic_and_hebrew_signs_belong_to_their_options() {
    let options = Options::default();
    check_same(&options, "العربية", "العـــربية");
    check_same(&options, "لا سلام", "ﻻ سلام");
    check_same(&options, "בית-ספר", "בית־ספר");
    check_same(&options, "צ'רצ'יל", "צ׳רצ׳יל");
    check_same(&options, "צה\"ל", "צה״ל");
    let accents = with(|options| options.ignore_accents = true);
    for (before, after) in [
        ("الحكومة قررت", "الحُكومَة قَرَّرَت"),
        ("أعلنت إدارة آخر", "اعلنت ادارة اخر"),
        ("שלום ירושלים", "שָׁלוֹם יְרוּשָׁלַיִם"),
    ] {
        check_differ(&options, before, after);
        check_same(&accents, before, after);
    }
}

#[test]
fn letters_of_their_own_are_no_accented_letters() {
    let accents = with(|options| options.ignore_accents = true);
    for (before, after) in [
        ("мой край", "мои краи"),
        ("їх", "іх"),
        ("её", "ее"),
        ("ўсё", "усё"),
        ("ガラス", "カラス"),
        ("か\u{3099}", "か"),
        ("đường", "duong"),
        ("कमल", "कमला"),
        ("कि", "की"),
        ("ใกล้", "ใกล"),
        ("กิน", "กัน"),
    ] {
        check_differ(&accents, before, after);
        check_differ(&Options::default(), before, after);
    }
    check_same(&accents, "за\u{301}мок", "замок");
    check_same(&accents, "người", "nguoi");
}

#[test]
fn marks_that_are_written_twice_are_one_mark() {
    let options = Options::default();
    check_same(&options, "他说……好", "他说...好");
    check_same(&options, "他说…好", "他说……好");
    check_same(&options, "中国——世界", "中国—世界");
    check_same(&options, "5〜6人", "5～6人");
}

#[test]
fn case_is_folded_fully_and_by_the_rules_of_turkish_in_turkish() {
    let case = with(|options| options.ignore_case = true);
    for (before, after) in [
        ("STRASSE GRÖSSE", "Straße Größe"),
        ("ΟΔΟΣ", "οδος"),
        ("ΙΊΫ́", "ιίΰ"),
        ("ԵՒ", "և"),
        ("ISPARTA İSTANBUL", "ısparta istanbul"),
        ("КЪ", "къ"),
    ] {
        check_same(&case, before, after);
    }
    check_differ(&case, "KIRIK sınır açık", "kirik sınır açık");
}

#[test]
fn line_ends_and_invisible_spaces_in_scripts_without_spaces_are_spacing() {
    let line = "我们将继续坚定不移地维护世界和平与安全促进共同";
    let text = line.repeat(6);
    let wrapped: Vec<&str> = vec![line; 6];
    let found = compare(&wrapped.join("\n"), &text, &Options::default());
    assert!(found.hunks.is_empty());
    assert_eq!(found.ignored_differences.len(), 5);
    check_same(&Options::default(), "ภาษาไทย", "ภาษา\u{200b}ไทย");
    // In a list of short lines, a line end ends a paragraph.
    check_differ(&Options::default(), "世界\n和平", "世界和平");
}

#[test]
fn a_space_in_korean_is_no_layout() {
    crate::check(
        changes,
        &Options::default(),
        "할 수 있다",
        "할수 있다",
        "[-할 수-]{+할수+} 있다",
    );
}
