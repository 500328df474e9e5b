//! Looks up a quotation in every source, and ranks what they have of it.
//!
//! # Order
//!
//! 1. A source that has the quotation verbatim comes first, then one that has it but for marked omissions.
//! 2. Otherwise the source that explains it best: by the weight of the words that it has, less the cost of what is between them. So a
//!    quotation stitched in one source comes before one that another source has half of.
//! 3. Of equal ones, that with the fewest differences in form, or at the edges.
//! 4. Then [context](super::context) decides, then the order of the sources.
//!
//! A quotation that no source has without a change may join two sources. It is looked up in all of them together, where a step from one to
//! another has a cost: one source with a few words changed comes before two without a change.

use super::LookedUp;
use super::joined_sources::JoinedSources;
use super::result::{Finding, Place, SourcedDifference, SourcedPart};
use super::source_index::{IndexedSource, SourceIndex};
use super::tolerances::tolerances;
use crate::comparison::quotations::{Omission, Verdict};
use crate::reuse::quotation_marks::Quoted;
use crate::reuse::quotations::{
    Fragment, JUMP, Judged, OtherText, SharedRuns, Source, SourceBrackets, SourceCharacters, judge,
    omission,
};
use crate::reuse::word_view::WordView;
use std::ops::Range;

/// Loss for each step from one source to another: more than that of a word or two that differ.
const CROSSING: i64 = 16;

/// The sources, ready to be searched.
pub(super) struct Lookup<'a> {
    /// The texts with one key for all spellings of a word.
    pub view: &'a WordView<'a>,
    /// The texts with a key for each spelling.
    pub exact: &'a WordView<'a>,
    /// The side of the report.
    pub side: usize,
    pub joined: &'a JoinedSources,
    /// The words of each source.
    pub words: &'a [Range<usize>],
    /// The index of several sources. A single one is the view's other text.
    pub index: Option<&'a SourceIndex<'a>>,
    /// The characters of each source that has words in scripts without spaces.
    pub characters: Vec<Option<SourceCharacters>>,
    /// The brackets of each source, and of all.
    pub brackets: Vec<SourceBrackets>,
    pub all_brackets: SourceBrackets,
}

/// A quotation as one source has it, or several together.
pub(super) struct Candidate {
    /// The source; of several, that with most of the words.
    pub source: usize,
    pub judged: Judged,
    pub between: Option<Omission>,
}

/// The rank of a candidate; a lower one is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    class: u8,
    /// The negative score.
    loss: i64,
    forms: usize,
}

impl Candidate {
    pub(super) fn rank(&self) -> Rank {
        let quotation = &self.judged.quotation;
        Rank {
            class: match quotation.verdict {
                Verdict::Verbatim => 0,
                Verdict::Elided => 1,
                Verdict::Altered | Verdict::Stitched => 2,
                Verdict::Absent => 3,
            },
            loss: -self.judged.score,
            forms: quotation.differences.len(),
        }
    }
}

impl<'a> Lookup<'a> {
    /// Looks up a quotation in each source that has words. `places` are those of the previous part of the utterance in each source. Returns
    /// what the sources have, in their order; nothing for a source that lacks it.
    pub(super) fn candidates(
        &self,
        quoted: &Quoted,
        places: Option<&[Option<Range<usize>>]>,
    ) -> LookedUp {
        let mut found = LookedUp::default();
        for source in 0..self.words.len() {
            let before = places.and_then(|places| places[source].clone());
            let indexed;
            let other;
            let runs: &dyn SharedRuns = match self.index {
                Some(index) => {
                    indexed = IndexedSource {
                        index,
                        source,
                        text: self.view.keys(self.side),
                        most: self.view.interned.limits.reuse.run_occurrences,
                    };
                    &indexed
                }
                None => {
                    other = OtherText {
                        view: self.view,
                        side: self.side,
                    };
                    &other
                }
            };
            let source_of = Source {
                texts: &self.words[source..=source],
                runs,
                apparatus: &self.joined.apparatus,
                brackets: &self.brackets[source],
                characters: self.characters[source].as_ref(),
            };
            let after = before.as_ref().map(|place| place.end);
            let judged = judge(
                [self.view, self.exact],
                self.side,
                quoted,
                after,
                &source_of,
            );
            found.words = judged.quotation.words;
            found.is_short = judged.quotation.is_short;
            if judged.quotation.verdict == Verdict::Absent {
                continue;
            }
            let between = match (&before, &judged.place) {
                (Some(before), Some(place)) if before.end <= place.start => {
                    Some(omission(self.view, self.side, before.end..place.start))
                }
                _ => None,
            };
            found.candidates.push(Candidate {
                source,
                judged,
                between,
            });
        }
        found
    }

