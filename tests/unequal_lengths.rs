//! Compares short texts with much longer ones: every comparison ends, and the invariants hold.
//!
//! A search that samples the long text sizes its tables by an estimate, and for a short text the estimate may be zero.
//! Random pairs of similar length never reach that case.

// Waiting for a result with a time limit needs a second thread, which WebAssembly does not have.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/invariants/mod.rs"]
mod invariants;

use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use word_for_word::Options;

/// A comparison takes some milliseconds. One that exceeds this limit will not end.
const LIMIT: Duration = Duration::from_secs(30);

/// Returns words that each occur once. The words of different letters differ.
fn unique_words(letter: char, count: usize) -> Vec<String> {
    (0..count).map(|at| format!("{letter}{at}")).collect()
}

/// Returns sentences in which half of the words recur every few words.
fn prose(count: usize) -> Vec<String> {
    let word = |at: usize| match at % 18 {
        17 => format!("w{}.", at * at % 977),
        step if step % 2 == 0 => ["the", "port", "of", "pilots"][at / 2 % 4].to_owned(),
        _ => format!("w{}", at * at % 1_009),
    };
    (0..count).map(word).collect()
}

/// Compares pairs of texts, each within the time limit.
#[track_caller]
fn check_pairs(pairs: Vec<[Vec<String>; 2]>, options: Options) {
    let (report, reports) = mpsc::channel();
    let sizes: Vec<[usize; 2]> = pairs
        .iter()
        .map(|pair| pair.each_ref().map(Vec::len))
        .collect();
    let comparer = thread::spawn(move || {
        for [before, after] in pairs {
            let [before, after] = [before.join(" "), after.join(" ")];
            let held = invariants::compare_checked(&before, &after, &options).map(drop);
            if report.send(held).is_err() {
                return;
            }
        }
    });
    for [before, after] in sizes {
        match reports.recv_timeout(LIMIT) {
            Ok(Ok(())) => {}
            Ok(Err(broken)) => panic!("{before} words against {after}: {broken}"),
            Err(_) => panic!("{before} words against {after}: no result in {LIMIT:?}"),
        }
    }
    comparer.join().expect("the comparisons have ended");
}

/// Returns the length of the longer text: from 3,000 to 20,000 words, different for each length of the shorter one.
fn long_length(short: usize) -> usize {
    3_000 + short * 7_919 % 17_001
}

/// Returns options with or without the phases after the changes.
fn options(all_phases: bool) -> Options {
    let mut options = Options::default();
    options.shared = all_phases;
    options.passages = all_phases;
    options.quotations = all_phases;
    options
}

#[test]
fn a_comparison_of_1_to_200_words_with_a_long_text_without_them_ends() {
    let pair = |short: usize| {
        let long = long_length(short);
        [unique_words('v', short), unique_words('w', long)]
    };
    check_pairs((1..=200).map(pair).collect(), options(false));
}

#[test]
fn a_comparison_of_1_to_200_words_with_a_long_text_with_half_of_them_ends() {
    let pair = |short: usize| {
        let mut quoted = prose(long_length(short));
        let long = quoted.clone();
        quoted.drain(..long.len() / 2);
        quoted.truncate(short.div_ceil(2));
        quoted.extend(unique_words('v', short / 2));
        [quoted, long]
    };
    check_pairs((1..=200).map(pair).collect(), options(false));
}

#[test]
fn every_phase_ends_for_a_short_text_against_a_long_one() {
    let pair = |short: usize| [prose(short), prose(long_length(short))];
    check_pairs((1..=200).step_by(7).map(pair).collect(), options(true));
}
