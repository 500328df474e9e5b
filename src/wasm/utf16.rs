//! From bytes of UTF-8 to the code units of UTF-16 that JavaScript counts in.

/// Bytes between two places whose offset is noted.
const STEP: usize = 64;

/// The offsets of a text.
pub(super) struct Utf16<'a> {
    bytes: &'a [u8],
    /// Code units in front of each `STEP`th byte; empty where every character is one byte.
    noted: Vec<u32>,
}

impl<'a> Utf16<'a> {
    /// Counts once. Linear.
    pub(super) fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut noted = Vec::new();
        if !bytes.is_ascii() {
            let mut units = 0;
            for step in bytes.chunks(STEP) {
                noted.push(units);
                units += count(step);
            }
        }
        Self { bytes, noted }
    }

    /// The code units in front of a byte, which must begin a character or be the end. Constant time.
    pub(super) fn at(&self, byte: usize) -> u32 {
        let Some(&units) = self.noted.get(byte / STEP) else {
            // All is ASCII; or it is the end of a text that fills its last step.
            return match self.noted.last() {
                Some(&units) => units + count(&self.bytes[(self.noted.len() - 1) * STEP..byte]),
                None => byte as u32,
            };
        };
        units + count(&self.bytes[byte / STEP * STEP..byte])
    }
}

/// Code units of the characters that begin in a stretch of UTF-8: one for each, two for those of four bytes.
fn count(bytes: &[u8]) -> u32 {
    let units = |&byte: &u8| u32::from(byte & 0xc0 != 0x80) + u32::from(byte >= 0xf0);
    bytes.iter().map(units).sum()
}
