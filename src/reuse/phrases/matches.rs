//! Both texts in one, indexed: which runs of words they share, and where those stand.
//!
//! # Method
//!
//! 1. [Sort the suffixes](Suffixes) of both texts, in which what is known to be the same is written [once](DeduplicatedText). Of the suffixes from
//!    the other text, the nearest above and below share the most words with a suffix: two sweeps find the longest run from each word
//!    (the *matching statistics*: W. I. Chang, E. L. Lawler, "Sublinear Approximate String Matching and Biological Applications",
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

use super::shared_index::{AFTER, BEFORE, BOTH, DeduplicatedText, Known};
use super::{Run, Search};
use crate::reuse::suffix_array::Suffixes;
use crate::sort::{pair, sort_by_key};

/// Neither a phrase nor a rank.
const NONE: u32 = u32::MAX;

/// A phrase in the making.
#[derive(Debug, Default)]
pub(super) struct PhraseMatch {
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
    /// Where [`Suffixes::common`] has this very number, inside the run's interval; or [`NONE`], if the run was known to end there.
    floor: u32,
}

/// Both texts in one, indexed.
pub(super) struct MatchIndex {
    once: DeduplicatedText,
    suffixes: Suffixes,
    /// For each word of a text and the end, the weight of all words in front of it.
    pub weight_up_to: [Vec<u64>; 2],
}

/// For each word and the end, the weight of all words in front of it; a key beyond the weights has none.
#[inline(never)]
pub(in crate::reuse) fn sums(keys: &[u32], weights: &[u32]) -> Vec<u64> {
    let mut sums = Vec::with_capacity(keys.len() + 1);
    let mut sum = 0;
    for &key in keys {
        sums.push(sum);
        sum += u64::from(weights.get(key as usize).copied().unwrap_or(0));
    }
    sums.push(sum);
    sums
}

impl MatchIndex {
    /// Joins the texts, or nothing if they are too long.
    #[inline(never)]
    pub(super) fn of(search: &Search) -> Option<Self> {
        let words = || search.before.iter().chain(search.after);
        // Whatever is written twice, and a mark for every piece, has room; so have `NONE`, and a distance that is doubled.
        u32::try_from(words().count())
            .ok()
            .filter(|&count| count < u32::MAX / 2)?;
        let known = Known::of(search);
        let marks = known.len() as u32 + 2;
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
        let mut next = marks;
        for (number, _) in numbers.iter_mut().zip(&seen).filter(|(_, seen)| **seen) {
            *number = next;
            next += 1;
        }
        let number = |key: &u32| match numbers.get(*key as usize) {
            Some(&number) => number,
            None => next + beyond.partition_point(|other| other < key) as u32,
        };
        let numbered = [search.before, search.after].map(|keys| keys.iter().map(number).collect());
        let once = DeduplicatedText::of(numbered, &known, search.context_words);
        let suffixes = Suffixes::of(&once.text, next as usize + beyond.len());
        let weight_up_to = [search.before, search.after].map(|keys| sums(keys, search.weights));
        Some(Self {
            once,
            suffixes,
            weight_up_to,
        })
    }

    /// The words of a text.
    pub(super) fn words(&self, side: usize) -> usize {
        self.once.at[side].len()
    }

    /// The rank of a word's suffix, and how much of it the text has: of what after has from before no more than is the same.
    fn place_of(&self, side: usize, word: usize) -> (u32, u32) {
        let position = self.once.at[side][word] as usize;
        let same = if side == 0 {
            0
        } else {
            self.once.same[position]
        };
        (self.suffixes.rank[position], same.wrapping_sub(1))
    }

    /// Whether a phrase stands at a place.
    #[inline(never)]
    pub(super) fn occurs_at(&self, found: &PhraseMatch, side: usize, word: u32) -> bool {
        (word as usize) < self.words(side) && {
            let (rank, last) = self.place_of(side, word as usize);
            (found.first..=found.last).contains(&rank) && found.words - 1 <= last
        }
    }

