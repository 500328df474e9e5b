//! Tiling: assigns each word to at most one phrase, and each tile to a partner in the other text.
//!
//! Phrases overlap: one may begin before another ends. For coverage every word counts once, and a reader wants to see one pairing, not
//! all. So the heaviest run takes its words first. A run that loses words to a heavier one keeps the rest, if that is still long and heavy
//! enough, and takes its turn by the weight of the rest.
//!
//! # Time and space
//!
//! O(*n* log *n*) for *n* words. Each run is examined at most three times, however the runs overlap.
//!
//! # Method
//!
//! Only the longest run from each word matters, since all other occurrences of phrases lie inside one. No such run lies inside another, so
//! one that begins earlier ends earlier. Three things follow.
//!
//! - *The rest of a run is contiguous.* A tile is the whole rest of its own run. If a tile began inside the rest of ours, behind a free
//!   word, its run would begin or end outside ours, and would have taken that word as well.
//! - *A run is cut at most once at each end.* The tile of a second cut would lie between the first tile and the rest of our run. It
//!   would be a part of what our run had before, so it would be lighter or shorter; but then our run was heavier and came first.
//! - So it is enough to record for each word the tile that took it, and to put a run that was cut back into the queue.
//!
//! # Partners
//!
//! A phrase may occur several times in the other text. The tiles that were placed before, which are heavier, guide the choice. The nearest
//! tile on the left continues, in the other text, on a certain diagonal, and so does the nearest on the right. The partner is the
//! occurrence nearest to one of the two diagonals. The distance counts twice if it puts the two tiles out of order. The words between a
//! tile and its neighbour are added, since a distant neighbour is a poor guide. The first tile has no neighbours, so its relative position
//! decides.

use super::Run;
use super::matches::{MatchIndex, PhraseMatch};
use crate::sort::sort_by_key;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// The mark of a word that no tile has taken.
const FREE: u32 = u32::MAX;

/// A run of words that is marked as shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tile {
    /// The index of its first word.
    pub start: u32,
    /// Its length: that of the phrase, or less if heavier tiles took an end of it.
    pub words: u32,
    /// The index of its phrase.
    pub phrase: u32,
    /// The index of the first of its words in the other text.
    pub partner: u32,
}

/// The input of [`tiles`]: one text.
pub(super) struct TextToTile<'a> {
    /// Its runs, in order.
    pub runs: &'a [Run],
    /// All phrases, in their order.
    pub found: &'a [PhraseMatch],
    /// The text: before (0) or after (1).
    pub side: usize,
    /// For each word, and for the end, the total weight of all words before it, plus a constant.
    pub weight_up_to: &'a [u64],
    /// The index of both texts.
    pub index: &'a MatchIndex,
    /// Least number of words of a tile; 0 counts as 1.
    pub min_words: usize,
    /// Least weight of a tile.
    pub min_weight: u32,
}

/// The priority of a run: weight, words, then the smaller phrase number, then the earlier run.
type Turn = (u64, u32, Reverse<u32>, Reverse<usize>);

/// Tiles a text. Returns the tiles in order, without overlap.
pub(super) fn tiles(ground: &TextToTile) -> Vec<Tile> {
    let words = ground.weight_up_to.len().saturating_sub(1);
    let mut taken = vec![FREE; words];
    let mut left: Vec<(u32, u32)> = ground
        .runs
        .iter()
        .map(|run| (run.start, run.start + ground.words(run)))
        .collect();
    let mut queue: BinaryHeap<Turn> = (0..left.len())
        .filter_map(|run| ground.turn(run, left[run]))
        .collect();
    let mut tiles: Vec<Tile> = Vec::new();
    // The same type as in the alignment, so that it is compiled only once.
    let mut placed: BTreeMap<usize, usize> = BTreeMap::new();
    while let Some((.., Reverse(run))) = queue.pop() {
        let rest = rest(left[run], &taken, &tiles);
        if rest != left[run] {
            left[run] = rest;
            queue.extend(ground.turn(run, rest));
            continue;
        }
        let (start, end) = rest;
        taken[start as usize..end as usize].fill(tiles.len() as u32);
        let mut tile = Tile {
            start,
            words: end - start,
            phrase: ground.runs[run].phrase,
            partner: 0,
        };
        let neighbour = |(_, &at): (&usize, &usize)| tiles[at];
        let first = start as usize;
        let before = placed.range(..first).next_back().map(neighbour);
        let after = placed.range(first..).next().map(neighbour);
        tile.partner = ground.partner(&ground.runs[run], &tile, before, after);
        placed.insert(first, tiles.len());
        tiles.push(tile);
    }
    sort_by_key(&mut tiles, |tile| tile.start.into());
    tiles
}

