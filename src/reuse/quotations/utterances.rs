//! Utterances: finds the quotations that are parts of one utterance.
//!
//! There are three forms. An attribution interrupts a quotation ("“We will,” he said, “never …”"): the previous part ends with a mark, and
//! few words and at most one end of a sentence are between the parts. A paragraph ends, and the mark that was not closed opens the next
//! one. And a paragraph that consists of a quotation continues one that begins with a quotation and ends with its attribution.

use crate::reuse::quotation_marks::Quoted;
use crate::reuse::word_view::WordView;

/// Most words of an attribution that interrupts.
const INTERRUPTS: usize = 16;
/// Most words of an attribution that ends a paragraph, if the next one has the same speaker.
const ENDS: usize = 6;

/// Returns, for each quotation, the previous part of its utterance, if there is one.
pub(crate) fn previous(view: &WordView, side: usize, marks: &[Quoted]) -> Vec<Option<usize>> {
    let mut previous = vec![None; marks.len()];
    let mut last: Option<usize> = None;
    for (index, quoted) in marks
        .iter()
        .enumerate()
        .filter(|(_, quoted)| quoted.outer.is_none())
    {
        previous[index] = last.filter(|&last| goes_on(view, side, &marks[last], quoted));
        last = Some(index);
    }
    previous
}

fn goes_on(view: &WordView, side: usize, one: &Quoted, two: &Quoted) -> bool {
    let between = view.word_at(side, one.end)..view.word_at(side, two.open);
    if two.paragraph == one.last_paragraph {
        let ends = between
            .clone()
            .skip(1)
            .filter(|&word| view.begins_sentence(side, word))
            .count();
        let last = view.begins_sentence(side, between.end);
        // A sentence that ends inside the marks is followed by its attribution, or by another sentence.
        let source = view.texts[side].source;
        let over =
            source[one.span].ends_with(['.', '。']) && view.begins_sentence(side, between.start);
        return !between.is_empty()
            && one.mark == two.mark
            && !over
            && between.len() <= INTERRUPTS
            && ends == 0
            && ends_with_mark(view, side, one, two)
            && (last || begins_low(view, side, two) || touches_comma(view, side, two));
    }
    if two.paragraph != one.last_paragraph + 1 || !two.opens_paragraph {
        return false;
    }
    if !one.is_closed {
        return two.mark == one.mark;
    }
    one.opens_paragraph && two.ends_paragraph && between.len() <= ENDS && !between.is_empty()
}

/// Returns whether a quotation ends with a mark: inside its quotation marks, or behind them if both parts have more than a few words.
fn ends_with_mark(view: &WordView, side: usize, one: &Quoted, two: &Quoted) -> bool {
    let source = view.texts[side].source;
    let is_end = |char: char| {
        matches!(
            char,
            ',' | '.' | '!' | '?' | '…' | '—' | '–' | ';' | '，' | '。' | '！' | '？'
        )
    };
    let is_long = |quoted: &Quoted| view.words_of(side, quoted.span).len() > super::SHORT;
    source[one.span].ends_with(is_end)
        || source[one.end..].starts_with(is_end) && is_long(one) && is_long(two)
}

fn begins_low(view: &WordView, side: usize, quoted: &Quoted) -> bool {
    view.texts[side].source[quoted.span].starts_with(char::is_lowercase)
}

/// Returns whether a comma precedes the opening mark.
fn touches_comma(view: &WordView, side: usize, quoted: &Quoted) -> bool {
    view.texts[side].source[..quoted.open]
        .trim_end()
        .ends_with([',', '，'])
}
