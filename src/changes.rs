//! From an alignment to rows: stretches of one kind that tile both texts.
//!
//! What lies between two units, a *separator*, is never matched for its own sake. Between two units that are kept and stand
//! together in both texts it is equal, if it is of one [class](Class); a difference is one of form. At the ends of a change it goes with the
//! unit in front of it where both texts have the same class there, else with the unit behind it: so "A. B. C." to "A. C."
//! drops "B. ", and a sentence added at the end of a paragraph leaves the paragraph's end where it was.

use crate::align::{Alignment, Block};
use crate::comparison::{Change, ChangeKind, Form, Hunk, SideStatistics, Statistics};
use crate::text::fold::{self, Fold};
use crate::text::intern::Interned;
use crate::text::{Kind, Text, Token};

/// What [`changes`] makes.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// The rows.
    pub changes: Vec<Change>,
    /// The rows that are not equal, together where nothing equal is between.
    pub hunks: Vec<Hunk>,
    /// What the equal rows differ in.
    pub forms: Vec<Form>,
}

/// What a separator does to the reader: two of one class are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Nothing,
    Space,
    Break,
}

/// Turns an alignment into rows. Linear.
pub(crate) fn changes(
    texts: &[Text; 2],
    interned: &Interned,
    alignment: &Alignment,
    fold: Fold,
) -> Changes {
    let mut builder = Builder {
        texts,
        interned,
        fold,
        at: [0, 0],
        done: Changes::default(),
    };
    let mut coarse = alignment.coarse.iter().peekable();
    // The unit behind the last one that was kept.
    let mut next = [0, 0];
    let ends = interned.units.each_ref().map(|units| units.keys.len());
    let end = Block {
        before: ends[0],
        after: ends[1],
        len: 0,
    };
    for block in alignment.kept.iter().chain([&end]) {
        let first = [block.before, block.after];
        let is_coarse = coarse
            .next_if(|gap| gap.before.end <= first[0] && gap.after.end <= first[1])
            .is_some();
        while coarse
            .next_if(|gap| gap.before.end <= first[0] && gap.after.end <= first[1])
            .is_some()
        {}
        builder.gap(next, first, is_coarse);
        builder.block(block);
        next = [block.before_end(), block.after_end()];
    }
    builder.done
}

/// Counts the words of both texts, and those that are kept.
pub(crate) fn statistics(
    texts: &[Text; 2],
    interned: &Interned,
    alignment: &Alignment,
) -> Statistics {
    let units = &interned.units[0];
    let kept = alignment
        .kept
        .iter()
        .flat_map(|block| &units.keys[block.before..block.before_end()]);
    let kept = kept.filter(|&&key| interned.is_word[key as usize]).count();
    let [before, after] = texts.each_ref().map(|text| SideStatistics {
        words: text
            .tokens
            .iter()
            .filter(|token| token.kind.is_word())
            .count(),
        kept,
        hard_wrapped: text.hard_wrapped,
    });
    let words = before.words + after.words;
    let similarity = if words == 0 {
        1.0
    } else {
        2.0 * kept as f64 / words as f64
    };
    Statistics {
        before,
        after,
        similarity,
    }
}

struct Builder<'a> {
    texts: &'a [Text<'a>; 2],
    interned: &'a Interned,
    fold: Fold,
    /// The byte of each text up to which rows have been made.
    at: [usize; 2],
    done: Changes,
}

