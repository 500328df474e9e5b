//! Finds the characters that changed inside a replaced word.
//!
//! "denuclearisation" to "denuclearization" is one letter, and reads more easily as one letter than as two long words. Words with little
//! in common are shown as a whole, and figures always are.
//!
//! Two words are similar if the longest common subsequence of their grapheme clusters is at least half of the longer word. The result is
//! one span in each word: everything between the common prefix and the common suffix.
//!
//! # Time
//!
//! Quadratic in the lengths of the words, which have [a limit](crate::limits::ChangesLimits::longest_compared_word).

use crate::text::tokenizer::extends;
use std::ops::Range;

/// The least number of common grapheme clusters. A syllable of Hangul or of an Indic script counts as two.
const LEAST_COMMON: usize = 3;
/// The least number of common clusters at the beginning and the end together.
const LEAST_ENDS: usize = 2;

/// Returns the bytes of each word that differ, or `None` if the words should be shown as a whole.
pub(crate) fn refine(one: &str, two: &str, longest: usize) -> Option<[Range<usize>; 2]> {
    let [a, b] = [one, two].map(|word| clusters(word, longest));
    if one == two || a.len().max(b.len()) > longest {
        return None;
    }
    let start = a.iter().zip(&b).take_while(|(one, two)| one == two).count();
    let ends = a[start..].iter().rev().zip(b[start..].iter().rev());
    let end = ends.take_while(|(one, two)| one == two).count();
    let size = |clusters: &[&str]| clusters.iter().map(|cluster| size(cluster)).sum::<usize>();
    let at_ends = size(&a[..start]) + size(&a[a.len() - end..]);
    if at_ends < LEAST_ENDS {
        return None;
    }
    let is_similar = |a: &[&str], b: &[&str]| {
        let common = common(a, b);
        common >= LEAST_COMMON && 2 * common >= size(a).max(size(b))
    };
    if !is_similar(&a, &b) {
        return None;
    }
    if is_arabic(one) && is_arabic(two) {
        let [a, b] = without_affixes(one, two).map(|word| clusters(word, longest));
        if !is_similar(&a, &b) {
            return None;
        }
    }
    let bytes = |clusters: &[&str]| clusters.iter().map(|cluster| cluster.len()).sum::<usize>();
    let between =
        |clusters: &[&str]| bytes(&clusters[..start])..bytes(&clusters[..clusters.len() - end]);
    Some([between(&a), between(&b)])
}

/// Splits a word into grapheme clusters, up to one more than `longest`. Inside a word, a cluster is a letter and the marks that extend it. The
/// rules for words know those marks too (UAX #29, WB4), so the table of grapheme clusters is not needed.
fn clusters(word: &str, longest: usize) -> Vec<&str> {
    let mut clusters = Vec::new();
    let mut start = 0;
    for (at, char) in word.char_indices().skip(1) {
        if !extends(char) {
            clusters.push(&word[start..at]);
            start = at;
        }
        if clusters.len() > longest {
            return clusters;
        }
    }
    clusters.push(&word[start..]);
    clusters
}

/// Returns the size of a cluster: two for a syllable of Hangul or of an Indic script, else one.
fn size(cluster: &str) -> usize {
    let is_syllable = |char| matches!(char, '\u{ac00}'..='\u{d7a3}' | '\u{900}'..='\u{dff}');
    1 + usize::from(cluster.starts_with(is_syllable))
}

/// Prefixes and endings of Arabic, longer ones first: articles, "and", plurals, pronouns, feminine endings.
const ARABIC_PREFIXES: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];
const ARABIC_ENDINGS: [&str; 7] = ["ية", "ات", "ون", "ين", "ها", "هم", "ة"];

/// Returns two words without an Arabic prefix and ending that both have. Words that share only these are not similar.
fn without_affixes<'a>(one: &'a str, two: &'a str) -> [&'a str; 2] {
    let mut words = [one, two];
    let pairs = ARABIC_PREFIXES
        .iter()
        .map(|affix| words.map(|word| word.strip_prefix(affix)));
    if let Some([Some(one), Some(two)]) =
        pairs.clone().find(|pair| pair.iter().all(Option::is_some))
    {
        words = [one, two];
    }
    let pairs = ARABIC_ENDINGS
        .iter()
        .map(|affix| words.map(|word| word.strip_suffix(affix)));
    if let Some([Some(one), Some(two)]) =
        pairs.clone().find(|pair| pair.iter().all(Option::is_some))
    {
        words = [one, two];
    }
    words
}

/// Returns whether a word begins with an Arabic letter.
fn is_arabic(word: &str) -> bool {
    word.starts_with(|char| matches!(char, '\u{620}'..='\u{64a}'))
}

/// Returns the size of the longest common subsequence.
fn common(a: &[&str], b: &[&str]) -> usize {
    let mut row = vec![0; b.len() + 1];
    for one in a {
        let mut diagonal = 0;
        for (j, two) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = if one == two {
                diagonal + size(one)
            } else {
                above.max(row[j])
            };
            diagonal = above;
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_segmentation::UnicodeSegmentation;

    #[track_caller]
    fn check(one: &str, two: &str, expected: Option<(&str, &str)>) {
        let found = refine(one, two, 48).map(|[before, after]| (&one[before], &two[after]));
        assert_eq!(found, expected);
        let mirrored = refine(two, one, 48).map(|[before, after]| (&one[after], &two[before]));
        assert_eq!(mirrored, expected);
    }

    #[test]
    fn spelling_and_inflection() {
        check("denuclearisation", "denuclearization", Some(("s", "z")));
        check("shall", "should", Some(("all", "ould")));
        check("increase", "increased", Some(("", "d")));
        check("talossa", "talosta", Some(("s", "t")));
        check("정부가", "정부는", Some(("가", "는")));
        check("लड़का", "लड़के", Some(("का", "के")));
        check("الوزارة", "الوزارات", Some(("ة", "ات")));
    }

    #[test]
    fn other_words_are_shown_whole() {
        check("may", "will", None);
        check("storm", "storm", None);
        check("this", "that", None);
        check("maintain", "raise", None);
        check("الأهمية", "المتساوية", None);
        check("الاقتصاد", "التجارة", None);
        check("", "a", None);
    }

    #[test]
    fn clusters_are_not_cut() {
        check("cafe\u{301}s", "cafes", Some(("e\u{301}", "e")));
        check("naïve", "naive", Some(("ï", "i")));
    }

    /// Compares with the annex's own rules, on words of several scripts.
    #[test]
    fn clusters_are_those_of_the_annex() {
        let words =
            "naïve e\u{301}te\u{301} दिल 정부는각각 ประเทศ کتاب‌ها \u{1112}\u{1161}\u{11ab}글 a";
        for word in words.split(' ') {
            assert_eq!(
                clusters(word, 48),
                word.graphemes(true).collect::<Vec<_>>(),
                "{word}"
            );
        }
    }

    #[test]
    fn very_long_words_are_left_alone() {
        check(&"a".repeat(10_000), &"a".repeat(10_001), None);
    }
}
