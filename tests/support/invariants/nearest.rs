//! Checks the nearest sentences of deleted and inserted sentences.

use super::{ensure, within};
use word_for_word::{ChangeKind, Comparison, NearestSentence, Span};

/// The least number of words that two sentences must share.
const FEWEST: usize = 3;

/// Checks that both sentences occur at their spans, and share the marked words.
pub fn check(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    let mut last = (0, 0);
    for found in &comparison.nearest {
        let Some(row) = comparison.changes.get(found.row) else {
            return Err(format!("{found:?} is of no row"));
        };
        let (own, other, whole) = match row.kind {
            ChangeKind::Deleted => ((0, &found.before), (1, &found.after), &row.before),
            ChangeKind::Inserted => ((1, &found.after), (0, &found.before), &row.after),
            _ => return Err(format!("{found:?} was neither dropped nor added: {row:?}")),
        };
        ensure!(
            within(own.1, whole) && !own.1.is_empty(),
            "{found:?} is not in {row:?}"
        );
        ensure!(
            (found.row, own.1.start) >= last,
            "{found:?} stands in front of {last:?}"
        );
        last = (found.row, own.1.end);
        let Some(hunk) = comparison
            .hunks
            .iter()
            .find(|hunk| hunk.rows.contains(&found.row))
        else {
            return Err(format!("{found:?} is in no hunk"));
        };
        ensure!(!hunk.coarse, "{found:?} is in a hunk that was cut");
        let beside = comparison.changes[hunk.rows.clone()].iter().any(|row| {
            let span = [&row.before, &row.after][other.0];
            span.start < other.1.end && other.1.start < span.end
        });
        ensure!(!beside, "{found:?} is in its own hunk");
        shared(texts, own, other, &found.shared, comparison)?;
    }
    Ok(())
}

/// Checks that both sentences contain the marked words.
fn shared(
    texts: [&str; 2],
    own: (usize, &Span),
    other: (usize, &Span),
    runs: &[Span],
    comparison: &Comparison,
) -> Result<(), String> {
    let sentences = [own, other].map(|(side, span)| span.get(texts[side]).unwrap_or_default());
    let mut at = other.1.start;
    let mut words = Vec::new();
    for run in runs {
        ensure!(
            run.start >= at && run.end <= other.1.end && !run.is_empty(),
            "{run:?} is out of order, or outside of {other:?}"
        );
        at = run.end;
        let Some(letters) = run.get(texts[other.0]) else {
            return Err(format!("{run:?} cuts a character in two"));
        };
        words.extend(letters.split_whitespace().map(str::to_lowercase));
    }
    // The two sentences may spell the same word differently.
    let plain = sentences.iter().all(|sentence| {
        sentence
            .chars()
            .all(|char| char.is_ascii_alphabetic() || " .,".contains(char))
    });
    if plain && !comparison.options.ignore_accents {
        let own = sentences[0].to_lowercase();
        words.sort();
        words.dedup();
        let is_there = |word: &String| {
            let letters = word.trim_matches(['.', ',']);
            own.split([' ', '.', ',']).any(|own| own == letters)
        };
        let stranger = words.iter().find(|word| !is_there(word));
        ensure!(
            stranger.is_none(),
            "{stranger:?} is not in {own:?}, but marked in {:?}",
            sentences[1]
        );
        ensure!(
            words.len() >= FEWEST,
            "{sentences:?} share no more than {words:?}"
        );
    }
    Ok(())
}

/// Checks that exchanging the texts exchanges deleted and inserted sentences.
pub fn symmetry(one: &Comparison, two: &Comparison) -> Result<(), String> {
    let plain = |comparison: &Comparison, exchanged: bool| -> Vec<(bool, [Span; 2], Vec<Span>)> {
        let row = |found: &NearestSentence| {
            let dropped = comparison.changes[found.row].kind == ChangeKind::Deleted;
            let mut spans = [found.before, found.after];
            if exchanged {
                spans.reverse();
            }
            (dropped != exchanged, spans, found.shared.clone())
        };
        let mut rows: Vec<_> = comparison.nearest.iter().map(row).collect();
        rows.sort_by_key(|(dropped, [before, after], _)| (*dropped, before.start, after.start));
        rows
    };
    let (found, other) = (plain(one, false), plain(two, true));
    ensure!(found == other, "the other way round {found:?} is {other:?}");
    Ok(())
}
