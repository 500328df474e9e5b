//! Stop words: words of every text, which say nothing about the origin of a passage.
//!
//! The list is English. In other languages, only the counts of words tell frequent ones from rare ones.

/// English stop words of closed classes: articles, pronouns, prepositions, conjunctions, auxiliaries. In
/// lower case, sorted.
#[rustfmt::skip]
const ENGLISH: [&str; 104] = [
    "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been",
    "before", "being", "both", "but", "by", "can", "could", "did", "do", "does", "during", "each", "either", "for",
    "from", "had", "has", "have", "he", "her", "here", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its",
    "may", "me", "might", "more", "most", "must", "my", "nor", "of", "on", "only", "or", "other", "our", "out", "over",
    "own", "shall", "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
    "these", "they", "this", "those", "through", "to", "under", "up", "upon", "us", "very", "was", "we", "were", "what",
    "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "would", "you", "your",
];

/// The length of the longest of them.
const LONGEST: usize = 8;

/// Returns whether a word is a stop word, in any case.
pub(super) fn is_stop_word(word: &str) -> bool {
    let lower = || word.bytes().map(|byte| byte.to_ascii_lowercase());
    word.len() <= LONGEST
        && ENGLISH
            .binary_search_by(|stop| stop.bytes().cmp(lower()))
            .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_within_its_bound() {
        assert!(ENGLISH.iter().all(|word| word.len() <= LONGEST));
        assert!(ENGLISH.is_sorted_by(|one, two| one < two));
    }

    #[test]
    fn case_does_not_matter() {
        assert!(is_stop_word("The") && is_stop_word("OF"));
        assert!(!is_stop_word("port") && !is_stop_word("not") && !is_stop_word(""));
    }
}
