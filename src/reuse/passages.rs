//! Passages: what the two texts share, word for word or lightly reworded, in any order.
//!
//! 1. [`clusters`] joins exact runs that lie on nearly one diagonal.
//! 2. Inside each cluster, [`align`] finds the other equal words; the rest are differences. A passage does not extend from quoted words
//!    into words that are not quoted. Ends are trimmed, and passages that are too light, or match too little of themselves, are dropped. A
//!    part of a sentence in a quotation that is absent from the other text is dropped as well, since the quotation was not taken from
//!    there.
//! 3. Each text is [tiled](tiling): the heaviest passage takes its words first, in both texts if possible.
//! 4. Coverage, omitted sentences and other occurrences follow from the tiles.
//!
//! The parts of a quotation that were [found](crate::reuse::quotations) are passages as well, however short: the marks show the intent.

mod boundaries;
mod clusters;
mod repeats;
mod tiling;
mod trailing_boilerplate;
mod trimming;

use super::word_view::{WordView, extent, gap, range};
use crate::align::{self, Block};
use crate::comparison::passages::{Difference, Passage, PassageSide, Passages, Tile};
use crate::comparison::{Coverage, IgnoredDifference};
use crate::intern::{COMMON, HEAVIEST};
use crate::sort::sort_by_key;
use crate::span::Span;
use crate::text::normalize::Normalization;
use std::ops::Range;
use tiling::{Candidate, Tiling};
use trimming::{apart, trim, trim_common};

pub(crate) use boundaries::Boundaries;
pub(super) use clusters::WIDEST_AT_EDGE;

/// Least number of words of a passage.
const LEAST_WORDS: usize = 4;
/// Least score of a passage in texts of a few words …
const LEAST_SCORE: u64 = 2 * HEAVIEST as u64;
/// … and the addition to it for each doubling of the shorter text, and of the number of sources. The length of chance matches grows with the logarithm of the text (S.
/// Karlin, S. F. Altschul, 1990).
const EACH_DOUBLING: u64 = 3;
/// Addition to the least score for words that a heavier passage has in the same form. A fixed phrase occurs everywhere, and a retelling
/// rewords.
const AGAIN: u64 = HEAVIEST as u64;
/// The largest share of words other than stop words that a stock phrase has. Prose has about a half.
const STOCK_PHRASE: (usize, usize) = (3, 8);
/// Factor for the weight of a whole sentence, compared with a part of one.
const SENTENCE: (u64, u64) = (3, 2);
/// Least share of the weight of either span that must be equal.
const LEAST_SHARE: (u64, u64) = (3, 5);
/// Least weight of a part of a quotation, so that a few function words are no passage.
const LEAST_QUOTED: u64 = HEAVIEST as u64 - 2;

/// The absence of a word.
const NOWHERE: u32 = u32::MAX;

