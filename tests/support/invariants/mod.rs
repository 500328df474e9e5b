//! Checks the invariants of a comparison, for any texts and options.
//!
//! These checks do not depend on how texts are aligned. Wherever possible they compute a value a second time, only from the rows.

mod counts;
mod deceptive;
#[cfg(not(target_arch = "wasm32"))]
pub mod letters;
mod marked;
mod nearest;
mod reuse;

use word_for_word::{
    Change, ChangeKind, Comparison, Hunk, IgnoredDifference, Normalization, Options, Span,
    WordSegmenter, compare, compare_with_segmenter,
};

/// Fails with a message unless a condition holds.
macro_rules! ensure {
    ($condition:expr, $($message:tt)+) => {
        let holds: bool = $condition;
        if !holds {
            return Err(format!($($message)+));
        }
    };
}
use ensure;

/// Compares two texts and checks all invariants of the result.
pub fn compare_checked(before: &str, after: &str, options: &Options) -> Result<Comparison, String> {
    let comparison = compare(before, after, options);
    let texts = [before, after];
    ensure!(
        comparison.options == *options,
        "the options are {:?}",
        comparison.options
    );
    ensure!(
        comparison == compare(before, after, options),
        "a second comparison differs"
    );
    rows(texts, &comparison)?;
    hunks(&comparison)?;
    moves(texts, &comparison)?;
    forms(texts, &comparison)?;
    marked::check(texts, &comparison)?;
    nearest::check(texts, &comparison)?;
    deceptive::check(texts, &comparison)?;
    counts::statistics(texts, &comparison)?;
    counts::notices(texts, &comparison)?;
    counts::shared(texts, &comparison)?;
    reuse::check(texts, &comparison)?;
    symmetry(&comparison, &compare(after, before, options))?;
    Ok(comparison)
}

/// Compares two texts with a segmenter, and checks the invariants that do not depend on how words end.
#[allow(dead_code, reason = "not every file of tests has a segmenter")]
pub fn compare_segmented_checked(
    before: &str,
    after: &str,
    options: &Options,
    segmenter: &dyn WordSegmenter,
) -> Result<Comparison, String> {
    let comparison = compare_with_segmenter(before, after, options, segmenter);
    rows([before, after], &comparison)?;
    hunks(&comparison)?;
    let mirrored = compare_with_segmenter(after, before, options, segmenter);
    symmetry(&comparison, &mirrored)?;
    for side in [comparison.statistics.before, comparison.statistics.after] {
        ensure!(
            side.kept + side.moved <= side.words,
            "more words are kept than there are: {side:?}"
        );
    }
    Ok(comparison)
}

/// Checks that the rows tile both texts, that each fits its kind, and that no two adjacent rows could be merged.
fn rows(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    let mut at = [0, 0];
    let mut rebuilt = [String::new(), String::new()];
    let mut last: Option<&Change> = None;
    for change in &comparison.changes {
        let spans = [&change.before, &change.after];
        for side in 0..2 {
            ensure!(
                spans[side].start == at[side],
                "a gap or overlap in front of {change:?}"
            );
            let slice = spans[side].get(texts[side]);
            let Some(slice) = slice else {
                return Err(format!("{change:?} is no span of text {side}"));
            };
            rebuilt[side].push_str(slice);
            at[side] = spans[side].end;
        }
        let filled = spans.map(|span| !span.is_empty());
        let fits = match change.kind {
            ChangeKind::Equal => filled[0] || filled[1],
            ChangeKind::Deleted | ChangeKind::MovedAway => filled == [true, false],
            ChangeKind::Inserted | ChangeKind::MovedHere => filled == [false, true],
        };
        ensure!(
            fits,
            "{change:?} is empty where it must not be, or filled where it must be empty"
        );
        if let Some(last) = last {
            let same = (last.kind, last.move_index) == (change.kind, change.move_index);
            ensure!(
                !same || change.move_index.is_some(),
                "{last:?} and {change:?} are one"
            );
        }
        last = Some(change);
    }
    ensure!(rebuilt == texts, "the rows give {rebuilt:?}");
    Ok(())
}

