//! Threads the sentences of many versions of a text into lines of descent.
//!
//! Readers of a statement want to know since when it says "patient", who removed "transitory", and whether it came back. A comparison of two
//! texts shows one step. Here each version is compared with the one before, and sentences and words are followed from step to step.
//!
//! # Flow
//!
//! 1. `threading` aligns each version with the one before, and `continuation` finds the sentence that each sentence continues. `segments` cuts
//!    a sentence that continues several.
//! 2. `recovery` looks for the origin of the other sentences among those that are gone, moved, split or copied. `index` finds the candidates.
//! 3. `refinement` looks again for the words of a sentence once its origin is known.
//! 4. `history` and `figures` read events, edits and series of figures from the origins of the words.
//!
//! # Time and space
//!
//! Linear in the number of versions. Not all pairs are compared: a sentence is compared with the one that it continues, and if there is none
//! with a limited number of candidates.
//!
//! # Related work
//!
//! F. Flöck, M. Acosta: "WikiWho: Precise and Efficient Attribution of Authorship of Revisioned Content", WWW 2014. It follows words through
//! paragraphs and sentences that are the same letter for letter, and has neither moves inside a sentence nor lines of edited sentences.

mod continuation;
mod figures;
mod history;
mod index;
mod links;
mod recovery;
mod refinement;
pub mod result;
mod segments;
mod threading;
mod version;
mod vocabulary;

pub use result::{Edit, Event, EventKind, Figure, Line, Part, Run, Series, Version};

use crate::options::Options;
use std::ops::Range;

/// Follows the sentences and words of a text through its versions, given from the oldest to the newest.
///
/// Of the options, only those that ignore differences and the lexicon have an effect.
///
/// ```
/// use word_for_word::{Options, series};
///
/// let texts = [
///     "The board met. It can be patient.",
///     "The board met on Monday.",
///     "The board met on Monday. It can be patient.",
/// ];
/// let series = series(&texts, &Options::default());
///
/// let patient = series.versions[2].parts[1];
/// assert_eq!(patient.span.of(texts[2]), "It can be patient.");
/// assert_eq!(series.lines[patient.line].versions, [0, 2]);
///
/// let ages: Vec<(&str, usize)> = series.versions[2].runs.iter()
///     .map(|run| (run.span.of(texts[2]), run.since))
///     .collect();
/// assert_eq!(ages, [("The board met", 0), ("on Monday.", 1), ("It can be patient.", 0)]);
/// ```
#[must_use]
pub fn series(texts: &[&str], options: &Options) -> Series {
    let options = Options {
        detect_moves: true,
        whole_sentences: false,
        shared: false,
        passages: false,
        quotations: false,
        deceptive: false,
        ..options.clone()
    };
    let threaded = threading::thread(texts, &options);
    let versions = &threaded.versions;
    let mut lines = vec![Line::default(); threaded.lines];
    let (mut events, mut edits) = (Vec::new(), Vec::new());
    for number in 0..versions.len() {
        for part in &versions[number].parts {
            let of_line = &mut lines[part.line].versions;
            if of_line.last() != Some(&number) {
                of_line.push(number);
            }
        }
        events.extend(history::events(versions, number));
        edits.extend(history::edits(texts, versions, number, &options));
    }
    let figures = figures::figures(versions);
    let versions = versions.iter().map(|version| Version {
        parts: parts(version),
        runs: runs(version),
    });
    Series {
        versions: versions.collect(),
        lines,
        events,
        edits,
        figures,
    }
}

fn parts(version: &version::Version) -> Vec<Part> {
    let parts = version.parts.iter().map(|part| Part {
        span: version.span(&part.units),
        line: part.line,
        sentence: part.sentence,
        origin: part.origin,
    });
    parts.collect()
}

/// Returns the runs of words of one age. A compound is as old as its newest word, and a mark belongs to the word before it.
fn runs(version: &version::Version) -> Vec<Run> {
    let mut runs: Vec<(Range<usize>, usize)> = Vec::new();
    for part in &version.parts {
        let mut compounds = version.compounds.iter();
        let mut compound = compounds.next();
        let mut unit = part.units.start;
        let first = runs.len();
        while unit < part.units.end {
            while compound.is_some_and(|compound| compound.start < unit) {
                compound = compounds.next();
            }
            let end = match compound {
                Some(compound) if compound.start == unit => compound.end.min(part.units.end),
                _ => unit + 1,
            };
            let words = (unit..end).filter(|&unit| !version.is_mark[unit]);
            let since = words.map(|unit| version.since[unit]).max();
            match runs[first..].last_mut() {
                Some((range, age)) if since.is_none_or(|since| since == *age) => range.end = end,
                _ => runs.push((unit..end, since.unwrap_or(version.since[unit]))),
            }
            unit = end;
        }
    }
    let runs = runs.into_iter().map(|(units, since)| Run {
        span: version.span(&units),
        since,
    });
    runs.collect()
}
