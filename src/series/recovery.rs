//! Finds the origin of sentences that the alignment with the version before leaves over.
//!
//! A sentence that is gone may return versions later. A sentence may also be moved and reworded, split, joined, or copied, in ways that an
//! alignment of whole texts does not show. The candidates are found by an [index](super::index), so not all pairs are compared. Each
//! candidate is then compared with the sentence by the usual alignment.
//!
//! # Time and space
//!
//! For each open sentence a limited number of candidates is compared, and only those with enough words in common. Sentences longer than
//! [a limit](crate::limits::ChangesLimits::longest_sentence) are not.

use super::index::{Index, Nearness};
use super::links::{Link, Stretch, same_units};
use super::segments::segments;
use super::version::{Origin, Version, common};
use crate::options::Options;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;
use std::ops::Range;

/// How many sentences that are gone are compared with an open one.
const MOST_LOST: usize = 4;
/// How many sentences of this version and the one before are compared with an open one.
const MOST_PRESENT: usize = 8;
/// The fewest new words in a row, inside a sentence with an origin, that are looked up: they may be a sentence that was joined to it.
const FEWEST_OPEN: usize = 6;
/// The fewest words that show a split or a join.
const FEWEST_SHARED: usize = 3;

/// The parts of sentences that are gone.
#[derive(Debug, Default)]
pub(super) struct Lost {
    index: Index,
    /// The version and the part of each.
    places: Vec<(usize, usize)>,
    /// The different words of each.
    words: Vec<Vec<u32>>,
    /// The numbers of the parts of each line.
    of_line: FxHashMap<usize, Vec<usize>>,
}

impl Lost {
    /// Adds a part of the latest version that has its line.
    pub(super) fn add(&mut self, number: usize, part: usize, line: usize, version: &Version) {
        let words = different(version.sorted_words(&version.parts[part].units));
        let lost = self.index.add(&words);
        self.places.push((number, part));
        self.words.push(words);
        self.of_line.entry(line).or_default().push(lost);
    }

    /// Removes the parts of a line that is back.
    fn remove(&mut self, line: usize) {
        for lost in self.of_line.remove(&line).unwrap_or_default() {
            self.index.remove(lost, &self.words[lost]);
        }
    }
}

fn different(mut words: Vec<u32>) -> Vec<u32> {
    words.dedup();
    words
}

/// Returns whether words that two sentences share, in any order, can make one the successor of the other: half of those of the longer one,
/// or two thirds of those of the shorter one. That may be a half of a sentence that was split, or a sentence that was joined to another.
fn may_continue(words: usize, sizes: [usize; 2]) -> bool {
    let [shorter, longer] = [sizes[0].min(sizes[1]), sizes[0].max(sizes[1])];
    words > 0 && (2 * words >= longer || 3 * words >= 2 * shorter)
}

/// A place that a sentence may come from.
#[derive(Debug, Clone)]
struct Source {
    version: usize,
    units: Range<usize>,
    line: usize,
}

/// An open stretch with a source, and the words that they share.
struct Match {
    stretch: usize,
    source: Source,
    /// The words in common in any order.
    common: usize,
    /// The words in common in order: units of the source and of the stretch.
    pairs: Vec<(usize, usize)>,
}

/// The search for one version.
pub(super) struct Recovery<'a> {
    texts: &'a [&'a str],
    options: &'a Options,
    /// The versions before.
    versions: &'a [Version],
    /// The parts that are gone.
    lost: &'a mut Lost,
    version: &'a mut Version,
    /// The line of each unit, where it is known.
    lines: &'a mut [Option<usize>],
    /// Whether each unit of the version before has a successor.
    continued: Vec<bool>,
    /// The stretches without an origin.
    open: Vec<Range<usize>>,
}

