//! The index of the words of each source: finds the longest runs that a text shares with one of them.
//!
//! The suffixes of all sources are [sorted](crate::reuse::suffix_array) once. The suffixes of one source, taken in that order, are sorted as
//! well. So the occurrences of a run in a source are an interval, which is narrowed word by word (U. Manber, G. Myers, "Suffix Arrays: A
//! New Method for On-Line String Searches", SIAM Journal on Computing 22, 1993).
//!
//! # Time and space
//!
//! Building is linear. A search takes O(*r* log *n*) for a run of *r* words in a source of *n*, plus the occurrences of the run. The suffixes
//! that begin with a word are found in constant time, from a table of four bytes a source and key.

use crate::reuse::quotations::{SharedRun, SharedRuns};
use crate::reuse::suffix_array;
use std::borrow::Cow;
use std::ops::Range;

/// Least number of words of a run.
const MIN_WORDS: usize = 2;

/// The sorted suffixes of each source.
pub(super) struct SourceIndex<'a> {
    /// The keys of all sources.
    keys: &'a [u32],
    /// For each source, the first words of its suffixes, in lexicographic order.
    orders: Vec<Vec<u32>>,
    /// For each source and each key, the number of suffixes that begin with a lower one; at the end, that of all.
    starts: Vec<Vec<u32>>,
    /// The words of each source.
    words: &'a [Range<usize>],
}

impl<'a> SourceIndex<'a> {
    /// Sorts the suffixes of sources. All keys must be below `alphabet`, and no key of a separator between two sources may occur twice.
    pub(super) fn new(keys: &'a [u32], words: &'a [Range<usize>], alphabet: usize) -> Self {
        let mut text: Vec<u32> = keys.iter().map(|key| key + 1).collect();
        text.push(0);
        let mut orders: Vec<Vec<u32>> = words
            .iter()
            .map(|words| Vec::with_capacity(words.len()))
            .collect();
        for start in suffix_array::sort(&text, alphabet + 1) {
            let source = words.partition_point(|words| words.end <= start as usize);
            if words
                .get(source)
                .is_some_and(|words| words.contains(&(start as usize)))
            {
                orders[source].push(start);
            }
        }
        let starts = words.iter().map(|words| {
            let mut starts = vec![0_u32; alphabet + 1];
            for &key in &keys[words.clone()] {
                starts[key as usize + 1] += 1;
            }
            for key in 0..alphabet {
                starts[key + 1] += starts[key];
            }
            starts
        });
        Self {
            starts: starts.collect(),
            keys,
            orders,
            words,
        }
    }

    /// Returns the suffixes of a source that begin with a key.
    fn beginning_with(&self, source: usize, key: u32) -> &[u32] {
        let starts = &self.starts[source];
        let key = key as usize;
        &self.orders[source][starts[key] as usize..starts[key + 1] as usize]
    }

    /// Returns the longest run at the start of a text that a source has: its length and its occurrences, in no order.
    fn longest(&self, source: usize, text: &[u32]) -> (usize, &[u32]) {
        let end = self.words[source].end;
        let Some((&first, rest)) = text.split_first() else {
            return (0, &[]);
        };
        let mut found = self.beginning_with(source, first);
        if found.is_empty() {
            return (0, found);
        }
        let mut len = 1;
        for &key in rest {
            let key_at = |start: u32| {
                let at = start as usize + len;
                // A suffix that ends here sorts before all others.
                (at < end).then(|| self.keys[at])
            };
            let from = found.partition_point(|&start| key_at(start) < Some(key));
            let rest = &found[from..];
            let count = match rest.first() {
                Some(&first) if key_at(first) == Some(key) => {
                    rest.partition_point(|&start| key_at(start) == Some(key))
                }
                _ => break,
            };
            found = &rest[..count];
            len += 1;
        }
        (len, found)
    }
}

/// The runs that a text shares with one of the sources.
pub(super) struct IndexedSource<'a> {
    pub index: &'a SourceIndex<'a>,
    pub source: usize,
    /// The keys of the text that quotes.
    pub text: &'a [u32],
    /// How many occurrences of a run are listed.
    pub most: usize,
}

impl IndexedSource<'_> {
    /// Returns the first occurrences of a run, ascending.
    fn listed(&self, found: &[u32]) -> Vec<u32> {
        let mut places = found.to_vec();
        if places.len() > self.most {
            places.select_nth_unstable(self.most);
            places.truncate(self.most);
        }
        places.sort_unstable();
        places
    }
}

impl SharedRuns for IndexedSource<'_> {
    fn runs(&self, words: &Range<usize>) -> Vec<SharedRun<'_>> {
        let longest = |at: usize| self.index.longest(self.source, &self.text[at..]);
        // The runs that begin before the words and overlap them. A run from an earlier word never ends later.
        let mut first = words.start;
        let mut previous = 0;
        while first > 0 {
            let (len, _) = longest(first - 1);
            if first - 1 + len <= words.start {
                previous = len;
                break;
            }
            first -= 1;
        }
        let mut runs = Vec::new();
        for at in first..words.end {
            let (len, found) = longest(at);
            let is_continued = previous == len + 1;
            previous = len;
            if len >= MIN_WORDS && !is_continued {
                runs.push(SharedRun {
                    words: at..at + len,
                    places: Cow::Owned(self.listed(found)),
                });
            }
        }
        runs
    }

    fn first_place(&self, key: u32) -> Option<usize> {
        let found = self.index.beginning_with(self.source, key);
        found.iter().min().map(|&place| place as usize)
    }

    fn has(&self, key: u32) -> bool {
        !self.index.beginning_with(self.source, key).is_empty()
    }
}
