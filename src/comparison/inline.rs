//! Both texts in one, with marks around what changed.

use super::{ChangeKind, Comparison};
use std::fmt;

/// Both texts in one, with marks around what changed; returned by [`Comparison::inline`]. Its [`Display`](fmt::Display) writes:
///
/// | written | meaning |
/// |---|---|
/// | `kept` | equal: the text of after |
/// | `[-gone-]` | deleted |
/// | `{+new+}` | inserted |
/// | `[1-text-1]`, `{1+text+1}` | moved away, moved here; the number of the move, from 1 |
/// | `[-1\|gone-]`, `{+1\|new+}` | deleted or inserted inside that move |
///
/// The marks are those of GNU wdiff, extended for moves. They are for people: text that contains such marks is not escaped.
#[derive(Debug, Clone, Copy)]
pub struct Inline<'t> {
    comparison: &'t Comparison,
    before: &'t str,
    after: &'t str,
}

impl Comparison {
    /// Returns both texts in one, for display. `before` and `after` must be the texts that were compared.
    ///
    /// ```
    /// use word_for_word::{Options, compare};
    ///
    /// let (before, after) = ("It may rain today.", "It will rain.");
    /// let comparison = compare(before, after, &Options::default());
    /// let inline = comparison.inline(before, after).to_string();
    /// assert_eq!(inline, "It [-may-]{+will+} rain[- today-].");
    /// ```
    #[must_use]
    pub fn inline<'t>(&'t self, before: &'t str, after: &'t str) -> Inline<'t> {
        Inline {
            comparison: self,
            before,
            after,
        }
    }
}

impl fmt::Display for Inline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for segment in self.comparison.segments(self.before, self.after) {
            let text = segment.text;
            let number = segment.move_index.map(|index| index + 1);
            match (segment.kind, number) {
                (ChangeKind::Deleted, None) => write!(f, "[-{text}-]")?,
                (ChangeKind::Inserted, None) => write!(f, "{{+{text}+}}")?,
                (ChangeKind::Deleted, Some(number)) => write!(f, "[-{number}|{text}-]")?,
                (ChangeKind::Inserted, Some(number)) => write!(f, "{{+{number}|{text}+}}")?,
                (ChangeKind::MovedAway, Some(number)) => write!(f, "[{number}-{text}-{number}]")?,
                (ChangeKind::MovedHere, Some(number)) => write!(f, "{{{number}+{text}+{number}}}")?,
                (ChangeKind::Equal | ChangeKind::MovedAway | ChangeKind::MovedHere, _) => {
                    f.write_str(text)?;
                }
            }
        }
        Ok(())
    }
}
