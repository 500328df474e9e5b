//! Finds figures: numbers with everything a reader counts as part of them.
//!
//! A figure is one token, because a part of it has no meaning: if "4.75" becomes "4.50", the change is not "75" to "50". A figure includes
//! a sign, a currency sign, digits with their separators, and a fraction in any notation ("1/4", "¼", "6-1/2"). It also includes a per cent
//! sign, a date or time in digits, and letters attached to the digits ("3rd", "10km", "1990s"). UAX #29 would make five tokens of "1-1/4"
//! and two of "$85".
//!
//! Only ASCII digits are handled here. Digits of other scripts are tokenized by UAX #29, which keeps their separators. A per cent sign behind
//! them belongs to the figure.

/// Returns the end of the figure that begins at an offset, if there is one. The offset is the start of a token.
pub(crate) fn end(source: &str, start: usize) -> Option<usize> {
    // Nearly all tokens begin with a letter.
    if source.as_bytes().get(start)?.is_ascii_alphabetic() {
        return None;
    }
    let mut at = Scanner { source, at: start };
    at.skip_prefix();
    if at.skip_date() || at.skip_time() || at.skip_number() {
        at.skip_affixes();
        return Some(at.at);
    }
    None
}

/// Returns the digits of a vulgar fraction that is one character.
pub(super) fn vulgar_fraction(char: char) -> Option<&'static str> {
    Some(match char {
        '¼' => "1/4",
        '½' => "1/2",
        '¾' => "3/4",
        '⅐' => "1/7",
        '⅑' => "1/9",
        '⅒' => "1/10",
        '⅓' => "1/3",
        '⅔' => "2/3",
        '⅕' => "1/5",
        '⅖' => "2/5",
        '⅗' => "3/5",
        '⅘' => "4/5",
        '⅙' => "1/6",
        '⅚' => "5/6",
        '⅛' => "1/8",
        '⅜' => "3/8",
        '⅝' => "5/8",
        '⅞' => "7/8",
        _ => return None,
    })
}

/// Returns whether a character is a relation in front of a number: equal, at most, about. A space may follow it.
fn is_relation(char: char) -> bool {
    matches!(
        char,
        '<' | '>' | '≤' | '≥' | '≦' | '≧' | '≈' | '~' | '∼' | '±' | '∓'
    )
}

/// Returns whether a character is a currency sign: the block U+20A0 to U+20CF and the older signs.
pub(super) fn is_currency(char: char) -> bool {
    matches!(char, '$' | '¢'..='¥' | '\u{20a0}'..='\u{20cf}')
}

