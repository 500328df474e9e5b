//! The result as JavaScript gets it: tables of numbers, and plain objects for what is small. `view.d.ts` says what each
//! member and column means.

use super::utf16::Utf16;
use super::view_reuse;
use crate::bearing::Lexicon;
use crate::comparison::{
    ChangeKind, Comparison, Coverage, Notice, Shared, Side, SideStatistics, Span, Statistics, Tile,
};
use crate::options::Options;
use js_sys::{Error, Object, Reflect, Uint32Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Whether this module finds more than changes. What is not found is not there to encode, and its code is left out.
pub(super) const WHOLE: bool = cfg!(feature = "reuse");

/// Version of the exchange form.
const VERSION: u32 = 1;

/// Encodes a comparison of two texts, of which each may have held lone surrogates.
pub(super) fn encode(
    texts: [&str; 2],
    comparison: &Comparison,
    lone: [bool; 2],
) -> Result<JsValue, Error> {
    let [before, after] = texts.map(Utf16::new);
    let whole = Object::new();
    set(&whole, "version", &VERSION.into())?;
    set(&whole, "engine", &env!("CARGO_PKG_VERSION").into())?;
    set(
        &whole,
        "options",
        &plain(&OptionsView::from(&comparison.options))?,
    )?;

    let mut changes = Vec::with_capacity(comparison.changes.len() * 6);
    for change in &comparison.changes {
        changes.push(kind(change.kind));
        span(&mut changes, &before, &change.before);
        span(&mut changes, &after, &change.after);
        // Moves are numbered from 1 in the table: 0 is none.
        changes.push(change.moved.map_or(0, |moved| moved as u32 + 1));
    }
    set(&whole, "changes", &table(&changes))?;

    let mut hunks = Vec::with_capacity(comparison.hunks.len() * 4);
    for hunk in &comparison.hunks {
        let rows = [hunk.changes.start as u32, hunk.changes.end as u32 - 1];
        hunks.extend(rows);
        hunks.extend([u32::from(hunk.bearing.bits()), u32::from(hunk.coarse)]);
    }
    set(&whole, "hunks", &table(&hunks))?;

    let mut refinements = Vec::with_capacity(comparison.refinements.len() * 5);
    for refinement in &comparison.refinements {
        refinements.push(refinement.change as u32);
        span(&mut refinements, &before, &refinement.before);
        span(&mut refinements, &after, &refinement.after);
    }
    set(&whole, "refinements", &table(&refinements))?;

    let mut bearings = Vec::with_capacity(comparison.bearings.len() * 4);
    for marked in &comparison.bearings {
        let text = match marked.side {
            Side::Before => &before,
            Side::After => &after,
        };
        bearings.push(marked.change as u32);
        span(&mut bearings, text, &marked.span);
        bearings.push(marked.bearing.bits().into());
    }
    set(&whole, "bearings", &table(&bearings))?;

    let mut moves = Vec::with_capacity(comparison.moves.len() * 4);
    for moved in &comparison.moves {
        span(&mut moves, &before, &moved.before);
        span(&mut moves, &after, &moved.after);
    }
    set(&whole, "moves", &table(&moves))?;

    let mut forms = Vec::with_capacity(comparison.forms.len() * 5);
    for form in &comparison.forms {
        span(&mut forms, &before, &form.before);
        span(&mut forms, &after, &form.after);
        forms.push(form.which.bits().into());
    }
    set(&whole, "forms", &table(&forms))?;

    let statistics = StatisticsView::new(&comparison.statistics, comparison.hunks.len());
    set(&whole, "statistics", &plain(&statistics)?)?;
    // Two lone surrogates may differ where the texts they became do not: nobody can say that those are identical.
    let known = |notice: &&Notice| **notice != Notice::Identical || lone == [false, false];
    let mut notices: Vec<NoticeView> = comparison
        .notices
        .iter()
        .filter(known)
        .map(NoticeView::from)
        .collect();
    let lone = [(Side::Before, lone[0]), (Side::After, lone[1])].into_iter();
    notices.extend(
        lone.filter(|&(_, lone)| lone)
            .map(|(side, _)| NoticeView::LoneSurrogates { side: side.into() }),
    );
    set(&whole, "notices", &plain(&notices)?)?;

    let shared = match &comparison.shared {
        Some(found) if WHOLE => encode_shared(&before, &after, found)?.into(),
        _ => JsValue::NULL,
    };
    set(&whole, "shared", &shared)?;
    let passages = match &comparison.passages {
        Some(found) if WHOLE => view_reuse::passages(&before, &after, found)?.into(),
        _ => JsValue::NULL,
    };
    set(&whole, "passages", &passages)?;
    let quotations = match &comparison.quotations {
        Some(found) if WHOLE => view_reuse::quotations(&before, &after, found)?.into(),
        _ => JsValue::NULL,
    };
    set(&whole, "quotations", &quotations)?;
    Ok(whole.into())
}

fn encode_shared(before: &Utf16, after: &Utf16, found: &Shared) -> Result<Object, Error> {
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
    let shared = Object::new();
    set(&shared, "phrases", &table(&phrases))?;
    set(&shared, "occurrences", &table(&occurrences))?;
    set(
        &shared,
        "beforeTiles",
        &tiles(&found.before_tiles, before, after),
    )?;
    set(
        &shared,
        "afterTiles",
        &tiles(&found.after_tiles, after, before),
    )?;
    let coverage = Sides {
        before: CoverageView::from(found.before),
        after: CoverageView::from(found.after),
    };
    set(&shared, "coverage", &plain(&coverage)?)?;
    Ok(shared)
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

pub(super) fn set(object: &Object, name: &str, value: &JsValue) -> Result<(), Error> {
    Reflect::set(object, &name.into(), value)
        .map(drop)
        .map_err(|_| Error::new(&format!("`{name}` could not be set.")))
}

/// A value as a plain object.
pub(super) fn plain(value: &impl Serialize) -> Result<JsValue, Error> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value
        .serialize(&serializer)
        .map_err(|error| Error::new(&error.to_string()))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OptionsView<'a> {
    ignore_case: bool,
    ignore_punctuation: bool,
    ignore_typography: bool,
    ignore_accents: bool,
    ignore_spacing: bool,
    ignore_notation: bool,
    whole_sentences: bool,
    detect_moves: bool,
    lexicon: Option<LexiconView<'a>>,
    min_phrase_words: u32,
    shared: bool,
    passages: bool,
    quotations: bool,
}

impl<'a> From<&'a Options> for OptionsView<'a> {
    fn from(options: &'a Options) -> Self {
        Self {
            ignore_case: options.ignore_case,
            ignore_punctuation: options.ignore_punctuation,
            ignore_typography: options.ignore_typography,
            ignore_accents: options.ignore_accents,
            ignore_spacing: options.ignore_spacing,
            ignore_notation: options.ignore_notation,
            whole_sentences: options.whole_sentences,
            detect_moves: options.detect_moves,
            lexicon: options.lexicon.as_ref().map(LexiconView::from),
            min_phrase_words: options.min_phrase_words.get(),
            shared: options.shared,
            passages: options.passages,
            quotations: options.quotations,
        }
    }
}

