//! Reports that repeat edited sentences of a statement: all invariants of phrases and passages hold.

#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use word_for_word::Options;
use word_for_word_fuzz::{Asked, compare_checked, edited, piece, sentence, some};

#[derive(Debug)]
struct Report([String; 2], Options);

impl<'a> Arbitrary<'a> for Report {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let statement = some(bytes, 6, sentence)?;
        let mut report = Vec::new();
        for _ in 0..bytes.int_in_range(0..=6)? {
            report.extend(some(bytes, 5, piece)?);
            if !statement.is_empty() {
                report.extend(bytes.choose(&statement)?.iter().cloned());
            }
        }
        let [_, report] = edited(bytes, report, 6)?;
        let Asked(mut options) = bytes.arbitrary()?;
        (options.shared, options.passages) = (true, true);
        Ok(Self([statement.concat().concat(), report], options))
    }
}

fuzz_target!(|report: Report| {
    let Report(texts, options) = &report;
    compare_checked(texts, options);
});
