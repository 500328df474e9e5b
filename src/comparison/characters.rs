//! Deceptive characters: invisible ones, and ones that look like others.

use crate::span::Span;

/// Why a place is deceptive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeceptiveKind {
    /// A word that mixes letters of several scripts.
    MixedScripts,
    /// Invisible characters.
    Invisible,
    /// Controls that change the direction of the text around them.
    Bidirectional,
    /// Tag characters, which are invisible and can spell out a message.
    Tag,
    /// A letter that is not in normalization form NFC, but looks as if it were.
    OtherForm,
}

impl DeceptiveKind {
    /// All kinds, in the order of [`DeceptiveText::counts`].
    pub const EACH: [Self; 5] = [
        Self::MixedScripts,
        Self::Invisible,
        Self::Bidirectional,
        Self::Tag,
        Self::OtherForm,
    ];
}

/// A deceptive character.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeceptiveCharacter {
    /// The offset of its first byte in the text.
    pub at: usize,
    /// The character.
    pub character: char,
    /// Its name in the Unicode Character Database, in capitals. A description in small letters if it has no name there. `None` for
    /// letters whose names this crate does not contain.
    pub name: Option<String>,
    /// Its script: "Cyrillic"; "Common" or "Inherited" if it is used with many.
    pub script: String,
}

/// A deceptive place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeceptivePlace {
    /// Its span: the word, the letter, or the run of invisible characters.
    pub span: Span,
    /// Why it is listed.
    pub kind: DeceptiveKind,
    /// The deceptive characters: of a word, the letters that are not in the script of most of it. The first twenty.
    pub characters: Vec<DeceptiveCharacter>,
}

/// The deceptive places of one text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeceptiveText {
    /// The places in order: of each kind the first five hundred. A word of mixed scripts may contain others.
    pub places: Vec<DeceptivePlace>,
    /// The number of each kind, listed or not, in the order of [`DeceptiveKind::EACH`]: words, invisible characters, controls, tags,
    /// letters.
    pub counts: [usize; 5],
}

/// The deceptive places of both texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deceptive {
    /// Those of before.
    pub before: DeceptiveText,
    /// Those of after.
    pub after: DeceptiveText,
}
