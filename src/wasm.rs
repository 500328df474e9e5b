//! The boundary: what JavaScript sees. Decode, call, encode; errors are `Error`s that say what to do.
//!
//! Offsets leave in UTF-16 code units, spans as tables in `Uint32Array`s, and what is small and irregular as plain objects.
//! A panic prints its trace to the console. `view.d.ts` has the exact types.
//!
//! Each stage is a `performance.measure`, named `word-for-word:` and the stage, where there is a clock.

#[cfg(feature = "reuse")]
mod json;
#[cfg(feature = "reuse")]
mod json_reuse;
mod options;
mod plain;
mod utf16;
mod view;
mod view_reuse;

use crate::compare_staged;
use js_sys::{Error, JsString};
use plain::Plain;
use std::mem::take;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm/view.d.ts");

#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

#[wasm_bindgen]
extern "C" {
    /// A string that can tell whether it holds lone surrogates.
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

    /// The clock of the window, the worker or Node.js; with names that have crossed before.
    #[wasm_bindgen(extends = web_sys::Performance)]
    type Performance;
    #[wasm_bindgen(thread_local_v2, js_name = performance)]
    static PERFORMANCE: Option<Performance>;
    #[wasm_bindgen(method, js_name = clearMeasures)]
    fn clear_measures(this: &Performance, name: &JsValue);
    /// Nothing depends on the clock: where it fails, nothing is measured.
    #[wasm_bindgen(method, catch)]
    fn measure(this: &Performance, name: &JsValue, times: &Plain) -> Result<JsValue, JsValue>;
}

thread_local! {
    static ENCODER: TextEncoder = TextEncoder::new();
}

/// Compares two texts. `options` may be left out.
///
/// Throws an `Error` if a text is no string, or an option is unknown, of the wrong type or out of range.
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(
    before: JsValue,
    after: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: JsValue,
) -> Result<JsValue, Error> {
    let options = options::decode(&options)?;
    let (before, after) = (text("before", &before)?, text("after", &after)?);
    let mut clock = Clock::default();
    let comparison = compare_staged(&before.0, &after.0, &options, &mut |stage| {
        clock.begin(stage)
    });
    clock.begin("word-for-word:encode");
    let view = view::encode([&before.0, &after.0], &comparison, [before.1, after.1]);
    clock.end();
    Ok(view)
}

/// The whole comparison as plain data, for `JSON.stringify`. Only in the whole module.
#[cfg(feature = "reuse")]
#[wasm_bindgen(js_name = toJSON, unchecked_return_type = "ComparisonJSON")]
pub fn to_json(
    #[wasm_bindgen(unchecked_param_type = "Comparison")] comparison: JsValue,
) -> Result<JsValue, Error> {
    json::encode(&comparison)
}

/// A text as UTF-8, and whether it held lone surrogates, which all became U+FFFD.
fn text(name: &str, value: &JsValue) -> Result<(String, bool), Error> {
    let Some(string) = value.dyn_ref::<JsString>() else {
        let given = value.js_typeof().as_string().unwrap_or_default();
        return Err(Error::new(&format!(
            "`{name}` must be a string; given was a value of type {given}."
        )));
    };
    let text = utf8(string);
    let is_ascii = text.len() == string.length() as usize;
    let lone =
        !is_ascii && text.contains('\u{fffd}') && !value.unchecked_ref::<Text>().is_well_formed();
    Ok((text, lone))
}

/// A string as UTF-8. wasm-bindgen would read ASCII letter by letter, at fifty times the cost.
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
        // A code unit becomes three bytes at the most.
        bytes.resize(written + 3 * (string.length() - read) as usize, 0);
    }
    bytes.truncate(written);
    String::from_utf8(bytes).unwrap_or_default()
}

/// Measures the stages, if there is a clock: of each the last run, so that nothing grows.
#[derive(Default)]
struct Clock {
    running: Option<(&'static str, f64)>,
}

impl Clock {
    fn begin(&mut self, stage: &'static str) {
        self.end();
        self.running = PERFORMANCE.with(|performance| Some((stage, performance.as_ref()?.now())));
    }

    fn end(&mut self) {
        let Some((stage, start)) = take(&mut self.running) else {
            return;
        };
        PERFORMANCE.with(|performance| {
            if let Some(performance) = performance {
                let times = Plain::new();
                times.number("start", start);
                times.number("end", performance.now());
                let name = plain::name(stage);
                performance.clear_measures(name);
                let _ = performance.measure(name, &times);
            }
        });
    }
}
