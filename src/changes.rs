//! Turns an alignment into rows: spans of one kind that tile both texts.
//!
//! A *separator* is the text between two units. It is never matched for its own sake. Between two kept units that are adjacent in both
//! texts, separators of one [class](Class) are equal; other differences between them are ignored, and listed. At the ends of a change, a
//! separator belongs to the unit before it if both texts have the same class there, else to the unit after it. So "A. B. C." to "A. C."
//! deletes "B. ", and a sentence added at the end of a paragraph leaves the end of the paragraph in place.

mod char_diff;
pub(crate) mod kept_characters;
mod replacements;
#[cfg(feature = "reuse")]
mod rewritten_sentences;
mod statistics;

pub(crate) use statistics::statistics;

use crate::align::{Alignment, Block};
use crate::bearing::{Bearings, Judge};
use crate::comparison::{
    BearingWord, Change, ChangeKind, Hunk, IgnoredDifference, Move, NearestSentence, Refinement,
};
use crate::intern::Interned;
use crate::options::Options;
use crate::sort::{pair, sort_by_key};
use crate::span::Span;
use crate::text::normalize::{self, Normalization};
use crate::text::swar::is_same;
use crate::text::unspaced::needs_no_space;
use crate::text::{Kind, Text, Token};

/// The result of [`changes`].
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// The rows.
    pub changes: Vec<Change>,
    /// Groups of consecutive rows that are not equal.
    pub hunks: Vec<Hunk>,
    /// The moves.
    pub moves: Vec<Move>,
    /// The ignored differences inside rows that are equal or moved.
    pub ignored_differences: Vec<IgnoredDifference>,
    /// The characters that differ inside replaced words.
    pub refinements: Vec<Refinement>,
    /// The changed words that change the meaning.
    pub bearing_words: Vec<BearingWord>,
    /// For deleted and inserted sentences, the nearest sentence of the other text; empty without the feature `reuse`.
    pub nearest: Vec<NearestSentence>,
}

/// The effect of a separator on the reader. Separators of one class are equal.
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
    options: &Options,
    judge: Judge,
) -> Changes {
    let mut builder = Builder {
        texts,
        interned,
        options,
        fold: interned.fold | Normalization::CASE,
        pieces: [0, 1].map(|side| Pieces::new(side, &alignment.moves)),
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
        while coarse
            .next_if(|gap| gap.before.end < next[0] || gap.after.end < next[1])
            .is_some()
        {}
        let is_coarse = coarse
            .peek()
            .is_some_and(|gap| gap.before.start <= first[0] && gap.after.start <= first[1]);
        builder.gap(next, first, is_coarse);
        builder.block(block);
        next = [block.before_end(), block.after_end()];
    }
    for blocks in &alignment.moves {
        builder.moved(blocks);
    }
    let mut done = builder.done;
    sort_by_key(&mut done.ignored_differences, |form| {
        form.before.start as u128
    });
    replacements::edits(texts, interned, &mut done, judge);
    #[cfg(feature = "reuse")]
    {
        done.nearest = rewritten_sentences::nearest(texts, interned, &done);
    }
    done
}

struct Builder<'a> {
    texts: &'a [Text<'a>; 2],
    interned: &'a Interned,
    options: &'a Options,
    fold: Normalization, // with case: the first word of a sentence may differ in its capital
    /// The moved pieces of each text.
    pieces: [Pieces; 2],
    /// The byte of each text up to which rows have been made.
    at: [usize; 2],
    done: Changes,
}

