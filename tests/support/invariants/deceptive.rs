//! What holds of the places that deceive the eye.

use super::ensure;
use word_for_word::{Comparison, DeceptiveKind, DeceptiveText, deceptive};

/// What is listed of each kind at the most, and of the characters of a place.
const MOST: usize = 500;
const MOST_CHARACTERS: usize = 20;

/// Each place is one, stands in order, and is what is said of it; both texts are looked at each for itself.
pub fn check(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    for (text, found) in texts.into_iter().zip(sides(comparison)) {
        ensure!(
            *found == deceptive(text),
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
        let Some(stretch) = text.get(place.span.clone()) else {
            return Err(format!("{place:?} is no stretch of the text"));
        };
        let number = place.characters.len();
        ensure!(
            (1..=MOST_CHARACTERS).contains(&number),
            "{place:?} has {number} characters"
        );
        for character in &place.characters {
            let stands = place.span.contains(&character.at)
                && text
                    .get(character.at..)
                    .is_some_and(|rest| rest.starts_with(character.character));
            ensure!(stands, "{character:?} does not stand there in {stretch:?}");
        }
    }
    Ok(())
}

/// The other way round each text has what it had.
pub fn symmetry(one: &Comparison, two: &Comparison) -> Result<(), String> {
    let [before, after] = sides(one);
    ensure!(
        [after, before] == sides(two),
        "the other way round {:?} are {:?}",
        one.deceptive,
        two.deceptive
    );
    Ok(())
}

fn sides(comparison: &Comparison) -> [&DeceptiveText; 2] {
    let found = comparison
        .deceptive
        .as_ref()
        .expect("it is always looked for");
    [&found.before, &found.after]
}
