//! The passages of a report, each with its source, and how much of each text they cover.

use super::LookedUp;
use super::findings::Lookup;
use super::result::{Check, CheckedSource, Place, SourcedPassage};
use crate::align::Block;
use crate::comparison::Coverage;
use crate::comparison::passages::Passages;
use crate::comparison::quotations::Verdict;
use crate::reuse::passages::{Boundaries, passages};
use crate::reuse::quotation_marks::Quoted;
use crate::reuse::quotations::quotations;
use crate::reuse::word_view::WordView;
use crate::span::Span;
use std::ops::Range;

/// Finds the passages, and adds them to a check, with the coverage of all texts. `looked_up` are the quotations of the report.
pub(super) fn add(check: &mut Check, lookup: &Lookup, marks: &[Quoted], looked_up: &[LookedUp]) {
    let (view, side) = (lookup.exact, lookup.side);
    let found = find(lookup, marks, looked_up);
    let own = &found.after;
    let mut covered_by = vec![Coverer::new(view.keys(side).len()); lookup.words.len()];
    for tile in &own.tiles {
        let passage = &found.passages[tile.passage];
        let place = lookup.place(passage.before);
        let mut others: Vec<Place> = tile.others.iter().map(|&span| lookup.place(span)).collect();
        let words = view.words_of(side, tile.span);
        covered_by[place.source].cover(&words);
        for (span, other) in tile.others.iter().zip(&others) {
            // A shorter place has only a part of the words, and is a tile of its source.
            if view.words_of(1 - side, *span).len() >= words.len() {
                covered_by[other.source].cover(&words);
            }
        }
        others.retain(|other| *other != place);
        check.passages.push(SourcedPassage {
            span: tile.span,
            place,
            words: passage.words,
            quoted: passage.quoted_after,
            is_exact: passage.is_exact(),
            others,
        });
    }
    let mut of_sources = Coverer::new(view.keys(1 - side).len());
    for tile in &found.before.tiles {
        of_sources.cover(&view.words_of(1 - side, tile.span));
        let source = lookup.place(tile.span).source;
        covered_by[source].cover(&view.words_of(side, found.passages[tile.passage].after));
    }
    check.sources = lookup
        .words
        .iter()
        .zip(covered_by)
        .map(|(words, report)| CheckedSource {
            words: words.len(),
            report: report.coverage(&(0..view.keys(side).len())),
            own: of_sources.coverage(words),
        })
        .collect();
    check.coverage = Coverage {
        words: own.exact.words + own.near.words,
        share: own.exact.share + own.near.share,
    };
    check.unsourced.clone_from(&own.omitted);
}

/// Finds the passages, with the sources as before and the report as after.
fn find(lookup: &Lookup, marks: &[Quoted], looked_up: &[LookedUp]) -> Passages {
    let (view, side) = (lookup.exact, lookup.side);
    let mut both = [lookup.joined.marks.as_slice(), marks];
    both.swap(1, side);
    let boundaries = Boundaries::new(view, both);
    // The quotations of the sources are looked up in the report, as in a comparison. With several sources, other spellings are not worth an
    // index of all words.
    let found_in = if lookup.words.len() > 1 {
        view
    } else {
        lookup.view
    };
    let (of_sources, of_sources_parts) = quotations(found_in, view, 1 - side, &lookup.joined.marks);
    let best = marks
        .iter()
        .zip(looked_up)
        .filter(|(quoted, _)| quoted.outer.is_none())
        .filter_map(|(_, found)| found.candidates.first());
    let mut parts: Vec<Vec<Block>> = best
        .flat_map(|candidate| candidate.judged.passages.iter().cloned())
        .collect();
    if side == 0 {
        parts.extend(of_sources_parts);
    } else {
        parts.splice(0..0, of_sources_parts);
    }
    let absent_sources = of_sources
        .iter()
        .filter(|quotation| {
            quotation.verdict == Verdict::Absent && !quotation.is_short && quotation.outer.is_none()
        })
        .map(|quotation| quotation.span);
    let absent = marks
        .iter()
        .zip(looked_up)
        .filter(|(quoted, found)| {
            found.candidates.is_empty() && !found.is_short && quoted.outer.is_none()
        })
        .map(|(quoted, _)| quoted.span);
    let mut absent = [
        words_of(view, 1 - side, absent_sources),
        words_of(view, side, absent),
    ];
    absent.swap(1, side);
    let found = passages(view, &boundaries, parts, absent);
    if side == 0 { found.mirrored() } else { found }
}

/// Returns the words of spans.
fn words_of(view: &WordView, side: usize, spans: impl Iterator<Item = Span>) -> Vec<Range<usize>> {
    spans.map(|span| view.words_of(side, span)).collect()
}

/// Words that are covered, each counted once.
#[derive(Clone)]
struct Coverer(Vec<bool>);

impl Coverer {
    fn new(words: usize) -> Self {
        Self(vec![false; words])
    }

    fn cover(&mut self, words: &Range<usize>) {
        self.0[words.clone()].fill(true);
    }

    fn coverage(&self, of: &Range<usize>) -> Coverage {
        let words = self.0[of.clone()]
            .iter()
            .filter(|covered| **covered)
            .count();
        Coverage {
            words,
            share: if of.is_empty() {
                0.0
            } else {
                words as f64 / of.len() as f64
            },
        }
    }
}
