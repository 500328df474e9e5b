use super::*;

/// Checks what is between the marks of a text: those inside another in brackets behind it, those not closed with a sign.
#[track_caller]
fn check(source: &str, expected: &[&str]) {
    let text = Text::new(source);
    let found = quoted(&text, &ReuseLimits::default());
    let shown: Vec<String> = found
        .iter()
        .map(|quoted| {
            let depth = std::iter::successors(quoted.outer, |&outer| found[outer].outer).count();
            let open = if quoted.is_closed { "" } else { " …" };
            format!("{}{}{open}", ">".repeat(depth), &source[quoted.span])
        })
        .collect();
    assert_eq!(shown, expected, "in {source:?}");
}

#[test]
fn marks_of_many_languages_are_known() {
    check("He said \"yes\" and “no”.", &["yes", "no"]);
    check("Er sagte „ja“ und ‚nein‘.", &["ja", "nein"]);
    check("Il dit « oui » et «non».", &["oui", "non"]);
    check("Er sagte »ja« und ›nein‹.", &["ja", "nein"]);
    check("Hon sade ”ja” och ”nej”.", &["ja", "nej"]);
    check("他说「好」，又说『不』。", &["好", "不"]);
    check("他说“好”，又说‘不’。", &["好", "不"]);
    check("She said, ‘Yes,’ and 'no'.", &["Yes,", "no"]);
    check("他说＂好＂，又说＂不＂。", &["好", "不"]);
}

#[test]
fn an_apostrophe_is_not_a_mark() {
    check("It’s the members’ view, and the banks' too; don't.", &[]);
    check("Rock 'n' roll in the ’90s, 'tis said.", &[]);
    check(
        "He spoke of ‘the captains’ promises’.",
        &["the captains’ promises"],
    );
    check(
        "‘The members’ staff left,’ he said.",
        &["The members’ staff left,"],
    );
    check(
        "‘the members’ and ‘the staff’",
        &["the members", "the staff"],
    );
    check("a pipe of 6\" and one of 8\"", &[]);
}

#[test]
fn a_missing_space_behind_a_mark_opens_nothing() {
    check(
        "\"It is late,\"he said, \"and cold.\"",
        &["It is late,", "and cold."],
    );
}

#[test]
fn quotations_nest() {
    check(
        "\"Change 'this for that' into 'those for these',\" said the Workers' Party.",
        &[
            "Change 'this for that' into 'those for these',",
            ">this for that",
            ">those for these",
        ],
    );
    check(
        "“‘Yes,’ she said,” he said.",
        &["‘Yes,’ she said,", ">Yes,"],
    );
    check(
        "\"He said \"yes\" to me.\"",
        &["He said \"yes\" to me.", ">yes"],
    );
}

#[test]
fn an_unclosed_quotation_ends_with_its_paragraph() {
    check("“One and two.\n\n“Three.”", &["One and two. …", "Three."]);
    check("‘One and two.\n\n‘Three.’", &["One and two. …", "Three."]);
    check("He said: “one.\nTwo.", &["one. …"]);
    check("‘One and two.\n\nThree.", &[]);
}

#[test]
fn a_document_that_is_quoted_in_full_closes_in_a_later_paragraph() {
    check(
        "It wrote: \"One and two.\n\nThree.\n\nFour.\" Nobody answered. \"Five.\"",
        &["One and two.\n\nThree.\n\nFour.", "Five."],
    );
    check(
        "“One.\nTwo.\nThree.” “Four.”",
        &["One.\nTwo.\nThree.", "Four."],
    );
    // The quotations between them close nothing.
    check("“One.\n\n“Two,” he said.\n\nThree.”", &["One. …", "Two,"]);
    check("“One.\n\nA ’tis.\n\nThree »", &["One. …"]);
}

#[test]
fn two_marks_without_words_are_not_a_quotation() {
    check("“” \"…\" “ , ”", &[]);
    check("” stray ’ marks » here", &[]);
}

