//! Looks again for the words of a sentence once its origin is known.
//!
//! The alignment of whole texts leaves words over that two sentences have in common: in a clause that moved, between two edits, or with
//! another capital because a word was put in front of the sentence. The two sentences by themselves show them.
//!
//! # Time and space
//!
//! Linear in the sentences that were edited.

use super::links::{Stretch, same_units};
use super::version::{Origin, Version};
use crate::options::Options;
use std::ops::Range;

/// Sets the origin of each part, and lets its words continue those of its origin that no other word continues.
pub(super) fn refine(
    texts: &[&str],
    versions: &[Version],
    version: &mut Version,
    options: &Options,
) {
    let options = options.clone().with_ignore_case(true);
    // The units of the version before that have a successor.
    let mut continued = vec![false; versions.last().map_or(0, |previous| previous.spans.len())];
    for origin in version.from.iter().flatten() {
        if origin.version + 1 == version.number {
            continued[origin.unit] = true;
        }
    }
    for index in 0..version.parts.len() {
        let units = version.parts[index].units.clone();
        let origin = origin(versions, version, &units);
        version.parts[index].origin = origin;
        let Some((number, part)) = origin.filter(|origin| origin.0 < version.number) else {
            continue;
        };
        let earlier = &versions[number];
        let old = earlier.parts[part].units.clone();
        let mut is_taken = vec![false; old.len()];
        if number + 1 == version.number {
            is_taken.copy_from_slice(&continued[old.clone()]);
        } else {
            for from in version.from[units.clone()].iter().flatten() {
                if from.version == number && old.contains(&from.unit) {
                    is_taken[from.unit - old.start] = true;
                }
            }
        }
        let is_new = |unit: usize| version.is_word[unit] && version.from[unit].is_none();
        let is_open = |unit: usize| earlier.is_word[unit] && !is_taken[unit - old.start];
        if !(units.clone().any(is_new) && old.clone().any(is_open)) {
            continue;
        }
        let before = Stretch {
            text: texts[number],
            version: earlier,
            units: &old,
        };
        let after = Stretch {
            text: texts[version.number],
            version,
            units: &units,
        };
        for (from, to) in same_units([before, after], &options) {
            if version.from[to].is_none() && !is_taken[from - old.start] {
                let origin = Origin {
                    version: number,
                    unit: from,
                    moved: false,
                };
                version.inherit(to, origin, earlier.since[from]);
            }
        }
    }
}

/// Returns the version and the part that units continue most words of. A copy may have its origin in its own version.
fn origin(versions: &[Version], version: &Version, units: &Range<usize>) -> Option<(usize, usize)> {
    let mut counts: Vec<((usize, usize), usize)> = Vec::new();
    for from in version.from[units.clone()].iter().flatten() {
        let earlier = versions.get(from.version).unwrap_or(version);
        let place = (from.version, earlier.part_of[from.unit]);
        match counts.iter_mut().find(|count| count.0 == place) {
            Some(count) => count.1 += 1,
            None => counts.push((place, 1)),
        }
    }
    let most = counts
        .into_iter()
        .max_by_key(|&(place, words)| (words, place));
    most.map(|(place, _)| place)
}
