//! Fills gaps: finds the matches between two anchors.
//!
//! A gap is split by shorter and shorter [anchors](super::anchors), until it is small or has none. Then `similar` aligns the rest by its
//! Histogram algorithm, which starts from rare words and measured best on prose. The algorithm has deadlines, but no limit on steps. So the
//! lengths of the gap bound the cost before each call: a [larger](crate::limits::AlignLimits::largest_gap) gap is cut into pieces, and marked
//! as coarse. Its preflight is not used: it gives up on texts with little in common.
//!
//! No other file uses `similar`.

use super::anchors::{anchors, cut_apart};
use super::block::{gaps_between, merge_adjacent};
use super::input::Input;
use super::{Block, Gap, chain};
use similar::algorithms::{DiffHook, histogram};
use std::convert::Infallible;
use std::ops::Range;

/// Units of an anchor, in turn. Between two other anchors, and in order, fewer suffice.
const LENGTHS: [usize; 3] = [8, 3, 1];

/// Returns the anchors and the matches between them, in order. Adds the gaps that were too large for one piece to `coarse`.
pub(super) fn fill_between(
    texts: &Input,
    anchors: &[Block],
    whole: &Gap,
    coarse: &mut Vec<Gap>,
) -> Vec<Block> {
    let mut found = Vec::with_capacity(anchors.len() * 2);
    let mut filler = Filler {
        texts,
        coarse,
        found: &mut found,
    };
    filler.between(anchors, whole, 0);
    merge_adjacent(&mut found);
    found
}

struct Filler<'a> {
    texts: &'a Input<'a>,
    coarse: &'a mut Vec<Gap>,
    found: &'a mut Vec<Block>,
}

impl Filler<'_> {
    fn between(&mut self, anchors: &[Block], gap: &Gap, turn: usize) {
        let mut anchors_behind = anchors.iter();
        for gap in gaps_between(anchors, gap) {
            self.fill(gap, turn);
            self.found.extend(anchors_behind.next());
        }
    }

    /// Fills a gap, split first by anchors of the given turn and later ones.
    fn fill(&mut self, gap: Gap, turn: usize) {
        if gap.before.is_empty() || gap.after.is_empty() || self.is_small_and_differs(&gap) {
            return;
        }
        let Some(&length) = LENGTHS.get(turn) else {
            return self.diff(gap);
        };
        let Input { before, after, .. } = *self.texts;
        let anchors = anchors(before, after, &gap, length, self.texts.limits());
        let (chain, _) = chain::split(self.texts, cut_apart(self.texts, anchors));
        self.between(&chain, &gap, turn + 1);
    }

    /// Returns whether a small gap has no match at all: most are one word in place of another.
    fn is_small_and_differs(&self, gap: &Gap) -> bool {
        let (own, other) = (
            &self.texts.before[gap.before.clone()],
            &self.texts.after[gap.after.clone()],
        );
        own.len() * other.len() <= self.texts.limits().small_gap
            && !own.iter().any(|unit| other.contains(unit))
    }

    fn diff(&mut self, gap: Gap) {
        let (lengths, Input { before, after, .. }) =
            ([gap.before.len(), gap.after.len()], *self.texts);
        let mut hook = Equals(self.found);
        let limits = self.texts.limits();
        if lengths[0].saturating_mul(lengths[1]) <= limits.largest_gap {
            let Ok(()) =
                histogram::diff_deadline_raw(&mut hook, before, gap.before, after, gap.after, None);
            return;
        }
        // Very repetitive texts have no anchors, and may be nearly identical: pieces at the same relative position are compared.
        let longest = lengths[0].max(lengths[1]);
        let pieces = longest.div_ceil((limits.split_budget / longest).max(limits.shortest_piece));
        let at = |range: &Range<usize>, piece: usize| {
            range.start + (range.len() as u64 * piece as u64 / pieces as u64) as usize
        };
        for piece in 0..pieces {
            let [own, other] =
                [&gap.before, &gap.after].map(|range| at(range, piece)..at(range, piece + 1));
            let Ok(()) = histogram::diff_deadline_raw(&mut hook, before, own, after, other, None);
        }
        self.coarse.push(gap);
    }
}

/// Collects the matches that `similar` reports.
struct Equals<'a>(&'a mut Vec<Block>);

impl DiffHook for Equals<'_> {
    type Error = Infallible;

    fn equal(&mut self, before: usize, after: usize, len: usize) -> Result<(), Infallible> {
        self.0.push(Block { before, after, len });
        Ok(())
    }
}
