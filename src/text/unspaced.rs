//! Words of scripts without spaces between them: Chinese, Japanese, Thai, Lao, Khmer and Burmese.
//!
//! UAX #29 leaves the words of these scripts to a dictionary. The core has none: a caller hands in the ends of the words, from a
//! [`WordSegmenter`] or as offsets. Without them, every character is a word.
//!
//! # Time and space
//!
//! Linear, apart from the segmenter.

use super::tokenizer::extends;

/// Finds the words of scripts that do not separate words by spaces.
///
/// A closure is a segmenter as well. `examples/segmenter.rs` uses the dictionaries of ICU4X.
///
/// ```
/// use word_for_word::{Options, compare_with_segmenter};
///
/// // A dictionary of four words.
/// let segmenter = |run: &str, ends: &mut Vec<usize>| {
///     let mut at = 0;
///     while let Some(char) = run[at..].chars().next() {
///         let words = ["世界", "和平", "维护", "保护"];
///         let word = words.iter().find(|word| run[at..].starts_with(**word));
///         at += word.map_or(char.len_utf8(), |word| word.len());
///         ends.push(at);
///     }
/// };
/// let (before, after) = ("我们维护世界和平。", "我们保护世界和平。");
/// let found = compare_with_segmenter(before, after, &Options::default(), &segmenter);
/// assert_eq!(found.inline(before, after).to_string(), "我们[-维护-]{+保护+}世界和平。");
/// assert_eq!(found.statistics.before.words, 5);
/// ```
pub trait WordSegmenter {
    /// Appends the end of each word of a run, as an offset in bytes, in ascending order. A run contains no white space and no
    /// punctuation. Offsets inside a character are moved behind it.
    fn segment(&self, run: &str, ends: &mut Vec<usize>);
}

impl<F: Fn(&str, &mut Vec<usize>)> WordSegmenter for F {
    fn segment(&self, run: &str, ends: &mut Vec<usize>) {
        self(run, ends);
    }
}

/// The letters and combining marks of the scripts without spaces, as ranges of code points. Digits and punctuation are not among them.
const RANGES: [(u32, u32); 30] = [
    // Thai and Lao.
    (0xe01, 0xe3a),
    (0xe40, 0xe4e),
    (0xe81, 0xecf),
    (0xedc, 0xedf),
    // Burmese.
    (0x1000, 0x103f),
    (0x1050, 0x108f),
    (0x109a, 0x109d),
    // Khmer.
    (0x1780, 0x17d3),
    (0x17d7, 0x17d7),
    (0x17dc, 0x17dd),
    // Iteration marks, and the number zero.
    (0x3005, 0x3007),
    (0x3021, 0x3029),
    (0x3031, 0x3035),
    (0x3038, 0x303c),
    // Japanese syllables.
    (0x3041, 0x309f),
    (0x30a1, 0x30fa),
    (0x30fc, 0x30ff),
    (0x31f0, 0x31ff),
    // Chinese characters.
    (0x3400, 0x4dbf),
    (0x4e00, 0x9fff),
    (0xa9e0, 0xa9ef),
    (0xa9fa, 0xa9fe),
    (0xaa60, 0xaa76),
    (0xaa7a, 0xaa7f),
    (0xf900, 0xfaff),
    (0xff66, 0xff9f),
    (0x1b000, 0x1b16f),
    (0x20000, 0x2ffff),
    (0x30000, 0x323af),
    (0x323b0, 0x3347f),
];

/// Returns whether a character belongs to a word of a script without spaces.
pub(crate) fn is_unspaced(char: char) -> bool {
    let code = u32::from(char);
    if code < RANGES[0].0 {
        return false;
    }
    let range = RANGES.partition_point(|&(_, last)| last < code);
    RANGES.get(range).is_some_and(|&(first, _)| first <= code)
}

/// Returns whether a character is written without a space beside the words of these scripts: one of their letters, or a mark of their width.
pub(crate) fn needs_no_space(char: char) -> bool {
    matches!(char, '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff65}' | '“' | '”' | '…' | '—')
        || is_unspaced(char)
}

/// Returns whether a text has a word of a script without spaces.
pub(crate) fn has_unspaced(source: &str) -> bool {
    // Most texts have none, and their bytes say so: the scripts begin at U+0E00. Typographic marks, from U+2000 on, begin with 0xe2.
    let is_letter = |char: char| is_unspaced(char) && char.is_alphabetic();
    let has_lead = source.bytes().any(|byte| byte >= 0xe0 && byte != 0xe2);
    has_lead && source.chars().any(is_letter)
}

