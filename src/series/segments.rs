//! Cuts a sentence into parts by the lines that its words come from.
//!
//! A sentence that was joined from two has words of both, with chance matches between them. The cut leaves as many words as possible with
//! their own origin, and each change of origin costs [`CHANGE`] words. It is found by the algorithm of A. Viterbi (1967).
//!
//! # Time and space
//!
//! O(*n* × *m*) for *n* units and *m* origins, of which there is mostly one.

use std::ops::Range;

/// How many words a further part must gain. With one, a chance match would be a part of its own.
const CHANGE: u32 = 2;

/// Cuts units into ranges of one origin each. `origin` returns the origin of a unit, a number less than `origins`, or `None` if it says
/// nothing. A unit without one belongs to the part in front of it.
pub(super) fn segments(
    units: Range<usize>,
    origins: usize,
    origin: impl Fn(usize) -> Option<usize>,
) -> Vec<(Range<usize>, usize)> {
    if origins <= 1 {
        return vec![(units, 0)];
    }
    // The most words gained if the current unit is of each origin, raised by `CHANGE` so that none is negative.
    let mut gains = vec![CHANGE; origins];
    // For each unit and origin, the origin of the unit before.
    let mut before: Vec<usize> = Vec::with_capacity(units.len() * origins);
    for unit in units.clone() {
        let best = best(&gains);
        let after_change = gains[best] - CHANGE;
        for (state, gain) in gains.iter_mut().enumerate() {
            // A tie changes late, so that a unit without an origin belongs to the part in front of it.
            let stays = *gain > after_change;
            before.push(if stays { state } else { best });
            *gain = after_change.max(*gain);
        }
        if let Some(state) = origin(unit) {
            gains[state] += 1;
        }
    }
    let mut state = best(&gains);
    let mut parts: Vec<(Range<usize>, usize)> = Vec::new();
    for (unit, row) in units.zip(before.chunks(origins)).rev() {
        match parts.last_mut() {
            Some((range, last)) if *last == state => range.start = unit,
            _ => parts.push((unit..unit + 1, state)),
        }
        state = row[state];
    }
    parts.reverse();
    parts
}

/// Returns the first origin with the greatest gain.
fn best(gains: &[u32]) -> usize {
    let greatest = gains.iter().copied().max().unwrap_or(0);
    gains.iter().position(|&gain| gain == greatest).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes the origins of units as letters, and the parts between bars.
    fn cut(origins: &str) -> String {
        let letters = origins.as_bytes();
        let origin = |unit: usize| match letters[unit] {
            b'.' => None,
            letter => Some(usize::from(letter - b'a')),
        };
        let parts = segments(0..letters.len(), 3, origin);
        let shown = parts
            .into_iter()
            .map(|(range, of)| format!("{}{}", &origins[range], (b'A' + of as u8) as char));
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn units_without_an_origin_belong_to_the_part_in_front() {
        assert_eq!(cut("..aaa.bbb.."), "..aaa.A bbb..B");
    }

    #[test]
    fn a_chance_match_is_no_part() {
        assert_eq!(cut("aaabaaa"), "aaabaaaA");
        assert_eq!(cut("aaacbbb"), "aaacA bbbB");
    }

    #[test]
    fn a_part_may_be_in_the_middle_of_another() {
        assert_eq!(cut("aaabbbbaaa"), "aaaA bbbbB aaaA");
    }

    #[test]
    fn no_origin_gives_one_part() {
        assert_eq!(segments(3..5, 0, |_| None), [(3..5, 0)]);
        assert_eq!(segments(3..3, 2, |_| None), []);
    }
}