impl<'a> Builder<'a> {
    /// The token of a unit.
    fn token(&self, side: usize, unit: usize) -> &'a Token {
        &self.texts[side].tokens[self.interned.units[side].tokens[unit] as usize]
    }

    /// Where the separator in front of a unit begins and ends; also for the end of the text.
    fn separator(&self, side: usize, unit: usize) -> (usize, usize) {
        let units = &self.interned.units[side];
        let start = if unit == 0 {
            0
        } else {
            self.token(side, unit - 1).end
        };
        let end = if unit < units.tokens.len() {
            self.token(side, unit).start
        } else {
            self.texts[side].source.len()
        };
        (start, end)
    }

    /// The tokens of the separator in front of a unit.
    fn separator_tokens(&self, side: usize, unit: usize) -> &'a [Token] {
        let units = &self.interned.units[side];
        let tokens = &self.texts[side].tokens;
        let from = if unit == 0 {
            0
        } else {
            units.tokens[unit - 1] as usize + 1
        };
        let to = units
            .tokens
            .get(unit)
            .map_or(tokens.len(), |&token| token as usize);
        &tokens[from..to]
    }

    fn class(&self, side: usize, unit: usize) -> Class {
        let tokens = self.separator_tokens(side, unit);
        if tokens.iter().any(|token| token.kind == Kind::Break) {
            Class::Break
        } else if tokens.is_empty() {
            Class::Nothing
        } else {
            Class::Space
        }
    }

    /// Whether the separators in front of two units count as the same. Where punctuation is left out of the comparison, a
    /// hyphen between two words is no more than the space there.
    fn same_separator(&self, units: [usize; 2]) -> bool {
        let [one, two] = [self.class(0, units[0]), self.class(1, units[1])];
        one == two || self.interned.skips_punctuation && one != Class::Break && two != Class::Break
    }

    /// What lies between two kept units: the separators and units in front of `first`, from `next` on.
    fn gap(&mut self, next: [usize; 2], first: [usize; 2], coarse: bool) {
        let same_end = self.same_separator(first);
        if next == first && same_end {
            self.equal_separator(first);
            return;
        }
        let filled = |seen: (usize, usize)| seen.1 > seen.0;
        let both = |builder: &Self, units: [usize; 2]| {
            [0, 1]
                .iter()
                .all(|&side| filled(builder.separator(side, units[side])))
        };
        let left = next != first && self.same_separator(next) && both(self, next);
        if left {
            self.equal_separator(next);
        }
        // A text without units here has one separator, and the one in front may have taken it.
        let spent = left && (0..2).any(|side| next[side] == first[side]);
        let right = !spent && same_end && both(self, first);
        let to = [0, 1].map(|side| {
            let (start, end) = self.separator(side, first[side]);
            if right { start } else { end }.max(self.at[side])
        });
        self.hunk(to, coarse);
        if right {
            self.equal_separator(first);
        }
    }

    /// The separators in front of two units are the same.
    fn equal_separator(&mut self, units: [usize; 2]) {
        let spans = [0, 1].map(|side| self.separator(side, units[side]));
        let strings = [0, 1].map(|side| &self.texts[side].source[spans[side].0..spans[side].1]);
        if strings[0] != strings[1] {
            let marks = [0, 1].map(|side| {
                let tokens = self.separator_tokens(side, units[side]).iter();
                let marks = tokens.filter(|token| !token.kind.is_space());
                marks
                    .map(|token| self.texts[side].str(token))
                    .collect::<Vec<_>>()
            });
            let which = if marks[0] == marks[1] {
                Fold::SPACING
            } else {
                Fold::PUNCTUATION
            };
            self.form(spans, which);
        }
        self.equal([spans[0].1, spans[1].1]);
    }

    /// The units of a block are the same.
    fn block(&mut self, block: &Block) {
        if block.len == 0 {
            return;
        }
        let ends = [
            self.token(0, block.before_end() - 1).end,
            self.token(1, block.after_end() - 1).end,
        ];
        let starts = [
            self.token(0, block.before).start,
            self.token(1, block.after).start,
        ];
        if self.texts[0].source[starts[0]..ends[0]] == self.texts[1].source[starts[1]..ends[1]] {
            self.equal(ends);
            return;
        }
        for step in 0..block.len {
            let units = [block.before + step, block.after + step];
            if step > 0 {
                self.gap(units, units, false);
            }
            let tokens = [0, 1].map(|side| self.token(side, units[side]));
            let words = [0, 1].map(|side| (self.texts[side].str(tokens[side]), tokens[side].kind));
            if words[0].0 != words[1].0 {
                let which = fold::differences(words[0], words[1], self.fold);
                self.form(tokens.map(|token| (token.start, token.end)), which);
            }
            self.equal(tokens.map(|token| token.end));
        }
    }

    fn form(&mut self, spans: [(usize, usize); 2], which: Fold) {
        let [before, after] = spans.map(|(start, end)| start..end);
        self.done.forms.push(Form {
            before,
            after,
            which,
        });
    }

    /// All up to a place is equal.
    fn equal(&mut self, to: [usize; 2]) {
        if self.at == to {
            return;
        }
        match self.done.changes.last_mut() {
            Some(last) if last.kind == ChangeKind::Equal => {
                last.before.end = to[0];
                last.after.end = to[1];
            }
            _ => self.row(ChangeKind::Equal, to),
        }
        self.at = to;
    }

    /// All up to a place was deleted or inserted.
    fn hunk(&mut self, to: [usize; 2], coarse: bool) {
        let first = self.done.changes.len();
        if to[0] > self.at[0] {
            self.row(ChangeKind::Deleted, [to[0], self.at[1]]);
        }
        if to[1] > self.at[1] {
            self.row(ChangeKind::Inserted, to);
        }
        let changes = first..self.done.changes.len();
        if !changes.is_empty() {
            self.done.hunks.push(Hunk { changes, coarse });
        }
    }

    fn row(&mut self, kind: ChangeKind, to: [usize; 2]) {
        self.done.changes.push(Change {
            kind,
            before: self.at[0]..to[0],
            after: self.at[1]..to[1],
        });
        self.at = to;
    }
}
