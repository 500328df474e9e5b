//! Checks the statistics of a comparison, its notices and its phrases.

use super::ensure;
use std::mem::swap;
use word_for_word::phrases::{Phrase, Tile};
use word_for_word::{
    ChangeKind, Comparison, Coverage, Notice, Options, Side, SideStatistics, Span, compare,
};

/// Punctuation that is no sign.
const MARKS: &str = ".,;:!?…\"'“”‘’()[]-–—•";

/// Checks the word counts by counting the words row by row.
pub fn statistics(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    let statistics = &comparison.statistics;
    let sides = [&statistics.before, &statistics.after];
    for (side, text) in texts.iter().enumerate() {
        let count = |kinds: &[ChangeKind], words: fn(&str, &Span) -> usize| -> usize {
            let rows = comparison
                .changes
                .iter()
                .filter(|row| kinds.contains(&row.kind));
            let spans = rows.map(|row| if side == 0 { &row.before } else { &row.after });
            spans.map(|span| words(text, span)).sum()
        };
        let rows = |words| {
            (
                count(&[ChangeKind::Equal], words),
                count(&[ChangeKind::MovedAway, ChangeKind::MovedHere], words),
                count(&[ChangeKind::Deleted, ChangeKind::Inserted], words),
            )
        };
        let counted = sides[side];
        let stated = (counted.kept, counted.moved, counted.changed());
        // A row may have other tokens than it has in its text: after a word, ".2015-12-16" is a full stop and a date.
        let of_itself = |text: &str, span: &Span| words(&text[*span]);
        let in_its_text =
            |text: &str, span: &Span| words(&text[..span.end]) - words(&text[..span.start]);
        if rows(of_itself) != stated {
            let (kept, moved, changed) = rows(in_its_text);
            ensure!(
                stated == (kept, moved, changed),
                "{counted:?}, but rows hold {kept} words kept, {moved} moved, {changed} changed"
            );
        }
        let has_letters = text.contains(char::is_alphanumeric);
        // Signs are words as well.
        let has_signs = text.contains(|char: char| !char.is_whitespace() && !MARKS.contains(char));
        ensure!(counted.words > 0 || !has_letters, "{text:?} has no word");
        ensure!(
            counted.words == 0 || has_letters || has_signs,
            "{text:?} has {} words",
            counted.words
        );
    }
    let [before, after] = sides;
    ensure!(
        (before.kept, before.moved) == (after.kept, after.moved),
        "the sides keep different numbers of words: {statistics:?}"
    );
    let all = before.words + after.words;
    let same = before.kept + before.moved + after.kept + after.moved;
    let similarity = if all == 0 {
        1.0
    } else {
        same as f64 / all as f64
    };
    ensure!(
        (statistics.similarity - similarity).abs() < 1e-12,
        "{similarity} is not what {statistics:?} has"
    );
    Ok(())
}

/// Returns the same options without the searches beside the changes.
fn changes_alone(options: &Options) -> Options {
    let mut options = options.clone();
    options.shared = false;
    options.passages = false;
    options.quotations = false;
    options.whole_sentences = false;
    options
}

/// Counts the words of a part of a text that begins and ends at word boundaries.
pub fn words(text: &str) -> usize {
    compare(text, "", &changes_alone(&Options::default()))
        .statistics
        .before
        .words
}

/// Checks that two spans have the same words. Their punctuation and white space may differ.
pub fn same_words(
    texts: [&str; 2],
    before: &Span,
    after: &Span,
    options: &Options,
) -> Result<(), String> {
    let mut options = changes_alone(options);
    options.ignore_punctuation = true;
    let slices = (before.get(texts[0]), after.get(texts[1]));
    let (Some(before), Some(after)) = slices else {
        return Err(format!("{before:?} and {after:?} are no spans"));
    };
    let SideStatistics { words, kept, .. } = compare(before, after, &options).statistics.after;
    ensure!(
        kept == words,
        "{before:?} and {after:?} are not the same words"
    );
    ensure!(
        self::words(before) == words,
        "{before:?} has more words than {after:?}"
    );
    Ok(())
}

