//! Finds the sentence of one text that is nearest to words of the other, by the words that both have.
//!
//! The weight of a word falls with the number of sentences that have it, and a stop word weighs nothing. The similarity is the weight of the
//! shared words, divided by the geometric mean of the weights of both sentences. This is the cosine measure of information retrieval
//! (G. Salton, M. J. McGill, 1983), in integers, with each word counted once.
//!
//! A wrong sentence is worse than none, so the fewer words two sentences share, the more similar they must be. Names count as shared, but
//! not as significant: they only show that two sentences are about the same subject.
//!
//! # Time and space
//!
//! Making the tables is O(*n* log *n*) for *n* words of the text that is searched. Each search examines a limited number of sentences
//! for each of its words. Sentences longer than [a limit](crate::limits::ChangesLimits::longest_sentence) are skipped.

use crate::intern::{COMMON, HEAVIEST, Interned};
use crate::sort::{order, pair, sort_by_key};
use crate::span::Span;
use crate::text::Text;
use crate::text::normalize::{self, Normalization};
use std::ops::Range;

/// How similar a sentence must be to count as near.
pub(crate) struct Nearness {
    /// The least product of the cosine and the number of significant words that both have, in fifths.
    least: u64,
    /// From this number on, significant words count no more.
    many: u64,
    /// The least number of significant words in common.
    fewest: u64,
}

impl Nearness {
    /// Of a sentence that was deleted or inserted: with three words the cosine is at least two fifths, with five about a quarter. Two words may
    /// be chance.
    pub(crate) const REWRITTEN: Self = Self {
        least: 6,
        many: 5,
        fewest: 3,
    };
    /// Of a quotation, which claims to be from the text: with two words the cosine is at least three tenths, with three a fifth.
    pub(crate) const QUOTED: Self = Self {
        least: 3,
        many: 3,
        fewest: 2,
    };
}

/// An index of the sentences of a text.
pub(crate) struct Sentences<'a> {
    texts: [&'a Text<'a>; 2],
    interned: &'a Interned,
    side: usize,
    /// A number for each key: the same for keys that only differ in what may be ignored.
    numbers: Vec<u32>,
    /// The weight of each number.
    weights: Vec<u32>,
    /// The start of each sentence, and the end of the last.
    starts: Vec<usize>,
    /// The sentences that have each number, as sorted pairs of number and sentence.
    places: Vec<(u32, u32)>,
    /// The weight of each sentence; zero if it is too long.
    sizes: Vec<u64>,
    /// For each sentence, the weight of the current words that it has, and how many of those are significant.
    votes: Vec<(u64, u64)>,
}

/// A nearest sentence.
pub(crate) struct Near {
    /// Its units.
    pub units: Range<usize>,
    /// The runs of its words that are among those searched for.
    pub shared: Vec<Span>,
}

impl<'a> Sentences<'a> {
    /// Indexes the sentences of one of the texts.
    pub(crate) fn new(texts: [&'a Text<'a>; 2], interned: &'a Interned, side: usize) -> Self {
        let limits = &interned.limits.changes;
        let units = &interned.units[side];
        let begins = |&unit: &usize| unit == 0 || units.begins_sentence(unit);
        let starts: Vec<usize> = (0..=units.keys.len()).filter(begins).collect();
        let halvings = (starts.len() - 1).max(1).ilog2();
        let (numbers, mut weights) = numbered(texts, interned);
        for weight in &mut weights {
            // The logarithm of the number of sentences for each that has the word, plus one.
            *weight = match *weight {
                ..=COMMON => 0,
                weight => 1 + (weight + halvings).saturating_sub(HEAVIEST),
            };
        }
        let mut places: Vec<(u32, u32)> = Vec::with_capacity(units.keys.len());
        for (sentence, range) in starts.windows(2).enumerate() {
            let keys = units.keys[range[0]..range[1]].iter();
            let numbers = keys.map(|&key| numbers[key as usize]);
            let telling = numbers.filter(|&number| weights[number as usize] > 0);
            places.extend(telling.map(|number| (number, sentence as u32)));
        }
        sort_by_key(&mut places, |&(number, sentence)| {
            pair(number.into(), sentence.into())
        });
        places.dedup();
        let mut sizes = vec![0; starts.len() - 1];
        for of_number in places.chunk_by(|one, two| one.0 == two.0) {
            let weight = &mut weights[of_number[0].0 as usize];
            if of_number.len() > limits.sentences_of_word {
                *weight = 0;
            }
            for &(_, sentence) in of_number {
                sizes[sentence as usize] += u64::from(*weight);
            }
        }
        for (size, range) in sizes.iter_mut().zip(starts.windows(2)) {
            if range[1] - range[0] > limits.longest_sentence {
                *size = 0;
            }
        }
        Self {
            texts,
            interned,
            side,
            numbers,
            weights,
            starts,
            places,
            votes: vec![(0, 0); sizes.len()],
            sizes,
        }
    }

