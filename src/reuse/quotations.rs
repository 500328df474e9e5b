//! Quotations: looks up the quotations of one text in the other, and gives each a verdict.
//!
//! 1. [`quoted_words`] reads the words between the marks, and the signs (ellipses and brackets) that replace others.
//! 2. [`source_lookup`] finds the words in the other text, the *source*, and [`source_characters`] the characters.
//! 3. [`verdict`] derives the verdict from the differences. Of several, the gravest applies: absent, stitched, altered, elided, verbatim.
//! 4. [`utterances`] finds the quotations that are parts of one utterance.

pub(crate) mod apparatus;
mod edges;
mod quoted_words;
mod source;
mod source_characters;
mod source_lookup;
pub(crate) mod utterances;
mod verdict;

use super::passages::WIDEST_AT_EDGE;
use super::quotation_marks::Quoted;
use super::word_view::WordView;
use crate::align::Block;
use crate::comparison::quotations::{Omission, Part, Quotation, Verdict};
use crate::sentence_search::{Nearness, Sentences};
use crate::sort::sort_by_key;
use quoted_words::QuotedWords;
use source_lookup::SourceLookup;
use std::ops::Range;
use verdict::{Reader, bearings};

pub(crate) use quoted_words::SourceBrackets;
pub(crate) use source::{OtherText, SharedRun, SharedRuns, Source};
pub(crate) use source_characters::SourceCharacters;
pub(crate) use source_lookup::{Fragment, JUMP};

/// Most words of a short quotation.
const SHORT: usize = 2;
/// Least share of the weight of its words, in hundredths, with which a quotation counts as found.
const LEAST_SHARE: u64 = 55;
/// Most words at an end that count as exchanged. More words were added.
const EXCHANGED: usize = 3;
/// Most words of the source between two parts of one context.
const CONTEXT: usize = 150;
/// Least number of words of a part that is a passage.
const PASSAGE: usize = 3;

/// Returns the quotations of a text, and their parts that the other text contains, as blocks. `view` has one key for the
/// spellings of a word, `exact` has several.
pub(crate) fn quotations(
    view: &WordView,
    exact: &WordView,
    side: usize,
    marks: &[Quoted],
) -> (Vec<Quotation>, Vec<Vec<Block>>) {
    if marks.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let previous = utterances::previous(view, side, marks);
    let mut found: Vec<Quotation> = Vec::with_capacity(marks.len());
    let mut passages = Vec::new();
    // The start and end of each quotation in the source.
    let mut places: Vec<Option<Range<usize>>> = Vec::with_capacity(marks.len());
    let all = 0..view.keys(1 - side).len();
    let characters = SourceCharacters::new(view, 1 - side, &all);
    let source = Source {
        texts: std::slice::from_ref(&all),
        runs: &OtherText { view, side },
        apparatus: &apparatus::apparatus(view.texts[1 - side]),
        brackets: &SourceBrackets::new(view, 1 - side, &all),
        characters: characters.as_ref(),
    };
    // The sentences of the source, for absent quotations. Built for the first one.
    let mut sentences = None;
    for (quoted, &previous) in marks.iter().zip(&previous) {
        let before = previous.and_then(|index| places[index].clone());
        let after = before.as_ref().map(|place| place.end);
        let mut judged = judge([view, exact], side, quoted, after, &source);
        if judged.quotation.verdict == Verdict::Absent {
            let sentences = sentences
                .get_or_insert_with(|| Sentences::new(view.texts, &view.interned, 1 - side));
            let nearest = sentences.nearest(&view.words_of(side, quoted.span), &Nearness::QUOTED);
            judged.quotation.context =
                nearest.map(|near| view.sentence_span(1 - side, &near.units));
        }
        let between = match (&before, &judged.place) {
            (Some(before), Some(place)) if before.end <= place.start => {
                Some(omission(view, side, before.end..place.start))
            }
            _ => None,
        };
        if quoted.outer.is_none() {
            passages.extend(judged.passages);
        }
        places.push(judged.place);
        found.push(Quotation {
            outer: quoted.outer,
            previous,
            between,
            ..judged.quotation
        });
    }
    (found, passages)
}

