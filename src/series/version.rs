//! One version of a series while it is threaded: its units, its sentences and their parts.

use super::vocabulary::Vocabulary;
use crate::intern::{Interned, Units};
use crate::span::Span;
use crate::text::Text;
use std::ops::Range;

/// A sentence, or the part of one that belongs to a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Its units.
    pub units: Range<usize>,
    /// The line that it belongs to.
    pub line: usize,
    /// The index of its sentence in the version.
    pub sentence: usize,
    /// The version and the part that most of its words come from.
    pub origin: Option<(usize, usize)>,
}

/// The unit that a later one continues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Origin {
    /// Its version. A copy may have its origin in its own version.
    pub version: usize,
    /// Its index in that version.
    pub unit: usize,
    /// Whether it is not in the place where it was.
    pub moved: bool,
}

/// The units of a version, and what is known of them.
#[derive(Debug, Default)]
pub(super) struct Version {
    /// Its place in the series.
    pub number: usize,
    /// The span of each unit.
    pub spans: Vec<Span>,
    /// Whether each unit is a word or figure, not a mark, and not the rest of a compound such as "longer-run", which counts as one word.
    pub is_word: Vec<bool>,
    /// Whether each unit is a mark.
    pub is_mark: Vec<bool>,
    /// The units of each compound with a mark inside.
    pub compounds: Vec<Range<usize>>,
    /// Whether each unit is a figure.
    pub is_figure: Vec<bool>,
    /// The number of each unit in the vocabulary.
    pub numbers: Vec<u32>,
    /// The units of each sentence. They tile the units.
    pub sentences: Vec<Range<usize>>,
    /// The version that brought each unit.
    pub since: Vec<usize>,
    /// The earlier unit that each unit continues.
    pub from: Vec<Option<Origin>>,
    /// The sentences and parts of sentences, in order. They tile the units.
    pub parts: Vec<Part>,
    /// The part of each unit.
    pub part_of: Vec<usize>,
}

impl Version {
    /// Reads the units of a text of a comparison. All are new in version `number`.
    pub(super) fn new(
        number: usize,
        text: &Text,
        units: &Units,
        interned: &Interned,
        vocabulary: &mut Vocabulary,
    ) -> Self {
        let tokens = units
            .tokens
            .iter()
            .map(|&token| &text.tokens[token as usize]);
        let starts: Vec<usize> = (0..=units.keys.len())
            .filter(|&unit| unit == 0 || units.begins_sentence(unit))
            .collect();
        let property = |known: &[bool]| -> Vec<bool> {
            units.keys.iter().map(|&key| known[key as usize]).collect()
        };
        let spans: Vec<Span> = tokens.clone().map(|token| token.span()).collect();
        let mut is_word = property(&interned.is_word);
        let is_mark = is_word.iter().map(|is_word| !is_word).collect();
        let compounds = compounds(text.source, &spans, &is_word);
        for compound in &compounds {
            is_word[compound.start + 1..compound.end].fill(false);
        }
        Self {
            number,
            spans,
            is_word,
            is_mark,
            compounds,
            is_figure: property(&interned.is_figure),
            numbers: tokens
                .map(|token| vocabulary.number(text.str(token), token.kind))
                .collect(),
            sentences: starts.windows(2).map(|ends| ends[0]..ends[1]).collect(),
            since: vec![number; units.keys.len()],
            from: vec![None; units.keys.len()],
            parts: Vec::new(),
            part_of: vec![0; units.keys.len()],
        }
    }

    /// Counts the words of units.
    pub(super) fn words(&self, units: &Range<usize>) -> usize {
        let words = self.is_word[units.clone()].iter();
        words.filter(|&&is_word| is_word).count()
    }

    /// Returns the vocabulary numbers of the words of units, sorted.
    pub(super) fn sorted_words(&self, units: &Range<usize>) -> Vec<u32> {
        let mut words: Vec<u32> = units
            .clone()
            .filter(|&unit| self.is_word[unit])
            .map(|unit| self.numbers[unit])
            .collect();
        words.sort_unstable();
        words
    }

    /// Returns the span that units cover.
    pub(super) fn span(&self, units: &Range<usize>) -> Span {
        match self.spans.get(units.clone()) {
            Some([only]) => *only,
            Some([first, .., last]) => Span::new(first.start, last.end),
            _ => Span::default(),
        }
    }

    /// Lets a unit continue an earlier one, which is as old as `since`.
    pub(super) fn inherit(&mut self, unit: usize, from: Origin, since: usize) {
        self.since[unit] = since;
        self.from[unit] = Some(from);
    }

    /// Sets the parts, in order.
    pub(super) fn set_parts(&mut self, parts: Vec<Part>) {
        for (index, part) in parts.iter().enumerate() {
            self.part_of[part.units.clone()].fill(index);
        }
        self.parts = parts;
    }
}

/// Returns the compounds of a text: words that marks join without white space.
fn compounds(text: &str, spans: &[Span], is_word: &[bool]) -> Vec<Range<usize>> {
    let mut compounds: Vec<Range<usize>> = Vec::new();
    for (unit, three) in spans.windows(3).enumerate() {
        let [before, mark, behind] = [three[0], three[1], three[2]];
        let joins = is_word[unit]
            && is_word[unit + 2]
            && before.end == mark.start
            && mark.end == behind.start
            && matches!(
                mark.of(text),
                "-" | "\u{2010}" | "\u{2011}" | "/" | "'" | "’" | "."
            );
        match compounds.last_mut() {
            Some(last) if joins && last.end == unit + 1 => last.end = unit + 3,
            _ if joins => compounds.push(unit..unit + 3),
            _ => {}
        }
    }
    compounds
}

/// Returns how many of some words are among others, each as often as both have it. Both are sorted.
pub(super) fn common(one: &[u32], two: &[u32]) -> usize {
    let mut rest = two;
    let mut common = 0;
    for word in one {
        rest = &rest[rest.partition_point(|other| other < word)..];
        if let Some((_, behind)) = rest.split_first().filter(|(first, _)| *first == word) {
            common += 1;
            rest = behind;
        }
    }
    common
}
