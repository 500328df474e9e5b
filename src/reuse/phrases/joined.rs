//! Both texts in one, indexed: which runs of words they share, and where those stand.
//!
//! # Method
//!
//! 1. [Sort the suffixes](Suffixes) of before, a mark, after, a mark. Of the suffixes from the other text, the nearest
//!    above and below share the most words with a suffix: two sweeps find the longest run from each word (the *matching
//!    statistics*: W. I. Chang, E. L. Lawler, "Sublinear Approximate String Matching and Biological Applications",
//!    Algorithmica 12, 1994).
//! 2. The places of a phrase are an interval of the sorted suffixes: it ends on both sides of the smallest common beginning in
//!    it, at the first one that is smaller. A sweep with a stack finds them all (M. I. Abouelhoda, S. Kurtz, E. Ohlebusch,
//!    "Replacing suffix trees with enhanced suffix arrays", Journal of Discrete Algorithms 2, 2004). Runs of one length with
//!    the same interval are the same phrase. Two intervals are nested or apart.
//! 3. Walk both texts and note each position with the innermost phrase that begins there, then with the phrase around
//!    that, until one has all the places it may have. Those around it have as many, since they stand wherever it does.
//!
//! # Time and space
//!
//! All sweeps are linear; sorting the runs, O(*n* log *n*), comes on top. The walk takes as long as the lists it makes.

use super::Search;
use super::tiles::Run;
use crate::order::{pair, sort_by_key};
use crate::reuse::suffixes::Suffixes;
use std::ops::Range;

/// Neither a phrase nor a rank.
const NONE: u32 = u32::MAX;

/// A phrase in the making.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The first of the sorted suffixes that begin with it.
    pub first: u32,
    /// The last of them.
    pub last: u32,
    /// Its length.
    pub words: u32,
    /// The sum of its words' weights.
    pub weight: u64,
    /// The phrase with the next larger interval, or [`NONE`]: the longest that this one begins with.
    around: u32,
    /// Where it starts, ascending, in before and in after: the first few.
    pub places: [Vec<u32>; 2],
}

/// The longest run from a word that stands in the other text as well.
#[derive(Debug, Clone, Copy, Default)]
struct Reach {
    /// Its length.
    words: u32,
    /// Where [`Suffixes::common`] has this very number, inside the run's interval.
    floor: u32,
}

/// Both texts in one, with a mark after each: before, 1, after, 0.
pub(super) struct Joined {
    /// The index.
    pub suffixes: Suffixes,
    /// The words of before; so also where its mark stands.
    before: usize,
    /// For each position, the weight of all words in front of it; marks weigh nothing.
    pub weight_up_to: Vec<u64>,
}

impl Joined {
    /// Joins the texts, or nothing if they are too long.
    #[inline(never)]
    pub(super) fn of(search: &Search) -> Option<Self> {
        let words = || search.before.iter().chain(search.after);
        // The places for `NONE`, and for doubling a distance, stay free.
        u32::try_from(words().count())
            .ok()
            .filter(|&count| count < u32::MAX - 2)?;
        // Keys count for a whole application; here only those that occur do. Hardly one is beyond the table of weights.
        let mut seen = vec![false; search.weights.len()];
        let mut beyond = Vec::new();
        for &key in words() {
            match seen.get_mut(key as usize) {
                Some(seen) => *seen = true,
                None => beyond.push(key),
            }
        }
        sort_by_key(&mut beyond, |&key| key.into());
        beyond.dedup();
        let mut numbers = vec![0; seen.len()];
        let mut keys = Vec::new();
        for (key, _) in seen.iter().enumerate().filter(|(_, seen)| **seen) {
            numbers[key] = keys.len() as u32 + 2;
            keys.push(key as u32);
        }
        let known = keys.len() as u32;
        let number = |key: &u32| match numbers.get(*key as usize) {
            Some(&number) => number,
            None => known + beyond.partition_point(|other| other < key) as u32 + 2,
        };
        let mut text: Vec<u32> = search.before.iter().map(number).collect();
        text.push(1);
        text.extend(search.after.iter().map(number));
        text.push(0);
        keys.extend(&beyond);

        let mut sum = 0_u64;
        let mut weight_up_to = vec![0];
        for &number in &text {
            let key = number.checked_sub(2).map(|i| keys[i as usize] as usize);
            let weight = key
                .and_then(|key| search.weights.get(key))
                .copied()
                .unwrap_or(0);
            sum += u64::from(weight);
            weight_up_to.push(sum);
        }
        let suffixes = Suffixes::of(&text, keys.len() + 2);
        Some(Self {
            suffixes,
            before: search.before.len(),
            weight_up_to,
        })
    }

    /// Where the words of before (0) or of after (1) stand in the joined text.
    pub(super) fn range(&self, side: usize) -> Range<usize> {
        if side == 0 {
            0..self.before
        } else {
            self.before + 1..self.suffixes.order.len() - 1
        }
    }

    /// The side a position is on, and its word index there; for a mark, nothing.
    fn word(&self, position: u32) -> Option<(usize, u32)> {
        let side = usize::from(position as usize >= self.before);
        let range = self.range(side);
        range
            .contains(&(position as usize))
            .then(|| (side, position - range.start as u32))
    }

