//! Shared phrases: runs of words that occur in both texts, in any order.

use crate::notation::{phrases, tiles};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::{MinPhraseWords, Options};

/// Checks the marks of phrases in both texts.
#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(tiles, &phrases_on_request(), before, after, expected);
}

fn phrases_on_request() -> Options {
    Options::default().with_shared(true)
}

fn of_at_least(words: u32) -> Options {
    phrases_on_request().with_min_phrase_words(MinPhraseWords::new(words).expect("a valid number"))
}

#[test]
fn a_phrase_occurs_in_both_texts() {
    check(
        "The board said the harbour pilots refused the new channel on Tuesday.",
        "It was reported that the harbour pilots refused the new channel again.",
        "The board said [1]the harbour pilots refused the new channel[/1] on Tuesday. (7 words, 58 %)\n\
         It was reported that [1]the harbour pilots refused the new channel[/1] again. (7 words, 58 %)",
    );
}

#[test]
fn phrases_need_not_be_in_order() {
    check(
        "Ferries stopped running before midnight. Pilots refused the deeper channel.",
        "Pilots refused the deeper channel? Indeed; ferries stopped running before midnight.",
        "Ferries [2]stopped running before midnight[/2]. [1]Pilots refused the deeper channel[/1]. (9 words, 90 %)\n\
         [1]Pilots refused the deeper channel[/1]? Indeed; ferries [2]stopped running before midnight[/2]. (9 words, 82 %)",
    );
}

#[test]
fn a_phrase_extends_over_punctuation() {
    check(
        "He wrote: pilots refused; the channel stays closed, and left.",
        "Pilots said “pilots refused, the channel stays closed”.",
        "He wrote: [1]pilots refused; the channel stays closed[/1], and left. (6 words, 60 %)\n\
         Pilots said “[1]pilots refused, the channel stays closed[/1]”. (6 words, 75 %)",
    );
}

#[test]
fn every_occurrence_is_marked() {
    let before = "Pilots refused the deeper channel.";
    let after = "Pilots refused the deeper channel. Yes: Pilots refused the deeper channel.";
    check(
        before,
        after,
        "[1]Pilots refused the deeper channel[/1]. (5 words, 100 %)\n\
         [1]Pilots refused the deeper channel[/1]. Yes: [1]Pilots refused the deeper channel[/1]. (10 words, 91 %)",
    );
    crate::check(
        phrases,
        &phrases_on_request(),
        before,
        after,
        "Pilots refused the deeper channel: 1 and 2",
    );
}

#[test]
fn an_occurrence_inside_a_longer_phrase_is_listed() {
    crate::check(
        phrases,
        &phrases_on_request(),
        "Today pilots refused the deeper channel outright. Pilots refused the deeper channel.",
        "Today pilots refused the deeper channel outright. Some refused the deeper channel yesterday.",
        "Today pilots refused the deeper channel outright: 1 and 1\n\
         refused the deeper channel: 2 and 2",
    );
}

#[test]
fn three_words_are_too_few_by_default() {
    let before = "They said pilots refused outright.";
    let after = "Again pilots refused outright!";
    check(
        before,
        after,
        "They said pilots refused outright. (0 words, 0 %)\nAgain pilots refused outright! (0 words, 0 %)",
    );
    crate::check(
        tiles,
        &of_at_least(3),
        before,
        after,
        "They said [1]pilots refused outright[/1]. (3 words, 60 %)\n\
         Again [1]pilots refused outright[/1]! (3 words, 75 %)",
    );
}

#[test]
fn more_words_may_be_required() {
    crate::check(
        phrases,
        &of_at_least(6),
        "Pilots refused the deeper channel. Ferries stopped running before midnight on Tuesday.",
        "Ferries stopped running before midnight on Tuesday; pilots refused the deeper channel.",
        "Ferries stopped running before midnight on Tuesday: 1 and 1",
    );
}

