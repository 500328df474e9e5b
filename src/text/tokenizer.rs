//! Splits a text into tokens.
//!
//! Words follow Unicode Standard Annex #29 (revision 47, Unicode 17), as `unicode-segmentation` implements it. Runs of plain ASCII between
//! white space take a separate path with the same result. It is several times as fast and covers nearly all English prose.
//!
//! # Departures
//!
//! - White space is split off first and is one token of any length. A combining mark after a space is a token of its own.
//! - A number with its sign, currency, separators, fraction and unit is one token: see [`figures`].
//! - A number in ASCII digits also ends in front of a combining mark or a low line.
//! - An apostrophe beside a Korean letter, and a double mark between a Hebrew prefix and a word, are quotation marks and end the word.
//! - Three or more full stops are one mark (an ellipsis), and two or more hyphens are one (a dash). So are repeated ellipsis characters and
//!   em dashes, which Chinese and Japanese write twice.
//! - A zero width space between letters of a script without spaces is white space.
//! - For scripts without spaces (Chinese, Japanese, Thai, Khmer, Lao, Burmese) the annex requires a dictionary. The caller
//!   [hands in](unspaced) the ends of words, or every character is a word.
//!
//! # Time and space
//!
//! Linear. A token takes three machine words.

use super::apostrophes::quotation_mark;
use super::figures;
use super::swar::letters;
use super::symbols::is_symbol;
use super::{Kind, Token, unspaced};
use unicode_segmentation::UnicodeSegmentation;

/// Tokenizes a text. `ends` are the ends of its words in scripts without spaces; empty if they are unknown.
pub(crate) fn tokens(source: &str, hard_wrapped: bool, ends: &[usize]) -> Vec<Token> {
    let mut tokens = room(source);
    let mut at = 0;
    while at < source.len() {
        at = push(source, at, hard_wrapped, &mut tokens);
        if !ends.is_empty() {
            at = end_word(source, at, ends, &mut tokens);
        }
    }
    tokens
}

/// Moves the end of the last token to the end of its word, if it is in a script without spaces. Returns that end.
fn end_word(source: &str, at: usize, ends: &[usize], tokens: &mut [Token]) -> usize {
    let Some(last) = tokens.last_mut().filter(|last| last.kind == Kind::Word) else {
        return at;
    };
    last.end = unspaced::word_end(source, last.start, ends).unwrap_or(at);
    last.end
}

/// Returns whether a character extends the letter before it: a mark, a joiner, or the vowel or final of a decomposed Korean syllable.
pub(crate) fn extends(char: char) -> bool {
    let joins = || format!("!{char}").split_word_bounds().count() == 1;
    !char.is_ascii() && (matches!(char, '\u{1160}'..='\u{11ff}') || joins())
}

/// Allocates room for the tokens of a text. Prose has five letters and a space per word, and a punctuation mark after every seventh word.
pub(super) fn room(source: &str) -> Vec<Token> {
    Vec::with_capacity(source.len() * 2 / 5 + 8)
}

/// Adds the token at an offset, or a word and the space behind it. Returns the end of the last token added.
#[inline]
pub(super) fn push(source: &str, at: usize, hard_wrapped: bool, tokens: &mut Vec<Token>) -> usize {
    let bytes = source.as_bytes();
    let mut add = |start, end, kind| {
        tokens.push(Token { start, end, kind });
        end
    };
    let end = at + letters(bytes, at);
    if end > at && ends_word(bytes, end) {
        add(at, end, Kind::Word);
        return if is_one_space(bytes, end) {
            add(end, end + 1, Kind::Space)
        } else {
            end
        };
    }
    if is_one_space(bytes, at) {
        return add(at, at + 1, Kind::Space);
    }
    let (end, kind) = any(source, at, hard_wrapped);
    add(at, end, kind)
}

/// How a byte ends or continues a run of ASCII letters in front of it. A subset of the annex's rules is enough here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Behind {
    /// The byte does not decide.
    Unknown,
    /// The word ends.
    Ends,
    /// The word ends, unless the next byte is not ASCII.
    EndsBefore,
    /// The word ends, unless the next byte is a letter or not ASCII.
    Joins,
}

