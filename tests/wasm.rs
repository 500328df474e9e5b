//! Tests WebAssembly in Node.js: the boundary, and that the core finds the same result as on other platforms.

#[cfg(all(target_arch = "wasm32", feature = "js"))]
#[path = "support/boundary/mod.rs"]
mod boundary;
#[path = "support/same.rs"]
mod same;
