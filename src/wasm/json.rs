//! The exchange form: a comparison without typed arrays, as `toJSON` gives it.
//!
//! It is made of the object that `compare` returned, wherever that has been since: it may have crossed to another thread.

use super::json_reuse::{passages, quotations};
use super::plain::Plain;
use crate::bearing::Bearing;
use crate::text::fold::Fold;
use js_sys::{Error, Reflect, Uint32Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;

type Span = [u32; 2];

/// What tokens may differ in and count as the same, by bits.
pub(super) const FORMS: [&str; 6] = [
    "typography",
    "case",
    "punctuation",
    "accents",
    "spacing",
    "notation",
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
    let changes: Vec<ChangeJson> = rows(&table(comparison, "changes")?, ChangeJson::from);
    whole.set("changes", &plain(&changes)?);
    let hunks: Vec<HunkJson> = rows(&table(comparison, "hunks")?, HunkJson::from);
    whole.set("hunks", &plain(&hunks)?);
    let refinements: Vec<RefinementJson> =
        rows(&table(comparison, "refinements")?, RefinementJson::from);
    whole.set("refinements", &plain(&refinements)?);
    let bearings: Vec<BearingJson> = rows(&table(comparison, "bearings")?, BearingJson::from);
    whole.set("bearings", &plain(&bearings)?);
    let moves: Vec<MoveJson> = rows(&table(comparison, "moves")?, MoveJson::from);
    whole.set("moves", &plain(&moves)?);
    let forms: Vec<FormJson> = rows(&table(comparison, "forms")?, FormJson::from);
    whole.set("forms", &plain(&forms)?);
    for name in ["statistics", "notices"] {
        whole.set(name, &member(comparison, name)?);
    }
    type Encode = fn(&JsValue) -> Result<JsValue, Error>;
    let asked_for: [(&'static str, Encode); 3] = [
        ("shared", encode_shared),
        ("passages", passages),
        ("quotations", quotations),
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

fn encode_shared(shared: &JsValue) -> Result<JsValue, Error> {
    let whole = Plain::new();
    let occurrences: Vec<Span> = rows(&table(shared, "occurrences")?, |row: [u32; 2]| row);
    let phrases: Vec<PhraseJson> = rows(
        &table(shared, "phrases")?,
        |[words, weight, first, before, after]: [u32; 5]| {
            let places = |from: u32, count: u32| {
                occurrences
                    .iter()
                    .skip(from as usize)
                    .take(count as usize)
                    .copied()
                    .collect()
            };
            PhraseJson {
                words,
                weight,
                before: places(first, before),
                after: places(first + before, after),
            }
        },
    );
    whole.set("phrases", &plain(&phrases)?);
    for name in ["beforeTiles", "afterTiles"] {
        let tiles: Vec<TileJson> = rows(&table(shared, name)?, TileJson::from);
        whole.set(name, &plain(&tiles)?);
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

/// A value as a plain object.
fn plain(value: &impl Serialize) -> Result<JsValue, Error> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value
        .serialize(&serializer)
        .map_err(|error| Error::new(&error.to_string()))
}

/// The rows of a table, each as something else.
fn rows<const WIDTH: usize, T>(table: &[u32], make: impl Fn([u32; WIDTH]) -> T) -> Vec<T> {
    table
        .chunks_exact(WIDTH)
        .filter_map(|row| row.try_into().ok())
        .map(make)
        .collect()
}

#[derive(Serialize)]
struct ChangeJson {
    kind: &'static str,
    before: Span,
    after: Span,
    r#move: Option<u32>,
}

impl From<[u32; 6]> for ChangeJson {
    fn from([kind, before, before_end, after, after_end, number]: [u32; 6]) -> Self {
        let kind = match kind {
            0 => "equal",
            1 => "deleted",
            2 => "inserted",
            3 => "moved away",
            _ => "moved here",
        };
        Self {
            kind,
            before: [before, before_end],
            after: [after, after_end],
            r#move: (number > 0).then_some(number),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct HunkJson {
    first_row: u32,
    last_row: u32,
    bearings: Vec<&'static str>,
    coarse: bool,
}

impl From<[u32; 4]> for HunkJson {
    fn from([first_row, last_row, bearings, coarse]: [u32; 4]) -> Self {
        Self {
            first_row,
            last_row,
            bearings: bearing_names(bearings),
            coarse: coarse == 1,
        }
    }
}

/// What words bear, by bits.
pub(super) const BEARINGS: [&str; 9] = [
    "figure", "date", "name", "negation", "modal", "degree", "reported", "wording", "form",
];

/// What a set of bearings holds, by name.
fn bearing_names(bits: u32) -> Vec<&'static str> {
    let names = Bearing::EACH.iter().zip(BEARINGS);
    let held = names.filter(|(each, _)| bits & u32::from(each.bits()) != 0);
    held.map(|(_, name)| name).collect()
}

#[derive(Serialize)]
struct RefinementJson {
    row: u32,
    before: Span,
    after: Span,
}

impl From<[u32; 5]> for RefinementJson {
    fn from([row, before, before_end, after, after_end]: [u32; 5]) -> Self {
        Self {
            row,
            before: [before, before_end],
            after: [after, after_end],
        }
    }
}

#[derive(Serialize)]
struct BearingJson {
    row: u32,
    span: Span,
    bearing: Vec<&'static str>,
}

impl From<[u32; 4]> for BearingJson {
    fn from([row, start, end, bearing]: [u32; 4]) -> Self {
        Self {
            row,
            span: [start, end],
            bearing: bearing_names(bearing),
        }
    }
}

#[derive(Serialize)]
struct MoveJson {
    before: Span,
    after: Span,
}

impl From<[u32; 4]> for MoveJson {
    fn from([before, before_end, after, after_end]: [u32; 4]) -> Self {
        Self {
            before: [before, before_end],
            after: [after, after_end],
        }
    }
}

#[derive(Serialize)]
struct FormJson {
    before: Span,
    after: Span,
    which: Vec<&'static str>,
}

impl From<[u32; 5]> for FormJson {
    fn from([before, before_end, after, after_end, which]: [u32; 5]) -> Self {
        let names = Fold::EACH.iter().zip(FORMS);
        let which = names
            .filter(|(each, _)| which & u32::from(each.bits()) != 0)
            .map(|(_, name)| name)
            .collect();
        Self {
            before: [before, before_end],
            after: [after, after_end],
            which,
        }
    }
}

#[derive(Serialize)]
struct PhraseJson {
    words: u32,
    weight: u32,
    before: Vec<Span>,
    after: Vec<Span>,
}

#[derive(Serialize)]
struct TileJson {
    span: Span,
    phrase: u32,
    partner: Span,
}

impl From<[u32; 5]> for TileJson {
    fn from([start, end, phrase, partner, partner_end]: [u32; 5]) -> Self {
        Self {
            span: [start, end],
            phrase,
            partner: [partner, partner_end],
        }
    }
}
