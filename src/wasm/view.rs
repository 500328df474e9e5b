//! The result as JavaScript gets it: tables of numbers, and plain objects for what is small. `view.d.ts` says what each
//! member and column means.

use super::plain::{Plain, strings};
use super::utf16::Utf16;
use super::view_reuse;
use crate::bearing::Lexicon;
use crate::comparison::phrases::{SharedPhrases, Tile};
use crate::comparison::{
    ChangeKind, Comparison, Coverage, Notice, Side, SideStatistics, Statistics,
};
use crate::options::Options;
use crate::span::Span;
use js_sys::{Array, Uint32Array};
use wasm_bindgen::prelude::*;

/// Whether this module finds more than changes. What is not found is not there to encode, and its code is left out.
pub(super) const WHOLE: bool = cfg!(feature = "reuse");

/// Version of the exchange form.
const VERSION: u32 = 1;

/// Encodes a comparison of two texts, of which each may have held lone surrogates.
pub(super) fn encode(texts: [&str; 2], comparison: &Comparison, lone: [bool; 2]) -> JsValue {
    let [before, after] = texts.map(Utf16::new);
    let whole = Plain::new();
    whole.number("version", VERSION.into());
    whole.name("engine", env!("CARGO_PKG_VERSION"));
    whole.set("options", &options(&comparison.options));

    let mut changes = Vec::with_capacity(comparison.changes.len() * 6);
    for change in &comparison.changes {
        changes.push(kind(change.kind));
        span(&mut changes, &before, &change.before);
        span(&mut changes, &after, &change.after);
        // Moves are numbered from 1 in the table: 0 is none.
        changes.push(change.move_index.map_or(0, |moved| moved as u32 + 1));
    }
    whole.set("changes", &table(&changes));

    let mut hunks = Vec::with_capacity(comparison.hunks.len() * 4);
    for hunk in &comparison.hunks {
        let rows = [hunk.rows.start as u32, hunk.rows.end as u32 - 1];
        hunks.extend(rows);
        hunks.extend([u32::from(hunk.bearings.bits()), u32::from(hunk.coarse)]);
    }
    whole.set("hunks", &table(&hunks));

    let mut refinements = Vec::with_capacity(comparison.refinements.len() * 5);
    for refinement in &comparison.refinements {
        refinements.push(refinement.row as u32);
        span(&mut refinements, &before, &refinement.before);
        span(&mut refinements, &after, &refinement.after);
    }
    whole.set("refinements", &table(&refinements));

    let mut bearings = Vec::with_capacity(comparison.bearing_words.len() * 4);
    for marked in &comparison.bearing_words {
        let text = match marked.side {
            Side::Before => &before,
            Side::After => &after,
        };
        bearings.push(marked.row as u32);
        span(&mut bearings, text, &marked.span);
        bearings.push(marked.bearings.bits().into());
    }
    whole.set("bearings", &table(&bearings));

    let mut moves = Vec::with_capacity(comparison.moves.len() * 4);
    for moved in &comparison.moves {
        span(&mut moves, &before, &moved.before);
        span(&mut moves, &after, &moved.after);
    }
    whole.set("moves", &table(&moves));

    let mut forms = Vec::with_capacity(comparison.ignored_differences.len() * 5);
    for form in &comparison.ignored_differences {
        span(&mut forms, &before, &form.before);
        span(&mut forms, &after, &form.after);
        forms.push(form.kinds.bits().into());
    }
    whole.set("forms", &table(&forms));

    let nearest = if WHOLE {
        encode_nearest(&before, &after, comparison)
    } else {
        [JsValue::NULL, JsValue::NULL]
    };
    whole.set("nearest", &nearest[0]);
    whole.set("nearestWords", &nearest[1]);

    let hunks = comparison.hunks.len();
    whole.set("statistics", &statistics(&comparison.statistics, hunks));
    // Two lone surrogates may differ where the texts they became do not: nobody can say that those are identical.
    let known = |notice: &&Notice| **notice != Notice::Identical || lone == [false, false];
    let notices: Array = comparison
        .notices
        .iter()
        .filter(known)
        .map(notice)
        .collect();
    for (side, lone) in [(Side::Before, lone[0]), (Side::After, lone[1])] {
        if lone {
            notices.push(&notice_of_side("lone-surrogates", side));
        }
    }
    whole.set("notices", &notices);

    let shared = match &comparison.shared {
        Some(found) if WHOLE => encode_shared(&before, &after, found).into(),
        _ => JsValue::NULL,
    };
    whole.set("shared", &shared);
    let passages = match &comparison.passages {
        Some(found) if WHOLE => view_reuse::passages(&before, &after, found).into(),
        _ => JsValue::NULL,
    };
    whole.set("passages", &passages);
    let quotations = match &comparison.quotations {
        Some(found) if WHOLE => view_reuse::quotations(&before, &after, found).into(),
        _ => JsValue::NULL,
    };
    whole.set("quotations", &quotations);
    let deceptive = match &comparison.deceptive {
        Some(found) if WHOLE => view_reuse::deceptive(&before, &after, found).into(),
        _ => JsValue::NULL,
    };
    whole.set("deceptive", &deceptive);
    whole.into()
}

/// The sentences that are nearest, and the words that they share.
fn encode_nearest(before: &Utf16, after: &Utf16, comparison: &Comparison) -> [JsValue; 2] {
    let mut rows = Vec::with_capacity(comparison.nearest.len() * 7);
    let mut words = Vec::new();
    for near in &comparison.nearest {
        rows.push(near.row as u32);
        span(&mut rows, before, &near.before);
        span(&mut rows, after, &near.after);
        rows.extend([words.len() as u32 / 2, near.shared.len() as u32]);
        let is_dropped = comparison.changes[near.row].kind == ChangeKind::Deleted;
        let text = if is_dropped { after } else { before };
        for run in &near.shared {
            span(&mut words, text, run);
        }
    }
    [table(&rows), table(&words)]
}

