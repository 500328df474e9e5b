//! Segments: the rows of a comparison with their texts.

use super::{BearingWord, Change, ChangeKind, Comparison};
use crate::bearing::Bearings;

/// A row of a comparison, with its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Segment<'t> {
    /// The kind of the row.
    pub kind: ChangeKind,
    /// The text of before; empty if the segment was inserted or moved here.
    pub before: &'t str,
    /// The text of after; empty if the segment was deleted or moved away.
    pub after: &'t str,
    /// The text to show: that of before if the segment was deleted or moved away, else that of after.
    pub text: &'t str,
    /// The index of its move in [`Comparison::moves`]. Words edited inside a moved passage have one as well.
    pub move_index: Option<usize>,
    /// The bearings of its words that change the meaning: those in [`Comparison::bearing_words`]. Empty if only wording or form changed.
    pub bearings: Bearings,
}

/// An iterator over the segments of a comparison, returned by [`Comparison::segments`].
#[derive(Debug, Clone)]
pub struct Segments<'t> {
    before: &'t str,
    after: &'t str,
    changes: std::iter::Enumerate<std::slice::Iter<'t, Change>>,
    /// The words of the rows that are still to come.
    words: &'t [BearingWord],
}

impl Comparison {
    /// Returns an iterator over the rows with their texts. `before` and `after` must be the texts that were compared.
    ///
    /// ```
    /// use word_for_word::{ChangeKind, Options, compare};
    ///
    /// let (before, after) = ("It may rain today.", "It will rain.");
    /// let comparison = compare(before, after, &Options::default());
    ///
    /// let marked: String = comparison.segments(before, after)
    ///     .map(|segment| match segment.kind {
    ///         ChangeKind::Deleted => format!("<del>{}</del>", segment.text),
    ///         ChangeKind::Inserted => format!("<ins>{}</ins>", segment.text),
    ///         _ => segment.text.to_owned(),
    ///     })
    ///     .collect();
    /// assert_eq!(marked, "It <del>may</del><ins>will</ins> rain<del> today</del>.");
    /// ```
    ///
    /// # Panics
    ///
    /// The iterator panics, as slicing does, if a span of the comparison lies outside a text or splits one of its characters.
    #[must_use]
    pub fn segments<'t>(&'t self, before: &'t str, after: &'t str) -> Segments<'t> {
        Segments {
            before,
            after,
            changes: self.changes.iter().enumerate(),
            words: &self.bearing_words,
        }
    }
}

impl<'t> Iterator for Segments<'t> {
    type Item = Segment<'t>;

    fn next(&mut self) -> Option<Segment<'t>> {
        let (row, change) = self.changes.next()?;
        let words = self.words.iter().take_while(|word| word.row == row);
        let words = self.words.split_at(words.count());
        self.words = words.1;
        let (before, after) = (change.before.of(self.before), change.after.of(self.after));
        Some(Segment {
            kind: change.kind,
            before,
            after,
            text: match change.kind {
                ChangeKind::Deleted | ChangeKind::MovedAway => before,
                ChangeKind::Equal | ChangeKind::Inserted | ChangeKind::MovedHere => after,
            },
            move_index: change.move_index,
            bearings: words.0.iter().map(|word| word.bearings).collect(),
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.changes.size_hint()
    }
}

impl ExactSizeIterator for Segments<'_> {}
