//! Property tests: what must hold of any two texts under any options, over some thousands of pairs made by chance.
//!
//! A pair that fails belongs into `tests/cases`, once it is understood.

// proptest reads the environment and draws from the system's random numbers, which WebAssembly has not. There the cases hold
// comparisons to the same invariants.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/invariants.rs"]
mod invariants;
#[path = "support/texts.rs"]
mod texts;
#[path = "support/trials.rs"]
mod trials;

use invariants::compare_checked;
use trials::check;
use word_for_word::{Change, Options, compare};

fn holds(((before, after), options): ((String, String), Options)) -> Result<(), String> {
    compare_checked(&before, &after, &options).map(drop)
}

#[test]
fn versions_of_a_text() {
    check(3_000, (texts::versions(40, 5), texts::options()), holds);
}

#[test]
fn versions_of_a_long_text() {
    check(200, (texts::versions(400, 20), texts::options()), holds);
}

#[test]
fn texts_that_share_their_words_alone() {
    check(1_000, (texts::strangers(40), texts::options()), holds);
}

#[test]
fn any_strings() {
    check(1_000, (texts::strings(), texts::options()), holds);
}

/// What is looked for beside the changes does not alter them.
#[test]
fn phrases_do_not_touch_changes() {
    let pairs = (texts::versions(40, 5), texts::options());
    check(300, pairs, |((before, after), mut options)| {
        let with = compare(&before, &after, &options);
        options.shared = !options.shared;
        let mut without = compare(&before, &after, &options);
        without.options = with.options.clone();
        without.shared = with.shared.clone();
        // The one notice that is about phrases.
        let about_changes =
            |notice: &_| !matches!(notice, word_for_word::Notice::OccurrencesCut { .. });
        let mut with = with;
        with.notices.retain(about_changes);
        without.notices.retain(about_changes);
        if with == without {
            Ok(())
        } else {
            Err(format!("{with:?}\nbut {without:?}"))
        }
    });
}

/// Folding case is the same as lower case on both sides.
#[test]
fn ignoring_case_is_comparing_in_lower_case() {
    let pairs = (texts::versions(40, 5), texts::options());
    check(500, pairs, |((before, after), mut options)| {
        let ascii = |text: &str| text.replace(|char: char| !char.is_ascii(), "x");
        let (before, mut after) = (ascii(&before), ascii(&after));
        // Of two texts of one length the letters tell which is looked at first, and ties may fall otherwise.
        if before.len() == after.len() {
            after.push_str(" more");
        }
        options.ignore_case = true;
        let rows =
            |before: &str, after: &str| -> Vec<Change> { compare(before, after, &options).changes };
        let folded = rows(&before, &after);
        let lower = rows(&before.to_ascii_lowercase(), &after.to_ascii_lowercase());
        if folded == lower {
            Ok(())
        } else {
            Err(format!("{folded:?}, in lower case {lower:?}"))
        }
    });
}
