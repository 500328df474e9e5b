//! For tests: phrases and tiles straight from their definitions, at whatever cost, and random texts to try them on.

use super::{Phrase, Phrases, Search, Tile};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// A letter is a word; small ones weigh 1, capitals 10.
pub(super) const WEIGHTS: [u32; 128] = {
    let mut weights = [1; 128];
    let mut capital = b'A';
    while capital <= b'Z' {
        weights[capital as usize] = 10;
        capital += 1;
    }
    weights
};

/// The letters of a text as keys.
pub(super) fn keys(text: &str) -> Vec<u32> {
    text.bytes().map(u32::from).collect()
}

/// A search for phrases of two words and more, whatever they weigh.
pub(super) fn search<'a>(before: &'a [u32], after: &'a [u32]) -> Search<'a> {
    Search {
        before,
        after,
        weights: &WEIGHTS,
        same: &[],
        min_words: 2,
        min_weight: 0,
        most_occurrences: 9,
        examined_occurrences: 1_000,
        context_words: 8,
    }
}

/// Calls `check` with many small random texts and thresholds.
pub(super) fn random(check: impl Fn(&Search)) {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut below = |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 33) as usize % bound
    };
    for round in 0..6_000 {
        let letters = &b"aAbBcdCDefgh"[..1 + below(12)];
        let (one, two) = (below(14), below(30));
        let mut text = |length: usize| {
            (0..length)
                .map(|_| u32::from(letters[below(letters.len())]))
                .collect()
        };
        let mut before: Vec<u32> = text(one);
        let mut after: Vec<u32> = text(two);
        if round % 3 == 0 {
            // Texts that resemble each other: pieces of one in the other.
            let from = below(before.len() + 1);
            after.splice(below(two + 1)..two, before[from..].iter().copied());
            before.extend_from_within(from / 2..from);
        }
        check(&Search {
            before: &before,
            after: &after,
            weights: &WEIGHTS,
            same: &[],
            min_words: below(4),
            min_weight: below(15) as u32,
            most_occurrences: if below(2) == 0 { below(3) } else { 99 },
            ..search(&before, &after)
        });
    }
}

/// Returns the occurrences of a run of words in a text.
fn places(run: &[u32], text: &[u32]) -> Vec<u32> {
    (0..text.len())
        .filter(|&i| text[i..].starts_with(run))
        .map(|i| i as u32)
        .collect()
}

/// The maximal runs of a text, each by start and length, by trying all.
fn runs(own: &[u32], other: &[u32]) -> Vec<(usize, usize)> {
    let stands = |start: usize, end: usize| !places(&own[start..end], other).is_empty();
    let longest = |start: usize| {
        (start + 1..=own.len())
            .rev()
            .find(|&end| stands(start, end))
            .unwrap_or(start)
    };
    let run = |start: usize| (start, longest(start) - start);
    let fresh = |start: usize| start == 0 || longest(start - 1) < longest(start);
    (0..own.len())
        .filter(|&start| fresh(start))
        .map(run)
        .filter(|run| run.1 > 0)
        .collect()
}

/// The phrases by the definition, one by one.
pub(super) fn phrases(search: &Search) -> Vec<Phrase> {
    let mut found = BTreeSet::new();
    for (own, other) in [(search.before, search.after), (search.after, search.before)] {
        found.extend(
            runs(own, other)
                .iter()
                .map(|&(start, words)| &own[start..start + words]),
        );
    }
    let weight = |run: &[u32]| {
        run.iter()
            .map(|&key| search.weights[key as usize])
            .sum::<u32>()
    };
    let mut found: Vec<&[u32]> = found.into_iter().collect();
    found.retain(|run| run.len() >= search.min_words && weight(run) >= search.min_weight);
    found.sort_by_key(|run| {
        let (one, two) = (places(run, search.before)[0], places(run, search.after)[0]);
        (
            Reverse(weight(run)),
            Reverse(run.len()),
            one.min(two),
            one.max(two),
        )
    });
    let phrase = |run: &&[u32]| {
        let [mut before, mut after] = [places(run, search.before), places(run, search.after)];
        let cut = before.len().max(after.len()) > search.most_occurrences;
        before.truncate(search.most_occurrences);
        after.truncate(search.most_occurrences);
        Phrase {
            words: run.len() as u32,
            weight: weight(run),
            before,
            after,
            cut,
        }
    };
    found.iter().map(phrase).collect()
}

/// The tiles of one text by looking at every run again before each, and at every place for a partner.
pub(super) fn tiles(search: &Search, all: &Phrases, side: usize) -> Vec<Tile> {
    let (own, other) = if side == 0 {
        (search.before, search.after)
    } else {
        (search.after, search.before)
    };
    let weight = |start: usize, end: usize| {
        own[start..end]
            .iter()
            .map(|&key| search.weights[key as usize])
            .sum::<u32>()
    };
    let of = |start: usize, words: usize| {
        let run = &own[start..start + words];
        let first = (places(run, search.before)[0], places(run, search.after)[0]);
        all.phrases.iter().position(|phrase| {
            phrase.words as usize == words && (phrase.before[0], phrase.after[0]) == first
        })
    };
    let runs = runs(own, other);
    let mut free = vec![true; own.len()];
    let mut tiles: Vec<Tile> = Vec::new();
    loop {
        let mut best = None;
        for &(start, words) in &runs {
            let Some(phrase) = of(start, words) else {
                continue;
            };
            for from in start..start + words {
                for to in from + 1..=start + words {
                    let heavy =
                        to - from >= search.min_words && weight(from, to) >= search.min_weight;
                    if heavy && free[from..to].iter().all(|&free| free) {
                        let turn = (weight(from, to), to - from, Reverse(phrase), Reverse(start));
                        best = best.max(Some((turn, Reverse(from), to)));
                    }
                }
            }
        }
        let Some(((.., Reverse(phrase), Reverse(run)), Reverse(from), to)) = best else {
            break;
        };
        free[from..to].fill(false);
        let words = all.phrases[phrase].words as usize;
        let mut tile = Tile {
            start: from as u32,
            words: (to - from) as u32,
            phrase: phrase as u32,
            partner: 0,
        };
        let before = tiles
            .iter()
            .filter(|near| near.start < tile.start)
            .max_by_key(|near| near.start);
        let after = tiles
            .iter()
            .filter(|near| near.start > tile.start)
            .min_by_key(|near| near.start);
        let cost = |place: i64| {
            let start = place + (from - run) as i64;
            let left = before.map(|near| {
                let away =
                    (place - run as i64 - i64::from(near.partner) + i64::from(near.start)).abs();
                let gap = i64::from(tile.start) - i64::from(near.start + near.words);
                gap + if start < i64::from(near.partner + near.words) {
                    away * 2
                } else {
                    away
                }
            });
            let right = after.map(|near| {
                let away =
                    (place - run as i64 - i64::from(near.partner) + i64::from(near.start)).abs();
                let gap = i64::from(near.start) - i64::from(tile.start + tile.words);
                gap + if start + i64::from(tile.words) > i64::from(near.partner) {
                    away * 2
                } else {
                    away
                }
            });
            let alone = (place - (run * other.len() / own.len()) as i64).abs();
            left.into_iter().chain(right).min().unwrap_or(alone)
        };
        let all = places(&own[run..run + words], other).into_iter();
        let partner = all
            .min_by_key(|&place| (cost(i64::from(place)), place))
            .expect("a phrase has a place");
        tile.partner = partner + tile.start - run as u32;
        tiles.push(tile);
    }
    tiles.sort_by_key(|tile| tile.start);
    tiles
}
