//! Searches on request: phrases, passages and quotations that both texts contain, in any order.

pub(crate) mod passages;
mod phrases;
pub(crate) mod quotation_marks;
pub(crate) mod quotations;
pub(crate) mod suffix_array;
pub(crate) mod word_view;

use crate::align::Alignment;
use crate::bearing::IndexedLexicon;
use crate::comparison::Coverage;
use crate::comparison::passages::Passages;
use crate::comparison::phrases::{Phrase, SharedPhrases, Tile};
use crate::comparison::quotations::{Quotation, Quotations, Verdict};
use crate::intern::{HEAVIEST, Interned};
use crate::options::MinPhraseWords;
use crate::span::Span;
use crate::text::Text;
use crate::text::normalize::Normalization;
use phrases::{Search, phrases};
use word_view::WordView;

/// Least weight of a phrase for each word that it must have. A lighter phrase is banal: its words are common, or frequent in these texts.
const EACH_WORD: u32 = 2 * HEAVIEST / 3;
/// Weight that is enough for any phrase, however many words it must have. "of the United States" is banal; two rare words and a few more
/// are not.
const ENOUGH: u32 = 2 * HEAVIEST + HEAVIEST / 3 + 1;

/// The words of a text, without punctuation.
struct Words {
    keys: Vec<u32>,
    /// The token index of each word.
    tokens: Vec<u32>,
}

/// Finds the shared phrases. Returns them, and the number of phrases with more occurrences than are listed.
pub(crate) fn shared(
    texts: &[Text; 2],
    interned: &Interned,
    min_words: MinPhraseWords,
) -> (SharedPhrases, usize) {
    let words = interned.units.each_ref().map(|units| {
        let both = units.keys.iter().zip(&units.tokens);
        let (keys, tokens) = both
            .filter(|&(&key, _)| interned.is_word[key as usize])
            .unzip();
        Words { keys, tokens }
    });
    let limits = &interned.limits.reuse;
    let found = phrases(&Search {
        before: &words[0].keys,
        after: &words[1].keys,
        weights: &interned.weights,
        same: &[],
        min_words: min_words.get() as usize,
        min_weight: (min_words.get() * EACH_WORD).min(ENOUGH),
        most_occurrences: limits.listed_occurrences,
        examined_occurrences: limits.examined_occurrences,
        context_words: limits.context_words,
    });
    let span = |side: usize, word: u32, count: u32| -> Span {
        let (text, words): (&Text, &Words) = (&texts[side], &words[side]);
        let token = |word: u32| text.tokens[words.tokens[word as usize] as usize];
        Span::new(token(word).start, token(word + count - 1).end)
    };
    let tiles = |side: usize, tiles: &[phrases::Tile]| -> (Vec<Tile>, Coverage) {
        let covered: u32 = tiles.iter().map(|tile| tile.words).sum();
        let all = words[side].keys.len();
        let share = if all == 0 {
            0.0
        } else {
            f64::from(covered) / all as f64
        };
        let tile = |tile: &phrases::Tile| Tile {
            span: span(side, tile.start, tile.words),
            phrase: tile.phrase as usize,
            partner: span(1 - side, tile.partner, tile.words),
        };
        let coverage = Coverage {
            words: covered as usize,
            share,
        };
        (tiles.iter().map(tile).collect(), coverage)
    };
    let phrase = |phrase: &phrases::Phrase| {
        let places = |side: usize, places: &[u32]| {
            places
                .iter()
                .map(|&word| span(side, word, phrase.words))
                .collect()
        };
        Phrase {
            words: phrase.words as usize,
            weight: phrase.weight,
            before: places(0, &phrase.before),
            after: places(1, &phrase.after),
        }
    };
    let (before_tiles, before) = tiles(0, &found.before_tiles);
    let (after_tiles, after) = tiles(1, &found.after_tiles);
    let cut = found.phrases.iter().filter(|phrase| phrase.cut).count();
    let shared = SharedPhrases {
        phrases: found.phrases.iter().map(phrase).collect(),
        before_tiles,
        after_tiles,
        before,
        after,
    };
    (shared, cut)
}

/// Finds the passages and the quotations. They are computed together: a quotation that was found is a passage, and a passage records how
/// many of its words are quoted.
///
/// `texts` are in the canonical order, and `swapped` says whether that is the reverse order. The result, `interned` and `alignment` have
/// the texts in the order in which they were given. `fold` is the normalization of `interned`.
pub(crate) fn passages_and_quotations(
    texts: [&Text; 2],
    swapped: bool,
    interned: &Interned,
    alignment: &Alignment,
    fold: Normalization,
    lexicon: Option<&IndexedLexicon>,
) -> (Passages, Quotations) {
    let [one, two] = &interned.units;
    let units = if swapped { [two, one] } else { [one, two] };
    let mut aligned = Vec::with_capacity(alignment.kept.len());
    for blocks in std::iter::once(&alignment.kept).chain(&alignment.moves) {
        aligned.extend_from_slice(blocks);
    }
    if swapped {
        for block in &mut aligned {
            *block = block.mirrored();
        }
    }
    let view = WordView::new(texts, units, interned, aligned, fold, lexicon);
    let marks = texts.map(|text| quotation_marks::quoted(text, &interned.limits.reuse));
    let boundaries = passages::Boundaries::new(&view, marks.each_ref().map(Vec::as_slice));
    // A quotation in another spelling is found, and then told apart.
    let has_marks = marks.iter().any(|marks| !marks.is_empty());
    let tied = has_marks.then(|| view.with_tied_spellings()).flatten();
    let found_in = tied.as_ref().unwrap_or(&view);
    let (before, mut parts) = quotations::quotations(found_in, &view, 0, &marks[0]);
    let (after, more) = quotations::quotations(found_in, &view, 1, &marks[1]);
    parts.extend(more);
    let absent = [&before, &after]
        .map(|quotations| quotations.iter().filter(|quotation| is_absent(quotation)));
    let absent = [0, 1].map(|side| {
        absent[side]
            .clone()
            .map(|quotation| view.words_of(side, quotation.span))
            .collect()
    });
    let passages = passages::passages(&view, &boundaries, parts, absent);
    let quotations = Quotations { before, after };
    if swapped {
        (passages.mirrored(), quotations.mirrored())
    } else {
        (passages, quotations)
    }
}

/// Returns whether a quotation is absent from the other text, longer than two words, and not inside another quotation.
fn is_absent(quotation: &Quotation) -> bool {
    quotation.verdict == Verdict::Absent && !quotation.is_short && quotation.outer.is_none()
}

/// Returns whether a punctuation mark is an ellipsis.
fn is_ellipsis(mark: &str) -> bool {
    mark.starts_with('…') || mark.starts_with("...")
}
