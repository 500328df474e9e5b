//! Encodes a series: tables of the parts of all versions, and of what refers to them.

use super::options::{self, Options};
use super::strings;
use super::tables::{
    SERIES_EDITS, SERIES_EVENTS, SERIES_FIGURES, SERIES_LINES, SERIES_PARTS, SERIES_RUNS, Table,
    from_one,
};
use super::to_js;
use super::utf16::Utf16;
use crate::series as core;
use js_sys::{Array, Error};
use serde::Serialize;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

/// The version of this form.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Series<'a> {
    version: u32,
    engine: &'static str,
    options: Options<'a>,
    parts: Table,
    runs: Table,
    lines: Table,
    events: Table,
    edits: Table,
    figures: Table,
}

/// Follows the sentences and words of a text through its versions, from the oldest to the newest. `options` may be left out.
///
/// Throws an `Error` if `texts` is not an array of strings, or an option is unknown, of the wrong type or out of range.
#[wasm_bindgen(unchecked_return_type = "Series")]
pub fn series(
    #[wasm_bindgen(unchecked_param_type = "readonly string[]")] texts: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: JsValue,
) -> Result<JsValue, Error> {
    let options = options::decode(&options)?;
    let Some(array) = texts.dyn_ref::<Array>() else {
        return Err(Error::new("`texts` must be an array of strings."));
    };
    let mut texts = Vec::with_capacity(array.length() as usize);
    for (number, text) in array.iter().enumerate() {
        texts.push(strings::decode(&format!("texts[{number}]"), &text)?.text);
    }
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let found = core::series(&texts, &options);
    to_js(&encode(&texts, &options, &found))
}

fn encode<'a>(texts: &[&str], options: &'a crate::Options, found: &core::Series) -> Series<'a> {
    let offsets: Vec<Utf16> = texts.iter().map(|text| Utf16::new(text)).collect();
    // The row of the first part of each version.
    let first_rows: Vec<usize> = found
        .versions
        .iter()
        .scan(0, |next, version| {
            let first = *next;
            *next += version.parts.len();
            Some(first)
        })
        .collect();
    let versions = || found.versions.iter().enumerate();
    let parts = versions().flat_map(|(number, version)| {
        let (offsets, first_rows) = (&offsets, &first_rows);
        version.parts.iter().map(move |part| {
            let [start, end] = offsets[number].span(part.span);
            let origin = part
                .origin
                .map(|(version, part)| first_rows[version] + part);
            [
                number as u32,
                start,
                end,
                part.line as u32,
                part.sentence as u32,
                from_one(origin),
            ]
        })
    });
    let runs = versions().flat_map(|(number, version)| {
        let offsets = &offsets[number];
        version.runs.iter().map(move |run| {
            let [start, end] = offsets.span(run.span);
            [number as u32, start, end, run.since as u32]
        })
    });
    let lines = found.lines.iter().map(|line| {
        [
            line.first() as u32,
            line.last() as u32,
            line.versions.len() as u32,
        ]
    });
    let row = |version: usize, part: usize| (first_rows[version] + part) as u32;
    let events = found
        .events
        .iter()
        .map(|event| [row(event.version, event.part), event.kind as u32]);
    let edits = found.edits.iter().filter_map(|edit| {
        let origin = found.versions[edit.version].parts[edit.part].origin?.0;
        let [before_start, before_end] = offsets[origin].span(edit.before);
        let [after_start, after_end] = offsets[edit.version].span(edit.after);
        Some([
            row(edit.version, edit.part),
            before_start,
            before_end,
            after_start,
            after_end,
            edit.bearings.bits().into(),
        ])
    });
    let figures = found
        .figures
        .iter()
        .enumerate()
        .flat_map(|(number, figure)| {
            let offsets = &offsets;
            figure.values.iter().map(move |&(version, span)| {
                let [start, end] = offsets[version].span(span);
                [
                    number as u32,
                    figure.line as u32,
                    version as u32,
                    start,
                    end,
                ]
            })
        });
    Series {
        version: VERSION,
        engine: env!("CARGO_PKG_VERSION"),
        options: Options(options),
        parts: SERIES_PARTS.write(parts),
        runs: SERIES_RUNS.write(runs),
        lines: SERIES_LINES.write(lines),
        events: SERIES_EVENTS.write(events),
        edits: SERIES_EDITS.write(edits),
        figures: SERIES_FIGURES.write(figures),
    }
}
