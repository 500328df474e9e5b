//! Tells quotation marks from apostrophes and gershayim inside a word of UAX #29, which joins the letters beside them.

/// The letters that precede a Hebrew word as a prefix: and, the, in, as, to, from, that.
const HEBREW_PREFIXES: &str = "והבכלמש";
/// The most letters of such a prefix.
const LONGEST_PREFIX: usize = 3;
/// Ends of an inflected abbreviation, behind its gershayim.
const HEBREW_ENDINGS: [&str; 3] = ["ים", "ות", "ית"];

/// Returns the offset of a quotation mark inside a segment of the annex, where it would be an apostrophe or gershayim. Korean has no
/// apostrophe. In Hebrew, a mark behind a prefix and in front of several letters opens a quotation.
pub(super) fn quotation_mark(word: &str) -> Option<usize> {
    let at = word.find(['\'', '’', '"', '״']).filter(|&at| at > 0)?;
    let (before, rest) = word.split_at(at);
    let mark = rest.chars().next()?;
    let behind = &rest[mark.len_utf8()..];
    let is_mark = match mark {
        '\'' | '’' => behind.starts_with(is_hangul) || before.ends_with(is_hangul),
        _ => {
            let letters = [before, behind].map(|part| part.chars().count());
            let is_inflected =
                letters[1] <= 3 && HEBREW_ENDINGS.iter().any(|end| behind.ends_with(end));
            // An abbreviation has its mark in front of its last letter.
            let is_long = letters[1] > if letters[0] == 1 { 1 } else { 2 };
            letters[0] <= LONGEST_PREFIX
                && before.chars().all(|char| HEBREW_PREFIXES.contains(char))
                && is_long
                && !is_inflected
                && !behind.contains(mark)
        }
    };
    is_mark.then_some(at)
}

/// Returns whether a character is a letter or syllable of Korean.
pub(crate) fn is_hangul(char: char) -> bool {
    matches!(char, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_beside_a_korean_letter_is_no_apostrophe() {
        assert_eq!(quotation_mark("지키겠다’라고"), Some("지키겠다".len()));
        assert_eq!(quotation_mark("don’t"), None);
    }

    #[test]
    fn a_mark_behind_a_hebrew_prefix_is_no_gershayim() {
        assert_eq!(quotation_mark("ש\"המדינה"), Some("ש".len()));
        assert_eq!(quotation_mark("ש״לא"), Some("ש".len()));
        for abbreviation in ["צה\"ל", "ארה״ב", "מ\"כים", "דו\"חות", "מו\"ל"] {
            assert_eq!(quotation_mark(abbreviation), None, "{abbreviation}");
        }
    }
}