#[test]
fn any_text_gives_valid_quotations() {
    let pieces = [
        "\"", "“", "”", "'", "’", "‘", "«", "»", "„", "a", "s", " ", "\n\n", ".", "「", "」",
    ];
    let mut state = 1_u32;
    for _ in 0..3_000 {
        let mut source = String::new();
        for _ in 0..14 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            source.push_str(pieces[(state >> 16) as usize % pieces.len()]);
        }
        let found = quoted(&Text::new(&source), &ReuseLimits::default());
        for (index, quoted) in found.iter().enumerate() {
            assert!(!source[quoted.span].trim().is_empty(), "{source:?}");
            assert!(
                quoted.open < quoted.span.start && quoted.span.end <= quoted.end,
                "{source:?}"
            );
            if let Some(outer) = quoted.outer {
                assert!(
                    outer < index && found[outer].end >= quoted.end,
                    "{source:?}"
                );
            }
        }
    }
}

#[test]
fn a_mark_may_touch_a_prefix_or_a_particle() {
    check("대변인은 “지키겠다”라고 말했다.", &["지키겠다"]);
    check("대변인은 ‘지키겠다’라고 말했다.", &["지키겠다"]);
    check(
        "대변인은 \"지키겠다\"라고, '하겠다'라고 했다.",
        &["지키겠다", "하겠다"],
    );
    check(
        "הדובר אמר ש\"המדינה תגן\" ו\"לא תוותר\".",
        &["המדינה תגן", "לא תוותר"],
    );
    check(
        "נאמר: ״המדינה תגן״, ונאמר ש״המדינה תוותר״.",
        &["המדינה תגן", "המדינה תוותר"],
    );
    check(
        "وقال و\"ستواصل الدولة\" وبـ\"حماية\".",
        &["ستواصل الدولة", "حماية"],
    );
    check("وصف ذلك بـ«حماية» وبـ”رعاية“.", &["حماية", "رعاية"]);
    check(
        "声明称\"我们将继续\"，又称\"维护\"。",
        &["我们将继续", "维护"],
    );
    check("他走了。\"我们将继续\"，他说。", &["我们将继续"]);
    check("กล่าวว่า\"รัฐบาล\"ในวันนี้‘ประชาชน’ทุกคน", &["รัฐบาล", "ประชาชน"]);
    check(
        "報道官は｢守る｣と述べ、〝進む〟と続けた。",
        &["守る", "進む"],
    );
}

#[test]
fn marks_with_the_same_shape_at_both_ends_are_known() {
    check("Hän sanoi »kyllä» ja »ei».", &["kyllä", "ei"]);
    check("Hän sanoi ”kyllä” ja ”ei”.", &["kyllä", "ei"]);
    check("הדובר אמר: ”כן“, „לא” ו”אולי”.", &["כן", "לא", "אולי"]);
    check("وقال: ”نعم“ ثم ”لا“.", &["نعم", "لا"]);
}

#[test]
fn a_closing_mark_opens_nothing() {
    check("قال نعم“ ثم مضى إلى البيت.", &[]);
    check("הוא אמר כן“. ואז הלך הביתה.", &[]);
    check("그는 말했다”고 했다. “다음”이다.", &["다음"]);
}

#[test]
fn angle_brackets_quote_in_korean_and_enclose_titles_in_chinese() {
    check(
        "성명은 《지키겠다》고, 〈하겠다〉고 밝혔다.",
        &["지키겠다", "하겠다"],
    );
    check("《2조에 따른다》고 밝혔다.", &["2조에 따른다"]);
    check("《人民日报》和《宪法》未作评论。", &[]);
}

#[test]
fn marks_of_abbreviations_and_years_are_not_quotations() {
    check("ד\"ר כהן מצה\"ל ושגריר ארה\"ב וח\"כים ומ\"כים.", &[]);
    check("’98년 대회와 '07년 회의.", &[]);
    check("‘7월 개발 계획’이라고 했다.", &["7월 개발 계획"]);
    check("Türkiye'nin ve Ankara’nın, Απ' όλους και γι’ αυτό.", &[]);
}
