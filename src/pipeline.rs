//! The pipeline: the phases of a comparison in order, each a function of the ones before.

use crate::bearing::{IndexedLexicon, Judge};
use crate::comparison::{Comparison, Notice, Side, Statistics};
use crate::intern::{Interned, intern, list_labels, spelling};
use crate::options::Options;
use crate::text::letters::is_turkish;
use crate::text::normalize::Normalization;
use crate::text::unspaced::{WordSegmenter, has_unspaced, word_ends};
use crate::text::{Text, is_swapped};
use crate::{align, changes};

#[cfg(feature = "reuse")]
use crate::bearing::lexicon_for;
#[cfg(feature = "reuse")]
use crate::comparison::characters::Deceptive;
#[cfg(feature = "reuse")]
use crate::text::Kind;
#[cfg(feature = "reuse")]
use crate::{deceptive, reuse};

/// Compares two texts.
///
/// Offsets in the result are bytes. The [crate documentation](crate#guarantees) lists what the result guarantees.
#[must_use]
pub fn compare(before: &str, after: &str, options: &Options) -> Comparison {
    compare_staged(before, after, options, None, &mut |_| ())
}

/// Compares two texts like [`compare`], with a segmenter for the words of Chinese, Japanese, Thai, Lao, Khmer and Burmese.
///
/// Without a segmenter, each character of these scripts counts as a word, and the result has [`Notice::CharactersAsWords`]. A kept run
/// still ends inside a word of the segmenter if the characters up to the end of the other text's word are the same.
#[must_use]
pub fn compare_with_segmenter(
    before: &str,
    after: &str,
    options: &Options,
    segmenter: &dyn WordSegmenter,
) -> Comparison {
    let words = [before, after].map(|text| word_ends(text, segmenter));
    compare_staged(before, after, options, Some(&words), &mut |_| ())
}

/// Does the same as [`compare`], and calls `stage` with the name of each phase as it begins. The JavaScript boundary and the benchmarks
/// measure the phases with it. The names may change at any time. `words` are the ends of the words of both texts in scripts without
/// spaces, in bytes, ascending.
#[doc(hidden)]
pub fn compare_staged(
    before: &str,
    after: &str,
    options: &Options,
    words: Option<&[Vec<usize>; 2]>,
    stage: &mut dyn FnMut(&'static str),
) -> Comparison {
    let Aligned {
        texts,
        interned,
        mut alignment,
        swapped,
    } = aligned(before, after, options, words, stage);
    stage("word-for-word:changes");
    let given = options.lexicon.as_ref().map(IndexedLexicon::new);
    let built_in = || built_in_lexicon([&texts[0], &texts[1]], interned.is_english);
    let judge = Judge {
        lexicon: given.as_ref().or_else(built_in),
        reports: false,
    };
    if !options.whole_sentences {
        alignment.replace_whole_numbers(&interned, &texts, judge.lexicon);
        alignment.keep_sentence_starts(&interned, &texts);
    }
    let has_ends = words.is_some_and(|words| words.iter().any(|ends| !ends.is_empty()));
    let finer = if has_ends && !options.whole_sentences {
        changes::kept_characters::extend(&texts, &interned, &alignment)
    } else {
        None
    };
    let (finer_texts, finer_interned, finer_alignment) = match &finer {
        Some(finer) => (&finer.texts, &finer.interned, &finer.alignment),
        None => (&texts, &interned, &alignment),
    };
    let changes = changes::changes(finer_texts, finer_interned, finer_alignment, options, judge);
    let statistics = changes::statistics(&texts, &interned, &alignment);
    let mut comparison = Comparison {
        options: options.clone(),
        notices: notices(&texts, &changes, &statistics, words.is_some()),
        changes: changes.changes,
        hunks: changes.hunks,
        moves: changes.moves,
        refinements: changes.refinements,
        bearing_words: changes.bearing_words,
        ignored_differences: changes.ignored_differences,
        nearest: changes.nearest,
        statistics,
        shared: None,
        passages: None,
        quotations: None,
        deceptive: None,
    };
    let compared = Compared {
        texts: &texts,
        interned: &interned,
        alignment: &alignment,
        judge,
        swapped,
    };
    search_on_request(&compared, &mut comparison, stage);
    comparison
}

/// Two texts in the order they were given in, and the matches of their units.
pub(crate) struct Aligned<'a> {
    pub texts: [Text<'a>; 2],
    pub interned: Interned,
    pub alignment: align::Alignment,
    /// Whether before is the second text in the canonical order.
    pub swapped: bool,
}

/// Aligns two texts: the phases up to the rows.
pub(crate) fn aligned<'a>(
    before: &'a str,
    after: &'a str,
    options: &Options,
    words: Option<&[Vec<usize>; 2]>,
    stage: &mut dyn FnMut(&'static str),
) -> Aligned<'a> {
    stage("word-for-word:tokens");
    // Up to the alignment, the texts are in a canonical order: that makes the result symmetric.
    let swapped = is_swapped(before, after);
    let order = if swapped {
        [after, before]
    } else {
        [before, after]
    };
    let limits = &options.limits;
    let mut ends: [&[usize]; 2] =
        words.map_or([&[], &[]], |words| words.each_ref().map(Vec::as_slice));
    if swapped {
        ends.swap(0, 1);
    }
    let first = Text::with_words(order[0], &limits.text, ends[0]);
    let has_ends = ends.iter().any(|ends| !ends.is_empty());
    let second = if has_ends {
        Text::with_words(order[1], &limits.text, ends[1])
    } else {
        Text::like(order[1], &first, &limits.text)
    };
    let mut texts = [first, second];
    stage("word-for-word:intern");
    let mut interned = intern(
        [&texts[0], &texts[1]],
        normalization_for(order, options),
        options.ignore_punctuation,
    );
    interned.limits = limits.clone();
    stage("word-for-word:align");
    // Labels of list items, and two spellings of one word, guide the alignment as if they were the same, and are then shown as changed.
    let untied = list_labels::tie(&mut interned, [&texts[0], &texts[1]]);
    let also_untied = spelling::tie(&mut interned, [&texts[0], &texts[1]]);
    let mut alignment = align::align(&interned, options.detect_moves);
    if let Some(keys) = untied.or(also_untied) {
        for (units, keys) in interned.units.iter_mut().zip(keys) {
            units.keys = keys;
        }
        alignment.keep_equal_units(&interned);
    }
    if options.whole_sentences {
        alignment.keep_whole_sentences(&interned);
    }
    if swapped {
        texts.swap(0, 1);
        interned.units.swap(0, 1);
        alignment = alignment.mirrored();
    }
    Aligned {
        texts,
        interned,
        alignment,
        swapped,
    }
}

