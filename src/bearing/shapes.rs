//! Recognises dates, quarters, versions and numerals by their shape.

use crate::text::letters::digit;
use std::borrow::Cow;

/// Returns whether a figure is a date, a time or a year. A number of three parts is a date if it can be one in the calendar.
pub(super) fn is_date(figure: &str) -> bool {
    let figure = in_ascii(figure);
    let bytes = figure.as_bytes();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let count = |wanted: u8| bytes.iter().filter(|&&byte| byte == wanted).count();
    let is_year = digits == 4
        && matches!(bytes.first(), Some(b'1' | b'2'))
        && matches!(&bytes[4..], [] | [b's']);
    let is_time = count(b':') > 0;
    is_year
        || is_time
        || ['-', '/', '.']
            .iter()
            .any(|&separator| is_calendar_date(&figure, separator))
}

/// Returns a figure in ASCII digits.
fn in_ascii(figure: &str) -> Cow<'_, str> {
    if figure.is_ascii() {
        return Cow::Borrowed(figure);
    }
    let digits = figure.chars().map(|char| digit(char).unwrap_or(char));
    Cow::Owned(digits.collect())
}

/// Returns whether a figure has a day, a month and a year, in any usual order.
fn is_calendar_date(figure: &str, separator: char) -> bool {
    let parts: Vec<&str> = figure.split(separator).collect();
    let [one, two, three] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str| part.parse::<u32>().ok();
    let (Some(first), Some(second), Some(third)) = (number(one), number(two), number(three)) else {
        return false;
    };
    let is_day = |number: u32| (1..=31).contains(&number);
    let is_month = |number: u32| (1..=12).contains(&number);
    let is_year = |part: &str| matches!(part.len(), 2 | 4);
    let year_first = one.len() == 4 && is_month(second) && is_day(third);
    let year_last =
        is_year(three) && (is_day(first) && is_month(second) || is_month(first) && is_day(second));
    year_first || year_last
}

/// Returns whether a word that touches a figure makes it a part of a date in Chinese, Japanese or Korean.
pub(super) fn is_part_of_date(word: &str) -> bool {
    word.starts_with(['年', '月', '日', '년', '월', '일', '時', '时', '시', '분'])
}

/// Returns whether a word is a numeral in Chinese characters. "十" and "百" multiply what precedes them.
pub(super) fn is_han_numeral(word: &str) -> bool {
    !word.is_empty()
        && word
            .chars()
            .all(|char| "〇零一二三四五六七八九十百千万萬億亿兆两兩".contains(char))
}

/// Returns whether a word is a number of a power of ten, or a unit, that touches a figure in an East Asian script or in Thai.
pub(super) fn multiplies_figure(word: &str) -> bool {
    const MULTIPLES: [&str; 24] = [
        "百",
        "千",
        "万",
        "萬",
        "億",
        "亿",
        "兆",
        "百万",
        "千万",
        "백",
        "천",
        "만",
        "억",
        "조",
        "円",
        "元",
        "人",
        "名",
        "명",
        "원",
        "พัน",
        "หมื่น",
        "แสน",
        "ล้าน",
    ];
    MULTIPLES.contains(&word)
}

/// Returns whether a word is a quarter or half of a year: "Q3", "H1".
pub(super) fn is_quarter(word: &str) -> bool {
    matches!(
        word.as_bytes(),
        [b'Q' | b'q', b'1'..=b'4'] | [b'H', b'1' | b'2']
    )
}

/// Returns whether a word in front of a figure shows that the figure numbers a version or a part of a text, and is not a date.
pub(super) fn numbers_versions(plain: &str) -> bool {
    matches!(
        plain,
        "version"
            | "versions"
            | "v"
            | "ver"
            | "release"
            | "build"
            | "firmware"
            | "update"
            | "section"
            | "sections"
            | "clause"
            | "chapter"
            | "paragraph"
            | "rule"
            | "article"
            | "step"
    )
}

/// Returns whether a word in front of a Roman numeral shows that it numbers a part of a text or of a series.
pub(super) fn numbers_parts(plain: &str) -> bool {
    const PARTS: [&str; 10] = [
        "part", "volume", "book", "title", "act", "scene", "annex", "phase", "type", "war",
    ];
    numbers_versions(plain) || PARTS.contains(&plain)
}

/// Returns whether a word is a short form of a month or a day of the week. Callers require a capital, and a point or a figure beside it.
pub(super) fn is_short_date(plain: &str) -> bool {
    matches!(
        plain,
        "jan"
            | "feb"
            | "mar"
            | "apr"
            | "jun"
            | "jul"
            | "aug"
            | "sep"
            | "sept"
            | "oct"
            | "nov"
            | "dec"
            | "mon"
            | "tue"
            | "tues"
            | "wed"
            | "weds"
            | "thu"
            | "thur"
            | "thurs"
            | "fri"
            | "sat"
            | "sun"
    )
}

/// Returns whether a word is a Roman numeral in capitals and in standard form.
pub(super) fn is_roman_numeral(word: &str) -> bool {
    const DIGITS: [(&str, u32); 13] = [
        ("M", 1000),
        ("CM", 900),
        ("D", 500),
        ("CD", 400),
        ("C", 100),
        ("XC", 90),
        ("L", 50),
        ("XL", 40),
        ("X", 10),
        ("IX", 9),
        ("V", 5),
        ("IV", 4),
        ("I", 1),
    ];
    if !word.starts_with(['M', 'D', 'C', 'L', 'X', 'V', 'I']) {
        return false;
    }
    let (mut rest, mut value) = (word, 0);
    for (digit, worth) in DIGITS {
        while let Some(behind) = rest.strip_prefix(digit) {
            (rest, value) = (behind, value + worth);
        }
    }
    if !rest.is_empty() || value > 3999 {
        return false;
    }
    // The word is a numeral in standard form if its value is written the same way.
    let mut written = String::new();
    for (digit, worth) in DIGITS {
        while value >= worth {
            written.push_str(digit);
            value -= worth;
        }
    }
    written == word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_a_calendar() {
        for date in [
            "2014",
            "1990s",
            "10:30",
            "16.12.2015",
            "2015-12-16",
            "12/16/15",
            "3.4.21",
        ] {
            assert!(is_date(date), "{date}");
        }
        for figure in [
            "2.10.1",
            "40.1.12",
            "2014.5",
            "1.000.000",
            "12,000",
            "192.168.12",
        ] {
            assert!(!is_date(figure), "{figure}");
        }
    }

    #[test]
    fn roman_numerals_are_written_by_rule() {
        for numeral in ["I", "IV", "VI", "XIV", "XLII", "MCMXCIX"] {
            assert!(is_roman_numeral(numeral), "{numeral}");
        }
        for word in ["", "IIII", "VX", "iv", "IC", "DIM", "CIVIL"] {
            assert!(!is_roman_numeral(word), "{word}");
        }
    }

    #[test]
    fn quarters_and_halves() {
        assert!(is_quarter("Q3") && is_quarter("H1") && !is_quarter("Q5") && !is_quarter("H3"));
    }
}