    /// The phrases in the order of their intervals, and every run that made one, in the order of the text.
    #[inline(never)]
    pub(super) fn find(&self, search: &Search) -> (Vec<PhraseMatch>, Vec<Run>) {
        let reach = self.reach();
        let (start_of, end_of) = self.intervals();
        // Sorted by these, a phrase follows the ones around it: first suffix of the interval, words, position, last.
        let mut keyed = Vec::new();
        for side in [0, 1] {
            let shift = side * self.words(0);
            let mut previous = 0;
            for (word, &position) in self.once.at[side].iter().enumerate() {
                let reach = self.reach_of(position as usize, &reach);
                let continued = previous == reach.words + 1;
                previous = reach.words;
                if continued || reach.words == 0 || (reach.words as usize) < search.min_words {
                    continue;
                }
                let weight_up_to = &self.weight_up_to[side];
                let weight = weight_up_to[word + reach.words as usize] - weight_up_to[word];
                if weight >= u64::from(search.min_weight) {
                    let (first, last) = match reach.floor {
                        NONE => self.interval(position, reach.words),
                        floor => (start_of[floor as usize], end_of[floor as usize]),
                    };
                    keyed.push((first, reach.words, (shift + word) as u32, last, weight));
                }
            }
        }
        sort_by_key(&mut keyed, |&(first, words, position, ..)| {
            pair(first.into(), u64::from(words) << 32 | u64::from(position))
        });
        let mut found: Vec<PhraseMatch> = Vec::new();
        let mut runs = Vec::with_capacity(keyed.len());
        for (first, words, start, last, weight) in keyed {
            if found
                .last()
                .is_none_or(|found| (found.first, found.words) != (first, words))
            {
                found.push(PhraseMatch {
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

    /// The longest run from a position.
    fn reach_of(&self, position: usize, reach: &[Reach]) -> Reach {
        match self.once.same[position] {
            0 => reach[position],
            words => Reach { words, floor: NONE },
        }
    }

    /// For each position of one text, the longest run from there that the other has.
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

    /// Takes the sweep of [`MatchIndex::reach`] to the next suffix, which shares `words` with the last one, as `floor` says.
    #[inline]
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
        let start = start as usize;
        let whole = |words| Reach { words, floor: NONE };
        let mut meet = |other: Reach| {
            if other.words > best[start].words {
                best[start] = other;
            }
        };
        match self.once.owner[start] {
            BEFORE => {
                meet(near[1]);
                near[0] = whole(NONE);
            }
            AFTER => {
                meet(near[0]);
                near[1] = whole(NONE);
            }
            BOTH => {
                near[0] = whole(NONE);
                // Where after goes on otherwise, another may reach further.
                let same = self.once.same[start];
                if same > near[1].words {
                    near[1] = whole(same);
                }
            }
            _ => {}
        }
    }

    /// The first and the last suffix that begin with so many words from a position on.
    #[inline(never)]
    fn interval(&self, position: u32, words: u32) -> (u32, u32) {
        let Suffixes { rank, common, .. } = &self.suffixes;
        let place = rank[position as usize] as usize;
        let begins = |common: &&u32| **common >= words;
        let above = common[..=place].iter().rev().take_while(begins).count();
        let below = common[place + 1..].iter().take_while(begins).count();
        ((place - above) as u32, (place + below) as u32)
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
    pub(super) fn place(&self, found: &mut [PhraseMatch], limit: usize) {
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
        for side in [0, 1] {
            for word in 0..self.words(side) {
                let (rank, last) = self.place_of(side, word);
                let mut phrase = innermost[rank as usize];
                while let Some(found) = found
                    .get_mut(phrase as usize)
                    .filter(|found| found.places[side].len() < limit)
                {
                    if found.words - 1 <= last {
                        found.places[side].push(word as u32);
                    }
                    phrase = found.around;
                }
            }
        }
    }
}
