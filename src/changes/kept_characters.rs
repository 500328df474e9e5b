//! Extends kept runs over equal characters, in scripts without spaces between words.
//!
//! Words of a dictionary are a better unit than characters, because single characters match by chance. But a dictionary joins a kept word
//! with new text next to it, and it cuts the same text differently in another context. So a kept run grows over the characters that both
//! texts have behind it and in front of it, up to the end of a word in either text. Words that this cuts become several tokens.
//!
//! Inputs are the tokens, units and alignment of both texts by words. Outputs are the same by finer tokens. The rows are made of these.
//!
//! # Time and space
//!
//! Linear in the texts if a run grows, else in the gaps between kept runs.

use crate::align::{Alignment, Block, Gap, gaps_between, merge_adjacent};
use crate::intern::{Bound, Interned, Units};
use crate::sort::sort_by_key;
use crate::text::unspaced::{is_cluster, is_unspaced};
use crate::text::{Kind, Text, Token};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Two texts with finer tokens, their units and their alignment.
pub(crate) struct Finer<'a> {
    pub texts: [Text<'a>; 2],
    pub interned: Interned,
    pub alignment: Alignment,
}

/// Extends the kept runs of an alignment. Returns `None` if none grows.
pub(crate) fn extend<'a>(
    texts: &[Text<'a>; 2],
    interned: &Interned,
    alignment: &Alignment,
) -> Option<Finer<'a>> {
    let growth = Growth {
        texts,
        interned,
        is_moved: [0, 1].map(|side| moved_units(side, interned, alignment)),
    };
    let grown = growth.all(&alignment.kept);
    if grown.is_empty() {
        return None;
    }
    let mut splitter = Splitter::new(texts, interned);
    let cuts = growth.cuts(&grown);
    let [one, two] = [0, 1].map(|side| splitter.split(side, &cuts[side]));
    let first_unit = [&one.first_unit, &two.first_unit];
    let moved = |block: &Block| Block {
        before: first_unit[0][block.before],
        after: first_unit[1][block.after],
        len: block.len,
    };
    let gap = |gap: &Gap| Gap {
        before: first_unit[0][gap.before.start]..first_unit[0][gap.before.end],
        after: first_unit[1][gap.after.start]..first_unit[1][gap.after.end],
    };
    let mut kept: Vec<Block> = alignment.kept.iter().map(moved).collect();
    kept.extend(grown.iter().filter_map(|[before, after]| {
        let before = one.units_within(before);
        let after = two.units_within(after);
        (before.len() == after.len()).then_some(Block {
            before: before.start,
            after: after.start,
            len: before.len(),
        })
    }));
    sort_by_key(&mut kept, |block| block.before as u128);
    merge_adjacent(&mut kept);
    let alignment = Alignment {
        kept,
        moves: alignment
            .moves
            .iter()
            .map(|blocks| blocks.iter().map(moved).collect())
            .collect(),
        coarse: alignment.coarse.iter().map(gap).collect(),
    };
    let texts = [one.text, two.text];
    let interned = splitter.finish([one.units, two.units]);
    Some(Finer {
        texts,
        interned,
        alignment,
    })
}

/// Returns for each unit of a text whether it moved, or is an edit inside a move. Empty if none is.
fn moved_units(side: usize, interned: &Interned, alignment: &Alignment) -> Vec<bool> {
    let mut is_moved = Vec::new();
    for blocks in &alignment.moves {
        let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else {
            continue;
        };
        let units = match side {
            0 => first.before..last.before_end(),
            _ => first.after..last.after_end(),
        };
        is_moved.resize(interned.units[side].keys.len(), false);
        is_moved[units].fill(true);
    }
    is_moved
}

/// The search for characters over which kept runs grow.
struct Growth<'a> {
    texts: &'a [Text<'a>; 2],
    interned: &'a Interned,
    is_moved: [Vec<bool>; 2],
}

impl<'a> Growth<'a> {
    /// Returns the spans of both texts over which kept runs grow, in bytes.
    fn all(&self, kept: &[Block]) -> Vec<[Range<usize>; 2]> {
        let whole = Gap {
            before: 0..self.interned.units[0].keys.len(),
            after: 0..self.interned.units[1].keys.len(),
        };
        let mut grown = Vec::new();
        for gap in gaps_between(kept, &whole) {
            if gap.before.is_empty() || gap.after.is_empty() {
                continue;
            }
            let mut units = [gap.before, gap.after];
            let ahead = self.ahead(&units);
            if let Some(spans) = &ahead {
                // The rest of a word that was cut grows no further.
                for side in [0, 1] {
                    let end = spans[side].end;
                    while !units[side].is_empty() && self.token(side, units[side].start).start < end
                    {
                        units[side].start += 1;
                    }
                }
            }
            let back = self.back(&units);
            grown.extend(ahead);
            grown.extend(back);
        }
        grown
    }

