//! Compares options on and off. Other searches do not affect changes. Ignoring a difference gives no more changed words. Whole sentences
//! only widen changes. Copying tokens from the other text gives the same tokens.

#![no_main]

use libfuzzer_sys::fuzz_target;
use word_for_word::fuzzing::units;
use word_for_word::{ChangeKind, Comparison, Notice, compare};
use word_for_word_fuzz::{Asked, Pair};

/// Returns the part of a comparison about changes.
fn changes(mut comparison: Comparison) -> Comparison {
    comparison.options = word_for_word::Options::default();
    (
        comparison.shared,
        comparison.passages,
        comparison.quotations,
    ) = (None, None, None);
    comparison.deceptive = None;
    comparison
        .notices
        .retain(|notice| !matches!(notice, Notice::OccurrencesCut { .. }));
    comparison
}

fuzz_target!(|given: (Asked, Pair)| {
    let (Asked(options), Pair([before, after])) = &given;
    let with = compare(before, after, options);

    let mut other = options.clone();
    (other.shared, other.passages, other.quotations) =
        (!options.shared, !options.passages, !options.quotations);
    other.deceptive = !options.deceptive;
    let without = compare(before, after, &other);
    assert_eq!(
        changes(with.clone()),
        changes(without),
        "what else is looked for touches the changes of {given:?}"
    );

    let mut whole = options.clone();
    whole.whole_sentences = true;
    let mut words = options.clone();
    words.whole_sentences = false;
    let [whole, words] = [whole, words].map(|options| compare(before, after, &options));
    assert!(
        whole.statistics.before.kept <= words.statistics.before.kept,
        "whole sentences keep more words of {given:?}"
    );

    let mut still = options.clone();
    still.detect_moves = false;
    let still = compare(before, after, &still);
    assert!(still.moves.is_empty(), "moves that were not asked for");
    let moved = |row: &&word_for_word::Change| {
        matches!(row.kind, ChangeKind::MovedAway | ChangeKind::MovedHere)
    };
    assert_eq!(
        still.changes.iter().filter(moved).count(),
        0,
        "moved without a move"
    );

    let of = [before.as_str(), after.as_str()];
    assert_eq!(
        units(of, options, true),
        units(of, options, false),
        "the units of {of:?}"
    );
});
