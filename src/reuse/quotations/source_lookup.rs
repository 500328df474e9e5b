//! Where the other text has the words of a quotation: the best chain of runs that the two share.
//!
//! Each run that reaches into the quotation, at each of its places, is a fragment. Chained in the order of the quotation, fragments count
//! their weight; what lies between two of them costs: a little where few words lie between in either text or a sign stands for those of
//! the source, [`JUMP`] where the source goes on elsewhere. The heaviest chain wins; of equals the one in the quotation's own case, then
//! the earliest. This is sparse dynamic programming as in the alignment of genomes (D. Eppstein et al., 1992).
//!
//! # Time
//!
//! Linear in the fragments: each looks back at a [limited](crate::limits::ReuseLimits) number of others. A run with more places than the limit gives none, unless
//! nothing else does: what lies between the others is aligned word by word.

use super::quoted_words::QuotedWords;
use crate::align;
use crate::limits::ReuseLimits;
use crate::reuse::word_view::{WordView, block, gap, range};
use crate::sort::{pair, sort_by_key};
use std::ops::Range;

/// What a word that differs costs, as in a passage.
const FLAW: i64 = 3;
/// What it costs to go on elsewhere: more than a name or a fixed phrase weighs.
const JUMP: i64 = 20;
/// Words that may be dropped without a sign, within one passage.
pub(super) const DOZEN: usize = 12;
/// Words that may be dropped together with the end of a sentence.
const SENTENCE: usize = 3;
/// Words behind the piece before, in which the next is looked for first.
const NEAR: usize = 60;

/// A run of a quotation at one place of its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fragment {
    /// The first word, in the text that quotes.
    pub own: usize,
    /// The first word in the source.
    pub source: usize,
    pub len: usize,
}

impl Fragment {
    pub(super) fn own_end(&self) -> usize {
        self.own + self.len
    }

    pub(super) fn source_end(&self) -> usize {
        self.source + self.len
    }

    fn from(&self, skip: usize) -> Self {
        Self {
            own: self.own + skip,
            source: self.source + skip,
            len: self.len - skip,
        }
    }
}

/// How one fragment follows another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// With few words between, or none.
    Near,
    /// With a sign between.
    Sign,
    /// Elsewhere in the source.
    Jump,
}

/// A search for one quotation.
pub(super) struct SourceLookup<'a> {
    pub view: &'a WordView<'a>,
    /// The text that quotes.
    pub side: usize,
    pub quoted_words: &'a QuotedWords,
    /// Where the piece before ends in the source.
    pub after: Option<usize>,
}

