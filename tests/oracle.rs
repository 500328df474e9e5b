//! Compares the engine with a naive oracle, on texts of plain words.
//!
//! The longest common subsequence, by the textbook's table, is an upper bound of the words that may be kept. If unchanged words separate
//! the edits, exactly these words must be kept, and the result is the edit script. Of reordered sentences, the heaviest set that is in
//! order must stay, as found by trying all subsets.

// See `invariants.rs`.
#![cfg(not(target_arch = "wasm32"))]

#[macro_use]
#[path = "support/naive.rs"]
mod naive;
#[path = "support/trials.rs"]
mod trials;

use naive::{common, compare_plain, heaviest_in_order, options, sentences, word, words};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::cell::Cell;
use std::collections::BTreeSet;
use trials::check;
use word_for_word::{Change, ChangeKind, Comparison, compare};

/// Generates a text of few different words, common and rare.
fn few_words(most: usize) -> impl Strategy<Value = Vec<String>> {
    const KINDS: [&str; 8] = [
        "the", "of", "and", "port", "pilot", "channel", "ferry", "toll",
    ];
    (1..=KINDS.len()).prop_flat_map(move |kinds| {
        vec(
            select(&KINDS[KINDS.len() - kinds..]).prop_map(str::to_owned),
            0..most,
        )
    })
}

#[test]
fn no_more_words_are_kept_than_the_longest_common_subsequence_has() {
    let texts = (few_words(30), few_words(30), any::<bool>());
    check(2_000, texts, |(before, after, moves)| {
        compare_plain(&before.join(" "), &after.join(" "), moves).map(drop)
    });
}

/// Replaces part of a text of few different words by a word that occurs nowhere else: all other words must be kept.
#[test]
fn one_edit_is_one_change() {
    let texts = (
        few_words(40),
        any::<Index>(),
        0..3_usize,
        0..3_usize,
        any::<bool>(),
    );
    check(2_000, texts, |(before, at, gone, come, moves)| {
        let mut after = before.clone();
        let start = at.index(before.len() + 1);
        let end = (start + gone).min(before.len());
        after.splice(start..end, (0..come).map(word));
        let (before, after) = (before.join(" "), after.join(" "));
        let comparison = compare_plain(&before, &after, moves)?;
        let most = common(&words(&before), &words(&after));
        let kept = comparison.statistics.before.kept;
        ensure!(kept == most, "{kept} of {most} words are kept");
        let hunks = comparison.hunks.len();
        ensure!(hunks == usize::from(before != after), "{hunks} hunks");
        Ok(())
    });
}

/// An edit after some unchanged words: the number of unchanged words, of deleted words and of inserted words.
type Edit = (usize, usize, usize);

/// Generates edits that are separated by unchanged words.
fn edits() -> impl Strategy<Value = Vec<Edit>> {
    vec((5..20_usize, 0..4_usize, 0..4_usize), 0..8)
}

/// The edit script as rows: their kinds and words.
type Rows = Vec<(ChangeKind, Vec<String>)>;

/// Returns two texts whose words each occur once, and the rows that they must give.
fn script(edits: &[Edit]) -> (Vec<String>, Vec<String>, Rows) {
    let mut numbers = 0..;
    let mut next =
        |count: usize| -> Vec<String> { numbers.by_ref().take(count).map(word).collect() };
    let (mut before, mut after, mut rows) = (Vec::new(), Vec::new(), Rows::new());
    let last = (6, 0, 0);
    for &(kept, gone, come) in edits.iter().chain([&last]) {
        let (kept, gone, come) = (next(kept), next(gone), next(come));
        before.extend([kept.clone(), gone.clone()].concat());
        after.extend([kept.clone(), come.clone()].concat());
        match rows.last_mut() {
            Some((ChangeKind::Equal, words)) => words.extend(kept),
            _ => rows.push((ChangeKind::Equal, kept)),
        }
        for (kind, words) in [(ChangeKind::Deleted, gone), (ChangeKind::Inserted, come)] {
            if !words.is_empty() {
                rows.push((kind, words));
            }
        }
    }
    (before, after, rows)
}

