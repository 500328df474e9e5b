//! Threads the sentences of each version to those of the versions before.
//!
//! 1. A version is [aligned](crate::align) with the one before. A sentence continues the parts of which it has enough words, and is
//!    [cut](super::segments) where it continues several.
//! 2. The other sentences are looked up among [those before](super::recovery): those that are gone, those that moved too far or changed too
//!    much for the alignment, and those that they copy.
//! 3. Each of the rest begins a line.
//!
//! # Time and space
//!
//! One alignment for each version, and linear in the units.

use super::continuation::Continuation;
use super::links::{Link, links};
use super::recovery::{Lost, Recovery};
use super::refinement::refine;
use super::version::{Origin, Part, Version};
use super::vocabulary::Vocabulary;
use crate::options::Options;
use crate::pipeline::aligned;
use std::ops::Range;

/// The versions threaded so far.
pub(super) struct Threader<'a> {
    pub texts: &'a [&'a str],
    pub options: Options,
    pub versions: Vec<Version>,
    /// The number of lines.
    pub lines: usize,
    /// The sentences that are gone.
    pub lost: Lost,
    vocabulary: Vocabulary,
}

/// Threads versions of a text.
pub(super) fn thread<'a>(texts: &'a [&'a str], options: &Options) -> Threader<'a> {
    let mut threader = Threader {
        texts,
        options: options.clone(),
        versions: Vec::with_capacity(texts.len()),
        lines: 0,
        lost: Lost::default(),
        vocabulary: Vocabulary::new(options.normalization()),
    };
    for number in 0..texts.len() {
        threader.add(number);
    }
    threader
}

impl Threader<'_> {
    /// Threads the next version.
    fn add(&mut self, number: usize) {
        let text = self.texts[number];
        let before = self.texts[number.saturating_sub(1)];
        let aligned = aligned(before, text, &self.options, None, &mut |_| ());
        let [_, units] = &aligned.interned.units;
        let mut version = Version::new(
            number,
            &aligned.texts[1],
            units,
            &aligned.interned,
            &mut self.vocabulary,
        );
        let mut lines = vec![None; version.spans.len()];
        if let Some(previous) = self.versions.last() {
            let links = links(&aligned);
            for sentence in version.sentences.clone() {
                continue_lines(previous, &mut version, &sentence, &links, &mut lines);
            }
            Recovery::new(
                self.texts,
                &self.options,
                &self.versions,
                &mut self.lost,
                (&mut version, &mut lines),
                &links,
            )
            .run();
        }
        let parts = self.parts(&version, &lines);
        version.set_parts(parts);
        refine(self.texts, &self.versions, &mut version, &self.options);
        self.update_lost(&version);
        self.versions.push(version);
    }

    /// Makes the parts of a version from the line of each unit. A sentence without a line begins one.
    fn parts(&mut self, version: &Version, lines: &[Option<usize>]) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::with_capacity(version.sentences.len());
        for (sentence, units) in version.sentences.iter().enumerate() {
            for unit in units.clone() {
                let line = lines[unit].unwrap_or(self.lines);
                match parts.last_mut() {
                    Some(last) if last.sentence == sentence && last.line == line => {
                        last.units.end = unit + 1;
                    }
                    _ => parts.push(Part {
                        units: unit..unit + 1,
                        line,
                        sentence,
                        origin: None,
                    }),
                }
            }
            self.lines += usize::from(lines[units.clone()].contains(&None));
        }
        parts
    }

    /// Indexes the parts of the version before whose line is not in the next one.
    fn update_lost(&mut self, next: &Version) {
        let Some(previous) = self.versions.last() else {
            return;
        };
        let mut present: Vec<usize> = next.parts.iter().map(|part| part.line).collect();
        present.sort_unstable();
        for (index, part) in previous.parts.iter().enumerate() {
            if present.binary_search(&part.line).is_err() {
                let version = self.versions.len() - 1;
                self.lost.add(version, index, part.line, previous);
            }
        }
    }
}

/// Sets the lines of a sentence that continues parts of the version before. Their words are as old as they were there. A word from another
/// line is as new as it is in this one.
fn continue_lines(
    previous: &Version,
    version: &mut Version,
    sentence: &Range<usize>,
    links: &[Option<Link>],
    lines: &mut [Option<usize>],
) {
    let continuation = Continuation {
        previous,
        version,
        sentence,
        links,
    };
    for (units, part) in continuation.parts() {
        let line = previous.parts[part].line;
        lines[units.clone()].fill(Some(line));
        for unit in units {
            let Some(Link { from, moved }) = links[unit] else {
                continue;
            };
            if previous.parts[previous.part_of[from]].line == line {
                let origin = Origin {
                    version: previous.number,
                    unit: from,
                    moved,
                };
                version.inherit(unit, origin, previous.since[from]);
            }
        }
    }
}
