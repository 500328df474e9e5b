//! A tail: lines at the end of a text that are none of its prose.
//!
//! Behind the article, a page as a reader pastes it has what the site puts there: headings of other articles, their dates, beginnings of
//! them that break off, names of sections. Such lines end without the mark that ends a sentence, where the article's do not. A short
//! sentence may stand among them.

use crate::reuse::word_view::WordView;
use std::ops::Range;

/// Lines of the shortest tail: a signature has fewer, and so has an address.
const FEWEST: usize = 8;
/// Of its lines, at least this share are no sentences.
const LINES: (usize, usize) = (3, 4);
/// Words of a sentence that may be among them.
const SHORT: usize = 25;
/// Fewest words of the prose in front of it …
const PROSE: usize = 40;
/// … of which at least this share stands in sentences, or the whole text is a list.
const SENTENCES: (usize, usize) = (2, 3);
/// What the other text has of it is at most this share of its words, or it is a part of both.
const SHARED: (usize, usize) = (1, 2);

/// The words of a text's tail, if it has one. `covered` says which of its words the other text has.
#[inline(never)]
pub(super) fn tail(
    view: &WordView,
    side: usize,
    paragraphs: &[Range<usize>],
    covered: &[bool],
) -> Option<Range<usize>> {
    let is_sentence = |words: &Range<usize>| {
        let span = view.sentence_span(side, words);
        ends_sentence(&view.texts[side].source[span])
    };
    let (mut lines, mut start, mut in_a_row) = (0, None, 0);
    for (index, words) in paragraphs.iter().enumerate().rev() {
        let count = paragraphs.len() - index;
        if is_sentence(words) {
            in_a_row += 1;
            if in_a_row > 1 || words.len() > SHORT {
                break;
            }
            continue;
        }
        in_a_row = 0;
        lines += 1;
        if lines >= FEWEST && lines * LINES.1 >= count * LINES.0 {
            start = Some(index);
        }
    }
    let start = start?;
    let (prose, behind) = paragraphs.split_at(start);
    let words = |some: &mut dyn Iterator<Item = &Range<usize>>| {
        some.map(ExactSizeIterator::len).sum::<usize>()
    };
    let all = words(&mut prose.iter());
    let told = words(&mut prose.iter().filter(|words| is_sentence(words)));
    let tail = behind.first()?.start..behind.last()?.end;
    let shared = covered[tail.clone()]
        .iter()
        .filter(|covered| **covered)
        .count();
    let is_none_of_it = all >= PROSE
        && told * SENTENCES.1 >= all * SENTENCES.0
        && shared * SHARED.1 <= tail.len() * SHARED.0;
    is_none_of_it.then_some(tail)
}

/// Whether a line ends as a sentence does; one that breaks off does not.
fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '」']);
    line.ends_with(['.', '!', '?', '。', '！', '？', '؟', '।']) && !line.ends_with("...")
}