/// Returns the normalization that the options ask for, with the case of the texts' language.
pub(crate) fn normalization_for(texts: [&str; 2], options: &Options) -> Normalization {
    let mut normalization = options.normalization();
    if is_turkish(texts) {
        normalization |= Normalization::TURKISH_CASE;
    }
    normalization
}

/// Returns the word lists of the texts' language, if it is clear and has lists. Only the feature `reuse` has those of other languages than
/// English.
pub(crate) fn built_in_lexicon(
    texts: [&Text; 2],
    is_english: bool,
) -> Option<&'static IndexedLexicon<'static>> {
    if is_english {
        return Some(IndexedLexicon::built_in());
    }
    listed_lexicon(texts)
}

#[cfg(feature = "reuse")]
fn listed_lexicon(texts: [&Text; 2]) -> Option<&'static IndexedLexicon<'static>> {
    /// Words of each text that are read: enough for any language.
    const MOST: usize = 1_000;
    let words = |text| {
        let text: &Text = text;
        let words = text.tokens.iter().filter(|token| token.kind == Kind::Word);
        words.take(MOST).map(|token| text.str(token))
    };
    let [one, two] = texts.map(words);
    lexicon_for(one.chain(two))
}

#[cfg(not(feature = "reuse"))]
fn listed_lexicon(_: [&Text; 2]) -> Option<&'static IndexedLexicon<'static>> {
    None
}

/// The inputs of the searches that run on request.
#[cfg_attr(not(feature = "reuse"), allow(dead_code))]
struct Compared<'a> {
    texts: &'a [Text<'a>; 2],
    interned: &'a Interned,
    alignment: &'a align::Alignment,
    judge: Judge<'a>,
    /// Whether before is the second text in the canonical order.
    swapped: bool,
}

/// Searches for phrases, passages, quotations and deceptive characters, as the options of the comparison request.
#[cfg(feature = "reuse")]
fn search_on_request(
    compared: &Compared,
    comparison: &mut Comparison,
    stage: &mut dyn FnMut(&'static str),
) {
    let Compared {
        texts, interned, ..
    } = *compared;
    let options = &comparison.options;
    if options.shared {
        stage("word-for-word:shared");
        let (shared, cut) = reuse::shared(texts, interned, options.min_phrase_words);
        if cut > 0 {
            let notice = Notice::OccurrencesCut { phrases: cut };
            comparison.notices.push(notice);
        }
        comparison.shared = Some(shared);
    }
    if options.passages || options.quotations {
        stage("word-for-word:passages");
        let [before, after] = texts;
        let order = if compared.swapped {
            [after, before]
        } else {
            [before, after]
        };
        let (passages, quotations) = reuse::passages_and_quotations(
            order,
            compared.swapped,
            interned,
            compared.alignment,
            interned.fold,
            compared.judge.lexicon,
        );
        comparison.passages = options.passages.then_some(passages);
        comparison.quotations = options.quotations.then_some(quotations);
    }
    if options.deceptive {
        stage("word-for-word:deceptive");
        let [before, after] = texts.each_ref().map(deceptive::in_text);
        comparison.deceptive = Some(Deceptive { before, after });
    }
}

/// Without the feature `reuse` there is nothing to search for.
#[cfg(not(feature = "reuse"))]
fn search_on_request(_: &Compared, _: &mut Comparison, _: &mut dyn FnMut(&'static str)) {}

/// Returns the notices about the changes.
fn notices(
    texts: &[Text; 2],
    changes: &changes::Changes,
    statistics: &Statistics,
    knows_words: bool,
) -> Vec<Notice> {
    let mut notices = Vec::new();
    if texts[0].source == texts[1].source {
        notices.push(Notice::Identical);
    } else if changes.hunks.is_empty() {
        let differences = changes.ignored_differences.len();
        notices.push(Notice::OnlyIgnoredDifferences { differences });
    }
    for (side, words) in [
        (Side::Before, statistics.before.words),
        (Side::After, statistics.after.words),
    ] {
        if words == 0 {
            notices.push(Notice::Empty(side));
        }
    }
    match changes.hunks.iter().filter(|hunk| hunk.coarse).count() {
        0 => {}
        hunks => notices.push(Notice::Coarse { hunks }),
    }
    if !knows_words && texts.iter().any(|text| has_unspaced(text.source)) {
        notices.push(Notice::CharactersAsWords);
    }
    notices
}
