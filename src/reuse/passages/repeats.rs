//! Repeats: stretches that occur more than once in one text.
//!
//! A pasted page often contains more than the article: a list of teasers, for instance, each of which occurs twice, once for the picture
//! and once for the headline. A repeat is a run of at least [`SHINGLE`] words that occurred before in the same text, without overlap.
//! Whole paragraphs that are mostly repeats, close to each other, are a *list*, together with the headings and dates between and around
//! them.
//!
//! # Time
//!
//! Linear in expectation: one hash for each word, and none inside a repeat. Most runs occur once. A bit set finds those that may occur
//! again, and only these are recorded with their positions.

use crate::align::hashes;
use crate::comparison::passages::Repeat;
use crate::reuse::word_view::WordView;
use crate::sort::sort_by_key;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Number of words of the shortest repeat. Fixed phrases are shorter.
const SHINGLE: usize = 8;
/// Most words between the two occurrences of a repeat in a list.
const APART: usize = 40;
/// Least share of the words of a list paragraph that is repeated.
const REPEATED: (usize, usize) = (4, 5);
/// Most words of a heading or a date in a list.
const SHORT: usize = 8;
/// Most headings and dates in a row.
const MOST_SHORT: usize = 2;
/// Least number of repeated paragraphs of a list.
const FEWEST: usize = 4;

/// A repeat: the first occurrence, the later one, and the length.
struct Twice {
    first: usize,
    again: usize,
    len: usize,
}

/// Returns the repeats of a text, in the order of their first occurrences, and the words of its lists, in order, without overlap.
pub(super) fn repeats(
    view: &WordView,
    side: usize,
    paragraphs: &[Range<usize>],
) -> (Vec<Repeat>, Vec<Range<usize>>) {
    let keys = view.keys(side);
    let [found, latest] = twice(keys);
    let mut near = vec![false; keys.len()];
    for twice in &latest {
        if twice.again - (twice.first + twice.len) <= APART {
            near[twice.first..twice.first + twice.len].fill(true);
            near[twice.again..twice.again + twice.len].fill(true);
        }
    }
    let lists = lists(view, side, paragraphs, &near, &found);
    let mut by_first: Vec<usize> = (0..found.len()).collect();
    sort_by_key(&mut by_first, |&index| found[index].first as u128);
    let mut repeats: Vec<Repeat> = Vec::new();
    let mut last = (usize::MAX, 0);
    for index in by_first {
        let Twice { first, again, len } = found[index];
        let again = view.span(side, &(again..again + len));
        if let Some(repeat) = repeats.last_mut().filter(|_| last == (first, len)) {
            repeat.places.push(again);
            continue;
        }
        last = (first, len);
        repeats.push(Repeat {
            places: vec![view.span(side, &(first..first + len)), again],
            words: len,
        });
    }
    (repeats, lists)
}

/// Returns the runs that occur again, with the first and the latest of their earlier occurrences.
fn twice(keys: &[u32]) -> [Vec<Twice>; 2] {
    let mut found = [Vec::new(), Vec::new()];
    if keys.len() < 2 * SHINGLE {
        return found;
    }
    let hashes: Vec<u64> = hashes(keys, SHINGLE).collect();
    let may_repeat = may_repeat(&hashes);
    let mut places: FxHashMap<u64, [u32; 2]> = FxHashMap::default();
    let mut over = [0; 2];
    for (at, &hash) in hashes.iter().enumerate() {
        if !may_repeat.contains(hash) {
            continue;
        }
        let earlier = places.entry(hash).or_insert([at as u32; 2]);
        for place in [0, 1] {
            let first = earlier[place] as usize;
            if at < over[place] || first + SHINGLE > at {
                continue;
            }
            let pairs = keys[first..at].iter().zip(&keys[at..]);
            let len = pairs.take_while(|(one, two)| one == two).count();
            // Another run may have the same hash.
            if len >= SHINGLE {
                found[place].push(Twice {
                    first,
                    again: at,
                    len,
                });
                over[place] = at + len;
            }
        }
        earlier[1] = at as u32;
    }
    found
}

/// A set of hashes, as bits. A bit may be set by another hash.
struct Hashes(Vec<u64>);

impl Hashes {
    fn with_room(hashes: usize) -> Self {
        Self(vec![0; (hashes / 8).next_power_of_two()])
    }

    /// Returns the bit of a hash, by its upper half, which depends on all units of the run.
    fn bit(&self, hash: u64) -> (usize, u64) {
        let bit = (hash >> 32) as usize;
        ((bit / 64) & (self.0.len() - 1), 1 << (bit % 64))
    }

    fn contains(&self, hash: u64) -> bool {
        let (at, bit) = self.bit(hash);
        self.0[at] & bit != 0
    }

    /// Adds a hash. Returns whether it may have been in the set.
    fn add(&mut self, hash: u64) -> bool {
        let was_there = self.contains(hash);
        let (at, bit) = self.bit(hash);
        self.0[at] |= bit;
        was_there
    }
}

/// Returns the hashes that may occur more than once.
fn may_repeat(hashes: &[u64]) -> Hashes {
    let [mut seen, mut again] = [0, 1].map(|_| Hashes::with_room(hashes.len()));
    for &hash in hashes {
        if seen.add(hash) {
            again.add(hash);
        }
    }
    again
}

/// Returns stretches of paragraphs that consist mostly of nearby repeats.
fn lists(
    view: &WordView,
    side: usize,
    paragraphs: &[Range<usize>],
    near: &[bool],
    found: &[Twice],
) -> Vec<Range<usize>> {
    let is_repeated = |words: &Range<usize>| {
        let repeated = near[words.clone()].iter().filter(|near| **near).count();
        repeated * REPEATED.1 >= words.len() * REPEATED.0
    };
    let mut lists = Vec::new();
    // The paragraphs behind the last list.
    let mut over = 0;
    let mut at = 0;
    while at < paragraphs.len() {
        if !is_repeated(&paragraphs[at]) {
            at += 1;
            continue;
        }
        let (mut first, mut end, mut count, mut short) = (at, at + 1, 1, 0);
        for (index, words) in paragraphs.iter().enumerate().skip(end) {
            if is_repeated(words) {
                (end, short) = (index + 1, 0);
                count += 1;
            } else if words.len() <= SHORT && short < MOST_SHORT {
                short += 1;
            } else {
                break;
            }
        }
        at = end;
        if count < FEWEST {
            continue;
        }
        // Headings before and behind a list belong to it; a sentence does not.
        let is_heading = |words: &Range<usize>| {
            let span = view.sentence_span(side, words);
            let text = &view.texts[side].source[span];
            words.len() <= SHORT && !text.ends_with(['.', '!', '?', '"', '”', '’'])
        };
        while first > over && is_heading(&paragraphs[first - 1]) {
            first -= 1;
        }
        while end < paragraphs.len() && is_heading(&paragraphs[end]) {
            end += 1;
        }
        at = end;
        over = end;
        let mut words = paragraphs[first].start..paragraphs[end - 1].end;
        // A text that was pasted twice is not a list, and one copy must stay.
        if words.len() == near.len() {
            words.start = found
                .iter()
                .map(|twice| twice.again)
                .min()
                .unwrap_or(words.start);
        }
        lists.push(words);
    }
    lists
}
