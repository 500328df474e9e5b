//! Invisible characters, and the places where they belong.
//!
//! Unicode gives most of them a use, and in that use they are not reported. The rules are those of Unicode Standard Annex #31, section 2.3
//! (joiners), UTS #51 (emoji) and UTS #37 (ideographic variants):
//!
//! - a joiner between emoji, and a joiner or non-joiner inside or at the end of a word of a script whose letters it shapes;
//! - a variation selector behind an emoji, a digit, a sign, an ideograph, or a letter of a few other scripts: one, not several;
//! - a zero width space between letters of a script that writes no spaces;
//! - a mark of direction in a paragraph that has letters written from right to left.

use super::{DeceptiveKind, char_at};
use crate::span::Span;
use crate::text::swar::visible;
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

/// Scripts in which a joiner or non-joiner shapes letters.
const SHAPED: [Script; 31] = [
    Script::Adlam,
    Script::Arabic,
    Script::Balinese,
    Script::Bengali,
    Script::Chakma,
    Script::Cham,
    Script::Devanagari,
    Script::Grantha,
    Script::Gujarati,
    Script::Gurmukhi,
    Script::Hanifi_Rohingya,
    Script::Javanese,
    Script::Kannada,
    Script::Khmer,
    Script::Malayalam,
    Script::Mandaic,
    Script::Manichaean,
    Script::Mongolian,
    Script::Myanmar,
    Script::Newa,
    Script::Nko,
    Script::Oriya,
    Script::Phags_Pa,
    Script::Sharada,
    Script::Sinhala,
    Script::Sundanese,
    Script::Syriac,
    Script::Tai_Tham,
    Script::Tamil,
    Script::Telugu,
    Script::Tibetan,
];

/// Scripts without spaces between words, and scripts in which a zero width space marks a line break.
const SPACELESS: [Script; 10] = [
    Script::Balinese,
    Script::Javanese,
    Script::Khmer,
    Script::Lao,
    Script::Myanmar,
    Script::New_Tai_Lue,
    Script::Tai_Le,
    Script::Tai_Tham,
    Script::Thai,
    Script::Tibetan,
];

/// Scripts in which a variation selector of the first sixteen changes a letter.
const VARIED: [Script; 6] = [
    Script::Han,
    Script::Hiragana,
    Script::Katakana,
    Script::Manichaean,
    Script::Myanmar,
    Script::Phags_Pa,
];

/// The last paragraph examined: its end, and whether it contains right-to-left characters.
#[derive(Default)]
pub(super) struct Paragraph {
    end: usize,
    is_rtl: bool,
}

impl Paragraph {
    fn at(&mut self, text: &str, at: usize) -> bool {
        if at >= self.end {
            let start = text[..at].rfind('\n').map_or(0, |line| line + 1);
            let rest = &text[at..];
            self.end = at + rest.find('\n').map_or(rest.len(), |line| line + 1);
            self.is_rtl = text[start..self.end].chars().any(is_rtl);
        }
        self.is_rtl
    }
}

/// Returns the next offset, from `from` on, of a character that may be deceptive: any but printable ASCII.
pub(super) fn next_candidate(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += visible(bytes, at);
        let byte = *bytes.get(at)?;
        if !byte.is_ascii() || is_control(char::from(byte)) {
            return Some(at);
        }
        at += 1;
    }
}

/// Returns how the character at an offset deceives, if it does. A run of tags may still belong to a flag: see [`is_flag`].
pub(super) fn kind(text: &str, at: usize, paragraph: &mut Paragraph) -> Option<DeceptiveKind> {
    let char = char_at(text, at);
    let deceives = match char {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            return Some(DeceptiveKind::Bidirectional);
        }
        '\u{e0001}' | '\u{e0020}'..='\u{e007f}' => return Some(DeceptiveKind::Tag),
        '\u{61c}' | '\u{200e}' | '\u{200f}' => !paragraph.at(text, at),
        _ if is_invisible(char) => !is_in_place(char, &text[..at], &text[at + char.len_utf8()..]),
        _ => false,
    };
    deceives.then_some(DeceptiveKind::Invisible)
}