/// Returns whether a character is a space within a line, of any width.
fn is_space(char: char) -> bool {
    matches!(
        char,
        ' ' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// Returns whether a character is a per cent or per mille sign.
fn is_share(char: char) -> bool {
    matches!(char, '%' | '‰' | '‱' | '٪' | '％')
}

/// Returns the end of a figure in digits of another script, with the per cent sign behind it.
pub(super) fn end_with_share(source: &str, end: usize) -> usize {
    let sign = source[end..].chars().next().filter(|&char| is_share(char));
    end + sign.map_or(0, char::len_utf8)
}

/// An offset in a text that advances over what it recognises.
struct Scanner<'a> {
    source: &'a str,
    at: usize,
}

impl Scanner<'_> {
    fn rest(&self) -> &str {
        &self.source[self.at..]
    }

    /// Skips the signs in front of a number, with one space behind each, except behind a hyphen.
    fn skip_prefix(&mut self) {
        if self.skip(is_relation) {
            self.skip_one_space();
        }
        if self.skip(|char| matches!(char, '+' | '−')) {
            self.skip_one_space();
        } else if self.can_be_signed() {
            self.skip(|char| char == '-');
        }
        if self.skip(is_currency) {
            self.skip_one_space();
            // "$-5": the sign is behind the currency.
            self.skip(|char| matches!(char, '-' | '−'));
        } else {
            self.skip(|char| matches!(char, '#' | '%'));
        }
    }

    /// Skips a space, unless another one follows.
    fn skip_one_space(&mut self) {
        let mut next = self.rest().chars();
        if next.next().is_some_and(is_space) && next.next().is_some_and(|char| !is_space(char)) {
            self.skip(is_space);
        }
    }

    /// Returns whether a hyphen would be a sign here: after white space, an opening mark or the start. Behind a word or a number it joins.
    fn can_be_signed(&self) -> bool {
        let before = self.source[..self.at].chars().next_back();
        before.is_none_or(|char| {
            char.is_whitespace()
                || matches!(
                    char,
                    '(' | '[' | '"' | '\'' | '“' | '‘' | '«' | '„' | '/' | '–' | '—'
                )
        })
    }

    /// Skips one character of a kind.
    fn skip(&mut self, is: impl Fn(char) -> bool) -> bool {
        match self.rest().chars().next() {
            Some(char) if is(char) => {
                self.at += char.len_utf8();
                true
            }
            _ => false,
        }
    }

    /// Returns the number of digits that start `ahead` bytes on.
    fn digits(&self, ahead: usize) -> usize {
        let rest = self
            .source
            .as_bytes()
            .get(self.at + ahead..)
            .unwrap_or_default();
        rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    }

    /// Returns the byte that is `ahead` bytes on, or a space behind the end.
    fn byte(&self, ahead: usize) -> u8 {
        self.source
            .as_bytes()
            .get(self.at + ahead)
            .copied()
            .unwrap_or(b' ')
    }

    /// Skips a date: three groups of digits with equal separators, of lengths that only dates have.
    fn skip_date(&mut self) -> bool {
        let first = self.digits(0);
        let separator = self.byte(first);
        if !matches!(separator, b'-' | b'/' | b'.') {
            return false;
        }
        let second = self.digits(first + 1);
        let third_at = first + 1 + second + 1;
        if second == 0 || self.byte(third_at - 1) != separator {
            return false;
        }
        let third = self.digits(third_at);
        let is_date = matches!(
            (first, second, third),
            (4, 1..=2, 1..=2) | (1..=2, 1..=2, 2 | 4)
        );
        if is_date {
            self.at += third_at + third;
        }
        is_date
    }

    /// Skips a time: hours, minutes and optional seconds.
    fn skip_time(&mut self) -> bool {
        let hours = self.digits(0);
        if !matches!(hours, 1..=2) || self.byte(hours) != b':' || self.digits(hours + 1) != 2 {
            return false;
        }
        self.at += hours + 3;
        if self.byte(0) == b':' && self.digits(1) == 2 {
            self.at += 3;
        }
        true
    }

    /// Skips digits with separators and an optional fraction, or a single fraction.
    fn skip_number(&mut self) -> bool {
        if self.skip(|char| vulgar_fraction(char).is_some()) {
            return true;
        }
        // ".5" is a number if no word precedes the point.
        if self.byte(0) == b'.' && self.digits(1) > 0 && self.can_be_signed() {
            self.at += 1;
        }
        let mut group = self.digits(0);
        if group == 0 {
            return false;
        }
        self.at += group;
        while let Some(separator) = self.separator(group) {
            self.at += separator;
            group = self.digits(0);
            self.at += group;
        }
        self.skip_fraction();
        true
    }

    /// Returns the length of a separator that more digits follow. A comma or point may precede any number of digits, a space or apostrophe
    /// only three.
    fn separator(&self, group: usize) -> Option<usize> {
        let char = self.rest().chars().next()?;
        let length = char.len_utf8();
        let digits = self.digits(length);
        let separates = match char {
            ',' | '.' => digits > 0,
            '\'' | '’' => digits == 3,
            _ => is_space(char) && digits == 3 && group <= 3,
        };
        separates.then_some(length)
    }

    /// Skips the part that makes a whole number a fraction or a mixed number: "/4", "½", "-1/2", "-½".
    fn skip_fraction(&mut self) {
        if self.skip(|char| vulgar_fraction(char).is_some()) {
            return;
        }
        let joined = self.byte(0) == b'-' && self.at > 0;
        let ahead = usize::from(joined);
        let rest = &self.rest()[ahead..];
        if joined
            && rest
                .chars()
                .next()
                .is_some_and(|char| vulgar_fraction(char).is_some())
        {
            self.at += ahead;
            self.skip(|char| vulgar_fraction(char).is_some());
            return;
        }
        let upper = if joined { self.digits(ahead) } else { 0 };
        if joined && upper == 0 {
            return;
        }
        let slash = rest[upper..].chars().next();
        if let Some(slash @ ('/' | '⁄')) = slash {
            let lower_at = ahead + upper + slash.len_utf8();
            let lower = self.digits(lower_at);
            if lower > 0 {
                self.at += lower_at + lower;
            }
        }
    }

    /// Skips letters and digits attached to the number, then a per cent, currency or prime sign.
    fn skip_affixes(&mut self) {
        while self.skip(|char| char.is_ascii_alphanumeric()) {}
        let mut behind = self.rest().chars();
        let first = behind.next();
        let spaced = first
            .filter(|&char| is_space(char))
            .map_or(0, char::len_utf8);
        let sign = if spaced > 0 { behind.next() } else { first };
        let Some(sign) = sign.filter(|&char| {
            is_share(char) || is_currency(char) || spaced == 0 && matches!(char, '′' | '″')
        }) else {
            return;
        };
        // "5 $10": the sign belongs to the next figure.
        let is_next = spaced > 0 && behind.next().is_some_and(|char| char.is_ascii_digit());
        if !is_next {
            self.at += spaced + sign.len_utf8();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, tokenizer::tokens};

    /// Checks which figures a text has.
    #[track_caller]
    fn check(source: &str, expected: &[&str]) {
        let all = tokens(source, false, &[]);
        let figures: Vec<&str> = all
            .iter()
            .filter(|token| token.kind == Kind::Figure)
            .map(|token| &source[token.span()])
            .collect();
        assert_eq!(figures, expected, "in {source:?}");
    }

    #[test]
    fn fractions_and_mixed_numbers() {
        check("from 0 to 1/4 percent", &["0", "1/4"]);
        check(
            "1-1/4, 6½ and 6-½, ¼; 3⁄8",
            &["1-1/4", "6½", "6-½", "¼", "3⁄8"],
        );
    }

    #[test]
    fn separators() {
        check(
            "4.75, 10,000 and 1.000,50.",
            &["4.75", "10,000", "1.000,50"],
        );
        check(
            "10\u{a0}000 and 10\u{a0}00 and 1'000",
            &["10\u{a0}000", "10", "00", "1'000"],
        );
        check(
            "10 000 and 1 250 000; in 2009 300 people, 12 30",
            &["10 000", "1 250 000", "2009", "300", "12", "30"],
        );
        check("in 2009, 2010.", &["2009", "2010"]);
    }

    #[test]
    fn signs_currencies_and_units() {
        check(
            "-0.5 (+3) $85 €1.5bn 12% 12\u{a0}% 85€",
            &["-0.5", "+3", "$85", "€1.5bn", "12%", "12\u{a0}%", "85€"],
        );
        check("the 3rd, 1990s, 10km, .5", &["3rd", "1990s", "10km", ".5"]);
        check("2008-2009 and 2–3", &["2008", "2009", "2", "3"]);
    }

    #[test]
    fn a_space_between_a_figure_and_its_sign_belongs_to_it() {
        check(
            "5 €, $ 60, 7 %, 7\u{202f}‰, ≥ 40, ±5, < 6, − 3 %, p<0.05",
            &[
                "5 €",
                "$ 60",
                "7 %",
                "7\u{202f}‰",
                "≥ 40",
                "±5",
                "< 6",
                "− 3 %",
                "<0.05",
            ],
        );
        check(
            "5 $10, 1997 - 12, 14 - 18, #4",
            &["5", "$10", "1997", "12", "14", "18", "#4"],
        );
        check("> We have 12 beds", &["12"]);
    }

    #[test]
    fn dates_and_times() {
        check(
            "2015-12-16, 16.12.2015 and 12/16/15 at 10:30am, 23:59:59",
            &[
                "2015-12-16",
                "16.12.2015",
                "12/16/15",
                "10:30am",
                "23:59:59",
            ],
        );
        check("3.11.4 and 1-2-3", &["3.11.4", "1", "2", "3"]);
    }

    #[test]
    fn other_digits_and_words_with_digits() {
        check("٣٤٫٥ G20 COVID-19", &["٣٤٫٥", "19"]);
        check("٣٪ ３％ และ ๓%", &["٣٪", "３％", "๓%"]);
        check("$ - + % < >", &[]);
    }

    #[test]
    fn the_end_of_the_text_comes_anywhere() {
        let source = "-€1,0/2-3/4¼\u{a0}%:1";
        for (at, _) in source.char_indices() {
            for (to, _) in source[at..].char_indices() {
                tokens(&source[at..at + to], false, &[]);
            }
        }
    }
}
