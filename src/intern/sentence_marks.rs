//! Marks that end sentences in any script, and short forms whose full stop does not.

/// Months that a German ordinal precedes, and words for parts of history.
pub(super) const GERMAN_MONTHS: [&str; 15] = [
    "Januar",
    "Jänner",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
    "Jahrhundert",
    "Jahrhunderts",
];

/// Returns whether a mark ends a sentence: a full stop, an exclamation or a question mark of any script, or an ellipsis.
pub(super) fn is_full_stop(mark: char) -> bool {
    matches!(
        mark,
        '.' | '!'
            | '?'
            | '…'
            | '。'
            | '．'
            | '｡'
            | '！'
            | '？'
            | '؟'
            | '۔'
            | '।'
            | '॥'
            | '։'
            | '။'
            | '។'
            | '៕'
            | '།'
            | '።'
            | '፧'
            | '᠃'
    )
}

/// Returns whether a character is a Greek letter.
pub(super) fn is_greek(char: char) -> bool {
    matches!(char, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')
}

/// Returns whether a character is a letter or sign of Thai or Lao.
pub(super) fn is_thai(char: char) -> bool {
    matches!(char, '\u{e01}'..='\u{e4e}' | '\u{e81}'..='\u{ece}')
}

/// Returns whether a full stop after a word abbreviates it: an initial, "U.S", a title, a short form that a capital or a figure often follows.
pub(crate) fn is_shortened(word: &str) -> bool {
    let initial = word.len() == 1 && word.as_bytes()[0].is_ascii_uppercase();
    // An initial in Cyrillic or Greek.
    let is_letter = || {
        !word.is_ascii()
            && word.chars().nth(1).is_none()
            && word.starts_with(|char: char| char.is_lowercase() || char.is_uppercase())
    };
    initial || word.contains('.') || SHORTENED.binary_search(&word).is_ok() || is_letter()
}

/// Short forms with a full stop, sorted: English titles, and frequent ones in German, French, Spanish, Finnish, Turkish and Russian.
#[rustfmt::skip]
const SHORTENED: [&str; 51] = [
    "Abs", "Art", "Bd", "Dr", "Fr", "Gen", "Hr", "Mlle", "Mme", "Mr", "Mrs", "Ms", "No", "Nr", "Prof", "Rep", "Sen", "Sr", "Sra", "St",
    "Str", "art", "bzw", "ca", "d", "esim", "evtl", "ggf", "inkl", "mm", "núm", "pág", "u", "vb", "vgl", "vs", "z", "гг", "др", "им",
    "кн", "млн", "млрд", "проф", "руб", "см", "ст", "стр", "тыс", "ул", "чл",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_are_sorted() {
        assert!(SHORTENED.is_sorted());
        assert!(is_shortened("Nr") && is_shortened("тыс") && is_shortened("А"));
        assert!(!is_shortened("word") && !is_shortened("да"));
    }
}
