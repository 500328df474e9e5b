//! Property tests: check the invariants of a comparison on some thousands of random pairs of texts, under random options.
//!
//! When a failing pair is understood, add it to `tests/cases`.

// proptest needs environment variables and the system's random numbers, which WebAssembly does not have. There the tests in `tests/cases`
// check the same invariants.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/checks.rs"]
mod checks;
#[path = "support/invariants/mod.rs"]
mod invariants;
#[path = "support/limits.rs"]
mod limits;
#[path = "support/pieces.rs"]
mod pieces;
#[path = "support/texts.rs"]
mod texts;
#[path = "support/trials.rs"]
mod trials;

use invariants::{compare_checked, compare_segmented_checked};
use trials::check;
use word_for_word::limits::Limits;
use word_for_word::{Change, Options, Span, compare};

fn holds(((before, after), options): ((String, String), Options)) -> Result<(), String> {
    compare_checked(&before, &after, &options).map(drop)
}

#[test]
fn invariants_hold_for_versions_of_a_text() {
    check(3_000, (texts::versions(40, 5), texts::options()), holds);
}

#[test]
fn invariants_hold_for_versions_of_a_long_text() {
    check(200, (texts::versions(400, 20), texts::options()), holds);
}

#[test]
fn invariants_hold_for_reordered_sentences() {
    check(1_000, (texts::shuffled(8, 5), texts::options()), holds);
}

#[test]
fn invariants_hold_for_unrelated_texts_of_the_same_words() {
    check(1_000, (texts::strangers(40), texts::options()), holds);
}

/// Texts of few Chinese characters and Thai letters, cut into words of lengths that depend on the characters around them.
#[test]
fn invariants_hold_for_scripts_without_spaces_whatever_the_words() {
    let segmenter = |run: &str, ends: &mut Vec<usize>| {
        let mut last = 'a';
        for (at, char) in run.char_indices() {
            if (u32::from(char) * 7 + u32::from(last) * 3 + at as u32) % 5 < 2 {
                ends.push(at + char.len_utf8());
            }
            last = char;
        }
    };
    let pairs = (texts::unspaced(60, 6), texts::options());
    check(2_000, pairs, |((before, after), mut options)| {
        (options.passages, options.quotations) = (true, true);
        compare_segmented_checked(&before, &after, &options, &segmenter).map(drop)
    });
}

/// Texts of combining marks, emoji, control characters, invisible characters and all line breaks, with few words between.
#[test]
fn invariants_hold_for_rarely_typed_characters() {
    check(1_500, (texts::odd(60, 6), texts::options()), holds);
}

#[test]
fn invariants_hold_for_any_strings() {
    check(1_000, (texts::strings(), texts::options()), holds);
}

#[test]
fn invariants_hold_for_short_versions_under_small_limits() {
    let pairs = (texts::versions(60, 6), texts::limited_options());
    check(3_000, pairs, holds);
}

#[test]
fn invariants_hold_for_reordered_sentences_under_small_limits() {
    let pairs = (texts::shuffled(8, 5), texts::limited_options());
    check(1_500, pairs, holds);
}

#[test]
fn invariants_hold_for_unrelated_texts_under_small_limits() {
    let pairs = (texts::strangers(60), texts::limited_options());
    check(1_500, pairs, holds);
}

#[test]
fn invariants_hold_for_reports_under_any_limits() {
    let pairs = (texts::report(8, 5), texts::limited_options());
    check(2_000, pairs, |(pair, mut options)| {
        (options.passages, options.quotations) = (true, true);
        holds((pair, options))
    });
}

#[test]
fn invariants_hold_for_texts_of_1_to_20_000_words() {
    let pairs = (texts::of_any_lengths(20_000), texts::options());
    check(60, pairs, holds);
}

#[test]
fn invariants_hold_for_texts_of_1_to_500_words_under_small_limits() {
    let pairs = (texts::of_any_lengths(500), texts::limited_options());
    check(400, pairs, holds);
}

