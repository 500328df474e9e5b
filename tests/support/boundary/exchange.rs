//! Tests the exchange form, which `toJSON` returns.

use super::{TABLES, compare, compared, member, message, options, table, written};
use crate::same;
use js_sys::Array;
use std::collections::BTreeSet;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::wasm::to_json;

#[test]
fn the_exchange_form_has_offsets_in_utf16() {
    let before = "Pilots 👍 “refused” the deeper channel.\nThe council met.";
    let after = "Pilots \"refused\" the deeper channel.\nNo council met.";
    let json = to_json(compared(&before.into(), &after.into())).expect("what `compare` returned");
    let expected = [
        r#"{"version":2,"engine":""#,
        env!("CARGO_PKG_VERSION"),
        r#"","options":{"ignoreCase":false,"ignorePunctuation":false,"ignoreTypography":true,"#,
        r#""ignoreAccents":false,"ignoreSpacing":false,"ignoreNotation":false,"wholeSentences":false,"#,
        r#""detectMoves":true,"lexicon":null,"minPhraseWords":4,"shared":true,"passages":false,"quotations":false,"deceptive":true},"#,
        r#""changes":[{"kind":"equal","before":[0,7],"after":[0,7],"move":null},"#,
        r#"{"kind":"deleted","before":[7,10],"after":[7,7],"move":null},"#,
        r#"{"kind":"equal","before":[10,40],"after":[7,37],"move":null},"#,
        r#"{"kind":"deleted","before":[40,43],"after":[37,37],"move":null},"#,
        r#"{"kind":"inserted","before":[43,43],"after":[37,39],"move":null},"#,
        r#"{"kind":"equal","before":[43,56],"after":[39,52],"move":null}],"#,
        r#""hunks":[{"firstRow":1,"lastRow":1,"bearings":["wording"],"coarse":false},"#,
        r#"{"firstRow":3,"lastRow":4,"bearings":["negation","wording"],"coarse":false}],"#,
        r#""refinements":[],"#,
        r#""bearings":[{"row":4,"span":[37,39],"bearing":["negation"]}],"#,
        r#""moves":[],"#,
        r#""forms":[{"before":[10,11],"after":[7,8],"which":["typography"]},"#,
        r#"{"before":[18,19],"after":[15,16],"which":["typography"]}],"#,
        r#""nearest":[],"#,
        r#""statistics":{"before":{"words":9,"kept":7,"moved":0,"changed":2,"hardWrapped":false},"#,
        r#""after":{"words":8,"kept":7,"moved":0,"changed":1,"hardWrapped":false},"#,
        r#""similarity":0.8235294117647058,"hunks":2},"#,
        r#""notices":[],"#,
        r#""shared":{"phrases":[{"words":4,"weight":38,"before":[[11,38]],"after":[[8,35]]}],"#,
        r#""beforeTiles":[{"span":[11,38],"phrase":0,"partner":[8,35]}],"#,
        r#""afterTiles":[{"span":[8,35],"phrase":0,"partner":[11,38]}],"#,
        r#""coverage":{"before":{"words":4,"share":0.4444444444444444},"after":{"words":4,"share":0.5}}},"#,
        r#""passages":null,"quotations":null,"#,
        r#""deceptive":{"before":{"places":[],"counts":{"mixed-scripts":0,"invisible":0,"bidirectional":0,"tag":0,"other-form":0}},"#,
        r#""after":{"places":[],"counts":{"mixed-scripts":0,"invisible":0,"bidirectional":0,"tag":0,"other-form":0}}}}"#,
    ];
    assert_eq!(written(&json), expected.concat());
}