/// The result of [`judge`].
pub(crate) struct Judged {
    pub quotation: Quotation,
    /// Its words in the source, if they are in one place.
    pub place: Option<Range<usize>>,
    /// Its parts that are long enough for a passage, as blocks.
    pub passages: Vec<Vec<Block>>,
    /// The runs of its words that the source contains, in the order of the quotation; empty if it is absent.
    pub chain: Vec<Fragment>,
    /// The weight of these words, less the cost of what is between them.
    pub score: i64,
    /// The score that the quotation has in a source that contains all of its words.
    pub full_score: i64,
}

/// Looks up a quotation in a source. `after` is the end of the previous part of its utterance there.
pub(crate) fn judge(
    views: [&WordView; 2],
    side: usize,
    quoted: &Quoted,
    after: Option<usize>,
    source: &Source,
) -> Judged {
    let mut judged = judge_words(views, side, quoted, after, source);
    if let Some(characters) = source.characters
        && judged.quotation.verdict != Verdict::Verbatim
    {
        characters.correct(views[0], side, &mut judged.quotation);
    }
    judged
}

/// Looks up the words of a quotation. The first view has one key for the spellings of a word, the second has several.
#[inline(never)]
fn judge_words(
    [view, exact]: [&WordView; 2],
    side: usize,
    quoted: &Quoted,
    after: Option<usize>,
    source: &Source,
) -> Judged {
    let quoted_words = QuotedWords::new(view, side, quoted.span, source.brackets);
    let lookup = SourceLookup {
        view,
        side,
        quoted_words: &quoted_words,
        after,
        source,
    };
    let words = quoted_words.count(quoted_words.words.clone());
    let mut judged = Judged {
        quotation: Quotation {
            span: quoted.span,
            words,
            is_short: is_short(view, side, &quoted_words.words, words),
            is_closed: quoted.is_closed,
            outer: None,
            previous: None,
            between: None,
            verdict: Verdict::Absent,
            parts: Vec::new(),
            differences: Vec::new(),
            context: None,
        },
        place: None,
        passages: Vec::new(),
        chain: Vec::new(),
        score: 0,
        full_score: 0,
    };
    if !may_be_there(view, side, &quoted_words, source) {
        return judged;
    }
    let chain = lookup.chain();
    if !is_there(view, side, &quoted_words, &chain, judged.quotation.is_short) {
        return judged;
    }
    let chain = lookup.in_one_spelling(chain, exact);
    if chain.is_empty() {
        return judged;
    }
    let mut reader = Reader {
        lookup: &lookup,
        verdict: Verdict::Verbatim,
        differences: Vec::new(),
    };
    let parts = reader.read(&chain);
    let (verdict, mut differences) = (reader.verdict, reader.differences);
    let edges = edges::Edges {
        view,
        side,
        quoted_words: &quoted_words,
        span: quoted.span,
    };
    differences.extend(edges.differences(&chain));
    sort_by_key(&mut differences, |difference| difference.span.start as u128);
    let sourced = |part: &[Fragment]| part[0].source..part[part.len() - 1].source_end();
    let own = |part: &[Fragment]| part[0].own..part[part.len() - 1].own_end();
    let start = sourced(&parts[0]).start;
    let end = sourced(&parts[parts.len() - 1]).end;
    let one_place = start < end && source.is_one_text(start, end - 1);
    let one_context = one_place && end - start <= CONTEXT;
    let context = if one_context {
        start..end
    } else {
        sourced(&parts[0])
    };
    judged.quotation.context =
        Some(view.sentence_span(1 - side, &view.sentences(1 - side, &context)));
    judged.quotation.parts = parts
        .iter()
        .map(|part| Part {
            span: view.span(side, &own(part)),
            source: view.span(1 - side, &sourced(part)),
        })
        .collect();
    judged.quotation.verdict = verdict;
    judged.quotation.differences = differences;
    judged.place = one_place.then_some(start..end);
    judged.score = lookup.score(&chain);
    judged.full_score = lookup.full_score();
    if !judged.quotation.is_short {
        judged.passages = passages(&lookup, &parts);
    }
    judged.chain = chain;
    judged
}

