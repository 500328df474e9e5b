//! The result of [`series`](crate::series()): plain data. All offsets are bytes, and all versions, parts and lines are numbers from 0.

use crate::bearing::Bearings;
use crate::span::Span;

/// The history of a text: what became of each sentence, and since when each word is there.
///
/// A *line of descent* is a sentence through all its wordings. It goes on as long as about half of its words stay from one version to the
/// next, also if the sentence moves, is split, or is joined to another. It may be gone for some versions and return.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Series {
    /// The versions, in order.
    pub versions: Vec<Version>,
    /// The lines of descent, in the order in which they begin.
    pub lines: Vec<Line>,
    /// Events of the lines other than edits, by version.
    pub events: Vec<Event>,
    /// The changed words of the lines, by version.
    pub edits: Vec<Edit>,
    /// Figures that are in one place of a line in two or more versions.
    pub figures: Vec<Figure>,
}

/// A version of the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Version {
    /// Its sentences, and the parts of sentences that belong to different lines. In order, without overlap; only white space is between them.
    pub parts: Vec<Part>,
    /// Its words by age, in runs. In order, without overlap; only white space is between them.
    pub runs: Vec<Run>,
}

/// A sentence, or the part of one that belongs to another line than the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// Its span in the text of its version.
    pub span: Span,
    /// Its line of descent.
    pub line: usize,
    /// The number of its sentence in the version. A sentence that was joined from two has two parts.
    pub sentence: usize,
    /// The version and the part that it comes from; `None` if it is new.
    pub origin: Option<(usize, usize)>,
}

/// Adjacent words of one part that came in the same version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Run {
    /// Its span in the text of its version.
    pub span: Span,
    /// The version that brought the words. They may have been gone in between.
    pub since: usize,
}

/// A line of descent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Line {
    /// The versions that have it, in order; at least one.
    pub versions: Vec<usize>,
}

impl Line {
    /// Returns the version that has it first.
    #[must_use]
    pub fn first(&self) -> usize {
        self.versions.first().copied().unwrap_or(0)
    }

    /// Returns the version that has it last.
    #[must_use]
    pub fn last(&self) -> usize {
        self.versions.last().copied().unwrap_or(0)
    }
}

/// An event of a line: a move, a split, a return.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// The version.
    pub version: usize,
    /// The part of the version that it happened to.
    pub part: usize,
    /// Its kind.
    pub kind: EventKind,
}

/// A kind of [`Event`]. The numbers are those of the JavaScript API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// The sentence is not in the place where it was.
    Moved,
    /// The sentence is one of several that were one.
    Split,
    /// The sentence is joined to another.
    Joined,
    /// The sentence is back after it was gone.
    Returned,
    /// The sentence repeats another of the same line.
    Copied,
}

/// Words of a line that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// The version that changed them.
    pub version: usize,
    /// The part of the version that has the change.
    pub part: usize,
    /// The words that were replaced, in the version of the part's [origin](Part::origin). May be empty.
    pub before: Span,
    /// The words that replaced them, in this version. May be empty.
    pub after: Span,
    /// The bearings of the changed words.
    pub bearings: Bearings,
}

/// A figure in one place of a line, through the versions.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Figure {
    /// The line.
    pub line: usize,
    /// Each version that has the figure, and its span there.
    pub values: Vec<(usize, Span)>,
}