    /// Returns the sentence nearest to units of the other text, if any is near enough; of equally near ones the first.
    pub(crate) fn nearest(&mut self, own: &Range<usize>, nearness: &Nearness) -> Option<Near> {
        if own.len() > self.interned.limits.changes.longest_sentence {
            return None;
        }
        let units = &self.interned.units[1 - self.side];
        let mut wanted: Vec<u32> = Vec::with_capacity(own.len());
        let mut voted: Vec<u32> = Vec::new();
        let mut whole = 0;
        for unit in own.clone() {
            let number = self.numbers[units.keys[unit] as usize];
            if wanted.contains(&number) {
                continue;
            }
            wanted.push(number);
            let weight = u64::from(self.weights[number as usize]);
            if weight == 0 {
                continue;
            }
            whole += weight;
            let text = self.texts[1 - self.side];
            let letters = text.str(&text.tokens[units.tokens[unit] as usize]);
            let telling = u64::from(!is_name(letters, units.begins_sentence(unit)));
            let from = self.places.partition_point(|place| place.0 < number);
            let places = self.places[from..].iter();
            for &(_, sentence) in places.take_while(|place| place.0 == number) {
                let vote = &mut self.votes[sentence as usize];
                if vote.0 == 0 {
                    voted.push(sentence);
                }
                *vote = (vote.0 + weight, vote.1 + telling);
            }
        }
        // The square of the cosine times the weight of the current words, as a fraction.
        let mut best = (0, 1, 0, 0);
        for sentence in voted {
            let (shared, telling) = std::mem::take(&mut self.votes[sentence as usize]);
            let size = self.sizes[sentence as usize];
            let [here, there] = [shared.pow(2) * best.1, best.0 * size];
            if size > 0 && (here > there || here == there && sentence < best.3) {
                best = (shared.pow(2), size, telling, sentence);
            }
        }
        let (square, size, telling, sentence) = best;
        let is_near = telling >= nearness.fewest
            && (5 * telling.min(nearness.many)).pow(2) * square
                >= nearness.least.pow(2) * whole * size;
        is_near.then(|| self.near(sentence as usize, &wanted))
    }

    /// Returns a sentence with the runs of its words that have certain numbers. Stop words only count beside others.
    fn near(&self, sentence: usize, wanted: &[u32]) -> Near {
        let (text, units) = (self.texts[self.side], &self.interned.units[self.side]);
        let range = self.starts[sentence]..self.starts[sentence + 1];
        let mut shared: Vec<Span> = Vec::new();
        // The current run, and whether it has a word that is no stop word.
        let mut run: Option<(Span, bool)> = None;
        for unit in range.clone() {
            let number = self.numbers[units.keys[unit] as usize];
            let token = &text.tokens[units.tokens[unit] as usize];
            // A mark belongs to the words around it.
            if !token.kind.is_word() {
                continue;
            }
            if !wanted.contains(&number) {
                shared.extend(run.take().filter(|run| run.1).map(|run| run.0));
                continue;
            }
            let telling = self.interned.weights[units.keys[unit] as usize] > COMMON;
            let (span, tells) = run.get_or_insert((token.span(), false));
            span.end = token.end;
            *tells |= telling;
        }
        shared.extend(run.filter(|run| run.1).map(|run| run.0));
        Near {
            units: range,
            shared,
        }
    }
}

/// Returns a number for each key, the same for keys that only differ in what may be ignored, and the weight of each number.
fn numbered(texts: [&Text; 2], interned: &Interned) -> (Vec<u32>, Vec<u32>) {
    // Includes what keys ignore, so that the number does not depend on which spelling of a key comes first.
    let form = Normalization::CASE | Normalization::TYPOGRAPHY | Normalization::NOTATION;
    let form = form | interned.fold;
    let mut hashes = vec![0; interned.weights.len()];
    for (text, units) in texts.into_iter().zip(&interned.units) {
        for (&key, &token) in units.keys.iter().zip(&units.tokens) {
            let hash = &mut hashes[key as usize];
            if *hash == 0 {
                let token = &text.tokens[token as usize];
                *hash = hashed(&normalize::key(text.str(token), token.kind, form));
            }
        }
    }
    let mut numbers = vec![0; hashes.len()];
    let mut weights: Vec<u32> = Vec::new();
    let mut last = 0;
    for key in order(hashes.iter().map(|&hash| hash.into()).collect()) {
        let weight = interned.weights[key];
        match weights.last_mut() {
            Some(other) if hashes[key] == last => *other = weight.min(*other),
            _ => weights.push(weight),
        }
        last = hashes[key];
        numbers[key] = weights.len() as u32 - 1;
    }
    (numbers, weights)
}

/// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo, 1991).
fn hashed(letters: &str) -> u64 {
    letters.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Returns whether a word is spelled like a name: with a capital, and not at the start of a sentence.
pub(crate) fn is_name(letters: &str, begins_sentence: bool) -> bool {
    letters.starts_with(char::is_uppercase)
        && (!begins_sentence || letters.chars().all(char::is_uppercase))
        && letters != "I"
}