fn encode_shared(before: &Utf16, after: &Utf16, found: &SharedPhrases) -> Plain {
    let mut phrases = Vec::with_capacity(found.phrases.len() * 5);
    let mut occurrences = Vec::new();
    for phrase in &found.phrases {
        let first = occurrences.len() as u32 / 2;
        let (in_before, in_after) = (phrase.before.len() as u32, phrase.after.len() as u32);
        phrases.extend([
            phrase.words as u32,
            phrase.weight,
            first,
            in_before,
            in_after,
        ]);
        for place in &phrase.before {
            span(&mut occurrences, before, place);
        }
        for place in &phrase.after {
            span(&mut occurrences, after, place);
        }
    }
    let tiles = |tiles: &[Tile], own: &Utf16, other: &Utf16| {
        let mut rows = Vec::with_capacity(tiles.len() * 5);
        for tile in tiles {
            span(&mut rows, own, &tile.span);
            rows.push(tile.phrase as u32);
            span(&mut rows, other, &tile.partner);
        }
        table(&rows)
    };
    let shared = Plain::new();
    shared.set("phrases", &table(&phrases));
    shared.set("occurrences", &table(&occurrences));
    shared.set("beforeTiles", &tiles(&found.before_tiles, before, after));
    shared.set("afterTiles", &tiles(&found.after_tiles, after, before));
    let both = Plain::new();
    both.set("before", &coverage(found.before));
    both.set("after", &coverage(found.after));
    shared.set("coverage", &both);
    shared
}

/// The number of a kind of change in the table.
fn kind(kind: ChangeKind) -> u32 {
    match kind {
        ChangeKind::Equal => 0,
        ChangeKind::Deleted => 1,
        ChangeKind::Inserted => 2,
        ChangeKind::MovedAway => 3,
        ChangeKind::MovedHere => 4,
    }
}

/// Adds a span's two columns to a table.
pub(super) fn span(rows: &mut Vec<u32>, text: &Utf16, span: &Span) {
    rows.extend([text.at(span.start), text.at(span.end)]);
}

pub(super) fn table(rows: &[u32]) -> JsValue {
    Uint32Array::from(rows).into()
}

fn options(options: &Options) -> Plain {
    let whole = Plain::new();
    whole.switch("ignoreCase", options.ignore_case);
    whole.switch("ignorePunctuation", options.ignore_punctuation);
    whole.switch("ignoreTypography", options.ignore_typography);
    whole.switch("ignoreAccents", options.ignore_accents);
    whole.switch("ignoreSpacing", options.ignore_spacing);
    whole.switch("ignoreNotation", options.ignore_notation);
    whole.switch("wholeSentences", options.whole_sentences);
    whole.switch("detectMoves", options.detect_moves);
    let lexicon = options.lexicon.as_ref().map(lexicon);
    whole.set("lexicon", &lexicon.map_or(JsValue::NULL, JsValue::from));
    whole.number("minPhraseWords", options.min_phrase_words.get().into());
    whole.switch("shared", options.shared);
    whole.switch("passages", options.passages);
    whole.switch("quotations", options.quotations);
    whole.switch("deceptive", options.deceptive);
    whole
}

fn lexicon(lexicon: &Lexicon) -> Plain {
    let whole = Plain::new();
    whole.set("numbers", &strings(&lexicon.numbers));
    whole.set("dates", &strings(&lexicon.dates));
    whole.set("negations", &strings(&lexicon.negations));
    whole.set("modals", &strings(&lexicon.modals));
    whole.set("degrees", &strings(&lexicon.degrees));
    let reported = lexicon.reported.iter();
    let reported: Array = reported
        .map(|(said, told)| Array::of2(&said.into(), &told.into()))
        .collect();
    whole.set("reported", &reported);
    whole
}

fn statistics(statistics: &Statistics, hunks: usize) -> Plain {
    let whole = Plain::new();
    whole.set("before", &side_statistics(&statistics.before));
    whole.set("after", &side_statistics(&statistics.after));
    whole.number("similarity", statistics.similarity);
    whole.count("hunks", hunks);
    whole
}

fn side_statistics(side: &SideStatistics) -> Plain {
    let whole = Plain::new();
    whole.count("words", side.words);
    whole.count("kept", side.kept);
    whole.count("moved", side.moved);
    whole.count("changed", side.changed());
    whole.switch("hardWrapped", side.hard_wrapped);
    whole
}

pub(super) fn coverage(coverage: Coverage) -> Plain {
    let whole = Plain::new();
    whole.count("words", coverage.words);
    whole.number("share", coverage.share);
    whole
}

fn notice(notice: &Notice) -> Plain {
    match *notice {
        Notice::Identical => notice_of("identical"),
        Notice::OnlyIgnoredDifferences { differences } => {
            let whole = notice_of("identical-but-for-form");
            whole.count("differences", differences);
            whole
        }
        Notice::Empty(side) => notice_of_side("empty", side),
        Notice::Coarse { hunks } => {
            let whole = notice_of("coarse");
            whole.count("hunks", hunks);
            whole
        }
        Notice::OccurrencesCut { phrases } => {
            let whole = notice_of("occurrences-cut");
            whole.count("phrases", phrases);
            whole
        }
    }
}

fn notice_of(kind: &'static str) -> Plain {
    let whole = Plain::new();
    whole.name("kind", kind);
    whole
}

fn notice_of_side(kind: &'static str, side: Side) -> Plain {
    let whole = notice_of(kind);
    let side = match side {
        Side::Before => "before",
        Side::After => "after",
    };
    whole.name("side", side);
    whole
}