impl<'a> Builder<'a> {
    /// Returns the token of a unit.
    fn token(&self, side: usize, unit: usize) -> &'a Token {
        &self.texts[side].tokens[self.interned.units[side].tokens[unit] as usize]
    }

    /// Returns the span of the separator before a unit, or at the end of the text.
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

    /// Returns the start of a unit, including opening marks where punctuation is ignored.
    fn start(&self, side: usize, unit: usize) -> usize {
        let (start, end) = self.separator(side, unit);
        if unit == self.interned.units[side].tokens.len() {
            return end;
        }
        let mut separator = self.separator_tokens(side, unit).iter();
        match separator.rfind(|token| token.kind.is_space()) {
            Some(space) => space.end,
            None if unit == 0 => start,
            None => end,
        }
    }

    /// Returns the tokens of the separator before a unit.
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

    /// Returns whether the separators before two units are equal. If punctuation is ignored, a hyphen between two words equals a space.
    fn same_separator(&self, units: [usize; 2]) -> bool {
        let [one, two] = [self.class(0, units[0]), self.class(1, units[1])];
        let options = self.options;
        // A line end behind the last word is the file's, not the text's.
        let ends = [0, 1].map(|side| self.interned.units[side].keys.len());
        one == two
            || units == ends && units[0] > 0 && units[1] > 0
            || options.ignore_spacing
            || options.ignore_punctuation && one != Class::Break && two != Class::Break
            || one == Class::Nothing && two == Class::Space && self.is_layout(1, units[1])
            || two == Class::Nothing && one == Class::Space && self.is_layout(0, units[0])
    }

    /// Returns whether the separator before a unit is layout in a script without spaces: the end of a line that was broken to a width, or
    /// zero width spaces.
    fn is_layout(&self, side: usize, unit: usize) -> bool {
        let text = &self.texts[side];
        let (start, end) = self.separator(side, unit);
        let separator = &text.source[start..end];
        let is_line_end = text.hard_wrapped && separator.contains('\n');
        let is_invisible = separator.chars().all(|char| char == '\u{200b}');
        (is_line_end || is_invisible)
            && text.source[..start].ends_with(needs_no_space)
            && text.source[end..].starts_with(needs_no_space)
    }

    /// Emits the rows between two kept units: the separators and units from `next` up to `first`.
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
            self.equal_up_to([0, 1].map(|side| self.start(side, next[side])));
        }
        // A text without units here has a single separator, which the left end may have taken.
        let spent = left && (0..2).any(|side| next[side] == first[side]);
        let right = !spent && same_end && both(self, first);
        let to = [0, 1].map(|side| {
            let start = if right {
                self.separator(side, first[side]).0
            } else {
                self.start(side, first[side])
            };
            start.max(self.at[side])
        });
        self.hunk(first, to, coarse);
        self.equal_separator(first);
    }

    /// Emits the separators before two units, or the rest of them, as equal.
    fn equal_separator(&mut self, units: [usize; 2]) {
        self.equal_up_to([0, 1].map(|side| self.separator(side, units[side]).1));
    }

    /// Emits text without units as equal, up to a position in each text.
    fn equal_up_to(&mut self, to: [usize; 2]) {
        self.separator_form([0, 1].map(|side| (self.at[side], to[side])));
        self.equal(to);
    }

    /// Records the ignored difference between two equal separators.
    fn separator_form(&mut self, spans: [(usize, usize); 2]) {
        let strings = [0, 1].map(|side| &self.texts[side].source[spans[side].0..spans[side].1]);
        if strings[0] == strings[1] {
            return;
        }
        // If the marks are the same, only white space differs.
        let is_space = |char: char| char.is_whitespace() || char == '\u{200b}';
        let mut marks = strings.map(|string| string.chars().filter(|&char| !is_space(char)));
        let [one, two] = &mut marks;
        let kinds = if one.eq(two) {
            Normalization::SPACING
        } else {
            Normalization::PUNCTUATION
        };
        self.form(spans, kinds);
    }

    /// Records the ignored difference between two equal units.
    fn unit_form(&mut self, units: [usize; 2]) {
        let tokens = [0, 1].map(|side| self.token(side, units[side]));
        let words = [0, 1].map(|side| (self.texts[side].str(tokens[side]), tokens[side].kind));
        if words[0].0 != words[1].0 {
            let kinds = normalize::differences(words[0], words[1], self.fold);
            self.form(tokens.map(|token| (token.start, token.end)), kinds);
        }
    }

    /// Emits the units of a block as equal.
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
        let [one, two] = [0, 1].map(|side| &self.texts[side].source[starts[side]..ends[side]]);
        if is_same(one, two) {
            self.equal(ends);
            return;
        }
        for step in 0..block.len {
            let units = [block.before + step, block.after + step];
            if step > 0 {
                self.gap(units, units, false);
            }
            self.unit_form(units);
            self.equal([0, 1].map(|side| self.token(side, units[side]).end));
        }
    }

    fn form(&mut self, spans: [(usize, usize); 2], kinds: Normalization) {
        let [before, after] = spans.map(|(start, end)| Span::new(start, end));
        self.done.ignored_differences.push(IgnoredDifference {
            before,
            after,
            kinds,
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
            _ => self.row(ChangeKind::Equal, to, None),
        }
        self.at = to;
    }

    /// All up to a place was deleted or inserted, but for what moved; `first` are the units behind it.
    fn hunk(&mut self, first: [usize; 2], to: [usize; 2], coarse: bool) {
        let from = self.done.changes.len();
        for side in [0, 1] {
            while let Some((unit, piece)) = self.pieces[side].next(first[side]) {
                let start = self.start(side, unit);
                self.row_of(side, start);
                self.pieces[side].open = piece;
            }
            self.row_of(side, to[side]);
        }
        let rows = from..self.done.changes.len();
        if !rows.is_empty() {
            self.done.hunks.push(Hunk {
                rows,
                bearings: Bearings::empty(),
                coarse,
            });
        }
    }

    /// All of one text up to a place is of the piece that is open there.
    fn row_of(&mut self, side: usize, end: usize) {
        if end <= self.at[side] {
            return;
        }
        let mut to = self.at;
        to[side] = end;
        let Piece { of, same } = self.pieces[side].open;
        let kind = match (side, same) {
            (0, false) => ChangeKind::Deleted,
            (0, true) => ChangeKind::MovedAway,
            (_, false) => ChangeKind::Inserted,
            (_, true) => ChangeKind::MovedHere,
        };
        self.row(kind, to, of);
    }

    /// Records a move, and the ignored differences of its words.
    fn moved(&mut self, blocks: &[Block]) {
        let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else {
            return;
        };
        self.done.moves.push(Move {
            before: Span::new(
                self.start(0, first.before),
                self.token(0, last.before_end() - 1).end,
            ),
            after: Span::new(
                self.start(1, first.after),
                self.token(1, last.after_end() - 1).end,
            ),
        });
        for block in blocks {
            for step in 0..block.len {
                let units = [block.before + step, block.after + step];
                self.separator_form([0, 1].map(|side| {
                    let (start, end) = self.separator(side, units[side]);
                    // Before the first unit of a row, only its opening marks are in the row.
                    let opens = if step == 0 {
                        self.start(side, units[side])
                    } else {
                        start
                    };
                    (opens, end)
                }));
                self.unit_form(units);
            }
        }
    }

    fn row(&mut self, kind: ChangeKind, to: [usize; 2], move_index: Option<usize>) {
        self.done.changes.push(Change {
            kind,
            before: Span::new(self.at[0], to[0]),
            after: Span::new(self.at[1], to[1]),
            move_index,
        });
        self.at = to;
    }
}

