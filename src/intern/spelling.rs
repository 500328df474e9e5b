//! Ties words of the two texts that are one word in two spellings: "organise" and "organize", "Anæmia" and "anaemia", "goverment" and
//! "government".
//!
//! Such words guide the alignment and the search for quotations as if they were the same. They are still shown as changed.
//!
//! # Method
//!
//! Only words that the other text lacks are tied, since all others have a partner already. Words are one word if
//!
//! 1. their [skeletons](skeleton) are the same: stated rules undo the regular differences between British and American spelling, and
//!    between old and modern letters; or
//! 2. they have at least [`MIN_LETTERS`] letters, one edit makes one of the other, and neither is one edit away from a third word. An edit
//!    inserts, deletes or replaces a letter, or exchanges two neighbours (F. J. Damerau, "A technique for computer detection and correction
//!    of spelling errors", 1964).
//!
//! There is no dictionary, so two words may be tied that only look alike, such as "casual" and "causal". That is safe: they guide
//! the alignment, but never count as equal.
//!
//! # Time and space
//!
//! O(*n* *l*² + *m* log *m*) for *n* words of *l* letters that only one text has, and their *m* = *n* *l* deletions. Two words one edit apart
//! have a deletion in common, so the deletions are sorted (M. Mor, A. S. Fraenkel, "A hash code method for detecting and correcting spelling
//! errors", 1982).

use super::{Interned, table};
use crate::sort::order;
use crate::text::normalize::{self, Normalization};
use crate::text::{Kind, Text};

/// In a shorter word, one edit too often makes another word: "form" and "from", "now" and "not".
const MIN_LETTERS: usize = 6;
/// A longer string is no word of a language, and its deletions would take quadratic time.
const MAX_BYTES: usize = 64;
/// The most words with one deletion in common that are compared with each other. More would be a list of codes.
const MAX_ALIKE: usize = 16;

/// A word that only one text has.
struct Word {
    side: usize,
    key: u32,
    /// Its spelling, in lower case.
    letters: String,
}

/// Gives one key to all spellings of a word, in the units of both texts. Returns the keys that they had, or `None` if no word has several
/// spellings. The texts must be in the order of the units.
pub(crate) fn tie(interned: &mut Interned, texts: [&Text; 2]) -> Option<[Vec<u32>; 2]> {
    let mut words = Vec::new();
    for side in [0, 1] {
        let count = words.len();
        add_one_sided(interned, texts, side, &mut words);
        if words.len() == count || words.len() - count > interned.limits.align.tied_words {
            return None;
        }
    }
    let pairs = tied(&words);
    if pairs.is_empty() {
        return None;
    }
    let mut key_of: Vec<u32> = (0..interned.weights.len() as u32).collect();
    for (one, other) in pairs {
        key_of[words[other].key as usize] = words[one].key;
    }
    let [before, after] = &mut interned.units;
    Some([before, after].map(|units| {
        let tied = units.keys.iter().map(|&key| key_of[key as usize]).collect();
        std::mem::replace(&mut units.keys, tied)
    }))
}

/// Adds the words of one text that the other lacks, each once.
fn add_one_sided(interned: &Interned, texts: [&Text; 2], side: usize, words: &mut Vec<Word>) {
    let [own, other] = [side, 1 - side].map(|side| &interned.units[side]);
    let mut is_known = vec![false; interned.weights.len()];
    for &key in &other.keys {
        is_known[key as usize] = true;
    }
    for (&key, &token) in own.keys.iter().zip(&own.tokens) {
        let token = &texts[side].tokens[token as usize];
        if std::mem::replace(&mut is_known[key as usize], true) || token.kind != Kind::Word {
            continue;
        }
        let fold = Normalization::CASE | Normalization::TYPOGRAPHY;
        let letters = normalize::key(texts[side].str(token), Kind::Word, fold).into_owned();
        if letters.chars().all(is_letter) && letters.len() <= MAX_BYTES {
            words.push(Word { side, key, letters });
        }
    }
}

/// Returns pairs of words that are one word in two spellings. The words of one text must come first. Each word is second in one pair at most,
/// and then first in none.
fn tied(words: &[Word]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut is_tied = vec![false; words.len()];
    let mut skeletons = Strings::default();
    for (index, word) in words.iter().enumerate() {
        skeletons.add(&skeleton(&word.letters), index);
    }
    skeletons.each_group(&mut |group| {
        let [first, .., last] = *group else { return };
        if words[first].side == words[last].side {
            return;
        }
        for &word in group {
            is_tied[word] = true;
        }
        // Another capital is no other spelling: whether it counts, the options say.
        if group
            .iter()
            .any(|&word| words[word].letters != words[first].letters)
        {
            pairs.extend(group[1..].iter().map(|&word| (first, word)));
        }
    });
    let mut deletions = Strings::default();
    for (index, word) in words.iter().enumerate() {
        if !is_tied[index] && word.letters.chars().count() >= MIN_LETTERS {
            deletions.add_deletions(&word.letters, index);
        }
    }
    // The only word of the other text that is one edit away from each, or the word itself if there are several.
    let mut partner: Vec<Option<usize>> = vec![None; words.len()];
    deletions.each_group(&mut |group| {
        let split = group.partition_point(|&word| words[word].side == 0);
        let (one, other) = group.split_at(split);
        for &one in one.iter().take(MAX_ALIKE) {
            for &other in other.iter().take(MAX_ALIKE) {
                if is_one_edit(&words[one].letters, &words[other].letters) {
                    for (word, found) in [(one, other), (other, one)] {
                        let is_first = *partner[word].get_or_insert(found) == found;
                        partner[word] = Some(if is_first { found } else { word });
                    }
                }
            }
        }
    });
    for (one, &other) in partner.iter().enumerate() {
        if let Some(other) = other.filter(|&other| one < other && partner[other] == Some(one)) {
            pairs.push((one, other));
        }
    }
    pairs
}

