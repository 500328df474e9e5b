//! Both texts as passages and quotations compare them: their words, with a normalization of their own.
//!
//! A report adapts what it quotes: it drops a capital at the start, applies its own typography, and writes "1/4" as "¼". So words are
//! compared without regard to case, typography and notation, whatever the options say. The differences that this ignores are listed with
//! each result. Punctuation lies between the words.
//!
//! The texts are in the canonical order here, so that exchanging them mirrors the result.

use super::phrases::{Phrases, Search, phrases, sums};
use crate::align::{Block, Gap};
use crate::bearing::{self, Bearings, IndexedLexicon, Judge, Neighbours, Word};
use crate::comparison::IgnoredDifference;
use crate::intern::{Bound, Interned, Units, coarser, spelling};
use crate::span::Span;
use crate::text::normalize::{self, Normalization};
use crate::text::swar::is_same;
use crate::text::{Kind, Text, Token};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

/// The differences that words of passages and quotations ignore.
pub(crate) const COARSE: Normalization = Normalization::CASE
    .union(Normalization::TYPOGRAPHY)
    .union(Normalization::NOTATION);

/// The absence of a position.
const NOWHERE: u32 = u32::MAX;

/// The words of both texts, and the runs that they share.
pub(crate) struct WordView<'a> {
    pub texts: [&'a Text<'a>; 2],
    pub interned: Interned,
    /// Runs of at least two words, once they are needed.
    phrases: OnceCell<Phrases>,
    /// For each key, its first position in each text, or [`NOWHERE`].
    firsts: [Vec<u32>; 2],
    /// For each word, and for the end, the total weight of all words before it.
    weight_up_to: [Vec<u64>; 2],
    /// The words of each text that begin a sentence.
    starts: [Vec<usize>; 2],
    /// The words that the alignment has matched.
    aligned: Vec<Block>,
    /// The number of texts that are joined to one of the two.
    pub texts_joined: usize,
    fold: Normalization,
    lexicon: Option<&'a IndexedLexicon<'a>>,
}

impl<'a> WordView<'a> {
    pub(crate) fn new(
        texts: [&'a Text<'a>; 2],
        units: [&Units; 2],
        finer: &Interned,
        mut aligned: Vec<Block>,
        fold: Normalization,
        lexicon: Option<&'a IndexedLexicon<'a>>,
    ) -> Self {
        let fold = fold | COARSE;
        let interned = coarser(texts, units, finer, fold);
        for block in &mut aligned {
            words_of(block, units, interned.units.each_ref());
        }
        Self::of_words(texts, interned, aligned, lexicon)
    }

    /// Returns the texts with one key for two spellings of one word; or `None` if no word has two.
    pub(crate) fn with_tied_spellings(&self) -> Option<Self> {
        let mut interned = self.interned.clone();
        spelling::tie(&mut interned, self.texts)?;
        let mut tied = Self::of_words(self.texts, interned, self.aligned.clone(), self.lexicon);
        tied.texts_joined = self.texts_joined;
        Some(tied)
    }

    /// Returns the view of words that were interned under [`COARSE`], without punctuation. `aligned` are runs that are known to be equal.
    pub(crate) fn of_words(
        texts: [&'a Text<'a>; 2],
        interned: Interned,
        aligned: Vec<Block>,
        lexicon: Option<&'a IndexedLexicon<'a>>,
    ) -> Self {
        let weight_up_to = [0, 1].map(|side| sums(&interned.units[side].keys, &interned.weights));
        let firsts = interned.units.each_ref().map(|units| {
            let mut firsts = vec![NOWHERE; interned.weights.len()];
            for (word, &key) in units.keys.iter().enumerate().rev() {
                firsts[key as usize] = word as u32;
            }
            firsts
        });
        let starts = interned.units.each_ref().map(|units| {
            let words = 0..units.keys.len();
            words.filter(|&word| units.begins_sentence(word)).collect()
        });
        Self {
            texts,
            phrases: OnceCell::new(),
            starts,
            firsts,
            weight_up_to,
            aligned,
            texts_joined: 1,
            fold: interned.fold,
            interned,
            lexicon,
        }
    }

    /// Returns the runs of at least two words that both texts contain. The first call finds them.
    pub(crate) fn phrases(&self) -> &Phrases {
        let limits = &self.interned.limits.reuse;
        self.phrases.get_or_init(|| {
            phrases(&Search {
                before: self.keys(0),
                after: self.keys(1),
                weights: &self.interned.weights,
                same: &self.aligned,
                min_words: 2,
                min_weight: 0,
                most_occurrences: limits.run_occurrences,
                examined_occurrences: limits.examined_occurrences,
                context_words: limits.context_words,
            })
        })
    }