impl<'a> Recovery<'a> {
    /// Prepares the search. `links` are those with the version before, which is the last of `versions`.
    pub(super) fn new(
        texts: &'a [&'a str],
        options: &'a Options,
        versions: &'a [Version],
        lost: &'a mut Lost,
        (version, lines): (&'a mut Version, &'a mut [Option<usize>]),
        links: &[Option<Link>],
    ) -> Self {
        let previous = versions.last().map_or(0, |previous| previous.spans.len());
        let mut continued = vec![false; previous];
        for from in version.from.iter().flatten() {
            continued[from.unit] = true;
        }
        let open = open(version, lines, links);
        Self {
            texts,
            options,
            versions,
            lost,
            version,
            lines,
            continued,
            open,
        }
    }

    /// Sets the lines of the open stretches whose origin is found.
    pub(super) fn run(mut self) {
        if self.open.is_empty() {
            return;
        }
        let mut matches = self.matches();
        matches.sort_by_key(|found| {
            (
                !self.is_whole(found.stretch),
                Reverse(self.shared(found)),
                Reverse(found.common),
                // The version before, then those that are gone from the latest on, then this version.
                Reverse(found.source.version % self.version.number),
                found.stretch,
                found.source.units.start,
            )
        });
        let mut returned: FxHashSet<(usize, usize)> = FxHashSet::default();
        let mut accepted: Vec<Vec<Match>> = self.open.iter().map(|_| Vec::new()).collect();
        for mut found in matches {
            let others = &accepted[found.stretch];
            found
                .pairs
                .retain(|pair| !others.iter().any(|other| other.has(pair.1)));
            let is_whole = others.is_empty() && self.is_whole(found.stretch);
            let is_back = found.source.version + 1 < self.version.number;
            // A sentence returns once.
            let place = (found.source.version, found.source.units.start);
            if is_back && returned.contains(&place) || !self.is_origin(&found, is_whole) {
                continue;
            }
            if is_back {
                returned.insert(place);
            }
            if found.source.version + 1 == self.version.number {
                for &(from, _) in &found.pairs {
                    self.continued[from] = true;
                }
            }
            accepted[found.stretch].push(found);
        }
        for (stretch, found) in accepted.into_iter().enumerate() {
            self.accept(stretch, &found);
        }
    }

    /// Compares the open stretches with their nearest candidates.
    fn matches(&mut self) -> Vec<Match> {
        let (present, sources) = self.present();
        let mut matches = Vec::new();
        let longest = self.options.limits.changes.longest_sentence;
        for (stretch, units) in self.open.iter().enumerate() {
            if units.len() > longest {
                continue;
            }
            let words = self.version.sorted_words(units);
            let distinct = different(words.clone());
            let near = present.nearest(&distinct, Nearness::OfShorter, MOST_PRESENT);
            let here = near.into_iter().map(|number| sources[number].clone());
            let lost = &*self.lost;
            let near = lost.index.nearest(&distinct, Nearness::OfLonger, MOST_LOST);
            let gone = near.into_iter().map(|number| {
                let (version, part) = lost.places[number];
                let part = &self.versions[version].parts[part];
                Source {
                    version,
                    units: part.units.clone(),
                    line: part.line,
                }
            });
            for source in here.chain(gone) {
                let old = self.version_of(&source);
                if source.units.len() > longest {
                    continue;
                }
                let old_words = old.sorted_words(&source.units);
                let common = common(&words, &old_words);
                if !may_continue(common, [words.len(), old_words.len()]) {
                    continue;
                }
                let texts = self.texts;
                let before = Stretch {
                    text: texts[source.version],
                    version: old,
                    units: &source.units,
                };
                let after = Stretch {
                    text: texts[self.version.number],
                    version: self.version,
                    units,
                };
                matches.push(Match {
                    stretch,
                    pairs: same_units([before, after], self.options),
                    source,
                    common,
                });
            }
        }
        matches
    }

    /// Indexes the parts of the version before, and those of this version that have a line.
    fn present(&self) -> (Index, Vec<Source>) {
        let mut index = Index::default();
        let mut sources = Vec::new();
        let previous = &self.versions[self.version.number - 1];
        for part in &previous.parts {
            index.add(&different(previous.sorted_words(&part.units)));
            sources.push(Source {
                version: self.version.number - 1,
                units: part.units.clone(),
                line: part.line,
            });
        }
        for units in &self.version.sentences {
            for units in units
                .clone()
                .collect::<Vec<_>>()
                .chunk_by(|&one, &two| self.lines[one] == self.lines[two])
            {
                let units = units[0]..units[units.len() - 1] + 1;
                if let Some(line) = self.lines[units.start] {
                    index.add(&different(self.version.sorted_words(&units)));
                    sources.push(Source {
                        version: self.version.number,
                        units,
                        line,
                    });
                }
            }
        }
        (index, sources)
    }

    fn version_of(&self, source: &Source) -> &Version {
        match self.versions.get(source.version) {
            Some(version) => version,
            None => self.version,
        }
    }

    /// Counts the words that a stretch shares with a source, in order. Words that are new in the source are no evidence of a copy.
    fn shared(&self, found: &Match) -> usize {
        let old = self.version_of(&found.source);
        let is_shared = |pair: &&(usize, usize)| {
            self.version.is_word[pair.1] && old.since[pair.0] < self.version.number
        };
        found.pairs.iter().filter(is_shared).count()
    }

    /// Returns whether a stretch is a whole sentence, not new words inside one.
    fn is_whole(&self, stretch: usize) -> bool {
        self.lines[self.open[stretch].start].is_none()
    }

    /// Returns whether a source is the origin of a sentence as a whole, or else of a part of it.
    fn is_origin(&self, found: &Match, is_whole: bool) -> bool {
        let old = self.version_of(&found.source).words(&found.source.units);
        let size = self.version.words(&self.open[found.stretch]);
        let shared = self.shared(found);
        let longer = old.max(size);
        // A sentence that returns, or is copied, or moved, has half of the words of the longer one.
        if is_whole && shared > 0 && 2 * shared >= longer {
            return true;
        }
        if found.source.version + 1 != self.version.number {
            return false;
        }
        let is_free =
            |pair: &&(usize, usize)| self.version.is_word[pair.1] && !self.continued[pair.0];
        let free = found.pairs.iter().filter(is_free).count();
        // Half of a sentence that was joined to another is here, or half of this one is from a sentence that was split.
        free >= FEWEST_SHARED && (3 * free >= 2 * old || is_whole && 2 * free >= size)
            // Clauses of a reworded sentence may change places.
            || is_whole && free == shared && 2 * found.common >= longer && 3 * shared >= longer
    }

    /// Sets the lines and origins of a stretch.
    fn accept(&mut self, stretch: usize, found: &[Match]) {
        let mut units = self.open[stretch].clone();
        if found.is_empty() {
            return;
        }
        if self.lines[units.start].is_some() {
            // New words belong to the part in front of them.
            let first = found
                .iter()
                .filter_map(|one| one.pairs.first())
                .map(|pair| pair.1)
                .min();
            units.start = first.unwrap_or(units.start);
        }
        let origin = |unit: usize| found.iter().position(|one| one.has(unit));
        for (units, one) in segments(units, found.len(), origin) {
            let Match { source, pairs, .. } = &found[one];
            self.lines[units.clone()].fill(Some(source.line));
            for &(from, to) in pairs.iter().filter(|pair| units.contains(&pair.1)) {
                let since = self.version_of(source).since[from];
                let origin = Origin {
                    version: source.version,
                    unit: from,
                    moved: true,
                };
                self.version.inherit(to, origin, since);
            }
            if source.version + 1 < self.version.number {
                self.lost.remove(source.line);
            }
        }
    }
}

impl Match {
    /// Returns whether a unit of the stretch is one that the source has.
    fn has(&self, unit: usize) -> bool {
        self.pairs
            .binary_search_by_key(&unit, |pair| pair.1)
            .is_ok()
    }
}

/// Returns the stretches without an origin: whole sentences, and runs of new words inside the others.
fn open(version: &Version, lines: &[Option<usize>], links: &[Option<Link>]) -> Vec<Range<usize>> {
    let mut open = Vec::new();
    for sentence in &version.sentences {
        if lines[sentence.start].is_none() {
            open.push(sentence.clone());
            continue;
        }
        let units: Vec<usize> = sentence.clone().collect();
        let is_new = |&unit: &usize| links[unit].is_none() || !version.is_word[unit];
        for run in units.chunk_by(|one, two| is_new(one) == is_new(two)) {
            let run = run[0]..run[run.len() - 1] + 1;
            if is_new(&run.start) && version.words(&run) >= FEWEST_OPEN {
                open.push(run);
            }
        }
    }
    open
}
