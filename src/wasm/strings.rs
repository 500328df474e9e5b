//! JavaScript strings as UTF-8.

use js_sys::{Error, JsString};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A string with a method that js-sys lacks.
    #[wasm_bindgen(extends = JsString)]
    type Text;
    #[wasm_bindgen(method, js_name = isWellFormed)]
    fn is_well_formed(this: &Text) -> bool;

    type TextEncoder;
    #[wasm_bindgen(constructor)]
    fn new() -> TextEncoder;
    #[wasm_bindgen(method, js_name = encodeInto)]
    fn encode_into(this: &TextEncoder, source: &JsString, destination: &mut [u8]) -> Encoded;

    /// How much an encoder has read, in code units, and written, in bytes.
    type Encoded;
    #[wasm_bindgen(method, getter)]
    fn read(this: &Encoded) -> u32;
    #[wasm_bindgen(method, getter)]
    fn written(this: &Encoded) -> u32;
}

thread_local! {
    static ENCODER: TextEncoder = TextEncoder::new();
}

/// A text of a comparison.
pub(super) struct Decoded {
    pub text: String,
    /// Whether the string held lone surrogates. They all became U+FFFD.
    pub has_lone_surrogates: bool,
}

/// Decodes a text.
///
/// # Errors
///
/// An `Error` that names the argument, if it is not a string.
pub(super) fn decode(name: &str, value: &JsValue) -> Result<Decoded, Error> {
    let Some(string) = value.dyn_ref::<JsString>() else {
        let given = value.js_typeof().as_string().unwrap_or_default();
        return Err(Error::new(&format!(
            "`{name}` must be a string; given was a value of type {given}."
        )));
    };
    let text = utf8(string);
    let is_ascii = text.len() == string.length() as usize;
    let has_lone_surrogates = !is_ascii && !value.unchecked_ref::<Text>().is_well_formed();
    Ok(Decoded {
        text,
        has_lone_surrogates,
    })
}

/// Copies a string with `TextEncoder`. wasm-bindgen would read ASCII letter by letter, which takes fifty times as long.
fn utf8(string: &JsString) -> String {
    let mut bytes = vec![0; string.length() as usize];
    let (mut read, mut written) = (0, 0);
    loop {
        let rest = match read {
            0 => string,
            _ => &string.slice(read, string.length()),
        };
        let done = ENCODER.with(|encoder| encoder.encode_into(rest, &mut bytes[written..]));
        read += done.read();
        written += done.written() as usize;
        if read >= string.length() {
            break;
        }
        // A code unit becomes at most three bytes.
        bytes.resize(written + 3 * (string.length() - read) as usize, 0);
    }
    bytes.truncate(written);
    String::from_utf8(bytes).unwrap_or_default()
}