    /// Returns the keys of the words of a text.
    pub(crate) fn keys(&self, side: usize) -> &[u32] {
        &self.interned.units[side].keys
    }

    /// Returns the token index of a word; for the end, the number of tokens.
    pub(crate) fn token_index(&self, side: usize, word: usize) -> usize {
        let tokens = &self.interned.units[side].tokens;
        tokens
            .get(word)
            .map_or(self.texts[side].tokens.len(), |&token| token as usize)
    }

    pub(crate) fn token(&self, side: usize, word: usize) -> &'a Token {
        &self.texts[side].tokens[self.token_index(side, word)]
    }

    /// Returns the text of a word.
    pub(crate) fn str(&self, side: usize, word: usize) -> &'a str {
        self.texts[side].str(self.token(side, word))
    }

    /// Returns the letters that a word is compared by.
    pub(super) fn normalized(&self, side: usize, word: usize) -> Cow<'a, str> {
        normalize::key(self.str(side, word), self.token(side, word).kind, self.fold)
    }

    /// Returns the first word that begins at a byte or behind it.
    pub(crate) fn word_at(&self, side: usize, byte: usize) -> usize {
        let tokens = &self.texts[side].tokens;
        self.interned.units[side]
            .tokens
            .partition_point(|&token| tokens[token as usize].start < byte)
    }

    /// Returns the words of a span.
    pub(crate) fn words_of(&self, side: usize, span: Span) -> Range<usize> {
        self.word_at(side, span.start)..self.word_at(side, span.end)
    }

    /// Returns the span of words; for an empty range, the position behind the previous word.
    pub(crate) fn span(&self, side: usize, words: &Range<usize>) -> Span {
        if !words.is_empty() {
            let (first, last) = (words.start, words.end - 1);
            return Span::new(self.token(side, first).start, self.token(side, last).end);
        }
        let at = match words.start.checked_sub(1) {
            Some(word) => self.token(side, word).end,
            None => 0,
        };
        Span::new(at, at)
    }

    pub(crate) fn weight(&self, side: usize, words: &Range<usize>) -> u64 {
        let up_to = &self.weight_up_to[side];
        up_to[words.end] - up_to[words.start]
    }

    /// Returns whether words contain a separator between two joined texts, the only word without weight.
    pub(crate) fn has_separator(&self, side: usize, words: &Range<usize>) -> bool {
        (words.start..words.end).any(|word| self.weight(side, &(word..word + 1)) == 0)
    }

    /// Returns whether a sentence begins with a word. The end of the text counts as one.
    pub(crate) fn begins_sentence(&self, side: usize, word: usize) -> bool {
        self.interned.units[side].begins_sentence(word)
    }

    /// Returns whether words of the two texts are the same but for their form: "12%" and "12 per cent", "don't" and "do not", "gov ernment"
    /// and "government".
    pub(crate) fn is_same_in_form(
        &self,
        side: usize,
        own: &Range<usize>,
        other: &Range<usize>,
    ) -> bool {
        /// More words are not written together.
        const MOST: usize = 8;
        !own.is_empty()
            && !other.is_empty()
            && own.len() + other.len() <= MOST
            && bearing::is_form(
                &self.judged_words(side, own),
                &self.judged_words(1 - side, other),
            )
    }

    /// Returns words as they are judged.
    fn judged_words(&self, side: usize, words: &Range<usize>) -> Vec<Word<'a>> {
        words
            .clone()
            .map(|word| Word {
                text: self.str(side, word),
                kind: self.token(side, word).kind,
                initial: self.begins_sentence(side, word),
                is_term: self.interned.is_term[self.keys(side)[word] as usize],
                neighbours: Neighbours::of(self.texts[side], self.token_index(side, word)),
            })
            .collect()
    }

    /// Returns whether a word continues a compound or a name: it follows a hyphen, or it is the second of two words with capitals.
    pub(crate) fn belongs_to_last(&self, side: usize, word: usize) -> bool {
        let [last, index] = [word - 1, word].map(|word| self.token_index(side, word));
        let tokens = &self.texts[side].tokens;
        let is_capital = |index: usize| {
            self.texts[side]
                .str(&tokens[index])
                .starts_with(char::is_uppercase)
        };
        match &tokens[last + 1..index] {
            [between] if between.kind == Kind::Punctuation => true,
            [between] if between.kind == Kind::Space => is_capital(last) && is_capital(index),
            _ => false,
        }
    }

    /// Returns the words of each paragraph that has any.
    pub(crate) fn paragraphs(&self, side: usize) -> Vec<Range<usize>> {
        let bounds = &self.interned.units[side].bounds;
        let mut starts: Vec<usize> = (0..bounds.len())
            .filter(|&word| bounds[word] == Bound::Paragraph)
            .collect();
        starts.push(bounds.len());
        starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
    }

    /// Returns whether words contain a whole sentence.
    pub(crate) fn has_sentence(&self, side: usize, words: &Range<usize>) -> bool {
        let starts = &self.starts[side];
        let first = starts.partition_point(|&start| start < words.start);
        let end = starts
            .get(first + 1)
            .copied()
            .unwrap_or(self.keys(side).len());
        first < starts.len() && starts[first] < words.end && end <= words.end
    }

    /// Returns whether a clause, or a larger unit, ends before a word.
    pub(crate) fn ends_clause(&self, side: usize, word: usize) -> bool {
        let bounds = &self.interned.units[side].bounds;
        bounds.get(word).is_none_or(|&bound| bound >= Bound::Clause)
    }

    /// Returns the words of the sentences that contain words.
    pub(crate) fn sentences(&self, side: usize, words: &Range<usize>) -> Range<usize> {
        let starts = &self.starts[side];
        let before = starts.partition_point(|&start| start <= words.start);
        let start = before.checked_sub(1).map_or(0, |index| starts[index]);
        let behind = starts.partition_point(|&start| start < words.end.max(words.start + 1));
        start..starts.get(behind).copied().unwrap_or(self.keys(side).len())
    }

    /// Returns the span of whole sentences, with their opening and closing marks.
    pub(crate) fn sentence_span(&self, side: usize, words: &Range<usize>) -> Span {
        let mut span = self.span(side, words);
        if words.is_empty() {
            return span;
        }
        let text = self.texts[side];
        let opens = |token: &&Token| {
            let spaced = !text.source[..token.start].ends_with(|char: char| !char.is_whitespace());
            is_opening(text.str(token)) || spaced && matches!(text.str(token), "\"" | "'")
        };
        let behind = text.tokens[self.token_index(side, words.end - 1) + 1..].iter();
        let closing = behind
            .take_while(|token| token.kind == Kind::Punctuation && !is_opening(text.str(token)));
        span.end = closing.last().map_or(span.end, |token| token.end);
        let in_front = text.tokens[..self.token_index(side, words.start)]
            .iter()
            .rev();
        span.start = in_front
            .take_while(opens)
            .last()
            .map_or(span.start, |token| token.start);
        span
    }

    /// Returns the runs of a text that overlap words, each with the number of its phrase.
    pub(crate) fn runs(
        &self,
        side: usize,
        words: &Range<usize>,
    ) -> impl Iterator<Item = (Range<usize>, usize)> {
        let phrases = self.phrases();
        let runs = &phrases.runs[side];
        let range = |run: &super::phrases::Run| {
            let start = run.start as usize;
            start..start + phrases.phrases[run.phrase as usize].words as usize
        };
        let first = runs.partition_point(|run| range(run).end <= words.start);
        let end = words.end;
        runs[first..]
            .iter()
            .take_while(move |run| (run.start as usize) < end)
            .map(move |run| (range(run), run.phrase as usize))
    }

    /// Returns the first position of a key in a text.
    pub(crate) fn first_place(&self, side: usize, key: u32) -> Option<usize> {
        let place = self.firsts[side][key as usize];
        (place != NOWHERE).then_some(place as usize)
    }

    /// Returns, for each key, whether its first word in a text satisfies a condition.
    pub(crate) fn keys_of(&self, side: usize, is: impl Fn(&str) -> bool) -> Vec<bool> {
        let firsts = self.firsts[side].iter();
        let is = |&word: &u32| word != NOWHERE && is(self.str(side, word as usize));
        firsts.map(is).collect()
    }

    /// Returns the occurrences of a phrase in a text, up to the limit.
    pub(crate) fn places(&self, side: usize, phrase: usize) -> &[u32] {
        let phrase = &self.phrases().phrases[phrase];
        if side == 0 {
            &phrase.before
        } else {
            &phrase.after
        }
    }

    /// Returns the bearings of words that replace each other. Between quotation marks, the grammar of reported speech does not apply.
    pub(crate) fn bearings(&self, words: &[Range<usize>; 2], in_marks: bool) -> Bearings {
        if words[0].is_empty() && words[1].is_empty() {
            return Bearings::empty();
        }
        let judge = Judge {
            lexicon: self.lexicon,
            reports: !in_marks,
        };
        let [before, after] = [0, 1].map(|side| self.judged_words(side, &words[side]));
        bearing::sum(&judge.bearings(&before, &after))
    }

    /// Returns the ignored differences between the words of blocks and between their separators, in the order of the texts. Typography and
    /// the amount of space are not listed.
    pub(crate) fn forms(&self, blocks: &[Block]) -> Vec<IgnoredDifference> {
        let mut forms = Vec::new();
        for block in blocks {
            self.add_forms(block, &mut forms);
        }
        forms
    }

    /// Adds the differences of a block, half by half, so that identical text is not examined word by word.
    fn add_forms(&self, block: &Block, forms: &mut Vec<IgnoredDifference>) {
        let spans = [0, 1].map(|side| self.span(side, &range(block, side)));
        let strings = [0, 1].map(|side| &self.texts[side].source[spans[side]]);
        if is_same(strings[0], strings[1]) {
            return;
        }
        if block.len > 1 {
            let half = block.part(block.len / 2, block.len);
            self.add_forms(&block.part(0, block.len / 2), forms);
            forms.extend(self.separator_form([half.before, half.after]));
            return self.add_forms(&half, forms);
        }
        let kinds =
            [(0, block.before), (1, block.after)].map(|(side, word)| self.token(side, word).kind);
        let pairs = [0, 1].map(|side| (strings[side], kinds[side]));
        let kinds =
            normalize::differences(pairs[0], pairs[1], self.fold) - Normalization::TYPOGRAPHY;
        if !kinds.is_empty() {
            let [before, after] = spans;
            forms.push(IgnoredDifference {
                before,
                after,
                kinds,
            });
        }
    }

    /// Returns the ignored difference between the separators before two words.
    fn separator_form(&self, words: [usize; 2]) -> Option<IgnoredDifference> {
        let tokens = [0, 1].map(|side| {
            let tokens = &self.texts[side].tokens;
            &tokens
                [self.token_index(side, words[side] - 1) + 1..self.token_index(side, words[side])]
        });
        let [before, after] = [0, 1].map(|side| {
            let (last, next) = (words[side] - 1, words[side]);
            Span::new(self.token(side, last).end, self.token(side, next).start)
        });
        if self.texts[0].source[before] == self.texts[1].source[after] {
            return None;
        }
        let marks = [0, 1].map(|side| {
            let mut marks = String::new();
            for token in tokens[side].iter().filter(|token| !token.kind.is_space()) {
                let mark = normalize::key(
                    self.texts[side].str(token),
                    token.kind,
                    Normalization::TYPOGRAPHY,
                );
                // A quotation adds quotation marks.
                if !matches!(&*mark, "\"" | "'") {
                    marks.push_str(&mark);
                }
            }
            marks
        });
        let breaks = tokens.map(|tokens| tokens.iter().any(|token| token.kind == Kind::Break));
        let kinds = if marks[0] != marks[1] {
            Normalization::PUNCTUATION
        } else if breaks[0] != breaks[1] {
            Normalization::SPACING
        } else {
            return None;
        };
        Some(IgnoredDifference {
            before,
            after,
            kinds,
        })
    }
}

