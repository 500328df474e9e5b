//! Finds the words of a quotation in the other text: the best chain of runs that the two share.
//!
//! Each occurrence of a run that overlaps the quotation is a fragment. Fragments are chained in the order of the quotation and add their
//! weight. The text between two fragments has a cost: a small one if few words are between them in either text, or if a sign replaces
//! words of the source; [`JUMP`] if the source continues elsewhere. The heaviest chain wins; of equal ones, the one with the same case,
//! then the earliest. This is sparse dynamic programming as in genome alignment (D. Eppstein et al., 1992).
//!
//! # Time
//!
//! Linear in the number of fragments: each is chained to a [limited](crate::limits::ReuseLimits) number of others. A run with more
//! occurrences than the limit gives no fragments, unless no other run gives any. The words between fragments are aligned one by one.

use super::quoted_words::{QuotedWords, is_ellipsis_among};
use super::source::{SharedRun, Source};
use crate::align;
use crate::limits::ReuseLimits;
use crate::reuse::word_view::{WordView, block, gap, range};
use crate::sort::{pair, sort_by_key};
use std::ops::Range;

/// Cost of a word that differs, as in a passage.
const FLAW: i64 = 3;
/// Cost of a jump in the source: more than the weight of a name or a fixed phrase.
pub(crate) const JUMP: i64 = 20;
/// Additional cost of a jump to another text, where a source has several.
const CROSSING: i64 = 4;
/// Most words that may be dropped without a sign within one passage.
pub(super) const DOZEN: usize = 12;
/// Most words that may be dropped together with the end of a sentence.
const SENTENCE: usize = 3;
/// Number of words behind the previous part in which the next one is searched for first.
const NEAR: usize = 60;

/// A run of a quotation at one of its positions in the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fragment {
    /// The first word in the text that quotes.
    pub own: usize,
    /// The first word in the source.
    pub source: usize,
    pub len: usize,
}

impl Fragment {
    pub(crate) fn own_end(&self) -> usize {
        self.own + self.len
    }

    pub(crate) fn source_end(&self) -> usize {
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

/// The connection between two fragments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// Few words, or none, are between them.
    Near,
    /// A sign is between them.
    Sign,
    /// The second is in another part of the source.
    Jump,
}

/// The search for one quotation.
pub(super) struct SourceLookup<'a> {
    pub view: &'a WordView<'a>,
    /// The text that quotes.
    pub side: usize,
    pub quoted_words: &'a QuotedWords,
    /// The end of the previous part in the source.
    pub after: Option<usize>,
    pub source: &'a Source<'a>,
}

