//! Compares two Chinese texts by the words of ICU4X's dictionaries.
//!
//! `cargo run --example segmenter` prints the changes of a sentence.

use icu_segmenter::{WordSegmenter as Dictionary, options::WordBreakInvariantOptions};
use word_for_word::{Comparison, Options, compare_with_segmenter};

const BEFORE: &str = "港务局决定关闭北航道。";
const AFTER: &str = "港务局决定开放北航道。";

/// Compares two texts, with the words that ICU4X finds.
fn compare(before: &str, after: &str) -> Comparison {
    let dictionary = Dictionary::new_auto(WordBreakInvariantOptions::default());
    let segmenter =
        |run: &str, ends: &mut Vec<usize>| ends.extend(dictionary.segment_str(run).skip(1));
    compare_with_segmenter(before, after, &Options::default(), &segmenter)
}

fn main() {
    println!("{}", compare(BEFORE, AFTER).inline(BEFORE, AFTER));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_as_a_whole() {
        let found = compare(BEFORE, AFTER);
        assert_eq!(
            found.inline(BEFORE, AFTER).to_string(),
            "港务局决定[-关闭-]{+开放+}北航道。"
        );
        assert!(found.statistics.before.words < BEFORE.chars().count() - 1);
    }
}