/// Compares a word as long as a book: it remains one token, and the comparison ends.
fn long_words(length: usize) {
    let word = "harbour".repeat(length / 7);
    let marked = "e\u{301}".repeat(length / 3);
    for (before, after) in [
        (word.clone(), word.replacen('u', "o", 1)),
        (word.clone(), format!("{word}s")),
        (marked.clone(), format!("x{marked}")),
        (marked, word),
    ] {
        let found = compare(&before, &after, &Options::default());
        let rows = |side: fn(&Change) -> &Span| -> Vec<Span> {
            found
                .changes
                .iter()
                .map(side)
                .filter(|span| !span.is_empty())
                .cloned()
                .collect()
        };
        let whole = |text: &str| {
            vec![Span {
                start: 0,
                end: text.len(),
            }]
        };
        assert_eq!(rows(|row| &row.before), whole(&before), "lossless");
        assert_eq!(rows(|row| &row.after), whole(&after), "lossless");
        assert_eq!((found.changes.len(), found.hunks.len()), (2, 1));
        let mirrored = compare(&after, &before, &Options::default());
        assert_eq!(
            mirrored.statistics.before, found.statistics.after,
            "symmetric"
        );
        assert_eq!(
            mirrored.refinements.len(),
            found.refinements.len(),
            "symmetric"
        );
    }
}

#[test]
fn a_word_of_a_megabyte_is_compared_as_one_token() {
    long_words(1_000_000);
}

/// Run it with `cargo test --release --test invariants -- --ignored`.
#[test]
#[ignore = "compares ten megabytes four times: run it in the release profile"]
fn a_word_of_ten_megabytes_is_compared_as_one_token() {
    long_words(10_000_000);
}

#[test]
fn other_searches_do_not_affect_the_changes() {
    let pairs = (texts::versions(40, 5), texts::options());
    check(300, pairs, |((before, after), mut options)| {
        let with = compare(&before, &after, &options);
        options.shared = !options.shared;
        options.passages = !options.passages;
        options.quotations = !options.quotations;
        options.deceptive = !options.deceptive;
        let mut without = compare(&before, &after, &options);
        without.options = with.options.clone();
        without.shared = with.shared.clone();
        without.passages = with.passages.clone();
        without.quotations = with.quotations.clone();
        without.deceptive = with.deceptive.clone();
        // This is the only notice about phrases.
        let about_changes =
            |notice: &_| !matches!(notice, word_for_word::Notice::OccurrencesCut { .. });
        let mut with = with;
        with.notices.retain(about_changes);
        without.notices.retain(about_changes);
        if with == without {
            Ok(())
        } else {
            Err(format!("{with:?}\nbut {without:?}"))
        }
    });
}

/// If case is ignored, capitals inside words change only the ignored differences.
#[test]
fn ignored_capitals_change_only_the_ignored_differences() {
    let pairs = (texts::versions(40, 5), texts::options());
    check(500, pairs, |((before, mut after), mut options)| {
        // The engine orders two texts of equal length by their letters. In another order it may resolve ties differently.
        if before.len() == after.len() {
            after.push_str(" more");
        }
        options.ignore_case = true;
        let mut inside = false;
        let capitals = |char: char| {
            let capital = if inside {
                char.to_ascii_uppercase()
            } else {
                char
            };
            inside = char.is_ascii_alphabetic();
            capital
        };
        let shouted: String = before.chars().map(capitals).collect();
        let rows = |before: &str| -> Vec<Change> { compare(before, &after, &options).changes };
        let (plain, folded) = (rows(&before), rows(&shouted));
        if plain == folded {
            Ok(())
        } else {
            Err(format!("{plain:?}, with capitals {folded:?}"))
        }
    });
}

#[test]
fn one_source_is_judged_as_in_a_comparison() {
    let pairs = (texts::report(8, 5), texts::options());
    check(1_000, pairs, checks::equals_comparison);
    check(
        500,
        (texts::odd(60, 6), texts::options()),
        checks::equals_comparison,
    );
    check(
        500,
        (texts::strings(), texts::options()),
        checks::equals_comparison,
    );
}

#[test]
fn one_source_is_judged_as_in_a_comparison_under_any_limits() {
    let pairs = (texts::report(8, 5), texts::limited_options());
    check(1_000, pairs, |(pair, mut options)| {
        // A comparison indexes the aligned words once, with so many words around them. A check aligns nothing.
        options.limits.reuse.context_words = Limits::default().reuse.context_words;
        checks::equals_comparison((pair, options))
    });
}

#[test]
fn several_sources_are_judged_alike_in_any_order() {
    let pairs = (texts::report(8, 5), texts::options());
    check(1_000, pairs, checks::is_same_in_any_order);
}

#[test]
fn spans_of_a_check_are_those_of_its_texts() {
    let pairs = (texts::odd(60, 6), texts::limited_options());
    check(1_000, pairs, checks::has_valid_spans);
}
