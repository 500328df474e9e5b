//! Reads the history of each line from the origins of its words: events and edits.
//!
//! # Time and space
//!
//! Linear. Each edited sentence is compared once with the one it comes from.

use super::result::{Edit, Event, EventKind};
use super::version::{Part, Version};
use crate::options::Options;
use crate::pipeline::compare;
use crate::span::Span;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Returns the events of a version, by part.
pub(super) fn events(versions: &[Version], number: usize) -> Vec<Event> {
    let version = &versions[number];
    let heirs = heirs(version);
    let mut events = Vec::new();
    for (index, part) in version.parts.iter().enumerate() {
        let Some(origin) = part.origin else { continue };
        let mut add = |kind| {
            events.push(Event {
                version: number,
                part: index,
                kind,
            });
        };
        if origin.0 + 1 < number {
            add(EventKind::Returned);
        } else if origin.0 + 1 == number && is_moved(version, part) {
            add(EventKind::Moved);
        }
        let own = source_units(version, part, origin.0);
        let mut siblings = heirs[&origin].iter().filter(|&&other| other != index);
        if origin.0 == number {
            add(EventKind::Copied);
        } else if let Some(&other) = siblings.next() {
            let units = source_units(version, &version.parts[other], origin.0);
            let overlap = own
                .end
                .min(units.end)
                .saturating_sub(own.start.max(units.start));
            if 2 * overlap <= own.len().min(units.len()) {
                add(EventKind::Split);
            } else if other < index {
                add(EventKind::Copied);
            }
        }
        if is_joined(versions, version, part) {
            add(EventKind::Joined);
        }
    }
    events
}

/// Returns the parts of a version by the part that they come from.
fn heirs(version: &Version) -> FxHashMap<(usize, usize), Vec<usize>> {
    let mut heirs: FxHashMap<(usize, usize), Vec<usize>> = FxHashMap::default();
    for (index, part) in version.parts.iter().enumerate() {
        if let Some(origin) = part.origin {
            heirs.entry(origin).or_default().push(index);
        }
    }
    heirs
}

/// Returns whether most words of a part are not in the place where they were.
fn is_moved(version: &Version, part: &Part) -> bool {
    let from = version.from[part.units.clone()].iter().flatten();
    let (mut moved, mut all) = (0, 0);
    for origin in from {
        all += 1;
        moved += usize::from(origin.moved);
    }
    2 * moved > all
}

/// Returns whether a part shares its sentence with a part that was in another sentence before.
fn is_joined(versions: &[Version], version: &Version, part: &Part) -> bool {
    let sentence_of = |part: &Part| {
        let (number, origin) = part.origin?;
        let origin = versions.get(number)?.parts.get(origin)?;
        Some((number, origin.sentence))
    };
    let own = sentence_of(part);
    let mates = version
        .parts
        .iter()
        .filter(|mate| mate.sentence == part.sentence);
    own.is_some() && mates.filter_map(sentence_of).any(|mate| Some(mate) != own)
}

/// Returns the range of units, in the version of its origin, that a part continues.
fn source_units(version: &Version, part: &Part, origin: usize) -> Range<usize> {
    let from = version.from[part.units.clone()].iter().flatten();
    let units = from
        .filter(|from| from.version == origin)
        .map(|from| from.unit);
    let (first, last) = (units.clone().min(), units.max());
    first
        .zip(last)
        .map_or(0..0, |(first, last)| first..last + 1)
}

/// Returns the edits of a version, by part.
pub(super) fn edits(
    texts: &[&str],
    versions: &[Version],
    number: usize,
    options: &Options,
) -> Vec<Edit> {
    let version = &versions[number];
    let heirs = heirs(version);
    let mut edits = Vec::new();
    for (index, part) in version.parts.iter().enumerate() {
        let Some((origin, old)) = part.origin.filter(|origin| origin.0 < number) else {
            continue;
        };
        let earlier = &versions[origin];
        let is_only = heirs[&(origin, old)].len() == 1;
        let old_units = if is_only {
            earlier.parts[old].units.clone()
        } else {
            source_units(version, part, origin)
        };
        let [before, after] = [earlier.span(&old_units), version.span(&part.units)];
        let [old, new] = [before.of(texts[origin]), after.of(texts[number])];
        if old == new {
            continue;
        }
        let comparison = compare(old, new, options);
        for hunk in &comparison.hunks {
            let rows = hunk.changes(&comparison);
            let whole = |spans: &mut dyn Iterator<Item = Span>, offset: usize| {
                let spans: Vec<Span> = spans.collect();
                let start = spans.first().map_or(0, |span| span.start);
                let end = spans.last().map_or(0, |span| span.end);
                Span::new(offset + start, offset + end)
            };
            edits.push(Edit {
                version: number,
                part: index,
                before: whole(&mut rows.iter().map(|row| row.before), before.start),
                after: whole(&mut rows.iter().map(|row| row.after), after.start),
                bearings: hunk.bearings,
            });
        }
    }
    edits
}
