//! Clusters: runs on nearly one diagonal are one passage that was reworded inside.
//!
//! The seeds are the [tiles](mod@crate::reuse::phrases) of a text: runs of words that occur in the other text, each with the partner that
//! fits its neighbours best. A tile joins the cluster that it continues with the least shift, if few words lie between them in either
//! text, and no attribution that interrupts a speech.
//!
//! Each cluster then gives its best stretches. Equal words add their weight, and words between runs cost [`FLAW`] each. A stretch ends
//! where the loss exceeds what the following words could add. This is local alignment (T. F. Smith, M. S. Waterman, "Identification of
//! Common Molecular Subsequences", 1981) over runs instead of words, with the X-drop rule (Z. Zhang et al., "Greedy Algorithms for
//! Aligning DNA Sequences", 2000).
//!
//! # Time
//!
//! Linear: few clusters are open at any position, and a stretch looks at most [`DROP`] ahead.

use super::Boundaries;
use crate::align::Block;
use crate::intern::HEAVIEST;
use crate::reuse::word_view::{WordView, block, range};

/// Most words between two runs of a passage, in either text. More words are a clause of their own.
const WIDEST: usize = 5;
/// Most words between two runs where a sentence or a quotation ends, or an ellipsis marks omitted words. More words there are not a
/// rewording.
pub(in crate::reuse) const WIDEST_AT_EDGE: usize = 3;
/// Cost of a word between two runs. It is more than the weight of a function word, so that a single "the" behind another word does not
/// extend a passage, and less than the weight of two.
const FLAW: u64 = 3;
/// Loss at which a stretch ends for good.
const DROP: i64 = 3 * HEAVIEST as i64;

/// Returns the passages that the tiles of a text form, each as blocks in the order of both texts.
pub(super) fn clusters(view: &WordView, side: usize, boundaries: &Boundaries) -> Vec<Vec<Block>> {
    let tiles = if side == 0 {
        &view.phrases().before_tiles
    } else {
        &view.phrases().after_tiles
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
                let separated = between_words
                    .iter()
                    .any(|(side, gap)| view.has_separator(*side, gap));
                let widest = if edge { WIDEST_AT_EDGE } else { WIDEST };
                let joins = !attributed && !separated && between.max(between_other) <= widest;
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

/// Returns the cost of the words between two blocks.
pub(super) fn cost(one: &Block, two: &Block) -> u64 {
    let before = two.before - one.before_end();
    let after = two.after - one.after_end();
    before.max(after) as u64 * FLAW
}

/// Returns the best stretches of a cluster.
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
        // The first runs may cost more than they add.
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
