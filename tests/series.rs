//! A series follows sentences and words that stay, change, move, go and return.

#![cfg(all(feature = "series", not(target_arch = "wasm32")))]

use proptest::prelude::*;
use word_for_word::series::{EventKind, Series};
use word_for_word::{Bearings, Options, series};

const RATE: &str = "The board decided to keep its lending rate at 4.75 per cent.";
const PATIENT: &str = "It can be patient before it changes course again.";
const HARBOUR: &str = "Shipments of grain through the northern harbour fell sharply in autumn.";
const FISH: &str = "Fishing fleets landed more herring and less cod than a year ago.";
const VOTE: &str = "Two members voted against the decision and gave their reasons in writing.";

fn joined(sentences: &[&str]) -> String {
    sentences.join(" ")
}

fn follow(versions: &[String]) -> Series {
    let texts: Vec<&str> = versions.iter().map(String::as_str).collect();
    series(&texts, &Options::default())
}

/// Returns the versions that have the line of the sentence that begins with some words in the last version.
fn versions_of<'s>(versions: &[String], found: &'s Series, begins: &str) -> &'s [usize] {
    &found.lines[line_of(versions, found, versions.len() - 1, begins)].versions
}

fn line_of(versions: &[String], found: &Series, version: usize, begins: &str) -> usize {
    let mut parts = found.versions[version].parts.iter();
    let part = parts.find(|part| part.span.of(&versions[version]).starts_with(begins));
    part.expect("the version has the sentence").line
}

/// Returns the words of the last version that came in a version.
fn since(versions: &[String], found: &Series, version: usize) -> Vec<String> {
    let last = versions.len() - 1;
    let runs = found.versions[last].runs.iter();
    runs.filter(|run| run.since == version)
        .map(|run| run.span.of(&versions[last]).to_owned())
        .collect()
}

fn kinds(found: &Series, version: usize) -> Vec<EventKind> {
    let events = found.events.iter();
    events
        .filter(|event| event.version == version)
        .map(|event| event.kind)
        .collect()
}

#[test]
fn a_sentence_that_is_removed_and_restored_is_one_line() {
    let versions = [
        joined(&[RATE, PATIENT, HARBOUR]),
        joined(&[RATE, HARBOUR]),
        joined(&[RATE, HARBOUR, FISH]),
        joined(&[
            RATE,
            HARBOUR,
            "It can be patient before it changes course once more.",
            FISH,
        ]),
    ];
    let found = follow(&versions);
    assert_eq!(versions_of(&versions, &found, "It can"), [0, 3]);
    assert_eq!(versions_of(&versions, &found, "Fishing"), [2, 3]);
    assert_eq!(kinds(&found, 3), [EventKind::Returned]);
    assert_eq!(since(&versions, &found, 3), ["once more."]);
}

#[test]
fn a_sentence_that_moves_keeps_its_line_and_the_age_of_its_words() {
    let versions = [
        joined(&[HARBOUR, RATE, FISH, VOTE]),
        joined(&[RATE, FISH, VOTE, HARBOUR]),
    ];
    let found = follow(&versions);
    assert_eq!(versions_of(&versions, &found, "Shipments"), [0, 1]);
    assert_eq!(kinds(&found, 1), [EventKind::Moved]);
    assert_eq!(since(&versions, &found, 1), [""; 0]);
}

#[test]
fn both_halves_of_a_split_sentence_are_of_its_line() {
    let whole = "Shipments of grain through the northern harbour fell sharply in autumn, and the pilots \
                 who work there expect another slow and costly winter season.";
    let split = "Shipments of grain through the northern harbour fell sharply in autumn. The pilots \
                 who work there expect another slow and costly winter season.";
    let versions = [joined(&[RATE, whole, FISH]), joined(&[RATE, split, FISH])];
    let found = follow(&versions);
    let first = line_of(&versions, &found, 1, "Shipments");
    assert_eq!(line_of(&versions, &found, 1, "The pilots"), first);
    assert_eq!(kinds(&found, 1), [EventKind::Split; 2]);
}

