//! Checks a report against its sources: which source has each quotation, and which passages come from where.
//!
//! [`check`] looks up every quotation of a report in every source and says which has it best, which others have it too, and what differs.
//! With one source, its verdicts are those of [`compare`](crate::compare()). [`Checker`] holds the sources for several reports.
//!
//! ```
//! use word_for_word::check::Judgement;
//! use word_for_word::quotations::Verdict;
//! use word_for_word::{Options, check};
//!
//! let june = "The board expects prices to rise slowly this summer. It will meet again in August.";
//! let august = "The board expects prices to fall slowly this autumn. It will meet again in October.";
//! let report = "It expects “prices to rise slowly this summer”, and to “meet again in October”.";
//! let check = check(report, &[june, august], &Options::default());
//!
//! let sources: Vec<usize> = check.quotations.iter().map(|quotation| quotation.findings[0].source).collect();
//! assert_eq!(sources, [0, 1]);
//! assert_eq!(check.quotations[0].verdict, Judgement::Verdict(Verdict::Verbatim));
//! ```
//!
//! # Steps
//!
//! 1. `joined_sources` tokenizes each source and joins them to one text.
//! 2. `source_index` sorts the words of all sources once.
//! 3. `findings` looks up each quotation in each source, and in all together.
//! 4. `context` decides between sources that have it equally well.
//! 5. `passages` tiles the report with passages of all sources.

mod context;
mod findings;
mod joined_sources;
mod passages;
mod result;
mod source_index;
mod tolerances;

pub use result::{
    Check, CheckedQuotation, CheckedSource, Finding, Judgement, Place, SourcedDifference,
    SourcedPart, SourcedPassage, Tolerances,
};

use crate::bearing::IndexedLexicon;
use crate::comparison::quotations::Verdict;
use crate::intern::{coarser, intern};
use crate::options::Options;
use crate::pipeline::{built_in_lexicon, normalization_for};
use crate::reuse::quotation_marks::{self, Quoted};
use crate::reuse::quotations::{SourceBrackets, SourceCharacters, utterances};
use crate::reuse::word_view::{COARSE, WordView};
use crate::sentence_search::{Nearness, Sentences};
use crate::span::Span;
use crate::text::{Text, is_swapped};
use findings::{Candidate, Lookup};
use joined_sources::JoinedSources;
use source_index::SourceIndex;
use std::ops::Range;

/// Checks the quotations and passages of a report against its sources.
///
/// `options` say what the comparison of words ignores, and which words change the meaning. Their searches are not used.
///
/// # Time
///
/// Near-linear in the length of all texts, plus a limited amount of work for each quotation and source.
#[must_use]
pub fn check(report: &str, sources: &[&str], options: &Options) -> Check {
    Checker::new(sources, options).check(report)
}

/// Sources that are ready to be checked against.
pub struct Checker {
    joined: JoinedSources,
    options: Options,
}

impl Checker {
    /// Reads the sources. Linear.
    #[must_use]
    pub fn new(sources: &[&str], options: &Options) -> Self {
        Self {
            joined: JoinedSources::new(sources, &options.limits),
            options: options.clone(),
        }
    }

    /// Checks the quotations between the marks of a report, and its passages.
    #[must_use]
    pub fn check(&self, report: &str) -> Check {
        let report = Text::with_limits(report, &self.options.limits.text);
        let marks = quotation_marks::quoted(&report, &self.options.limits.reuse);
        self.checked(&report, marks, true, true)
    }

    /// Checks quotations that are given as spans of a report, and its passages. A span that is not one of the report is cut to the
    /// characters in it.
    #[must_use]
    pub fn check_spans(&self, report: &str, spans: &[Span]) -> Check {
        let report = Text::with_limits(report, &self.options.limits.text);
        let marks = spans.iter().map(|&span| handed_in(report.source, span));
        self.checked(&report, marks.collect(), false, true)
    }

    /// Checks quotations that are given as words, without a report. Each span in the result is one of its quotation.
    #[must_use]
    pub fn check_quotations(&self, quotations: &[&str]) -> Check {
        const BETWEEN: &str = "\n\n";
        let mut report = String::new();
        let mut spans = Vec::with_capacity(quotations.len());
        for quotation in quotations {
            let start = report.len();
            report.push_str(quotation);
            spans.push(Span::new(start, report.len()));
            report.push_str(BETWEEN);
        }
        let text = Text::with_limits(&report, &self.options.limits.text);
        let marks = spans.iter().map(|&span| handed_in(&report, span));
        let mut check = self.checked(&text, marks.collect(), false, false);
        for (quotation, span) in check.quotations.iter_mut().zip(&spans) {
            quotation.shift_back(span.start);
        }
        check
    }

