//! Options as JavaScript gives them: every member may be omitted, and a wrong one is refused by name.

use crate::bearing::Lexicon;
use crate::limits::Limits;
use crate::options::{self as core, MinPhraseWords};
use js_sys::{Array, Error, Object, Reflect};
use serde::de::value::MapDeserializer;
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize, Serializer};
use serde_wasm_bindgen::preserve;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

/// Options as JavaScript has them.
#[derive(Serialize)]
pub(super) struct Options<'a>(#[serde(with = "OptionsTwin")] pub &'a core::Options);

/// Derives how options cross.
#[derive(Serialize, Deserialize)]
#[serde(
    remote = "core::Options",
    rename_all = "camelCase",
    default = "core::Options::default",
    deny_unknown_fields
)]
struct OptionsTwin {
    #[serde(deserialize_with = "switch")]
    ignore_case: bool,
    #[serde(deserialize_with = "switch")]
    ignore_punctuation: bool,
    #[serde(deserialize_with = "switch")]
    ignore_typography: bool,
    #[serde(deserialize_with = "switch")]
    ignore_accents: bool,
    #[serde(deserialize_with = "switch")]
    ignore_spacing: bool,
    #[serde(deserialize_with = "switch")]
    ignore_notation: bool,
    #[serde(deserialize_with = "switch")]
    whole_sentences: bool,
    #[serde(deserialize_with = "switch")]
    detect_moves: bool,
    #[serde(serialize_with = "encode_lexicon", deserialize_with = "lexicon")]
    lexicon: Option<Lexicon>,
    #[serde(serialize_with = "encode_words", deserialize_with = "phrase_words")]
    min_phrase_words: MinPhraseWords,
    #[serde(deserialize_with = "switch")]
    shared: bool,
    #[serde(deserialize_with = "switch")]
    passages: bool,
    #[serde(deserialize_with = "switch")]
    quotations: bool,
    #[serde(deserialize_with = "switch")]
    deceptive: bool,
    #[serde(skip)]
    limits: Limits,
}

/// Derives how a lexicon crosses.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Lexicon", default = "Lexicon::default", deny_unknown_fields)]
struct LexiconTwin {
    #[serde(deserialize_with = "words")]
    numbers: Vec<String>,
    #[serde(deserialize_with = "words")]
    dates: Vec<String>,
    #[serde(deserialize_with = "words")]
    negations: Vec<String>,
    #[serde(deserialize_with = "words")]
    modals: Vec<String>,
    #[serde(deserialize_with = "words")]
    degrees: Vec<String>,
    #[serde(deserialize_with = "pairs")]
    reported: Vec<(String, String)>,
}

/// Decodes an options object. `undefined` and `null` stand for the defaults.
///
/// # Errors
///
/// An `Error` that names the option, what was given, and what is allowed.
pub(super) fn decode(value: &JsValue) -> Result<core::Options, Error> {
    if value.is_undefined() || value.is_null() {
        return Ok(core::Options::default());
    }
    let Some(object) = plain_object(value) else {
        let given = shown(value);
        return Err(Error::new(&format!(
            "`options` must be an object; given was {given}."
        )));
    };
    let options = decode_members(object, OptionsTwin::deserialize);
    let options = options.map_err(|refusal| {
        Error::new(&match refusal {
            Refusal::Unknown(name) => format!("There is no option {name}."),
            Refusal::Wrong(name, problem) => format!("Option `{name}` {problem}."),
        })
    })?;
    let needs_full_module =
        options.shared || options.passages || options.quotations || options.deceptive;
    if needs_full_module && !cfg!(feature = "reuse") {
        return Err(Error::new(
            "This module finds only changes. For `shared`, `passages`, `quotations` and `deceptive` load the full module, word_for_word.js.",
        ));
    }
    Ok(options)
}

/// Why a member was refused.
enum Refusal {
    /// The member does not exist. Names it and those that exist.
    Unknown(String),
    /// The name of the member and its problem.
    Wrong(String, String),
}

/// Offers the members of an object to a derived decoder.
///
/// `serde_wasm_bindgen` would look up only the fields of the struct, and `deny_unknown_fields` would never meet another.
struct Members {
    rest: std::vec::IntoIter<(String, JsValue)>,
    /// The name of the member that is being decoded.
    current: Rc<RefCell<String>>,
}

impl Iterator for Members {
    type Item = (String, serde_wasm_bindgen::Deserializer);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, value) = self.rest.next()?;
        self.current.replace(name.clone());
        Some((name, value.into()))
    }
}

