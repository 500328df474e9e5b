//! Follows the figures of a line from version to version.
//!
//! A figure that stays is in the place where it was. One that replaces another is in its place if both are between the same words, and
//! as many figures are there as before.

use super::result::Figure;
use super::version::{Part, Version};
use crate::span::Span;
use std::ops::Range;

/// Returns the figures that two or more versions have, in the order in which they begin. Linear.
pub(super) fn figures(versions: &[Version]) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    // For each unit of each version, its figure.
    let mut places: Vec<Vec<Option<usize>>> = Vec::with_capacity(versions.len());
    for version in versions {
        let mut own: Vec<Option<usize>> = vec![None; version.spans.len()];
        for part in &version.parts {
            if let Some((origin, index)) = part.origin.filter(|origin| origin.0 < version.number) {
                let old = &versions[origin].parts[index];
                follow(&places[origin], old, version, part, origin, &mut own);
            }
            for unit in part.units.clone().filter(|&unit| version.is_figure[unit]) {
                let span = version.spans[unit];
                match own[unit].map(|figure| &mut figures[figure]) {
                    Some(figure) => add(figure, version.number, span),
                    None => {
                        own[unit] = Some(figures.len());
                        figures.push(Figure {
                            line: part.line,
                            values: vec![(version.number, span)],
                        });
                    }
                }
            }
        }
        places.push(own);
    }
    figures.retain(|figure| figure.values.len() > 1);
    figures
}

/// Adds a value. The figure of a copied sentence counts once in a version.
fn add(figure: &mut Figure, version: usize, span: Span) {
    if figure.values.last().is_none_or(|last| last.0 < version) {
        figure.values.push((version, span));
    }
}

/// Sets the figures of a part that are those of its origin.
fn follow(
    places: &[Option<usize>],
    old: &Part,
    version: &Version,
    part: &Part,
    origin: usize,
    own: &mut [Option<usize>],
) {
    // The first unit of each side behind the last one that stayed in order.
    let (mut old_start, mut start) = (old.units.start, part.units.start);
    for unit in part.units.clone() {
        let from = version.from[unit].filter(|from| from.version == origin);
        let Some(from) = from.map(|from| from.unit) else {
            continue;
        };
        own[unit] = places.get(from).copied().flatten();
        if old.units.contains(&from) && from >= old_start {
            pair(places, old_start..from, version, start..unit, own);
            (old_start, start) = (from + 1, unit + 1);
        }
    }
    pair(
        places,
        old_start..old.units.end,
        version,
        start..part.units.end,
        own,
    );
}

/// Pairs the figures between the same words, if there are as many as before.
fn pair(
    places: &[Option<usize>],
    old: Range<usize>,
    version: &Version,
    new: Range<usize>,
    own: &mut [Option<usize>],
) {
    let before: Vec<usize> = places[old].iter().copied().flatten().collect();
    let after: Vec<usize> = new
        .filter(|&unit| version.is_figure[unit] && own[unit].is_none())
        .collect();
    if before.len() == after.len() {
        for (figure, unit) in before.into_iter().zip(after) {
            own[unit] = Some(figure);
        }
    }
}
