//! Reads the object that `compare` returned, which may have crossed to another thread since.

use super::comparison::Sides;
use super::tables::{SPANS, Table};
use js_sys::{Error, Reflect, Uint32Array};
use serde::Serialize;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

/// An object that `compare` returned, or a part of one.
#[derive(Serialize, Clone)]
#[serde(transparent)]
pub(super) struct Given(#[serde(with = "serde_wasm_bindgen::preserve")] pub JsValue);

impl Given {
    /// Finds a member.
    pub(super) fn member(&self, name: &str) -> Result<Self, Error> {
        let found = Reflect::get(&self.0, &name.into()).unwrap_or_default();
        if found.is_undefined() {
            return Err(Error::new(&format!(
                "This is not a comparison: it has no `{name}`. Pass the object that `compare` returned."
            )));
        }
        Ok(Self(found))
    }

    /// Finds a member that is `null` if it was not requested.
    pub(super) fn part<T>(
        &self,
        name: &str,
        read: impl FnOnce(&Self) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let part = self.member(name)?;
        (!part.0.is_null()).then(|| read(&part)).transpose()
    }

    /// Finds the same for both texts.
    pub(super) fn sides<T>(
        &self,
        read: impl Fn(&Self) -> Result<T, Error>,
    ) -> Result<Sides<T>, Error> {
        Ok(Sides {
            before: read(&self.member("before")?)?,
            after: read(&self.member("after")?)?,
        })
    }

    pub(super) fn table(&self, name: &str) -> Result<Table, Error> {
        let table = self.member(name)?.0.dyn_into::<Uint32Array>();
        table.map(Table).map_err(|_| {
            Error::new(&format!(
                "This is not a comparison: `{name}` is not a Uint32Array. Pass the object that `compare` returned."
            ))
        })
    }

    pub(super) fn spans(&self, name: &str) -> Result<Vec<[u32; 2]>, Error> {
        Ok(SPANS.read(self.table(name)?, |span| span))
    }
}