/// Decodes an object with a derived decoder. A member that is `undefined` counts as absent.
fn decode_members<T>(
    object: &Object,
    decode: fn(
        MapDeserializer<'static, Members, serde_wasm_bindgen::Error>,
    ) -> Result<T, serde_wasm_bindgen::Error>,
) -> Result<T, Refusal> {
    let current = Rc::<RefCell<String>>::default();
    let mut members = Vec::new();
    for key in Object::keys(object) {
        let name = key.as_string().unwrap_or_default();
        match Reflect::get(object, &key) {
            Ok(value) if value.is_undefined() => {}
            Ok(value) => members.push((name, value)),
            Err(error) => {
                let problem = format!("cannot be read ({})", shown(&error));
                return Err(Refusal::Wrong(name, problem));
            }
        }
    }
    let members = Members {
        rest: members.into_iter(),
        current: Rc::clone(&current),
    };
    decode(MapDeserializer::new(members)).map_err(|error| {
        let error: Error = JsValue::from(error).unchecked_into();
        let problem = String::from(error.message());
        match problem.strip_prefix("unknown field ") {
            Some(unknown) => Refusal::Unknown(unknown.to_owned()),
            None => Refusal::Wrong(current.take(), problem),
        }
    })
}

/// Takes a value as it is. Inlined into each decoder below, this would add a kilobyte to the module.
fn js_value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<JsValue, D::Error> {
    preserve::deserialize(deserializer)
}

fn switch<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    let value = js_value(deserializer)?;
    value
        .as_bool()
        .ok_or_else(|| wrong("true or false", &value))
}

fn phrase_words<'de, D: Deserializer<'de>>(deserializer: D) -> Result<MinPhraseWords, D::Error> {
    let value = js_value(deserializer)?;
    let number = value.as_f64().filter(|number| number.fract() == 0.0);
    // The conversion saturates, so a number beyond 32 bits is out of range too.
    let words = number.and_then(|number| MinPhraseWords::new(number as u32).ok());
    let (least, most) = (MinPhraseWords::LEAST, MinPhraseWords::MOST);
    words.ok_or_else(|| wrong(&format!("a whole number from {least} to {most}"), &value))
}

fn lexicon<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Lexicon>, D::Error> {
    let value = js_value(deserializer)?;
    if value.is_null() {
        return Ok(None);
    }
    let object = plain_object(&value)
        .ok_or_else(|| wrong("an object of lists of words, or null", &value))?;
    let lexicon = decode_members(object, LexiconTwin::deserialize);
    lexicon.map(Some).map_err(|refusal| {
        D::Error::custom(match refusal {
            Refusal::Unknown(list) => format!("has no list {list}"),
            Refusal::Wrong(list, problem) => format!("is wrong: `{list}` {problem}"),
        })
    })
}

fn words<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let value = js_value(deserializer)?;
    strings(&value).ok_or_else(|| wrong("an array of strings", &value))
}

fn pairs<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(String, String)>, D::Error> {
    let value = js_value(deserializer)?;
    let pair = |pair: JsValue| <[String; 2]>::try_from(strings(&pair)?).ok();
    let pairs = value.dyn_ref::<Array>().and_then(|array| {
        let pairs = array
            .iter()
            .map(|value| pair(value).map(<(String, String)>::from));
        pairs.collect()
    });
    pairs.ok_or_else(|| wrong("an array of pairs of strings", &value))
}

fn strings(value: &JsValue) -> Option<Vec<String>> {
    let array = value.dyn_ref::<Array>()?;
    array.iter().map(|word| word.as_string()).collect()
}

fn encode_words<S: Serializer>(words: &MinPhraseWords, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u32(words.get())
}

fn encode_lexicon<S: Serializer>(
    lexicon: &Option<Lexicon>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match lexicon {
        Some(lexicon) => LexiconTwin::serialize(lexicon, serializer),
        None => serializer.serialize_none(),
    }
}

/// The error for a value of the wrong type or out of range.
fn wrong<E: serde::de::Error>(allowed: &str, given: &JsValue) -> E {
    let given = shown(given);
    E::custom(format_args!("must be {allowed}; given was {given}"))
}

/// An object that is neither an array nor a function.
fn plain_object(value: &JsValue) -> Option<&Object> {
    let object = value.dyn_ref::<Object>()?;
    (!Array::is_array(object) && !object.is_function()).then_some(object)
}

/// Formats a value for an error message.
fn shown(value: &JsValue) -> String {
    match value.as_string() {
        Some(string) => format!("{string:?}"),
        None => format!("{value:?}")
            .trim_start_matches("JsValue(")
            .trim_end_matches(')')
            .to_owned(),
    }
}
