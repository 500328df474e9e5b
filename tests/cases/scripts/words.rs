//! Words of scripts without spaces between them: Chinese, Japanese, Thai, Lao, Khmer, Burmese. Each case has a dictionary of its own.

use crate::invariants::compare_segmented_checked;
use crate::notation::{Compared, changes, quotations};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::{Notice, Options, WordSegmenter, compare, compare_with_segmenter};

/// Returns a segmenter that finds the words of a list, the first that fits, and takes other characters for words.
fn dictionary(words: &str) -> impl WordSegmenter {
    let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    move |run: &str, ends: &mut Vec<usize>| {
        let mut at = 0;
        while let Some(char) = run[at..].chars().next() {
            let word = words
                .iter()
                .find(|word| run[at..].starts_with(word.as_str()));
            at += word.map_or(char.len_utf8(), String::len);
            ends.push(at);
        }
    }
}

/// Checks which words are marked as changed, with a dictionary.
#[track_caller]
fn check(words: &str, before: &str, after: &str, expected: &str) {
    let options = Options::default();
    let comparison = compare_segmented_checked(before, after, &options, &dictionary(words));
    let comparison = comparison.unwrap_or_else(|broken| panic!("{broken}"));
    let compared = Compared {
        before,
        after,
        comparison: &comparison,
    };
    assert_eq!(changes(&compared), expected);
}

#[test]
fn words_change_as_a_whole() {
    check(
        "理事会 决定 维持 支持 利率",
        "理事会决定维持利率。",
        "理事会决定支持利率。",
        "理事会决定[-维持-]{+支持+}利率。",
    );
    check(
        "港 は 再建 再開 された",
        "港は再建された。",
        "港は再開された。",
        "港は[-再建-]{+再開+}された。",
    );
    check(
        "ท่าเรือ ปิด เปิด แล้ว",
        "ท่าเรือปิดแล้ว",
        "ท่าเรือเปิดแล้ว",
        "ท่าเรือ[-ปิด-]{+เปิด+}แล้ว",
    );
    check(
        "ທ່າເຮືອ ປິດ ເປີດ ແລ້ວ",
        "ທ່າເຮືອປິດແລ້ວ",
        "ທ່າເຮືອເປີດແລ້ວ",
        "ທ່າເຮືອ[-ປິດ-]{+ເປີດ+}ແລ້ວ",
    );
    check(
        "កំពង់ផែ បិទ បើក ហើយ",
        "កំពង់ផែបិទហើយ",
        "កំពង់ផែបើកហើយ",
        "កំពង់ផែ[-បិទ-]{+បើក+}ហើយ",
    );
    check(
        "ဆိပ်ကမ်း ပိတ် ဖွင့် ပြီ",
        "ဆိပ်ကမ်းပိတ်ပြီ",
        "ဆိပ်ကမ်းဖွင့်ပြီ",
        "ဆိပ်ကမ်း[-ပိတ်-]{+ဖွင့်+}ပြီ",
    );
}

#[test]
fn a_word_joined_with_new_text_is_kept() {
    check(
        "港务局 港务 关闭 关闭了 航道",
        "港务局关闭航道。",
        "港务局关闭了航道。",
        "港务局关闭{+了+}航道。",
    );
    check(
        "港 は 北 北側 の 水路 を",
        "港は北の水路を閉じる。",
        "港は北側の水路を閉じる。",
        "港は北{+側+}の水路を閉じる。",
    );
    check(
        "ท่า ท่าเรือ ปิด ปิดร่องน้ำ",
        "ท่าเรือปิด",
        "ท่าเรือปิดร่องน้ำ",
        "ท่าเรือปิด{+ร่องน้ำ+}",
    );
}

#[test]
fn text_that_is_cut_otherwise_is_the_same() {
    let before = "港务局关闭航道。";
    let after = "新港务局关闭航道。";
    check(
        "新港 港务局 关闭 航道",
        before,
        after,
        "{+新+}港务局关闭航道。",
    );
    check(
        "新港 务局 港务局关 闭航道 关闭",
        before,
        after,
        "{+新+}港务局关闭航道。",
    );
}

#[test]
fn a_shared_character_inside_two_words_is_no_kept_run() {
    check(
        "港务局 地区 地方 开放",
        "港务局地区开放。",
        "港务局地方开放。",
        "港务局[-地区-]{+地方+}开放。",
    );
}

#[test]
fn one_vowel_written_as_one_sign_or_two_is_form() {
    check("น้ำ น้ํา", "น้ำ", "น้ํา", "[=typography: น้ำ|น้ํา=]");
}

#[test]
fn figures_and_words_of_other_scripts_stay_whole() {
    check(
        "加盟 国 会议",
        "NATO加盟国在2024年会议。",
        "NATO加盟国在2025年会议。",
        "NATO加盟国在[-2024-]{+2025+}年会议。",
    );
}

#[test]
fn a_moved_passage_is_found_by_words() {
    let dictionary = dictionary("港务局 关闭 北 航道 理事会 维持 利率 委员会 将 开会 讨论 预算");
    let before = "港务局关闭北航道。理事会维持利率。委员会将开会讨论预算。";
    let after = "委员会将开会讨论预算。港务局关闭北航道。理事会维持利率。";
    let found = compare_segmented_checked(before, after, &Options::default(), &dictionary);
    assert_eq!(found.expect("no invariant is broken").moves.len(), 1);
}

#[test]
fn counts_are_of_words_where_they_are_known() {
    let (before, after) = ("理事会维持利率。", "理事会提高利率。");
    let words = dictionary("理事会 维持 提高 利率");
    let known = compare_with_segmenter(before, after, &Options::default(), &words);
    assert_eq!(
        (known.statistics.before.words, known.statistics.before.kept),
        (3, 2)
    );
    assert_eq!(known.notices, []);
    let unknown = compare(before, after, &Options::default());
    assert_eq!(
        (
            unknown.statistics.before.words,
            unknown.statistics.before.kept
        ),
        (7, 5)
    );
    assert_eq!(unknown.notices, [Notice::CharactersAsWords]);
}

#[test]
fn a_quotation_is_verbatim_however_its_words_are_cut() {
    let source = "我们认为港务局应当关闭北航道，直到春天。";
    let report = "声明称“港务局应当关闭北航道”。";
    let options = Options::default().with_quotations(true);
    for words in [
        "",
        "港务局 应当 关闭 航道",
        "为港 务局应 当关闭 北航道",
        "认为港务局 称港 应当关闭",
        "局应当 闭北航 港务 关闭北",
    ] {
        let comparison = compare_with_segmenter(source, report, &options, &dictionary(words));
        let compared = Compared {
            before: source,
            after: report,
            comparison: &comparison,
        };
        assert!(quotations(&compared).starts_with("verbatim"), "{words}");
    }
}