/// Checks that hunks are the longest runs of rows that are not equal. Without moves, they have at most one deletion and one insertion.
fn hunks(comparison: &Comparison) -> Result<(), String> {
    let mut covered = 0;
    for hunk in &comparison.hunks {
        let Some(rows) = comparison.changes.get(hunk.rows.clone()) else {
            return Err(format!("{hunk:?} is out of bounds"));
        };
        ensure!(!rows.is_empty(), "{hunk:?} is empty");
        ensure!(
            rows.iter().all(|row| row.kind != ChangeKind::Equal),
            "{hunk:?} holds an equal row"
        );
        let between = covered..hunk.rows.start;
        let equal = comparison.changes.get(between.clone()).unwrap_or_default();
        ensure!(
            equal.len() == 1 && equal[0].kind == ChangeKind::Equal || between == (0..0),
            "in front of {hunk:?} is not one equal row, but {equal:?}"
        );
        if comparison.moves.is_empty() {
            let kinds: Vec<ChangeKind> = rows.iter().map(|row| row.kind).collect();
            let both = [ChangeKind::Deleted, ChangeKind::Inserted];
            ensure!(
                kinds == both || kinds.len() == 1,
                "{hunk:?} has rows of {kinds:?}"
            );
        }
        covered = hunk.rows.end;
    }
    let rest = &comparison.changes[covered..];
    ensure!(
        rest.len() <= 1 && rest.iter().all(|row| row.kind == ChangeKind::Equal),
        "behind the last hunk are {rest:?}"
    );
    Ok(())
}

/// Checks that every row of a move has an equal partner, and that the move reaches from its first row to its last.
fn moves(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    ensure!(
        comparison.options.detect_moves || comparison.moves.is_empty(),
        "moves were found, unasked"
    );
    for change in &comparison.changes {
        let moved = change.move_index.is_some();
        let fits = match change.kind {
            ChangeKind::Equal => !moved,
            ChangeKind::Deleted | ChangeKind::Inserted => true,
            ChangeKind::MovedAway | ChangeKind::MovedHere => moved,
        };
        ensure!(fits, "{change:?} is part of a move, or of none");
        ensure!(
            change
                .move_index
                .is_none_or(|index| index < comparison.moves.len()),
            "{change:?} is of no move"
        );
    }
    ensure!(
        comparison
            .moves
            .is_sorted_by_key(|found| found.before.start),
        "the moves are not in order: {:?}",
        comparison.moves
    );
    for (index, found) in comparison.moves.iter().enumerate() {
        let pairs = moved_pairs(comparison, index);
        let hull = |side: fn(&(Span, Span)) -> &Span| {
            let (first, last) = (pairs.first()?, pairs.last()?);
            Some(side(first).start..side(last).end)
        };
        let (Some(before), Some(after)) = (hull(|pair| &pair.0), hull(|pair| &pair.1)) else {
            return Err(format!("{found:?} has no rows"));
        };
        for (text, span, rows) in [
            (texts[0], &found.before, before),
            (texts[1], &found.after, after),
        ] {
            // The last row may include the characters after its last word.
            let is_there = span.start == rows.start && within(span, &rows.clone().into());
            ensure!(
                is_there && wordless(&text[span.end..rows.end]),
                "{found:?} is not where its rows are, {rows:?}"
            );
        }
        for (before, after) in pairs {
            counts::same_words(texts, &before, &after, &comparison.options)?;
        }
    }
    let away = comparison
        .changes
        .iter()
        .filter(|row| row.kind == ChangeKind::MovedAway)
        .count();
    let here = comparison
        .changes
        .iter()
        .filter(|row| row.kind == ChangeKind::MovedHere)
        .count();
    ensure!(away == here, "{away} rows moved away, {here} moved here");
    Ok(())
}

/// Returns the spans of a move's rows: the k-th row that moved away with the k-th row that moved here.
fn moved_pairs(comparison: &Comparison, index: usize) -> Vec<(Span, Span)> {
    let of_kind = |kind| {
        let rows = comparison.changes.iter();
        rows.filter(move |row| row.kind == kind && row.move_index == Some(index))
    };
    let here = of_kind(ChangeKind::MovedHere).map(|row| row.after);
    of_kind(ChangeKind::MovedAway)
        .map(|row| row.before)
        .zip(here)
        .collect()
}