/// Strings of words, by which words are grouped. Strings are compared by a hash: two with one hash are harmless here.
#[derive(Default)]
struct Strings {
    hashes: Vec<u128>,
    words: Vec<usize>,
}

impl Strings {
    /// Adds a string of a word, given by its index.
    fn add(&mut self, string: &str, word: usize) {
        self.hashes.push(table::whole(string).into());
        self.words.push(word);
    }

    /// Adds a word itself, and each string that lacks one of its letters.
    fn add_deletions(&mut self, letters: &str, word: usize) {
        self.add(letters, word);
        for (at, char) in letters.char_indices() {
            let mut rest = letters.to_owned();
            rest.drain(at..at + char.len_utf8());
            self.add(&rest, word);
        }
    }

    /// Calls a function with each group of words that have a string in common, in the order of their indices.
    fn each_group(&self, group: &mut dyn FnMut(&[usize])) {
        let mut same = Vec::new();
        let mut last = None;
        for place in order(self.hashes.clone()) {
            if last.replace(self.hashes[place]) != Some(self.hashes[place]) {
                group(&same);
                same.clear();
            }
            same.push(self.words[place]);
        }
        group(&same);
    }
}

/// Returns whether a character of a word in lower case is an apostrophe, an accent, or a letter of a script with capitals, whose words are
/// spelled letter by letter.
fn is_letter(char: char) -> bool {
    char.is_lowercase() || matches!(char, '\'' | '’' | '\u{300}'..='\u{36f}')
}

