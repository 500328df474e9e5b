//! Words that mix scripts: Unicode Technical Standard #39, section 5.1.
//!
//! A word resolves to the scripts that all of its characters may belong to; where there is none, it mixes. Han is a part of
//! Japanese, Korean and of Han with Bopomofo. What belongs to many scripts (digits, most marks) fits every word.
//!
//! # What is let pass
//!
//! - Latin letters beside Chinese, Japanese or Korean in one word ("IT기업"): the restriction level "highly restrictive" of
//!   section 5.2 allows it, and nobody takes the one for the other.
//! - Greek letters that look like no Latin one, as signs in a Latin word: "μm", "kΩ", "Δt".

use super::invisible::is_invisible;
use super::script::{
    BOPOMOFO, HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, Scripts, is_of_many, script,
};

/// Greek letters that stand for a unit, a quantity or a particle, and have no Latin letter among their confusables.
const SIGNS: &str = "ΓΔΘΛΞΠΣΦΨΩβδεζθλμξπφψω";

/// The scripts a word may be in, by UTS #39.
#[derive(Clone, Copy)]
struct Augmented {
    scripts: Scripts,
    han_with_bopomofo: bool,
    japanese: bool,
    korean: bool,
}

impl Augmented {
    fn of(char: char) -> Self {
        let scripts = Scripts::of(char);
        let has = |script| scripts.has(script);
        let all = has(HAN);
        Self {
            scripts,
            han_with_bopomofo: all || has(BOPOMOFO),
            japanese: all || has(HIRAGANA) || has(KATAKANA),
            korean: all || has(HANGUL),
        }
    }

    fn intersection(self, other: Self) -> Self {
        Self {
            scripts: self.scripts.intersection(other.scripts),
            han_with_bopomofo: self.han_with_bopomofo && other.han_with_bopomofo,
            japanese: self.japanese && other.japanese,
            korean: self.korean && other.korean,
        }
    }

    fn is_east_asian(self) -> bool {
        self.han_with_bopomofo || self.japanese || self.korean
    }

    fn is_empty(self) -> bool {
        self.scripts.is_empty() && !self.is_east_asian()
    }
}

/// Whether a word is surely in one script, by a glance: the letters of nearly all words.
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

/// The letters of a word that are not in the script that most of it is in, with their places in it; none where it is in one.
/// What cannot be seen is no letter.
pub(super) fn foreign(word: &str) -> Vec<(usize, char)> {
    // The Arabic mark of direction, which cannot be seen either, has a script of its own.
    let is_seen = |char: char| char != '\u{61c}' && !is_invisible(char);
    let seen = || word.char_indices().filter(|&(_, char)| is_seen(char));
    let letters = || seen().map(|(_, char)| char);
    if resolved(letters()).is_none_or(|scripts| !scripts.is_empty()) {
        return Vec::new();
    }
    let rest = || letters().filter(|&char| script(char) != LATIN);
    if rest().all(|char| SIGNS.contains(char) || is_of_many(char))
        || resolved(rest()).is_some_and(Augmented::is_east_asian)
    {
        return Vec::new();
    }
    let most = main_script(letters());
    let is_foreign = |&(_, char): &(usize, char)| {
        !is_of_many(char) && Augmented::of(char).intersection(most).is_empty()
    };
    seen().filter(is_foreign).collect()
}

/// What all of the characters may be in.
fn resolved(mut chars: impl Iterator<Item = char>) -> Option<Augmented> {
    let first = Augmented::of(chars.next()?);
    Some(chars.fold(first, |scripts, char| {
        scripts.intersection(Augmented::of(char))
    }))
}

/// The script that most letters of a word are in; of several the one that comes first.
fn main_script(letters: impl Iterator<Item = char>) -> Augmented {
    let mut counted: Vec<(Augmented, usize)> = Vec::new();
    for char in letters.filter(|&char| !is_of_many(char)) {
        let scripts = Augmented::of(char);
        let known = counted
            .iter_mut()
            .find(|(known, _)| known.scripts == scripts.scripts);
        match known {
            Some((_, count)) => *count += 1,
            None => counted.push((scripts, 1)),
        }
    }
    // The first of the largest: `max_by_key` gives the last.
    let largest = counted.into_iter().rev().max_by_key(|&(_, count)| count);
    largest.map_or_else(|| Augmented::of(' '), |(scripts, _)| scripts)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use unicode_security::MixedScript;
    use unicode_security::confusable_detection::skeleton;

    /// The rule itself, without what is let pass, against another's.
    #[test]
    fn words_resolve_as_the_standard_has_it() {
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
    fn what_is_plain_at_a_glance_is_in_one_script() {
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
    fn signs_look_like_no_latin_letter() {
        let look = |char: char| skeleton(&char.to_string()).collect::<String>();
        for sign in SIGNS.chars() {
            for letter in ('A'..='Z').chain('a'..='z') {
                assert_ne!(look(sign), look(letter), "{sign} and {letter}");
            }
        }
    }
}
