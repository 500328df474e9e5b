//! Which scripts a character may belong to.

use super::script_table::{NAMES, RANGES, SETS};

/// A script, by its number in the table.
pub(super) type Script = u8;

pub(super) const COMMON: Script = 0;
pub(super) const INHERITED: Script = 1;
pub(super) const LATIN: Script = 3;
pub(super) const HAN: Script = 14;
pub(super) const BOPOMOFO: Script = 25;
pub(super) const KATAKANA: Script = 34;
pub(super) const HANGUL: Script = 80;
pub(super) const HIRAGANA: Script = 105;

/// A set of scripts, a bit for each. That of what is common to all has all.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Scripts([u64; 3]);

impl Scripts {
    /// The scripts of a character: `Script_Extensions`.
    pub(super) fn of(char: char) -> Self {
        let all = all_of(char);
        if is_of_many(char) {
            return Self([u64::MAX; 3]);
        }
        let mut scripts = Self([0; 3]);
        for script in all.filter(|&script| script > INHERITED) {
            scripts.0[usize::from(script / 64)] |= 1 << (script % 64);
        }
        scripts
    }

    pub(super) fn has(self, script: Script) -> bool {
        self.0[usize::from(script / 64)] >> (script % 64) & 1 == 1
    }

    pub(super) fn intersection(self, other: Self) -> Self {
        let [one, two, three] = self.0;
        Self([one & other.0[0], two & other.0[1], three & other.0[2]])
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == [0; 3]
    }
}

/// The property `Script` of a character.
pub(super) fn script(char: char) -> Script {
    all_of(char).next().unwrap_or(COMMON)
}

/// The name of it.
pub(super) fn script_name(char: char) -> &'static str {
    NAMES[usize::from(script(char))]
}

/// Whether a character may stand in a word of any script.
pub(super) fn is_of_many(char: char) -> bool {
    let mut all = all_of(char);
    all.next().is_some_and(|script| script <= INHERITED) && all.next().is_none()
}

/// Whether a character belongs to one of some scripts, by name; what belongs to all belongs to none in particular.
pub(super) fn is_of(char: char, names: &[&str]) -> bool {
    let named = |script: Script| names.contains(&NAMES[usize::from(script)]);
    all_of(char).any(named)
}

/// Its script, and where it may belong to others, or to some of many, those.
fn all_of(char: char) -> impl Iterator<Item = Script> {
    let code = u32::from(char);
    let range = RANGES.partition_point(|&range| range >> 9 <= code) - 1;
    let number = (RANGES[range] & 0x1ff) as usize;
    let set = number
        .checked_sub(NAMES.len())
        .map_or(&[][..], |set| SETS[set]);
    let alone = set.is_empty().then_some(number as Script);
    alone.into_iter().chain(set.iter().copied())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use std::collections::HashMap;
    use unicode_script::UnicodeScript;

    #[test]
    fn scripts_have_the_numbers_of_the_table() {
        for (script, name) in [
            (COMMON, "Common"),
            (INHERITED, "Inherited"),
            (LATIN, "Latin"),
            (HAN, "Han"),
            (BOPOMOFO, "Bopomofo"),
            (KATAKANA, "Katakana"),
            (HANGUL, "Hangul"),
            (HIRAGANA, "Hiragana"),
        ] {
            assert_eq!(NAMES[usize::from(script)], name);
        }
    }

    #[test]
    fn the_table_is_that_of_unicode() {
        assert_eq!(unicode_script::UNICODE_VERSION, (17, 0, 0));
        let scripts = (0..u8::MAX).filter_map(|number| {
            let name = NAMES.get(usize::from(number))?.replace(' ', "_");
            Some((unicode_script::Script::from_full_name(&name)?, number))
        });
        let numbers: HashMap<_, _> = scripts.collect();
        let mut assigned = 0;
        for char in (0..=0x10_ffff).filter_map(char::from_u32) {
            if char.script() == unicode_script::Script::Unknown {
                continue;
            }
            assigned += 1;
            let plain = |name: &str| name.replace('_', " ");
            assert_eq!(
                script_name(char),
                plain(char.script().full_name()),
                "{char:?}"
            );
            let extension = char.script_extension();
            let many = extension.is_common() || extension.is_inherited();
            assert_eq!(is_of_many(char), many, "{char:?}");
            if !many {
                let ours = Scripts::of(char);
                let has = |script| ours.has(numbers[&script]);
                let count: u32 = ours.0.iter().map(|part| part.count_ones()).sum();
                assert!(
                    extension.iter().all(has) && count as usize == extension.len(),
                    "{char:?}"
                );
            }
        }
        assert!(assigned > 150_000, "{assigned} characters have a script");
    }
}
