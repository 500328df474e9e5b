//! Phrases: runs of words that occur in both texts, in any order.
//!
//! Read on from a word of one text for as long as the other text contains the same run somewhere. A *phrase* is such a longest run that
//! is not merely the end of the run from the word before. So a phrase cannot be extended to the left or right at that place. Elsewhere it
//! may occur inside a longer phrase, and that occurrence is listed too. Words are compared as keys, which are integers.
//!
//! [`mod@matches`] finds the phrases. [`tiling`] then assigns each word to at most one of them.
//!
//! # Time and space
//!
//! O(*n* log *n*) for *n* words in both texts, plus the length of the result; the logarithm is that of sorting. Without a limit, the
//! occurrences could grow with the square of *n*. Each phrase therefore lists at most `most_occurrences` of them in each text, and at most
//! `examined_occurrences` are examined, or as many as are listed. Memory is about 100 bytes a word.
//!
//! # Departures from the literature
//!
//! Maximal matches are usually pairs of places that cannot be extended; a repeated word has quadratically many. A phrase is a sequence of
//! words instead of a pair, so that there are at most *n*.
//!
//! # Symmetry
//!
//! Exchanging the texts exchanges the sides of the result. If weight, length and first occurrences of two phrases are equal, their keys
//! decide.

mod matches;
#[cfg(test)]
mod oracle;
mod shared_index;
mod tiling;

pub(super) use matches::sums;
pub(crate) use tiling::Tile;

use crate::align::Block;
use crate::sort::{order, pair};
use matches::{MatchIndex, PhraseMatch};
use tiling::TextToTile;

/// The input of [`phrases`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Search<'a> {
    /// The keys of before: words and figures, no punctuation.
    pub before: &'a [u32],
    /// The keys of after.
    pub after: &'a [u32],
    /// The weight of each key. A key beyond the table has weight 0.
    pub weights: &'a [u32],
    /// Runs that are known to be equal, without overlap in either text. They save work.
    pub same: &'a [Block],
    /// Least number of words of a phrase and of a tile; 0 counts as 1.
    pub min_words: usize,
    /// Least weight of a phrase and of a tile. Lighter ones are banal.
    pub min_weight: u32,
    /// Limit of listed occurrences of a phrase in each text.
    pub most_occurrences: usize,
    /// How many places on each side are examined to find a tile's partner, even if fewer are listed.
    pub examined_occurrences: usize,
    /// Words around a known run that are indexed in both texts.
    pub context_words: usize,
}

/// The result of [`phrases`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Phrases {
    /// The phrases by decreasing weight, then by decreasing length, then by first occurrence.
    pub phrases: Vec<Phrase>,
    /// The words of before that lie in a phrase, in order, without overlap.
    pub before_tiles: Vec<Tile>,
    /// The same for after.
    pub after_tiles: Vec<Tile>,
    /// The longest runs of each text, in order, none inside another.
    pub runs: [Vec<Run>; 2],
}

/// A run of words that the other text contains and that cannot be extended at either end. It is not the end of a longer such run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Run {
    /// The index of its first word.
    pub start: u32,
    /// The index of its phrase, which has its length.
    pub phrase: u32,
}

/// A run of words that occurs in both texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// Its number of words.
    pub words: u32,
    /// The sum of the weights of its words, at most `u32::MAX`.
    pub weight: u32,
    /// The indices of its first word in before, ascending: the first `most_occurrences`.
    pub before: Vec<u32>,
    /// The same in after.
    pub after: Vec<u32>,
    /// Whether it has more occurrences than are listed.
    pub cut: bool,
}

/// Finds the phrases of two texts and tiles both texts with them.
///
/// Returns nothing for texts of four billion words together, which `u32` cannot number.
pub(crate) fn phrases(search: &Search) -> Phrases {
    let Some(index) = MatchIndex::of(search) else {
        return Phrases::default();
    };
    let limit = search
        .most_occurrences
        .saturating_add(1)
        .max(search.examined_occurrences);
    let (mut found, mut runs) = index.find(search);
    index.place(&mut found, limit);
    let found = rank(found, &mut runs);

    // The runs of after are numbered behind all words of before.
    let first_of_after = runs.partition_point(|run| (run.start as usize) < index.words(0));
    let mut runs_after = runs.split_off(first_of_after);
    for run in &mut runs_after {
        run.start -= index.words(0) as u32;
    }
    let runs = [runs, runs_after];
    let [before_tiles, after_tiles] = [0, 1].map(|side| {
        let ground = TextToTile {
            runs: &runs[side],
            found: &found,
            side,
            weight_up_to: &index.weight_up_to[side],
            index: &index,
            min_words: search.min_words,
            min_weight: search.min_weight,
        };
        tiling::tiles(&ground)
    });
    let phrases = found
        .into_iter()
        .map(|found| found.listed(search.most_occurrences))
        .collect();
    Phrases {
        phrases,
        before_tiles,
        after_tiles,
        runs,
    }
}

impl PhraseMatch {
    /// Returns the finished phrase, with at most `most` occurrences in each text.
    fn listed(self, most: usize) -> Phrase {
        let [mut before, mut after] = self.places;
        let cut = before.len() > most || after.len() > most;
        before.truncate(most);
        after.truncate(most);
        Phrase {
            words: self.words,
            weight: u32::try_from(self.weight).unwrap_or(u32::MAX),
            before,
            after,
            cut,
        }
    }
}

/// Sorts the phrases, and renumbers the runs accordingly.
fn rank(mut found: Vec<PhraseMatch>, runs: &mut [Run]) -> Vec<PhraseMatch> {
    let firsts = |phrase: &PhraseMatch| {
        phrase
            .places
            .each_ref()
            .map(|places| places.first().map_or(0, |&first| first))
    };
    // The last criterion is the interval: phrases of one length are sorted there by their keys.
    let lesser = order(
        found
            .iter()
            .map(|phrase| {
                let [one, two] = firsts(phrase);
                pair(one.max(two).into(), phrase.first.into())
            })
            .collect(),
    );
    let greater = order(
        lesser
            .iter()
            .map(|&index| {
                let phrase = &found[index];
                let [one, two] = firsts(phrase);
                let words_and_place = u64::from(!phrase.words) << 32 | u64::from(one.min(two));
                pair(!phrase.weight, words_and_place)
            })
            .collect(),
    );
    let mut number = vec![0; found.len()];
    for (new, &place) in greater.iter().enumerate() {
        number[lesser[place]] = new as u32;
    }
    for run in runs {
        run.phrase = number[run.phrase as usize];
    }
    greater
        .into_iter()
        .map(|place| std::mem::take(&mut found[lesser[place]]))
        .collect()
}

#[cfg(test)]
mod tests;
