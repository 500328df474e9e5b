//! Clusters: runs that follow each other on nearly one diagonal are one passage that was reworded on the way.
//!
//! The seeds are the [tiles](mod@crate::reuse::phrases) of a text: runs of words that stand in the other, each with the place there that fits
//! its neighbours best. A tile joins the cluster that it continues with the least shift, if few words lie between in either text, and no
//! attribution that interrupts a speech.
//! Then each cluster gives its best stretches: matching words count their weight, words between cost [`FLAW`] each, and a
//! stretch ends where more is lost than what follows could win. That is local alignment (T. F. Smith, M. S. Waterman,
//! "Identification of Common Molecular Subsequences", 1981) over runs in the place of words, with the rule of X-drop (Z. Zhang et al.,
//! "Greedy Algorithms for Aligning DNA Sequences", 2000).
//!
//! # Time
//!
//! Linear: few clusters are open at a place, and a stretch looks [`DROP`] ahead at most.

use super::Boundaries;
use crate::align::Block;
use crate::intern::HEAVIEST;
use crate::reuse::word_view::{WordView, block, range};

/// Words that may lie between two runs of a passage, in either text: what is longer is a clause of its own.
const WIDEST: usize = 5;
/// Words that may, where a sentence or a quotation ends, or an ellipsis says that some were left out: what is more is not reworded there.
const WIDEST_AT_EDGE: usize = 3;
/// What a word between two runs costs: more than a function word weighs, so that a lone "the" behind another word is no end of a
/// passage; less than two of them.
const FLAW: u64 = 3;
/// What may be lost before a stretch ends for good.
const DROP: i64 = 3 * HEAVIEST as i64;

/// The passages that a text's tiles make, each as blocks in the order of both texts.
#[inline(never)]
pub(super) fn clusters(view: &WordView, side: usize, boundaries: &Boundaries) -> Vec<Vec<Block>> {
    let tiles = if side == 0 {
        &view.phrases.before_tiles
    } else {
        &view.phrases.after_tiles
    };
    let mut clusters: Vec<Vec<Block>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for tile in tiles {
        let tile = block(
            side,
            tile.start as usize,
            tile.partner as usize,
            tile.words as usize,
        );
        let (own, other) = (range(&tile, side), range(&tile, 1 - side));
        let mut best: Option<(usize, usize)> = None;
        open.retain(|&cluster| {
            let Some(last) = clusters[cluster].last() else {
                return false;
            };
            let (own_end, other_end) = (range(last, side).end, range(last, 1 - side).end);
            let between = own.start - own_end;
            if between > WIDEST {
                return false;
            }
            if let Some(between_other) = other
                .start
                .checked_sub(other_end)
                .filter(|&gap| gap <= WIDEST)
            {
                let shift = between.abs_diff(between_other);
                let between_words = [
                    (side, own_end..own.start),
                    (1 - side, other_end..other.start),
                ];
                let edge = between_words
                    .iter()
                    .any(|(side, gap)| boundaries.has_edge(*side, gap));
                let attributed = between_words
                    .iter()
                    .any(|(side, gap)| boundaries.interrupts(*side, gap));
                let widest = if edge { WIDEST_AT_EDGE } else { WIDEST };
                let joins = !attributed && between.max(between_other) <= widest;
                if joins && best.is_none_or(|best| (shift, cluster) < best) {
                    best = Some((shift, cluster));
                }
            }
            true
        });
        match best {
            Some((_, cluster)) => clusters[cluster].push(tile),
            None => {
                open.push(clusters.len());
                clusters.push(vec![tile]);
            }
        }
    }
    let mut found = Vec::new();
    for cluster in &clusters {
        stretches(view, cluster, &mut found);
    }
    found
}

/// What lies between two blocks costs.
pub(super) fn cost(one: &Block, two: &Block) -> u64 {
    let before = two.before - one.before_end();
    let after = two.after - one.after_end();
    before.max(after) as u64 * FLAW
}

/// The best stretches of a cluster.
#[inline(never)]
fn stretches(view: &WordView, cluster: &[Block], found: &mut Vec<Vec<Block>>) {
    let weight = |block: &Block| view.weight(0, &range(block, 0)) as i64;
    let step = |index: usize| cost(&cluster[index - 1], &cluster[index]) as i64;
    let mut start = 0;
    while start < cluster.len() {
        let mut score = weight(&cluster[start]);
        let mut best = (score, start);
        for (index, block) in cluster.iter().enumerate().skip(start + 1) {
            score += weight(block) - step(index);
            if score > best.0 {
                best = (score, index);
            } else if score < best.0 - DROP {
                break;
            }
        }
        // What the first runs win may be less than what they cost.
        let end = best.1;
        let mut score = weight(&cluster[end]);
        let mut best = (score, end);
        for index in (start..end).rev() {
            score += weight(&cluster[index]) - step(index + 1);
            if score > best.0 {
                best = (score, index);
            }
        }
        found.push(cluster[best.1..=end].to_vec());
        start = end + 1;
    }
}
