//! Tests of bearings.

use super::*;
use crate::text::Text;

/// Checks the sum of the bearings of two phrases.
#[track_caller]
fn check_with(judge: Judge, deleted: &str, inserted: &str, expected: &[Bearings]) {
    let texts = [deleted, inserted].map(Text::new);
    let words = texts.each_ref().map(|text| {
        let words = text
            .tokens
            .iter()
            .enumerate()
            .filter(|(_, token)| token.kind.is_word());
        words
            .map(|(index, token)| Word {
                text: text.str(token),
                kind: token.kind,
                initial: false,
                is_term: false,
                neighbours: Neighbours::of(text, index),
            })
            .collect::<Vec<_>>()
    });
    let bearings = judge.bearings(&words[0], &words[1]);
    let expected: Bearings = expected.iter().copied().collect();
    assert_eq!(sum(&bearings), expected, "{bearings:?}");
}

#[track_caller]
fn check(deleted: &str, inserted: &str, expected: &[Bearings]) {
    let english = IndexedLexicon::built_in();
    check_with(
        Judge {
            lexicon: Some(english),
            reports: false,
        },
        deleted,
        inserted,
        expected,
    );
}

#[test]
fn figures_and_dates() {
    check("4.75", "4.50", &[Bearings::FIGURE]);
    check(
        "three",
        "four members",
        &[Bearings::FIGURE, Bearings::WORDING],
    );
    check("2014", "2015", &[Bearings::DATE]);
    check("on 3 May", "on 4 June", &[Bearings::FIGURE, Bearings::DATE]);
    check("10:30", "16.12.2015", &[Bearings::DATE]);
    check("$1,500", "2,000", &[Bearings::FIGURE]);
}

#[test]
fn words_of_weight() {
    check("may", "will", &[Bearings::MODAL]);
    check("does not", "does", &[Bearings::NEGATION]);
    check("doesn’t", "does", &[Bearings::NEGATION, Bearings::WORDING]);
    check("somewhat", "appreciably", &[Bearings::DEGREE]);
    check(
        "the port",
        "the Port of Veil",
        &[Bearings::NAME, Bearings::WORDING],
    );
    check("brisk", "measured", &[Bearings::WORDING]);
}

#[test]
fn form_alone() {
    check("Committee’s", "committee's", &[Bearings::FORM]);
    check("can not", "cannot", &[Bearings::FORM]);
    check("", "", &[Bearings::FORM]);
    check("¼", "1/4", &[Bearings::FORM]);
    check("12%", "12 percent", &[Bearings::FORM]);
    check("12 per cent", "12%", &[Bearings::FORM]);
    check("12%", "13 percent", &[Bearings::FIGURE]);
}

#[test]
fn the_same_words_in_another_order_are_wording() {
    check("ports and fish", "fish and ports", &[Bearings::WORDING]);
    check("the old The", "the new the", &[Bearings::WORDING]);
}

#[test]
fn reported_speech_is_no_change_of_modality() {
    let english = IndexedLexicon::built_in();
    let judge = Judge {
        lexicon: Some(english),
        reports: true,
    };
    check_with(
        judge,
        "we will close our",
        "they would close their",
        &[Bearings::REPORTED],
    );
    check_with(
        judge,
        "we may",
        "they will",
        &[Bearings::REPORTED, Bearings::MODAL],
    );
    for (said, told) in [
        ("expects", "expected"),
        ("I can", "she could"),
        ("is", "was"),
        ("were", "had been"),
        ("rose", "had risen"),
        ("", "had"),
        ("increase", "have increased"),
        ("carries plans notes asks", "carried planned noted asked"),
        ("today now here", "that day then there"),
        ("yesterday", "the day before"),
        ("these", "those"),
        ("us", "them"),
        ("has", "had"),
    ] {
        check_with(judge, said, told, &[Bearings::REPORTED]);
        check_with(judge, told, said, &[Bearings::REPORTED]);
    }
    check_with(judge, "expects", "hopes", &[Bearings::WORDING]);
    check_with(judge, "expects", "accepted", &[Bearings::WORDING]);
    check_with(
        judge,
        "",
        "had not",
        &[Bearings::WORDING, Bearings::NEGATION],
    );
    check_with(judge, "can", "would", &[Bearings::MODAL]);
    check(
        "we will",
        "they would",
        &[Bearings::WORDING, Bearings::MODAL],
    );
}

#[test]
fn without_a_list_nothing_is_guessed() {
    let judge = Judge {
        lexicon: None,
        reports: true,
    };
    check_with(
        judge,
        "Der Rat kann 4",
        "Der Bund will 5",
        &[Bearings::WORDING, Bearings::FIGURE],
    );
}
