//! Checks the places of deceptive characters.

use super::ensure;
use word_for_word::characters::{DeceptiveKind, DeceptiveText};
use word_for_word::{Comparison, find_deceptive_characters};

/// The most places that are listed of each kind, and the most characters of a place.
const MOST: usize = 500;
const MOST_CHARACTERS: usize = 20;

/// Checks that the places are in order and fit their descriptions, and that those of a text do not depend on the other text. They are
/// found only on request.
pub fn check(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    ensure!(
        comparison.deceptive.is_some() == comparison.options.deceptive,
        "deceptive characters are found without a request, or not found on request"
    );
    for (text, found) in texts.into_iter().zip(sides(comparison)) {
        ensure!(
            *found == find_deceptive_characters(text),
            "{found:?} is not what the text has by itself"
        );
        places(text, found)?;
    }
    Ok(())
}

fn places(text: &str, found: &DeceptiveText) -> Result<(), String> {
    let ordered = found.places.is_sorted_by_key(|place| place.span.start);
    ensure!(ordered, "the places are not in order: {:?}", found.places);
    for (kind, &count) in DeceptiveKind::EACH.into_iter().zip(&found.counts) {
        let listed: Vec<_> = found
            .places
            .iter()
            .filter(|place| place.kind == kind)
            .collect();
        ensure!(listed.len() <= MOST, "{} places are listed", listed.len());
        ensure!(
            count >= listed.len() && (count > 0) != listed.is_empty(),
            "{count} of {kind:?}, listed are {listed:?}"
        );
        let apart = listed
            .windows(2)
            .all(|pair| pair[0].span.end <= pair[1].span.start);
        ensure!(apart, "places of one kind overlap: {listed:?}");
    }
    for place in &found.places {
        let Some(stretch) = place.span.get(text) else {
            return Err(format!("{place:?} is no stretch of the text"));
        };
        let number = place.characters.len();
        ensure!(
            (1..=MOST_CHARACTERS).contains(&number),
            "{place:?} has {number} characters"
        );
        for character in &place.characters {
            let stands = place.span.contains(character.at)
                && text
                    .get(character.at..)
                    .is_some_and(|rest| rest.starts_with(character.character));
            ensure!(stands, "{character:?} does not stand there in {stretch:?}");
        }
    }
    Ok(())
}

/// Checks that each text has the same places when the texts are exchanged.
pub fn symmetry(one: &Comparison, two: &Comparison) -> Result<(), String> {
    let mut exchanged = sides(one);
    exchanged.reverse();
    ensure!(
        exchanged == sides(two),
        "the other way round {:?} are {:?}",
        one.deceptive,
        two.deceptive
    );
    Ok(())
}

/// Returns the results for before and after, if requested.
fn sides(comparison: &Comparison) -> Vec<&DeceptiveText> {
    let found = comparison.deceptive.iter();
    found
        .flat_map(|found| [&found.before, &found.after])
        .collect()
}
