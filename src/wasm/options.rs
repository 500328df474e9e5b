//! Options as JavaScript gives them: every member may be left out, and none may be wrong.

use crate::bearing::Lexicon;
use crate::options::{MinPhraseWords, Options};
use js_sys::{Array, Error, Object, Reflect};
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
    if !value.is_object() || Array::is_array(value) {
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
            "ignoreSpacing" => options.ignore_spacing = switch(&name, &given)?,
            "ignoreNotation" => options.ignore_notation = switch(&name, &given)?,
            "wholeSentences" => options.whole_sentences = switch(&name, &given)?,
            "lexicon" => options.lexicon = lexicon(&given)?,
            "detectMoves" => options.detect_moves = switch(&name, &given)?,
            "shared" => options.shared = switch(&name, &given)?,
            "passages" => options.passages = switch(&name, &given)?,
            "quotations" => options.quotations = switch(&name, &given)?,
            "deceptive" => options.deceptive = switch(&name, &given)?,
            "minPhraseWords" => options.min_phrase_words = phrase_words(&name, &given)?,
            _ => return Err(unknown(&name)),
        }
    }
    if !cfg!(feature = "reuse")
        && (options.shared || options.passages || options.quotations || options.deceptive)
    {
        return Err(Error::new(
            "This module finds changes alone: for `shared`, `passages`, `quotations` and `deceptive` load the whole one, word_for_word.js.",
        ));
    }
    Ok(options)
}

fn unknown(name: &str) -> Error {
    const KNOWN: &str = "ignoreCase, ignorePunctuation, ignoreTypography, ignoreAccents, ignoreSpacing, ignoreNotation, wholeSentences, detectMoves, lexicon, minPhraseWords, shared, passages, quotations, deceptive";
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

/// Lists of words by what they bear; `null` for those that the texts' language has.
fn lexicon(given: &JsValue) -> Result<Option<Lexicon>, Error> {
    if given.is_null() {
        return Ok(None);
    }
    let wrong =
        |name: &str, what: &str| Error::new(&format!("Option `lexicon{name}` must be {what}."));
    if !given.is_object() {
        return Err(wrong("", "an object of lists of words, or null"));
    }
    let mut lexicon = Lexicon::default();
    for name in Object::keys(given.unchecked_ref::<Object>()) {
        let list = Reflect::get(given, &name).unwrap_or_default();
        let name = name.as_string().unwrap_or_default();
        let words = strings(&list);
        let lists = || wrong(&format!(".{name}"), "an array of strings");
        match name.as_str() {
            "numbers" => lexicon.numbers = words.ok_or_else(lists)?,
            "dates" => lexicon.dates = words.ok_or_else(lists)?,
            "negations" => lexicon.negations = words.ok_or_else(lists)?,
            "modals" => lexicon.modals = words.ok_or_else(lists)?,
            "degrees" => lexicon.degrees = words.ok_or_else(lists)?,
            "reported" => {
                let pairs = wrong(".reported", "an array of pairs of strings");
                let array = list.dyn_into::<Array>().map_err(|_| pairs.clone())?;
                for pair in array.iter() {
                    let words =
                        strings(&pair).and_then(|words| <[String; 2]>::try_from(words).ok());
                    let [said, told] = words.ok_or_else(|| pairs.clone())?;
                    lexicon.reported.push((said, told));
                }
            }
            _ => {
                const KNOWN: &str = "numbers, dates, negations, modals, degrees, reported";
                return Err(Error::new(&format!(
                    "Option `lexicon` has no list `{name}`; it has {KNOWN}."
                )));
            }
        }
    }
    Ok(Some(lexicon))
}

/// An array of strings.
fn strings(value: &JsValue) -> Option<Vec<String>> {
    value
        .dyn_ref::<Array>()?
        .iter()
        .map(|word| word.as_string())
        .collect()
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
