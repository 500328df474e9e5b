//! Plain objects, member by member.
//!
//! A comparison of two short texts takes less time than it would take to send forty names over the boundary, each copied and decoded
//! anew. So a name crosses once, and is kept: there are as many as this module's code has, and no more.

use js_sys::{Array, Object};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// An object that is being made: a member that is set is surely there.
    #[wasm_bindgen(extends = Object)]
    pub(super) type Plain;
    #[wasm_bindgen(method, indexing_setter)]
    fn set_value(this: &Plain, name: &JsValue, value: &JsValue);
    #[wasm_bindgen(method, indexing_setter)]
    fn set_number(this: &Plain, name: &JsValue, value: f64);
}

impl Plain {
    /// An object without members.
    pub(super) fn new() -> Self {
        Object::new().unchecked_into()
    }

    /// Sets a member.
    pub(super) fn set(&self, name: &'static str, value: &JsValue) {
        self.set_value(self::name(name), value);
    }

    /// Sets a member to true or false.
    pub(super) fn switch(&self, name: &'static str, value: bool) {
        let value = if value {
            &JsValue::TRUE
        } else {
            &JsValue::FALSE
        };
        self.set(name, value);
    }

    /// Sets a member to a number.
    pub(super) fn number(&self, name: &'static str, value: f64) {
        self.set_number(self::name(name), value);
    }

    /// Sets a member to a number of things.
    pub(super) fn count(&self, name: &'static str, count: usize) {
        self.number(name, count as f64);
    }

    /// Sets a member to a string that is one of a few.
    pub(super) fn name(&self, name: &'static str, value: &'static str) {
        self.set(name, self::name(value));
    }
}

/// An array of strings.
pub(super) fn strings(words: &[String]) -> JsValue {
    let words: Array = words.iter().map(|word| JsValue::from_str(word)).collect();
    words.into()
}

#[derive(Default)]
struct Names {
    known: Vec<(&'static str, &'static JsValue)>,
    /// Where the name stands that is likely to be asked for next: they come in the same order each time.
    next: usize,
}

thread_local! {
    static NAMES: RefCell<Names> = RefCell::default();
}

/// A name as JavaScript has it.
pub(super) fn name(name: &'static str) -> &'static JsValue {
    NAMES.with_borrow_mut(|names| {
        let is_it = |at: &usize| {
            names
                .known
                .get(*at)
                .is_some_and(|&(known, _)| known == name)
        };
        let at = Some(names.next).filter(is_it);
        let at = at.or_else(|| (0..names.known.len()).find(is_it));
        let at = at.unwrap_or_else(|| {
            let value = Box::leak(Box::new(JsValue::from_str(name)));
            names.known.push((name, value));
            names.known.len() - 1
        });
        names.next = at + 1;
        names.known[at].1
    })
}