    /// Checks quotations of a report, and its passages on request. `in_marks` says whether the quotations are those between its marks: only these
    /// are parts of utterances.
    fn checked(
        &self,
        report: &Text,
        marks: Vec<Quoted>,
        in_marks: bool,
        with_passages: bool,
    ) -> Check {
        let options = &self.options;
        let sources = self.joined.text();
        // The same order as in a comparison, so that the result is the same with one source.
        let side = usize::from(!is_swapped(sources.source, report.source));
        let mut texts = [report, &sources];
        texts.swap(0, side);
        let sides = texts.map(|text| text.source);
        let normalization = normalization_for(sides, options);
        let finer = intern(texts, normalization, options.ignore_punctuation);
        let mut interned = coarser(
            texts,
            finer.units.each_ref(),
            &finer,
            normalization | COARSE,
        );
        interned.limits = options.limits.clone();
        let words = self.joined.separate_keys(&mut interned, 1 - side);
        let given = options.lexicon.as_ref().map(IndexedLexicon::new);
        let built_in = || built_in_lexicon(texts, finer.is_english);
        let lexicon = given.as_ref().or_else(built_in);
        let mut exact = WordView::of_words(texts, interned, Vec::new(), lexicon);
        exact.texts_joined = words.len();
        // A quotation in another spelling is found, and then told apart.
        let tied = (!marks.is_empty())
            .then(|| exact.with_tied_spellings())
            .flatten();
        let view = tied.as_ref().unwrap_or(&exact);
        let alphabet = view.interned.weights.len() + 1;
        let index =
            (words.len() > 1).then(|| SourceIndex::new(view.keys(1 - side), &words, alphabet));
        let brackets = |words: &Range<usize>| SourceBrackets::new(view, 1 - side, words);
        let lookup = Lookup {
            view,
            exact: &exact,
            side,
            joined: &self.joined,
            words: &words,
            index: index.as_ref(),
            brackets: words.iter().map(brackets).collect(),
            characters: words
                .iter()
                .map(|words| SourceCharacters::new(view, 1 - side, words))
                .collect(),
            all_brackets: brackets(&(0..view.keys(1 - side).len())),
        };
        let previous = if in_marks {
            utterances::previous(view, side, &marks)
        } else {
            vec![None; marks.len()]
        };
        let looked_up = look_up(&lookup, &marks, &previous);
        let mut check = Check::default();
        if with_passages {
            passages::add(&mut check, &lookup, &marks, &looked_up);
        } else {
            let counted = |words: &Range<usize>| CheckedSource {
                words: words.len(),
                ..CheckedSource::default()
            };
            check.sources = words.iter().map(counted).collect();
        }
        check.sources.truncate(self.joined.len());
        let has_source = words.iter().any(|words| !words.is_empty());
        let mut sentences = None;
        for (index, (quoted, found)) in marks.iter().zip(looked_up).enumerate() {
            let verdict = match (&found.candidates.first(), has_source, found.words) {
                (_, _, 0) => Judgement::NoWords,
                (_, false, _) => Judgement::NoSource,
                (Some(best), ..) => Judgement::Verdict(best.judged.quotation.verdict),
                (None, ..) => Judgement::Verdict(Verdict::Absent),
            };
            let nearest = (verdict == Judgement::Verdict(Verdict::Absent)).then(|| {
                let sentences = sentences
                    .get_or_insert_with(|| Sentences::new(view.texts, &view.interned, 1 - side));
                let near =
                    sentences.nearest(&view.words_of(side, quoted.span), &Nearness::QUOTED)?;
                Some(self.joined.place(view.sentence_span(1 - side, &near.units)))
            });
            check.quotations.push(CheckedQuotation {
                span: quoted.span,
                words: found.words,
                is_short: found.is_short,
                is_closed: quoted.is_closed,
                outer: quoted.outer,
                previous: previous[index],
                verdict,
                findings: found
                    .candidates
                    .iter()
                    .map(|candidate| lookup.finding(candidate))
                    .collect(),
                nearest: nearest.flatten(),
            });
        }
        check
    }
}

/// The result of looking up a quotation in all sources.
#[derive(Default)]
struct LookedUp {
    words: usize,
    is_short: bool,
    /// The best first.
    candidates: Vec<Candidate>,
}

/// Looks up all quotations, and sorts what the sources have of each.
fn look_up(lookup: &Lookup, marks: &[Quoted], previous: &[Option<usize>]) -> Vec<LookedUp> {
    // The place of each quotation in each source.
    let mut places: Vec<Vec<Option<Range<usize>>>> = Vec::with_capacity(marks.len());
    let mut found = Vec::with_capacity(marks.len());
    let mut ties = Vec::with_capacity(marks.len());
    for (quoted, &previous) in marks.iter().zip(previous) {
        let before = previous.map(|index| places[index].as_slice());
        let looked_up = lookup.candidates(quoted, before);
        let mut here = vec![None; lookup.words.len()];
        for candidate in &looked_up.candidates {
            here[candidate.source].clone_from(&candidate.judged.place);
        }
        places.push(here);
        let candidates = &looked_up.candidates;
        let best = candidates.iter().map(Candidate::rank).min();
        let tied = candidates
            .iter()
            .filter(|candidate| Some(candidate.rank()) == best);
        ties.push(tied.map(|candidate| candidate.source).collect());
        found.push(looked_up);
    }
    let chosen = context::choose(&ties, previous);
    for ((quoted, found), chosen) in marks.iter().zip(&mut found).zip(chosen) {
        let candidates = &mut found.candidates;
        candidates.sort_by_key(|candidate| (candidate.rank(), Some(candidate.source) != chosen));
        if let Some(crossing) = lookup.crossing(quoted, candidates.first()) {
            candidates.insert(0, crossing);
        }
    }
    found
}

/// Makes a quotation of a span that was handed in.
fn handed_in(report: &str, span: Span) -> Quoted {
    let floor = |byte: usize| {
        let byte = byte.min(report.len());
        (0..=byte)
            .rev()
            .find(|&byte| report.is_char_boundary(byte))
            .unwrap_or(0)
    };
    let (start, end) = (floor(span.start), floor(span.end));
    let span = Span::new(start, end.max(start));
    Quoted {
        span,
        open: span.start,
        end: span.end,
        mark: '"',
        is_closed: true,
        outer: None,
        paragraph: 0,
        last_paragraph: 0,
        opens_paragraph: false,
        ends_paragraph: false,
    }
}

#[cfg(test)]
mod tests;
