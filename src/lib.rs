//! Shows the differences between two texts, and what they share: changed words, moved passages, and quotations.
//!
//! [`compare`] takes two versions of a text, or a text and a report about it. Its result can be read in three ways: as
//! [segments](Comparison::segments) with their texts, as [hunks](Comparison::hunks) of changes, or [inline](Comparison::inline), for
//! display.
//!
//! ```
//! use word_for_word::{ChangeKind, Options, compare};
//!
//! let before = "The Council decided to keep the rate at 4.75 per cent.";
//! let after = "The Council decided to lower the rate to 4.50 per cent.";
//! let comparison = compare(before, after, &Options::default());
//!
//! let deleted: Vec<&str> = comparison.segments(before, after)
//!     .filter(|segment| segment.kind == ChangeKind::Deleted)
//!     .map(|segment| segment.text)
//!     .collect();
//! assert_eq!(deleted, ["keep", "at 4.75"]);
//! assert_eq!(comparison.statistics.before.kept, 8);
//! assert_eq!(
//!     comparison.inline(before, after).to_string(),
//!     "The Council decided to [-keep-]{+lower+} the rate [-at 4.75-]{+to 4.50+} per cent.",
//! );
//! ```
//!
//! # Flow
//!
//! 1. `text` splits each text into tokens: words, figures, punctuation, white space.
//! 2. `intern` turns the tokens of both texts into numbers, each with a weight: rare words weigh more.
//! 3. `align` finds the tokens that both texts share in order, and the passages that moved.
//! 4. `changes` turns that alignment into rows that tile both texts.
//! 5. `reuse` and `deceptive` search on request: phrases, passages, quotations; deceptive characters.
//! 6. `comparison` is the result, in bytes of UTF-8; `wasm` hands it to JavaScript, in UTF-16 code units.
//!
//! `pipeline` calls these phases in order.
//!
//! # Guarantees
//!
//! - **Lossless**: the rows of a comparison give both texts back, byte for byte.
//! - **Symmetric**: exchanging the texts mirrors the result, except for the order of deletion and insertion in a hunk and the numbering of
//!   moves.
//! - **Deterministic**: the same input gives the same result on every machine.
//! - **Bounded**: the time is near-linear for similar texts and limited for others. Where the limit applies, the result is coarser, and
//!   says so.
//! - Nothing panics, whatever the texts.
//!
//! # Where to look
//!
//! | for | see |
//! |---|---|
//! | options | [`Options`], [`MinPhraseWords`], [`Lexicon`] |
//! | changes | [`Comparison`], [`Segment`], [`Change`], [`Hunk`], [`Move`], [`Refinement`] |
//! | what a change means | [`Bearings`], [`BearingWord`] |
//! | what the options ignore | [`IgnoredDifference`], [`Normalization`] |
//! | text that both share | [`phrases`], [`passages`] |
//! | quotations and verdicts | [`quotations`] |
//! | a report and its sources | [`mod@check`] |
//! | facts about the result | [`Notice`], [`Statistics`] |
//! | Chinese, Japanese, Thai, Lao, Khmer, Burmese | [`compare_with_segmenter`], [`WordSegmenter`] |
//! | deceptive characters | [`characters`], [`find_deceptive_characters`] |
//! | the history of a text in many versions | [`series()`], [`Series`](series::Series) |
//!
//! # Cost
//!
//! The default options compute only the changes. For two versions of a text of 60,000 words this took 18 ms on a desktop machine, and
//! phrases took 26 ms more. So phrases, passages, quotations and deceptive characters are computed on request ([`Options::shared`],
//! [`Options::passages`], [`Options::quotations`], [`Options::deceptive`]).
//!
//! # Features
//!
//! - `reuse`, a default feature: phrases, passages, quotations and deceptive characters. Without it, [`Comparison::shared`],
//!   [`Comparison::passages`], [`Comparison::quotations`] and [`Comparison::deceptive`] are always `None`.
//! - `series`, a default feature: the history of a text in many versions.
//! - `js`: the JavaScript API. It has an effect only on wasm32, where it exports functions; a program that is compiled to WebAssembly
//!   itself does not want them among its own.
//!
//! There is no feature `serde`: the documented exchange format is the JSON of the JavaScript API, in UTF-16 offsets. A second one in
//! bytes would have to be kept stable as well.
//!
//! # Versions
//!
//! Semantic versioning applies to the result as well as to the types: a version that returns another result for the same input is a
//! breaking one. Types marked `#[non_exhaustive]` may grow in a minor version. The minimum supported Rust version (`rust-version`) rises in
//! minor versions only.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
// Without the features `reuse` and `series`, some items of the shared phases are unused.
#![cfg_attr(not(all(feature = "reuse", feature = "series")), allow(dead_code))]

mod align;
mod bearing;
mod changes;
#[cfg(feature = "reuse")]
pub mod check;
mod comparison;
#[cfg(feature = "reuse")]
mod deceptive;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod intern;
#[doc(hidden)]
pub mod limits;
mod options;
mod pipeline;
#[cfg(feature = "reuse")]
mod reuse;
#[cfg(feature = "reuse")]
mod sentence_search;
#[cfg(feature = "series")]
pub mod series;
mod sort;
mod span;
mod text;
#[cfg(all(target_arch = "wasm32", feature = "js"))]
pub mod wasm;

pub use bearing::{Bearings, Lexicon};
#[cfg(feature = "reuse")]
pub use check::{Check, Checker, check};
pub use comparison::{
    BearingWord, Change, ChangeKind, Comparison, Coverage, Hunk, IgnoredDifference, Inline, Move,
    NearestSentence, Notice, Refinement, Segment, Segments, Side, SideStatistics, Statistics,
    characters, passages, phrases, quotations,
};
#[cfg(feature = "reuse")]
pub use deceptive::find_deceptive_characters;
pub use options::{MinPhraseWords, Options, OutOfRange};
#[doc(hidden)]
pub use pipeline::compare_staged;
pub use pipeline::{compare, compare_with_segmenter};
#[cfg(feature = "series")]
pub use series::series;
pub use span::Span;
pub use text::normalize::Normalization;
pub use text::unspaced::WordSegmenter;