impl SourceLookup<'_> {
    /// The best chain, in the order of the quotation; single words between its runs are in it as well.
    #[inline(never)]
    pub(super) fn chain(&self) -> Vec<Fragment> {
        let fragments = self.fragments();
        let lookback = self.limits().earlier_fragments;
        let mut best: Vec<(i64, Option<usize>)> = Vec::with_capacity(fragments.len());
        let mut last: Option<usize> = None;
        for (index, fragment) in fragments.iter().enumerate() {
            let own = self.weight(fragment);
            let mut here = (own + self.welcome(fragment), None);
            for before in (index.saturating_sub(lookback)..index).rev() {
                let skip = fragments[before].own_end().saturating_sub(fragment.own);
                if skip >= fragment.len {
                    continue;
                }
                let rest = fragment.from(skip);
                let most = best[before].0 + self.weight(&rest);
                if most < here.0 {
                    continue;
                }
                let score = most - self.cost(&fragments[before], &rest);
                if score > here.0 || score == here.0 && here.1.is_some_and(|other| before < other) {
                    here = (score, Some(before));
                }
            }
            best.push(here);
            if last.is_none_or(|last| here.0 > best[last].0) {
                last = Some(index);
            }
        }
        let mut chain: Vec<Fragment> = Vec::new();
        while let Some(index) = last {
            chain.push(fragments[index]);
            last = best[index].1;
        }
        chain.reverse();
        for index in 1..chain.len() {
            let skip = chain[index - 1].own_end().saturating_sub(chain[index].own);
            chain[index] = chain[index].from(skip);
        }
        self.filled(chain)
    }

    fn limits(&self) -> &ReuseLimits {
        &self.view.interned.limits.reuse
    }

    /// A run of function words says little, but is longer than chance would have it: each word counts one more.
    fn weight(&self, fragment: &Fragment) -> i64 {
        let words = fragment.own..fragment.own_end();
        (self.view.weight(self.side, &words) + words.len() as u64) as i64
    }

    /// What decides between places of the same words: behind the piece before, and in the same case.
    fn welcome(&self, fragment: &Fragment) -> i64 {
        let follows = |after: usize| (after..after + NEAR).contains(&fragment.source);
        let spelled =
            self.view.str(self.side, fragment.own) == self.view.str(1 - self.side, fragment.source);
        i64::from(self.after.is_some_and(follows)) * 2 + i64::from(spelled)
    }

    #[inline(never)]
    fn fragments(&self) -> Vec<Fragment> {
        let Self {
            view,
            side,
            quoted_words,
            ..
        } = *self;
        let most = self.limits().fragment_occurrences;
        let mut fragments = Vec::new();
        let mut many = Vec::new();
        for (run, phrase) in view.runs(side, &quoted_words.words) {
            let within =
                run.start.max(quoted_words.words.start)..run.end.min(quoted_words.words.end);
            let places = view.places(1 - side, phrase);
            for piece in quoted_words.pieces(within) {
                let target = if places.len() > most {
                    &mut many
                } else {
                    &mut fragments
                };
                for &place in places.iter().take(most) {
                    target.push(Fragment {
                        own: piece.start,
                        source: place as usize + piece.start - run.start,
                        len: piece.len(),
                    });
                }
            }
        }
        if fragments.is_empty() {
            fragments = many;
        }
        if fragments.is_empty() {
            for word in quoted_words
                .words
                .clone()
                .filter(|&word| !quoted_words.is_aside(word))
            {
                let place = view.first_place(1 - side, view.keys(side)[word]);
                fragments.extend(place.map(|source| Fragment {
                    own: word,
                    source,
                    len: 1,
                }));
            }
        }
        for index in 0..fragments.len() {
            let fragment = fragments[index];
            self.add_ends(&fragment, &mut fragments);
        }
        sort_by_key(&mut fragments, |fragment| {
            pair(fragment.own as u64, fragment.source as u64)
        });
        fragments.dedup();
        fragments
    }

    /// Adds what follows a fragment on nearly its diagonal up to the end of the quotation, and what leads up to it from the start: the
    /// longest run there may go on outside of the marks, and then stand elsewhere.
    fn add_ends(&self, fragment: &Fragment, fragments: &mut Vec<Fragment>) {
        const STEPS: [(usize, usize); 8] = [
            (0, 1),
            (0, 2),
            (1, 0),
            (2, 0),
            (1, 1),
            (1, 2),
            (2, 1),
            (2, 2),
        ];
        let Range { start, end } = self.quoted_words.words;
        for (own_step, source_step) in STEPS {
            let (own, source) = (
                fragment.own_end() + own_step,
                fragment.source_end() + source_step,
            );
            self.add_if_same(own, source, end.saturating_sub(own), fragments);
            let own = fragment.own.saturating_sub(own_step);
            let len = own.saturating_sub(start);
            if let Some(source) = fragment.source.checked_sub(source_step + len) {
                self.add_if_same(start, source, len, fragments);
            }
        }
    }

    /// Adds a fragment, if its words are the same in both texts, and no sign is among them.
    fn add_if_same(&self, own: usize, source: usize, len: usize, fragments: &mut Vec<Fragment>) {
        let keys = |side: usize, at: usize| self.view.keys(side).get(at..at + len);
        let own_words = keys(self.side, own);
        let is_whole = || {
            let words = own..own + len;
            self.quoted_words.count(words) == len
                && self
                    .quoted_words
                    .between(own + 1, own + len - 1)
                    .next()
                    .is_none()
        };
        if len > 0 && own_words.is_some() && own_words == keys(1 - self.side, source) && is_whole()
        {
            fragments.push(Fragment { own, source, len });
        }
    }

    /// How one fragment follows another that ends in front of it.
    #[inline(never)]
    pub(super) fn joint(&self, one: &Fragment, two: &Fragment) -> Joint {
        let Some(between) = two.source.checked_sub(one.source_end()) else {
            return Joint::Jump;
        };
        if self
            .quoted_words
            .between(one.own_end(), two.own)
            .next()
            .is_some()
        {
            return Joint::Sign;
        }
        let source = 1 - self.side;
        let ends = || {
            (one.source_end() + 1..=two.source).any(|word| self.view.begins_sentence(source, word))
        };
        if between > DOZEN || between > SENTENCE && ends() {
            return Joint::Jump;
        }
        Joint::Near
    }

    fn cost(&self, one: &Fragment, two: &Fragment) -> i64 {
        let own = self.quoted_words.count(one.own_end()..two.own) as i64;
        let between = two.source.saturating_sub(one.source_end()) as i64;
        let far = i64::from((between + 1).ilog2());
        match self.joint(one, two) {
            Joint::Near => (FLAW * own.max(between)).min(JUMP + FLAW * own),
            Joint::Sign => FLAW * own + 2 + far * 2,
            Joint::Jump => FLAW * own + JUMP + far / 2,
        }
    }

    /// The chain, and what else is the same between its fragments, in front of the first and behind the last.
    #[inline(never)]
    fn filled(&self, chain: Vec<Fragment>) -> Vec<Fragment> {
        let Self {
            view,
            side,
            quoted_words,
            ..
        } = *self;
        let (Some(&first), Some(&last)) = (chain.first(), chain.last()) else {
            return chain;
        };
        let mut filled = Vec::with_capacity(chain.len());
        let head = quoted_words.words.start..first.own;
        let reach = head.len().min(DOZEN) + SENTENCE;
        self.fill(
            head,
            first.source.saturating_sub(reach)..first.source,
            &mut filled,
        );
        for (index, &fragment) in chain.iter().enumerate() {
            if let Some(before) = index.checked_sub(1).map(|index| chain[index])
                && self.joint(&before, &fragment) != Joint::Jump
            {
                self.fill(
                    before.own_end()..fragment.own,
                    before.source_end()..fragment.source,
                    &mut filled,
                );
            }
            filled.push(fragment);
        }
        let tail = last.own_end()..quoted_words.words.end;
        let end =
            (last.source_end() + tail.len().min(DOZEN) + SENTENCE).min(view.keys(1 - side).len());
        self.fill(tail, last.source_end()..end, &mut filled);
        // What touches in both is one.
        filled.dedup_by(|next, fragment| {
            let touch = fragment.own_end() == next.own && fragment.source_end() == next.source;
            let joins = touch && quoted_words.between(next.own, next.own).next().is_none();
            if joins {
                fragment.len += next.len;
            }
            joins
        });
        filled
    }

    #[inline(never)]
    fn fill(&self, own: Range<usize>, source: Range<usize>, filled: &mut Vec<Fragment>) {
        // What is in brackets is none of the source's, and parts what is.
        let pieces = self.quoted_words.pieces(own).into_iter();
        let Some(own) = pieces.reduce(|best, piece| {
            if piece.len() > best.len() {
                piece
            } else {
                best
            }
        }) else {
            return;
        };
        let widest = self.limits().aligned_fragment_gap;
        if source.is_empty() || source.len() > widest || own.len() > widest {
            return;
        }
        for found in align::within(&self.view.interned, &[], &gap(self.side, own, source)) {
            filled.push(Fragment {
                own: range(&found, self.side).start,
                source: range(&found, 1 - self.side).start,
                len: found.len,
            });
        }
    }

    /// A fragment as the alignment has it.
    pub(super) fn block(&self, fragment: &Fragment) -> align::Block {
        block(self.side, fragment.own, fragment.source, fragment.len)
    }
}
