//! The table of keys: every spelling met so far, and what it is compared by.
//!
//! Folding costs more than looking up, and copying letters more than comparing them. So a spelling is folded once, and one of up to eight
//! bytes, as most words are, stands in the table itself, as a number. Of a longer one the table has a hash, and the letters lie beside.
//!
//! # Time and space
//!
//! Linear in expectation; two to eight slots of 16 bytes for every spelling.

use super::{COMMON, HEAVIEST, Interned, LIGHTEST, MARK, OCTAVE, RECURRING, Units, stop_words};
use crate::limits::Limits;
use crate::text::normalize::{self, Normalization};
use crate::text::swar::{MIXED, eight, short, slot};
use crate::text::{Kind, Text, Token};
use std::borrow::Cow;
use std::ops::Range;

/// Bytes of a spelling that stands in the table itself.
const SHORT: usize = 8;
/// Slots at first, at the least and at the most.
const FIRST: [usize; 2] = [256, 1 << 16];

/// A spelling, or nothing.
#[derive(Clone, Copy, Default)]
struct Slot {
    /// The letters, or a hash of them.
    letters: u64,
    /// One more than there are letters, where those are all: a soft hyphen is folded to none. Else [`SHORT`] and the number of the long
    /// spelling, from 2.
    of: u32,
    key: u32,
}

/// What is known of a key.
struct Sort {
    kind: Kind,
    is_common: bool,
    is_capital: bool,
}

/// The keys so far.
pub(super) struct Keys {
    fold: Normalization,
    slots: Vec<Slot>,
    used: usize,
    /// The letters of all long spellings, and where each begins.
    long: String,
    long_starts: Vec<usize>,
    /// Of each key.
    sorts: Vec<Sort>,
}

impl Keys {
    /// No keys, with room for some.
    pub(super) fn new(fold: Normalization, units: usize) -> Self {
        let slots = (units / 2).next_power_of_two().clamp(FIRST[0], FIRST[1]);
        Self {
            fold,
            slots: vec![Slot::default(); slots],
            used: 0,
            long: String::new(),
            long_starts: Vec::new(),
            sorts: Vec::with_capacity(slots / 2),
        }
    }

    /// The key of a token.
    #[inline]
    pub(super) fn of(&mut self, text: &Text, token: &Token) -> u32 {
        let source = text.source.as_bytes();
        let letters = letters(source, token.start..token.end);
        match self.find(letters, &source[token.start..token.end]) {
            Some(key) => key,
            None => self.add(letters, text.str(token), token.kind),
        }
    }

    /// The key of a spelling that has been met.
    #[inline]
    fn find(&self, letters: u64, word: &[u8]) -> Option<u32> {
        let mask = self.slots.len() - 1;
        let mut at = slot(letters, self.slots.len());
        loop {
            let slot = &self.slots[at];
            if slot.letters == letters && self.is_of(slot, word) {
                return Some(slot.key);
            }
            if slot.of == 0 {
                return None;
            }
            at = (at + 1) & mask;
        }
    }

    /// Whether a slot of the same letters, or the same hash of them, is of a spelling.
    #[inline]
    fn is_of(&self, slot: &Slot, word: &[u8]) -> bool {
        let of = slot.of as usize;
        if word.len() <= SHORT {
            return of == word.len() + 1;
        }
        of > SHORT + 1 && {
            let starts = &self.long_starts[of - SHORT - 2..];
            let end = starts.get(1).copied().unwrap_or(self.long.len());
            self.long.as_bytes()[starts[0]..end] == *word
        }
    }

    /// Adds a spelling that is not there yet, and its key if that is new as well.
    #[inline(never)]
    fn add(&mut self, spelled: u64, word: &str, kind: Kind) -> u32 {
        let folded = normalize::key(word, kind, self.fold);
        if let Cow::Owned(folded) = &folded {
            let letters = whole(folded);
            let key = match self.find(letters, folded.as_bytes()) {
                Some(key) => key,
                None => {
                    let key = self.new_key(folded, kind);
                    self.insert(letters, folded, key);
                    key
                }
            };
            if folded != word {
                self.insert(spelled, word, key);
            }
            return key;
        }
        let key = self.new_key(word, kind);
        self.insert(spelled, word, key);
        key
    }

