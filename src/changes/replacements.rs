//! Pairs deleted words with the inserted words that replace them, classifies each by its [bearing], and diffs their
//! characters.
//!
//! Deleted and inserted rows of one hunk replace each other. So do those of the edits inside one move, wherever its two ends are.

use super::Changes;
use super::char_diff::refine;
use crate::bearing::{self, Bearings, Judge, Neighbours, Word};
use crate::comparison::{BearingWord, ChangeKind, Refinement, Side};
use crate::intern::{Interned, Units, is_shortened};
use crate::sort::{ahead, pair, sort_by_key};
use crate::text::{Kind, Text, Token, is_swapped};

/// The most words of one text whose characters are compared. More words are rewritten, not respelled, and similar ones are so by chance.
const MOST_WORDS: usize = 3;

/// A changed word.
#[derive(Clone, Copy)]
struct Changed<'a> {
    row: usize,
    token: &'a Token,
    /// Its index among the tokens of its text.
    index: usize,
    /// Whether it begins a sentence.
    initial: bool,
}

/// Returns whether the tokens between two names make them one name: white space, or the full stop of an initial.
fn is_one_name(text: &Text, between: &[Token]) -> bool {
    between
        .iter()
        .all(|token| token.kind == Kind::Space || text.str(token) == ".")
}

/// Words that replace each other, in before and in after.
#[derive(Default)]
struct Edit<'a> {
    words: [Vec<Changed<'a>>; 2],
    hunks: Vec<usize>,
}

/// Records the bearings of hunks and of their words, and the characters that changed inside words. Linear in the texts.
pub(super) fn edits(texts: &[Text; 2], interned: &Interned, changes: &mut Changes, judge: Judge) {
    let swapped = is_swapped(texts[0].source, texts[1].source);
    let longest = interned.limits.changes.longest_compared_word;
    for edit in &gather(texts, interned, changes) {
        let words = [0, 1].map(|side| {
            let word = |changed: &Changed| Word {
                text: texts[side].str(changed.token),
                kind: changed.token.kind,
                initial: changed.initial,
                is_term: interned.units[side].is(&interned.is_term, changed.index),
                neighbours: Neighbours::of(&texts[side], changed.index),
            };
            edit.words[side].iter().map(word).collect::<Vec<_>>()
        });
        let bearings = judge.bearings(&words[0], &words[1]);
        for &hunk in &edit.hunks {
            let hunk = &mut changes.hunks[hunk];
            hunk.bearings |= bearing::sum(&bearings);
        }
        for (side, name) in [(0, Side::Before), (1, Side::After)] {
            let tokens = &texts[side].tokens;
            let mut last = None;
            for (changed, &bearing) in edit.words[side].iter().zip(&bearings[side]) {
                if !bearing.turns_meaning() {
                    continue;
                }
                let index = changed.index;
                // A first name, an initial and a surname are one name.
                let goes_on = bearing == Bearings::NAME
                    && last.is_some_and(|(row, end)| {
                        row == changed.row && is_one_name(&texts[side], &tokens[end..index])
                    });
                last = (bearing == Bearings::NAME).then_some((changed.row, index + 1));
                match changes.bearing_words.last_mut() {
                    Some(marked) if goes_on => marked.span.end = changed.token.end,
                    _ => changes.bearing_words.push(BearingWord {
                        side: name,
                        span: changed.token.span(),
                        row: changed.row,
                        bearings: bearing,
                    }),
                }
            }
        }
        respelled(texts, swapped, longest, edit, &mut changes.refinements);
    }
    sort_by_key(&mut changes.bearing_words, |marked| {
        pair(marked.row as u64, marked.span.start as u64)
    });
    sort_by_key(&mut changes.refinements, |refinement| {
        refinement.row as u128
    });
}

