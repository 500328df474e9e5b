//! What two texts say differently, and what they say alike.
//!
//! [`compare`] takes two versions of a text, or a text and a report of it, and gives the words that changed and the phrases that
//! stand in both:
//!
//! ```
//! use word_for_word::{ChangeKind, Options, compare};
//!
//! let before = "The Council decided to keep the rate at 4.75 per cent.";
//! let after = "The Council decided to lower the rate to 4.50 per cent.";
//! let comparison = compare(before, after, &Options::default());
//!
//! let dropped: Vec<&str> = comparison.changes.iter()
//!     .filter(|change| change.kind == ChangeKind::Deleted)
//!     .map(|change| &before[change.before.clone()])
//!     .collect();
//! assert_eq!(dropped, ["keep", "at 4.75"]);
//! assert_eq!(comparison.statistics.before.kept, 8);
//! ```
//!
//! # Flow
//!
//! 1. `text` cuts each text into tokens: words, figures, punctuation, white space.
//! 2. `intern` turns the tokens of both into numbers, with a weight for each: rare words weigh more.
//! 3. `align` finds which units are the same, in order; `changes` turns that into rows that tile both texts.
//! 4. `reuse` finds what stands in both texts, in order or not.
//! 5. `comparison` is what comes out, in bytes of UTF-8; `wasm` hands it to JavaScript, in UTF-16 code units.
//!
//! # Promises
//!
//! - **Lossless**: the rows of a comparison give both texts back, byte for byte.
//! - **Symmetric**: exchanging the texts mirrors the result, but for the order of deletion and insertion in a hunk.
//! - **Deterministic**: the same input gives the same result, on every machine.
//! - **Bounded**: the time is near-linear in the length of texts that resemble each other, and bounded where they do not: the result is
//!   coarser there, and says so.
//! - Nothing panics, whatever the texts.
//!
//! # Where to look
//!
//! | for | see |
//! |---|---|
//! | what may be asked | [`Options`], [`MinPhraseWords`], [`Lexicon`] |
//! | what changed | [`Comparison`], [`Change`], [`Hunk`], [`Move`], [`Refinement`] |
//! | what a change bears | [`Bearing`], [`Bearings`] |
//! | what the options look away from | [`Form`], [`Fold`] |
//! | what both texts have | [`Shared`], [`Passages`] |
//! | what stands between quotation marks | [`Quotations`], [`Verdict`] |
//! | what a reader must know about the result | [`Notice`], [`Statistics`] |
//! | what cannot be seen, or looks like something else | [`Deceptive`], [`deceptive()`] |
//!
//! # Features
//!
//! Two, both on by default. A program that only wants changes needs neither: `default-features = false`.
//!
//! - `reuse`: phrases, passages and quotations, and what deceives the eye. Without it [`Comparison::shared`], [`Comparison::passages`],
//!   [`Comparison::quotations`] and [`Comparison::deceptive`] are `None` whatever the options say.
//! - `js`: what JavaScript sees of the crate. On wasm32 alone it does anything, and there another program must leave it out, or
//!   these exports are among its own.
//!
//! # Versions
//!
//! Semantic versioning, by the result as well as by the types: a version that gives another result for the same input is a breaking
//! one. What is marked `#[non_exhaustive]` may grow without that. The oldest Rust that compiles the crate (`rust-version`) rises in
//! minor versions only.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
// Without the feature `reuse`, what it alone needs of the other stages stands idle.
#![cfg_attr(not(feature = "reuse"), allow(dead_code))]

mod align;
mod bearing;
mod changes;
mod comparison;
#[cfg(feature = "reuse")]
mod deceptive;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod intern;
mod options;
#[cfg(feature = "reuse")]
mod reuse;
#[cfg(feature = "reuse")]
mod sentence_search;
mod sort;
mod text;
#[cfg(all(target_arch = "wasm32", feature = "js"))]
pub mod wasm;

pub use bearing::{Bearing, Lexicon};
pub use comparison::{
    Bearings, Change, ChangeKind, Comparison, Coverage, Deceptive, DeceptiveCharacter,
    DeceptiveKind, DeceptivePlace, DeceptiveText, Difference, Form, Hunk, LeftOut, Move, Nearest,
    Notice, Passage, PassageSide, PassageTile, Passages, Phrase, Quotation, QuotationDifference,
    QuotationDifferenceKind, QuotationPart, Quotations, Refinement, Repeat, Shared, Side,
    SideStatistics, Span, Statistics, Tile, Verdict,
};
#[cfg(feature = "reuse")]
pub use deceptive::deceptive;
pub use options::{MinPhraseWords, Options, OutOfRange};
pub use text::normalize::Fold;

