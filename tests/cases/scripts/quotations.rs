//! Quotations in other languages: their marks, also where they touch letters, and their signs for omitted words.

use crate::notation::quotations;
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Checks the verdicts on the quotations of a report.
#[track_caller]
fn check(source: &str, report: &str, expected: &str) {
    let options = with(|options| options.quotations = true);
    crate::check(quotations, &options, source, report, expected);
}

/// Checks that each report quotes its source to the letter, between whatever marks.
#[track_caller]
fn check_verbatim(source: &str, reports: &[&str]) {
    for report in reports {
        check(source, report, "verbatim");
    }
}

#[test]
fn korean_marks_touch_a_particle() {
    check_verbatim(
        "항만 당국은 북쪽 수로를 봄까지 닫는다.",
        &[
            "대변인은 “항만 당국은 북쪽 수로를 봄까지 닫는다”라고 말했다.",
            "대변인은 ‘항만 당국은 북쪽 수로를 봄까지 닫는다’라고 말했다.",
            "대변인은 \"항만 당국은 북쪽 수로를 봄까지 닫는다\"고 말했다.",
            "성명은 《항만 당국은 북쪽 수로를 봄까지 닫는다》고 밝혔다.",
            "성명은 〈항만 당국은 북쪽 수로를 봄까지 닫는다〉고 밝혔다.",
            "성명은 「항만 당국은 북쪽 수로를 봄까지 닫는다」고 밝혔다.",
        ],
    );
}

#[test]
fn hebrew_marks_touch_a_prefix() {
    check_verbatim(
        "הנמל סוגר את התעלה הצפונית עד האביב.",
        &[
            "הדובר אמר ש\"הנמל סוגר את התעלה הצפונית עד האביב\".",
            "הדובר אמר: ״הנמל סוגר את התעלה הצפונית עד האביב״.",
            "הדובר אמר: ”הנמל סוגר את התעלה הצפונית עד האביב“.",
            "הדובר אמר: „הנמל סוגר את התעלה הצפונית עד האביב”.",
            "הדובר אמר ש“הנמל סוגר את התעלה הצפונית עד האביב”.",
        ],
    );
    check("x", "ד\"ר כהן מצה\"ל ושגריר ארה\"ב סירבו להגיב.", "");
}

#[test]
fn arabic_marks_touch_a_prefix() {
    check_verbatim(
        "يغلق الميناء القناة الشمالية حتى الربيع.",
        &[
            "وقال المتحدث: «يغلق الميناء القناة الشمالية حتى الربيع».",
            "ووصف ذلك بـ«يغلق الميناء القناة الشمالية حتى الربيع».",
            "وقال و\"يغلق الميناء القناة الشمالية حتى الربيع\".",
            "وقال المتحدث: ”يغلق الميناء القناة الشمالية حتى الربيع“.",
            "ووصف ذلك بـ“يغلق الميناء القناة الشمالية حتى الربيع”.",
        ],
    );
}

#[test]
fn chinese_and_japanese_marks_touch_words() {
    check_verbatim(
        "港务局将北航道关闭到春天。",
        &[
            "声明称\"港务局将北航道关闭到春天\"。",
            "声明称“港务局将北航道关闭到春天”。",
            "声明称‘港务局将北航道关闭到春天’。",
            "聲明稱「港务局将北航道关闭到春天」。",
        ],
    );
    check_verbatim(
        "港は北の水路を春まで閉じる。",
        &[
            "報道官は「港は北の水路を春まで閉じる」と述べた。",
            "報道官は｢港は北の水路を春まで閉じる｣と述べた。",
            "報道官は『港は北の水路を春まで閉じる』と述べた。",
            "報道官は〝港は北の水路を春まで閉じる〟と述べた。",
            "報道官は＂港は北の水路を春まで閉じる＂と述べた。",
        ],
    );
}

#[test]
fn titles_in_chinese_brackets_are_no_quotations() {
    check("x", "《港口报》和《海事法》的编辑未作评论。", "");
}

