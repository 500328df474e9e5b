//! Converts offsets in bytes of UTF-8 to UTF-16 code units, which JavaScript counts in.

use crate::span::Span;

/// Bytes between two offsets that are stored.
const STEP: usize = 64;

/// The offsets of a text.
pub(super) struct Utf16<'a> {
    bytes: &'a [u8],
    /// Code units before each `STEP`th byte. Empty if the text is ASCII.
    stored: Vec<u32>,
}

impl<'a> Utf16<'a> {
    /// Counts the code units of a text. Takes linear time.
    pub(super) fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut stored = Vec::new();
        if !bytes.is_ascii() {
            let mut units = 0;
            for step in bytes.chunks(STEP) {
                stored.push(units);
                units += count(step);
            }
        }
        Self { bytes, stored }
    }

    /// Counts the code units before a byte, which must begin a character or be the end. Takes constant time.
    pub(super) fn at(&self, byte: usize) -> u32 {
        let Some(&units) = self.stored.get(byte / STEP) else {
            // The text is ASCII, or this is the end of a text that fills its last step.
            return match self.stored.last() {
                Some(&units) => units + count(&self.bytes[(self.stored.len() - 1) * STEP..byte]),
                None => byte as u32,
            };
        };
        units + count(&self.bytes[byte / STEP * STEP..byte])
    }

    /// Returns the byte at which a code unit's character begins; the end for a unit beyond the text. Takes logarithmic time.
    #[cfg(feature = "reuse")]
    pub(super) fn byte(&self, unit: u32) -> usize {
        let (mut low, mut high) = (0, self.bytes.len());
        while low < high {
            let middle = low.midpoint(high);
            // The bytes of a character after its first one have its units before them.
            if self.at(middle + 1) > unit {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }

    /// Converts a span to its start and end.
    pub(super) fn span(&self, span: Span) -> [u32; 2] {
        [self.at(span.start), self.at(span.end)]
    }
}

/// Counts the code units of the characters that begin in a slice of UTF-8: two for a character of four bytes, else one.
fn count(bytes: &[u8]) -> u32 {
    let units = |&byte: &u8| u32::from(byte & 0xc0 != 0x80) + u32::from(byte >= 0xf0);
    bytes.iter().map(units).sum()
}