    /// Looks up a quotation in all sources together. Returns what they have, if that is in more than one and better than `best`.
    pub(super) fn crossing(&self, quoted: &Quoted, best: Option<&Candidate>) -> Option<Candidate> {
        // No step from one source to another pays for less than it costs.
        let is_enough = |best: &Candidate| {
            best.rank().class < 2 || best.judged.score + JUMP + CROSSING >= best.judged.full_score
        };
        if self.words.len() < 2 || best.is_some_and(is_enough) {
            return None;
        }
        // The steps between sources are found by equal words, whatever the spelling of others.
        let view = self.exact;
        let source = Source {
            texts: self.words,
            runs: &OtherText {
                view,
                side: self.side,
            },
            apparatus: &self.joined.apparatus,
            brackets: &self.all_brackets,
            characters: None,
        };
        let judged = judge([view, view], self.side, quoted, None, &source);
        let source = self.main_source(&judged.chain)?;
        let is_one = |fragment: &Fragment| self.words[source].contains(&fragment.source);
        let pairs = judged.chain.windows(2);
        let crossings =
            pairs.filter(|pair| self.source_of(pair[0].source) != self.source_of(pair[1].source));
        let score = judged.score - CROSSING * crossings.count() as i64;
        let is_better = best.is_none_or(|best| score > best.judged.score);
        (!judged.chain.iter().all(is_one) && is_better).then_some(Candidate {
            source,
            judged,
            between: None,
        })
    }

    /// Returns the source with most words of a chain, the first of equal ones.
    fn main_source(&self, chain: &[Fragment]) -> Option<usize> {
        let mut counts = vec![0; self.words.len()];
        for fragment in chain {
            *counts.get_mut(self.source_of(fragment.source))? += fragment.len;
        }
        let most = *counts.iter().max().filter(|&&most| most > 0)?;
        counts.iter().position(|&count| count == most)
    }

    /// Returns the source that contains a word.
    fn source_of(&self, word: usize) -> usize {
        self.words.partition_point(|words| words.end <= word)
    }

    /// Converts a candidate to its public form.
    pub(super) fn finding(&self, candidate: &Candidate) -> Finding {
        let Judged {
            quotation, chain, ..
        } = &candidate.judged;
        Finding {
            source: candidate.source,
            verdict: quotation.verdict,
            matched: match quotation.verdict {
                // A quotation found by its characters has no chain.
                Verdict::Verbatim => quotation.words,
                _ => chain.iter().map(|fragment| fragment.len).sum(),
            },
            parts: quotation
                .parts
                .iter()
                .map(|part| SourcedPart {
                    span: part.span,
                    place: self.joined.place(part.source),
                })
                .collect(),
            differences: quotation
                .differences
                .iter()
                .map(|difference| SourcedDifference {
                    kind: difference.kind,
                    span: difference.span,
                    place: self.joined.place(difference.source),
                    bearings: difference.bearings,
                })
                .collect(),
            context: quotation.context.map(|span| self.joined.place(span)),
            between: candidate.between.map(|between| Omission {
                source: self.joined.place(between.source).span,
                ..between
            }),
            tolerances: tolerances(self.exact, self.side, quotation, chain),
        }
    }

    /// Converts a span of all sources to a place in one of them.
    pub(super) fn place(&self, span: crate::span::Span) -> Place {
        self.joined.place(span)
    }
}