/// Checks that each notice is present if and only if its condition holds.
pub fn notices(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    let mut due = Vec::new();
    if texts[0] == texts[1] {
        due.push(Notice::Identical);
        ensure!(
            comparison.hunks.is_empty() && comparison.ignored_differences.is_empty(),
            "texts that are the same differ: {:?}",
            comparison.changes
        );
    } else if comparison.hunks.is_empty() {
        due.push(Notice::OnlyIgnoredDifferences {
            differences: comparison.ignored_differences.len(),
        });
    }
    let statistics = &comparison.statistics;
    for (side, counted) in [
        (Side::Before, statistics.before),
        (Side::After, statistics.after),
    ] {
        if counted.words == 0 {
            due.push(Notice::Empty(side));
        }
    }
    let coarse = comparison.hunks.iter().filter(|hunk| hunk.coarse).count();
    if coarse > 0 {
        due.push(Notice::Coarse { hunks: coarse });
    }
    let has = |is: fn(char) -> bool| texts.iter().any(|text| text.chars().any(is));
    let says_characters = comparison.notices.contains(&Notice::CharactersAsWords);
    ensure!(
        says_characters || !has(|char| matches!(char, 'ก'..='ฮ' | 'あ'..='ん' | '一'..='龥')),
        "characters count as words, and no notice says so"
    );
    // All scripts without spaces are behind this code point.
    if says_characters && has(|char| char >= '\u{e00}') {
        due.push(Notice::CharactersAsWords);
    }
    let most = comparison.options.limits.reuse.listed_occurrences;
    let full = |phrase: &&Phrase| {
        [&phrase.before, &phrase.after]
            .iter()
            .any(|places| places.len() == most)
    };
    let full = comparison
        .shared
        .iter()
        .flat_map(|shared| &shared.phrases)
        .filter(full)
        .count();
    let (cut, rest): (Vec<&Notice>, Vec<&Notice>) = comparison
        .notices
        .iter()
        .partition(|notice| matches!(notice, Notice::OccurrencesCut { .. }));
    ensure!(
        rest == due.iter().collect::<Vec<_>>(),
        "the notices are {rest:?}, not {due:?}"
    );
    let possible = match cut.as_slice() {
        [] => true,
        [Notice::OccurrencesCut { phrases }] => (1..=full).contains(phrases),
        _ => false,
    };
    ensure!(possible, "{cut:?}, and {full} phrases fill their lists");
    Ok(())
}

/// Checks that phrases and tiles are correct, in order, and add up to the coverage.
pub fn shared(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    let options = &comparison.options;
    let Some(shared) = &comparison.shared else {
        ensure!(
            !options.shared,
            "phrases were asked for, and not looked for"
        );
        return Ok(());
    };
    ensure!(options.shared, "phrases were looked for, unasked");
    let heaviest_first =
        |one: &Phrase, two: &Phrase| (one.weight, one.words) >= (two.weight, two.words);
    ensure!(
        shared.phrases.is_sorted_by(heaviest_first),
        "the phrases are not heaviest first"
    );
    let least = options.min_phrase_words.get() as usize;
    let most = comparison.options.limits.reuse.listed_occurrences;
    for phrase in &shared.phrases {
        ensure!(phrase.words >= least, "{phrase:?} is too short");
        for places in [&phrase.before, &phrase.after] {
            let is_listed = (1..=most).contains(&places.len());
            ensure!(is_listed, "{phrase:?} is listed in {} places", places.len());
            let in_order = places.is_sorted_by(|one, two| one.start < two.start);
            ensure!(in_order, "the places of {phrase:?} are not in order");
        }
        let first = &phrase.before[0];
        ensure!(
            words(&texts[0][*first]) == phrase.words,
            "{phrase:?} has another number of words"
        );
        for place in &phrase.after {
            same_words(texts, first, place, options)?;
        }
        for place in &phrase.before[1..] {
            same_words([texts[0]; 2], first, place, options)?;
        }
    }
    for (index, phrase) in shared.phrases.iter().enumerate() {
        let twin = shared.phrases[..index]
            .iter()
            .find(|other| other.before[0] == phrase.before[0]);
        ensure!(twin.is_none(), "{phrase:?} is listed twice");
    }
    let phrases = &shared.phrases;
    tiles(texts, phrases, &shared.before_tiles, shared.before, options)?;
    let exchanged: Vec<Phrase> = phrases.iter().map(exchange).collect();
    tiles(
        [texts[1], texts[0]],
        &exchanged,
        &shared.after_tiles,
        shared.after,
        options,
    )
}