use bearing::Judge;
use intern::intern;
use text::Text;

/// Compares two texts.
///
/// Offsets in the result are bytes. See the [crate's documentation](crate) for what it promises.
#[must_use]
pub fn compare(before: &str, after: &str, options: &Options) -> Comparison {
    compare_staged(before, after, options, &mut |_| ())
}

/// What [`compare`] does, telling the name of each stage as it begins: that is how the boundary and the benches measure them. The names
/// are no promise.
#[doc(hidden)]
pub fn compare_staged(
    before: &str,
    after: &str,
    options: &Options,
    stage: &mut dyn FnMut(&'static str),
) -> Comparison {
    stage("word-for-word:tokens");
    // Everything up to the alignment sees the texts in one order, whichever way round they were given.
    let swapped = is_swapped(before, after);
    let order = if swapped {
        [after, before]
    } else {
        [before, after]
    };
    let first = Text::new(order[0]);
    let second = Text::like(order[1], &first);
    let mut texts = [first, second];
    stage("word-for-word:intern");
    let fold = Fold::of(options);
    let mut interned = intern([&texts[0], &texts[1]], fold, options.ignore_punctuation);
    stage("word-for-word:align");
    let mut alignment = align::align(&interned, options.detect_moves);
    if options.whole_sentences {
        align::widen(&mut alignment, &interned);
    }
    if swapped {
        texts.swap(0, 1);
        interned.units.swap(0, 1);
        alignment = alignment.mirrored();
    }
    stage("word-for-word:changes");
    let given = options.lexicon.as_ref();
    let judge = Judge {
        lexicon: given.or_else(|| interned.is_english.then(Lexicon::built_in)),
        reports: false,
    };
    let changes = changes::changes(&texts, &interned, &alignment, options, judge);
    let statistics = changes::statistics(&texts, &interned, &alignment);
    #[cfg_attr(not(feature = "reuse"), allow(unused_mut))]
    let mut notices = notices(&texts, &changes, &statistics);
    #[cfg(feature = "reuse")]
    let (shared, passages, quotations) = {
        let found = options.shared.then(|| {
            stage("word-for-word:shared");
            reuse::shared(&texts, &interned, options.min_phrase_words)
        });
        if let Some((_, cut @ 1..)) = found {
            notices.push(Notice::OccurrencesCut { phrases: cut });
        }
        let shared = found.map(|(shared, _)| shared);
        if options.passages || options.quotations {
            stage("word-for-word:passages");
            let [one, two] = &texts;
            let order = if swapped { [two, one] } else { [one, two] };
            let (passages, quotations) = reuse::passages_and_quotations(
                order,
                swapped,
                &interned,
                &alignment,
                fold,
                judge.lexicon,
            );
            (
                shared,
                options.passages.then_some(passages),
                options.quotations.then_some(quotations),
            )
        } else {
            (shared, None, None)
        }
    };
    #[cfg(not(feature = "reuse"))]
    let (shared, passages, quotations) = (None, None, None);
    #[cfg(feature = "reuse")]
    let deceptive = {
        stage("word-for-word:deceptive");
        let [before, after] = [&texts[0], &texts[1]].map(deceptive::in_text);
        Some(Deceptive { before, after })
    };
    #[cfg(not(feature = "reuse"))]
    let deceptive = None;
    Comparison {
        options: options.clone(),
        changes: changes.changes,
        hunks: changes.hunks,
        moves: changes.moves,
        refinements: changes.refinements,
        bearings: changes.bearings,
        forms: changes.forms,
        nearest: changes.nearest,
        statistics,
        notices,
        shared,
        passages,
        quotations,
        deceptive,
    }
}

/// Whether two texts stand against the canonical order: the shorter first, then by bytes.
pub(crate) fn is_swapped(before: &str, after: &str) -> bool {
    (before.len(), before) > (after.len(), after)
}

/// What there is to say of the changes as a whole.
fn notices(texts: &[Text; 2], changes: &changes::Changes, statistics: &Statistics) -> Vec<Notice> {
    let mut notices = Vec::new();
    if texts[0].source == texts[1].source {
        notices.push(Notice::Identical);
    } else if changes.hunks.is_empty() {
        let differences = changes.forms.len();
        notices.push(Notice::IdenticalButForForm { differences });
    }
    for (side, words) in [
        (Side::Before, statistics.before.words),
        (Side::After, statistics.after.words),
    ] {
        if words == 0 {
            notices.push(Notice::Empty(side));
        }
    }
    match changes.hunks.iter().filter(|hunk| hunk.coarse).count() {
        0 => {}
        hunks => notices.push(Notice::Coarse { hunks }),
    }
    notices
}
