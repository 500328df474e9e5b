//! Passages, quotations and what deceives the eye as JavaScript gets them: tables of numbers. `view.d.ts` says what each column means.

use super::plain::Plain;
use super::utf16::Utf16;
use super::view::{coverage, span, table};
use crate::bearing::Bearings;
use crate::comparison::IgnoredDifference;
use crate::comparison::characters::{Deceptive, DeceptiveText};
use crate::comparison::passages::{Difference, PassageSide, Passages};
use crate::comparison::quotations::{DifferenceKind, Omission, Quotation, Quotations, Verdict};
use crate::span::Span;
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// A number that counts from 1, where 0 is none.
fn row(index: Option<usize>) -> u32 {
    index.map_or(0, |index| index as u32 + 1)
}

/// An object of these members.
fn object(members: &[(&'static str, JsValue)]) -> Plain {
    let whole = Plain::new();
    for (name, value) in members {
        whole.set(name, value);
    }
    whole
}

/// A table of spans.
fn spans(text: &Utf16, spans: &mut dyn Iterator<Item = &Span>) -> JsValue {
    let mut rows = Vec::new();
    for place in spans {
        span(&mut rows, text, place);
    }
    table(&rows)
}

pub(super) fn passages(before: &Utf16, after: &Utf16, found: &Passages) -> Plain {
    let (mut rows, mut differences, mut forms) = (Vec::new(), Vec::new(), Vec::new());
    for passage in &found.passages {
        span(&mut rows, before, &passage.before);
        span(&mut rows, after, &passage.after);
        rows.extend([
            passage.words as u32,
            passage.weight,
            differences.len() as u32 / 5,
            passage.differences.len() as u32,
            forms.len() as u32 / 5,
            passage.ignored_differences.len() as u32,
            passage.quoted_before as u32,
            passage.quoted_after as u32,
        ]);
        for Difference {
            before: one,
            after: two,
            bearings,
        } in &passage.differences
        {
            span(&mut differences, before, one);
            span(&mut differences, after, two);
            differences.push(bearings.bits().into());
        }
        for IgnoredDifference {
            before: one,
            after: two,
            kinds,
        } in &passage.ignored_differences
        {
            span(&mut forms, before, one);
            span(&mut forms, after, two);
            forms.push(kinds.bits().into());
        }
    }
    object(&[
        ("longest", row(found.longest).into()),
        ("passages", table(&rows)),
        ("differences", table(&differences)),
        ("forms", table(&forms)),
        ("before", side(before, after, &found.before).into()),
        ("after", side(after, before, &found.after).into()),
    ])
}

fn side(own: &Utf16, other: &Utf16, found: &PassageSide) -> Plain {
    let mut tiles = Vec::new();
    let mut first = 0;
    for tile in &found.tiles {
        span(&mut tiles, own, &tile.span);
        tiles.extend([tile.passage as u32, first, tile.others.len() as u32]);
        first += tile.others.len() as u32;
    }
    let mut repeats = Vec::new();
    first = 0;
    for repeat in &found.repeats {
        repeats.extend([repeat.words as u32, first, repeat.places.len() as u32]);
        first += repeat.places.len() as u32;
    }
    object(&[
        ("tiles", table(&tiles)),
        (
            "others",
            spans(other, &mut found.tiles.iter().flat_map(|tile| &tile.others)),
        ),
        ("leftOut", spans(own, &mut found.omitted.iter())),
        ("repeats", table(&repeats)),
        (
            "places",
            spans(
                own,
                &mut found.repeats.iter().flat_map(|repeat| &repeat.places),
            ),
        ),
        ("lists", spans(own, &mut found.lists.iter())),
        ("firstPerson", spans(own, &mut found.first_person.iter())),
        ("exact", coverage(found.exact).into()),
        ("near", coverage(found.near).into()),
    ])
}

pub(super) fn quotations(before: &Utf16, after: &Utf16, found: &Quotations) -> Plain {
    object(&[
        ("before", quotations_of(before, after, &found.before).into()),
        ("after", quotations_of(after, before, &found.after).into()),
    ])
}

fn quotations_of(own: &Utf16, source: &Utf16, found: &[Quotation]) -> Plain {
    let (mut rows, mut parts, mut differences) = (Vec::new(), Vec::new(), Vec::new());
    for quotation in found {
        span(&mut rows, own, &quotation.span);
        rows.extend([
            verdict(quotation.verdict),
            quotation.words as u32,
            quotation.is_short.into(),
            quotation.is_closed.into(),
            row(quotation.outer),
            row(quotation.previous),
            quotation.between.is_some().into(),
        ]);
        let nothing = Omission {
            source: Span::default(),
            bearings: Bearings::empty(),
        };
        let between = quotation.between.as_ref().unwrap_or(&nothing);
        span(&mut rows, source, &between.source);
        rows.extend([
            between.bearings.bits().into(),
            parts.len() as u32 / 4,
            quotation.parts.len() as u32,
            differences.len() as u32 / 6,
            quotation.differences.len() as u32,
            quotation.context.is_some().into(),
        ]);
        span(
            &mut rows,
            source,
            quotation.context.as_ref().unwrap_or(&nothing.source),
        );
        for part in &quotation.parts {
            span(&mut parts, own, &part.span);
            span(&mut parts, source, &part.source);
        }
        for difference in &quotation.differences {
            differences.push(kind(difference.kind));
            span(&mut differences, own, &difference.span);
            span(&mut differences, source, &difference.source);
            differences.push(difference.bearings.bits().into());
        }
    }
    object(&[
        ("quotations", table(&rows)),
        ("parts", table(&parts)),
        ("differences", table(&differences)),
    ])
}

/// The number of a verdict in the table: the larger, the graver.
fn verdict(verdict: Verdict) -> u32 {
    match verdict {
        Verdict::Verbatim => 0,
        Verdict::Elided => 1,
        Verdict::Altered => 2,
        Verdict::Stitched => 3,
        Verdict::Absent => 4,
    }
}

/// The number of a kind of difference in the table.
fn kind(kind: DifferenceKind) -> u32 {
    match kind {
        DifferenceKind::Exchanged => 0,
        DifferenceKind::Added => 1,
        DifferenceKind::Dropped => 2,
        DifferenceKind::Ellipsis => 3,
        DifferenceKind::Bracket => 4,
        DifferenceKind::Jump => 5,
        DifferenceKind::Form => 6,
    }
}

/// A character's name crosses once, however often it stands there.
pub(super) fn deceptive(before: &Utf16, after: &Utf16, found: &Deceptive) -> Plain {
    let mut codes = Vec::new();
    let names = Array::new();
    let mut side = |text: &Utf16, found: &DeceptiveText| -> JsValue {
        let (mut places, mut characters) = (Vec::new(), Vec::new());
        for place in &found.places {
            span(&mut places, text, &place.span);
            places.extend([
                place.kind as u32,
                characters.len() as u32 / 2,
                place.characters.len() as u32,
            ]);
            for found in &place.characters {
                let code = u32::from(found.character);
                let known = codes.iter().position(|&known| known == code);
                let name = known.unwrap_or_else(|| {
                    let name = found
                        .name
                        .as_deref()
                        .map_or(JsValue::NULL, JsValue::from_str);
                    names.push(&object(&[
                        ("code", code.into()),
                        ("name", name),
                        ("script", found.script.as_str().into()),
                    ]));
                    codes.push(code);
                    codes.len() - 1
                });
                characters.extend([text.at(found.at), name as u32]);
            }
        }
        let counts = found.counts.map(|count| count as u32);
        object(&[
            ("places", table(&places)),
            ("characters", table(&characters)),
            ("counts", table(&counts)),
        ])
        .into()
    };
    let sides = [
        ("before", side(before, &found.before)),
        ("after", side(after, &found.after)),
    ];
    let whole = object(&sides);
    whole.set("names", &names);
    whole
}
