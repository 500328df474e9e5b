//! Checks the shared passages of two texts, and their quotations.

use super::counts::words;
use super::ensure;
use std::mem::swap;
use word_for_word::passages::{Difference, Passage, PassageSide, Passages};
use word_for_word::quotations::{DifferenceKind, Quotation, Quotations, Verdict};
use word_for_word::{Comparison, Coverage, IgnoredDifference, Span};

/// Checks that both are present if requested, and that all their spans are valid.
pub fn check(texts: [&str; 2], comparison: &Comparison) -> Result<(), String> {
    let options = &comparison.options;
    ensure!(
        options.passages == comparison.passages.is_some(),
        "passages were looked for, or not, unlike asked"
    );
    ensure!(
        options.quotations == comparison.quotations.is_some(),
        "quotations were looked up, or not, unlike asked"
    );
    if let Some(found) = &comparison.passages {
        passages(texts, found)?;
        let statistics = comparison.statistics;
        for (side, words) in [
            (&found.before, statistics.before.words),
            (&found.after, statistics.after.words),
        ] {
            coverage(side, words)?;
        }
    }
    if let Some(found) = &comparison.quotations {
        quotations(texts, &found.before)?;
        quotations([texts[1], texts[0]], &found.after)?;
    }
    Ok(())
}

/// Checks that a span is one of a text.
fn span(text: &str, span: &Span) -> Result<(), String> {
    ensure!(span.get(text).is_some(), "{span:?} is no span of {text:?}");
    Ok(())
}

/// Checks that spans are in a text, in order and without overlaps.
fn spans<'a>(what: &str, text: &str, all: impl Iterator<Item = &'a Span>) -> Result<(), String> {
    let mut end = 0;
    for one in all {
        span(text, one)?;
        ensure!(
            one.start >= end,
            "of {what}, {one:?} begins in front of {end}"
        );
        end = one.end;
    }
    Ok(())
}

