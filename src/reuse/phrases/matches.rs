//! The index of both texts: which runs of words they share, and where the runs occur.
//!
//! # Method
//!
//! 1. [Sort the suffixes](Suffixes) of both texts, with known equal runs [written once](DeduplicatedText). The suffix of the other text that
//!    shares most words with a given one is the nearest above or below it. So two sweeps find the longest run from each word: the *matching
//!    statistics* of W. I. Chang and E. L. Lawler, "Sublinear Approximate String Matching and Biological Applications", Algorithmica 12, 1994.
//! 2. The occurrences of a phrase are an interval of the sorted suffixes. A sweep with a stack finds all intervals (M. I. Abouelhoda,
//!    S. Kurtz, E. Ohlebusch, "Replacing suffix trees with enhanced suffix arrays", Journal of Discrete Algorithms 2, 2004). Runs of one
//!    length with the same interval are the same phrase. Two intervals are nested or disjoint.
//! 3. Walk both texts. Add each position to the innermost phrase that begins there, then to the enclosing phrases, until one has reached
//!    its limit. The phrases that enclose it have reached theirs as well, since they occur wherever it does.
//!
//! # Time and space
//!
//! All sweeps are linear. Sorting the runs adds O(*n* log *n*). The walk takes time in proportion to the lists that it makes.

use super::shared_index::{AFTER, BEFORE, BOTH, DeduplicatedText, Known};
use super::{Run, Search};
use crate::reuse::suffix_array::Suffixes;
use crate::sort::{pair, sort_by_key};

/// The absence of a phrase or of a rank.
const NONE: u32 = u32::MAX;

/// A phrase under construction.
#[derive(Debug, Default)]
pub(super) struct PhraseMatch {
    /// The first of the sorted suffixes that begin with it.
    pub first: u32,
    /// The last of them.
    pub last: u32,
    /// Its length.
    pub words: u32,
    /// The sum of the weights of its words.
    pub weight: u64,
    /// The phrase with the next larger interval, or [`NONE`]: the longest phrase that is a prefix of this one.
    around: u32,
    /// The indices of its first word in before and in after, ascending, up to a limit.
    pub places: [Vec<u32>; 2],
}

/// The longest run from a word that the other text contains.
#[derive(Debug, Clone, Copy, Default)]
struct Reach {
    /// Its length.
    words: u32,
    /// An index of [`Suffixes::common`] inside the interval of the run where the value is this length; [`NONE`] for the end of a known run.
    floor: u32,
}

/// The index of both texts.
pub(super) struct MatchIndex {
    once: DeduplicatedText,
    suffixes: Suffixes,
    /// For each word of a text, and for its end, the total weight of all words before it.
    pub weight_up_to: [Vec<u64>; 2],
}

/// Returns, for each word and for the end, the total weight of all words before it. A key beyond the table has weight 0.
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
    /// Indexes the texts. Returns `None` if they are too long.
    pub(super) fn of(search: &Search) -> Option<Self> {
        let words = || search.before.iter().chain(search.after);
        // Half the range leaves room for words written twice, for a mark after every piece, for `NONE`, and for doubled distances.
        u32::try_from(words().count())
            .ok()
            .filter(|&count| count < u32::MAX / 2)?;
        let known = Known::of(search);
        let marks = known.len() as u32 + 2;
        // Renumber the keys that occur. Few keys, if any, are beyond the table of weights.
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

    /// Returns the number of words of a text.
    pub(super) fn words(&self, side: usize) -> usize {
        self.once.at[side].len()
    }

    /// Returns the rank of the suffix from a word, and the number of its words that belong to this text, less one. In deduplicated text,
    /// only the equal run belongs to after.
    fn place_of(&self, side: usize, word: usize) -> (u32, u32) {
        let position = self.once.at[side][word] as usize;
        let same = if side == 0 {
            0
        } else {
            self.once.same[position]
        };
        (self.suffixes.rank[position], same.wrapping_sub(1))
    }

    /// Returns whether a phrase occurs at a word.
    pub(super) fn occurs_at(&self, found: &PhraseMatch, side: usize, word: u32) -> bool {
        (word as usize) < self.words(side) && {
            let (rank, last) = self.place_of(side, word as usize);
            (found.first..=found.last).contains(&rank) && found.words - 1 <= last
        }
    }

    /// Returns the phrases in the order of their intervals, and all runs that make a phrase, in the order of the texts.
    pub(super) fn find(&self, search: &Search) -> (Vec<PhraseMatch>, Vec<Run>) {
        let reach = self.reach();
        let (start_of, end_of) = self.intervals();
        // Sorted by the first suffix of the interval and by length, a phrase follows the ones that enclose it.
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

    /// Returns the longest run from a position.
    fn reach_of(&self, position: usize, reach: &[Reach]) -> Reach {
        match self.once.same[position] {
            0 => reach[position],
            words => Reach { words, floor: NONE },
        }
    }

    /// Returns, for each position, the longest run from there that the other text contains.
    fn reach(&self) -> Vec<Reach> {
        let Suffixes { order, common, .. } = &self.suffixes;
        let mut best = vec![Reach::default(); order.len()];
        // The words that the current suffix shares with the nearest one of each text so far.
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

    /// Advances the sweep of [`MatchIndex::reach`] to the next suffix. It shares `words` words with the last one, the value at `floor`.
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
                // After may continue differently behind the equal run, so another suffix may share more.
                let same = self.once.same[start];
                if same > near[1].words {
                    near[1] = whole(same);
                }
            }
            _ => {}
        }
    }

    /// Returns the first and the last suffix that share so many words with the one at a position.
    fn interval(&self, position: u32, words: u32) -> (u32, u32) {
        let Suffixes { rank, common, .. } = &self.suffixes;
        let place = rank[position as usize] as usize;
        let begins = |common: &&u32| **common >= words;
        let above = common[..=place].iter().rev().take_while(begins).count();
        let below = common[place + 1..].iter().take_while(begins).count();
        ((place - above) as u32, (place + below) as u32)
    }

    /// Returns, for each value of [`Suffixes::common`], the first and the last suffix of the interval around it that share as many words.
    fn intervals(&self) -> (Vec<u32>, Vec<u32>) {
        let common = &self.suffixes.common;
        let mut start_of = vec![0; common.len()];
        let mut end_of = vec![common.len().saturating_sub(1) as u32; common.len()];
        let mut open: Vec<usize> = Vec::new();
        for (place, &words) in common.iter().enumerate() {
            while let Some(top) = open.pop_if(|top| common[*top] > words) {
                end_of[top] = place as u32 - 1;
            }
            // An equal value on the stack has the same start. Both ends are set when they are popped.
            start_of[place] = match open.last() {
                Some(&top) if common[top] == words => start_of[top],
                Some(&top) => top as u32,
                None => 0,
            };
            open.push(place);
        }
        (start_of, end_of)
    }

    /// Records the occurrences of the phrases: the first `limit` in each text.
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
