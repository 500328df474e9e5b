//! Options as JavaScript gives them: every member may be left out, and none may be wrong.

use crate::options::{MinPhraseWords, Options};
use js_sys::{Error, Object, Reflect};
use wasm_bindgen::prelude::*;

/// Reads an options object; nothing at all stands for the defaults.
///
/// # Errors
///
/// An `Error` that names the option, what was given, and what is allowed.
pub(super) fn decode(value: &JsValue) -> Result<Options, Error> {
    let mut options = Options::default();
    if value.is_undefined() || value.is_null() {
        return Ok(options);
    }
    if !value.is_object() || js_sys::Array::is_array(value) {
        return Err(Error::new(&format!(
            "`options` must be an object; given was {}.",
            shown(value)
        )));
    }
    for name in Object::keys(value.unchecked_ref::<Object>()) {
        let given = Reflect::get(value, &name).map_err(|error| Error::new(&shown(&error)))?;
        if given.is_undefined() {
            continue;
        }
        let name = name.as_string().unwrap_or_default();
        match name.as_str() {
            "ignoreCase" => options.ignore_case = switch(&name, &given)?,
            "ignorePunctuation" => options.ignore_punctuation = switch(&name, &given)?,
            "ignoreTypography" => options.ignore_typography = switch(&name, &given)?,
            "ignoreAccents" => options.ignore_accents = switch(&name, &given)?,
            "detectMoves" => options.detect_moves = switch(&name, &given)?,
            "shared" => options.shared = switch(&name, &given)?,
            "minPhraseWords" => options.min_phrase_words = phrase_words(&name, &given)?,
            _ => return Err(unknown(&name)),
        }
    }
    Ok(options)
}

fn unknown(name: &str) -> Error {
    const KNOWN: &str = "ignoreCase, ignorePunctuation, ignoreTypography, ignoreAccents, detectMoves, minPhraseWords, shared";
    Error::new(&format!("There is no option `{name}`; there are {KNOWN}."))
}

fn switch(name: &str, given: &JsValue) -> Result<bool, Error> {
    let wrong = || {
        Error::new(&format!(
            "Option `{name}` must be true or false; given was {}.",
            shown(given)
        ))
    };
    given.as_bool().ok_or_else(wrong)
}

fn phrase_words(name: &str, given: &JsValue) -> Result<MinPhraseWords, Error> {
    let whole = given.as_f64().filter(|number| number.fract() == 0.0);
    // What is below or beyond all whole numbers of 32 bits becomes the nearest, and is refused as that.
    let words = whole.and_then(|number| MinPhraseWords::new(number as u32).ok());
    let wrong = || {
        let (least, most) = (MinPhraseWords::LEAST, MinPhraseWords::MOST);
        let given = shown(given);
        Error::new(&format!(
            "Option `{name}` must be a whole number from {least} to {most}; given was {given}."
        ))
    };
    words.ok_or_else(wrong)
}

/// A value as an error message shows it.
fn shown(value: &JsValue) -> String {
    match value.as_string() {
        Some(string) => format!("{string:?}"),
        None => format!("{value:?}")
            .trim_start_matches("JsValue(")
            .trim_end_matches(')')
            .to_owned(),
    }
}