fn within(inner: &Span, outer: &Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

fn passages(texts: [&str; 2], found: &Passages) -> Result<(), String> {
    ensure!(
        found
            .passages
            .is_sorted_by(|one, two| one.weight >= two.weight),
        "the passages are not heaviest first"
    );
    for passage in &found.passages {
        span(texts[0], &passage.before)?;
        span(texts[1], &passage.after)?;
        ensure!(passage.words > 0, "{passage:?} has no words");
        let most = [
            words(&texts[0][passage.before]),
            words(&texts[1][passage.after]),
        ];
        ensure!(
            passage.quoted_before <= most[0] && passage.quoted_after <= most[1],
            "{passage:?} has more words quoted than it has"
        );
        ensure!(
            passage.words <= most[0].min(most[1]),
            "{passage:?} has less than its words"
        );
        let differences = &passage.differences;
        spans(
            "the differences",
            texts[0],
            differences.iter().map(|difference| &difference.before),
        )?;
        spans(
            "the differences",
            texts[1],
            differences.iter().map(|difference| &difference.after),
        )?;
        for Difference { before, after, .. } in differences {
            let inside = within(before, &passage.before) && within(after, &passage.after);
            ensure!(
                inside,
                "{before:?} and {after:?} lie outside of {passage:?}"
            );
            ensure!(
                !before.is_empty() || !after.is_empty(),
                "nothing differs in {passage:?}"
            );
        }
        spans(
            "the forms of a passage",
            texts[0],
            passage.ignored_differences.iter().map(|form| &form.before),
        )?;
        spans(
            "the forms of a passage",
            texts[1],
            passage.ignored_differences.iter().map(|form| &form.after),
        )?;
        for IgnoredDifference { before, after, .. } in &passage.ignored_differences {
            ensure!(
                texts[0][*before] != texts[1][*after],
                "{before:?} and {after:?} are no form"
            );
        }
    }
    let most = found.passages.iter().map(|passage| passage.words).max();
    let longest = found.longest.and_then(|index| found.passages.get(index));
    ensure!(
        longest.map(|passage| passage.words) == most,
        "the longest passage is {:?}",
        found.longest
    );
    let sides = [(&found.before, texts), (&found.after, [texts[1], texts[0]])];
    for (number, (side, [own, other])) in sides.into_iter().enumerate() {
        spans("the tiles", own, side.tiles.iter().map(|tile| &tile.span))?;
        spans("what is left out", own, side.omitted.iter())?;
        spans("the lists", own, side.lists.iter())?;
        spans("the first person", own, side.first_person.iter())?;
        for tile in &side.tiles {
            let Some(passage) = found.passages.get(tile.passage) else {
                return Err(format!("{tile:?} is of no passage"));
            };
            let place = if number == 0 {
                &passage.before
            } else {
                &passage.after
            };
            ensure!(
                within(&tile.span, place),
                "{tile:?} lies outside of {place:?}"
            );
            tile.others
                .iter()
                .try_for_each(|place| span(other, place))?;
        }
        for repeat in &side.repeats {
            ensure!(repeat.places.len() > 1, "{repeat:?} stands once");
            spans("the places of a repeat", own, repeat.places.iter())?;
        }
    }
    Ok(())
}

fn coverage(side: &PassageSide, words: usize) -> Result<(), String> {
    let covered = side.exact.words + side.near.words;
    ensure!(covered <= words, "{covered} of {words} words are covered");
    for Coverage {
        words: covered,
        share,
    } in [side.exact, side.near]
    {
        let due = if words == 0 {
            0.0
        } else {
            covered as f64 / words as f64
        };
        ensure!(
            (share - due).abs() < 1e-12,
            "{covered} of {words} words are {share}"
        );
    }
    Ok(())
}

/// Checks the quotations of the first text, which were looked up in the second.
fn quotations([own, source]: [&str; 2], found: &[Quotation]) -> Result<(), String> {
    ensure!(
        found.is_sorted_by_key(|quotation| quotation.span.start),
        "the quotations are not in order"
    );
    for (index, quotation) in found.iter().enumerate() {
        span(own, &quotation.span)?;
        let [outer, previous] = [quotation.outer, quotation.previous]
            .map(|other| other.is_none_or(|other| other < index));
        ensure!(outer && previous, "{quotation:?} is number {index}");
        if let Some(outer) = quotation.outer {
            let outer = &found[outer].span;
            ensure!(
                within(&quotation.span, outer),
                "{quotation:?} lies outside of {outer:?}"
            );
        }
        spans(
            "the parts",
            own,
            quotation.parts.iter().map(|part| &part.span),
        )?;
        // If the source continues in another place, the words between were added too.
        let in_order = quotation
            .differences
            .is_sorted_by_key(|difference| difference.span.start);
        ensure!(
            in_order,
            "the differences of {quotation:?} are not in order"
        );
        for part in &quotation.parts {
            ensure!(
                within(&part.span, &quotation.span),
                "{part:?} lies outside of {quotation:?}"
            );
            span(source, &part.source)?;
        }
        for difference in &quotation.differences {
            ensure!(
                within(&difference.span, &quotation.span),
                "{difference:?} lies outside of {quotation:?}"
            );
            span(source, &difference.source)?;
        }
        let around = quotation
            .context
            .iter()
            .chain(quotation.between.iter().map(|omitted| &omitted.source));
        for place in around {
            span(source, place)?;
        }
        // Edges and end marks are noted with any verdict.
        let in_form = |kind| {
            matches!(
                kind,
                DifferenceKind::Form | DifferenceKind::Edge | DifferenceKind::EndMark
            )
        };
        let in_form = quotation
            .differences
            .iter()
            .all(|difference| in_form(difference.kind));
        let fits = match quotation.verdict {
            Verdict::Verbatim => in_form && !quotation.parts.is_empty(),
            Verdict::Absent => quotation.parts.is_empty(),
            Verdict::Elided | Verdict::Altered | Verdict::Stitched => {
                !in_form && !quotation.parts.is_empty()
            }
        };
        ensure!(fits, "the verdict does not fit {quotation:?}");
    }
    Ok(())
}

/// Checks that exchanging the texts exchanges the sides.
pub fn symmetry(one: &Comparison, two: &Comparison) -> Result<(), String> {
    let passages = two.passages.clone().map(|mut found: Passages| {
        found.passages = found.passages.into_iter().map(exchange).collect();
        swap(&mut found.before, &mut found.after);
        found
    });
    ensure!(
        one.passages == passages,
        "the other way round the passages are {passages:?} in its order"
    );
    let quotations = two.quotations.clone().map(|mut found: Quotations| {
        swap(&mut found.before, &mut found.after);
        found
    });
    ensure!(
        one.quotations == quotations,
        "the other way round the quotations are {quotations:?} in its order"
    );
    Ok(())
}

fn exchange(mut passage: Passage) -> Passage {
    swap(&mut passage.before, &mut passage.after);
    swap(&mut passage.quoted_before, &mut passage.quoted_after);
    for Difference { before, after, .. } in &mut passage.differences {
        swap(before, after);
    }
    for IgnoredDifference { before, after, .. } in &mut passage.ignored_differences {
        swap(before, after);
    }
    passage
}
