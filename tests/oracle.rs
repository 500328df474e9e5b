//! A naive oracle: texts of plain words, of which simple means tell what is the same.
//!
//! The longest common subsequence by the textbook's table bounds what may be kept. Where the edits are plainly apart, it is exactly
//! what must be kept, and the script of the edits is the result. Of sentences in another order, the heaviest that are in order
//! stay, by trying all subsets.

// See `invariants.rs`.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/trials.rs"]
mod trials;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use trials::check;
use word_for_word::{ChangeKind, Comparison, Options, compare};

/// Fails with a message unless a condition holds.
macro_rules! ensure {
    ($condition:expr, $($message:tt)+) => {
        let holds: bool = $condition;
        if !holds {
            return Err(format!($($message)+));
        }
    };
}

/// A word for each number, made of syllables; none is a word of English that every text has.
fn word(number: usize) -> String {
    const SYLLABLES: [&str; 10] = ["ba", "ko", "lu", "mi", "ne", "po", "ra", "su", "te", "vi"];
    let digits = [number / 1_000, number / 100, number / 10, number];
    digits.map(|digit| SYLLABLES[digit % 10]).concat()
}

/// The length of the longest common subsequence, by the table.
fn common(before: &[&str], after: &[&str]) -> usize {
    let mut row = vec![0; after.len() + 1];
    for one in before {
        let mut diagonal = 0;
        for (at, two) in after.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if one == two {
                diagonal + 1
            } else {
                above.max(row[at])
            };
            diagonal = above;
        }
    }
    row[after.len()]
}

/// How many words two texts have in common, in any order.
fn common_unordered(before: &[&str], after: &[&str]) -> usize {
    let mut rest = after.to_vec();
    let found = |word: &&&str| {
        rest.iter()
            .position(|other| other == *word)
            .map(|at| rest.swap_remove(at))
            .is_some()
    };
    before.iter().filter(found).count()
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

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

fn options(detect_moves: bool) -> Options {
    let mut options = Options::default();
    options.detect_moves = detect_moves;
    options
}

/// Checks what holds of any texts of plain words with single spaces, and gives the comparison.
fn compare_plain(before: &str, after: &str, detect_moves: bool) -> Result<Comparison, String> {
    let comparison = compare(before, after, &options(detect_moves));
    let mut kept = 0;
    let mut sides = [Vec::new(), Vec::new()];
    for row in &comparison.changes {
        let (gone, come) = (
            words(&before[row.before.clone()]),
            words(&after[row.after.clone()]),
        );
        if row.kind == ChangeKind::Equal {
            ensure!(gone == come, "{gone:?} is no {come:?}");
            kept += gone.len();
        }
        sides[0].extend(gone);
        sides[1].extend(come);
    }
    let [before, after] = [words(before), words(after)];
    ensure!(
        sides == [before.clone(), after.clone()],
        "a row cuts a word in two: {sides:?}"
    );
    let counted = comparison.statistics.before;
    ensure!(
        counted.kept == kept && counted.words == before.len(),
        "{counted:?}, but {kept} words are in equal rows"
    );
    let most = common(&before, &after);
    ensure!(
        kept <= most,
        "{kept} words are kept, {most} have the texts in common in order"
    );
    let (same, most) = (kept + counted.moved, common_unordered(&before, &after));
    ensure!(
        same <= most,
        "{same} words are the same, {most} have the texts in common"
    );
    Ok(comparison)
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
    let row = |row: &word_for_word::Change| {
        let text = if row.before.is_empty() {
            &after[row.after.clone()]
        } else {
            &before[row.before.clone()]
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
    let sentences = vec(6..12_usize, 1..8).prop_flat_map(|lengths| {
        let order: Vec<usize> = (0..lengths.len()).collect();
        (Just(lengths), Just(order).prop_shuffle())
    });
    check(500, sentences, |(lengths, order)| {
        let mut numbers = 0..;
        let sentences: Vec<String> = lengths
            .iter()
            .map(|&length| {
                let words: Vec<String> = numbers.by_ref().take(length).map(word).collect();
                let (first, rest) = (words[0].split_at(1), &words[1..]);
                let capital = first.0.to_uppercase() + first.1;
                format!("{capital} {}. ", rest.join(" "))
            })
            .collect();
        let before = sentences.concat();
        let after: String = order
            .iter()
            .map(|&sentence| sentences[sentence].as_str())
            .collect();
        let counted = compare(&before, &after, &options(true)).statistics.before;
        let chains = (0..1_usize << order.len()).filter_map(|chosen| {
            let chain: Vec<usize> = order
                .iter()
                .copied()
                .filter(|sentence| chosen >> sentence & 1 == 1)
                .collect();
            chain.is_sorted().then(|| {
                chain
                    .iter()
                    .map(|&sentence| lengths[sentence])
                    .sum::<usize>()
            })
        });
        let stays = chains.max().unwrap_or(0);
        ensure!(
            counted.kept == stays,
            "{counted:?}, but {stays} words could stay in place"
        );
        ensure!(counted.changed() == 0, "{counted:?}, but no word changed");
        Ok(())
    });
}
