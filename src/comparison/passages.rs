//! What the two texts share, word for word or lightly reworded: plain data.

use super::{Coverage, Form, Span};
use crate::bearing::Bearing;

/// The passages that stand in both texts, wherever they stand.
///
/// ```
/// use word_for_word::{Options, compare};
///
/// let before = "Shipments of grain through the northern harbour fell sharply in the autumn. Nobody was hurt.";
/// let after = "The minister spoke for an hour.\n\n\
///     Shipments of grain through the northern harbour fell steeply in the autumn, he added.";
/// let mut options = Options::default();
/// options.passages = true;
/// let comparison = compare(before, after, &options);
/// # #[cfg(feature = "reuse")] {
///
/// let found = comparison.passages.expect("asked for");
/// let passage = &found.passages[0];
/// assert!(!passage.is_exact());
/// let reworded = &passage.differences[0];
/// assert_eq!(&before[reworded.before.clone()], "sharply");
/// assert_eq!(&after[reworded.after.clone()], "steeply");
/// assert_eq!(&before[found.before.left_out[0].clone()], "Nobody was hurt.");
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Passages {
    /// The heaviest first: long ones and those of rare words.
    pub passages: Vec<Passage>,
    /// The index of the one with the most words.
    pub longest: Option<usize>,
    /// What the text before has of the text after.
    pub before: PassageSide,
    /// What the text after has of the text before.
    pub after: PassageSide,
}

/// Two stretches, one of each text, that share most of their words, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands in before.
    pub before: Span,
    /// Where it stands in after.
    pub after: Span,
    /// Words that stand in both.
    pub words: usize,
    /// What those words weigh together: rare ones weigh more.
    pub weight: u32,
    /// What differs inside, in order; none in an exact passage.
    pub differences: Vec<Difference>,
    /// What its words differ in by form alone, and what stands between them: case, notation, punctuation, a lost paragraph break.
    pub forms: Vec<Form>,
    /// Words of it that stand between quotation marks in before.
    pub quoted_before: usize,
    /// Words of it that stand between quotation marks in after.
    pub quoted_after: usize,
}

impl Passage {
    /// Whether no word of it differs but in form.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.differences.is_empty()
    }
}

/// Words that one text has in the place of the other's; empty on one side where nothing stands for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The words of before, or the empty place where they would stand.
    pub before: Span,
    /// The words of after, or the empty place where they would stand.
    pub after: Span,
    /// What the words bear; what reported speech changes by its grammar is told apart outside of quotation marks.
    pub bearing: Bearing,
}

/// One text, tiled by passages of the other.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PassageSide {
    /// Which words lie in which passage, in order, without overlap.
    pub tiles: Vec<PassageTile>,
    /// Words in passages that are exact.
    pub exact: Coverage,
    /// Words in passages that are not.
    pub near: Coverage,
    /// Sentences of this text that the other has nothing of.
    pub left_out: Vec<Span>,
    /// What stands more than once in this text.
    pub repeats: Vec<Repeat>,
    /// Stretches of whole paragraphs that look like no part of the prose, in order, without overlap: those that are made of little but
    /// repeats, as a list of teasers is of which each stands twice; and lines at the end that are no sentences.
    pub lists: Vec<Span>,
    /// Words of the first person ("our") taken over from the other text, outside any quotation marks.
    pub first_person: Vec<Span>,
}

/// A stretch of a text that the other has as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassageTile {
    /// Where it stands.
    pub span: Span,
    /// The index of its passage, which says where it stands in the other text.
    pub passage: usize,
    /// Where else the other text has it, in whole or for the most part: the first twenty places.
    pub others: Vec<Span>,
}

/// A stretch that stands more than once in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// Where, in order: two places or more.
    pub places: Vec<Span>,
    /// Its length.
    pub words: usize,
}

impl Passages {
    /// The same with the texts exchanged.
    pub(crate) fn mirrored(mut self) -> Self {
        std::mem::swap(&mut self.before, &mut self.after);
        for passage in &mut self.passages {
            std::mem::swap(&mut passage.before, &mut passage.after);
            std::mem::swap(&mut passage.quoted_before, &mut passage.quoted_after);
            for difference in &mut passage.differences {
                std::mem::swap(&mut difference.before, &mut difference.after);
            }
            for form in &mut passage.forms {
                std::mem::swap(&mut form.before, &mut form.after);
            }
        }
        self
    }
}