    fn token(&self, side: usize, unit: usize) -> &'a Token {
        &self.texts[side].tokens[self.interned.units[side].tokens[unit] as usize]
    }

    /// Returns whether a unit is a word of a script without spaces that did not move.
    fn may_grow(&self, side: usize, unit: usize) -> bool {
        let token = self.token(side, unit);
        token.kind == Kind::Word
            && self.is_moved[side].get(unit) != Some(&true)
            && self.texts[side].str(token).starts_with(is_unspaced)
    }

    /// Returns whether the characters around an offset of each text are of different clusters.
    fn may_cut(&self, at: [usize; 2]) -> bool {
        [0, 1].iter().all(|&side| {
            let (before, behind) = self.texts[side].source.split_at(at[side]);
            let around = before.chars().next_back().zip(behind.chars().next());
            around.is_none_or(|(one, two)| !is_cluster(one, two))
        })
    }

    /// Returns the spans over which the run in front of a gap grows.
    fn ahead(&self, units: &[Range<usize>; 2]) -> Option<[Range<usize>; 2]> {
        let words = [0, 1].map(|side| {
            let mut end = None;
            for unit in units[side].clone() {
                let token = self.token(side, unit);
                let is_attached = end.is_none_or(|end| end == token.start);
                if !is_attached || !self.may_grow(side, unit) {
                    break;
                }
                end = Some(token.end);
            }
            let start = units[side].start;
            end.map(|end| self.token(side, start).start..end)
        });
        let [Some(one), Some(two)] = words else {
            return None;
        };
        let rests = [
            &self.texts[0].source[one.clone()],
            &self.texts[1].source[two.clone()],
        ];
        let chars = rests[0].chars().zip(rests[1].chars());
        let same = chars.take_while(|(one, two)| one == two);
        let mut common = 0;
        let mut best = 0;
        let mut at = units.each_ref().map(|units| units.start);
        for (char, _) in same {
            common += char.len_utf8();
            let ends = [(0, one.start), (1, two.start)].map(|(side, start)| {
                while at[side] < units[side].end && self.token(side, at[side]).end < start + common
                {
                    at[side] += 1;
                }
                at[side] < units[side].end && self.token(side, at[side]).end == start + common
            });
            if (ends[0] || ends[1]) && self.may_cut([one.start + common, two.start + common]) {
                best = common;
            }
        }
        (best > 0).then(|| [one.start..one.start + best, two.start..two.start + best])
    }

    /// Returns the spans over which the run behind a gap grows.
    fn back(&self, units: &[Range<usize>; 2]) -> Option<[Range<usize>; 2]> {
        let words = [0, 1].map(|side| {
            let mut start = None;
            for unit in units[side].clone().rev() {
                let token = self.token(side, unit);
                let is_attached = start.is_none_or(|start| start == token.end);
                if !is_attached || !self.may_grow(side, unit) {
                    break;
                }
                start = Some(token.start);
            }
            let end = units[side].end;
            start.map(|start| start..self.token(side, end - 1).end)
        });
        let [Some(one), Some(two)] = words else {
            return None;
        };
        let rests = [
            &self.texts[0].source[one.clone()],
            &self.texts[1].source[two.clone()],
        ];
        let chars = rests[0].chars().rev().zip(rests[1].chars().rev());
        let same = chars.take_while(|(one, two)| one == two);
        let mut common = 0;
        let mut best = 0;
        let mut at = units.each_ref().map(|units| units.end);
        for (char, _) in same {
            common += char.len_utf8();
            let starts = [(0, one.end), (1, two.end)].map(|(side, end)| {
                while at[side] > units[side].start
                    && self.token(side, at[side] - 1).start > end - common
                {
                    at[side] -= 1;
                }
                at[side] > units[side].start && self.token(side, at[side] - 1).start == end - common
            });
            if (starts[0] || starts[1]) && self.may_cut([one.end - common, two.end - common]) {
                best = common;
            }
        }
        (best > 0).then(|| [one.end - best..one.end, two.end - best..two.end])
    }

    /// Returns the offsets of each text at which tokens must be cut, so that the spans have the same tokens in both texts.
    fn cuts(&self, grown: &[[Range<usize>; 2]]) -> [Vec<usize>; 2] {
        let mut cuts = [Vec::new(), Vec::new()];
        for spans in grown {
            let mut within: Vec<usize> = vec![0, spans[0].len()];
            for side in [0, 1] {
                let tokens = &self.texts[side].tokens;
                let first = tokens.partition_point(|token| token.start < spans[side].start);
                let starts = tokens[first..].iter().map(|token| token.start);
                let inside = starts.take_while(|&start| start < spans[side].end);
                within.extend(inside.map(|start| start - spans[side].start));
            }
            sort_by_key(&mut within, |&at| at as u128);
            within.dedup();
            for side in [0, 1] {
                cuts[side].extend(within.iter().map(|at| spans[side].start + at));
            }
        }
        cuts
    }
}