/// Finds the passages. `parts` are the parts of quotations that the other text contains, as blocks; `absent` are the quotations of each
/// text that the other lacks.
pub(crate) fn passages(
    view: &WordView,
    boundaries: &Boundaries,
    parts: Vec<Vec<Block>>,
    absent: [Vec<Range<usize>>; 2],
) -> Passages {
    let shape = |mut blocks: Vec<Block>| {
        trim_common(view, &mut blocks);
        let by_chance = (0..2).any(|side| {
            let words = extent(&blocks, side);
            let quotation = absent[side].partition_point(|quotation| quotation.end < words.end);
            absent[side]
                .get(quotation)
                .is_some_and(|quotation| quotation.start <= words.start)
        });
        let has_sentence = (0..2).any(|side| view.has_sentence(side, &extent(&blocks, side)));
        let is_found = is_passage(view, &blocks, false) && (has_sentence || !by_chance);
        (blocks, is_found)
    };
    let mut tiling = Tiling::new(view, &shape);
    let mut judged = [0, 1].map(|side| vec![NOWHERE; view.keys(side).len()]);
    for blocks in parts {
        for block in &blocks {
            for step in 0..block.len {
                let words = [block.before + step, block.after + step];
                for side in [0, 1]
                    .into_iter()
                    .filter(|&side| boundaries.quoted[side][words[side]])
                {
                    judged[side][words[side]] = words[1 - side] as u32;
                }
            }
        }
        if weight(view, &blocks) >= LEAST_QUOTED {
            tiling.add(Candidate::quoted(blocks));
        }
    }
    // A sentence in a passage that is too light to be shown is not omitted.
    let mut covered = [0, 1].map(|side| vec![false; view.keys(side).len()]);
    for side in [0, 1] {
        let found = clusters::clusters(view, side, boundaries).into_iter();
        for mut blocks in found.flat_map(|seeds| apart(boundaries, whole(view, seeds))) {
            let is_elsewhere =
                |block: &Block| (0..2).any(|side| is_elsewhere(&judged[side], side, block));
            // A quotation is looked up as a whole, which determines the source of its words.
            while blocks.pop_if(|last| is_elsewhere(last)).is_some() {}
            let first = blocks
                .iter()
                .take_while(|first| is_elsewhere(first))
                .count();
            blocks.drain(..first);
            trim(view, boundaries, &mut blocks);
            let (blocks, is_found) = shape(blocks);
            if is_found {
                tiling.add(Candidate::new(blocks));
            } else if words_of(&blocks) >= LEAST_WORDS {
                for side in [0, 1] {
                    covered[side][extent(&blocks, side)].fill(true);
                }
            }
        }
    }
    let (found, tiles) = tiling.tile();
    let passages: Vec<Passage> = found
        .iter()
        .map(|blocks| passage(view, boundaries, blocks))
        .collect();
    let others = others(view, &found, &tiles);
    let [before, after] = [0, 1].map(|side| {
        let tiles = tiles[side].iter().zip(&others[side]);
        let tiles = tiles.map(|(&passage, others)| Tile {
            span: span(view, side, &found[passage]),
            passage,
            others: others.clone(),
        });
        side_of(
            view,
            boundaries,
            side,
            &found,
            tiles.collect(),
            &covered[side],
        )
    });
    let longest =
        (0..passages.len()).max_by_key(|&index| (passages[index].words, usize::MAX - index));
    Passages {
        passages,
        longest,
        before,
        after,
    }
}

/// Returns whether a quotation has all words of a block from elsewhere.
fn is_elsewhere(judged: &[u32], side: usize, block: &Block) -> bool {
    let mut pairs = range(block, side).zip(range(block, 1 - side));
    pairs.all(|(own, other)| judged[own] != NOWHERE && judged[own] != other as u32)
}

/// Fills the gaps between seeds with the other equal words.
fn whole(view: &WordView, seeds: Vec<Block>) -> Vec<Block> {
    if seeds.len() == 1 {
        return seeds;
    }
    let within = gap(0, extent(&seeds, 0), extent(&seeds, 1));
    align::within(&view.interned, &seeds, &within)
}

/// Returns the number of words of blocks.
fn words_of(blocks: &[Block]) -> usize {
    blocks.iter().map(|block| block.len).sum()
}

fn weight(view: &WordView, blocks: &[Block]) -> u64 {
    blocks
        .iter()
        .map(|block| view.weight(0, &range(block, 0)))
        .sum()
}

/// Returns whether the equal words are enough for a passage. `again` says that a heavier passage of one text has them already.
fn is_passage(view: &WordView, blocks: &[Block], again: bool) -> bool {
    if blocks.is_empty() {
        return false;
    }
    let weight = weight(view, blocks);
    let whole = [0, 1].map(|side| view.weight(side, &extent(blocks, side)));
    let shorter = view.keys(0).len().min(view.keys(1).len()).max(1);
    let more = if again && blocks.len() == 1 { AGAIN } else { 0 };
    let doublings = u64::from(shorter.ilog2() + view.texts_joined.max(1).ilog2());
    let least = LEAST_SCORE + EACH_DOUBLING * doublings + more;
    words_of(blocks) >= LEAST_WORDS
        && !is_stock_phrase(view, blocks)
        && scores(view, blocks, least)
        && weight * LEAST_SHARE.1 >= whole[0].max(whole[1]) * LEAST_SHARE.0
}

/// Returns whether nearly all words of a passage are stop words: "at the end of the day, there is no doubt that it was".
fn is_stock_phrase(view: &WordView, blocks: &[Block]) -> bool {
    let words = blocks.iter().flat_map(|block| range(block, 0));
    let telling = words.filter(|&word| view.weight(0, &(word..word + 1)) > COMMON.into());
    telling.count() * STOCK_PHRASE.1 <= words_of(blocks) * STOCK_PHRASE.0
}

