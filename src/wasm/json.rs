//! The exchange form: a comparison without typed arrays, as `toJSON` gives it.
//!
//! It is made of the object that `compare` returned, wherever that has been since: it may have crossed to another thread.

use super::json_reuse::Cell::{self, Name, Names, Number, Row, Rows, Span, Switch};
use super::json_reuse::{deceptive, objects, passages, quotations, spans};
use super::plain::Plain;
use js_sys::{Array, Error, Reflect, Uint32Array};
use wasm_bindgen::prelude::*;

/// What tokens may differ in and count as the same, by bits.
pub(super) const FORMS: [&str; 6] = [
    "typography",
    "case",
    "punctuation",
    "accents",
    "spacing",
    "notation",
];

const CHANGES: [&str; 5] = ["equal", "deleted", "inserted", "moved away", "moved here"];

/// What words bear, by bits.
pub(super) const BEARINGS: [&str; 9] = [
    "figure", "date", "name", "negation", "modal", "degree", "reported", "wording", "form",
];

/// Reads the tables of a comparison and gives their rows names.
///
/// # Errors
///
/// An `Error` that names what is missing, if the value is no comparison.
pub(super) fn encode(comparison: &JsValue) -> Result<JsValue, Error> {
    let whole = Plain::new();
    for name in ["version", "engine", "options"] {
        whole.set(name, &member(comparison, name)?);
    }
    let tables: [(&'static str, &[Cell]); 6] = [
        (
            "changes",
            &[
                Name("kind", &CHANGES),
                Span("before"),
                Span("after"),
                Row("move"),
            ],
        ),
        (
            "hunks",
            &[
                Number("firstRow"),
                Number("lastRow"),
                Names("bearings", &BEARINGS),
                Switch("coarse"),
            ],
        ),
        (
            "refinements",
            &[Number("row"), Span("before"), Span("after")],
        ),
        (
            "bearings",
            &[Number("row"), Span("span"), Names("bearing", &BEARINGS)],
        ),
        ("moves", &[Span("before"), Span("after")]),
        (
            "forms",
            &[Span("before"), Span("after"), Names("which", &FORMS)],
        ),
    ];
    for (name, cells) in tables {
        let rows = objects(comparison, name, cells)?;
        whole.set(name, &rows);
    }
    whole.set("nearest", &nearest(comparison)?);
    for name in ["statistics", "notices"] {
        whole.set(name, &member(comparison, name)?);
    }
    type Encode = fn(&JsValue) -> Result<JsValue, Error>;
    let asked_for: [(&'static str, Encode); 4] = [
        ("shared", encode_shared),
        ("passages", passages),
        ("quotations", quotations),
        ("deceptive", deceptive),
    ];
    for (name, encode) in asked_for {
        let found = member(comparison, name)?;
        let found = if found.is_null() {
            found
        } else {
            encode(&found)?
        };
        whole.set(name, &found);
    }
    Ok(whole.into())
}

fn nearest(comparison: &JsValue) -> Result<JsValue, Error> {
    if member(comparison, "nearest")?.is_null() {
        return Ok(JsValue::NULL);
    }
    let words = spans(comparison, "nearestWords")?;
    let cells = [
        Number("row"),
        Span("before"),
        Span("after"),
        Rows("shared", &words),
    ];
    Ok(objects(comparison, "nearest", &cells)?.into())
}

fn encode_shared(shared: &JsValue) -> Result<JsValue, Error> {
    let whole = Plain::new();
    let occurrences = spans(shared, "occurrences")?;
    let phrases = Array::new();
    for row in table(shared, "phrases")?.chunks_exact(5) {
        let phrase = Plain::new();
        phrase.number("words", row[0].into());
        phrase.number("weight", row[1].into());
        let middle = row[2] + row[3];
        phrase.set("before", &occurrences.slice(row[2], middle));
        phrase.set("after", &occurrences.slice(middle, middle + row[4]));
        phrases.push(&phrase);
    }
    whole.set("phrases", &phrases);
    for name in ["beforeTiles", "afterTiles"] {
        let cells = [Span("span"), Number("phrase"), Span("partner")];
        let tiles = objects(shared, name, &cells)?;
        whole.set(name, &tiles);
    }
    whole.set("coverage", &member(shared, "coverage")?);
    Ok(whole.into())
}

pub(super) fn member(object: &JsValue, name: &str) -> Result<JsValue, Error> {
    let found = if object.is_object() {
        Reflect::get(object, &name.into()).ok()
    } else {
        None
    };
    let missing = || {
        Error::new(&format!(
            "This is no comparison: it has no `{name}`. Give what `compare` returned."
        ))
    };
    found
        .filter(|value| !value.is_undefined())
        .ok_or_else(missing)
}

pub(super) fn table(object: &JsValue, name: &str) -> Result<Vec<u32>, Error> {
    let value = member(object, name)?;
    let table = value.dyn_into::<Uint32Array>();
    table.map(|table| table.to_vec()).map_err(|_| {
        Error::new(&format!(
            "`{name}` is no Uint32Array. Give what `compare` returned."
        ))
    })
}
