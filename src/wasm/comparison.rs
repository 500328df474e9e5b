//! The object that `compare` returns: tables for spans, derived twins of the core's types for the rest.

use super::options::Options;
use super::tables::Table;
use crate::comparison as core;
use serde::Serialize;

/// The version of this form and of the exchange form.
pub(super) const VERSION: u32 = 2;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Comparison<'a> {
    pub version: u32,
    pub engine: &'static str,
    pub options: Options<'a>,
    pub changes: Table,
    pub hunks: Table,
    pub refinements: Table,
    pub bearings: Table,
    pub moves: Table,
    pub forms: Table,
    pub nearest: Option<Table>,
    pub nearest_words: Option<Table>,
    pub statistics: Statistics,
    pub notices: Vec<Notice>,
    pub shared: Option<Shared>,
    pub passages: Option<Passages>,
    pub quotations: Option<Quotations>,
    pub deceptive: Option<Deceptive>,
}

#[derive(Serialize)]
pub(super) struct Statistics {
    pub before: SideStatistics,
    pub after: SideStatistics,
    pub similarity: f64,
    pub hunks: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SideStatistics {
    words: u32,
    kept: u32,
    moved: u32,
    changed: u32,
    hard_wrapped: bool,
}

impl From<core::SideStatistics> for SideStatistics {
    fn from(side: core::SideStatistics) -> Self {
        Self {
            words: side.words as u32,
            kept: side.kept as u32,
            moved: side.moved as u32,
            changed: side.changed() as u32,
            hard_wrapped: side.hard_wrapped,
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum Notice {
    Identical,
    IdenticalButForForm { differences: u32 },
    Empty { side: Side },
    Coarse { hunks: u32 },
    CharactersAsWords,
    OccurrencesCut { phrases: u32 },
    LoneSurrogates { side: Side },
}

impl From<&core::Notice> for Notice {
    fn from(notice: &core::Notice) -> Self {
        match *notice {
            core::Notice::Identical => Self::Identical,
            core::Notice::OnlyIgnoredDifferences { differences } => Self::IdenticalButForForm {
                differences: differences as u32,
            },
            core::Notice::Empty(side) => Self::Empty { side: side.into() },
            core::Notice::Coarse { hunks } => Self::Coarse {
                hunks: hunks as u32,
            },
            core::Notice::CharactersAsWords => Self::CharactersAsWords,
            core::Notice::OccurrencesCut { phrases } => Self::OccurrencesCut {
                phrases: phrases as u32,
            },
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Side {
    Before,
    After,
}

impl From<core::Side> for Side {
    fn from(side: core::Side) -> Self {
        match side {
            core::Side::Before => Self::Before,
            core::Side::After => Self::After,
        }
    }
}

/// The same for each of the two texts.
#[derive(Serialize)]
pub(super) struct Sides<T> {
    pub before: T,
    pub after: T,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Shared {
    pub phrases: Table,
    pub occurrences: Table,
    pub before_tiles: Table,
    pub after_tiles: Table,
    pub coverage: Sides<Coverage>,
}

#[derive(Serialize)]
pub(super) struct Coverage {
    words: u32,
    share: f64,
}

impl From<core::Coverage> for Coverage {
    fn from(coverage: core::Coverage) -> Self {
        Self {
            words: coverage.words as u32,
            share: coverage.share,
        }
    }
}

#[derive(Serialize)]
pub(super) struct Passages {
    pub longest: Option<u32>,
    pub passages: Table,
    pub differences: Table,
    pub forms: Table,
    pub before: PassageSide,
    pub after: PassageSide,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PassageSide {
    pub tiles: Table,
    pub others: Table,
    pub left_out: Table,
    pub repeats: Table,
    pub places: Table,
    pub lists: Table,
    pub first_person: Table,
    pub exact: Coverage,
    pub near: Coverage,
}

pub(super) type Quotations = Sides<QuotationSide>;

#[derive(Serialize)]
pub(super) struct QuotationSide {
    pub quotations: Table,
    pub parts: Table,
    pub differences: Table,
}

#[derive(Serialize)]
pub(super) struct Deceptive {
    pub before: DeceptiveSide,
    pub after: DeceptiveSide,
    pub names: Vec<Character>,
}

#[derive(Serialize)]
pub(super) struct DeceptiveSide {
    pub places: Table,
    pub characters: Table,
    pub counts: Table,
}

#[derive(Serialize, Clone)]
pub(super) struct Character {
    pub code: u32,
    pub name: Option<String>,
    pub script: String,
}