/// Checks that equal rows have the same letters except for the ignored differences, and that each of these names the right difference.
fn forms(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    let equal = comparison
        .changes
        .iter()
        .filter(|row| row.kind == ChangeKind::Equal);
    let equal = equal.map(|row| (row.before, row.after, false));
    let moved = (0..comparison.moves.len()).flat_map(|index| moved_pairs(comparison, index));
    let moved = moved.map(|(before, after)| (before, after, true));
    let mut explained = 0;
    for (before, after, moved) in equal.chain(moved) {
        let inside = |form: &&IgnoredDifference| {
            within(&form.before, &before) && within(&form.after, &after)
        };
        let mut at = [before.start, after.start];
        for form in comparison.ignored_differences.iter().filter(inside) {
            let to = [form.before.start, form.after.start];
            ensure!(
                to[0] >= at[0] && to[1] >= at[1],
                "{form:?} overlaps another or is out of order"
            );
            let slices = [0, 1].map(|side| texts[side].get(at[side]..to[side]));
            let same = slices[0].is_some() && slices[0] == slices[1];
            ensure!(same, "{slices:?} count as the same, and no form says why");
            true_form(texts, form, &comparison.options)?;
            at = [form.before.end, form.after.end];
            explained += 1;
        }
        let rest = [&texts[0][at[0]..before.end], &texts[1][at[1]..after.end]];
        // The characters after the last word of a moved row belong to its place and are not compared.
        let same = rest[0] == rest[1] || moved && same_but_for_end(rest);
        ensure!(same, "{rest:?} count as the same, and no form says why");
    }
    ensure!(
        explained == comparison.ignored_differences.len(),
        "{explained} of {:?} are in equal rows",
        comparison.ignored_differences
    );
    Ok(())
}

/// Returns whether two texts are the same up to their last words.
fn same_but_for_end(texts: [&str; 2]) -> bool {
    let pairs = texts[0].char_indices().zip(texts[1].chars());
    let apart = pairs.take_while(|((_, one), two)| one == two).last();
    let from = apart.map_or(0, |((at, char), _)| at + char.len_utf8());
    texts.iter().all(|text| wordless(&text[from..]))
}

/// Returns whether a text has neither letters nor digits.
fn wordless(text: &str) -> bool {
    !text.contains(char::is_alphanumeric)
}

/// Checks that the two spellings of an ignored difference differ, and only in respects that the options ignore.
fn true_form(texts: [&str; 2], form: &IgnoredDifference, options: &Options) -> Result<(), String> {
    let [before, after] = [&texts[0][form.before], &texts[1][form.after]];
    ensure!(before != after, "{form:?} is no difference: {before:?}");
    ensure!(
        form.kinds != Normalization::empty(),
        "{form:?} does not say what differs in {before:?} and {after:?}"
    );
    for (fold, asked) in [
        (Normalization::TYPOGRAPHY, options.ignore_typography),
        (
            Normalization::NOTATION,
            options.ignore_typography || options.ignore_notation,
        ),
        (
            Normalization::CASE,
            options.ignore_case || differ_in_capital(before, after),
        ),
        (Normalization::ACCENTS, options.ignore_accents),
        (Normalization::PUNCTUATION, options.ignore_punctuation),
    ] {
        ensure!(
            asked || !form.kinds.contains(fold),
            "{form:?} is looked away from, unasked"
        );
    }
    if form.kinds == Normalization::SPACING {
        let is_space = |char: char| char.is_whitespace() || char == '\u{200b}';
        let dark = |text: &str| -> String { text.replace(is_space, "") };
        ensure!(
            dark(before) == dark(after),
            "{form:?} hides more than white space in {before:?} and {after:?}"
        );
    } else if form.kinds == Normalization::PUNCTUATION {
        ensure!(
            wordless(before) && wordless(after),
            "{form:?} hides words in {before:?} and {after:?}"
        );
    } else {
        let in_words = ![Normalization::SPACING, Normalization::PUNCTUATION]
            .iter()
            .any(|&fold| form.kinds.contains(fold));
        ensure!(
            in_words,
            "{form:?} is of a word and of what stands between words"
        );
        #[cfg(not(target_arch = "wasm32"))]
        ensure!(
            letters::of(before, form.kinds, options) == letters::of(after, form.kinds, options),
            "{form:?} takes {before:?} and {after:?} for the same"
        );
    }
    Ok(())
}

