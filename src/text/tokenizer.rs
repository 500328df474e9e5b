//! Where words end.
//!
//! Words are those of Unicode Standard Annex #29 (revision 47, Unicode 17), as `unicode-segmentation` finds them. Plain
//! ASCII between two white spaces is nearly all of English prose. It takes a path of its own that finds the same words and is
//! several times as fast.
//!
//! # Departures
//!
//! - White space is cut off first, and is one token however long; a combining mark after a space stands by itself.
//! - A number with its sign, currency, separators, fraction and unit is one token: see [`figures`].
//! - Such a number in digits of ASCII ends where no more of it follows, in front of a combining mark or a low line too.
//! - Three full stops and more are one mark, so are two hyphens and more: they stand for an ellipsis and a dash.
//! - In scripts that write no spaces (Chinese, Japanese, Thai, Khmer, Lao, Burmese) the annex asks for a dictionary; there
//!   is none here, and every character is a word.
//!
//! # Time and space
//!
//! Linear; a token is three machine words.

use super::figures;
use super::swar::letters;
use super::symbols::is_symbol;
use super::{Kind, Token};
use unicode_segmentation::UnicodeSegmentation;

/// Cuts a text into tokens.
pub(crate) fn tokens(source: &str, hard_wrapped: bool) -> Vec<Token> {
    let mut tokens = room(source);
    let mut at = 0;
    while at < source.len() {
        at = push(source, at, hard_wrapped, &mut tokens);
    }
    tokens
}

/// Room for a text's tokens: prose has five letters and a space to a word, and a mark to every seventh.
pub(super) fn room(source: &str) -> Vec<Token> {
    Vec::with_capacity(source.len() * 2 / 5 + 8)
}

/// Adds the token at a place, or a word and the space behind it, and tells where they end.
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

/// The effect of a byte on the ASCII letters in front of it. The annex has more rules than are needed there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Behind {
    /// More must be known.
    Unknown,
    /// The word ends.
    Ends,
    /// It ends, unless what follows is not ASCII.
    EndsBefore,
    /// It ends, unless a letter follows, or what is not ASCII.
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

/// Whether a word of letters of ASCII surely ends in front of a byte, or of the end.
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

/// Returns whether there is one space at a place, and a visible ASCII character behind it.
#[inline]
fn is_one_space(bytes: &[u8], at: usize) -> bool {
    bytes.get(at) == Some(&b' ') && bytes.get(at + 1).is_some_and(u8::is_ascii_graphic)
}

/// The token at a place, whatever it is.
// Rare: kept out of the loop over ASCII words.
#[inline(never)]
fn any(source: &str, at: usize, hard_wrapped: bool) -> (usize, Kind) {
    let bytes = source.as_bytes();
    // Such a mark begins no figure, and is not the first of several marks.
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

/// The run of white space at a place, if there is one.
fn space(source: &str, at: usize, hard_wrapped: bool) -> Option<(usize, Kind)> {
    // Nearly always there is one space or none, and a sign of ASCII behind it.
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

/// Whether a character ends a line, by UAX #14's hard breaks but for form feed and tabulation.
fn is_line_end(char: char) -> bool {
    matches!(char, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The token at a place where no white space is.
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
        // A letter or mark of another script may belong to what is before it, but never to a mark of ASCII, unless it combines.
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
            // The last of several marks goes with what combines with it.
            end - 1
        };
        if end > at {
            return (end, ascii_mark(&bytes[at..end]));
        }
    }
    any_word(source, at)
}

/// The end of the word that begins at a letter, digit or low line, as long as all is ASCII: UAX #29's rules WB5 to
/// WB13b. Wrong where the next byte is not ASCII.
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
    // The word behind the mark may begin outside of ASCII: the other path looks.
    if matches!(bytes.get(end), Some(b'.' | b'\'' | b':' | b',' | b';'))
        && !bytes.get(end + 1).is_none_or(u8::is_ascii)
    {
        return end + 1;
    }
    end
}

/// Whether a byte behind "C#" leaves it a name: nothing that goes on with it.
fn is_end_of_name(byte: &u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'#'
}

/// Returns the kind of an ASCII mark that begins no figure. "+", "=" and "$" are signs by their category, and longer runs of them are
/// lines. "<", ">", "|" and "~" are markup more often than signs. They are signs only at a figure, as a part of it.
fn ascii_mark(mark: &[u8]) -> Kind {
    match mark {
        [b'+' | b'=' | b'$'] | [b'+' | b'=', _] => Kind::Sign,
        _ => Kind::Punctuation,
    }
}

/// The end of a mark: of an ellipsis in full stops or a dash in hyphens, the end of them all. So it is of lines and of quotation marks in
/// angle brackets.
fn repeated(bytes: &[u8], at: usize) -> usize {
    let first = bytes[at];
    let run = bytes[at..]
        .iter()
        .take_while(|&&byte| byte == first)
        .count();
    match first {
        b'.' if run >= 3 => at + run,
        b'-' | b'+' | b'=' | b'<' | b'>' if run >= 2 => at + run,
        // Quotation marks of two characters, as in LaTeX.
        b'`' | b'\'' if run == 2 => at + run,
        _ => at + 1,
    }
}

/// The token at a place in any script.
fn any_word(source: &str, at: usize) -> (usize, Kind) {
    let rest = &source[at..];
    let word = rest.split_word_bounds().next().unwrap_or(rest);
    // A segment ends before white space, but for what joins to it.
    let word = match word.find(char::is_whitespace) {
        Some(space) if space > 0 => &word[..space],
        _ => word,
    };
    (at + word.len(), kind(word))
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

/// Whether a character is a digit or number of any script.
fn is_digit(char: char) -> bool {
    char.is_numeric() && !char.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(source: &str) -> Vec<&str> {
        let tokens = tokens(source, false);
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
            tokens(source, wrapped)
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
            assert_eq!(tokens(mark, false)[0].kind, Kind::Punctuation, "{mark:?}");
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
            assert_eq!(tokens(sign, false)[0].kind, Kind::Sign, "{sign:?}");
        }
        check("C++ and C# or F#.", "C|++|and|C#|or|F#|.");
        check("3 × 40 → 120", "3|×|40|→|120");
    }

    /// The fast path against the annex itself, on everything of up to six ASCII characters from a telling few.
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
