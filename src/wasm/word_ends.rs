//! The ends of words that JavaScript hands in, for scripts without spaces between words.

use js_sys::{Error, Reflect, Uint32Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

/// Decodes the ends of the words of both texts, and converts them from UTF-16 code units to bytes. `undefined` and `null` stand for unknown
/// ones. Linear.
///
/// # Errors
///
/// An `Error` that says what is expected, if the value has another form.
pub(super) fn decode(value: &JsValue, texts: [&str; 2]) -> Result<Option<[Vec<usize>; 2]>, Error> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    let side = |name: &str, text: &str| {
        let ends = Reflect::get(value, &name.into()).unwrap_or_default();
        match ends.dyn_into::<Uint32Array>() {
            Ok(ends) => Ok(in_bytes(text, &ends.to_vec())),
            Err(_) => Err(Error::new(
                "`words` must have two members of type Uint32Array: `before` and `after`.",
            )),
        }
    };
    Ok(Some([side("before", texts[0])?, side("after", texts[1])?]))
}

/// Converts ascending offsets. Offsets inside a character are moved behind it, and those behind the end of the text are dropped.
fn in_bytes(text: &str, ends: &[u32]) -> Vec<usize> {
    let mut converted = Vec::with_capacity(ends.len());
    let mut ends = ends.iter().copied().peekable();
    let mut units = 0;
    for (at, char) in text.char_indices() {
        if ends.peek().is_none() {
            break;
        }
        units += char.len_utf16() as u32;
        let mut is_end = false;
        while ends.next_if(|&end| end <= units).is_some() {
            is_end = true;
        }
        if is_end {
            converted.push(at + char.len_utf8());
        }
    }
    converted
}