/// Returns whether one edit makes one word of the other.
fn is_one_edit(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let start = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[start..], &other[start..]);
    let both = one.iter().rev().zip(other.iter().rev());
    let end = both.take_while(|(a, b)| a == b).count();
    match (&one[..one.len() - end], &other[..other.len() - end]) {
        ([], [_]) | ([_], []) | ([_], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// Regular differences of spelling inside a word: British and American English, and letters that printers once exchanged.
const INSIDE: [(&str, &str); 16] = [
    ("æ", "e"),
    ("œ", "e"),
    ("ſ", "s"),
    // anaemia, foetus, manoeuvre
    ("ae", "e"),
    ("oe", "e"),
    // colour, mould
    ("ou", "o"),
    ("ov", "o"),
    // grey
    ("ey", "ai"),
    ("ay", "ai"),
    // sulphur
    ("ph", "f"),
    // licence, defence
    ("ce", "se"),
    ("ci", "si"),
    // analyse, organise
    ("z", "s"),
    // haue, iustice
    ("v", "u"),
    ("j", "i"),
    // tyre
    ("y", "i"),
];

/// Regular differences at the end of a word, or before its final "s".
const AT_END: [(&str, &str); 7] = [
    // catalogue, cheque, programme, axe
    ("ogue", "og"),
    ("que", "k"),
    ("ck", "k"),
    ("mme", "m"),
    ("xe", "x"),
    // centre, centred
    ("re", "er"),
    ("red", "ered"),
];

/// Returns the letters that the spellings of a word have in common: the first rule of [`AT_END`] that applies is used, then those of [`INSIDE`].
/// A doubled letter counts once (travelled). Accents are ignored.
fn skeleton(word: &str) -> String {
    let is_consonant = |char: char| char.is_ascii_lowercase() && !"aeiouyr".contains(char);
    let word = &*normalize::key(word, Kind::Word, Normalization::ACCENTS);
    let stem = word.strip_suffix('s').unwrap_or(word);
    let replaced = AT_END.iter().find_map(|&(from, to)| {
        let start = stem.strip_suffix(from)?;
        (!to.starts_with("er") || start.ends_with(is_consonant)).then_some((start, to))
    });
    let (start, end) = replaced.unwrap_or((stem, ""));
    let mut skeleton = String::with_capacity(word.len() + 1);
    for mut rest in [start, end, &word[stem.len()..]] {
        while let Some(char) = rest.chars().next() {
            let letter = &rest[..char.len_utf8()];
            let rule = INSIDE.iter().find(|rule| rest.starts_with(rule.0));
            let &(from, to) = rule.unwrap_or(&(letter, letter));
            if !skeleton.ends_with(to) {
                skeleton.push_str(to);
            }
            rest = &rest[from.len()..];
        }
    }
    skeleton
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intern::intern;

    /// Returns the tied words of two lists, in order.
    fn found(one: &[&str], other: &[&str]) -> Vec<String> {
        let word = |side: usize| {
            move |word: &&str| Word {
                side,
                key: 0,
                letters: (*word).to_owned(),
            }
        };
        let words: Vec<Word> = one
            .iter()
            .map(word(0))
            .chain(other.iter().map(word(1)))
            .collect();
        let pair = |(one, other): (usize, usize)| {
            [one, other].map(|word| &*words[word].letters).join(" = ")
        };
        let mut found: Vec<String> = tied(&words).into_iter().map(pair).collect();
        found.sort_unstable();
        found
    }

    #[track_caller]
    fn check(one: &[&str], other: &[&str], expected: &[&str]) {
        assert_eq!(found(one, other), expected);
        let mirrored = found(other, one);
        let mirrored = mirrored.iter().filter_map(|tied| tied.split_once(" = "));
        let mut mirrored: Vec<String> = mirrored.map(|(b, a)| format!("{a} = {b}")).collect();
        mirrored.sort_unstable();
        assert_eq!(mirrored, expected);
    }

    #[test]
    fn british_and_american_spellings_have_one_skeleton() {
        for (british, american) in [
            ("organise", "organize"),
            ("organisation", "organization"),
            ("labour", "labor"),
            ("favourite", "favorite"),
            ("centre", "center"),
            ("theatres", "theaters"),
            ("travelled", "traveled"),
            ("instalment", "installment"),
            ("catalogue", "catalog"),
            ("dialogues", "dialogs"),
            ("cheque", "check"),
            ("cheques", "checks"),
            ("programme", "program"),
            ("programmes", "programs"),
            ("licence", "license"),
            ("defence", "defense"),
            ("anaemia", "anemia"),
            ("oestrogen", "estrogen"),
            ("grey", "gray"),
            ("mould", "mold"),
            ("tyre", "tire"),
            ("sulphur", "sulfur"),
            ("sabre", "saber"),
            ("manoeuvre", "maneuver"),
            ("fiancée", "fiancee"),
            ("señor", "senor"),
            ("crème", "creme"),
            ("brûlée", "brulee"),
            ("café", "cafe"),
        ] {
            assert_eq!(
                skeleton(british),
                skeleton(american),
                "{british} and {american}"
            );
        }
    }

    #[test]
    fn old_letters_have_the_skeleton_of_modern_ones() {
        for (old, modern) in [
            ("anæmia", "anaemia"),
            ("fœtus", "foetus"),
            ("bleſſed", "blessed"),
            ("haue", "have"),
            ("vpper", "upper"),
            ("iustice", "justice"),
        ] {
            assert_eq!(skeleton(old), skeleton(modern), "{old} and {modern}");
        }
    }

    #[test]
    fn words_with_one_wrong_letter_are_tied() {
        check(
            &["goverment", "recieve", "cornmittee", "minister"],
            &["minster", "government", "receive", "harbour"],
            &[
                "goverment = government",
                "minister = minster",
                "recieve = receive",
            ],
        );
    }

    #[test]
    fn all_spellings_of_a_word_are_tied() {
        let all = found(&["organise", "organize"], &["organyse", "council"]);
        assert_eq!(all, ["organise = organize", "organise = organyse"]);
    }

    #[test]
    fn short_words_and_ambiguous_words_are_not_tied() {
        check(&["form", "not", "may"], &["from", "now", "many"], &[]);
        check(&["planted"], &["plented", "plantes"], &[]);
        check(&["harbour"], &["council"], &[]);
    }

    #[test]
    fn a_capital_is_no_other_spelling() {
        check(&["council"], &["council"], &[]);
    }

    #[track_caller]
    fn check_texts(before: &str, after: &str, limits: usize, is_tied: bool) {
        let texts = [before, after].map(Text::new);
        let texts = texts.each_ref();
        let mut interned = intern(texts, Normalization::empty(), false);
        interned.limits.align.tied_words = limits;
        let untied = interned.units.each_ref().map(|units| units.keys.clone());
        assert_eq!(tie(&mut interned, texts), is_tied.then(|| untied.clone()));
        let [before, after] = interned.units.each_ref().map(|units| &units.keys);
        assert_eq!(before == after, is_tied);
    }

    #[test]
    fn tied_words_have_one_key() {
        check_texts("The labour vote.", "The labor vote.", 100, true);
        check_texts("The labour vote.", "The harbour vote.", 100, false);
    }

    #[test]
    fn numbers_and_codes_are_not_tied() {
        check_texts("The code abc1234.", "The code abc1235.", 100, false);
        check_texts("The code w11.", "The code w1.", 100, false);
    }

    #[test]
    fn too_many_words_are_not_compared() {
        check_texts("A labour of colour.", "A labor of color.", 2, true);
        check_texts("A labour of colour.", "A labor of color.", 1, false);
    }
}