/// The part of a move that a range of units belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Piece {
    /// The index of the move.
    of: Option<usize>,
    /// Whether the other end of the move has the same units.
    same: bool,
}

/// The starts of the moved pieces in one text, in order.
struct Pieces {
    starts: Vec<(usize, Piece)>,
    next: usize,
    /// The piece at the current position.
    open: Piece,
}

impl Pieces {
    fn new(side: usize, moves: &[Vec<Block>]) -> Self {
        let mut starts = Vec::new();
        for (number, blocks) in moves.iter().enumerate() {
            let of = Some(number);
            for (index, block) in blocks.iter().enumerate() {
                let (start, end) = if side == 0 {
                    (block.before, block.before_end())
                } else {
                    (block.after, block.after_end())
                };
                starts.push((start, Piece { of, same: true }));
                let is_last = index + 1 == blocks.len();
                starts.push((
                    end,
                    Piece {
                        of: of.filter(|_| !is_last),
                        same: false,
                    },
                ));
            }
        }
        // A piece that ends where the next begins has ended.
        sort_by_key(&mut starts, |&(start, piece)| {
            pair(start as u64, u64::from(piece.same))
        });
        Self {
            starts,
            next: 0,
            open: Piece::default(),
        }
    }

    /// Returns the next piece that begins before a unit, and its start. The last ends at the unit at the latest.
    fn next(&mut self, before: usize) -> Option<(usize, Piece)> {
        let &(unit, piece) = self.starts.get(self.next)?;
        if unit >= before {
            // A piece that ends here has ended, one that begins here has not begun.
            return None;
        }
        self.next += 1;
        Some((unit, piece))
    }
}
