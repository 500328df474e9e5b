//! Quotations: what stands between the marks of one text, looked up in the other, with a verdict.
//!
//! 1. [`quoted_words`] reads the words between the marks, and where an ellipsis or a bracket stands for others.
//! 2. [`source_lookup`] finds where the other text, the *source*, has them.
//! 3. What differs there makes the verdict. Where more than one fits, the graver counts: absent, stitched, altered, elided, verbatim.
//! 4. [`utterances`] tells which pieces belong together.

mod quoted_words;
mod source_lookup;
mod utterances;

use super::quotation_marks::Quoted;
use super::word_view::{WordView, block};
use crate::align::Block;
use crate::bearing::Bearings;
use crate::comparison::quotations::{
    Difference, DifferenceKind as Kind, Omission, Part, Quotation, Verdict,
};
use crate::sentence_search::Sentences;
use crate::sort::sort_by_key;
use crate::span::Span;
use quoted_words::QuotedWords;
use source_lookup::{Fragment, Joint, SourceLookup};
use std::ops::Range;

/// A quotation of no more words is short.
const SHORT: usize = 2;
/// The source has a quotation if it has this share of its words' weight, in hundredths.
const LEAST_SHARE: u64 = 55;
/// Words at an end that were exchanged; more were added.
const EXCHANGED: usize = 3;
/// Words of the source from one part to the next that are still one context.
const CONTEXT: usize = 150;
/// Fewest words of a part that is a passage.
const PASSAGE: usize = 3;

