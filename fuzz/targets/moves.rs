//! Sentences in another order, with edits: all invariants hold. Without edits, the sentences in order with most words stay, and all others
//! moved.

#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use word_for_word::Options;
use word_for_word_fuzz::naive::{heaviest_in_order, options, sentences};
use word_for_word_fuzz::{Asked, compare_checked, edited, sentence, some};

#[derive(Debug)]
enum Moved {
    /// The number of words of each sentence, and their order in after.
    Plain(Vec<usize>, Vec<usize>),
    Edited([String; 2], Options),
}

fn shuffled<T>(bytes: &mut Unstructured, items: &mut [T]) -> Result<()> {
    for at in (1..items.len()).rev() {
        items.swap(at, bytes.choose_index(at + 1)?);
    }
    Ok(())
}

impl<'a> Arbitrary<'a> for Moved {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        if bytes.ratio(1, 4)? {
            let lengths = some(bytes, 7, |bytes| bytes.int_in_range(6..=11))?;
            let mut order: Vec<usize> = (0..lengths.len()).collect();
            shuffled(bytes, &mut order)?;
            return Ok(Self::Plain(lengths, order));
        }
        let mut all = some(bytes, 8, sentence)?;
        let before = all.concat().concat();
        shuffled(bytes, &mut all)?;
        let [_, after] = edited(bytes, all.concat(), 5)?;
        let Asked(mut options) = bytes.arbitrary()?;
        options.detect_moves = true;
        Ok(Self::Edited([before, after], options))
    }
}

fuzz_target!(|moved: Moved| match &moved {
    Moved::Plain(lengths, order) => {
        let texts = sentences(lengths, order);
        let counted = compare_checked(&texts, &options(true)).statistics.before;
        assert_eq!(counted.kept, heaviest_in_order(lengths, order), "{texts:?}");
        assert_eq!(counted.changed(), 0, "{texts:?}");
    }
    Moved::Edited(texts, options) => drop(compare_checked(texts, options)),
});