    /// The phrases in the order of their intervals, and every run that made one, in the order of the text.
    #[inline(never)]
    pub(super) fn find(&self, search: &Search) -> (Vec<Found>, Vec<Run>) {
        let reach = self.reach();
        let (start_of, end_of) = self.intervals();
        // Sorted by these, a phrase follows the ones around it: first suffix of the interval, words, position, last.
        let mut keyed = Vec::new();
        let mut previous = 0;
        for (position, reach) in reach.iter().enumerate() {
            let continued = previous == reach.words + 1;
            previous = reach.words;
            if continued || reach.words == 0 || (reach.words as usize) < search.min_words {
                continue;
            }
            let weight =
                self.weight_up_to[position + reach.words as usize] - self.weight_up_to[position];
            if weight >= u64::from(search.min_weight) {
                let (first, last) = (start_of[reach.floor as usize], end_of[reach.floor as usize]);
                keyed.push((first, reach.words, position as u32, last, weight));
            }
        }
        sort_by_key(&mut keyed, |&(first, words, position, ..)| {
            pair(first.into(), u64::from(words) << 32 | u64::from(position))
        });
        let mut found: Vec<Found> = Vec::new();
        let mut runs = Vec::with_capacity(keyed.len());
        for (first, words, start, last, weight) in keyed {
            if found
                .last()
                .is_none_or(|found| (found.first, found.words) != (first, words))
            {
                found.push(Found {
                    first,
                    last,
                    words,
                    weight,
                    around: NONE,
                    places: [Vec::new(), Vec::new()],
                });
            }
            runs.push(Run {
                start,
                phrase: found.len() as u32 - 1,
            });
        }
        sort_by_key(&mut runs, |run: &Run| run.start.into());
        (found, runs)
    }

    /// For each position, the longest run from there that the other text has.
    #[inline(never)]
    fn reach(&self) -> Vec<Reach> {
        let Suffixes { order, common, .. } = &self.suffixes;
        let mut best = vec![Reach::default(); order.len()];
        // What the suffix at hand shares with the nearest one of each side so far.
        let mut near = [Reach::default(); 2];
        for place in 0..order.len() {
            self.visit(order[place], common[place], place, &mut near, &mut best);
        }
        near = [Reach::default(); 2];
        for place in (0..order.len()).rev() {
            let below = common.get(place + 1).copied().unwrap_or(0);
            self.visit(order[place], below, place + 1, &mut near, &mut best);
        }
        best
    }

    /// Takes the sweep of [`Joined::reach`] to the next suffix, which shares `words` with the last one, as `floor` says.
    #[inline(never)]
    fn visit(
        &self,
        start: u32,
        words: u32,
        floor: usize,
        near: &mut [Reach; 2],
        best: &mut [Reach],
    ) {
        for near in near.iter_mut().filter(|near| near.words > words) {
            *near = Reach {
                words,
                floor: floor as u32,
            };
        }
        if let Some((side, _)) = self.word(start) {
            let (other, best) = (near[1 - side], &mut best[start as usize]);
            if other.words > best.words {
                *best = other;
            }
            near[side] = Reach {
                words: NONE,
                floor: NONE,
            };
        }
    }

    /// For each place in [`Suffixes::common`], the first and the last suffix of those around it that share as much.
    #[inline(never)]
    fn intervals(&self) -> (Vec<u32>, Vec<u32>) {
        let common = &self.suffixes.common;
        let mut start_of = vec![0; common.len()];
        let mut end_of = vec![common.len().saturating_sub(1) as u32; common.len()];
        let mut open: Vec<usize> = Vec::new();
        for (place, &words) in common.iter().enumerate() {
            while let Some(top) = open.pop_if(|top| common[*top] > words) {
                end_of[top] = place as u32 - 1;
            }
            // An equal one below has found the same start already; its end is found when both are closed.
            start_of[place] = match open.last() {
                Some(&top) if common[top] == words => start_of[top],
                Some(&top) => top as u32,
                None => 0,
            };
            open.push(place);
        }
        (start_of, end_of)
    }

    /// Notes where the phrases stand: the first `limit` places a side.
    #[inline(never)]
    pub(super) fn place(&self, found: &mut [Found], limit: usize) {
        let mut innermost = vec![NONE; self.suffixes.order.len()];
        let mut open: Vec<u32> = Vec::new();
        let mut next = 0;
        for (place, innermost) in innermost.iter_mut().enumerate() {
            while open
                .pop_if(|top| (found[*top as usize].last as usize) < place)
                .is_some()
            {}
            while next < found.len() && found[next].first as usize == place {
                found[next].around = open.last().copied().unwrap_or(NONE);
                open.push(next as u32);
                next += 1;
            }
            *innermost = open.last().copied().unwrap_or(NONE);
        }
        for (position, &place) in self.suffixes.rank.iter().enumerate() {
            let Some((side, word)) = self.word(position as u32) else {
                continue;
            };
            let mut phrase = innermost[place as usize];
            while let Some(found) = found
                .get_mut(phrase as usize)
                .filter(|found| found.places[side].len() < limit)
            {
                found.places[side].push(word);
                phrase = found.around;
            }
        }
    }
}
