//! An index of sentences by their words, which finds those that share most words with another.
//!
//! # Time and space
//!
//! A search examines at most [`MOST_SENTENCES`] sentences for each word. Space is linear in the words added.

use rustc_hash::FxHashMap;

/// How many sentences with a word are examined. The latest are.
const MOST_SENTENCES: usize = 64;

/// How near a sentence is to the words that are searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nearness {
    /// By the share of the words of the longer one.
    OfLonger,
    /// By the share of the words of the shorter one.
    OfShorter,
}

/// An index from words to sentences.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// The sentences that have each word, in the order in which they were added.
    places: FxHashMap<u32, Vec<u32>>,
    /// The number of different words of each sentence.
    sizes: Vec<u32>,
}

impl Index {
    /// Adds a sentence, given by its different words. Returns its number: the number of sentences added before.
    pub(super) fn add(&mut self, words: &[u32]) -> usize {
        let number = self.sizes.len();
        for &word in words {
            self.places.entry(word).or_default().push(number as u32);
        }
        self.sizes.push(words.len() as u32);
        number
    }

    /// Removes a sentence, given by its number and its different words.
    pub(super) fn remove(&mut self, sentence: usize, words: &[u32]) {
        for word in words {
            if let Some(places) = self.places.get_mut(word) {
                places.retain(|&other| other as usize != sentence);
            }
        }
    }

    /// Returns up to `most` sentences that share words with these different words, the nearest first, and of equally near ones the latest.
    pub(super) fn nearest(&self, words: &[u32], nearness: Nearness, most: usize) -> Vec<usize> {
        let mut shared: FxHashMap<u32, u32> = FxHashMap::default();
        for word in words {
            let places = self.places.get(word).into_iter().flatten().rev();
            for &sentence in places.take(MOST_SENTENCES) {
                *shared.entry(sentence).or_default() += 1;
            }
        }
        let own = words.len() as u64;
        let share = |(sentence, shared): (u32, u32)| {
            let size = u64::from(self.sizes[sentence as usize]);
            let whole = match nearness {
                Nearness::OfLonger => size.max(own),
                Nearness::OfShorter => size.min(own),
            };
            // In thousandths, so that the order does not depend on rounding.
            (u64::from(shared) * 1_000 / whole, shared, sentence)
        };
        let mut found: Vec<(u64, u32, u32)> = shared.into_iter().map(share).collect();
        found.sort_unstable_by(|one, two| two.cmp(one));
        found.truncate(most);
        found
            .into_iter()
            .map(|(_, _, sentence)| sentence as usize)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_with_the_greatest_share_is_first() {
        let mut index = Index::default();
        index.add(&[1, 2, 3, 4, 5, 6]);
        index.add(&[1, 2, 3]);
        index.add(&[7, 8]);
        assert_eq!(index.nearest(&[1, 2, 3, 9], Nearness::OfLonger, 4), [1, 0]);
        assert_eq!(index.nearest(&[4, 5], Nearness::OfShorter, 4), [0]);
        assert!(index.nearest(&[9], Nearness::OfLonger, 4).is_empty());
    }

    #[test]
    fn removed_sentences_are_not_found() {
        let mut index = Index::default();
        index.add(&[1, 2]);
        index.add(&[1, 2]);
        assert_eq!(index.nearest(&[1, 2], Nearness::OfLonger, 4), [1, 0]);
        index.remove(1, &[1, 2]);
        assert_eq!(index.nearest(&[1, 2], Nearness::OfLonger, 4), [0]);
    }
}
