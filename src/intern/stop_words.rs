//! Function words: those that every text has, and that say nothing about where a passage comes from.
//!
//! English only so far. A language without a list is no worse off than by its words' numbers alone.

/// English function words of closed classes: articles, pronouns, prepositions, conjunctions, auxiliaries. In
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

/// The longest of them; what is longer need not be looked up.
const LONGEST: usize = 8;

/// The words as numbers: in the same order, and compared at once.
static PACKED: [u64; ENGLISH.len()] = {
    let mut packed = [0; ENGLISH.len()];
    let mut at = 0;
    while at < packed.len() {
        packed[at] = pack(ENGLISH[at].as_bytes());
        at += 1;
    }
    packed
};

/// Their first letters, a bit for each, by length: most words are ruled out by that.
static FIRST: [u32; LONGEST + 1] = {
    let mut first = [0; LONGEST + 1];
    let mut at = 0;
    while at < ENGLISH.len() {
        let word = ENGLISH[at].as_bytes();
        first[word.len()] |= 1 << (word[0] % 32);
        at += 1;
    }
    first
};

/// A word of at most eight bytes as a number, in lower case.
const fn pack(word: &[u8]) -> u64 {
    let mut packed = 0;
    let mut at = 0;
    while at < word.len() {
        packed |= (word[at].to_ascii_lowercase() as u64) << (56 - 8 * at);
        at += 1;
    }
    packed
}

/// Whether a word is a function word, in any case.
pub(super) fn is_common(word: &str) -> bool {
    let (Some(first), Some(&letter)) = (FIRST.get(word.len()), word.as_bytes().first()) else {
        return false;
    };
    first >> (letter % 32) & 1 == 1 && PACKED.binary_search(&pack(word.as_bytes())).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_within_its_bound() {
        assert!(ENGLISH.is_sorted_by(|one, two| one < two));
        assert!(ENGLISH.iter().all(|word| word.len() <= LONGEST));
    }

    #[test]
    fn case_does_not_matter() {
        assert!(is_common("The") && is_common("OF"));
        assert!(!is_common("port") && !is_common("not") && !is_common(""));
    }
}