#[test]
fn one_rare_word_is_a_phrase_if_one_word_is_enough() {
    crate::check(
        phrases,
        &of_at_least(1),
        "An anchor of the ferry",
        "The ferry of a pilot",
        "ferry: 1 and 1",
    );
}

#[test]
fn phrases_of_common_words_are_banal() {
    check(
        "That is what it is about, he thought.",
        "Nobody knows what it is about or why.",
        "That is what it is about, he thought. (0 words, 0 %)\n\
         Nobody knows what it is about or why. (0 words, 0 %)",
    );
}

#[test]
fn a_name_among_common_words_is_banal() {
    check(
        "He is one of the United States of old.",
        "The president of the United States came.",
        "He is one of the United States of old. (0 words, 0 %)\n\
         The president of the United States came. (0 words, 0 %)",
    );
}

#[test]
fn ignored_differences_do_not_end_a_phrase() {
    crate::check(
        tiles,
        &phrases_on_request().with_ignore_case(true),
        "PILOTS DIDN'T REFUSE CHANNELS",
        "So pilots didn’t refuse channels",
        "[1]PILOTS DIDN'T REFUSE CHANNELS[/1] (4 words, 100 %)\n\
         So [1]pilots didn’t refuse channels[/1] (4 words, 80 %)",
    );
}

#[test]
fn identical_texts_are_covered_completely() {
    check(
        "Pilots refused; ferries stopped.",
        "Pilots refused; ferries stopped.",
        "[1]Pilots refused; ferries stopped[/1]. (4 words, 100 %)\n\
         [1]Pilots refused; ferries stopped[/1]. (4 words, 100 %)",
    );
}

#[test]
fn the_heavier_of_overlapping_phrases_takes_the_words() {
    check(
        "Old pilots refused deeper channels yesterday evening.",
        "Old pilots refused deeper channels. Some refused deeper channels yesterday evening.",
        "[1]Old pilots refused deeper channels[/1] yesterday evening. (5 words, 71 %)\n\
         [1]Old pilots refused deeper channels[/1]. Some [2]refused deeper channels yesterday evening[/2]. (10 words, 91 %)",
    );
}

#[test]
fn phrases_of_other_scripts_are_found() {
    check(
        "Вчера лоцманы отказались проводить суда через канал.",
        "Сообщают: лоцманы отказались проводить суда.",
        "Вчера [1]лоцманы отказались проводить суда[/1] через канал. (4 words, 57 %)\n\
         Сообщают: [1]лоцманы отказались проводить суда[/1]. (4 words, 80 %)",
    );
}

#[test]
fn phrases_are_found_only_on_request() {
    crate::check(
        tiles,
        &Options::default(),
        "Pilots refused.",
        "Pilots refused.",
        "not looked for",
    );
}

/// A combining letter counts as a word, a combining hook does not. If accents are ignored, both have an empty key, but they are not equal.
#[test]
fn marks_without_a_letter_stay_distinct_without_accents() {
    crate::check(
        tiles,
        &phrases_on_request().with_ignore_accents(true),
        "Pilots refused deeper channels \u{322}",
        "Pilots refused deeper channels \u{322}\n\n\u{322}\u{36e}",
        "[1]Pilots refused deeper channels[/1] \u{322} (4 words, 100 %)\n\
         [1]Pilots refused deeper channels[/1] \u{322}\n\n\u{322}\u{36e} (4 words, 80 %)",
    );
}

/// An emoji is a sign and counts as a word. With two different combining marks it is not the same, even if accents are ignored.
#[test]
fn an_emoji_keeps_its_combining_letter_without_accents() {
    crate::check(
        tiles,
        &phrases_on_request().with_ignore_accents(true),
        "Pilots refused deeper channels 📪\u{36e}",
        "Pilots refused deeper channels 📪\u{322}",
        "[1]Pilots refused deeper channels[/1] 📪\u{36e} (4 words, 80 %)\n\
         [1]Pilots refused deeper channels[/1] 📪\u{322} (4 words, 80 %)",
    );
}