#[test]
fn thai_marks_touch_words() {
    check_verbatim(
        "ท่าเรือปิดร่องน้ำด้านเหนือจนถึงฤดูใบไม้ผลิ",
        &[
            "โฆษกกล่าวว่า\"ท่าเรือปิดร่องน้ำด้านเหนือจนถึงฤดูใบไม้ผลิ\"ในวันนี้",
            "โฆษกกล่าวว่า“ท่าเรือปิดร่องน้ำด้านเหนือจนถึงฤดูใบไม้ผลิ”ในวันนี้",
            "โฆษกกล่าวว่า‘ท่าเรือปิดร่องน้ำด้านเหนือจนถึงฤดูใบไม้ผลิ’ในวันนี้",
        ],
    );
}

#[test]
fn one_mark_opens_and_closes_in_finnish_and_swedish() {
    check_verbatim(
        "Satama sulkee pohjoisen väylän kevääseen asti.",
        &[
            "Tiedottaja sanoi: ”Satama sulkee pohjoisen väylän kevääseen asti.”",
            "Tekstin mukaan »Satama sulkee pohjoisen väylän kevääseen asti», hän lisäsi.",
        ],
    );
}

#[test]
fn marks_of_german_russian_french_and_polish_are_known() {
    check_verbatim(
        "Der Hafen schließt die nördliche Rinne bis zum Frühling.",
        &[
            "Es hieß: „Der Hafen schließt die nördliche Rinne bis zum Frühling.“",
            "Es hieß: »Der Hafen schließt die nördliche Rinne bis zum Frühling.«",
            "Es hieß: ›Der Hafen schließt die nördliche Rinne bis zum Frühling.‹",
        ],
    );
    check_verbatim(
        "Порт закрывает северный канал до весны.",
        &["Он сказал: «Порт закрывает северный канал до весны»."],
    );
    check_verbatim(
        "Le port ferme le chenal du nord jusqu’au printemps.",
        &["Il a dit : « Le port ferme le chenal du nord jusqu’au printemps »."],
    );
    check_verbatim(
        "Port zamyka północny tor wodny do wiosny.",
        &["Rzecznik powiedział: „Port zamyka północny tor wodny do wiosny”."],
    );
}

#[test]
fn signs_of_many_languages_stand_for_omitted_words() {
    for (source, report) in [
        (
            "항만 당국은 북쪽 수로를 폭풍이 지나간 뒤에도 봄까지 닫는다.",
            "대변인은 “항만 당국은 북쪽 수로를 (중략) 봄까지 닫는다”고 말했다.",
        ),
        (
            "港务局因冬季风暴将北航道关闭到春天。",
            "声明称“港务局（略）将北航道关闭到春天”。",
        ),
        (
            "港務局因冬季風暴將北航道關閉到春天。",
            "聲明稱「港務局……將北航道關閉到春天」。",
        ),
        (
            "港は冬の嵐のために北の水路を春まで閉じる。",
            "報道官は「港は（中略）北の水路を春まで閉じる」と述べた。",
        ),
        (
            "Satama sulkee talven myrskyjen takia pohjoisen väylän kevääseen asti.",
            "Hän sanoi: ”Satama sulkee – – pohjoisen väylän kevääseen asti.”",
        ),
        (
            "Порт закрывает после зимних бурь северный канал до весны.",
            "Он сказал: «Порт закрывает <…> северный канал до весны».",
        ),
    ] {
        let options = with(|options| options.quotations = true);
        let found = word_for_word::compare(source, report, &options);
        let quotations = found.quotations.map_or(Vec::new(), |found| found.after);
        let verdicts: Vec<_> = quotations.iter().map(|found| found.verdict).collect();
        assert_eq!(
            verdicts,
            [word_for_word::quotations::Verdict::Elided],
            "{report}"
        );
    }
}

#[test]
fn an_unpaired_closing_mark_opens_nothing() {
    check("x", "قال نعم“ ثم مضى إلى البيت.", "");
    check("x", "הוא אמר כן“. ואז הלך הביתה.", "");
}