static BEHIND: [Behind; 256] = {
    let mut behind = [Behind::Unknown; 256];
    let mut byte = 0;
    while byte < 128 {
        let sign = byte as u8;
        behind[byte] = match sign {
            b'.' | b'\'' | b':' => Behind::Joins,
            b',' | b';' => Behind::EndsBefore,
            b' ' | b'\n' => Behind::Ends,
            // "C#" is one word.
            b'#' => Behind::Unknown,
            _ if sign.is_ascii_punctuation() && sign != b'_' => Behind::Ends,
            _ => Behind::Unknown,
        };
        byte += 1;
    }
    behind
};

/// Returns whether a word of ASCII letters certainly ends at an offset.
#[inline]
fn ends_word(bytes: &[u8], end: usize) -> bool {
    let Some(&byte) = bytes.get(end) else {
        return true;
    };
    let next = || bytes.get(end + 1).copied().unwrap_or(b' ');
    match BEHIND[usize::from(byte)] {
        Behind::Ends => true,
        Behind::Unknown => false,
        Behind::EndsBefore => next().is_ascii(),
        Behind::Joins => next().is_ascii() && !next().is_ascii_alphabetic(),
    }
}

/// Returns whether there is a single space at an offset, with visible ASCII behind it.
#[inline]
fn is_one_space(bytes: &[u8], at: usize) -> bool {
    bytes.get(at) == Some(&b' ') && bytes.get(at + 1).is_some_and(u8::is_ascii_graphic)
}

/// Returns the end and the kind of the token at an offset.
// Rare: kept out of the loop over ASCII words.
#[inline(never)]
fn any(source: &str, at: usize, hard_wrapped: bool) -> (usize, Kind) {
    let bytes = source.as_bytes();
    // These marks begin no figure and no run of marks.
    let is_mark = match bytes[at] {
        b',' | b';' | b':' => bytes.get(at + 1).is_none_or(u8::is_ascii),
        b'.' => matches!(bytes.get(at + 1), None | Some(b' ' | b'\n')),
        _ => false,
    };
    if is_mark {
        return (at + 1, Kind::Punctuation);
    }
    space(source, at, hard_wrapped).unwrap_or_else(|| visible(source, at))
}

/// Returns the end and the kind of the white space at an offset, if there is any.
fn space(source: &str, at: usize, hard_wrapped: bool) -> Option<(usize, Kind)> {
    // Nearly always there is at most one space, with visible ASCII behind it.
    let visible = |at: usize| source.as_bytes().get(at).is_some_and(u8::is_ascii_graphic);
    if visible(at) {
        return None;
    }
    if source.as_bytes()[at] == b' ' && visible(at + 1) {
        return Some((at + 1, Kind::Space));
    }
    let mut end = at;
    let mut lines = 0;
    let mut last = '\0';
    for char in source[at..].chars().take_while(|char| char.is_whitespace()) {
        end += char.len_utf8();
        lines += u32::from(is_line_end(char) && !(char == '\n' && last == '\r'));
        last = char;
    }
    let kind = if lines >= if hard_wrapped { 2 } else { 1 } {
        Kind::Break
    } else {
        Kind::Space
    };
    (end > at).then_some((end, kind))
}

