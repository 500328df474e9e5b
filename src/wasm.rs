//! The boundary to JavaScript: decodes the arguments, calls the core, encodes the result.
//!
//! Spans cross as tables in UTF-16 code units, everything else as plain data through serde. `view.d.ts` has the exact types. Errors are
//! `Error`s that say what to change. A panic prints its trace to the console. Each stage is a `performance.measure`, named
//! `word-for-word:` and the stage, where there is a clock.

#[cfg(feature = "reuse")]
mod check;
mod comparison;
mod encode_changes;
#[cfg(feature = "reuse")]
mod encode_reuse;
#[cfg(feature = "reuse")]
mod exchange;
#[cfg(feature = "reuse")]
mod given;
mod options;
#[cfg(feature = "series")]
mod series;
mod strings;
mod tables;
mod timing;
mod utf16;
#[cfg(feature = "reuse")]
mod word_ends;

use crate::compare_staged;
use js_sys::Error;
use serde::Serialize;
use timing::Clock;
use utf16::Utf16;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm/view.d.ts");

#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// Compares two texts. `options` may be left out. `words` are the ends of the words in scripts without spaces; `null` if they are unknown.
///
/// Throws an `Error` if a text is not a string, or an option is unknown, of the wrong type or out of range.
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(
    before: JsValue,
    after: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "WordEnds | null")] words: JsValue,
) -> Result<JsValue, Error> {
    let options = options::decode(&options)?;
    let before = strings::decode("before", &before)?;
    let after = strings::decode("after", &after)?;
    #[cfg(feature = "reuse")]
    let words = word_ends::decode(&words, [&before.text, &after.text])?;
    // The build for the first changes leaves out the words of scripts without spaces. Such texts are compared by the whole build.
    #[cfg(not(feature = "reuse"))]
    let words = {
        drop(words);
        None
    };
    let mut clock = Clock::default();
    let stage = &mut |stage| clock.begin(stage);
    let comparison = compare_staged(&before.text, &after.text, &options, words.as_ref(), stage);
    clock.begin("word-for-word:encode");
    let offsets = [&Utf16::new(&before.text), &Utf16::new(&after.text)];
    #[cfg_attr(not(feature = "reuse"), allow(unused_mut))]
    let mut encoded = encode_changes::encode([&before, &after], offsets, &comparison);
    #[cfg(feature = "reuse")]
    encode_reuse::add(&mut encoded, offsets, &comparison);
    let encoded = to_js(&encoded);
    clock.end();
    encoded
}

/// Converts a comparison to plain data, for `JSON.stringify`. Only the full module has it.
///
/// Throws an `Error` if the value is not what `compare` returned.
#[cfg(feature = "reuse")]
#[wasm_bindgen(js_name = toJSON, unchecked_return_type = "ComparisonJSON")]
pub fn to_json(
    #[wasm_bindgen(unchecked_param_type = "Comparison")] comparison: JsValue,
) -> Result<JsValue, Error> {
    to_js(&exchange::Comparison::read(&given::Given(comparison))?)
}

/// Encodes plain data. `None` becomes `null`.
fn to_js(value: &impl Serialize) -> Result<JsValue, Error> {
    let encoded = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible());
    encoded.map_err(|error| JsValue::from(error).unchecked_into())
}
