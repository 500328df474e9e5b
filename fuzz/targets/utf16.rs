//! Offsets in bytes to UTF-16: at every character, the same as counting code units one by one.

#![no_main]

#[path = "../../src/wasm/utf16.rs"]
mod utf16;

// The module takes the span from the root of its crate.
mod span {
    pub use word_for_word::Span;
}

use libfuzzer_sys::fuzz_target;
use span::Span;
use utf16::Utf16;
use word_for_word_fuzz::Pair;

fuzz_target!(|pair: (Pair, String, u8)| {
    let (Pair([one, two]), odd, repeats) = &pair;
    for text in [
        one,
        two,
        odd,
        &odd.repeat((*repeats).into()),
        &format!("{one}{odd}{two}"),
    ] {
        let map = Utf16::new(text);
        let mut units = 0;
        for (at, char) in text.char_indices() {
            assert_eq!(map.at(at), units, "at {at} of {text:?}");
            let begin = units;
            units += char.len_utf16() as u32;
            let span = Span::new(at, at + char.len_utf8());
            assert_eq!(map.span(span), [begin, units], "{span:?} of {text:?}");
        }
        assert_eq!(map.at(text.len()), units, "at the end of {text:?}");
    }
});