/// Returns the rest of a run (start and end) after the tiles took words; empty if nothing is left.
fn rest((start, end): (u32, u32), taken: &[u32], tiles: &[Tile]) -> (u32, u32) {
    let tile = |word: u32| tiles.get(taken[word as usize] as usize);
    let new_start = tile(start).map_or(start, |tile| tile.start + tile.words);
    let new_end = tile(end - 1).map_or(end, |tile| tile.start);
    // Another tile follows the one that cut an end only if tiles cover the whole run.
    if new_start >= new_end || tile(new_start).is_some() || tile(new_end - 1).is_some() {
        return (start, start);
    }
    (new_start, new_end)
}

impl TextToTile<'_> {
    /// Returns the length of a run.
    fn words(&self, run: &Run) -> u32 {
        self.found[run.phrase as usize].words
    }

    /// Returns the priority of the rest of a run, if the rest is long and heavy enough.
    fn turn(&self, run: usize, (start, end): (u32, u32)) -> Option<Turn> {
        let words = end - start;
        let weight = self.weight_up_to[end as usize] - self.weight_up_to[start as usize];
        let enough =
            words as usize >= self.min_words.max(1) && weight >= u64::from(self.min_weight);
        enough.then_some((weight, words, Reverse(self.runs[run].phrase), Reverse(run)))
    }

    /// Returns where the words of a tile start in the other text, given its neighbours so far.
    fn partner(&self, run: &Run, tile: &Tile, before: Option<Tile>, after: Option<Tile>) -> u32 {
        let mut best = None;
        let skipped = tile.start - run.start;
        let mut consider = |cost: u64, place: u32| {
            if best.is_none_or(|best| (cost, place) < best) {
                best = Some((cost, place));
            }
        };
        for neighbour in before.into_iter().chain(after) {
            let target =
                i64::from(run.start) + i64::from(neighbour.partner) - i64::from(neighbour.start);
            let on_the_left = neighbour.start < tile.start;
            let gap = if on_the_left {
                tile.start - (neighbour.start + neighbour.words)
            } else {
                neighbour.start - (tile.start + tile.words)
            };
            for place in self.nearest(run.phrase, target) {
                let start = place + skipped;
                let in_order = if on_the_left {
                    start >= neighbour.partner + neighbour.words
                } else {
                    start + tile.words <= neighbour.partner
                };
                let away = i64::from(place).abs_diff(target);
                consider(
                    if in_order { away } else { away * 2 } + u64::from(gap),
                    start,
                );
            }
        }
        if before.is_none() && after.is_none() {
            // Both lengths fit into a `u32`, so their product fits into a `u64`, and the quotient is at most the other length.
            let own = (self.weight_up_to.len() as u64 - 1).max(1);
            let target =
                (u64::from(run.start) * self.index.words(1 - self.side) as u64 / own) as i64;
            for place in self.nearest(run.phrase, target) {
                consider(i64::from(place).abs_diff(target), place + skipped);
            }
        }
        best.map_or(0, |(_, place)| place)
    }

    /// Returns the occurrences of a phrase in the other text that are nearest to a position, before and after it; or that position, if the
    /// phrase occurs there.
    fn nearest(&self, phrase: u32, target: i64) -> impl Iterator<Item = u32> {
        let found = &self.found[phrase as usize];
        let places = &found.places[1 - self.side];
        // A phrase with very many occurrences may have one here that is not listed.
        let exact = u32::try_from(target)
            .ok()
            .filter(|&word| self.index.occurs_at(found, 1 - self.side, word));
        let above = places.partition_point(|&place| i64::from(place) < target);
        let around = [above.checked_sub(1), Some(above)];
        let listed = around
            .into_iter()
            .flatten()
            .filter_map(|i| places.get(i).copied());
        exact
            .into_iter()
            .chain(listed.filter(move |_| exact.is_none()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::oracle::{self, keys, random, search};
    use super::super::{Search, phrases};
    use super::*;

    /// Checks the tiles of before that have two words or more, written as `letters start>partner`.
    #[track_caller]
    fn check(before: &str, after: &str, expected: &[&str]) {
        let (before_keys, after_keys) = (keys(before), keys(after));
        let search = Search {
            most_occurrences: 4,
            ..search(&before_keys, &after_keys)
        };
        let show = |tile: &Tile| {
            let start = tile.start as usize;
            format!(
                "{} {start}>{}",
                &before[start..start + tile.words as usize],
                tile.partner
            )
        };
        let shown: Vec<String> = phrases(&search).before_tiles.iter().map(show).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn texts_without_a_phrase_have_no_tile() {
        check("abc", "xyz", &[]);
    }

    #[test]
    fn every_occurrence_is_tiled() {
        check("abcKabc", "abc", &["abc 0>0", "abc 4>0"]);
    }

    #[test]
    fn the_heavier_run_takes_its_words_first() {
        check("abCDefg", "abCDxCDefgh", &["ab 0>0", "CDefg 2>5"]);
    }

    #[test]
    fn a_rest_of_one_word_is_no_tile() {
        check("abcde", "abcdxcde", &["abcd 0>0"]);
    }

    #[test]
    fn a_rest_comes_after_heavier_whole_runs() {
        // "bcdef" is heavier than "efx", but "ABbcd" leaves only "ef" of it.
        check("ABbcdefx", "ABbcdKbcdefLefx", &["ABbcd 0>0", "efx 5>12"]);
    }

    #[test]
    fn a_repeated_word_is_tiled_with_whole_phrases() {
        check("aaaaaaaaaa", "aaaa", &["aaaa 0>0", "aaaa 4>0", "aa 8>2"]);
    }

    #[test]
    fn the_partner_continues_the_neighbour() {
        check("xxABCDxxab", "abzzabzzABCDzzab", &["ABCD 2>8", "ab 8>14"]);
    }

    #[test]
    fn the_partner_precedes_the_neighbour() {
        check("abKABCD", "abzzzzabLABCDzzzab", &["ab 0>6", "ABCD 3>9"]);
    }

    #[test]
    fn without_neighbours_the_relative_position_decides() {
        check("KKKKKKab", "abzzzzzzzzab", &["ab 6>10"]);
    }

    #[test]
    fn a_partner_on_the_diagonal_is_found_beyond_the_limit() {
        let before = format!("{}ABCDKab", "ab".repeat(3_000));
        let after = format!("{}ABCDLab", "abz".repeat(3_000));
        let (before, after) = (keys(&before), keys(&after));
        let search = Search {
            most_occurrences: 1,
            ..search(&before, &after)
        };
        let tiles = phrases(&search).before_tiles;
        assert_eq!(tiles.last().map(|tile| tile.partner), Some(9_005));
    }

    #[test]
    fn random_texts_are_tiled_as_the_oracle_does() {
        random(|search| {
            let all = phrases(search);
            // The oracle identifies phrases by their first occurrences.
            if search.most_occurrences > 0 {
                assert_eq!(
                    all.before_tiles,
                    oracle::tiles(search, &all, 0),
                    "{search:?}"
                );
                assert_eq!(
                    all.after_tiles,
                    oracle::tiles(search, &all, 1),
                    "{search:?}"
                );
            }
        });
    }

    #[test]
    fn tiles_of_random_texts_match_and_do_not_overlap() {
        random(|search| {
            let all = phrases(search);
            for (own, other, tiles) in [
                (search.before, search.after, &all.before_tiles),
                (search.after, search.before, &all.after_tiles),
            ] {
                let mut end = 0;
                for tile in tiles {
                    let (start, partner, words) = (
                        tile.start as usize,
                        tile.partner as usize,
                        tile.words as usize,
                    );
                    assert!(
                        start >= end && words <= all.phrases[tile.phrase as usize].words as usize,
                        "{search:?}"
                    );
                    assert_eq!(
                        own[start..start + words],
                        other[partner..partner + words],
                        "{search:?}"
                    );
                    end = start + words;
                }
            }
        });
    }
}
