//! As WebAssembly in Node.js: the boundary, and that the core finds what it finds elsewhere.

#[cfg(all(target_arch = "wasm32", feature = "js"))]
#[path = "support/boundary/mod.rs"]
mod boundary;
#[path = "support/same.rs"]
mod same;
