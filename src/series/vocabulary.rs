//! Numbers for the words of all versions, so that sentences of any two can be looked up by their words.

use crate::text::Kind;
use crate::text::normalize::{self, Normalization};
use rustc_hash::FxHashMap;

/// The numbers of words. Words that differ only in what the comparison ignores, or in case, have one number.
#[derive(Debug)]
pub(super) struct Vocabulary {
    fold: Normalization,
    numbers: FxHashMap<Box<str>, u32>,
}

impl Vocabulary {
    pub(super) fn new(fold: Normalization) -> Self {
        Self {
            fold: fold | Normalization::CASE,
            numbers: FxHashMap::default(),
        }
    }

    /// Returns the number of a word.
    pub(super) fn number(&mut self, letters: &str, kind: Kind) -> u32 {
        let key = normalize::key(letters, kind, self.fold);
        if let Some(&number) = self.numbers.get(&*key) {
            return number;
        }
        let number = self.numbers.len() as u32;
        self.numbers.insert(key.into(), number);
        number
    }
}