#[test]
fn a_joined_sentence_has_a_part_of_each_line() {
    let together = "Shipments of grain through the northern harbour fell sharply in autumn; fishing fleets \
                    landed more herring and less cod than a year ago.";
    let versions = [
        joined(&[RATE, HARBOUR, FISH, VOTE]),
        joined(&[RATE, together, VOTE]),
    ];
    let found = follow(&versions);
    let parts = &found.versions[1].parts;
    assert_eq!(parts.len(), 4);
    assert_eq!(parts[1].sentence, parts[2].sentence);
    assert_eq!(parts[1].line, line_of(&versions, &found, 0, "Shipments"));
    assert_eq!(parts[2].line, line_of(&versions, &found, 0, "Fishing"));
    assert_eq!(kinds(&found, 1), [EventKind::Joined; 2]);
}

#[test]
fn a_copy_is_of_the_line_that_it_copies() {
    let versions = [
        joined(&[RATE, HARBOUR, FISH]),
        joined(&[RATE, HARBOUR, FISH, VOTE, RATE]),
    ];
    let found = follow(&versions);
    let lines: Vec<usize> = found.versions[1]
        .parts
        .iter()
        .map(|part| part.line)
        .collect();
    assert_eq!(lines, [0, 1, 2, 3, 0]);
    assert_eq!(kinds(&found, 1), [EventKind::Copied]);
}

#[test]
fn figures_in_one_place_are_a_series_of_values() {
    let rate = |value: &str| {
        format!("The board decided to set its lending rate at {value} per cent. {HARBOUR}")
    };
    let versions = [rate("4.75"), rate("4.75"), rate("4.50"), rate("4.25")];
    let found = follow(&versions);
    assert_eq!(found.figures.len(), 1);
    let values: Vec<&str> = found.figures[0]
        .values
        .iter()
        .map(|&(version, span)| span.of(&versions[version]))
        .collect();
    assert_eq!(values, ["4.75", "4.75", "4.50", "4.25"]);
}

#[test]
fn edits_have_the_words_and_what_they_affect() {
    let versions = [
        joined(&[
            "The board may raise its rate if prices go on rising.",
            HARBOUR,
        ]),
        joined(&[
            "The board will raise its rate if prices go on rising.",
            HARBOUR,
        ]),
    ];
    let found = follow(&versions);
    let [edit] = found.edits[..] else {
        panic!("one edit: {:?}", found.edits);
    };
    assert_eq!(
        (edit.before.of(&versions[0]), edit.after.of(&versions[1])),
        ("may", "will")
    );
    assert_eq!(edit.bearings, Bearings::MODAL);
}

#[test]
fn a_word_keeps_its_age_when_a_word_in_front_takes_its_capital() {
    let versions = [
        joined(&[
            "Strains in distant markets pose a risk to the outlook.",
            HARBOUR,
        ]),
        joined(&[
            "In addition, strains in distant markets pose a risk to the outlook.",
            HARBOUR,
        ]),
    ];
    assert_eq!(since(&versions, &follow(&versions), 1), ["In addition,"]);
}

#[test]
fn a_compound_is_as_old_as_its_newest_word() {
    let versions = [
        joined(&[
            "The longer-run goal of the board is a stable price of bread.",
            HARBOUR,
        ]),
        joined(&[
            "The longer-term goal of the board is a stable price of bread.",
            HARBOUR,
        ]),
    ];
    assert_eq!(since(&versions, &follow(&versions), 1), ["longer-term"]);
}

#[test]
fn versions_without_change_have_no_events_and_no_edits() {
    let text = joined(&[RATE, PATIENT, HARBOUR, FISH]);
    let versions = vec![text; 5];
    let found = follow(&versions);
    assert!(found.events.is_empty() && found.edits.is_empty());
    assert!(
        found
            .lines
            .iter()
            .all(|line| line.versions == [0, 1, 2, 3, 4])
    );
    assert!(
        found
            .versions
            .iter()
            .flat_map(|version| &version.runs)
            .all(|run| run.since == 0)
    );
}

