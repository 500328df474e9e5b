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
mod utf16;
mod view;
mod view_reuse;

use crate::compare_staged;
use js_sys::{Error, JsString};
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

    /// The clock of the window, the worker or Node.js.
    #[wasm_bindgen(thread_local_v2, js_name = performance)]
    static PERFORMANCE: Option<web_sys::Performance>;
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
    clock.begin("encode");
    let view = view::encode([&before.0, &after.0], &comparison, [before.1, after.1]);
    clock.end();
    view
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
    let Some(text) = value.as_string() else {
        let given = value.js_typeof().as_string().unwrap_or_default();
        return Err(Error::new(&format!(
            "`{name}` must be a string; given was a value of type {given}."
        )));
    };
    let lone = text.contains('\u{fffd}') && !value.unchecked_ref::<Text>().is_well_formed();
    Ok((text, lone))
}

/// Measures the stages, if there is a clock: of each the last run, so that nothing grows.
#[derive(Default)]
struct Clock {
    running: Option<String>,
}

impl Clock {
    fn begin(&mut self, stage: &'static str) {
        self.end();
        if let Some(performance) = PERFORMANCE.with(Option::clone) {
            let name = format!("word-for-word:{stage}");
            // Nothing depends on the clock: where it fails, nothing is measured.
            self.running = performance.mark(&name).is_ok().then_some(name);
        }
    }

    fn end(&mut self) {
        if let (Some(name), Some(performance)) =
            (self.running.take(), PERFORMANCE.with(Option::clone))
        {
            performance.clear_measures_with_measure_name(&name);
            let _ = performance.measure_with_start_mark(&name, &name);
            performance.clear_marks_with_mark_name(&name);
        }
    }
}
