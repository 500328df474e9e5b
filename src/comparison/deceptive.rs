//! What deceives the eye, as the result of [`deceptive`](crate::deceptive()).

use super::Span;

/// Why a place is deceptive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeceptiveKind {
    /// A word that mixes letters of different scripts.
    MixedScripts,
    /// Characters that cannot be seen.
    Invisible,
    /// Controls that turn the direction of the text around them.
    Bidirectional,
    /// Tag characters, which cannot be seen and can spell out a message.
    Tag,
    /// A letter written otherwise than in normal form NFC: it looks the same.
    OtherForm,
}

impl DeceptiveKind {
    /// All of them, in the order of [`DeceptiveText::counts`].
    pub const EACH: [Self; 5] = [
        Self::MixedScripts,
        Self::Invisible,
        Self::Bidirectional,
        Self::Tag,
        Self::OtherForm,
    ];
}

/// A character that deceives.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeceptiveCharacter {
    /// Its first byte in the text.
    pub at: usize,
    /// The character.
    pub character: char,
    /// Its name in the Unicode Character Database, in capitals; in small letters what it is, where it has none there; `None` for
    /// letters whose names are not known here.
    pub name: Option<String>,
    /// The script it belongs to: "Cyrillic"; "Common" or "Inherited" where it belongs to many.
    pub script: &'static str,
}

/// A place in a text that deceives the eye.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeceptivePlace {
    /// Where it stands: the word, the letter, or the run of characters that cannot be seen.
    pub span: Span,
    /// Why it is listed.
    pub kind: DeceptiveKind,
    /// The characters that deceive: in a word the letters that are not of the script that most of it is in. No more than
    /// the first twenty.
    pub characters: Vec<DeceptiveCharacter>,
}

/// What deceives the eye in one text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeceptiveText {
    /// The places, in order; of each kind no more than the first five hundred. A word of mixed scripts may have others inside.
    pub places: Vec<DeceptivePlace>,
    /// How many there are of each kind, listed or not, in the order of [`DeceptiveKind::EACH`]: words, characters that cannot be
    /// seen, controls, tags, letters.
    pub counts: [usize; 5],
}

/// What deceives the eye in two texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deceptive {
    /// In before.
    pub before: DeceptiveText,
    /// In after.
    pub after: DeceptiveText,
}
