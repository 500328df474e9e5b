//! The boundary, called as JavaScript calls it: what goes in, what comes out, and what it says of what is wrong.

#[path = "utf16.rs"]
mod utf16;

use crate::same;
use js_sys::{Array, Error, Function, JSON, JsString, Object, Reflect, Uint32Array};
use utf16::InUtf16;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;
use word_for_word::wasm::{compare, to_json};

/// The tables of a comparison, and those of what is shared, with their widths.
const TABLES: [(&str, usize); 4] = [("changes", 6), ("hunks", 4), ("moves", 4), ("forms", 5)];
const SHARED_TABLES: [(&str, usize); 4] = [
    ("phrases", 5),
    ("occurrences", 2),
    ("beforeTiles", 5),
    ("afterTiles", 5),
];

fn compared(before: &JsValue, after: &JsValue) -> JsValue {
    compare(before.clone(), after.clone(), JsValue::UNDEFINED).expect("two strings can be compared")
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

/// What an error says.
#[track_caller]
fn message(result: Result<JsValue, Error>) -> String {
    result.expect_err("this must be refused").message().into()
}

/// What is said of options that must be refused.
#[track_caller]
fn refused(options: &JsValue) -> String {
    message(compare("a".into(), "b".into(), options.clone()))
}

/// The value that a function without arguments returns, for what Rust has no words for.
fn javascript(body: &str) -> JsValue {
    Function::new_no_args(body)
        .call0(&JsValue::UNDEFINED)
        .expect("the test's own code")
}

#[test]
fn the_tables_are_those_of_the_core_in_utf16() {
    let texts = same::texts();
    let expected = word_for_word::compare(&texts[0], &texts[1], &Options::default());
    let whole = compared(&texts[0].as_str().into(), &texts[1].as_str().into());
    let utf16 = InUtf16::new(&texts);
    assert_eq!(table(&whole, "changes"), utf16.changes(&expected));
    assert_eq!(table(&whole, "moves"), utf16.moves(&expected));
    assert_eq!(table(&whole, "forms"), utf16.forms(&expected));
    let hunks = expected.hunks.iter().flat_map(|hunk| {
        [
            hunk.changes.start as u32,
            hunk.changes.end as u32 - 1,
            0,
            hunk.coarse.into(),
        ]
    });
    assert_eq!(table(&whole, "hunks"), hunks.collect::<Vec<u32>>());

    let (shared, found) = (
        member(&whole, "shared"),
        expected.shared.expect("it is looked for by default"),
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

#[test]
fn lone_surrogates_shift_nothing_and_are_told() {
    let high = JsString::from_char_code1(0xd83d);
    let low = JsString::from_char_code1(0xdc4d);
    // Half a sign, a whole one, the other half: 1, 2 and 1 code units.
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

#[test]
fn replacement_characters_that_were_typed_are_no_lone_surrogates() {
    let whole = compared(&"a \u{fffd}".into(), &"b \u{fffd}".into());
    assert_eq!(written(&member(&whole, "notices")), "[]");
}

#[test]
fn options_may_be_left_out() {
    let defaults = r#"{"ignoreCase":false,"ignorePunctuation":false,"ignoreTypography":true,"ignoreAccents":false,"detectMoves":true,"minPhraseWords":4,"shared":true}"#;
    let undefined = javascript("return { ignoreCase: undefined }");
    for nothing in [JsValue::UNDEFINED, JsValue::NULL, options("{}"), undefined] {
        let whole = compare("a".into(), "b".into(), nothing).expect("nothing is wrong");
        assert_eq!(written(&member(&whole, "options")), defaults);
    }
}

#[test]
fn every_option_is_taken() {
    let given = r#"{"ignoreCase":true,"ignorePunctuation":true,"ignoreTypography":false,"ignoreAccents":true,"detectMoves":false,"minPhraseWords":100,"shared":false}"#;
    let whole = compare("A, é".into(), "a e".into(), options(given)).expect("nothing is wrong");
    assert_eq!(written(&member(&whole, "options")), given);
    assert!(member(&whole, "shared").is_null());
    assert_eq!(
        written(&member(&whole, "notices")),
        r#"[{"kind":"identical-but-for-form","differences":3}]"#
    );
}

#[test]
fn an_unknown_option_is_refused_by_name_with_those_there_are() {
    assert_eq!(
        refused(&options(r#"{"ignorecase":true}"#)),
        "There is no option `ignorecase`; there are ignoreCase, ignorePunctuation, ignoreTypography, ignoreAccents, \
         detectMoves, minPhraseWords, shared."
    );
}

#[test]
fn an_option_of_the_wrong_type_is_refused() {
    for (name, given) in [
        ("ignoreCase", r#""yes""#),
        ("ignorePunctuation", "1"),
        ("ignoreTypography", "null"),
        ("ignoreAccents", "0"),
        ("detectMoves", r#""""#),
        ("shared", r#""true""#),
    ] {
        let said = refused(&options(&format!(r#"{{"{name}":{given}}}"#)));
        assert_eq!(
            said,
            format!("Option `{name}` must be true or false; given was {given}.")
        );
    }
}

#[test]
fn a_number_out_of_range_is_refused() {
    for given in ["0", "101", "-4", "2.5", "1e+21", "true", "null", r#""4""#] {
        let said = refused(&options(&format!(r#"{{"minPhraseWords":{given}}}"#)));
        let given = given.replace("1e+21", "1000000000000000000000");
        let expected = format!(
            "Option `minPhraseWords` must be a whole number from 1 to 100; given was {given}."
        );
        assert_eq!(said, expected);
    }
    let said = refused(&javascript("return { minPhraseWords: NaN }"));
    assert!(said.ends_with("given was NaN."), "{said}");
}

#[test]
fn options_that_are_no_object_are_refused() {
    for (given, shown) in [("5", "5"), ("'on'", "\"on\""), ("true", "true")] {
        let said = refused(&javascript(&format!("return {given}")));
        assert_eq!(
            said,
            format!("`options` must be an object; given was {shown}.")
        );
    }
    for given in ["[]", "() => {}"] {
        let said = refused(&javascript(&format!("return {given}")));
        assert!(
            said.starts_with("`options` must be an object; given was "),
            "{said}"
        );
    }
}

#[test]
fn an_option_that_cannot_be_read_is_an_error_like_any_other() {
    let said = refused(&javascript(
        "return { get ignoreCase() { throw new Error('not today'); } }",
    ));
    assert!(said.contains("not today"), "{said}");
}

#[test]
fn a_text_that_is_no_string_is_refused() {
    for (given, kind) in [
        ("5", "number"),
        ("null", "object"),
        ("undefined", "undefined"),
        ("new String('a')", "object"),
    ] {
        let given = javascript(&format!("return {given}"));
        let said =
            |name: &str| format!("`{name}` must be a string; given was a value of type {kind}.");
        assert_eq!(
            message(compare(given.clone(), "b".into(), JsValue::UNDEFINED)),
            said("before")
        );
        assert_eq!(
            message(compare("a".into(), given, JsValue::UNDEFINED)),
            said("after")
        );
    }
}

#[test]
fn the_exchange_form() {
    let before = "Pilots “refused” the deeper channel 👍.\nThe council met.";
    let after = "Pilots \"refused\" the deeper channel.\nNo council met.";
    let json = to_json(compared(&before.into(), &after.into())).expect("what `compare` returned");
    let expected = format!(
        concat!(
            r#"{{"version":1,"engine":"{engine}","#,
            r#""options":{{"ignoreCase":false,"ignorePunctuation":false,"ignoreTypography":true,"ignoreAccents":false,"#,
            r#""detectMoves":true,"minPhraseWords":4,"shared":true}},"#,
            r#""changes":[{{"kind":"equal","before":[0,35],"after":[0,35],"move":null}},"#,
            r#"{{"kind":"deleted","before":[35,38],"after":[35,35],"move":null}},"#,
            r#"{{"kind":"equal","before":[38,40],"after":[35,37],"move":null}},"#,
            r#"{{"kind":"deleted","before":[40,43],"after":[37,37],"move":null}},"#,
            r#"{{"kind":"inserted","before":[43,43],"after":[37,39],"move":null}},"#,
            r#"{{"kind":"equal","before":[43,56],"after":[39,52],"move":null}}],"#,
            r#""hunks":[{{"firstRow":1,"lastRow":1,"coarse":false}},{{"firstRow":3,"lastRow":4,"coarse":false}}],"#,
            r#""moves":[],"#,
            r#""forms":[{{"before":[7,8],"after":[7,8],"which":["typography"]}},"#,
            r#"{{"before":[15,16],"after":[15,16],"which":["typography"]}}],"#,
            r#""statistics":{{"before":{{"words":8,"kept":7,"moved":0,"changed":1,"hardWrapped":false}},"#,
            r#""after":{{"words":8,"kept":7,"moved":0,"changed":1,"hardWrapped":false}},"similarity":0.875,"hunks":2}},"#,
            r#""notices":[],"#,
            r#""shared":{{"phrases":[{{"words":5,"weight":50,"before":[[0,35]],"after":[[0,35]]}}],"#,
            r#""beforeTiles":[{{"span":[0,35],"phrase":0,"partner":[0,35]}}],"#,
            r#""afterTiles":[{{"span":[0,35],"phrase":0,"partner":[0,35]}}],"#,
            r#""coverage":{{"before":{{"words":5,"share":0.625}},"after":{{"words":5,"share":0.625}}}}}}}}"#,
        ),
        engine = env!("CARGO_PKG_VERSION")
    );
    assert_eq!(written(&json), expected);
}

#[test]
fn the_exchange_form_has_every_row_of_every_table() {
    let [before, after] = same::texts();
    let whole = compared(&before.into(), &after.into());
    let json = to_json(whole.clone()).expect("what `compare` returned");
    let rows = |object: &JsValue, name: &str| Array::from(&member(object, name)).length() as usize;
    for (name, width) in TABLES {
        assert_eq!(
            rows(&json, name),
            table(&whole, name).len() / width,
            "{name}"
        );
    }
    let (shared, plain) = (member(&whole, "shared"), member(&json, "shared"));
    for name in ["phrases", "beforeTiles", "afterTiles"] {
        assert_eq!(rows(&plain, name), table(&shared, name).len() / 5, "{name}");
    }
    let kinds = Array::from(&member(&json, "changes"))
        .into_iter()
        .map(|row| member(&row, "kind").as_string());
    let kinds: std::collections::BTreeSet<Option<String>> = kinds.collect();
    let all = ["deleted", "equal", "inserted", "moved away", "moved here"];
    assert_eq!(
        kinds,
        all.into_iter().map(|kind| Some(kind.to_owned())).collect()
    );
}

#[test]
fn without_phrases_the_exchange_form_has_none() {
    let whole =
        compare("a".into(), "b".into(), options(r#"{"shared":false}"#)).expect("nothing is wrong");
    assert!(member(&to_json(whole).expect("what `compare` returned"), "shared").is_null());
}

#[test]
fn what_is_no_comparison_has_no_exchange_form() {
    assert_eq!(
        message(to_json(JsValue::NULL)),
        "This is no comparison: it has no `version`. Give what `compare` returned."
    );
    let json = to_json(compared(&"a".into(), &"b".into())).expect("what `compare` returned");
    assert_eq!(
        message(to_json(json)),
        "`changes` is no Uint32Array. Give what `compare` returned."
    );
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
        compared(&"a".into(), &"b".into());
    }
    for stage in ["tokens", "intern", "align", "changes", "shared", "encode"] {
        let entries = javascript(&format!(
            "return performance.getEntriesByName('word-for-word:{stage}')"
        ));
        assert_eq!(Array::from(&entries).length(), 1, "measures of {stage}");
    }
}