impl SourceLookup<'_> {
    /// Returns the best chain, in the order of the quotation, including single words between its runs.
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

    /// Returns the weight of the words of a chain, less the cost of the words between them, before the first and behind the last.
    pub(super) fn score(&self, chain: &[Fragment]) -> i64 {
        let (Some(first), Some(last)) = (chain.first(), chain.last()) else {
            return 0;
        };
        let Range { start, end } = self.quoted_words.words;
        let found: i64 = chain.iter().map(|fragment| self.weight(fragment)).sum();
        let pairs = chain.windows(2);
        let cost: i64 = pairs.map(|pair| self.cost(&pair[0], &pair[1])).sum();
        let rest =
            [start..first.own, last.own_end()..end].map(|rest| self.quoted_words.count(rest));
        found - cost - FLAW * (rest[0] + rest[1]) as i64
    }

    /// Returns the score of a chain of all words.
    pub(super) fn full_score(&self) -> i64 {
        let pieces = self.quoted_words.pieces(self.quoted_words.words.clone());
        let weight = |words: Range<usize>| self.view.weight(self.side, &words) + words.len() as u64;
        pieces.into_iter().map(weight).sum::<u64>() as i64
    }

    /// Returns whether a word of the source is apparatus.
    pub(super) fn is_apparatus(&self, word: usize) -> bool {
        self.source.apparatus[self.view.token_index(1 - self.side, word)]
    }

    /// Returns whether the source has an ellipsis directly before a word.
    pub(super) fn has_ellipsis(&self, word: usize) -> bool {
        let source = 1 - self.side;
        let end = self.view.token_index(source, word);
        let first = self.source.text_around(word).start;
        let start = match word.checked_sub(1) {
            Some(before) if before >= first => self.view.token_index(source, before) + 1,
            // The first word of one of several texts.
            Some(_) => end,
            None => 0,
        };
        is_ellipsis_among(self.view.texts[source], start..end)
    }

    fn limits(&self) -> &ReuseLimits {
        &self.view.interned.limits.reuse
    }

    /// Each word adds one to the weight: a run of function words is light, but longer than chance matches.
    fn weight(&self, fragment: &Fragment) -> i64 {
        let words = fragment.own..fragment.own_end();
        (self.view.weight(self.side, &words) + words.len() as u64) as i64
    }

    /// Breaks ties between occurrences of the same words: behind the previous part, then in the same case.
    fn welcome(&self, fragment: &Fragment) -> i64 {
        let follows = |after: usize| (after..after + NEAR).contains(&fragment.source);
        let spelled =
            self.view.str(self.side, fragment.own) == self.view.str(1 - self.side, fragment.source);
        i64::from(self.after.is_some_and(follows)) * 2 + i64::from(spelled)
    }

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
        for SharedRun { words: run, places } in self.source.runs.runs(&quoted_words.words) {
            let within =
                run.start.max(quoted_words.words.start)..run.end.min(quoted_words.words.end);
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
                let place = self.source.runs.first_place(view.keys(side)[word]);
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

    /// Adds the equal words behind a fragment, on nearly its diagonal, up to the end of the quotation, and those before it from the start.
    /// The longest run there may extend beyond the marks, and then occur elsewhere.
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
            let text = self.source.text_around(fragment.source);
            self.add_if_same(own, source, end.saturating_sub(own), &text, fragments);
            let own = fragment.own.saturating_sub(own_step);
            let len = own.saturating_sub(start);
            if let Some(source) = fragment.source.checked_sub(source_step + len) {
                self.add_if_same(start, source, len, &text, fragments);
            }
        }
    }

    /// Adds a fragment, if its words are equal in both texts, and contain no sign. `text` are the words of the text where it may be.
    fn add_if_same(
        &self,
        own: usize,
        source: usize,
        len: usize,
        text: &Range<usize>,
        fragments: &mut Vec<Fragment>,
    ) {
        if source < text.start || source + len > text.end {
            return;
        }
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

    /// Returns the connection of a fragment to one that ends before it.
    pub(super) fn joint(&self, one: &Fragment, two: &Fragment) -> Joint {
        let Some(between) = two.source.checked_sub(one.source_end()) else {
            return Joint::Jump;
        };
        if !self.source.is_one_text(one.source, two.source) {
            return Joint::Jump;
        }
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
        if !self.source.is_one_text(one.source, two.source) {
            return FLAW * own + JUMP + CROSSING;
        }
        let between = two.source.saturating_sub(one.source_end()) as i64;
        let far = i64::from((between + 1).ilog2());
        match self.joint(one, two) {
            Joint::Near => (FLAW * own.max(between)).min(JUMP + FLAW * own),
            Joint::Sign => FLAW * own + 2 + far * 2,
            Joint::Jump => FLAW * own + JUMP + far / 2,
        }
    }

    /// Returns the chain with the other equal words: between its fragments, before the first and behind the last.
    fn filled(&self, chain: Vec<Fragment>) -> Vec<Fragment> {
        let Self { quoted_words, .. } = *self;
        let (Some(&first), Some(&last)) = (chain.first(), chain.last()) else {
            return chain;
        };
        let mut filled = Vec::with_capacity(chain.len());
        let head = quoted_words.words.start..first.own;
        let reach = head.len().min(DOZEN) + SENTENCE;
        let start = self.source.text_around(first.source).start;
        self.fill(
            head,
            first.source.saturating_sub(reach).max(start)..first.source,
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
        let reach = last.source_end() + tail.len().min(DOZEN) + SENTENCE;
        let end = reach.min(self.source.text_around(last.source).end);
        self.fill(tail, last.source_end()..end, &mut filled);
        // Adjacent fragments are joined.
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

    fn fill(&self, own: Range<usize>, source: Range<usize>, filled: &mut Vec<Fragment>) {
        // Words in brackets are not the source's, and separate the words that are.
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

    /// Splits fragments at the words that the texts spell in two ways, which are differences.
    pub(super) fn in_one_spelling(&self, chain: Vec<Fragment>, exact: &WordView) -> Vec<Fragment> {
        let [own_keys, source_keys] = [exact.keys(self.side), exact.keys(1 - self.side)];
        let is_same = |fragment: &Fragment, step: usize| {
            own_keys[fragment.own + step] == source_keys[fragment.source + step]
        };
        let mut split = Vec::with_capacity(chain.len());
        for fragment in chain {
            let mut from = 0;
            while from < fragment.len {
                let len = (from..fragment.len)
                    .take_while(|&step| is_same(&fragment, step))
                    .count();
                if len > 0 {
                    split.push(Fragment {
                        len,
                        ..fragment.from(from)
                    });
                }
                from += len.max(1);
            }
        }
        split
    }

    /// Returns the block of a fragment.
    pub(super) fn block(&self, fragment: &Fragment) -> align::Block {
        block(self.side, fragment.own, fragment.source, fragment.len)
    }
}
