//! Exposes internal stages to the fuzz targets. The module exists only with `--cfg fuzzing`.

use crate::intern::intern;
use crate::limits::TextLimits;
use crate::options::Options;
use crate::span::Span;
use crate::text::normalize::{Normalization, differences, key};
use crate::text::{Kind, Text, figures, tokenizer};

/// The span of a token, and the name of its kind.
pub type Token = (Span, &'static str);

fn plain(text: &Text) -> Vec<Token> {
    let name = |kind| match kind {
        Kind::Word => "word",
        Kind::Figure => "figure",
        Kind::Sign => "sign",
        Kind::Punctuation => "punctuation",
        Kind::Space => "space",
        Kind::Break => "break",
    };
    text.tokens
        .iter()
        .map(|token| (token.span(), name(token.kind)))
        .collect()
}

/// The tokens of a text, cut for itself.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    plain(&Text::new(text))
}

/// The tokens of a text, cut after another.
#[must_use]
pub fn tokens_like(text: &str, other: &str) -> Vec<Token> {
    plain(&Text::like(text, &Text::new(other), &TextLimits::default()))
}

/// Where the figure ends that begins at a place, if one does.
#[must_use]
pub fn figure(text: &str, start: usize) -> Option<usize> {
    figures::end(text, start)
}

/// Returns the first token of a text, and its kind.
fn first(text: &str) -> Option<(&str, Kind)> {
    let token = *tokenizer::tokens(text, false, &[]).first()?;
    Some((&text[token.span()], token.kind))
}

/// The letters by which the first token of a text is compared, and that token.
#[must_use]
pub fn folded<'a>(text: &'a str, options: &Options) -> Option<(String, &'a str)> {
    let (word, kind) = first(text)?;
    Some((key(word, kind, options.normalization()).into_owned(), word))
}

/// Returns the ignored differences between the first tokens of two texts; their letters by [`folded`] must be the same.
#[must_use]
pub fn folds(one: &str, two: &str, options: &Options) -> Option<Normalization> {
    Some(differences(
        first(one)?,
        first(two)?,
        options.normalization(),
    ))
}

/// The units of two texts as numbers: for each text the keys, the tokens and the boundaries; then the weights of the keys. The second is
/// cut after the first, or for itself.
#[must_use]
pub fn units(texts: [&str; 2], options: &Options, alike: bool) -> ([Vec<[u32; 3]>; 2], Vec<u32>) {
    let one = Text::new(texts[0]);
    let two = if alike {
        Text::like(texts[1], &one, &TextLimits::default())
    } else {
        Text::new(texts[1])
    };
    let found = intern(
        [&one, &two],
        options.normalization(),
        options.ignore_punctuation,
    );
    let units = found.units.map(|units| {
        let numbers = units.keys.iter().zip(&units.tokens).zip(&units.bounds);
        numbers
            .map(|((&key, &token), &bound)| [key, token, bound as u32])
            .collect()
    });
    (units, found.weights)
}