/// Returns whether the weight of the words of a passage, less the cost of its differences, is enough. A compound ("longer-term") and a
/// name ("Federal Open Market Committee") count as one word, since their parts always occur together. A whole sentence counts more: it is
/// more than a name, and rarely equal by chance.
fn scores(view: &WordView, blocks: &[Block], least: u64) -> bool {
    let flaws = blocks
        .windows(2)
        .map(|pair| clusters::cost(&pair[0], &pair[1]));
    let least = least + flaws.sum::<u64>();
    let weigh = |word: usize| {
        let weight = view.weight(0, &(word..word + 1));
        if word > 0 && view.belongs_to_last(0, word) {
            weight.min(COMMON.into())
        } else {
            weight
        }
    };
    let is_sentence = [0, 1].iter().all(|&side| {
        let words = extent(blocks, side);
        view.begins_sentence(side, words.start) && view.begins_sentence(side, words.end)
    });
    if is_sentence {
        return weight(view, blocks) * SENTENCE.0 / SENTENCE.1 >= least;
    }
    let words = blocks.iter().flat_map(|block| range(block, 0));
    let mut sums = words.map(weigh).scan(0, |sum, weight| {
        *sum += weight;
        Some(*sum)
    });
    sums.any(|sum| sum >= least)
}

/// Returns the span of a passage in a text. If it contains one bracket of a pair, the span includes the other.
fn span(view: &WordView, side: usize, blocks: &[Block]) -> Span {
    let mut span = view.span(side, &extent(blocks, side));
    let source = view.texts[side].source;
    let inside = &source[span];
    let is_bracket = |char: &char| matches!(char, '[' | ']');
    let has = [
        source[..span.start].ends_with('[') && inside.chars().find(is_bracket) == Some(']'),
        source[span.end..].starts_with(']') && inside.chars().rfind(is_bracket) == Some('['),
    ];
    span.start -= usize::from(has[0]);
    span.end += usize::from(has[1]);
    span
}

/// Returns the passage in its public form.
fn passage(view: &WordView, boundaries: &Boundaries, blocks: &[Block]) -> Passage {
    let extents = [0, 1].map(|side| extent(blocks, side));
    let mut forms = view.forms(blocks);
    let mut differences = Vec::new();
    for pair in blocks.windows(2) {
        let words = [
            pair[0].before_end()..pair[1].before,
            pair[0].after_end()..pair[1].after,
        ];
        let [before, after] = [0, 1].map(|side| view.span(side, &words[side]));
        if view.is_same_in_form(0, &words[0], &words[1]) {
            let kinds = Normalization::NOTATION;
            forms.push(IgnoredDifference {
                before,
                after,
                kinds,
            });
            continue;
        }
        let bearings = view.bearings(&words, boundaries.in_marks(&words));
        differences.push(Difference {
            before,
            after,
            bearings,
        });
    }
    sort_by_key(&mut forms, |form| form.before.start as u128);
    let quoted = [0, 1].map(|side| {
        let words = &boundaries.quoted[side][extents[side].clone()];
        words.iter().filter(|quoted| **quoted).count()
    });
    Passage {
        before: span(view, 0, blocks),
        after: span(view, 1, blocks),
        words: words_of(blocks),
        weight: u32::try_from(weight(view, blocks)).unwrap_or(u32::MAX),
        differences,
        ignored_differences: forms,
        quoted_before: quoted[0],
        quoted_after: quoted[1],
    }
}

