//! The whole engine: all invariants hold for any two texts under any options.

#![no_main]

use libfuzzer_sys::fuzz_target;
use word_for_word_fuzz::{Asked, Pair, compare_checked};

fuzz_target!(|given: (Asked, Pair)| {
    let (Asked(options), Pair(texts)) = &given;
    compare_checked(texts, options);
});