/// Returns whether two words differ only in their first letter, as the first word of a sentence does when words are put in front of it.
fn differ_in_capital(before: &str, after: &str) -> bool {
    let [mut one, mut other] = [before.chars(), after.chars()];
    one.next() != other.next() && one.eq(other)
}

fn within(inner: &Span, outer: &Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// Checks that exchanging the texts exchanges the sides and, apart from that, changes only the order of deletion and insertion inside a
/// hunk and the numbers of moves.
fn symmetry(one: &Comparison, two: &Comparison) -> Result<(), String> {
    let equal = |comparison: &Comparison| -> Vec<Change> {
        let rows = comparison.changes.iter();
        rows.filter(|row| row.kind == ChangeKind::Equal)
            .cloned()
            .collect()
    };
    let exchange = |row: Change| Change {
        before: row.after,
        after: row.before,
        ..row
    };
    let exchanged: Vec<Change> = equal(two).into_iter().map(exchange).collect();
    ensure!(
        equal(one) == exchanged,
        "the other way round, equal are {exchanged:?} in its order"
    );
    ensure!(
        one.hunks.len() == two.hunks.len(),
        "the other way round there are {} hunks",
        two.hunks.len()
    );
    for (hunk, other) in one.hunks.iter().zip(&two.hunks) {
        ensure!(
            hunk.coarse == other.coarse,
            "the other way round {hunk:?} is {other:?}"
        );
        let (rows, others) = (pieces(one, hunk, false), pieces(two, other, true));
        ensure!(
            rows == others,
            "the other way round {rows:?} are {others:?}"
        );
    }
    let mut moves: Vec<(Span, Span)> = two
        .moves
        .iter()
        .map(|found| (found.after, found.before))
        .collect();
    moves.sort_by_key(|found| found.0.start);
    let found: Vec<(Span, Span)> = one
        .moves
        .iter()
        .map(|found| (found.before, found.after))
        .collect();
    ensure!(
        found == moves,
        "the other way round the moves are {moves:?}"
    );

    let by_place = |mut forms: Vec<IgnoredDifference>| -> Vec<IgnoredDifference> {
        forms.sort_by_key(|form| (form.before.start, form.after.start));
        forms
    };
    let exchange = |form: IgnoredDifference| IgnoredDifference {
        before: form.after,
        after: form.before,
        ..form
    };
    let forms = by_place(
        two.ignored_differences
            .iter()
            .cloned()
            .map(exchange)
            .collect(),
    );
    ensure!(
        by_place(one.ignored_differences.clone()) == forms,
        "the other way round the forms are {forms:?}"
    );
    marked::symmetry(one, two)?;
    nearest::symmetry(one, two)?;
    deceptive::symmetry(one, two)?;
    counts::symmetry(one, two)?;
    reuse::symmetry(one, two)
}

/// Returns the parts of each text in a hunk, in any order: the kind from the side of before, the span, and whether it belongs to a move.
fn pieces(comparison: &Comparison, hunk: &Hunk, exchanged: bool) -> Vec<(usize, Span, bool, bool)> {
    let rows = comparison.changes[hunk.rows.clone()].iter();
    let mut pieces: Vec<(usize, Span, bool, bool)> = rows
        .map(|row| {
            let moved_itself = matches!(row.kind, ChangeKind::MovedAway | ChangeKind::MovedHere);
            let side = usize::from(matches!(
                row.kind,
                ChangeKind::Inserted | ChangeKind::MovedHere
            ));
            let span = if side == 0 { &row.before } else { &row.after };
            let side = if exchanged { 1 - side } else { side };
            (side, *span, moved_itself, row.move_index.is_some())
        })
        .collect();
    pieces.sort_by_key(|piece| (piece.0, piece.1.start));
    pieces
}
