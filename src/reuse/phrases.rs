//! Phrases: what stands word for word in both texts, wherever it stands.
//!
//! Take any word of one text and read on from it for as long as the other text has the same words somewhere. Where
//! that run is not just the end of the one from the word before, it is a *phrase*. So a phrase can grow neither to the
//! left nor to the right at that place; elsewhere it may well stand inside a longer one, and that place is listed too.
//! The words are keys, plain integers: what counts as the same word was decided when they were made.
//!
//! Every word then gets at most one phrase to lie in: [`tiling`] shares the words out. How phrases are
//! found, [`mod@matches`] tells.
//!
//! # Time and space
//!
//! With *n* words in both texts, O(*n* log *n*) and the length of the answer, whatever the texts: the logarithms are
//! those of sorting. Each phrase lists at most `most_occurrences` places a side (and looks at no more than a thousand
//! or that many), without which the list could grow with the square of *n*. About 100 bytes a word.
//!
//! # Departure
//!
//! The literature on maximal matches asks for pairs of places that extend to neither side, of which a word repeated
//! has quadratically many. A phrase is a sequence of words, not a pair, so that there are at most *n*.
//!
//! # Symmetry
//!
//! Exchanging the texts exchanges the sides of the result and nothing else. The two are treated alike, and where
//! weight, words and first places leave two phrases equal, their keys decide.

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

/// What to search, and for what.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Search<'a> {
    /// The keys of one text: words and figures, no punctuation.
    pub before: &'a [u32],
    /// The keys of the other.
    pub after: &'a [u32],
    /// The weight of each key; a key beyond the table weighs nothing.
    pub weights: &'a [u32],
    /// Runs that are known to be the same, none of which overlaps another in either text: they save work.
    pub same: &'a [Block],
    /// Fewest words of a phrase and of a tile; 0 counts as 1.
    pub min_words: usize,
    /// Least weight of a phrase and of a tile: what is lighter is banal.
    pub min_weight: u32,
    /// How many places of a phrase are listed on each side.
    pub most_occurrences: usize,
    /// How many places on each side are examined to find a tile's partner, even if fewer are listed.
    pub examined_occurrences: usize,
    /// Words around a known run that are indexed in both texts.
    pub context_words: usize,
}

/// What [`phrases`] found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Phrases {
    /// The heaviest first; of equally heavy ones the longer, then the one that stands earlier.
    pub phrases: Vec<Phrase>,
    /// The words of before that lie in a phrase, in order, without overlap.
    pub before_tiles: Vec<Tile>,
    /// The same for after.
    pub after_tiles: Vec<Tile>,
    /// For each text, the longest run from a word that the other has, but for those that only end another: in order, none inside
    /// another.
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

/// A run of words that stands in both texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// Its length.
    pub words: u32,
    /// The sum of its words' weights, or the most a `u32` holds.
    pub weight: u32,
    /// The word indices where it starts in before, ascending: the first `most_occurrences`.
    pub before: Vec<u32>,
    /// The same in after.
    pub after: Vec<u32>,
    /// Whether it stands in more places than are listed.
    pub cut: bool,
}

/// Finds the phrases of two texts and shares out their words.
///
/// Of texts that are too long to number their words by `u32`, four billion together, it finds nothing.
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

    // Those of after come behind all words of before.
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
    /// The finished phrase, with at most `most` places a side.
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

/// Puts the phrases in their order, and renumbers what the runs say of them.
fn rank(mut found: Vec<PhraseMatch>, runs: &mut [Run]) -> Vec<PhraseMatch> {
    let firsts = |phrase: &PhraseMatch| {
        phrase
            .places
            .each_ref()
            .map(|places| places.first().map_or(0, |&first| first))
    };
    // The first of the interval comes last: equally long phrases stand there in the order of their keys.
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
