//! Finds the apparatus of a text: parts that an edition or a page adds to it and that a quotation may omit.
//!
//! Note marks, numbers of lines, verses and list items, time stamps, speakers' labels and stage directions are recognised by their shape
//! and position. In doubt, a word belongs to the prose.
//!
//! | apparatus | shape |
//! |---|---|
//! | note mark | `word[3]`, `word[note 2]`, a raised figure behind a word or a mark, a figure attached to a mark ("metre.17 The") |
//! | number of a line | a figure at the starts of two lines and more, ascending |
//! | number of a verse | figures behind marks, three and more, each one more than the last |
//! | number of a list item | a figure or a letter at the start of a line, with a bracket or a full stop |
//! | time stamp | a time in brackets |
//! | speaker's label | words with capitals at the start of a line, with a colon |
//! | stage direction | a sentence in round brackets of up to five words, or a listed word in brackets |
//!
//! # Time
//!
//! Linear: brackets and labels are short.

use crate::text::{Kind, Text, Token};

/// Most tokens inside the brackets of a note mark or a stage direction.
const MAX_BRACKET: usize = 12;
/// Most words of a note mark with words, of a stage direction, and of a speaker's label.
const MAX_WORDS: usize = 5;
/// A raised figure behind a shorter word is a power of a unit: "m²".
const MIN_WORD: usize = 3;
/// Numbered lines may have a number each, or one in five.
const MAX_LINE_STEP: u32 = 10;

/// Stage directions, whether or not they are a sentence.
const STAGE: [&str; 14] = [
    "applause",
    "laughter",
    "laughs",
    "cheers",
    "cheering",
    "inaudible",
    "crosstalk",
    "pause",
    "music",
    "silence",
    "interruption",
    "interjections",
    "unintelligible",
    "sighs",
];

/// Returns for each token of a text whether it is apparatus.
pub(crate) fn apparatus(text: &Text) -> Vec<bool> {
    let mut finder = Finder {
        text,
        is_apparatus: vec![false; text.tokens.len()],
    };
    let mut line_numbers = Vec::new();
    let mut verse_numbers = Vec::new();
    for at in 0..text.tokens.len() {
        if text.tokens[at].kind.is_space() {
            continue;
        }
        let starts_line = finder.starts_line(at);
        match text.str(&text.tokens[at]) {
            "[" => finder.bracket(at, "]"),
            "(" => finder.bracket(at, ")"),
            _ => {}
        }
        if starts_line {
            finder.list_number(at);
            finder.label(at);
        }
        if let Some(number) = finder.bare_number(at) {
            if starts_line {
                line_numbers.push((at, number));
            }
            if starts_line || finder.follows_mark(at) {
                verse_numbers.push((at, number));
            }
        }
        finder.note_figure(at);
    }
    finder.mark_ascending(&line_numbers, 2, MAX_LINE_STEP);
    finder.mark_ascending(&verse_numbers, 3, 1);
    finder.is_apparatus
}

struct Finder<'a> {
    text: &'a Text<'a>,
    is_apparatus: Vec<bool>,
}

