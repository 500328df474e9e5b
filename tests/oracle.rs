//! A naive oracle: texts of plain words, of which simple means tell what is the same.
//!
//! The longest common subsequence by the textbook's table bounds what may be kept. Where the edits are plainly apart, it is exactly
//! what must be kept, and the script of the edits is the result. Of sentences in another order, the heaviest that are in order
//! stay, by trying all subsets.

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

/// Words of few kinds, common and rare.
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
fn no_more_is_the_same_than_can_be() {
    let texts = (few_words(30), few_words(30), any::<bool>());
    check(2_000, texts, |(before, after, moves)| {
        compare_plain(&before.join(" "), &after.join(" "), moves).map(drop)
    });
}

/// One edit among words of few kinds, with a word that stands nowhere else: all other words are kept.
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

/// What is done behind some words that stay: how many of the next go, and how many others come.
type Edit = (usize, usize, usize);

/// Edits that are plainly apart.
fn edits() -> impl Strategy<Value = Vec<Edit>> {
    vec((5..20_usize, 0..4_usize, 0..4_usize), 0..8)
}

/// The script of the edits as rows: their kinds and words.
type Rows = Vec<(ChangeKind, Vec<String>)>;

/// Two texts of words that each stand once, and the rows that they must give.
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

/// The rows of a comparison, each with its words.
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
fn edits_that_are_apart_are_shown_as_they_were_made() {
    check(1_000, (edits(), any::<bool>()), |(edits, moves)| {
        let (before, after, expected) = script(&edits);
        let (before, after) = (before.join(" "), after.join(" "));
        let comparison = compare_plain(&before, &after, moves)?;
        let shown = rows(&before, &after, &comparison);
        ensure!(shown == expected, "{shown:?}\nbut it was {expected:?}");
        Ok(())
    });
}

/// The same in prose: with common words, which stand in many places, and with punctuation.
#[test]
fn edits_of_prose_that_are_apart_keep_all_that_can_be_kept() {
    check(1_000, (edits(), any::<bool>()), |(edits, moves)| {
        let (before, after, _) = script(&edits);
        let common_words = ["the", "of", "and", "to"];
        // Every third word of what stays is a common one: the numbers of the words tell which.
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

/// Sentences of words that each stand once, in another order: those in order that have most words stay, all others moved.
#[test]
fn of_sentences_in_another_order_the_lighter_moved() {
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

/// A text of sentences, each of the numbers of its words, and where each sentence stands.
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

/// What a word of two texts tells, of which one is searched that has so many sentences.
fn telling(number: usize, texts: [&[Vec<usize>]; 2], sentences: usize) -> u64 {
    // With a capital it counts as another word; the more frequent of the two tells.
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

/// The sentence that is nearest to one, by looking at all of them; if any is near.
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

/// Of every sentence that was dropped whole, the one that is found is nearest of all; and none where none is near, or where it took its place.
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
        // The first half of some sentences, with others between.
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
            let weight = |word| telling(word, [&before, &after], after.len());
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
