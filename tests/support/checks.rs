//! Compares a check against one source with a comparison, and checks against several sources with each other.

use word_for_word::check::{Check, Judgement, check};
use word_for_word::quotations::Verdict;
use word_for_word::{Options, compare};

/// Checks that a check against one source says what a comparison says.
pub fn equals_comparison(
    ((source, report), options): ((String, String), Options),
) -> Result<(), String> {
    let options = options.with_passages(true).with_quotations(true);
    let comparison = compare(&source, &report, &options);
    let check = check(&report, &[&source], &options);
    let compared = comparison.quotations.unwrap_or_default().after;
    let same = |name: &str, is_same: bool| is_same.then_some(()).ok_or_else(|| name.to_owned());
    same(
        "number of quotations",
        check.quotations.len() == compared.len(),
    )?;
    let has_words = check.sources[0].words > 0;
    for (checked, compared) in check.quotations.iter().zip(&compared) {
        let verdict = match checked.verdict {
            Judgement::Verdict(verdict) => verdict,
            _ => {
                same("unchecked", compared.words == 0 || !has_words)?;
                Verdict::Absent
            }
        };
        same("verdict", verdict == compared.verdict)?;
        same("span", checked.span == compared.span)?;
        same("words", checked.words == compared.words)?;
        same("short", checked.is_short == compared.is_short)?;
        same("previous", checked.previous == compared.previous)?;
        let Some(finding) = checked.findings.first() else {
            let nearest = checked.nearest.map(|place| place.span);
            same(
                "nearest",
                compared.words == 0 || nearest == compared.context,
            )?;
            continue;
        };
        same(
            "one finding",
            checked.findings.len() == 1 && finding.source == 0,
        )?;
        let parts = finding.parts.iter().zip(&compared.parts);
        same("parts", finding.parts.len() == compared.parts.len())?;
        for (part, compared) in parts {
            same(
                "part",
                (part.span, part.place.span) == (compared.span, compared.source),
            )?;
        }
        let differences = finding.differences.iter().zip(&compared.differences);
        same(
            "differences",
            finding.differences.len() == compared.differences.len(),
        )?;
        for (difference, compared) in differences {
            let own = (
                difference.kind,
                difference.span,
                difference.place.span,
                difference.bearings,
            );
            let other = (
                compared.kind,
                compared.span,
                compared.source,
                compared.bearings,
            );
            same("difference", own == other)?;
        }
        same(
            "context",
            finding.context.map(|place| place.span) == compared.context,
        )?;
        same("between", finding.between == compared.between)?;
    }
    let passages = comparison.passages.unwrap_or_default();
    same(
        "passages",
        passages.after.tiles.len() == check.passages.len(),
    )?;
    for (checked, tile) in check.passages.iter().zip(&passages.after.tiles) {
        let compared = &passages.passages[tile.passage];
        same(
            "passage",
            (checked.span, checked.place.span) == (tile.span, compared.before),
        )?;
        same("exact", checked.is_exact == compared.is_exact())?;
    }
    same("unsourced", check.unsourced == passages.after.omitted)
}

/// Checks that a report has the same verdicts whatever the order of its sources.
pub fn is_same_in_any_order(
    ((source, report), options): ((String, String), Options),
) -> Result<(), String> {
    let sources = split(&source);
    let reversed = [sources[2], sources[1], sources[0]];
    let [one, other] = [sources, reversed].map(|sources| {
        let quotations = check(&report, &sources, &options).quotations.into_iter();
        quotations
            .map(|quotation| (quotation.verdict, quotation.findings.len()))
            .collect::<Vec<_>>()
    });
    (one == other)
        .then_some(())
        .ok_or_else(|| format!("{one:?} and {other:?} in another order"))
}

/// Checks that each span of a check against three sources is one of its text.
pub fn has_valid_spans(
    ((source, report), options): ((String, String), Options),
) -> Result<(), String> {
    let sources = split(&source);
    let check = check(&report, &sources, &options);
    spans_are_valid(&check, &report, &sources)
}

/// Splits a text into two sources, and adds an empty one.
fn split(source: &str) -> [&str; 3] {
    let half = (source.len() / 2..).find(|&at| source.is_char_boundary(at));
    let (one, two) = source.split_at(half.unwrap_or(0));
    [one, two, ""]
}

/// Checks that each span of a check is one of its text.
fn spans_are_valid(check: &Check, report: &str, sources: &[&str]) -> Result<(), String> {
    let in_report = |span: word_for_word::Span| span.get(report).is_some();
    let in_source =
        |place: word_for_word::check::Place| place.span.get(sources[place.source]).is_some();
    let findings = check
        .quotations
        .iter()
        .flat_map(|quotation| &quotation.findings);
    let is_valid = check
        .quotations
        .iter()
        .all(|quotation| in_report(quotation.span))
        && check.passages.iter().all(|passage| {
            let others = passage.others.iter().all(|&other| in_source(other));
            in_report(passage.span) && in_source(passage.place) && others
        })
        && check.unsourced.iter().all(|&span| in_report(span))
        && findings
            .clone()
            .flat_map(|finding| &finding.parts)
            .all(|part| in_report(part.span) && in_source(part.place))
        && findings
            .clone()
            .flat_map(|finding| &finding.differences)
            .all(|difference| in_report(difference.span) && in_source(difference.place))
        && findings
            .clone()
            .all(|finding| finding.context.is_none_or(in_source));
    is_valid
        .then_some(())
        .ok_or_else(|| "a span is not one of its text".to_owned())
}
