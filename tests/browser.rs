//! Tests WebAssembly in a page: the boundary, and that the core finds the same result as on other platforms.

#[cfg(all(target_arch = "wasm32", feature = "js"))]
#[path = "support/boundary/mod.rs"]
mod boundary;
#[path = "support/same.rs"]
mod same;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