/// The quotations of a text, and their parts that the other has, as blocks.
#[inline(never)]
pub(super) fn quotations(
    view: &WordView,
    side: usize,
    marks: &[Quoted],
) -> (Vec<Quotation>, Vec<Vec<Block>>) {
    let previous = utterances::previous(view, side, marks);
    let mut found: Vec<Quotation> = Vec::with_capacity(marks.len());
    let mut passages = Vec::new();
    // Where each begins and ends in the source.
    let mut places: Vec<Option<Range<usize>>> = Vec::with_capacity(marks.len());
    // The source, for what it has not: made when that is first asked for.
    let mut source = None;
    for (quoted, &previous) in marks.iter().zip(&previous) {
        let before = previous.and_then(|index| places[index].clone());
        let after = before.as_ref().map(|place| place.end);
        let mut judged = judge(view, side, quoted, after);
        if judged.quotation.verdict == Verdict::Absent {
            let source =
                source.get_or_insert_with(|| Sentences::new(view.texts, &view.interned, 1 - side));
            let nearest = source.nearest(&view.words_of(side, quoted.span));
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

/// What [`judge`] says.
struct Judged {
    quotation: Quotation,
    place: Option<Range<usize>>,
    passages: Vec<Vec<Block>>,
}

#[inline(never)]
fn judge(view: &WordView, side: usize, quoted: &Quoted, after: Option<usize>) -> Judged {
    let quoted_words = QuotedWords::new(view, side, quoted.span);
    let lookup = SourceLookup {
        view,
        side,
        quoted_words: &quoted_words,
        after,
    };
    let chain = lookup.chain();
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
    };
    if !is_there(view, side, &quoted_words, &chain, judged.quotation.is_short) {
        return judged;
    }
    let mut reader = Reader {
        lookup: &lookup,
        verdict: Verdict::Verbatim,
        differences: Vec::new(),
    };
    let parts = reader.read(&chain);
    let (verdict, differences) = (reader.verdict, reader.differences);
    let source = |part: &[Fragment]| part[0].source..part[part.len() - 1].source_end();
    let own = |part: &[Fragment]| part[0].own..part[part.len() - 1].own_end();
    let start = source(&parts[0]).start;
    let end = source(&parts[parts.len() - 1]).end;
    let one_context = start < end && end - start <= CONTEXT;
    let context = if one_context {
        start..end
    } else {
        source(&parts[0])
    };
    judged.quotation.context =
        Some(view.sentence_span(1 - side, &view.sentences(1 - side, &context)));
    judged.quotation.parts = parts
        .iter()
        .map(|part| Part {
            span: view.span(side, &own(part)),
            source: view.span(1 - side, &source(part)),
        })
        .collect();
    judged.quotation.verdict = verdict;
    judged.quotation.differences = differences;
    judged.place = (start < end).then_some(start..end);
    if !judged.quotation.is_short {
        let long = parts.iter().filter(|part| own(part).len() >= PASSAGE);
        judged.passages = long
            .map(|part| part.iter().map(|fragment| lookup.block(fragment)).collect())
            .collect();
    }
    judged
}

/// Whether a quotation has one word or two. In scripts without spaces, where every character counts as a word, twice as many.
fn is_short(view: &WordView, side: usize, all: &Range<usize>, words: usize) -> bool {
    let joined = all.clone().skip(1).filter(|&word| {
        view.token(side, word - 1).end == view.token(side, word).start
            && view.str(side, word).chars().count() == 1
    });
    words - (joined.count().min(words) / 2) <= SHORT
}

/// Whether the source has enough of a quotation.
#[inline(never)]
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

/// Words of the source that a quotation passes over.
#[inline(never)]
fn omission(view: &WordView, side: usize, source: Range<usize>) -> Omission {
    Omission {
        bearings: bearings(view, side, 0..0, &source),
        source: view.span(1 - side, &source),
    }
}

/// What words bear that a quotation has for those of its source.
#[inline(never)]
fn bearings(view: &WordView, side: usize, own: Range<usize>, source: &Range<usize>) -> Bearings {
    let mut words = [own, source.clone()];
    words.rotate_left(side);
    view.bearings(&words, true)
}

/// Reads a chain: what differs, and how grave that is.
struct Reader<'a> {
    lookup: &'a SourceLookup<'a>,
    verdict: Verdict,
    differences: Vec<Difference>,
}

impl Reader<'_> {
    /// The parts of the chain that stand in one piece in the source.
    fn read(&mut self, chain: &[Fragment]) -> Vec<Vec<Fragment>> {
        let SourceLookup {
            view,
            side,
            quoted_words,
            ..
        } = *self.lookup;
        let (first, last) = (chain[0], chain[chain.len() - 1]);
        self.head(quoted_words.words.start..first.own, first.source);
        let mut parts: Vec<Vec<Fragment>> = Vec::new();
        for (index, fragment) in chain.iter().enumerate() {
            self.forms(fragment);
            let Some(before) = index.checked_sub(1).map(|index| chain[index]) else {
                parts.push(vec![*fragment]);
                continue;
            };
            let own = before.own_end()..fragment.own;
            match self.lookup.joint(&before, fragment) {
                Joint::Near => {
                    // What stands in brackets and replaces nothing is no word of the quotation.
                    let own = match quoted_words.count(own.clone()) {
                        0 => own.start..own.start,
                        _ => own,
                    };
                    self.differ(own, before.source_end()..fragment.source);
                    if let Some(part) = parts.last_mut() {
                        part.push(*fragment);
                    }
                    continue;
                }
                Joint::Sign => self.signs(own, before.source_end()..fragment.source),
                Joint::Jump => {
                    let source = before.source_end()..fragment.source.max(before.source_end());
                    self.verdict = self.verdict.max(Verdict::Stitched);
                    self.add(
                        Kind::Jump,
                        view.span(side, &own),
                        &(own.start..own.start),
                        source,
                    );
                    for piece in quoted_words.pieces(own) {
                        self.differ(piece, fragment.source..fragment.source);
                    }
                }
            }
            parts.push(vec![*fragment]);
        }
        self.tail(last.own_end()..quoted_words.words.end, last.source_end());
        sort_by_key(&mut self.differences, |difference| {
            difference.span.start as u128
        });
        parts
    }

    #[inline(never)]
    fn add(&mut self, kind: Kind, span: Span, own: &Range<usize>, source: Range<usize>) {
        let SourceLookup { view, side, .. } = *self.lookup;
        let bearings = match kind {
            Kind::Jump => Bearings::empty(),
            Kind::Form => Bearings::FORM,
            _ => bearings(view, side, own.clone(), &source),
        };
        self.differences.push(Difference {
            kind,
            span,
            source: view.span(1 - side, &source),
            bearings,
        });
    }

    /// Words of the quotation stand for words of the source, or for none, or the reverse.
    #[inline(never)]
    fn differ(&mut self, own: Range<usize>, source: Range<usize>) {
        let SourceLookup { view, side, .. } = *self.lookup;
        if view.is_same_notation(side, &own, &source) {
            return self.add(Kind::Form, view.span(side, &own), &own, source);
        }
        let kind = match (own.is_empty(), source.is_empty()) {
            (true, true) => return,
            (false, false) => Kind::Exchanged,
            (false, true) => Kind::Added,
            (true, false) => Kind::Dropped,
        };
        self.verdict = self.verdict.max(Verdict::Altered);
        self.add(kind, view.span(side, &own), &own, source);
    }

    /// Signs between two places stand for the source's words; words that are there as well were added.
    fn signs(&mut self, own: Range<usize>, source: Range<usize>) {
        let SourceLookup {
            view,
            side,
            quoted_words,
            ..
        } = *self.lookup;
        let signs: Vec<_> = quoted_words.between(own.start, own.end).cloned().collect();
        for (index, sign) in signs.iter().enumerate() {
            // The first of several has it all.
            let source = if index == 0 {
                source.clone()
            } else {
                source.end..source.end
            };
            self.sign(sign, source);
        }
        for piece in quoted_words.pieces(own) {
            self.verdict = self.verdict.max(Verdict::Altered);
            let span = view.span(side, &piece);
            self.add(Kind::Added, span, &piece, source.end..source.end);
        }
    }

    #[inline(never)]
    fn sign(&mut self, sign: &quoted_words::Sign, source: Range<usize>) {
        let SourceLookup { view, side, .. } = *self.lookup;
        let own = view.words_of(side, sign.span);
        let same_letters = source.len() == 1
            && view.str(1 - side, source.start).to_lowercase() == sign.letters.to_lowercase();
        if same_letters && !sign.is_ellipsis {
            // "[T]he" changes a capital and no word.
            return self.add(Kind::Form, sign.span, &own, source);
        }
        self.verdict = self.verdict.max(Verdict::Elided);
        let kind = if sign.is_ellipsis {
            Kind::Ellipsis
        } else {
            Kind::Bracket
        };
        self.add(kind, sign.span, &own, source);
    }

    /// What stands in front of the first word that the source has.
    #[inline(never)]
    fn head(&mut self, own: Range<usize>, end: usize) {
        let SourceLookup {
            view,
            side,
            quoted_words,
            ..
        } = *self.lookup;
        let pieces = quoted_words.pieces(own.clone());
        let sentence = view.sentences(1 - side, &(end..end + 1)).start;
        let exchanged = quoted_words.count(own.clone());
        let start = if exchanged <= EXCHANGED {
            end.saturating_sub(exchanged).max(sentence)
        } else {
            end
        };
        let mut at = start;
        for piece in pieces {
            let other = (at.saturating_sub(SHORT)..end)
                .find(|&at| view.is_same_notation(side, &piece, &(at..end)));
            let at_piece = other.unwrap_or(at);
            self.differ(piece, at_piece..end);
            at = end;
        }
        for sign in quoted_words
            .between(own.start, own.end)
            .filter(|sign| !sign.is_ellipsis)
            .cloned()
            .collect::<Vec<_>>()
        {
            // One word in front of the rest of the sentence is what "[It]" stands for.
            let start = if exchanged == 0 && end > sentence {
                end - 1
            } else {
                end
            };
            self.sign(&sign, start..end);
        }
    }

    /// What stands behind the last.
    #[inline(never)]
    fn tail(&mut self, own: Range<usize>, start: usize) {
        let SourceLookup {
            view,
            side,
            quoted_words,
            ..
        } = *self.lookup;
        let sentence = view.sentences(1 - side, &(start - 1..start)).end;
        let exchanged = quoted_words.count(own.clone());
        let mut end = if exchanged <= EXCHANGED {
            (start + exchanged).min(sentence)
        } else {
            start
        };
        for piece in quoted_words.pieces(own.clone()) {
            let most = (end + SHORT).min(view.keys(1 - side).len());
            let other =
                (start + 1..=most).find(|&end| view.is_same_notation(side, &piece, &(start..end)));
            self.differ(piece, start..other.unwrap_or(end));
            end = start;
        }
        for sign in quoted_words
            .between(own.start.max(quoted_words.words.start), own.end)
            .filter(|sign| !sign.is_ellipsis)
            .cloned()
            .collect::<Vec<_>>()
        {
            let end = if exchanged == 0 && start < sentence {
                start + 1
            } else {
                start
            };
            self.sign(&sign, start..end);
        }
    }

    /// What the words of a fragment differ in by form.
    #[inline(never)]
    fn forms(&mut self, fragment: &Fragment) {
        let SourceLookup { view, side, .. } = *self.lookup;
        let blocks = [block(side, fragment.own, fragment.source, fragment.len)];
        for form in view.forms(&blocks) {
            let (span, source) = if side == 0 {
                (form.before, form.after)
            } else {
                (form.after, form.before)
            };
            self.differences.push(Difference {
                kind: Kind::Form,
                span,
                source,
                bearings: Bearings::FORM,
            });
        }
    }
}

#[cfg(test)]
mod tests;