/// Checks the tiles of one text. In the phrases this text is before.
fn tiles(
    texts: [&str; 2],
    phrases: &[Phrase],
    tiles: &[Tile],
    coverage: Coverage,
    options: &Options,
) -> Result<(), String> {
    ensure!(
        phrases.is_empty() == tiles.is_empty(),
        "{} phrases, {} tiles",
        phrases.len(),
        tiles.len()
    );
    let mut end = 0;
    let mut covered = 0;
    for tile in tiles {
        ensure!(
            tile.span.start >= end,
            "{tile:?} overlaps the one in front of it"
        );
        end = tile.span.end;
        let Some(phrase) = phrases.get(tile.phrase) else {
            return Err(format!("{tile:?} is of no phrase"));
        };
        for (span, places) in [(&tile.span, &phrase.before), (&tile.partner, &phrase.after)] {
            let inside = places
                .iter()
                .any(|place| place.start <= span.start && span.end <= place.end);
            let most = options.limits.reuse.listed_occurrences;
            ensure!(
                inside || places.len() == most,
                "{tile:?} lies in no place of {phrase:?}"
            );
        }
        same_words(texts, &tile.span, &tile.partner, options)?;
        let own = words(&texts[0][tile.span]);
        ensure!(
            own >= options.min_phrase_words.get() as usize,
            "{tile:?} is too short"
        );
        covered += own;
    }
    ensure!(
        coverage.words == covered,
        "{coverage:?}, but the tiles hold {covered} words"
    );
    let all = words(texts[0]);
    let share = if all == 0 {
        0.0
    } else {
        covered as f64 / all as f64
    };
    ensure!(
        (coverage.share - share).abs() < 1e-12 && share <= 1.0,
        "{coverage:?} of {all} words"
    );
    if texts[0] == texts[1] {
        ensure!(
            tiles.len() <= 1,
            "a text that is the same has {} tiles",
            tiles.len()
        );
        ensure!(
            covered == all || tiles.is_empty(),
            "a text that is the same is covered by half"
        );
    }
    Ok(())
}

/// Returns the same phrase with the texts exchanged.
fn exchange(phrase: &Phrase) -> Phrase {
    let mut exchanged = phrase.clone();
    swap(&mut exchanged.before, &mut exchanged.after);
    exchanged
}

/// Checks that exchanging the texts exchanges the sides of all counts and phrases.
pub fn symmetry(one: &Comparison, two: &Comparison) -> Result<(), String> {
    let (counted, others) = (&one.statistics, &two.statistics);
    ensure!(
        (counted.before, counted.after, counted.similarity)
            == (others.after, others.before, others.similarity),
        "the other way round the statistics are {others:?}"
    );
    let exchanged: Vec<Notice> = two
        .notices
        .iter()
        .map(|notice| match notice {
            Notice::Empty(Side::Before) => Notice::Empty(Side::After),
            Notice::Empty(Side::After) => Notice::Empty(Side::Before),
            other => other.clone(),
        })
        .collect();
    let all_there = one.notices.iter().all(|notice| exchanged.contains(notice));
    ensure!(
        all_there && one.notices.len() == exchanged.len(),
        "the other way round the notices are {exchanged:?}"
    );
    let (Some(found), Some(others)) = (&one.shared, &two.shared) else {
        ensure!(
            one.shared == two.shared,
            "only one way round phrases were looked for"
        );
        return Ok(());
    };
    let phrases: Vec<Phrase> = others.phrases.iter().map(exchange).collect();
    ensure!(
        found.phrases == phrases,
        "the other way round the phrases are {phrases:?} in its order"
    );
    ensure!(
        (&found.before_tiles, &found.after_tiles) == (&others.after_tiles, &others.before_tiles),
        "the other way round the tiles are {:?} and {:?}",
        others.before_tiles,
        others.after_tiles
    );
    ensure!(
        (found.before, found.after) == (others.after, others.before),
        "the other way round coverage differs"
    );
    Ok(())
}