/// Returns whether a run of tags follows a black flag and encodes a region: three to six letters and digits, and the end tag.
pub(super) fn is_flag(text: &str, run: Span) -> bool {
    let mut tags = text[run].chars();
    let is_letter =
        |tag: char| matches!(tag, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}');
    text[..run.start].ends_with('\u{1f3f4}')
        && tags.next_back() == Some('\u{e007f}')
        && (3..=6).contains(&tags.clone().count())
        && tags.all(is_letter)
}

fn is_control(char: char) -> bool {
    char.is_control() && !char.is_whitespace()
}

/// Returns whether a character is invisible. These are `Default_Ignorable_Code_Point`, annotation marks, the blank Braille pattern, and
/// control characters except white space. Direction marks, direction controls and tags are handled separately.
pub(super) fn is_invisible(char: char) -> bool {
    is_control(char)
        || matches!(char,
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}' | '\u{e0002}'..='\u{e001f}' | '\u{e0080}'..='\u{e0fff}')
}

/// Returns whether an invisible character has its intended use between the texts before and after it.
fn is_in_place(char: char, before: &str, after: &str) -> bool {
    let Some(last) = before.chars().next_back() else {
        return false;
    };
    let next = after.chars().next();
    let next_is = |scripts: &[Script]| next.is_some_and(|next| is_of(next, scripts));
    match char {
        '\u{200d}' if next.is_some_and(is_pictographic) => {
            let is_in_between =
                |char: &char| matches!(char, '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}');
            let base = before.chars().rev().find(|char| !is_in_between(char));
            base.is_some_and(is_pictographic)
        }
        '\u{200d}' => {
            let ends = |char: Option<char>| !char.is_some_and(char::is_alphanumeric);
            (is_of(last, &SHAPED)
                && (next_is(&SHAPED) || ends(next) && next.is_none_or(|next| !is_invisible(next))))
                || next_is(&SHAPED) && ends(Some(last)) && !is_invisible(last)
        }
        '\u{200c}' => is_of(last, &SHAPED) && next_is(&SHAPED),
        '\u{200b}' => is_of(last, &SPACELESS) && next_is(&SPACELESS),
        '\u{180b}'..='\u{180f}' => is_of(last, &[Script::Mongolian]),
        '\u{fe00}'..='\u{fe0d}' => is_of(last, &VARIED) || is_sign(last),
        '\u{fe0e}' | '\u{fe0f}' => {
            is_pictographic(last) || matches!(last, '0'..='9' | '#' | '*') || is_sign(last)
        }
        '\u{e0100}'..='\u{e01ef}' => is_of(last, &[Script::Han]),
        '\u{2800}' => is_of(last, &[Script::Braille]) || next_is(&[Script::Braille]),
        _ => false,
    }
}

/// Returns whether a character is a non-ASCII sign that a selector may vary: an arrow, an operator, an East Asian mark.
fn is_sign(char: char) -> bool {
    !char.is_ascii()
        && !char.is_alphanumeric()
        && !char.is_whitespace()
        && !is_invisible(char)
        && !is_mark(char)
}

fn is_mark(char: char) -> bool {
    joins('a', char)
}

/// Returns whether a character is an emoji or other pictograph (`Extended_Pictographic`), by the rules for word boundaries: WB3c joins only
/// pictographs to a preceding joiner; WB4 joins combining characters, but to a letter as well.
fn is_pictographic(char: char) -> bool {
    !char.is_ascii() && joins('\u{200d}', char) && !joins('a', char)
}

fn joins(one: char, two: char) -> bool {
    let both = String::from_iter([one, two]);
    both.split_word_bounds().nth(1).is_none()
}

/// Returns whether a character belongs to one of some scripts (`Script_Extensions`). One that belongs to all scripts belongs to none of them
/// in particular.
fn is_of(char: char, scripts: &[Script]) -> bool {
    let extension = char.script_extension();
    !extension.is_common()
        && !extension.is_inherited()
        && scripts
            .iter()
            .any(|&script| extension.contains_script(script))
}

/// Returns whether a character is in a block of right-to-left scripts: the ranges that UAX #9 gives for unassigned characters.
fn is_rtl(char: char) -> bool {
    matches!(char, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        && char != '\u{61c}'
}
