//! Tokens tile a text, and are those of a naive implementation of UAX #29 and our departures from it. Copying tokens from another text gives
//! the same tokens.

#![no_main]

use libfuzzer_sys::fuzz_target;
use unicode_segmentation::UnicodeSegmentation;
use word_for_word::fuzzing::{figure, tokens, tokens_like};
use word_for_word_fuzz::Pair;

/// Returns the end of the token at a position, without any fast path.
fn end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let white = rest.trim_start().len();
    if white < rest.len() {
        return text.len() - white;
    }
    if let Some(end) = figure(text, at) {
        return end;
    }
    for (mark, least) in [(".", 3), ("-", 2)] {
        let run = rest.len() - rest.trim_start_matches(mark).len();
        // A combining mark excludes the last of them from the run.
        if run >= least && rest[run - 1..].split_word_bounds().next() == Some(mark) {
            return at + run;
        }
    }
    let word = rest.split_word_bounds().next().unwrap_or_default();
    at + word.find(char::is_whitespace).unwrap_or(word.len())
}

fuzz_target!(|pair: Pair| {
    let Pair([one, two]) = &pair;
    for (text, other) in [(one, two), (two, one)] {
        let found = tokens(text);
        let mut at = 0;
        for (span, kind) in &found {
            let due = end(text, at);
            assert_eq!(*span, (at..due).into(), "{kind} of {text:?}");
            let token = &text[*span];
            let white = matches!(*kind, "space" | "break");
            assert_eq!(white, token.trim().is_empty(), "{token:?} is a {kind}");
            let word = matches!(*kind, "word" | "figure");
            assert_eq!(
                word,
                token.contains(char::is_alphanumeric),
                "{token:?} is a {kind}"
            );
            at = due;
        }
        assert_eq!(at, text.len());
        assert_eq!(found, tokens_like(text, other), "{text:?} after {other:?}");
    }
});
