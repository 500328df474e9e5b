//! Trailing boilerplate: lines at the end of a text that are not part of its prose.
//!
//! A pasted page often contains more behind the article: headings of other articles, their dates, truncated beginnings, names of sections.
//! Unlike the sentences of the article, such lines end without a full stop. A short sentence may be among them.

use crate::reuse::word_view::WordView;
use std::ops::Range;

/// Least number of lines. A signature or an address has fewer.
const FEWEST: usize = 8;
/// Least share of the lines that are not sentences.
const LINES: (usize, usize) = (3, 4);
/// Most words of a sentence among the lines.
const SHORT: usize = 25;
/// Least number of words of the prose before the lines …
const PROSE: usize = 40;
/// … and the least share of these words that is in sentences. With less, the whole text is a list.
const SENTENCES: (usize, usize) = (2, 3);
/// Greatest share of the words of the lines that the other text contains. With more, the lines belong to both texts.
const SHARED: (usize, usize) = (1, 2);

/// Returns the words of the trailing boilerplate of a text, if it has any. `covered` marks the words that the other text contains.
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

/// Returns whether a line ends like a sentence; a truncated one does not.
fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '」']);
    line.ends_with(['.', '!', '?', '。', '！', '？', '؟', '।']) && !line.ends_with("...")
}
