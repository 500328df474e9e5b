//! Tests that the exchange form, which is read from the tables, has all passages and quotations that the core found.

use super::utf16::InUtf16;
use super::{compare, member, options, written};
use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::passages::PassageSide;
use word_for_word::quotations::Quotation;
use word_for_word::wasm::to_json;
use word_for_word::{Comparison, Options, Span};

const STATEMENT: &str = "“Naïve” captains 👍 do not fear the autumn storms beyond the northern islands. We have never closed the strait and \
    never will close it. The harbour toll may rise to 12-1/4 percent in the spring of 2021, not before. Our fishermen know what \
    such promises weigh, and nobody here expects a season of kind words to outlast a harvest. Pilots of the outer islands sleep until the ice is gone. Salt from the eastern \
    marshes is weighed at the old gate. It snowed. Pilots of the outer islands sleep until the ice is gone. It rained. Salt from \
    the eastern marshes is weighed at the old gate.";
const REPORT: &str = "👍 The paper wrote: \"We have never closed the strait,\" he said, \"and never would close it … The harbour toll will \
    rise to 12¼ percent in the Spring of 2021.\" Naive captains do not fear the winter storms beyond the northern isles. Then: “Our \
    captains know what such ‘promises’ weigh.” Our fishermen know what such promises weigh – and nobody there expects a season of \
    kind words to outlast a harvest.";

/// Returns the comparison of the core, and the exchange form of the same comparison.
fn both() -> (Comparison, JsValue) {
    let mut asked = Options::default();
    (asked.passages, asked.quotations) = (true, true);
    let all = options(r#"{"passages":true,"quotations":true}"#);
    let whole = compare(STATEMENT.into(), REPORT.into(), all).expect("nothing is wrong");
    (
        word_for_word::compare(STATEMENT, REPORT, &asked),
        to_json(whole).expect("what `compare` returned"),
    )
}

fn utf16() -> InUtf16 {
    InUtf16::new(&[STATEMENT.to_owned(), REPORT.to_owned()])
}

fn rows(object: &JsValue, name: &str) -> Vec<JsValue> {
    Array::from(&member(object, name)).to_vec()
}

/// Returns some members of a row as JSON.
fn row(object: &JsValue, names: &[&str]) -> String {
    let members = names.iter().map(|name| written(&member(object, name)));
    members.collect::<Vec<_>>().join(" ")
}

/// Writes spans as in the exchange form.
fn shown(utf16: &InUtf16, spans: &[(usize, &Span)]) -> String {
    let spans = spans.iter().map(|(side, span)| {
        let [start, end] = utf16.span(*side, span);
        format!("[{start},{end}]")
    });
    spans.collect::<Vec<_>>().join(" ")
}

fn or_null(index: Option<usize>) -> String {
    index.map_or("null".to_owned(), |index| index.to_string())
}

#[test]
fn passages_have_their_own_differences_and_forms() {
    let ((found, json), utf16) = (both(), utf16());
    let found = found.passages.expect("they were looked for");
    let json = member(&json, "passages");
    let with_differences = found.passages.iter().filter(|one| !one.is_exact()).count();
    let with_forms = found
        .passages
        .iter()
        .filter(|one| !one.ignored_differences.is_empty());
    assert!(
        with_differences > 1 && with_forms.count() > 1 && found.before.repeats.len() > 1,
        "the texts try too little"
    );
    assert_eq!(row(&json, &["longest"]), or_null(found.longest));
    let passages = rows(&json, "passages");
    assert_eq!(passages.len(), found.passages.len());
    for (one, json) in found.passages.iter().zip(&passages) {
        let places = shown(&utf16, &[(0, &one.before), (1, &one.after)]);
        assert_eq!(row(json, &["before", "after"]), places);
        let differences = one.differences.iter().map(|one| (&one.before, &one.after));
        let forms = one
            .ignored_differences
            .iter()
            .map(|one| (&one.before, &one.after));
        for (name, places) in [
            ("differences", differences.collect::<Vec<_>>()),
            ("forms", forms.collect()),
        ] {
            let expected = places
                .iter()
                .map(|(before, after)| shown(&utf16, &[(0, before), (1, after)]));
            let given = rows(json, name);
            let given = given.iter().map(|json| row(json, &["before", "after"]));
            assert!(given.eq(expected), "{name}");
        }
    }
    side(&utf16, 0, &found.before, &member(&json, "before"));
    side(&utf16, 1, &found.after, &member(&json, "after"));
}

/// Checks the tiles of a text, each with its spans in the other text, and the repetitions.
fn side(utf16: &InUtf16, side: usize, found: &PassageSide, json: &JsValue) {
    let expected = found.tiles.iter().map(|tile| {
        let others: Vec<_> = tile.others.iter().map(|place| (1 - side, place)).collect();
        let others = shown(utf16, &others).replace(' ', ",");
        let place = shown(utf16, &[(side, &tile.span)]);
        format!("{place} {} [{others}]", tile.passage)
    });
    let tiles = rows(json, "tiles");
    let given = tiles
        .iter()
        .map(|tile| row(tile, &["span", "passage", "others"]));
    assert!(given.eq(expected), "tiles of text {side}");
    let expected = found.repeats.iter().map(|repeat| {
        let places: Vec<_> = repeat.places.iter().map(|place| (side, place)).collect();
        let places = shown(utf16, &places).replace(' ', ",");
        format!("{} [{places}]", repeat.words)
    });
    let repeats = rows(json, "repeats");
    let given = repeats
        .iter()
        .map(|repeat| row(repeat, &["words", "places"]));
    assert!(given.eq(expected), "repeats of text {side}");
}

#[test]
fn quotations_have_their_own_parts_and_differences() {
    let ((found, json), utf16) = (both(), utf16());
    let found = found.quotations.expect("they were looked for").after;
    let has = |what: fn(&Quotation) -> bool| found.iter().any(what);
    assert!(
        has(|one| one.outer.is_some())
            && has(|one| one.previous.is_some())
            && found
                .iter()
                .filter(|one| !one.differences.is_empty())
                .count()
                > 1,
        "the texts try too little"
    );
    let given = rows(&member(&json, "quotations"), "after");
    assert_eq!(given.len(), found.len());
    for (one, json) in found.iter().zip(&given) {
        assert_eq!(row(json, &["span"]), shown(&utf16, &[(1, &one.span)]));
        let links = format!("{} {}", or_null(one.outer), or_null(one.previous));
        assert_eq!(row(json, &["outer", "previous"]), links);
        let parts = one.parts.iter().map(|one| (&one.span, &one.source));
        let differences = one.differences.iter().map(|one| (&one.span, &one.source));
        for (name, places) in [
            ("parts", parts.collect::<Vec<_>>()),
            ("differences", differences.collect()),
        ] {
            let expected = places
                .iter()
                .map(|(span, source)| shown(&utf16, &[(1, span), (0, source)]));
            let given = rows(json, name);
            let given = given.iter().map(|json| row(json, &["span", "source"]));
            assert!(given.eq(expected), "{name}");
        }
    }
}
