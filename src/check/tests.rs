//! Tests of checks: which source is named, and why.

use super::source_index::IndexedSource;
use super::*;
use crate::reuse::quotations::{OtherText, SharedRuns};

const PILOTS: &str = "The pilots of the northern harbour warned against the new channel in spring.";
const FLEET: &str = "Nobody expects the fishing fleet to return before the autumn storms are over.";

/// Checks the verdict on each quotation of a report, and its sources: that of each part, without repeats.
#[track_caller]
fn expect(report: &str, sources: &[&str], expected: &[(Verdict, &[usize])]) {
    let check = check(report, sources, &Options::default());
    let found: Vec<(Judgement, Vec<usize>)> = check
        .quotations
        .iter()
        .map(|quotation| {
            let parts = quotation.findings.first().map(|finding| &finding.parts);
            let mut sources: Vec<usize> = parts
                .into_iter()
                .flatten()
                .map(|part| part.place.source)
                .collect();
            sources.dedup();
            (quotation.verdict, sources)
        })
        .collect();
    let expected: Vec<(Judgement, Vec<usize>)> = expected
        .iter()
        .map(|&(verdict, sources)| (Judgement::Verdict(verdict), sources.to_vec()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_verbatim_source_comes_before_one_with_a_changed_word() {
    let other = PILOTS.replace("spring", "autumn");
    let report = format!("“{PILOTS}”");
    expect(&report, &[&other, PILOTS], &[(Verdict::Verbatim, &[1])]);
    expect(&report, &[PILOTS, &other], &[(Verdict::Verbatim, &[0])]);
}

#[test]
fn a_quotation_stitched_in_one_source_comes_before_one_that_another_has_half_of() {
    let both = format!(
        "{PILOTS} It rained all week, and the council met twice about the bridge and the market. {FLEET}"
    );
    let report = "“The pilots of the northern harbour warned the fishing fleet to return before the autumn storms.”";
    expect(report, &[PILOTS, &both], &[(Verdict::Stitched, &[1])]);
}

#[test]
fn a_quotation_may_join_two_sources() {
    let report = "“The pilots of the northern harbour warned the fishing fleet to return before the autumn storms.”";
    expect(report, &[FLEET, PILOTS], &[(Verdict::Stitched, &[1, 0])]);
}

#[test]
fn one_source_with_a_changed_word_comes_before_two_without_a_change() {
    let other = PILOTS.replace("warned against", "argued for");
    let report = "“The pilots of the northern harbour argued against the new channel in spring.”";
    expect(report, &[PILOTS, &other], &[(Verdict::Altered, &[0])]);
}

#[test]
fn the_parts_of_an_utterance_have_one_source() {
    let other = PILOTS.replace("in spring", "at last");
    let report = "“The pilots of the northern harbour warned,” she said, “against the new channel in spring.”";
    let both = [(Verdict::Verbatim, [1].as_slice()); 2];
    expect(report, &[&other, PILOTS], &both);
}

#[test]
fn a_source_that_neighbours_have_comes_before_an_earlier_one() {
    let shared = "The council met twice about the bridge. ";
    let sources = [format!("{shared}It rained."), format!("{shared}{FLEET}")];
    let report = format!("“{FLEET}” And: “The council met twice about the bridge.”");
    let both = [(Verdict::Verbatim, [1].as_slice()); 2];
    expect(&report, &[&sources[0], &sources[1]], &both);
}

#[test]
fn all_sources_with_a_quotation_are_findings() {
    let report = format!("“{PILOTS}”");
    let check = check(&report, &[PILOTS, FLEET, PILOTS], &Options::default());
    let sources: Vec<usize> = check.quotations[0]
        .findings
        .iter()
        .map(|finding| finding.source)
        .collect();
    assert_eq!(sources, [0, 2]);
}

#[test]
fn an_absent_quotation_has_the_nearest_sentence_of_any_source() {
    let report = "“The harbour pilots had a warning in spring: no new channel in the north.”";
    let check = check(report, &[FLEET, PILOTS], &Options::default());
    let nearest = check.quotations[0].nearest;
    assert_eq!(
        check.quotations[0].verdict,
        Judgement::Verdict(Verdict::Absent)
    );
    assert_eq!(
        nearest.map(|place| (place.source, place.span.of(PILOTS))),
        Some((1, PILOTS))
    );
}

#[test]
fn no_run_of_words_reaches_from_one_source_into_the_next() {
    let report = "“The bridge is closed to lorries the market moves north.”";
    let sources = ["The bridge is closed to lorries", "the market moves north"];
    expect(report, &sources, &[(Verdict::Stitched, &[0, 1])]);
}

#[test]
fn quotations_can_be_handed_in() {
    let checker = Checker::new(&[PILOTS, FLEET], &Options::default());
    let report = format!("She said: {FLEET}");
    let span = Span::new(10, report.len());
    let spans = checker.check_spans(&report, &[span, Span::new(3, 900), Span::new(9, 2)]);
    assert_eq!(
        spans.quotations[0].verdict,
        Judgement::Verdict(Verdict::Verbatim)
    );
    assert_eq!(spans.quotations[1].span, Span::new(3, report.len()));
    assert_eq!(spans.quotations[2].verdict, Judgement::NoWords);
    let words = checker.check_quotations(&["in “spring", "the new channel", ""]);
    assert_eq!(
        words.quotations[1].findings[0].parts[0].span,
        Span::new(0, 15)
    );
    assert_eq!(words.quotations[2].verdict, Judgement::NoWords);
}

#[test]
fn coverage_counts_each_text_by_itself() {
    let report = format!("{PILOTS} {FLEET} It rained.");
    let check = check(
        &report,
        &[PILOTS, "Nothing of it.", &format!("{PILOTS} {FLEET}")],
        &Options::default(),
    );
    let words: Vec<[usize; 2]> = check
        .sources
        .iter()
        .map(|source| [source.report.words, source.own.words])
        .collect();
    assert_eq!(words, [[13, 13], [0, 0], [26, 26]]);
    assert_eq!(check.coverage.words, 26);
    assert_eq!(check.unsourced.len(), 1);
}

#[test]
fn the_index_of_a_source_finds_the_runs_that_the_texts_share() {
    let mut state = 7_u32;
    let mut next = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % below
    };
    let words = ["port", "sea", "rate", "will", "rise", "fall", "and", "the"];
    for _ in 0..200 {
        let mut text = |most: u32| {
            let count = 1 + next(most);
            let words: Vec<&str> = (0..count).map(|_| words[next(8) as usize]).collect();
            words.join(" ")
        };
        let (report, source) = (text(30), text(60));
        let texts = [Text::new(&report), Text::new(&source)];
        let order = [&texts[0], &texts[1]];
        let interned = intern(order, COARSE, true);
        let alphabet = interned.weights.len() + 1;
        let view = WordView::of_words(order, interned, Vec::new(), None);
        let all = 0..view.keys(1).len();
        let index = SourceIndex::new(view.keys(1), std::slice::from_ref(&all), alphabet);
        let indexed = IndexedSource {
            index: &index,
            source: 0,
            text: view.keys(0),
            most: view.interned.limits.reuse.run_occurrences,
        };
        let other = OtherText {
            view: &view,
            side: 0,
        };
        let quoted = view.keys(0).len() / 3..view.keys(0).len();
        let listed = |runs: &dyn SharedRuns| -> Vec<(Range<usize>, Vec<u32>)> {
            let runs = runs.runs(&quoted).into_iter();
            runs.map(|run| (run.words, run.places.into_owned()))
                .collect()
        };
        assert_eq!(listed(&indexed), listed(&other), "{report:?} in {source:?}");
        for &key in view.keys(0) {
            assert_eq!(indexed.first_place(key), other.first_place(key));
        }
    }
}
