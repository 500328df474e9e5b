//! The pieces of random texts, and random edits of them. The property tests and the fuzz targets use them.

/// Words of several scripts: common and rare ones, some with the same folded form, figures and signs.
pub const WORDS: &[&str] = &[
    "the",
    "The",
    "of",
    "to",
    "and",
    "not",
    "may",
    "will",
    "port",
    "Port",
    "PORT",
    "pilots",
    "council",
    "don't",
    "don’t",
    "office",
    "oﬃce",
    "har\u{ad}bour",
    "naïve",
    "naive",
    "nai\u{308}ve",
    "Straße",
    "STRASSE",
    "совет",
    "Совет",
    "не",
    "порта",
    "λόγος",
    "ΛΌΓΟΣ",
    "이사회는",
    "결정",
    "työtä",
    "Äänestys",
    "理事会",
    "不",
    "港は",
    "لا",
    "المجلس",
    "नहीं",
    "4.75",
    "4.50",
    "4.5",
    "10,000",
    "1/4",
    "¼",
    "6-1/2",
    "6½",
    "-0.5",
    "−0.5",
    "$85",
    "10\u{a0}000",
    "10\u{202f}000",
    "2015-12-16",
    "3rd",
    "٣٤٫٥",
    "👩‍👩‍👧",
    "👩‍👩‍👦",
    "🇫🇮",
    "🇸🇪",
    "👍🏽",
    "𝔄𝔟",
    "сouncil",
    "cοuncil",
    "4 kΩ",
    "IT기업",
    "しか\u{3099}",
    "\u{1112}\u{1161}\u{11ab}",
    "می\u{200c}خواهم",
    "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
];

/// Separators that may follow a word.
pub const MARKS: &[&str] = &[
    ",", ".", ";", ":", "!", "?", "...", "…", "-", "--", "–", "—", "\"", "“", "”", "'", "’", "«",
    "»", "(", ")", "/", "。", "、", "€", "%", "_",
];

/// Opening punctuation that may precede a word. The separators may close it.
pub const OPENING: &[&str] = &["\"", "“", "‘", "«", "„", "(", "[", "'", "- ", "…"];

pub const SPACES: &[&str] = &[
    "", "  ", "\t", "\n", "\r\n", "\n\n", "\r", "\u{a0}", "\u{202f}", "\u{2028}", "\u{2029}",
    "\u{85}", "\u{3000}", "\u{b}", "\u{c}", "\r\n\r\n", "\u{1680}", "\u{2003}",
];

/// Characters that join, combine, change direction or are invisible.
pub const ODD: &[&str] = &[
    "\u{301}",
    "\u{308}",
    "\u{200d}",
    "\u{200b}",
    "\u{fe0f}",
    "\u{ad}",
    "\u{200e}",
    "\u{202a}",
    "\u{202b}",
    "\u{202c}",
    "\u{202d}",
    "\u{202e}",
    "\u{2066}",
    "\u{2067}",
    "\u{2068}",
    "\u{2069}",
    "\u{200f}",
    "\u{61c}",
    "\u{212a}",
    "\u{feff}",
    "\u{fffd}",
    "\0",
    "\u{1}",
    "\u{10ffff}",
    "\u{e0001}",
    "\u{e0061}",
    "\u{e007f}",
    "\u{200c}",
    "\u{2060}",
    "\u{20e3}",
    "\u{3099}",
    "\u{94d}",
    "\u{1c}",
    "\u{1a}",
    "\u{7f}",
    "\u{1f3fd}",
    "\u{1f1eb}",
    "\u{1100}",
    "\u{1161}",
];

/// A position in a list of any length, as a share of the largest number.
#[derive(Debug, Clone, Copy)]
pub struct Place(pub usize);

impl Place {
    /// Returns the index in a list that is not empty.
    pub fn index(self, len: usize) -> usize {
        ((self.0 as u128 * len as u128) >> usize::BITS) as usize
    }
}

/// An edit that turns the text before into the text after.
#[derive(Debug, Clone)]
pub enum Edit {
    Insert(Place, Vec<String>),
    Delete(Place, usize),
    Replace(Place, usize, Vec<String>),
    Move(Place, usize, Place),
    Duplicate(Place, usize, Place),
    /// Breaks the paragraph.
    Split(Place),
    /// Removes the white space between two pieces.
    Join(Place),
    /// Writes the same letters as capitals.
    Capitals(Place),
}

/// Applies the edit.
pub fn apply(pieces: &mut Vec<String>, edit: &Edit) {
    let span = |pieces: &Vec<String>, at: &Place, len: usize| {
        let start = at.index(pieces.len() + 1);
        start..(start + len).min(pieces.len())
    };
    let put = |pieces: &mut Vec<String>, at: &Place, new: Vec<String>| {
        let at = at.index(pieces.len() + 1);
        pieces.splice(at..at, new);
    };
    let change = |pieces: &mut Vec<String>, at: &Place, change: fn(&str) -> String| {
        if !pieces.is_empty() {
            let piece = at.index(pieces.len());
            let piece = &mut pieces[piece];
            *piece = change(piece);
        }
    };
    match edit {
        Edit::Insert(at, new) => put(pieces, at, new.clone()),
        Edit::Delete(at, len) => drop(pieces.drain(span(pieces, at, *len))),
        Edit::Replace(at, len, new) => {
            pieces.splice(span(pieces, at, *len), new.clone());
        }
        Edit::Move(from, len, to) => {
            let taken = pieces.drain(span(pieces, from, *len)).collect();
            put(pieces, to, taken);
        }
        Edit::Duplicate(from, len, to) => {
            let copy = pieces[span(pieces, from, *len)].to_vec();
            put(pieces, to, copy);
        }
        Edit::Split(at) => change(pieces, at, |piece| format!("{}\n\n", piece.trim_end())),
        Edit::Join(at) => change(pieces, at, |piece| piece.trim_end().to_owned()),
        Edit::Capitals(at) => change(pieces, at, str::to_uppercase),
    }
}
