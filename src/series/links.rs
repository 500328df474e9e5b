//! Links between the units of two texts: which unit of the earlier one is which of the later.

use super::version::Version;
use crate::options::Options;
use crate::pipeline::{Aligned, aligned};
use crate::span::Span;
use std::ops::Range;

/// A unit of an earlier text that a later one has as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Link {
    /// The earlier unit.
    pub from: usize,
    /// Whether it moved.
    pub moved: bool,
}

/// Returns the link of each unit of the second text. Linear.
pub(super) fn links(aligned: &Aligned) -> Vec<Option<Link>> {
    let mut links = vec![None; aligned.interned.units[1].keys.len()];
    let kept = aligned.alignment.kept.iter().map(|block| (block, false));
    let moved = aligned.alignment.moves.iter().flatten();
    for (block, moved) in kept.chain(moved.map(|block| (block, true))) {
        for step in 0..block.len {
            let from = block.before + step;
            links[block.after + step] = Some(Link { from, moved });
        }
    }
    links
}

/// Units of a version.
#[derive(Clone, Copy)]
pub(super) struct Stretch<'a> {
    /// The text of the version.
    pub text: &'a str,
    pub version: &'a Version,
    pub units: &'a Range<usize>,
}

impl Stretch<'_> {
    /// Returns the unit that begins at a byte.
    fn unit_at(&self, start: usize) -> Option<usize> {
        let spans = &self.version.spans;
        spans.binary_search_by_key(&start, |span| span.start).ok()
    }
}

/// Compares two stretches. Returns the units that are the same, as pairs of units in the order of the later stretch.
pub(super) fn same_units(stretches: [Stretch; 2], options: &Options) -> Vec<(usize, usize)> {
    let spans = stretches.map(|stretch| stretch.version.span(stretch.units));
    let [before, after] = [0, 1].map(|side| spans[side].of(stretches[side].text));
    let aligned = aligned(before, after, options, None, &mut |_| ());
    let unit = |side: usize, unit: usize| {
        let token = aligned.interned.units[side].tokens[unit] as usize;
        let Span { start, .. } = aligned.texts[side].tokens[token].span();
        stretches[side].unit_at(spans[side].start + start)
    };
    let links = links(&aligned);
    let pairs = links
        .iter()
        .enumerate()
        .filter_map(|(to, from)| Some((unit(0, (*from)?.from)?, unit(1, to)?)));
    pairs.collect()
}