/// Collects the edits of all hunks and moves.
fn gather<'a>(texts: &'a [Text; 2], interned: &Interned, changes: &Changes) -> Vec<Edit<'a>> {
    let hunks = changes.hunks.len();
    let mut edits: Vec<Edit> = (0..hunks + changes.moves.len())
        .map(|_| Edit::default())
        .collect();
    let mut next = [0, 0];
    let mut hunk = 0;
    for (row, change) in changes.changes.iter().enumerate() {
        while changes
            .hunks
            .get(hunk)
            .is_some_and(|hunk| hunk.rows.end <= row)
        {
            hunk += 1;
        }
        let edited = matches!(change.kind, ChangeKind::Deleted | ChangeKind::Inserted);
        for (side, span) in [(0, &change.before), (1, &change.after)] {
            let first = next[side];
            let tokens = &texts[side].tokens;
            next[side] = ahead(tokens, first, |token| token.end <= span.end);
            if !edited || first == next[side] {
                continue;
            }
            let edit = &mut edits[change.move_index.map_or(hunk, |moved| hunks + moved)];
            if edit.hunks.last() != Some(&hunk) {
                edit.hunks.push(hunk);
            }
            let words = (first..next[side]).filter(|&token| tokens[token].kind.is_word());
            edit.words[side].extend(words.map(|token| Changed {
                row,
                token: &tokens[token],
                index: token,
                initial: is_initial(
                    &texts[side],
                    token,
                    &interned.units[side],
                    &interned.is_capital,
                ),
            }));
        }
    }
    edits
}

/// Returns whether a word begins a sentence, or follows a mark that a sentence may begin after. A comma is no such mark, nor is the full
/// stop of an initial or a title. After a colon, a word with a capital that another one follows is a name: "voted against: Alan Gruen".
fn is_initial(text: &Text, word: usize, units: &Units, capitals: &[bool]) -> bool {
    let mut before = text.tokens[..word]
        .iter()
        .rev()
        .filter(|token| token.kind != Kind::Space);
    let Some(last) = before.next() else {
        return true;
    };
    match text.str(last) {
        "," | ";" | "(" | "/" | "-" | "&" => false,
        "." => before
            .next()
            .is_none_or(|token| !is_shortened(text.str(token))),
        ":" => {
            // "The notice reads: A Southern quay …": "A" is an article.
            let is_article = text.str(&text.tokens[word]).len() == 1;
            // Between two words of a name is one token, a space.
            is_article || !units.is(capitals, word) || !units.is(capitals, word + 2)
        }
        _ => !last.kind.is_word(),
    }
}

/// Pairs respelled words of an edit, in order, and records the characters that differ. Of all ways to pair them, one with the most pairs is
/// taken. The choice among several depends on which text is first, so it is made in the canonical order.
fn respelled(
    texts: &[Text; 2],
    swapped: bool,
    longest: usize,
    edit: &Edit,
    refinements: &mut Vec<Refinement>,
) {
    let [first, second] = if swapped { [1, 0] } else { [0, 1] };
    let (one, two) = (&edit.words[first], &edit.words[second]);
    if one.len().max(two.len()) > MOST_WORDS {
        return;
    }
    let refined = |i: usize, j: usize| {
        let words = [one[i].token, two[j].token];
        if words.iter().any(|word| word.kind == Kind::Figure) {
            return None;
        }
        refine(
            texts[first].str(words[0]),
            texts[second].str(words[1]),
            longest,
        )
    };
    // `most[i * width + j]`: the most pairs among the words from `i` and `j` on.
    let width = two.len() + 1;
    let mut most = vec![0_u8; (one.len() + 1) * width];
    for i in (0..one.len()).rev() {
        for j in (0..two.len()).rev() {
            let skip = most[(i + 1) * width + j].max(most[i * width + j + 1]);
            let pair = most[(i + 1) * width + j + 1] + u8::from(refined(i, j).is_some());
            most[i * width + j] = skip.max(pair);
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < one.len() && j < two.len() {
        let here = most[i * width + j];
        if here == most[(i + 1) * width + j] {
            i += 1;
        } else if here == most[i * width + j + 1] {
            j += 1;
        } else {
            if let Some(letters) = refined(i, j) {
                let words = [one[i].token, two[j].token];
                let [this, that] = [0, 1]
                    .map(|k| words[k].start + letters[k].start..words[k].start + letters[k].end);
                let (row, before, after) = if swapped {
                    (two[j].row, that, this)
                } else {
                    (one[i].row, this, that)
                };
                refinements.push(Refinement {
                    row,
                    before: before.into(),
                    after: after.into(),
                });
            }
            i += 1;
            j += 1;
        }
    }
}
