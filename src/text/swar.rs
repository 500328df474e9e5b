//! Scans text eight bytes at a time (SWAR).
//!
//! A word has six letters and a space on average. A loop over single letters spends half of its time on mispredicted branches at the ends
//! of words. A 64-bit number holds a whole word and classifies all of its letters at once (H. S. Warren, "Hacker's Delight", 2002, chapter
//! 6).

/// One in every byte.
const ONES: u64 = u64::MAX / 0xff;
/// The highest bit of every byte.
const HIGH: u64 = 0x80 * ONES;

/// Returns the eight bytes from an offset on, the first in the lowest place. Bytes behind the end are zero.
#[inline]
pub(crate) fn eight(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    match rest.first_chunk() {
        Some(&chunk) => u64::from_le_bytes(chunk),
        None => {
            let mut chunk = [0; 8];
            chunk[..rest.len()].copy_from_slice(rest);
            u64::from_le_bytes(chunk)
        }
    }
}

/// Returns the bytes of a span of at most eight, in the order of [`eight`].
#[inline]
pub(crate) fn short(bytes: &[u8], start: usize, end: usize) -> u64 {
    let unused = 64_usize.saturating_sub(8 * (end - start));
    eight(bytes, start) & u64::MAX.unbounded_shr(unused as u32)
}

/// An odd number with well-mixed bits, for multiplicative hashing.
pub(crate) const MIXED: u64 = 0x9e37_79b9_7f4a_7c15;

/// Returns the slot of a number in a table whose size is a power of two (Fibonacci hashing). The upper bits of the product depend on all
/// bits of the number.
#[inline]
pub(crate) fn slot(number: u64, size: usize) -> usize {
    let product = number.wrapping_mul(MIXED);
    product.unbounded_shr(64 - size.trailing_zeros()) as usize
}

/// Returns the number of ASCII letters from an offset on.
#[inline]
pub(crate) fn letters(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    loop {
        let chunk = eight(bytes, end);
        let lower = (chunk | (0x20 * ONES)) & !HIGH;
        // The sums do not carry into the next byte.
        let (from_a, beyond_z) = (lower + 0x1f * ONES, lower + 0x05 * ONES);
        let letters = from_a & !beyond_z & !chunk & HIGH;
        let run = (letters ^ HIGH).trailing_zeros() as usize / 8;
        end += run;
        if run < 8 {
            return end - at;
        }
    }
}

/// Returns the number of visible ASCII characters and spaces from an offset on.
#[cfg(feature = "reuse")]
#[inline]
pub(crate) fn visible(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    // Nearly all of a text is visible ASCII, so four numbers are checked together.
    while bytes.len() >= end + 32 {
        let others = [0, 8, 16, 24].map(|step| others(eight(bytes, end + step)));
        if others[0] | others[1] | others[2] | others[3] != 0 {
            break;
        }
        end += 32;
    }
    loop {
        let run = others(eight(bytes, end)).trailing_zeros() as usize / 8;
        end += run;
        if run < 8 {
            return end - at;
        }
    }
}

/// Returns the highest bit of every byte that is neither visible ASCII nor a space.
#[cfg(feature = "reuse")]
#[inline]
fn others(chunk: u64) -> u64 {
    let lower = chunk & !HIGH;
    // The sums do not carry into the next byte.
    let (from_space, delete) = (lower + 0x60 * ONES, lower + ONES);
    (!from_space | delete | chunk) & HIGH
}

/// Returns the length of the common prefix of two texts, in bytes.
#[inline]
pub(super) fn common(one: &[u8], two: &[u8]) -> usize {
    let shorter = one.len().min(two.len());
    let mut at = 0;
    while at < shorter {
        let differ = eight(one, at) ^ eight(two, at);
        if differ != 0 {
            return shorter.min(at + differ.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    shorter
}

/// Returns whether two long stretches are equal. WebAssembly's own comparison goes byte by byte.
pub(crate) fn is_same(one: &str, two: &str) -> bool {
    one.len() == two.len() && common(one.as_bytes(), two.as_bytes()) == one.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_end_where_anything_else_is() {
        for byte in 0..=u8::MAX {
            for length in [0, 3, 7, 8, 9, 17] {
                let mut text = vec![b'x'; length];
                text.push(byte);
                let expected = length + usize::from(byte.is_ascii_alphabetic());
                assert_eq!(letters(&text, 0), expected, "{byte:#x} behind {length}");
                text.extend(b"abcdefgh");
                let expected = if expected > length {
                    length + 9
                } else {
                    length
                };
                assert_eq!(letters(&text, 0), expected, "{byte:#x} behind {length}");
            }
        }
    }

    #[cfg(feature = "reuse")]
    #[test]
    fn what_can_be_seen_ends_where_anything_else_is() {
        for byte in 0..=u8::MAX {
            for length in [0, 3, 7, 8, 9, 17, 31, 32, 40, 70] {
                let mut text = vec![b'x'; length];
                text.push(byte);
                let expected = length + usize::from(matches!(byte, b' '..=b'~'));
                assert_eq!(visible(&text, 0), expected, "{byte:#x} behind {length}");
            }
        }
    }

    #[test]
    fn what_two_texts_begin_with() {
        for length in 0..20 {
            let one: Vec<u8> = (0..length).collect();
            let other = [one.as_slice(), &[99]].concat();
            let third = [one.as_slice(), &[98], &[1; 9]].concat();
            assert_eq!(common(&one, &other), one.len());
            assert_eq!(common(&third, &other), one.len());
        }
    }

    #[test]
    fn a_span_of_up_to_eight_bytes_is_a_number() {
        let text = b"abcdefghij";
        assert_eq!(short(text, 2, 4), u64::from(b'c') | u64::from(b'd') << 8);
        assert_eq!(short(text, 1, 9), eight(text, 1));
        assert_eq!(short(text, 9, 10), u64::from(b'j'));
        assert_eq!(short(text, 3, 3), 0);
    }
}
