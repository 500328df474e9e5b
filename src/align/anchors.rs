//! Anchors: runs of units that stand once in each text.
//!
//! What is unique on both sides is hardly the same by accident. Runs of [`LENGTHS`] units are tried, the longest first: prose is full
//! of short runs that stand several times, and a long one found there ties more than it could itself.
//!
//! This is the idea of patience diff (B. Cohen, 2003), with runs in the place of lines.
//!
//! # Time and space
//!
//! Linear in expectation. An entry of a hash table for each unit of before.

use super::{Block, Gap};
use rustc_hash::FxHashMap;

/// Units of a run, by turns.
pub(super) const LENGTHS: [usize; 3] = [8, 3, 1];

/// Stands nowhere yet.
const NOWHERE: u32 = u32::MAX;
/// Stands in several places.
const SEVERAL: u32 = u32::MAX - 1;

/// All runs of at least `length` units that hold one of `length` that stands once in each side of the gap, and that can be extended no
/// further. In the order of before; they may overlap.
pub(super) fn anchors(before: &[u32], after: &[u32], gap: &Gap, length: usize) -> Vec<Block> {
    let (own, other) = (&before[gap.before.clone()], &after[gap.after.clone()]);
    if own.len() < length || other.len() < length {
        return Vec::new();
    }
    // The positions where each run stands, by its hash. Two runs with one hash count as one that stands twice.
    let mut places: FxHashMap<u64, [u32; 2]> = FxHashMap::default();
    places.reserve(own.len());
    for (at, hash) in hashes(own, length).enumerate() {
        let place = &mut places.entry(hash).or_insert([NOWHERE; 2])[0];
        *place = if *place == NOWHERE {
            at as u32
        } else {
            SEVERAL
        };
    }
    for (at, hash) in hashes(other, length).enumerate() {
        if let Some([_, place]) = places.get_mut(&hash) {
            *place = if *place == NOWHERE {
                at as u32
            } else {
                SEVERAL
            };
        }
    }
    let mut blocks: Vec<Block> = Vec::new();
    let mut end_of_last = (0, 0);
    for (at, hash) in hashes(own, length).enumerate() {
        let [one, two] = places[&hash];
        if one >= SEVERAL || two >= SEVERAL {
            continue;
        }
        let two = two as usize;
        // On the diagonal of the last run, and inside it.
        if at < end_of_last.0 && at + end_of_last.1 == two + end_of_last.0 {
            continue;
        }
        let (ahead, behind) = (
            own[at..].iter().zip(&other[two..]),
            own[..at].iter().rev().zip(other[..two].iter().rev()),
        );
        let ahead = ahead.take_while(|(one, two)| one == two).count();
        if ahead < length {
            continue;
        }
        let behind = behind.take_while(|(one, two)| one == two).count();
        end_of_last = (at + ahead, two + ahead);
        blocks.push(Block {
            before: gap.before.start + at - behind,
            after: gap.after.start + two - behind,
            len: behind + ahead,
        });
    }
    blocks
}

/// A hash of every run of `length` units: a polynomial in an odd number, modulo 2⁶⁴, one step for each unit (R. M. Karp, M. O.
/// Rabin, "Efficient randomized pattern-matching algorithms", 1987).
fn hashes(units: &[u32], length: usize) -> impl Iterator<Item = u64> {
    const BASE: u64 = 0x9e37_79b9_7f4a_7c15;
    let unit = |&unit: &u32| u64::from(unit) + 1;
    let step = move |hash: u64, next: u64| hash.wrapping_mul(BASE).wrapping_add(next);
    let leaving = BASE.wrapping_pow(length as u32);
    let first = units[..length].iter().map(unit).fold(0, step);
    let moves = units[length..].iter().zip(units);
    std::iter::once(first).chain(moves.scan(first, move |hash, (next, gone)| {
        *hash = step(*hash, unit(next)).wrapping_sub(unit(gone).wrapping_mul(leaving));
        Some(*hash)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks two texts of letters for the anchors, given as `letters before>after`.
    #[track_caller]
    fn check(before: &str, after: &str, length: usize, expected: &[&str]) {
        let keys = |text: &str| -> Vec<u32> { text.bytes().map(u32::from).collect() };
        let gap = Gap {
            before: 0..before.len(),
            after: 0..after.len(),
        };
        let shown: Vec<String> = anchors(&keys(before), &keys(after), &gap, length)
            .iter()
            .map(|block| {
                format!(
                    "{} {}>{}",
                    &before[block.before..block.before_end()],
                    block.before,
                    block.after
                )
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn runs_are_extended_as_far_as_they_go() {
        check("xabcdey", "abcdez", 3, &["abcde 1>0"]);
    }

    #[test]
    fn what_stands_twice_is_no_anchor_but_may_be_part_of_one() {
        check("abcKabc", "abc", 3, &[]);
        check("abcKabc", "abcK", 3, &["abcK 0>0"]);
    }

    #[test]
    fn anchors_may_be_out_of_order() {
        check("abcXdef", "defYabc", 3, &["abc 0>4", "def 4>0"]);
    }

    #[test]
    fn texts_shorter_than_a_run_have_none() {
        check("ab", "ab", 3, &[]);
        check("", "abc", 3, &[]);
    }

    #[test]
    fn rolling_hashes_are_those_of_each_run() {
        let units = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
        for length in 1..=units.len() {
            let rolled: Vec<u64> = hashes(&units, length).collect();
            let each: Vec<u64> = units
                .windows(length)
                .map(|run| hashes(run, length).next().unwrap())
                .collect();
            assert_eq!(rolled, each);
        }
    }
}
