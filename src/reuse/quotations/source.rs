//! The source in which quotations are looked up: the other text, or one or more of several texts that are joined to one.

use super::quoted_words::SourceBrackets;
use super::source_characters::SourceCharacters;
use crate::reuse::word_view::WordView;
use std::borrow::Cow;
use std::ops::Range;

/// A run of words that a text shares with a source, and its occurrences.
pub(crate) struct SharedRun<'a> {
    /// Its words in the text that quotes.
    pub words: Range<usize>,
    /// The first word of each occurrence in the source, ascending, up to a limit.
    pub places: Cow<'a, [u32]>,
}

/// Finds the longest runs of words that a text shares with a source.
pub(crate) trait SharedRuns {
    /// Returns the runs of at least two words that overlap words of the text that quotes, in order, none inside another.
    fn runs(&self, words: &Range<usize>) -> Vec<SharedRun<'_>>;

    /// Returns the first word of the source with a key.
    fn first_place(&self, key: u32) -> Option<usize>;

    /// Returns whether the source has a word with a key.
    fn has(&self, key: u32) -> bool;
}

/// A source, as words of the view's other text.
pub(crate) struct Source<'a> {
    /// The words of each text that it consists of, in order.
    pub texts: &'a [Range<usize>],
    /// The runs that it shares with the text that quotes.
    pub runs: &'a dyn SharedRuns,
    /// Whether each token of the other text is [apparatus](super::apparatus).
    pub apparatus: &'a [bool],
    /// Its characters, if it has words in scripts without spaces.
    pub characters: Option<&'a SourceCharacters>,
    /// Its brackets.
    pub brackets: &'a SourceBrackets,
}

impl Source<'_> {
    /// Returns the words of the text that contains a word.
    pub(super) fn text_around(&self, word: usize) -> Range<usize> {
        let next = self.texts.partition_point(|text| text.start <= word);
        next.checked_sub(1)
            .map_or(0..0, |text| self.texts[text].clone())
    }

    /// Returns whether two words belong to one text.
    pub(super) fn is_one_text(&self, one: usize, two: usize) -> bool {
        self.text_around(one).contains(&two)
    }
}

/// The other text of a view as a source of all its words.
pub(crate) struct OtherText<'a> {
    pub view: &'a WordView<'a>,
    /// The text that quotes.
    pub side: usize,
}

impl SharedRuns for OtherText<'_> {
    fn runs(&self, words: &Range<usize>) -> Vec<SharedRun<'_>> {
        let runs = self.view.runs(self.side, words);
        runs.map(|(words, phrase)| SharedRun {
            words,
            places: Cow::Borrowed(self.view.places(1 - self.side, phrase)),
        })
        .collect()
    }

    fn first_place(&self, key: u32) -> Option<usize> {
        self.view.first_place(1 - self.side, key)
    }

    fn has(&self, key: u32) -> bool {
        self.first_place(key).is_some()
    }
}
