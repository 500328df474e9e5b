//! Passages, quotations and what deceives the eye in the exchange form: tables read by the layout of their rows.

use super::json::{BEARINGS, FORMS, member, table};
use super::plain::Plain;
use js_sys::{Array, Error};
use wasm_bindgen::prelude::*;

/// What one or more columns of a row become: a member with this name.
pub(super) enum Cell<'a> {
    Number(&'static str),
    Switch(&'static str),
    /// Start and end.
    Span(&'static str),
    /// Whether there is one, start and end; else null.
    MaybeSpan(&'static str),
    /// A row counted from 1; 0 is null.
    Row(&'static str),
    /// One of some names.
    Name(&'static str, &'a [&'static str]),
    /// Those of some names whose bits are set.
    Names(&'static str, &'a [&'static str]),
    /// One of some values.
    One(&'static str, &'a Array),
    /// First row and number of rows of another table.
    Rows(&'static str, &'a Array),
}

use Cell::{MaybeSpan, Name, Names, Number, One, Row, Rows, Span, Switch};

const VERDICTS: [&str; 5] = ["verbatim", "elided", "altered", "stitched", "absent"];
const KINDS: [&str; 7] = [
    "exchanged",
    "added",
    "dropped",
    "ellipsis",
    "bracket",
    "jump",
    "form",
];

/// What deceives the eye, by number.
const DECEPTIONS: [&str; 5] = [
    "mixed scripts",
    "invisible",
    "bidirectional",
    "tag",
    "other form",
];

pub(super) fn deceptive(found: &JsValue) -> Result<JsValue, Error> {
    let names = Array::from(&member(found, "names")?);
    let whole = Plain::new();
    for name in ["before", "after"] {
        let side = member(found, name)?;
        let cells = [Number("at"), One("character", &names)];
        let characters = objects(&side, "characters", &cells)?;
        let cells = [
            Span("span"),
            Name("kind", &DECEPTIONS),
            Rows("characters", &characters),
        ];
        let counts = Plain::new();
        for (name, count) in DECEPTIONS.into_iter().zip(table(&side, "counts")?) {
            counts.number(name, count.into());
        }
        let plain = Plain::new();
        plain.set("places", &objects(&side, "places", &cells)?.into());
        plain.set("counts", &counts);
        whole.set(name, &plain);
    }
    Ok(whole.into())
}

pub(super) fn passages(found: &JsValue) -> Result<JsValue, Error> {
    let differences = objects(
        found,
        "differences",
        &[Span("before"), Span("after"), Names("bearings", &BEARINGS)],
    )?;
    let forms = objects(
        found,
        "forms",
        &[Span("before"), Span("after"), Names("which", &FORMS)],
    )?;
    let cells = [
        Span("before"),
        Span("after"),
        Number("words"),
        Number("weight"),
        Rows("differences", &differences),
        Rows("forms", &forms),
        Number("quotedBefore"),
        Number("quotedAfter"),
    ];
    let whole = Plain::new();
    whole.set("longest", &member(found, "longest")?);
    let passages = objects(found, "passages", &cells)?;
    whole.set("passages", &passages);
    for name in ["before", "after"] {
        whole.set(name, &side(&member(found, name)?)?);
    }
    Ok(whole.into())
}

fn side(found: &JsValue) -> Result<JsValue, Error> {
    let whole = Plain::new();
    let others = spans(found, "others")?;
    let cells = [Span("span"), Number("passage"), Rows("others", &others)];
    let tiles = objects(found, "tiles", &cells)?;
    whole.set("tiles", &tiles);
    let places = spans(found, "places")?;
    let cells = [Number("words"), Rows("places", &places)];
    let repeats = objects(found, "repeats", &cells)?;
    whole.set("repeats", &repeats);
    for name in ["leftOut", "lists", "firstPerson"] {
        let places = spans(found, name)?;
        whole.set(name, &places);
    }
    for name in ["exact", "near"] {
        whole.set(name, &member(found, name)?);
    }
    Ok(whole.into())
}

pub(super) fn quotations(found: &JsValue) -> Result<JsValue, Error> {
    let whole = Plain::new();
    for name in ["before", "after"] {
        whole.set(name, &quotations_of(&member(found, name)?)?);
    }
    Ok(whole.into())
}

fn quotations_of(found: &JsValue) -> Result<JsValue, Error> {
    let parts = objects(found, "parts", &[Span("span"), Span("source")])?;
    let cells = [
        Name("kind", &KINDS),
        Span("span"),
        Span("source"),
        Names("bearings", &BEARINGS),
    ];
    let differences = objects(found, "differences", &cells)?;
    let cells = [
        Span("span"),
        Name("verdict", &VERDICTS),
        Number("words"),
        Switch("short"),
        Switch("closed"),
        Row("outer"),
        Row("previous"),
        MaybeSpan("between"),
        Names("betweenBearings", &BEARINGS),
        Rows("parts", &parts),
        Rows("differences", &differences),
        MaybeSpan("context"),
    ];
    Ok(objects(found, "quotations", &cells)?.into())
}

fn pair(row: &[u32]) -> JsValue {
    Array::of2(&row[0].into(), &row[1].into()).into()
}

pub(super) fn spans(object: &JsValue, name: &str) -> Result<Array, Error> {
    Ok(table(object, name)?.chunks_exact(2).map(pair).collect())
}

/// The rows of a table as objects.
pub(super) fn objects(object: &JsValue, name: &str, cells: &[Cell]) -> Result<Array, Error> {
    let table = table(object, name)?;
    let width = cells.iter().map(Cell::width).sum();
    let rows = Array::new();
    for row in table.chunks_exact(width) {
        let whole = Plain::new();
        let mut at = 0;
        for cell in cells {
            let (name, value) = cell.value(&row[at..]);
            whole.set(name, &value);
            at += cell.width();
        }
        rows.push(&whole);
    }
    Ok(rows)
}

impl Cell<'_> {
    fn width(&self) -> usize {
        match self {
            Number(_) | Switch(_) | Row(_) | Name(..) | Names(..) | One(..) => 1,
            Span(_) | Rows(..) => 2,
            MaybeSpan(_) => 3,
        }
    }

    fn value(&self, row: &[u32]) -> (&'static str, JsValue) {
        let first = row[0];
        let or_null = |there: bool, value: JsValue| if there { value } else { JsValue::NULL };
        match *self {
            Number(name) => (name, first.into()),
            Switch(name) => (name, (first != 0).into()),
            Span(name) => (name, pair(row)),
            MaybeSpan(name) => (name, or_null(first != 0, pair(&row[1..]))),
            Row(name) => (name, or_null(first != 0, first.into())),
            Name(name, names) => (
                name,
                names
                    .get(first as usize)
                    .copied()
                    .map_or(JsValue::NULL, JsValue::from),
            ),
            Names(name, names) => {
                let set = names
                    .iter()
                    .enumerate()
                    .filter(|(bit, _)| first >> bit & 1 == 1);
                let names: Array = set.map(|(_, name)| JsValue::from(*name)).collect();
                (name, names.into())
            }
            One(name, values) => (name, values.get(first)),
            Rows(name, rows) => (name, rows.slice(first, first + row[1]).into()),
        }
    }
}
