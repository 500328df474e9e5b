//! Tests the boundary as JavaScript calls it: its arguments, its results, and its error messages.

mod exchange;
mod options;
mod reuse;
mod utf16;

use crate::same;
use js_sys::{Array, Error, Function, JSON, JsString, Object, Reflect, Uint32Array};
use utf16::InUtf16;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;
use word_for_word::wasm::{self, to_json};

/// The tables of a comparison and of its phrases, with their widths.
const TABLES: [(&str, usize); 7] = [
    ("changes", 6),
    ("hunks", 4),
    ("refinements", 5),
    ("bearings", 4),
    ("moves", 4),
    ("forms", 5),
    ("nearest", 7),
];
const SHARED_TABLES: [(&str, usize); 4] = [
    ("phrases", 5),
    ("occurrences", 2),
    ("beforeTiles", 5),
    ("afterTiles", 5),
];

/// Compares without the ends of words.
fn compare(before: JsValue, after: JsValue, options: JsValue) -> Result<JsValue, Error> {
    wasm::compare(before, after, options, JsValue::UNDEFINED)
}

fn compared(before: &JsValue, after: &JsValue) -> JsValue {
    let requests = options(r#"{"shared":true,"deceptive":true}"#);
    compare(before.clone(), after.clone(), requests).expect("two strings can be compared")
}

fn member(object: &JsValue, name: &str) -> JsValue {
    let value = Reflect::get(object, &name.into()).expect("an object");
    assert!(!value.is_undefined(), "there is no {name}");
    value
}

fn table(object: &JsValue, name: &str) -> Vec<u32> {
    let value = member(object, name);
    value
        .dyn_into::<Uint32Array>()
        .expect("tables are Uint32Arrays")
        .to_vec()
}

fn written(value: &JsValue) -> String {
    JSON::stringify(value).expect("plain data").into()
}

fn options(json: &str) -> JsValue {
    JSON::parse(json).expect("the test's own JSON")
}

/// Returns the message of an error.
#[track_caller]
fn message(result: Result<JsValue, Error>) -> String {
    result.expect_err("this must be refused").message().into()
}

/// Returns the message for options that must be refused.
#[track_caller]
fn refused(options: &JsValue) -> String {
    message(compare("a".into(), "b".into(), options.clone()))
}

/// Runs the body of a JavaScript function without arguments and returns its result, for values that Rust cannot express.
fn javascript(body: &str) -> JsValue {
    Function::new_no_args(body)
        .call0(&JsValue::UNDEFINED)
        .expect("the test's own code")
}

#[test]
fn the_tables_are_those_of_the_core_in_utf16() {
    for texts in [same::texts(), same::odd_texts()] {
        tables_are_those_of_the_core(&texts);
    }
}

fn tables_are_those_of_the_core(texts: &[String; 2]) {
    let expected = word_for_word::compare(
        &texts[0],
        &texts[1],
        &Options::default().with_shared(true).with_deceptive(true),
    );
    let whole = compared(&texts[0].as_str().into(), &texts[1].as_str().into());
    let utf16 = InUtf16::new(texts);
    assert_eq!(table(&whole, "changes"), utf16.changes(&expected));
    assert_eq!(table(&whole, "moves"), utf16.moves(&expected));
    assert_eq!(table(&whole, "forms"), utf16.forms(&expected));
    assert_eq!(table(&whole, "hunks"), utf16::hunks(&expected));
    assert_eq!(table(&whole, "refinements"), utf16.refinements(&expected));
    assert_eq!(table(&whole, "bearings"), utf16.bearings(&expected));

    let [nearest, nearest_words] = utf16.nearest(&expected);
    assert_eq!(table(&whole, "nearest"), nearest);
    assert_eq!(table(&whole, "nearestWords"), nearest_words);

    let deceptive = expected.deceptive.as_ref().expect("it was requested");
    let found = member(&whole, "deceptive");
    for (index, (side, text)) in [("before", &deceptive.before), ("after", &deceptive.after)]
        .into_iter()
        .enumerate()
    {
        let side = member(&found, side);
        let [places, characters] = utf16.deceptive(index, text);
        assert_eq!(table(&side, "places"), places);
        let at = table(&side, "characters");
        let at: Vec<u32> = at.chunks_exact(2).map(|row| row[0]).collect();
        assert_eq!(at, characters);
        assert_eq!(
            table(&side, "counts"),
            text.counts.map(|count| count as u32)
        );
    }

    let (shared, found) = (
        member(&whole, "shared"),
        expected.shared.expect("it was requested"),
    );
    assert_eq!(
        table(&shared, "occurrences"),
        utf16.occurrences(&found.phrases)
    );
    assert_eq!(
        table(&shared, "beforeTiles"),
        utf16.tiles(0, &found.before_tiles)
    );
    assert_eq!(
        table(&shared, "afterTiles"),
        utf16.tiles(1, &found.after_tiles)
    );
    let mut first = 0;
    let phrases = found.phrases.iter().flat_map(|phrase| {
        let places = [phrase.before.len() as u32, phrase.after.len() as u32];
        let row = [
            phrase.words as u32,
            phrase.weight,
            first,
            places[0],
            places[1],
        ];
        first += places[0] + places[1];
        row
    });
    assert_eq!(table(&shared, "phrases"), phrases.collect::<Vec<u32>>());
}

#[test]
fn tables_have_whole_rows_whatever_the_texts() {
    let [before, after] = same::texts();
    for (before, after) in [
        ("", ""),
        ("", "a"),
        ("a", "a"),
        (before.as_str(), after.as_str()),
    ] {
        let whole = compared(&before.into(), &after.into());
        let shared = member(&whole, "shared");
        let tables = TABLES.map(|table| (&whole, table)).into_iter();
        for (object, (name, width)) in tables.chain(SHARED_TABLES.map(|table| (&shared, table))) {
            let numbers = table(object, name).len();
            assert_eq!(numbers % width, 0, "{name} has {numbers} numbers");
        }
    }
}

#[test]
fn offsets_are_those_of_strings_in_javascript() {
    let before = JsString::from("👍🏽 𝔄𝔟 wrote: “Nein”");
    let after = JsString::from("👍🏽 𝔄𝔟 said 👩‍👩‍👧: \"Ja\"");
    let whole = compared(&before, &after);
    let slice = |text: &JsString, start: u32, end: u32| String::from(text.slice(start, end));
    let rows = table(&whole, "changes");
    let rows: Vec<String> = rows
        .chunks_exact(6)
        .map(|row| {
            format!(
                "{}:{}|{}",
                row[0],
                slice(&before, row[1], row[2]),
                slice(&after, row[3], row[4])
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "0:👍🏽 𝔄𝔟 |👍🏽 𝔄𝔟 ",
            "1:wrote|",
            "2:|said 👩‍👩‍👧",
            "0:: “|: \"",
            "1:Nein|",
            "2:|Ja",
            "0:”|\""
        ]
    );
    let forms: Vec<[String; 2]> = table(&whole, "forms")
        .chunks_exact(5)
        .map(|row| {
            [
                slice(&before, row[0], row[1]),
                slice(&after, row[2], row[3]),
            ]
        })
        .collect();
    assert_eq!(forms, [["“", "\""], ["”", "\""]]);
}

/// The engine records an offset at regular distances in bytes. A text may end at any of these offsets or between them.
#[test]
fn a_text_of_any_length_ends_at_its_length_in_javascript() {
    for length in 1..=100 {
        let text = JsString::from("é".repeat(length));
        let rows = table(&compared(&text, &"e".into()), "changes");
        assert_eq!(rows[rows.len() - 4..].iter().max(), Some(&text.length()));
    }
}

#[test]
fn lone_surrogates_shift_no_offset_and_give_a_notice() {
    let high = JsString::from_char_code1(0xd83d);
    let low = JsString::from_char_code1(0xdc4d);
    // A lone surrogate, a pair, another lone surrogate: 1, 2 and 1 code units.
    let before = high
        .concat(&" 👍 ".into())
        .concat(&low)
        .concat(&" end".into());
    let whole = compared(&before, &"\u{fffd} 👍 \u{fffd} new".into());
    let units = |number: u32| before.length() == number;
    assert!(units(10), "{} code units", before.length());
    assert_eq!(
        table(&whole, "changes"),
        [0, 0, 7, 0, 7, 0, 1, 7, 10, 7, 7, 0, 2, 10, 10, 7, 10, 0]
    );
    assert_eq!(
        written(&member(&whole, "notices")),
        r#"[{"kind":"lone-surrogates","side":"before"}]"#
    );

    let whole = compared(&"a".into(), &high.concat(&"b".into()));
    assert_eq!(
        written(&member(&whole, "notices")),
        r#"[{"kind":"lone-surrogates","side":"after"}]"#
    );
}

/// Strings of any code units: lone surrogates anywhere, beside each other, and at both ends.
#[test]
fn lone_surrogates_leave_every_row_in_its_place() {
    const UNITS: [u16; 8] = [0xd83d, 0xdc4d, 0x61, 0x20, 0xd800, 0xdfff, 0x301, 0x202e];
    let mut next = same::numbers_from(3);
    for length in 1..60 {
        let units: Vec<u16> = (0..length).map(|_| UNITS[next(UNITS.len())]).collect();
        let string = |units: &[u16]| {
            let codes = units
                .iter()
                .map(|&unit| JsString::from_char_code1(unit.into()));
            codes.fold(JsString::from(""), |whole, code| whole.concat(&code))
        };
        let (before, after) = (string(&units), string(&units[length / 2..]));
        let whole = compared(&before, &after);
        let mut ends = [0, 0];
        for row in table(&whole, "changes").chunks_exact(6) {
            assert_eq!([row[1], row[3]], ends, "{units:04x?}");
            ends = [row[2], row[4]];
        }
        assert_eq!(ends, [before.length(), after.length()], "{units:04x?}");
        // No row ends inside a surrogate pair.
        let decoded: Vec<_> = char::decode_utf16(units.iter().copied()).collect();
        let mut starts = vec![0];
        for sign in &decoded {
            let units = sign.as_ref().map_or(1, |char| char.len_utf16());
            starts.push(starts[starts.len() - 1] + units as u32);
        }
        for row in table(&whole, "changes").chunks_exact(6) {
            assert!(
                starts.contains(&row[1]),
                "{units:04x?} is cut at {}",
                row[1]
            );
        }
        let lone = decoded.iter().any(Result::is_err);
        let told =
            written(&member(&whole, "notices")).contains(r#""lone-surrogates","side":"before""#);
        assert_eq!(lone, told, "{units:04x?}");
    }
}

#[test]
fn replacement_characters_in_a_text_are_not_taken_for_lone_surrogates() {
    let whole = compared(&"a \u{fffd}".into(), &"b \u{fffd}".into());
    assert_eq!(written(&member(&whole, "notices")), "[]");
}

/// `postMessage` clones what it sends.
#[test]
fn a_comparison_survives_being_cloned() {
    let [before, after] = same::texts();
    let whole = compared(&before.into(), &after.into());
    let clone = member(&js_sys::global(), "structuredClone")
        .dyn_into::<Function>()
        .expect("a function");
    let copy = clone
        .call1(&JsValue::UNDEFINED, &whole)
        .expect("plain data");
    let json = |value: JsValue| written(&to_json(value).expect("a comparison"));
    assert_eq!(json(copy), json(whole));
}

#[test]
fn a_comparison_is_a_plain_object() {
    let whole = compared(&"a".into(), &"b".into());
    let prototype = Object::get_prototype_of(&whole);
    assert!(Object::is(
        &prototype,
        &Object::get_prototype_of(&Object::new())
    ));
}

#[test]
fn every_stage_is_measured_once() {
    for _ in 0..2 {
        let all = options(r#"{"shared":true,"passages":true,"quotations":true,"deceptive":true}"#);
        compare("a".into(), "b".into(), all).expect("nothing is wrong");
    }
    for stage in [
        "tokens",
        "intern",
        "align",
        "changes",
        "shared",
        "passages",
        "deceptive",
        "encode",
    ] {
        let entries = javascript(&format!(
            "return performance.getEntriesByName('word-for-word:{stage}')"
        ));
        assert_eq!(Array::from(&entries).length(), 1, "measures of {stage}");
    }
}

#[test]
fn the_ends_of_words_are_offsets_in_utf16() {
    let texts = ["𠮷野家は開く。", "𠮷野家は閉じる。"];
    let words = javascript(
        "return { before: Uint32Array.of(4, 5, 7), after: Uint32Array.of(4, 5, 8, 99) };",
    );
    let [before, after] = texts.map(JsValue::from);
    let whole = wasm::compare(before, after, JsValue::NULL, words).expect("nothing is wrong");
    let changes = table(&whole, "changes");
    let rows: Vec<&[u32]> = changes.chunks(6).map(|row| &row[..5]).collect();
    assert_eq!(
        rows,
        [
            [0, 0, 5, 0, 5],
            [1, 5, 7, 5, 5],
            [2, 7, 7, 5, 8],
            [0, 7, 8, 8, 9]
        ]
    );
    let statistics = written(&member(&whole, "statistics"));
    assert!(
        statistics.contains(r#""before":{"words":3"#),
        "{statistics}"
    );
    assert_eq!(written(&member(&whole, "notices")), "[]");
}

#[test]
fn ends_of_words_in_another_form_are_refused() {
    let refused = |words: &str| {
        message(wasm::compare(
            "a".into(),
            "b".into(),
            JsValue::NULL,
            javascript(&format!("return {words};")),
        ))
    };
    for words in [
        "7",
        "{}",
        "{ before: [1], after: [1] }",
        "{ before: Uint32Array.of(1) }",
    ] {
        assert!(refused(words).contains("Uint32Array"), "{words}");
    }
}

#[test]
fn characters_count_as_words_where_the_ends_of_words_are_unknown() {
    let whole = compared(&"港は開く。".into(), &"港は開く。".into());
    assert_eq!(
        written(&member(&whole, "notices")),
        r#"[{"kind":"identical"},{"kind":"characters-as-words"}]"#
    );
}
