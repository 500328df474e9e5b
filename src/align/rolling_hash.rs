//! Rolling hash: the hashes of all runs of a length, in constant time for each.
//!
//! A hash is a polynomial in an odd number, modulo 2⁶⁴ (R. M. Karp, M. O. Rabin, "Efficient randomized pattern-matching algorithms",
//! 1987). The low bits of such a hash are weak, so users take the upper ones.

use super::mask::is_hidden;

/// The base of the polynomial: odd, with well-mixed bits (2⁶⁴ divided by the golden ratio).
pub(super) const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// Calls `each` with the start and the hash of every run of `length` units without a hidden one.
#[inline]
pub(super) fn each_run(units: &[u32], length: usize, mut each: impl FnMut(usize, u64)) {
    let mut from = 0;
    for stretch in units.split(|&unit| is_hidden(unit)) {
        if stretch.len() >= length {
            let leaving = BASE.wrapping_pow(length as u32);
            let mut hash = first_hash(&stretch[..length]);
            each(from, hash);
            let steps = stretch[length..].iter().zip(stretch);
            for (at, (&next, &dropped)) in (from + 1..).zip(steps) {
                hash = roll(hash, next, dropped, leaving);
                each(at, hash);
            }
        }
        from += stretch.len() + 1;
    }
}

/// Iterates over the hashes of all runs of `length` units.
#[cfg(any(test, feature = "reuse"))]
pub(crate) fn hashes(units: &[u32], length: usize) -> impl Iterator<Item = u64> {
    let leaving = BASE.wrapping_pow(length as u32);
    let first = first_hash(&units[..length]);
    let moves = units[length..].iter().zip(units);
    std::iter::once(first).chain(moves.scan(first, move |hash, (&next, &dropped)| {
        *hash = roll(*hash, next, dropped, leaving);
        Some(*hash)
    }))
}

/// Returns the hash of a run.
fn first_hash(run: &[u32]) -> u64 {
    run.iter().fold(0, |hash, &unit| step(hash, unit))
}

fn step(hash: u64, next: u32) -> u64 {
    hash.wrapping_mul(BASE).wrapping_add(u64::from(next) + 1)
}

/// Returns the hash of the run that begins one unit later. `leaving` is the base to the power of the run's length.
#[inline]
fn roll(hash: u64, next: u32, dropped: u32, leaving: u64) -> u64 {
    step(hash, next).wrapping_sub((u64::from(dropped) + 1).wrapping_mul(leaving))
}

#[cfg(test)]
mod tests {
    use super::*;

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