/// Returns the other occurrences of each tile: the occurrences of an exact one, and the tiles of the other text that have their partner in
/// this one.
fn others(view: &WordView, found: &[Vec<Block>], tiles: &[Vec<usize>; 2]) -> [Vec<Vec<Span>>; 2] {
    [0, 1].map(|side| {
        let mut places: Vec<Vec<Range<usize>>> = vec![Vec::new(); tiles[side].len()];
        let start = |tile: &usize| extent(&found[*tile], side).start;
        for &tile in &tiles[1 - side] {
            // Most of its partner lies in the tile that contains the partner's middle.
            let partner = extent(&found[tile], side);
            let middle = partner.start + partner.len() / 2;
            let at = tiles[side].partition_point(|tile| start(tile) <= middle);
            let Some(at) = at.checked_sub(1) else {
                continue;
            };
            if found[tiles[side][at]] != found[tile]
                && extent(&found[tiles[side][at]], side).contains(&middle)
            {
                places[at].push(extent(&found[tile], 1 - side));
            }
        }
        let listed = places
            .into_iter()
            .zip(&tiles[side])
            .map(|(mut places, &tile)| {
                if let [block] = found[tile].as_slice() {
                    let own = range(block, side);
                    for (run, phrase) in view
                        .runs(side, &own)
                        .take(view.interned.limits.reuse.listed_places)
                    {
                        if run.start <= own.start && own.end <= run.end {
                            let shift = own.start - run.start;
                            let starts = view.places(1 - side, phrase).iter();
                            places.extend(starts.map(|&start| {
                                start as usize + shift..start as usize + shift + own.len()
                            }));
                        }
                    }
                }
                let partner = extent(&found[tile], 1 - side);
                places.retain(|place| place.start >= partner.end || place.end <= partner.start);
                sort_by_key(&mut places, |place| place.start as u128);
                places.dedup_by(|next, place| next.start < place.end);
                places.truncate(view.interned.limits.reuse.listed_places);
                places
                    .iter()
                    .map(|place| view.span(1 - side, place))
                    .collect()
            });
        listed.collect()
    })
}

/// Computes coverage, omitted sentences, repeats and lists of a text from its tiles. `lightly` marks words in passages that are too light
/// to be shown.
fn side_of(
    view: &WordView,
    boundaries: &Boundaries,
    side: usize,
    found: &[Vec<Block>],
    tiles: Vec<Tile>,
    lightly: &[bool],
) -> PassageSide {
    let all = view.keys(side).len();
    let mut covered = vec![false; all];
    let mut words = [0; 2];
    let mut first_person = Vec::new();
    let persons = view.keys_of(side, |word| {
        FIRST_PERSON.iter().any(|of| of.eq_ignore_ascii_case(word))
    });
    for tile in &tiles {
        let blocks = &found[tile.passage];
        let own = extent(blocks, side);
        words[usize::from(blocks.len() > 1)] += own.len();
        covered[own].fill(true);
        for word in blocks.iter().flat_map(|block| range(block, side)) {
            let may_be = persons[view.keys(side)[word] as usize];
            if may_be && !boundaries.quoted[side][word] && is_first_person(view.str(side, word)) {
                first_person.push(view.token(side, word).span());
            }
        }
    }
    let [exact, near] = words.map(|words| Coverage {
        words,
        share: if all == 0 {
            0.0
        } else {
            words as f64 / all as f64
        },
    });
    let mut omitted = Vec::new();
    let mut at = 0;
    while at < all {
        let sentence = view.sentences(side, &(at..at + 1));
        at = sentence.end;
        let light = lightly[sentence.clone()]
            .iter()
            .filter(|light| **light)
            .count();
        if !covered[sentence.clone()].contains(&true) && light * 2 < sentence.len() {
            omitted.push(view.sentence_span(side, &sentence));
        }
    }
    let paragraphs = view.paragraphs(side);
    let (repeats, mut lists) = repeats::repeats(view, side, &paragraphs);
    if let Some(mut tail) = trailing_boilerplate::tail(view, side, &paragraphs, &covered) {
        // Joins it with lists that reach into it.
        while let Some(last) = lists.pop_if(|last| last.end > tail.start) {
            tail.start = tail.start.min(last.start);
        }
        lists.push(tail);
    }
    let lists = lists
        .iter()
        .map(|words| view.sentence_span(side, words))
        .collect();
    PassageSide {
        tiles,
        exact,
        near,
        omitted,
        repeats,
        lists,
        first_person,
    }
}

/// Returns whether a word is of the first person; "US" is not.
fn is_first_person(word: &str) -> bool {
    FIRST_PERSON.contains(&word)
}

/// Words of the first person, as they are written.
const FIRST_PERSON: [&str; 13] = [
    "I",
    "we",
    "We",
    "us",
    "our",
    "Our",
    "ours",
    "ourselves",
    "me",
    "my",
    "My",
    "mine",
    "myself",
];

#[cfg(test)]
mod tests;
