//! Tests the arguments of `compare`: options and texts, and the messages for invalid ones.

use super::{compare, javascript, member, message, options, refused, written};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;

/// The default options, as the boundary writes them.
const DEFAULTS: &str = concat!(
    r#"{"ignoreCase":false,"ignorePunctuation":false,"ignoreTypography":true,"ignoreAccents":false,"#,
    r#""ignoreSpacing":false,"ignoreNotation":false,"wholeSentences":false,"detectMoves":true,"#,
    r#""lexicon":null,"minPhraseWords":4,"shared":false,"passages":false,"quotations":false,"deceptive":false}"#,
);
/// Options of which none has its default value.
const OTHERS: &str = concat!(
    r#"{"ignoreCase":true,"ignorePunctuation":true,"ignoreTypography":false,"ignoreAccents":true,"#,
    r#""ignoreSpacing":true,"ignoreNotation":true,"wholeSentences":true,"detectMoves":false,"#,
    r#""lexicon":{"numbers":["one"],"dates":["May"],"negations":["not"],"modals":["may"],"degrees":["only"],"#,
    r#""reported":[["will","would"]]},"minPhraseWords":100,"shared":true,"passages":true,"quotations":true,"deceptive":true}"#,
);

#[test]
fn options_may_be_omitted() {
    let undefined = javascript("return { ignoreCase: undefined }");
    for nothing in [JsValue::UNDEFINED, JsValue::NULL, options("{}"), undefined] {
        let whole = compare("a".into(), "b".into(), nothing).expect("nothing is wrong");
        assert_eq!(written(&member(&whole, "options")), DEFAULTS);
    }
}

#[test]
fn every_option_is_accepted() {
    let whole = compare("A, é".into(), "a e".into(), options(OTHERS)).expect("nothing is wrong");
    assert_eq!(written(&member(&whole, "options")), OTHERS);
    for name in ["shared", "passages", "quotations", "deceptive"] {
        assert!(member(&whole, name).is_object(), "{name} was requested");
    }
    assert_eq!(
        written(&member(&whole, "notices")),
        r#"[{"kind":"identical-but-for-form","differences":3}]"#
    );
}

#[test]
fn the_error_for_an_unknown_option_names_it_and_lists_the_known_ones() {
    assert_eq!(
        refused(&options(r#"{"ignorecase":true}"#)),
        "There is no option `ignorecase`, expected one of `ignoreCase`, `ignorePunctuation`, `ignoreTypography`, \
         `ignoreAccents`, `ignoreSpacing`, `ignoreNotation`, `wholeSentences`, `detectMoves`, `lexicon`, \
         `minPhraseWords`, `shared`, `passages`, `quotations`, `deceptive`."
    );
}

#[test]
fn an_option_of_the_wrong_type_is_refused() {
    for (name, given) in [
        ("ignoreCase", r#""yes""#),
        ("ignorePunctuation", "1"),
        ("ignoreTypography", "null"),
        ("ignoreAccents", "0"),
        ("ignoreSpacing", r#""no""#),
        ("ignoreNotation", "-1"),
        ("wholeSentences", r#""1""#),
        ("detectMoves", r#""""#),
        ("passages", "2"),
        ("quotations", "null"),
        ("shared", r#""true""#),
        ("deceptive", "1"),
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
        let expected = format!(
            "Option `minPhraseWords` must be a whole number from 1 to 100; given was {given}."
        );
        assert_eq!(said, expected);
    }
    let said = refused(&javascript("return { minPhraseWords: NaN }"));
    assert!(said.ends_with("given was NaN."), "{said}");
}

#[test]
fn options_must_be_an_object() {
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
fn an_option_whose_getter_throws_is_an_error() {
    let said = refused(&javascript(
        "return { get ignoreCase() { throw new Error('not today'); } }",
    ));
    assert!(said.contains("not today"), "{said}");
}

#[test]
fn a_text_must_be_a_string() {
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
fn an_invalid_lexicon_is_refused() {
    for (given, said) in [
        (
            "5",
            "Option `lexicon` must be an object of lists of words, or null; given was 5.",
        ),
        (
            r#"{"negations":"not"}"#,
            "Option `lexicon` is wrong: `negations` must be an array of strings; given was \"not\".",
        ),
        (
            r#"{"modals":["may",1]}"#,
            "Option `lexicon` is wrong: `modals` must be an array of strings; given was [\"may\", 1].",
        ),
        (
            r#"{"reported":[["will"]]}"#,
            "Option `lexicon` is wrong: `reported` must be an array of pairs of strings; given was [[\"will\"]].",
        ),
        (
            r#"{"nouns":["port"]}"#,
            "Option `lexicon` has no list `nouns`, expected one of `numbers`, `dates`, `negations`, `modals`, `degrees`, `reported`.",
        ),
    ] {
        assert_eq!(
            refused(&options(&format!(r#"{{"lexicon":{given}}}"#))),
            said
        );
    }
}
