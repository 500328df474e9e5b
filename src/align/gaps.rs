//! Gaps: what is the same between two anchors.
//!
//! A gap is tied by shorter and shorter [anchors](super::anchors), until it is small or has none. Then `similar` aligns what is
//! left, by its Histogram algorithm, which starts from rare words; of those it has, that measured best on prose. It knows deadlines and no
//! count, so the cost is bounded before each call by the gap's lengths, and what is larger than [`LARGEST`] is marked as coarse. Its
//! preflight is left out: of two texts with little in common it gives up what they have.
//!
//! No other file names `similar`.

use super::anchors::{LENGTHS, anchors};
use super::chain::heaviest;
use super::{Block, Gap, gaps_between};
use similar::algorithms::{DiffHook, histogram};
use std::convert::Infallible;

/// Products of a gap's lengths up to this are looked into: at worst some hundred milliseconds.
const LARGEST: usize = 1 << 24;

/// Everything that is the same in a gap, in order; adds to `coarse` what was too large to look into.
pub(super) fn fill(
    before: &[u32],
    after: &[u32],
    weights: &[u32],
    gap: Gap,
    coarse: &mut Vec<Gap>,
) -> Vec<Block> {
    let mut found = Vec::new();
    fill_from(
        &mut Filler {
            before,
            after,
            weights,
            coarse,
            found: &mut found,
        },
        gap,
        0,
    );
    found
}

struct Filler<'a> {
    before: &'a [u32],
    after: &'a [u32],
    weights: &'a [u32],
    coarse: &'a mut Vec<Gap>,
    found: &'a mut Vec<Block>,
}

/// Fills a gap, tying it first by anchors of the given turn and later ones.
fn fill_from(filler: &mut Filler, gap: Gap, turn: usize) {
    if gap.before.is_empty() || gap.after.is_empty() {
        return;
    }
    let Some(&length) = LENGTHS.get(turn) else {
        return filler.diff(gap);
    };
    let anchors = anchors(filler.before, filler.after, &gap, length);
    let anchors = apart(anchors, filler.weights, filler.before);
    let weigh = |block: &Block| weight(block, filler.weights, filler.before);
    let chain: Vec<Block> = heaviest(&anchors, weigh)
        .into_iter()
        .map(|index| anchors[index])
        .collect();
    let gaps: Vec<Gap> = gaps_between(&chain, &gap).collect();
    let mut blocks = chain.into_iter();
    for gap in gaps {
        fill_from(filler, gap, turn + 1);
        filler.found.extend(blocks.next());
    }
}

impl Filler<'_> {
    fn diff(&mut self, gap: Gap) {
        if gap.before.len().saturating_mul(gap.after.len()) > LARGEST {
            return self.coarse.push(gap);
        }
        let (before, after) = (self.before, self.after);
        let mut hook = Equals(self.found);
        let Ok(()) =
            histogram::diff_deadline_raw(&mut hook, before, gap.before, after, gap.after, None);
    }
}

/// Takes what `similar` finds to be the same.
struct Equals<'a>(&'a mut Vec<Block>);

impl DiffHook for Equals<'_> {
    type Error = Infallible;

    fn equal(&mut self, before: usize, after: usize, len: usize) -> Result<(), Infallible> {
        self.0.push(Block { before, after, len });
        Ok(())
    }
}

/// The weight of a block's units.
pub(super) fn weight(block: &Block, weights: &[u32], before: &[u32]) -> u64 {
    before[block.before..block.before_end()]
        .iter()
        .map(|&key| u64::from(weights[key as usize]))
        .sum()
}

/// Cuts blocks that overlap in either text so that none does: the heavier has the units. In the order of before.
fn apart(mut blocks: Vec<Block>, weights: &[u32], before: &[u32]) -> Vec<Block> {
    let overlap = |pair: &[Block]| pair[0].before_end() > pair[1].before;
    let mut by_after = blocks.clone();
    by_after.sort_unstable_by_key(|block| block.after);
    if !blocks.windows(2).any(overlap)
        && !by_after
            .windows(2)
            .any(|pair| pair[0].after_end() > pair[1].after)
    {
        return blocks;
    }
    blocks.sort_by_cached_key(|block| {
        (
            std::cmp::Reverse(weight(block, weights, before)),
            block.before,
            block.after,
        )
    });
    let mut taken = [Taken::default(), Taken::default()];
    let mut apart: Vec<Block> = Vec::new();
    for block in blocks {
        let [own, other] = &taken;
        let (own, other) = (
            own.free(block.before, block.len),
            other.free(block.after, block.len),
        );
        let (from, to) = (own.0.max(other.0), own.1.min(other.1));
        if from < to {
            let rest = Block {
                before: block.before + from,
                after: block.after + from,
                len: to - from,
            };
            taken[0].take(rest.before, rest.len);
            taken[1].take(rest.after, rest.len);
            apart.push(rest);
        }
    }
    apart.sort_unstable_by_key(|block| block.before);
    apart
}

/// Spans of a text that blocks have taken.
#[derive(Default)]
struct Taken(std::collections::BTreeMap<usize, usize>);

impl Taken {
    /// The first free stretch of a span, relative to its start.
    fn free(&self, start: usize, len: usize) -> (usize, usize) {
        let mut from = start;
        if let Some((_, &end)) = self.0.range(..=start).next_back() {
            from = from.max(end);
        }
        while let Some(&end) = self.0.get(&from) {
            from = end;
        }
        let to = self
            .0
            .range(from..)
            .next()
            .map_or(usize::MAX, |(&next, _)| next)
            .min(start + len);
        (from.min(start + len) - start, to.max(start) - start)
    }

    fn take(&mut self, start: usize, len: usize) {
        self.0.insert(start, start + len);
    }
}
