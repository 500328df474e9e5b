//! The table of keys: maps every spelling to the key that it is compared by.
//!
//! Normalizing a spelling costs more than looking it up, so each is normalized once. Most words have at most eight bytes. A slot holds those
//! as an integer. For a longer spelling it holds a hash, and the bytes are in a string beside the table.
//!
//! The table is open addressing with linear probing. At most three quarters of its slots are in use, so every probe ends at a free slot.
//!
//! A standard hash map with `rustc-hash` in its place (integers for short spellings, boxed strings for long ones) made interning 1,000 words
//! take 0.14 instead of 0.08 ms.
//!
//! # Time and space
//!
//! Linear in expectation. Between 4/3 and 16/3 slots of 16 bytes for every spelling.

use super::{COMMON, Interned, MARK, RECURRING, Units, stop_words, weight_of};
use crate::limits::Limits;
use crate::text::normalize::{self, Normalization};
use crate::text::swar::{MIXED, eight, short, slot};
use crate::text::{Kind, Text, Token};
use std::borrow::Cow;
use std::ops::Range;

/// The most bytes of a spelling that a slot holds.
const SHORT: usize = 8;
/// The least and the most slots of an empty table.
const FIRST: [usize; 2] = [256, 1 << 16];

/// A spelling and its key, or nothing.
#[derive(Clone, Copy, Default)]
struct Slot {
    /// The bytes of the spelling, or a hash of them.
    letters: u64,
    /// For a short spelling, its length plus one: a soft hyphen is normalized to the empty spelling. For a long one, [`SHORT`] plus its
    /// number, from 2. Zero in a free slot.
    of: u32,
    key: u32,
}

/// The properties of a key.
struct Sort {
    kind: Kind,
    is_stop_word: bool,
    is_capital: bool,
}

/// The table of keys.
pub(super) struct Keys {
    fold: Normalization,
    slots: Vec<Slot>,
    used: usize,
    /// The bytes of all long spellings, and the start of each.
    long: String,
    long_starts: Vec<usize>,
    /// The properties of each key.
    sorts: Vec<Sort>,
}

impl Keys {
    /// Makes an empty table, with room for the keys of a number of units.
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

    /// Returns the key of a token.
    #[inline]
    pub(super) fn of(&mut self, text: &Text, token: &Token) -> u32 {
        let source = text.source.as_bytes();
        let letters = letters(source, token.start..token.end);
        match self.find(letters, &source[token.start..token.end]) {
            Some(key) => key,
            None => self.add(letters, text.str(token), token.kind),
        }
    }

    /// Returns the key of a spelling, if it is in the table.
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

    /// Returns whether a slot with the same bytes or hash is that of a spelling.
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

    /// Adds a spelling that is not in the table, and its normalized form if that is not either. Returns its key.
    // Rare: kept out of the loop that looks words up.
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
        let is_stop_word = is_word && stop_words::is_stop_word(key);
        self.sorts.push(Sort {
            kind,
            is_stop_word,
            is_capital: is_word && is_capital(key, is_stop_word),
        });
        self.sorts.len() as u32 - 1
    }

    /// Adds a spelling that is not in the table. Afterwards, at most three quarters of the slots are in use.
    fn insert(&mut self, letters: u64, word: &str, key: u32) {
        if (self.used + 1) * 4 > self.slots.len() * 3 {
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
        debug_assert!(self.used * 4 <= self.slots.len() * 3, "the load factor");
    }

    /// Returns a free slot for bytes that are not in the table.
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

    /// Finishes the table: counts the keys, and derives their weights and properties.
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
            function_words += if sort.is_stop_word { number } else { 0 };
            interned.weights.push(if !is_word {
                MARK
            } else if sort.is_stop_word || sort.kind == Kind::Sign {
                COMMON
            } else {
                weight_of(before.max(after))
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

/// Returns whether a word is spelled like a part of a name.
fn is_capital(word: &str, is_stop_word: bool) -> bool {
    let begins = |letters: &str| letters.starts_with(char::is_uppercase);
    let rest = word.char_indices().nth(1).map(|(at, _)| &word[at..]);
    begins(word) && rest.is_none_or(|rest| !is_stop_word && !begins(rest))
}

/// Returns the bytes of a spelling, or their hash, as a slot has them.
pub(super) fn whole(word: &str) -> u64 {
    letters(word.as_bytes(), 0..word.len())
}

/// Returns the bytes of a short span as an integer, or a hash of those of a long one.
#[inline]
fn letters(source: &[u8], span: Range<usize>) -> u64 {
    if span.len() <= SHORT {
        return short(source, span.start, span.end);
    }
    // The last eight bytes may overlap the chunk before them.
    let last = span.end - SHORT;
    let mut hash = eight(source, last);
    for at in (span.start..last).step_by(SHORT) {
        hash = mixed(hash ^ eight(source, at));
    }
    hash
}

/// Mixes the bits of a number.
#[inline]
fn mixed(number: u64) -> u64 {
    let product = number.wrapping_mul(MIXED);
    product ^ product >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_spellings_than_expected_find_a_slot() {
        let spellings: Vec<String> = (0..5_000)
            .map(|number| match number % 2 {
                0 => format!("w{number}"),
                _ => format!("a-long-word-{number}"),
            })
            .collect();
        // Even with less room than any table has at first.
        for slots in [4, FIRST[0]] {
            let mut keys = Keys::new(Normalization::empty(), 0);
            keys.slots = vec![Slot::default(); slots];
            for (key, spelling) in spellings.iter().enumerate() {
                let letters = whole(spelling);
                assert_eq!(keys.find(letters, spelling.as_bytes()), None);
                assert_eq!(keys.add(letters, spelling, Kind::Word), key as u32);
                assert_eq!(keys.find(letters, spelling.as_bytes()), Some(key as u32));
                assert!(keys.used * 4 <= keys.slots.len() * 3);
            }
        }
    }
}