/// Returns the rows of a comparison, each with its words.
fn rows(before: &str, after: &str, comparison: &Comparison) -> Rows {
    let letters = |text: &str| text.replace(|char: char| !char.is_alphanumeric(), " ");
    let row = |row: &Change| {
        let text = if row.before.is_empty() {
            &after[row.after]
        } else {
            &before[row.before]
        };
        (
            row.kind,
            words(&letters(text))
                .into_iter()
                .map(str::to_owned)
                .collect(),
        )
    };
    comparison.changes.iter().map(row).collect()
}

#[test]
fn separate_edits_are_shown_as_they_were_made() {
    check(1_000, (edits(), any::<bool>()), |(edits, moves)| {
        let (before, after, expected) = script(&edits);
        let (before, after) = (before.join(" "), after.join(" "));
        let comparison = compare_plain(&before, &after, moves)?;
        let shown = rows(&before, &after, &comparison);
        ensure!(shown == expected, "{shown:?}\nbut it was {expected:?}");
        Ok(())
    });
}

/// The same in prose: with common words, which occur many times, and with punctuation.
#[test]
fn separate_edits_of_prose_keep_all_unchanged_words() {
    check(1_000, (edits(), any::<bool>()), |(edits, moves)| {
        let (before, after, _) = script(&edits);
        let common_words = ["the", "of", "and", "to"];
        // Every third unchanged word is a common one, chosen by the number of the word.
        let prose = |text: &[String]| -> Vec<String> {
            let common = |word: &String| {
                let sum: usize = word.bytes().map(usize::from).sum();
                if sum.is_multiple_of(3) {
                    common_words[sum / 3 % 4].to_owned()
                } else {
                    word.clone()
                }
            };
            text.iter().map(common).collect()
        };
        let (before, after) = (prose(&before).join(" "), prose(&after).join(" "));
        let comparison = compare_plain(&before, &after, moves)?;
        let most = common(&words(&before), &words(&after));
        let kept = comparison.statistics.before.kept;
        ensure!(kept == most, "{kept} of {most} words are kept");
        Ok(())
    });
}

/// Reorders sentences whose words each occur once. The heaviest set of sentences that is in order must stay, all others must be moves.
#[test]
fn the_lighter_of_reordered_sentences_are_moved() {
    let shuffled = vec(6..12_usize, 1..8).prop_flat_map(|lengths| {
        let order: Vec<usize> = (0..lengths.len()).collect();
        (Just(lengths), Just(order).prop_shuffle())
    });
    check(500, shuffled, |(lengths, order)| {
        let [before, after] = sentences(&lengths, &order);
        let counted = compare(&before, &after, &options(true)).statistics.before;
        let stays = heaviest_in_order(&lengths, &order);
        ensure!(
            counted.kept == stays,
            "{counted:?}, but {stays} words could stay in place"
        );
        ensure!(counted.changed() == 0, "{counted:?}, but no word changed");
        Ok(())
    });
}

/// Returns a text whose sentences consist of the words with the given numbers, and the span of each sentence.
fn of_sentences(sentences: &[Vec<usize>]) -> (String, Vec<(usize, usize)>) {
    let (mut text, mut places) = (String::new(), Vec::new());
    for sentence in sentences {
        let words: Vec<String> = sentence.iter().map(|&number| word(number * 37)).collect();
        let words = words.join(" ");
        let (first, rest) = words.split_at(1);
        let start = text.len();
        text.push_str(&format!("{}{rest}.", first.to_uppercase()));
        places.push((start, text.len()));
        text.push(' ');
    }
    (text, places)
}