/// Returns whether a character is a hard line break of UAX #14, other than form feed and vertical tab.
fn is_line_end(char: char) -> bool {
    matches!(char, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Returns the end and the kind of the token at an offset without white space.
fn visible(source: &str, at: usize) -> (usize, Kind) {
    let bytes = source.as_bytes();
    let first = bytes[at];
    if let Some(end) = figures::end(source, at) {
        return (end, Kind::Figure);
    }
    if first.is_ascii_alphanumeric() || first == b'_' {
        let mut end = ascii_word(bytes, at);
        if bytes.get(end) == Some(&b'#') && bytes.get(end + 1).is_none_or(is_end_of_name) {
            end += 1;
        }
        if bytes.get(end).is_none_or(u8::is_ascii) {
            let kind = if first == b'_' && bytes[at..end].iter().all(|&byte| byte == b'_') {
                Kind::Punctuation
            } else {
                Kind::Word
            };
            return (end, kind);
        }
    } else if first.is_ascii() {
        // Only a combining character of another script attaches to an ASCII mark in front of it.
        let end = repeated(bytes, at);
        let joins = || {
            source[end - 1..]
                .split_word_bounds()
                .next()
                .is_none_or(|mark| mark.len() > 1)
        };
        let end = if bytes.get(end).is_none_or(u8::is_ascii) || !joins() {
            end
        } else {
            // A combining character attaches to the last of several marks.
            end - 1
        };
        if end > at {
            return (end, ascii_mark(&bytes[at..end]));
        }
    }
    any_word(source, at)
}

/// Returns the end of the word that begins at a letter, digit or low line, by the rules WB5 to WB13b of UAX #29. The result is valid only
/// if the next byte is ASCII.
fn ascii_word(bytes: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(&byte) = bytes.get(end) {
        let before = bytes[end - 1];
        let after = bytes.get(end + 1).copied().unwrap_or(b' ');
        let joins = match byte {
            b'.' | b'\'' => {
                before.is_ascii_alphabetic() && after.is_ascii_alphabetic()
                    || before.is_ascii_digit() && after.is_ascii_digit()
            }
            b':' => before.is_ascii_alphabetic() && after.is_ascii_alphabetic(),
            b',' | b';' => before.is_ascii_digit() && after.is_ascii_digit(),
            _ => byte.is_ascii_alphanumeric() || byte == b'_',
        };
        if !joins {
            break;
        }
        end += 1;
    }
    // The mark may join a letter outside ASCII: `any_word` decides.
    if matches!(bytes.get(end), Some(b'.' | b'\'' | b':' | b',' | b';'))
        && !bytes.get(end + 1).is_none_or(u8::is_ascii)
    {
        return end + 1;
    }
    end
}

/// Returns whether a byte behind "C#" ends the name.
fn is_end_of_name(byte: &u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'#'
}

/// Returns the kind of an ASCII mark that begins no figure. "+", "=" and "$" are signs by their category, and longer runs of them are ruled
/// lines. "<", ">", "|" and "~" are more often markup, so they are signs only as a part of a figure.
fn ascii_mark(mark: &[u8]) -> Kind {
    match mark {
        [b'+' | b'=' | b'$'] | [b'+' | b'=', _] => Kind::Sign,
        _ => Kind::Punctuation,
    }
}

/// Returns the end of a mark. Runs of full stops (an ellipsis), hyphens (a dash) and signs, and paired quotation marks, are one mark.
fn repeated(bytes: &[u8], at: usize) -> usize {
    let first = bytes[at];
    let run = bytes[at..]
        .iter()
        .take_while(|&&byte| byte == first)
        .count();
    match first {
        b'.' if run >= 3 => at + run,
        b'-' | b'+' | b'=' | b'<' | b'>' if run >= 2 => at + run,
        // LaTeX's quotation marks have two characters.
        b'`' | b'\'' if run == 2 => at + run,
        _ => at + 1,
    }
}

/// Returns the end and the kind of the token at an offset, in any script.
fn any_word(source: &str, at: usize) -> (usize, Kind) {
    let rest = &source[at..];
    if is_zero_width_space(source, at) {
        return (at + '\u{200b}'.len_utf8(), Kind::Space);
    }
    if let Some(mark @ ('…' | '—' | '―')) = rest.chars().next() {
        let len = rest.len() - rest.trim_start_matches(mark).len();
        let last = at + len - mark.len_utf8();
        // A combining character attaches to the last of several marks.
        let joins = source[last..].split_word_bounds().next();
        if joins.is_some_and(|last| last.len() == mark.len_utf8()) {
            return (at + len, Kind::Punctuation);
        }
    }
    let word = rest.split_word_bounds().next().unwrap_or(rest);
    // A segment of the annex may include white space that a combining character joins.
    let word = match word.find(char::is_whitespace) {
        Some(space) if space > 0 => &word[..space],
        _ => word,
    };
    let word = &word[..quotation_mark(word).unwrap_or(word.len())];
    match kind(word) {
        Kind::Figure => (
            figures::end_with_share(source, at + word.len()),
            Kind::Figure,
        ),
        kind => (at + word.len(), kind),
    }
}

/// Returns whether there is a zero width space between two letters of scripts without spaces at an offset.
fn is_zero_width_space(source: &str, at: usize) -> bool {
    let (before, rest) = source.split_at(at);
    rest.strip_prefix('\u{200b}')
        .is_some_and(|rest| rest.starts_with(unspaced::is_unspaced))
        && before.ends_with(unspaced::is_unspaced)
}

/// Returns the kind of a segment.
pub(super) fn kind(word: &str) -> Kind {
    let mut chars = word.chars().filter(|char| char.is_alphanumeric());
    match chars.next() {
        None if word
            .chars()
            .next()
            .is_some_and(|char| is_symbol(char) || char == '§') =>
        {
            Kind::Sign
        }
        None => Kind::Punctuation,
        Some(first) if is_digit(first) && chars.all(is_digit) => Kind::Figure,
        Some(_) => Kind::Word,
    }
}

/// Returns whether a character is a digit or number of any script.
fn is_digit(char: char) -> bool {
    char.is_numeric() && !char.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(source: &str) -> Vec<&str> {
        let tokens = tokens(source, false, &[]);
        let mut end = 0;
        for token in &tokens {
            assert_eq!(token.start, end, "a gap in {source:?}");
            end = token.end;
        }
        assert_eq!(end, source.len());
        tokens.iter().map(|token| &source[token.span()]).collect()
    }

    #[track_caller]
    fn check(source: &str, expected: &str) {
        let shown: Vec<&str> = cut(source)
            .into_iter()
            .filter(|word| !word.trim().is_empty())
            .collect();
        assert_eq!(shown.join("|"), expected);
    }

    #[test]
    fn prose() {
        check(
            "The Committee's view, \"as is\".",
            "The|Committee's|view|,|\"|as|is|\"|.",
        );
        check("It doesn’t—won’t—end…", "It|doesn’t|—|won’t|—|end|…");
        check("wait... no -- yes", "wait|...|no|--|yes");
        check(
            "longer-run members' e.g. U.S. law",
            "longer|-|run|members|'|e.g|.|U.S|.|law",
        );
    }

    #[test]
    fn scripts() {
        check("naïve café d'été", "naïve|café|d'été");
        check("Это не так.", "Это|не|так|.");
        check("일본에 가다", "일본에|가다");
        check("日本へ", "日|本|へ");
        check("e\u{301}te\u{301} x\u{301}", "e\u{301}te\u{301}|x\u{301}");
        check("a👩‍👩‍👧b", "a|👩‍👩‍👧|b");
    }

    #[test]
    fn white_space_is_one_token_and_knows_paragraphs() {
        let kinds = |source: &str, wrapped: bool| -> Vec<Kind> {
            tokens(source, wrapped, &[])
                .iter()
                .map(|token| token.kind)
                .collect()
        };
        assert_eq!(kinds(" \t\u{a0}", false), [Kind::Space]);
        assert_eq!(kinds(" \r\n ", false), [Kind::Break]);
        assert_eq!(kinds(" \r\n ", true), [Kind::Space]);
        assert_eq!(kinds("\r\n\r\n", true), [Kind::Break]);
        assert_eq!(kinds("\u{2029}", false), [Kind::Break]);
    }

    #[test]
    fn marks_are_no_words() {
        for mark in [
            "_", "__", "•", "¶", "|", "<", ">>", "~", "====", "%", "*", "\u{301}", "\u{200b}",
        ] {
            assert_eq!(
                tokens(mark, false, &[])[0].kind,
                Kind::Punctuation,
                "{mark:?}"
            );
        }
    }

    #[test]
    fn symbols_are_signs() {
        for sign in [
            "§",
            "€",
            "$",
            "+",
            "++",
            "=",
            "×",
            "→",
            "☑",
            "👍",
            "👩‍👩‍👧",
            "🇫🇮",
            "°",
            "№",
            "©",
        ] {
            assert_eq!(tokens(sign, false, &[])[0].kind, Kind::Sign, "{sign:?}");
        }
        check("C++ and C# or F#.", "C|++|and|C#|or|F#|.");
        check("3 × 40 → 120", "3|×|40|→|120");
    }

    /// Compares the fast path with the annex on every string of up to six of ten ASCII characters that cover the rules.
    #[test]
    fn ascii_as_the_annex_has_it() {
        const LETTERS: &[u8] = b"aZ7_.':,;-";
        for length in 1..=6_u32 {
            for number in 0..LETTERS.len().pow(length) {
                let text: String = (0..length)
                    .map(|place| {
                        char::from(LETTERS[number / LETTERS.len().pow(place) % LETTERS.len()])
                    })
                    .collect();
                let first = text.as_bytes()[0];
                if !(first.is_ascii_alphanumeric() || first == b'_') {
                    continue;
                }
                let word = text.split_word_bounds().next().unwrap();
                assert_eq!(&text[..ascii_word(text.as_bytes(), 0)], word, "in {text:?}");
            }
        }
    }
}
