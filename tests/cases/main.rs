//! Cases: the marks that a careful reader would expect in two texts, by theme. All cases go through [`check`], which checks the invariants
//! of every comparison as well.
//!
//! [`notation`] describes how a comparison is written.

#[path = "../support/invariants/mod.rs"]
mod invariants;
#[path = "../support/notation.rs"]
mod notation;

mod apparatus;
mod bearings;
mod deceptive;
mod figures;
mod forms;
mod moves;
mod nearest;
mod notices;
mod prose;
mod punctuation;
mod quotation_edges;
mod quotation_marks;
mod quoted_form;
mod scripts;
mod shared;
mod signs;
mod space;
mod spelling;
mod statistics;

use notation::Compared;
use word_for_word::Options;

/// Compares two texts and checks the result as `written` writes it. It also checks the invariants, with all searches requested.
#[track_caller]
fn check(
    written: fn(&Compared) -> String,
    options: &Options,
    before: &str,
    after: &str,
    expected: &str,
) {
    let everything = options.clone().with_shared(true).with_deceptive(true);
    let checked = invariants::compare_checked(before, after, &everything)
        .and_then(|_| invariants::compare_checked(before, after, options));
    match checked {
        Ok(comparison) => {
            let compared = Compared {
                before,
                after,
                comparison: &comparison,
            };
            assert_eq!(written(&compared), expected);
        }
        Err(broken) => panic!("{broken}\nbefore: {before:?}\nafter:  {after:?}"),
    }
}

/// Checks the verdicts on the quotations of a report, with the default options otherwise.
#[track_caller]
fn check_quotations(source: &str, report: &str, expected: &str) {
    let options = with(|options| options.quotations = true);
    check(notation::quotations, &options, source, report, expected);
}

/// Returns the default options with some changes.
fn with(set: impl FnOnce(&mut Options)) -> Options {
    let mut options = Options::default();
    set(&mut options);
    options
}