impl<'a> Finder<'a> {
    fn token(&self, at: usize) -> Option<&'a Token> {
        self.text.tokens.get(at)
    }

    fn str(&self, at: usize) -> &'a str {
        self.token(at).map_or("", |token| self.text.str(token))
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.token(at).map(|token| token.kind)
    }

    fn is_space(&self, at: usize) -> bool {
        self.kind(at).is_none_or(Kind::is_space)
    }

    /// Returns whether a token is the first of its line.
    fn starts_line(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| {
            self.is_space(before)
                && self
                    .str(before)
                    .contains(['\n', '\r', '\u{2028}', '\u{2029}'])
        })
    }

    /// Returns the value of a short whole number without a sign and with a space behind it.
    fn bare_number(&self, at: usize) -> Option<u32> {
        let written = self.str(at);
        let is_bare = self.kind(at) == Some(Kind::Figure)
            && written.len() <= 4
            && written.bytes().all(|byte| byte.is_ascii_digit())
            && self.kind(at + 1) == Some(Kind::Space)
            && self
                .kind(at + 2)
                .is_some_and(|kind| kind == Kind::Word || kind == Kind::Punctuation);
        is_bare.then(|| written.parse().ok()).flatten()
    }

    /// Returns whether a token follows a punctuation mark and a space.
    fn follows_mark(&self, at: usize) -> bool {
        at >= 2 && self.is_space(at - 1) && self.kind(at - 2) == Some(Kind::Punctuation)
    }

    /// Marks the words in brackets that are a note mark, a time stamp or a stage direction.
    fn bracket(&mut self, open: usize, close: &str) {
        let inside = self.text.tokens[open + 1..].iter().take(MAX_BRACKET);
        let mut inside = inside.take_while(|token| token.kind != Kind::Break);
        let Some(length) = inside.position(|token| self.text.str(token) == close) else {
            return;
        };
        let range = open + 1..open + 1 + length;
        let words: Vec<usize> = range
            .clone()
            .filter(|&at| self.kind(at).is_some_and(Kind::is_word))
            .collect();
        let (Some(&first), Some(&last)) = (words.first(), words.last()) else {
            return;
        };
        let is_square = close == "]";
        let is_attached = open > 0 && !self.is_space(open - 1);
        let are_figures = words.iter().all(|&at| self.kind(at) == Some(Kind::Figure));
        let is_time = words.len() == 1 && self.str(first).contains(':') && are_figures;
        let is_stage = words.len() <= MAX_WORDS
            && (STAGE.contains(&self.str(first).to_lowercase().as_str())
                || !is_square
                    && self.str(first).starts_with(char::is_uppercase)
                    && matches!(self.str(range.end - 1), "." | "!"));
        let is_note = is_square
            && (are_figures && (is_attached || words.len() > 1 || last == first)
                || is_attached && words.len() <= MAX_WORDS);
        // A free-standing "[not]" is an insertion, and "fisherm[e]n" has one inside a word.
        let is_inside_word = is_attached && self.kind(range.end + 1).is_some_and(Kind::is_word);
        if is_time || is_stage || is_note && !is_inside_word {
            self.is_apparatus[range].fill(true);
        }
    }

    /// Marks the number of a list item.
    fn list_number(&mut self, at: usize) {
        let number = at + usize::from(self.str(at) == "(");
        let written = self.str(number);
        let is_number = match self.kind(number) {
            Some(Kind::Figure) => {
                written.len() <= 3 && written.bytes().all(|byte| byte.is_ascii_digit())
            }
            Some(Kind::Word) => {
                written.chars().nth(1).is_none()
                    || written.bytes().all(|byte| b"ivxlc".contains(&byte))
            }
            _ => false,
        };
        let closes =
            matches!(self.str(number + 1), ")" | ".") && self.kind(number + 2) == Some(Kind::Space);
        let is_bracketed = number == at || self.str(number + 1) == ")";
        if is_number && closes && is_bracketed {
            self.is_apparatus[number] = true;
        }
    }

    /// Marks the label of a speaker.
    fn label(&mut self, at: usize) {
        let mut words = Vec::new();
        for index in at..at + 2 * MAX_WORDS {
            match self.kind(index) {
                Some(Kind::Word) if self.str(index).starts_with(char::is_uppercase) => {
                    words.push(index)
                }
                Some(Kind::Space) if !self.str(index).contains('\n') => {}
                Some(Kind::Punctuation) if self.str(index) == "." => {}
                Some(Kind::Punctuation)
                    if self.str(index) == ":" && !words.is_empty() && words.len() <= MAX_WORDS =>
                {
                    for word in words {
                        self.is_apparatus[word] = true;
                    }
                    return;
                }
                _ => return,
            }
        }
    }

    /// Returns whether a token consists of raised digits.
    fn is_raised(&self, at: usize) -> bool {
        let mut chars = self.str(at).chars();
        chars.all(|char| matches!(char, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹'))
    }

    /// Marks a raised figure behind a word or a mark, and a plain figure attached to a mark.
    fn note_figure(&mut self, at: usize) {
        let written = self.str(at);
        let Some(before) = at
            .checked_sub(1)
            .filter(|&before| self.kind(at) == Some(Kind::Figure) && !self.is_space(before))
        else {
            return;
        };
        let behind_word = self.kind(before) == Some(Kind::Word)
            && self.str(before).chars().nth(MIN_WORD - 1).is_some();
        let behind_mark = self.kind(before) == Some(Kind::Punctuation)
            && matches!(
                self.str(before),
                "." | "," | ";" | ":" | "!" | "?" | "…" | "”" | "’" | "\"" | "'" | ")" | "»" | "]"
            )
            && before > 0
            && !self.is_space(before - 1)
            && self.kind(before - 1) != Some(Kind::Figure);
        let behind_raised = self.is_apparatus[before] && self.is_raised(before);
        let is_plain = written.len() <= 3 && written.bytes().all(|byte| byte.is_ascii_digit());
        let is_apart = self.is_space(at + 1) || self.kind(at + 1) == Some(Kind::Punctuation);
        if self.is_raised(at) && (behind_word || behind_mark || behind_raised)
            || is_plain && behind_mark && is_apart
        {
            self.is_apparatus[at] = true;
        }
    }

    /// Marks the numbers of ascending runs with a limited step.
    fn mark_ascending(&mut self, numbers: &[(usize, u32)], min_run: usize, max_step: u32) {
        let runs = numbers.chunk_by(|&(_, one), &(_, two)| one < two && two - one <= max_step);
        for run in runs.filter(|run| run.len() >= min_run) {
            for &(at, _) in run {
                self.is_apparatus[at] = true;
            }
        }
    }
}

/// Returns whether the word of the source equals the word of a quotation with a note mark attached: "pumps18".
pub(crate) fn has_note_mark(source: &str, own: &str) -> bool {
    let Some(mark) = source.strip_prefix(own) else {
        return false;
    };
    own.chars().nth(MIN_WORD - 1).is_some()
        && own.chars().all(char::is_lowercase)
        && (1..=3).contains(&mark.len())
        && mark.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks which words of a text are apparatus.
    #[track_caller]
    fn check(source: &str, expected: &[&str]) {
        let text = Text::new(source);
        let flags = apparatus(&text);
        let found: Vec<&str> = text
            .tokens
            .iter()
            .zip(&flags)
            .filter(|(token, is)| **is && token.kind.is_word())
            .map(|(token, _)| text.str(token))
            .collect();
        assert_eq!(found, expected, "in {source:?}");
    }

    #[test]
    fn note_marks() {
        check(
            "The mill burned[4] and the weir[5][6] broke[note 2] in May.",
            &["4", "5", "6", "note", "2"],
        );
        check("The mill burned.³ The weir broke⁴ in May.", &["³", "⁴"]);
        check("The mill burned.¹² The weir broke in May.", &["¹", "²"]);
        check(
            "The mill burned.12 The weir broke,” he said.7 And so on.",
            &["12", "7"],
        );
        check("The mill[2, 5–7] burned.", &["2", "5", "7"]);
    }

    #[test]
    fn figures_of_the_prose_are_none() {
        check(
            "We need 5 tents, 10 stoves, and 3 lamps by 4.15 today.",
            &[],
        );
        check("It has 40 m² and 10⁶ units of B12.", &[]);
        check("It is [not] safe to swim [in May].", &[]);
        check("The tax rose by 12. In 13 towns nobody paid.", &[]);
    }

    #[test]
    fn numbers_of_lines_verses_and_lists() {
        check(
            "4 In those days, 5 the fields were bare. 6 The people left.",
            &["4", "5", "6"],
        );
        check(
            "14 the witness said\n15 that the gate\n16 was open",
            &["14", "15", "16"],
        );
        check(
            "1) seeds;\n2) tools;\n(a) lamps;\niv. ropes",
            &["1", "2", "a", "iv"],
        );
    }

    #[test]
    fn time_stamps_labels_and_stage_directions() {
        check(
            "[00:04] We began.\n[00:09] Then it rained.",
            &["00:04", "00:09"],
        );
        check(
            "We will go on. (Applause.) We will (all of us) win. [Laughter]",
            &["Applause", "Laughter"],
        );
        check(
            "MR. HOLT: We will go.\nAnna Lind: And I?",
            &["MR", "HOLT", "Anna", "Lind"],
        );
    }

    #[test]
    fn a_note_mark_is_attached_to_a_word() {
        assert!(has_note_mark("pumps18", "pumps"));
        assert!(
            !has_note_mark("B12", "B")
                && !has_note_mark("pumps", "pumps")
                && !has_note_mark("x2", "x")
        );
    }
}