/// Cuts tokens, and gives keys to their parts.
struct Splitter<'a, 'b> {
    texts: &'b [Text<'a>; 2],
    interned: &'b Interned,
    /// The keys of parts of words, by their letters.
    keys: FxHashMap<&'a str, u32>,
}

/// A text with finer tokens.
struct Split<'a> {
    text: Text<'a>,
    units: Units,
    /// The first new unit of each old one, and the number of new units.
    first_unit: Vec<usize>,
}

impl Split<'_> {
    /// Returns the units of a span.
    fn units_within(&self, span: &Range<usize>) -> Range<usize> {
        let token = |&token: &u32| self.text.tokens[token as usize];
        let start = self
            .units
            .tokens
            .partition_point(|unit| token(unit).start < span.start);
        let end = self
            .units
            .tokens
            .partition_point(|unit| token(unit).start < span.end);
        start..end
    }
}

impl<'a, 'b> Splitter<'a, 'b> {
    fn new(texts: &'b [Text<'a>; 2], interned: &'b Interned) -> Self {
        Self {
            texts,
            interned,
            keys: FxHashMap::default(),
        }
    }

    /// Cuts the tokens of a text at ascending offsets.
    fn split(&mut self, side: usize, cuts: &[usize]) -> Split<'a> {
        let (text, old) = (&self.texts[side], &self.interned.units[side]);
        let mut tokens = Vec::with_capacity(text.tokens.len() + cuts.len());
        let mut units = Units {
            words: old.words,
            ..Units::default()
        };
        let mut first_unit = Vec::with_capacity(old.keys.len() + 1);
        let mut cuts = cuts.iter().copied().peekable();
        let mut unit = 0;
        for (index, token) in text.tokens.iter().enumerate() {
            let is_unit = old.tokens.get(unit) == Some(&(index as u32));
            if is_unit {
                first_unit.push(units.keys.len());
            }
            while cuts.next_if(|&cut| cut <= token.start).is_some() {}
            let mut start = token.start;
            while start < token.end {
                let end = cuts.next_if(|&cut| cut < token.end).unwrap_or(token.end);
                tokens.push(Token {
                    start,
                    end,
                    ..*token
                });
                if is_unit {
                    let is_whole = end - start == token.end - token.start;
                    units.keys.push(if is_whole {
                        old.keys[unit]
                    } else {
                        let next = (self.interned.weights.len() + self.keys.len()) as u32;
                        *self.keys.entry(&text.source[start..end]).or_insert(next)
                    });
                    units.tokens.push(tokens.len() as u32 - 1);
                    let is_first = start == token.start;
                    units.bounds.push(if is_first {
                        old.bounds[unit]
                    } else {
                        Bound::None
                    });
                }
                start = end;
            }
            unit += usize::from(is_unit);
        }
        first_unit.push(units.keys.len());
        Split {
            text: Text {
                source: text.source,
                tokens,
                hard_wrapped: text.hard_wrapped,
                copied: Vec::new(),
            },
            units,
            first_unit,
        }
    }

    /// Returns the table of keys with those of the parts, which are words like any other.
    fn finish(self, units: [Units; 2]) -> Interned {
        let old = self.interned;
        let parts = self.keys.len();
        let with = |flags: &[bool], value: bool| {
            let mut flags = flags.to_vec();
            flags.resize(flags.len() + parts, value);
            flags
        };
        let mut weights = old.weights.clone();
        weights.resize(weights.len() + parts, crate::intern::LIGHTEST);
        Interned {
            units,
            fold: old.fold,
            limits: old.limits.clone(),
            weights,
            is_word: with(&old.is_word, true),
            is_figure: with(&old.is_figure, false),
            is_capital: with(&old.is_capital, false),
            is_term: with(&old.is_term, false),
            is_english: old.is_english,
        }
    }
}