/// Converts a block of units to a block of the words in it.
fn words_of(block: &mut Block, finer: [&Units; 2], words: [&Units; 2]) {
    let first_word = |side: usize, unit: usize| first_word(finer[side], words[side], unit);
    let end = first_word(0, block.before_end());
    block.before = first_word(0, block.before);
    block.after = first_word(1, block.after);
    block.len = end - block.before;
}

/// Returns the first word at a unit or behind it.
fn first_word(finer: &Units, words: &Units, unit: usize) -> usize {
    let token = finer.tokens.get(unit).copied().unwrap_or(NOWHERE);
    words.tokens.partition_point(|&word| word < token)
}

/// Returns whether a mark belongs to the text behind it.
fn is_opening(mark: &str) -> bool {
    mark.starts_with([
        '(', '[', '“', '‘', '«', '„', '‚', '「', '『', '｢', '《', '〈', '（', '［', '〔', '【',
        '¿', '¡',
    ])
}

/// Makes a block from the positions in a text and in the other one.
pub(crate) fn block(side: usize, own: usize, other: usize, len: usize) -> Block {
    let [before, after] = if side == 0 {
        [own, other]
    } else {
        [other, own]
    };
    Block { before, after, len }
}

/// Returns the words of a block in a text.
pub(crate) fn range(block: &Block, side: usize) -> Range<usize> {
    let start = if side == 0 { block.before } else { block.after };
    start..start + block.len
}

/// Makes a gap from the words of a text and of the other one.
pub(crate) fn gap(side: usize, own: Range<usize>, other: Range<usize>) -> Gap {
    let [before, after] = if side == 0 {
        [own, other]
    } else {
        [other, own]
    };
    Gap { before, after }
}

/// Returns the words from the first to the last of some blocks in a text.
pub(crate) fn extent(blocks: &[Block], side: usize) -> Range<usize> {
    match (blocks.first(), blocks.last()) {
        (Some(first), Some(last)) => range(first, side).start..range(last, side).end,
        _ => 0..0,
    }
}
