//! Checks properties on random values.
//!
//! The values of a plain run are always the same, so that it either passes or fails.
//! `PROPTEST_CASES=100000 cargo test --release --test invariants` tries as many other values. A failing value is shrunk and printed.

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use std::fmt::Debug;

/// Tries a property on the given number of values, or on the number in the environment.
#[track_caller]
pub fn check<S>(trials: u32, strategy: S, property: impl Fn(S::Value) -> Result<(), String>)
where
    S: Strategy,
    S::Value: Debug,
{
    let mut config = Config {
        failure_persistence: None,
        // Shrinks a failing pair for at most half a minute.
        max_shrink_iters: 1_000_000,
        max_shrink_time: 30_000,
        ..Config::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = trials;
        config.rng_seed = RngSeed::Fixed(4);
    }
    let mut runner = TestRunner::new(config);
    let property = |value| property(value).map_err(TestCaseError::fail);
    if let Err(failure) = runner.run(&strategy, property) {
        panic!("{failure}");
    }
}