#[derive(Serialize)]
struct LexiconView<'a> {
    numbers: &'a [String],
    dates: &'a [String],
    negations: &'a [String],
    modals: &'a [String],
    degrees: &'a [String],
    reported: &'a [(String, String)],
}

impl<'a> From<&'a Lexicon> for LexiconView<'a> {
    fn from(lexicon: &'a Lexicon) -> Self {
        Self {
            numbers: &lexicon.numbers,
            dates: &lexicon.dates,
            negations: &lexicon.negations,
            modals: &lexicon.modals,
            degrees: &lexicon.degrees,
            reported: &lexicon.reported,
        }
    }
}

/// Something of each text.
#[derive(Serialize)]
struct Sides<T> {
    before: T,
    after: T,
}

#[derive(Serialize)]
struct StatisticsView {
    #[serde(flatten)]
    sides: Sides<SideView>,
    similarity: f64,
    hunks: usize,
}

impl StatisticsView {
    fn new(statistics: &Statistics, hunks: usize) -> Self {
        let sides = Sides {
            before: statistics.before.into(),
            after: statistics.after.into(),
        };
        Self {
            sides,
            similarity: statistics.similarity,
            hunks,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SideView {
    words: usize,
    kept: usize,
    moved: usize,
    changed: usize,
    hard_wrapped: bool,
}

impl From<SideStatistics> for SideView {
    fn from(side: SideStatistics) -> Self {
        Self {
            words: side.words,
            kept: side.kept,
            moved: side.moved,
            changed: side.changed(),
            hard_wrapped: side.hard_wrapped,
        }
    }
}

#[derive(Serialize)]
pub(super) struct CoverageView {
    words: usize,
    share: f64,
}

impl From<Coverage> for CoverageView {
    fn from(coverage: Coverage) -> Self {
        Self {
            words: coverage.words,
            share: coverage.share,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum SideName {
    Before,
    After,
}

impl From<Side> for SideName {
    fn from(side: Side) -> Self {
        match side {
            Side::Before => Self::Before,
            Side::After => Self::After,
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum NoticeView {
    Identical,
    IdenticalButForForm { differences: usize },
    Empty { side: SideName },
    Coarse { hunks: usize },
    OccurrencesCut { phrases: usize },
    LoneSurrogates { side: SideName },
}

impl From<&Notice> for NoticeView {
    fn from(notice: &Notice) -> Self {
        match *notice {
            Notice::Identical => Self::Identical,
            Notice::IdenticalButForForm { differences } => {
                Self::IdenticalButForForm { differences }
            }
            Notice::Empty(side) => Self::Empty { side: side.into() },
            Notice::Coarse { hunks } => Self::Coarse { hunks },
            Notice::OccurrencesCut { phrases } => Self::OccurrencesCut { phrases },
        }
    }
}