    fn new_key(&mut self, key: &str, kind: Kind) -> u32 {
        let is_word = kind == Kind::Word;
        let is_common = is_word && stop_words::is_common(key);
        self.sorts.push(Sort {
            kind,
            is_common,
            is_capital: is_word && is_capital(key, is_common),
        });
        self.sorts.len() as u32 - 1
    }

    /// Gives a spelling a slot, which it has not.
    fn insert(&mut self, letters: u64, word: &str, key: u32) {
        if self.used * 4 >= self.slots.len() * 3 {
            self.grow();
        }
        let mut of = word.len() + 1;
        if word.len() > SHORT {
            self.long_starts.push(self.long.len());
            self.long.push_str(word);
            of = SHORT + 1 + self.long_starts.len();
        }
        let at = self.free(letters);
        self.slots[at] = Slot {
            letters,
            of: of as u32,
            key,
        };
        self.used += 1;
    }

    /// The slot for letters that have none.
    fn free(&self, letters: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = slot(letters, self.slots.len());
        while self.slots[at].of > 0 {
            at = (at + 1) & mask;
        }
        at
    }

    fn grow(&mut self) {
        let larger = vec![Slot::default(); self.slots.len() * 4];
        for slot in std::mem::replace(&mut self.slots, larger) {
            if slot.of > 0 {
                let at = self.free(slot.letters);
                self.slots[at] = slot;
            }
        }
    }

    /// What is known of the keys, with the units that have them.
    pub(super) fn finish(self, units: [Units; 2]) -> Interned {
        let mut counts = vec![[0_u32; 2]; self.sorts.len()];
        for (side, units) in units.iter().enumerate() {
            for &key in &units.keys {
                counts[key as usize][side] += 1;
            }
        }
        let (mut words, mut function_words) = (0, 0);
        let mut interned = Interned {
            units,
            fold: self.fold,
            limits: Limits::default(),
            weights: Vec::with_capacity(counts.len()),
            is_word: Vec::with_capacity(counts.len()),
            is_figure: Vec::with_capacity(counts.len()),
            is_capital: Vec::with_capacity(counts.len()),
            is_term: Vec::with_capacity(counts.len()),
            is_english: false,
        };
        for (&[before, after], sort) in counts.iter().zip(&self.sorts) {
            let is_word = sort.kind.is_word();
            let number = u64::from(before) + u64::from(after);
            if is_word {
                words += number;
                interned.units[0].words += before as usize;
                interned.units[1].words += after as usize;
            }
            function_words += if sort.is_common { number } else { 0 };
            interned.weights.push(if !is_word {
                MARK
            } else if sort.is_common {
                COMMON
            } else {
                HEAVIEST
                    .saturating_sub(before.max(after).max(1).ilog2() * OCTAVE)
                    .max(LIGHTEST)
            });
            interned.is_word.push(is_word);
            interned.is_figure.push(sort.kind == Kind::Figure);
            interned.is_capital.push(sort.is_capital);
            interned.is_term.push(before.min(after) >= RECURRING);
        }
        interned.is_english = function_words * 8 >= words && function_words > 0;
        interned
    }
}

/// Whether a word is spelled as a part of a name is.
#[inline(never)]
fn is_capital(word: &str, is_common: bool) -> bool {
    let begins = |letters: &str| letters.starts_with(char::is_uppercase);
    let rest = word.char_indices().nth(1).map(|(at, _)| &word[at..]);
    begins(word) && rest.is_none_or(|rest| !is_common && !begins(rest))
}

/// What the table has of a spelling.
fn whole(word: &str) -> u64 {
    letters(word.as_bytes(), 0..word.len())
}

/// The letters of a short span as a number, or a hash of those of a long one.
#[inline]
fn letters(source: &[u8], span: Range<usize>) -> u64 {
    if span.len() <= SHORT {
        return short(source, span.start, span.end);
    }
    // The last eight bytes may have been seen in part.
    let last = span.end - SHORT;
    let mut hash = eight(source, last);
    for at in (span.start..last).step_by(SHORT) {
        hash = mixed(hash ^ eight(source, at));
    }
    hash
}

/// A number that depends on all bits of another.
#[inline]
fn mixed(number: u64) -> u64 {
    let product = number.wrapping_mul(MIXED);
    product ^ product >> 32
}