/// Returns the weight of a word, which falls by one each time its frequency doubles. A word in every sentence has a weight of one.
fn weight_of(number: usize, texts: [&[Vec<usize>]; 2], sentences: usize) -> u64 {
    // With a capital it counts as another word. The weight is that of the more frequent spelling.
    let times = |text: &[Vec<usize>], initial: bool| {
        let spelled = |sentence: &Vec<usize>| {
            let (first, rest) = sentence.split_at(1);
            let words = if initial { first } else { rest };
            words.iter().filter(|&&word| word == number).count()
        };
        text.iter().map(spelled).sum::<usize>()
    };
    let most = texts.map(|text| times(text, true).max(times(text, false)));
    let most = most[0].max(most[1]).max(1);
    1 + u64::from(sentences.ilog2().saturating_sub(most.ilog2()))
}

/// Returns the sentence that is nearest to a given one, by comparing it with all sentences; `None` if none is near.
fn nearest(own: &[usize], others: &[Vec<usize>], weight: impl Fn(usize) -> u64) -> Option<usize> {
    let distinct = |words: &[usize]| -> BTreeSet<usize> { words.iter().copied().collect() };
    let sum =
        |words: &BTreeSet<usize>| -> f64 { words.iter().map(|&word| weight(word) as f64).sum() };
    let own = distinct(own);
    let mut best: Option<(f64, usize)> = None;
    for (index, other) in others.iter().enumerate() {
        let other = distinct(other);
        let both: BTreeSet<usize> = own.intersection(&other).copied().collect();
        let cosine = sum(&both) / (sum(&own) * sum(&other)).sqrt();
        if best.is_none_or(|(most, _)| cosine > most + 1e-9) {
            best = Some((cosine, index));
        }
    }
    let (cosine, index) = best?;
    let both = own.intersection(&distinct(&others[index])).count();
    (both >= 3 && cosine * both.min(5) as f64 >= 1.2 - 1e-9).then_some(index)
}

/// For every sentence that was deleted whole, the engine finds the nearest sentence. It finds none if none is near, or if the nearest one
/// replaces the deleted one.
#[test]
fn the_nearest_sentence_is_the_nearest_of_all() {
    let sentence = || vec(0..40_usize, 4..12);
    let texts = (
        vec(sentence(), 1..8),
        vec(sentence(), 0..5),
        vec(any::<Index>(), 3..8),
    );
    let found = Cell::new(0);
    check(1_000, texts, |(before, others, kept)| {
        // Includes the first half of some sentences, with other sentences between.
        let mut after = others;
        for at in &kept {
            let sentence = at.get(&before);
            after.insert(
                at.index(after.len() + 1),
                sentence[..sentence.len() / 2 + 2].to_vec(),
            );
        }
        after.truncate(8);
        let [(one, dropped), (two, remain)] = [&before, &after].map(|text| of_sentences(text));
        let comparison = compare(&one, &two, &options(false));
        for (index, &(start, end)) in dropped.iter().enumerate() {
            let Some(row) = comparison.changes.iter().position(|row| {
                row.kind == ChangeKind::Deleted
                    && row.before.start <= start
                    && end <= row.before.end
            }) else {
                continue;
            };
            let weight = |word| weight_of(word, [&before, &after], after.len());
            let expected = nearest(&before[index], &after, weight).map(|index| remain[index]);
            let hunks = &comparison.hunks;
            let hunk = hunks.iter().find(|hunk| hunk.rows.contains(&row));
            let rows = hunk.map_or(0..0, |hunk| hunk.rows.clone());
            let expected = expected.filter(|&(start, end)| {
                let beside = |row: &Change| row.after.start < end && start < row.after.end;
                !comparison.changes[rows].iter().any(beside)
            });
            let shown = comparison
                .nearest
                .iter()
                .find(|near| near.row == row && near.before == (start..end).into());
            let shown = shown.map(|near| (near.after.start, near.after.end));
            ensure!(
                shown == expected,
                "of {:?} {shown:?} is shown, not {expected:?}",
                &one[start..end]
            );
            found.set(found.get() + usize::from(shown.is_some()));
        }
        Ok(())
    });
    assert!(found.get() > 0, "none was near in any of the texts");
}