#[test]
fn the_exchange_form_has_deceptive_characters() {
    let whole = compared(&"👍 pаid h\u{578}me".into(), &"\u{200b}pаid\u{200b}".into());
    let json = to_json(whole).expect("what `compare` returned");
    let a = r#"{"code":1072,"name":"CYRILLIC SMALL LETTER A","script":"Cyrillic"}"#;
    let vo = r#"{"code":1400,"name":null,"script":"Armenian"}"#;
    let space = r#"{"code":8203,"name":"ZERO WIDTH SPACE","script":"Common"}"#;
    let mixed = |span: &str, at: u32, letter: &str| {
        format!(
            r#"{{"span":{span},"kind":"mixed-scripts","characters":[{{"at":{at},"character":{letter}}}]}}"#
        )
    };
    let unseen = |at: u32| {
        let end = at + 1;
        format!(
            r#"{{"span":[{at},{end}],"kind":"invisible","characters":[{{"at":{at},"character":{space}}}]}}"#
        )
    };
    let counts = |words: u32, unseen: u32| {
        format!(
            r#""counts":{{"mixed-scripts":{words},"invisible":{unseen},"bidirectional":0,"tag":0,"other-form":0}}"#
        )
    };
    let expected = format!(
        r#"{{"before":{{"places":[{},{}],{}}},"after":{{"places":[{},{},{}],{}}}}}"#,
        mixed("[3,7]", 4, a),
        mixed("[8,12]", 9, vo),
        counts(2, 0),
        unseen(0),
        mixed("[1,5]", 2, a),
        unseen(5),
        counts(1, 2),
    );
    assert_eq!(written(&member(&json, "deceptive")), expected);
}

#[test]
fn the_exchange_form_has_every_row_of_every_table() {
    let [before, after] = same::texts();
    let all = options(r#"{"shared":true,"passages":true,"quotations":true,"deceptive":true}"#);
    let whole = compare(before.into(), after.into(), all).expect("nothing is wrong");
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
    let (passages, plain) = (member(&whole, "passages"), member(&json, "passages"));
    assert_eq!(
        rows(&plain, "passages"),
        table(&passages, "passages").len() / 12
    );
    for side in ["before", "after"] {
        let (tables, plain) = (member(&passages, side), member(&plain, side));
        for (name, width) in [
            ("tiles", 5),
            ("leftOut", 2),
            ("repeats", 3),
            ("lists", 2),
            ("firstPerson", 2),
        ] {
            assert_eq!(
                rows(&plain, name),
                table(&tables, name).len() / width,
                "{name} of {side}"
            );
        }
        let tables = member(&member(&whole, "quotations"), side);
        let quotations = table(&tables, "quotations").len() / 19;
        assert_eq!(
            rows(&member(&json, "quotations"), side),
            quotations,
            "quotations of {side}"
        );
    }
    let kinds = Array::from(&member(&json, "changes"))
        .into_iter()
        .map(|row| member(&row, "kind").as_string());
    let kinds: BTreeSet<Option<String>> = kinds.collect();
    let all = ["deleted", "equal", "inserted", "moved away", "moved here"];
    assert_eq!(
        kinds,
        all.into_iter().map(|kind| Some(kind.to_owned())).collect()
    );
}

#[test]
fn searches_that_were_not_requested_are_null_in_the_exchange_form() {
    let whole = compare("a".into(), "b".into(), JsValue::UNDEFINED).expect("nothing is wrong");
    let json = to_json(whole).expect("what `compare` returned");
    for name in ["shared", "passages", "quotations", "deceptive"] {
        assert!(member(&json, name).is_null(), "{name} was not asked for");
    }
}

#[test]
fn only_a_comparison_has_an_exchange_form() {
    let advice = "Pass the object that `compare` returned.";
    for value in [JsValue::NULL, "a".into(), options("{}")] {
        assert_eq!(
            message(to_json(value)),
            format!("This is not a comparison: it has no `version`. {advice}")
        );
    }
    let json = to_json(compared(&"a".into(), &"b".into())).expect("a comparison");
    assert_eq!(
        message(to_json(json)),
        format!("This is not a comparison: `changes` is not a Uint32Array. {advice}")
    );
}