/// Returns the runs of characters of scripts without spaces, as offset and text.
fn runs(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + source[at..].find(is_unspaced)?;
        let rest = &source[start..];
        let len = rest.find(|char| !is_unspaced(char)).unwrap_or(rest.len());
        at = start + len;
        Some((start, &rest[..len]))
    })
}

/// Returns the ends of the words of a text that a segmenter finds, ascending.
pub(crate) fn word_ends(source: &str, segmenter: &dyn WordSegmenter) -> Vec<usize> {
    let mut all = Vec::new();
    let mut ends = Vec::new();
    for (start, run) in runs(source) {
        ends.clear();
        segmenter.segment(run, &mut ends);
        let mut last = 0;
        for &end in ends.iter().filter(|&&end| end <= run.len()) {
            if end > last {
                all.push(start + end);
                last = end;
            }
        }
    }
    all
}

/// Returns whether no word ends between two characters: the second extends the first, or the first is a vowel in front of its consonant
/// or joins the consonants around it.
pub(crate) fn is_cluster(one: char, two: char) -> bool {
    matches!(one, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}' | '\u{17d2}' | '\u{1039}')
        || matches!(two, 'ะ' | 'า' | 'ำ' | 'ະ' | 'າ' | 'ຳ')
        || extends(two)
}

/// Returns the end of the word that begins at an offset, if it is in a script without spaces. `ends` are ascending.
pub(crate) fn word_end(source: &str, at: usize, ends: &[usize]) -> Option<usize> {
    let mut chars = source[at..].char_indices();
    chars.next().filter(|&(_, char)| is_unspaced(char))?;
    let end = ends.partition_point(|&end| end <= at);
    let end = ends.get(end).copied().unwrap_or(source.len());
    let is_inside = |&(step, char): &(usize, char)| {
        is_unspaced(char) && (at + step < end || extends(char)) || char == '\u{200d}'
    };
    let behind = chars.find(|next| !is_inside(next));
    Some(behind.map_or(source.len(), |(step, _)| at + step))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::TextLimits;
    use crate::text::{Kind, Text};

    #[track_caller]
    fn check(source: &str, ends: &[usize], expected: &str) {
        let text = Text::with_words(source, &TextLimits::default(), ends);
        let words = text.tokens.iter().filter(|token| token.kind != Kind::Space);
        let words: Vec<&str> = words.map(|token| text.str(token)).collect();
        assert_eq!(words.join("|"), expected);
    }

    #[test]
    fn words_end_where_the_segmenter_says() {
        let pairs = |run: &str, ends: &mut Vec<usize>| {
            ends.extend(run.char_indices().map(|(at, _)| at).skip(2).step_by(2));
        };
        for (source, expected) in [
            ("我们维护世界和平。", "我们|维护|世界|和平|。"),
            ("在2024年，NATO加盟国", "在|2024|年|，|NATO|加盟|国"),
            ("ราคา 5 บาท", "รา|คา|5|บา|ท"),
            ("カタカナと ひら", "カタ|カナ|と|ひら"),
        ] {
            check(source, &word_ends(source, &pairs), expected);
        }
    }

    #[test]
    fn a_combining_mark_stays_with_its_letter() {
        let source = "นี่ก\u{e49}";
        check(source, &[3, 6, 9, 12], "นี่|ก้");
        check("か\u{3099}カナ", &[3, 9, 12], "か\u{3099}|カ|ナ");
    }

    #[test]
    fn vowels_and_their_consonants_are_clusters() {
        for (one, two) in [
            ('เ', 'ป'),
            ('ก', '้'),
            ('ก', 'า'),
            ('្', 'ក'),
            ('か', '\u{3099}'),
        ] {
            assert!(is_cluster(one, two), "{one} {two}");
        }
        for (one, two) in [('ด', 'แ'), ('世', '界'), ('า', 'ก')] {
            assert!(!is_cluster(one, two), "{one} {two}");
        }
    }

    #[test]
    fn invalid_offsets_do_no_harm() {
        check("世界和平", &[1, 2, 500], "世|界和平");
        check("世界。a", &[3, 8, 9, 100], "世|界|。|a");
        let wild = |_: &str, ends: &mut Vec<usize>| ends.extend([9, 3, 3, 100]);
        assert_eq!(word_ends("世界和平", &wild), [9]);
    }

    #[test]
    fn ranges_are_sorted_and_have_no_digits_or_marks() {
        assert!(RANGES.is_sorted_by(|one, two| one.1 < two.0));
        for char in "๐๙໐၀០ ฿ฯ๏၊။។、。「」〜・ａＡ1Aあ".chars() {
            let letter = matches!(char, 'ฯ' | 'あ');
            assert_eq!(is_unspaced(char), letter, "{char:?}");
        }
    }
}
