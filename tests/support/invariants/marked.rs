//! Checks the marks on changed words: their bearings, and their changed letters.

use super::{ensure, within};
use word_for_word::{BearingWord, Bearings, ChangeKind, Comparison, Refinement, Side, Span};

/// Checks that every mark lies in the row that it names, and that a hunk has the bearings of its words.
pub fn check(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    ensure!(
        comparison
            .refinements
            .is_sorted_by_key(|one| one.before.start),
        "the refinements are not in order"
    );
    for refinement in &comparison.refinements {
        let Some(row) = comparison.changes.get(refinement.row) else {
            return Err(format!("{refinement:?} is of no row"));
        };
        // Words edited inside a move are deleted at one of its ends and inserted at the other.
        let hunk = comparison
            .hunks
            .iter()
            .find(|hunk| hunk.rows.contains(&refinement.row));
        let mut others = comparison
            .changes
            .iter()
            .enumerate()
            .filter(|(index, other)| {
                row.move_index.is_some() && other.move_index == row.move_index
                    || hunk.is_some_and(|hunk| hunk.rows.contains(index))
            });
        let inside = row.kind == ChangeKind::Deleted
            && within(&refinement.before, &row.before)
            && others.any(|(_, other)| {
                other.kind == ChangeKind::Inserted && within(&refinement.after, &other.after)
            });
        ensure!(
            inside,
            "{refinement:?} lies outside of the rows of {hunk:?}"
        );
        let letters = (
            refinement.before.get(texts[0]),
            refinement.after.get(texts[1]),
        );
        ensure!(
            letters.0.is_some() && letters.1.is_some(),
            "{refinement:?} cuts a character in two"
        );
        ensure!(
            letters.0 != letters.1,
            "{refinement:?} is no difference: {letters:?}"
        );
    }
    for mark in &comparison.bearing_words {
        let Some(row) = comparison.changes.get(mark.row) else {
            return Err(format!("{mark:?} is of no row"));
        };
        let (kind, span, text) = match mark.side {
            Side::Before => (ChangeKind::Deleted, &row.before, texts[0]),
            Side::After => (ChangeKind::Inserted, &row.after, texts[1]),
        };
        let inside = row.kind == kind && within(&mark.span, span);
        ensure!(
            inside && mark.span.get(text).is_some(),
            "{mark:?} lies outside of {row:?}"
        );
        let hunk = comparison
            .hunks
            .iter()
            .find(|hunk| hunk.rows.contains(&mark.row));
        ensure!(
            mark.bearings != Bearings::empty()
                && hunk.is_some_and(|hunk| hunk.bearings.contains(mark.bearings)),
            "{mark:?} bears what its hunk does not: {hunk:?}"
        );
    }
    for hunk in &comparison.hunks {
        let changed = comparison.changes[hunk.rows.clone()].iter();
        let changed =
            changed.filter(|row| matches!(row.kind, ChangeKind::Deleted | ChangeKind::Inserted));
        ensure!(
            hunk.bearings != Bearings::empty() || changed.count() == 0,
            "{hunk:?} has changes that bear nothing"
        );
    }
    Ok(())
}

/// Checks that exchanging the texts exchanges the sides.
pub fn symmetry(one: &Comparison, two: &Comparison) -> Result<(), String> {
    let letters = |comparison: &Comparison, exchange: bool| {
        let spans = |one: &Refinement| {
            if exchange {
                (one.after, one.before)
            } else {
                (one.before, one.after)
            }
        };
        let mut letters: Vec<(Span, Span)> = comparison.refinements.iter().map(spans).collect();
        letters.sort_by_key(|(before, after)| (before.start, after.start));
        letters
    };
    let (found, other) = (letters(one, false), letters(two, true));
    ensure!(
        found == other,
        "the other way round the refinements are {other:?}, not {found:?}"
    );

    let words = |comparison: &Comparison, after: Side| {
        let mark = |one: &BearingWord| (one.side == after, one.span, one.bearings);
        let mut words: Vec<(bool, Span, Bearings)> =
            comparison.bearing_words.iter().map(mark).collect();
        words.sort_by_key(|(after, span, _)| (*after, span.start));
        words
    };
    let (found, other) = (words(one, Side::After), words(two, Side::Before));
    ensure!(
        found == other,
        "the other way round the bearings are {other:?}, not {found:?}"
    );
    let differ = one
        .hunks
        .iter()
        .zip(&two.hunks)
        .find(|(hunk, other)| hunk.bearings != other.bearings);
    ensure!(
        differ.is_none(),
        "the other way round hunks bear something else: {differ:?}"
    );
    Ok(())
}
