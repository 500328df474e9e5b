//! Measures the stages of a comparison with the User Timing API of the window, the worker or Node.js.

use serde::Serialize;
use std::mem::take;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = web_sys::Performance)]
    type Performance;
    #[wasm_bindgen(thread_local_v2, js_name = performance)]
    static PERFORMANCE: Option<Performance>;
    /// web-sys lacks the form with a start and an end in milliseconds.
    #[wasm_bindgen(method, catch)]
    fn measure(this: &Performance, name: &str, times: &JsValue) -> Result<JsValue, JsValue>;
}

#[derive(Serialize)]
struct Times {
    start: f64,
    end: f64,
}

/// Records a `performance.measure` for each stage. Of each name the last is kept, so that the list does not grow. Where there is no
/// clock, or it fails, nothing is measured.
#[derive(Default)]
pub(super) struct Clock {
    running: Option<(&'static str, f64)>,
}

impl Clock {
    /// Ends the stage that is running and begins another.
    pub(super) fn begin(&mut self, stage: &'static str) {
        self.end();
        self.running = PERFORMANCE.with(|performance| Some((stage, performance.as_ref()?.now())));
    }

    /// Ends the stage that is running.
    pub(super) fn end(&mut self) {
        let Some((stage, start)) = take(&mut self.running) else {
            return;
        };
        PERFORMANCE.with(|performance| {
            let Some(performance) = performance else {
                return;
            };
            let end = performance.now();
            performance.clear_measures_with_measure_name(stage);
            if let Ok(times) = serde_wasm_bindgen::to_value(&Times { start, end }) {
                let _ = performance.measure(stage, &times);
            }
        });
    }
}
