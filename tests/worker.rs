//! As WebAssembly in a worker, which is where the page compares: the boundary, and that the core finds what it finds elsewhere.

#[cfg(all(target_arch = "wasm32", feature = "js"))]
#[path = "support/boundary/mod.rs"]
mod boundary;
#[path = "support/same.rs"]
mod same;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_dedicated_worker);