/// Returns the parts of a quotation that are long enough for a passage, as blocks. Parts are one passage if they are few words apart in both
/// texts, as they would be outside marks.
fn passages(lookup: &SourceLookup, parts: &[Vec<Fragment>]) -> Vec<Vec<Block>> {
    let SourceLookup { view, side, .. } = *lookup;
    let mut merged: Vec<Vec<Fragment>> = Vec::with_capacity(parts.len());
    for part in parts {
        let Some(whole) = merged.last_mut() else {
            merged.push(part.clone());
            continue;
        };
        let (last, next) = (whole[whole.len() - 1], part[0]);
        let own = last.own_end()..next.own;
        let between = next.source.checked_sub(last.source_end());
        let is_one_text = lookup.source.is_one_text(last.source, next.source);
        let Some(between) = between.filter(|_| is_one_text) else {
            merged.push(part.clone());
            continue;
        };
        let source = last.source_end()..next.source;
        if between.max(own.len()) > WIDEST_AT_EDGE {
            merged.push(part.clone());
        } else if view.keys(side)[own] == view.keys(1 - side)[source] {
            // A sign that replaces nothing.
            whole.pop();
            whole.push(Fragment {
                len: next.own_end() - last.own,
                ..last
            });
            whole.extend(&part[1..]);
        } else {
            whole.extend(part);
        }
    }
    let words = |part: &[Fragment]| part[part.len() - 1].own_end() - part[0].own;
    let long = merged.iter().filter(|part| words(part) >= PASSAGE);
    long.map(|part| part.iter().map(|fragment| lookup.block(fragment)).collect())
        .collect()
}

/// Returns whether a quotation has only one or two words. In scripts without spaces, where every character counts as a word, the limit is
/// twice as high.
fn is_short(view: &WordView, side: usize, all: &Range<usize>, words: usize) -> bool {
    let joined = all.clone().skip(1).filter(|&word| {
        view.token(side, word - 1).end == view.token(side, word).start
            && view.str(side, word).chars().count() == 1
    });
    words - (joined.count().min(words) / 2) <= SHORT
}

/// Returns whether the source has enough of the words of a quotation, in any order. A cheap test before the search.
fn may_be_there(view: &WordView, side: usize, quoted_words: &QuotedWords, source: &Source) -> bool {
    let (mut known, mut whole) = (0, 0);
    for piece in quoted_words.pieces(quoted_words.words.clone()) {
        for word in piece {
            let weight = view.weight(side, &(word..word + 1));
            whole += weight;
            known += if source.runs.has(view.keys(side)[word]) {
                weight
            } else {
                0
            };
        }
    }
    known * 100 >= whole * LEAST_SHARE
}

/// Returns whether the source contains enough of a quotation.
fn is_there(
    view: &WordView,
    side: usize,
    quoted_words: &QuotedWords,
    chain: &[Fragment],
    is_short: bool,
) -> bool {
    let found: usize = chain.iter().map(|fragment| fragment.len).sum();
    let all = quoted_words.count(quoted_words.words.clone());
    if all <= SHORT || is_short {
        return found == all
            && found > 0
            && chain
                .windows(2)
                .all(|pair| pair[0].source <= pair[1].source);
    }
    let weight = |words: Range<usize>| view.weight(side, &words);
    let matched: u64 = chain
        .iter()
        .map(|fragment| weight(fragment.own..fragment.own_end()))
        .sum();
    let whole: u64 = quoted_words
        .pieces(quoted_words.words.clone())
        .into_iter()
        .map(weight)
        .sum();
    found >= SHORT && matched * 100 >= whole * LEAST_SHARE
}

/// Returns the words of the source that a quotation omits.
pub(crate) fn omission(view: &WordView, side: usize, source: Range<usize>) -> Omission {
    Omission {
        bearings: bearings(view, side, 0..0, &source),
        source: view.span(1 - side, &source),
    }
}

#[cfg(test)]
mod tests;
