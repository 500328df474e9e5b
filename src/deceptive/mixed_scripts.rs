//! Words that mix scripts: Unicode Technical Standard #39, section 5.1.
//!
//! A word resolves to the scripts that all of its characters may belong to. If there is none, the word mixes scripts. The crate
//! `unicode-security` has the script sets, in which Han is a part of Japanese, of Korean, and of Han with Bopomofo. Characters that belong
//! to many scripts (digits, most marks) fit every word.
//!
//! # Exceptions
//!
//! These words mix scripts, but are not reported:
//!
//! - Latin letters beside Chinese, Japanese or Korean ("IT기업"): the restriction level "highly restrictive" of section 5.2 allows them, and
//!   nobody confuses the letters.
//! - Greek letters that look like no Latin one, as signs in a Latin word: "μm", "kΩ", "Δt".

use super::invisible::is_invisible;
use unicode_script::{Script, UnicodeScript};
use unicode_security::mixed_script::AugmentedScriptSet;

/// Greek letters that stand for a unit, a quantity or a particle, and are not confusable with a Latin letter.
const SIGNS: &str = "ΓΔΘΛΞΠΣΦΨΩβδεζθλμξπφψω";

/// Returns whether a character may occur in a word of any script.
fn is_of_many(char: char) -> bool {
    AugmentedScriptSet::for_char(char).is_all()
}

fn is_east_asian(scripts: AugmentedScriptSet) -> bool {
    scripts.hanb || scripts.jpan || scripts.kore
}

fn intersection(mut one: AugmentedScriptSet, two: AugmentedScriptSet) -> AugmentedScriptSet {
    one.intersect_with(two);
    one
}

/// Returns whether a word is certainly in one script: a quick test that nearly all words pass.
pub(super) fn is_plain(word: &str) -> bool {
    word.is_ascii()
        || word
            .chars()
            .all(|char| matches!(char, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}'))
        || word
            .chars()
            .all(|char| matches!(char, '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}'))
        || word
            .chars()
            .all(|char| matches!(char, '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'))
}

/// Returns the letters of a word that are not in its main script, with their offsets; none if the word is in one script.
/// Invisible characters do not count as letters.
pub(super) fn foreign(word: &str) -> Vec<(usize, char)> {
    // The Arabic letter mark is invisible, but has a script.
    let is_seen = |char: char| char != '\u{61c}' && !is_invisible(char);
    let seen = || word.char_indices().filter(|&(_, char)| is_seen(char));
    let letters = || seen().map(|(_, char)| char);
    if resolved(letters()).is_none_or(|scripts| !scripts.is_empty()) {
        return Vec::new();
    }
    let rest = || letters().filter(|&char| char.script() != Script::Latin);
    if rest().all(|char| SIGNS.contains(char) || is_of_many(char))
        || resolved(rest()).is_some_and(is_east_asian)
    {
        return Vec::new();
    }
    let main = main_script(letters());
    let is_foreign = |&(_, char): &(usize, char)| {
        !is_of_many(char) && intersection(char.into(), main).is_empty()
    };
    seen().filter(is_foreign).collect()
}

/// Returns the scripts that all of the characters may belong to, or `None` if there are no characters.
fn resolved(mut chars: impl Iterator<Item = char>) -> Option<AugmentedScriptSet> {
    let first = chars.next()?.into();
    Some(chars.fold(first, |scripts, char| intersection(scripts, char.into())))
}

/// Returns the script of most letters of a word; of several, the first.
fn main_script(letters: impl Iterator<Item = char>) -> AugmentedScriptSet {
    let mut counted: Vec<(AugmentedScriptSet, usize)> = Vec::new();
    for char in letters.filter(|&char| !is_of_many(char)) {
        let scripts = AugmentedScriptSet::for_char(char);
        let known = counted.iter_mut().find(|(known, _)| *known == scripts);
        match known {
            Some((_, count)) => *count += 1,
            None => counted.push((scripts, 1)),
        }
    }
    // `max_by_key` returns the last of several.
    let largest = counted.into_iter().rev().max_by_key(|&(_, count)| count);
    largest.map_or_else(AugmentedScriptSet::default, |(scripts, _)| scripts)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use unicode_security::MixedScript;
    use unicode_security::confusable_detection::skeleton;

    /// The rule itself, without the exceptions.
    #[test]
    fn words_resolve_as_the_standard_defines() {
        const LETTERS: [char; 16] = [
            'a', 'о', 'α', 'ω', '木', 'の', 'ノ', '한', 'ㄅ', 'ー', '1', '\u{301}', 'א', 'अ',
            '\u{951}', 'ա',
        ];
        let mut mixed = 0;
        for number in 0..LETTERS.len().pow(3) {
            let word: String = (0..3)
                .map(|place| LETTERS[number / LETTERS.len().pow(place) % LETTERS.len()])
                .collect();
            let is_single = resolved(word.chars()).is_some_and(|scripts| !scripts.is_empty());
            assert_eq!(is_single, word.as_str().is_single_script(), "{word:?}");
            mixed += usize::from(!is_single);
        }
        assert!(mixed > 1_000, "{mixed} words mix scripts");
    }

    #[test]
    fn plain_words_are_in_one_script() {
        for char in (0..0x1_0000).filter_map(char::from_u32) {
            for other in ['a', 'я', '木'] {
                let word = format!("{other}{char}");
                assert!(
                    !is_plain(&word) || word.as_str().is_single_script(),
                    "{word:?}"
                );
            }
        }
    }

    #[test]
    fn signs_are_not_confusable_with_latin_letters() {
        let look = |char: char| skeleton(&char.to_string()).collect::<String>();
        for sign in SIGNS.chars() {
            for letter in ('A'..='Z').chain('a'..='z') {
                assert_ne!(look(sign), look(letter), "{sign} and {letter}");
            }
        }
    }

    #[test]
    fn the_tables_are_those_of_unicode_17() {
        assert_eq!(unicode_script::UNICODE_VERSION, (17, 0, 0));
    }
}