#[test]
fn no_versions_and_empty_versions_are_no_error() {
    assert_eq!(follow(&[]), Series::default());
    let versions = ["", RATE, "", " \n", "—", RATE].map(str::to_owned);
    let found = follow(&versions);
    assert_eq!(versions_of(&versions, &found, "The board"), [1, 5]);
}

/// Versions that are made of a few sentences, so that these go, return, repeat and change.
fn versions() -> impl Strategy<Value = Vec<String>> {
    let sentence = prop_oneof![
        Just(RATE),
        Just("The board decided to cut its lending rate to 4.50 per cent."),
        Just(PATIENT),
        Just("it can be, in a word—patient;"),
        Just(HARBOUR),
        Just("Shipments of grain fell; fishing fleets landed more herring and less cod."),
        Just(FISH),
        Just("日本へ行く。"),
        Just("—"),
        Just("\n\n"),
        Just("naïve 🚀 ½"),
    ];
    let version = prop::collection::vec(sentence, 0..8).prop_map(|sentences| joined(&sentences));
    prop::collection::vec(version, 0..7)
}

proptest! {
    #[test]
    fn parts_and_runs_cover_all_but_white_space(versions in versions()) {
        let found = follow(&versions);
        for (text, version) in versions.iter().zip(&found.versions) {
            for spans in [
                version.parts.iter().map(|part| part.span).collect::<Vec<_>>(),
                version.runs.iter().map(|run| run.span).collect(),
            ] {
                let mut at = 0;
                for span in spans {
                    prop_assert!(text[at..span.start].trim().is_empty());
                    prop_assert!(!span.is_empty());
                    at = span.end;
                }
                prop_assert!(text[at..].trim().is_empty());
            }
        }
    }

    #[test]
    fn nothing_is_older_than_its_line_or_younger_than_its_version(versions in versions()) {
        let found = follow(&versions);
        for (number, version) in found.versions.iter().enumerate() {
            for part in &version.parts {
                prop_assert!(found.lines[part.line].versions.contains(&number));
                if let Some((origin, part_of_origin)) = part.origin {
                    prop_assert!(origin <= number);
                    prop_assert_eq!(found.versions[origin].parts[part_of_origin].line, part.line);
                }
            }
            for run in &version.runs {
                let part = version.parts.iter().find(|part| part.span.contains(run.span.start));
                let line = &found.lines[part.expect("a run is in a part").line];
                prop_assert!(line.first() <= run.since && run.since <= number);
            }
        }
        prop_assert!(found.lines.iter().all(|line| line.versions.is_sorted() && !line.versions.is_empty()));
    }

    #[test]
    fn later_versions_change_nothing_in_earlier_ones(versions in versions()) {
        let found = follow(&versions);
        for count in 0..versions.len() {
            prop_assert_eq!(&follow(&versions[..count]).versions[..], &found.versions[..count]);
        }
    }

    #[test]
    fn edits_and_figures_have_valid_spans(versions in versions()) {
        let found = follow(&versions);
        for edit in &found.edits {
            let part = &found.versions[edit.version].parts[edit.part];
            let origin = part.origin.expect("an edited part has an origin").0;
            prop_assert!(edit.before.get(&versions[origin]).is_some());
            prop_assert!(edit.after.get(&versions[edit.version]).is_some());
            prop_assert!(part.span.start <= edit.after.start && edit.after.end <= part.span.end);
        }
        for figure in &found.figures {
            prop_assert!(figure.values.len() > 1);
            prop_assert!(figure.values.is_sorted_by(|one, two| one.0 < two.0));
            for (version, span) in &figure.values {
                prop_assert!(span.get(&versions[*version]).is_some_and(|text| !text.is_empty()));
            }
        }
    }
}
