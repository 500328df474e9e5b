//! A comparison in writing, in the order of the texts, so that cases are readable.
//!
//! | written | meaning |
//! |---|---|
//! | `kept` | the same in both texts |
//! | `[-gone-]` | deleted |
//! | `{+come+}` | inserted |
//! | `[=case: Was\|was=]` | equal, with an ignored difference: before, after |
//! | `[1-gone-1]`, `{1+come+1}` | moved away, moved here, with the number of the move |
//! | `[-1\|gone-]`, `{+1\|come+}` | edited inside that move |
//! | `- gone ~ a <word> of it` | a sentence that was deleted, or with `+` inserted, and the nearest one, with the words that both share |
//! | `[1]kept[/1]` | shared: a tile, with the number of its phrase, from 1 |
//! | `figure; date name` | the bearings of the hunks, in order |
//! | `altered, exchanged come\|gone` | the verdict on a quotation of after, with its differences: quotation, source |
//! | `absent ~ sentence` | a quotation that is not in before, and the nearest sentence there |

use std::fmt::Write;
use word_for_word::phrases::{Phrase, Tile};
use word_for_word::quotations::{Difference, Quotation, Verdict};
use word_for_word::{
    ChangeKind, Comparison, IgnoredDifference, NearestSentence, Notice, Side, Span,
};

/// A comparison and its texts.
pub struct Compared<'a> {
    pub before: &'a str,
    pub after: &'a str,
    pub comparison: &'a Comparison,
}

/// Writes both texts in one, with marks around the changes.
pub fn changes(of: &Compared) -> String {
    let mut shown = String::new();
    for change in &of.comparison.changes {
        let (gone, come) = (&of.before[change.before], &of.after[change.after]);
        let number = change
            .move_index
            .map_or(String::new(), |index| (index + 1).to_string());
        let inside = change
            .move_index
            .map_or(String::new(), |_| format!("{number}|"));
        let written = match change.kind {
            ChangeKind::Equal => equal(of, &change.before, &change.after),
            ChangeKind::Deleted => format!("[-{inside}{gone}-]"),
            ChangeKind::Inserted => format!("{{+{inside}{come}+}}"),
            ChangeKind::MovedAway => format!("[{number}-{gone}-{number}]"),
            ChangeKind::MovedHere => format!("{{{number}+{come}+{number}}}"),
        };
        shown.push_str(&written);
    }
    shown
}

/// Writes each deleted or inserted sentence with the nearest one of the other text.
pub fn nearest(of: &Compared) -> String {
    let line = |found: &NearestSentence| {
        let dropped = of.comparison.changes[found.row].kind == ChangeKind::Deleted;
        let (before, after) = ((of.before, &found.before), (of.after, &found.after));
        let (own, other, sign) = if dropped {
            (before, after, '-')
        } else {
            (after, before, '+')
        };
        let (mut shown, mut at) = (String::new(), other.1.start);
        for run in &found.shared {
            let _ = write!(shown, "{}<{}>", &other.0[at..run.start], &other.0[*run]);
            at = run.end;
        }
        shown.push_str(&other.0[at..other.1.end]);
        format!("{sign} {} ~ {shown}", &own.0[*own.1])
    };
    let lines: Vec<String> = of.comparison.nearest.iter().map(line).collect();
    lines.join("\n")
}

/// Writes the text of an equal row, with the ignored differences.
fn equal(of: &Compared, before: &Span, after: &Span) -> String {
    let mut shown = String::new();
    let mut at = after.start;
    let forms = of.comparison.ignored_differences.iter();
    for form in forms.filter(|form| within(&form.before, before) && within(&form.after, after)) {
        shown.push_str(&of.after[at..form.after.start]);
        shown.push_str(&written_form(of, form));
        at = form.after.end;
    }
    shown + &of.after[at..after.end]
}

fn within(inner: &Span, outer: &Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

fn written_form(of: &Compared, form: &IgnoredDifference) -> String {
    let names = form.kinds.iter_names();
    let names: Vec<String> = names.map(|(name, _)| name.to_lowercase()).collect();
    let (before, after) = (&of.before[form.before], &of.after[form.after]);
    format!("[={}: {before}|{after}=]", names.join(" "))
}

/// Writes the word counts, one line for each text.
pub fn statistics(of: &Compared) -> String {
    let statistics = &of.comparison.statistics;
    let side = |name: &str, side: &word_for_word::SideStatistics| {
        format!(
            "{name}: {} words, {} kept, {} moved, {} changed",
            side.words,
            side.kept,
            side.moved,
            side.changed()
        )
    };
    let (before, after) = (
        side("before", &statistics.before),
        side("after", &statistics.after),
    );
    format!("{before}\n{after}\nsimilarity {:.3}", statistics.similarity)
}

/// Writes the notices, one a line.
pub fn notices(of: &Compared) -> String {
    let written = |notice: &Notice| match notice {
        Notice::Identical => "identical".to_owned(),
        Notice::OnlyIgnoredDifferences { differences } => {
            format!("identical but for {differences} in form")
        }
        Notice::Empty(Side::Before) => "no word in before".to_owned(),
        Notice::Empty(Side::After) => "no word in after".to_owned(),
        Notice::Coarse { hunks } => format!("{hunks} coarse"),
        Notice::OccurrencesCut { phrases } => format!("{phrases} with more occurrences"),
        other => format!("{other:?}"),
    };
    let notices: Vec<String> = of.comparison.notices.iter().map(written).collect();
    notices.join("\n")
}

/// Writes both texts, one a line, with marks around the shared phrases, and the coverage.
pub fn tiles(of: &Compared) -> String {
    let Some(shared) = &of.comparison.shared else {
        return "not looked for".to_owned();
    };
    let side = |text: &str, tiles: &[Tile], words: usize, share: f64| {
        let mut shown = String::new();
        let mut at = 0;
        for tile in tiles {
            let (number, own) = (tile.phrase + 1, &text[tile.span]);
            let _ = write!(
                shown,
                "{}[{number}]{own}[/{number}]",
                &text[at..tile.span.start]
            );
            at = tile.span.end;
        }
        format!(
            "{shown}{} ({words} words, {:.0} %)",
            &text[at..],
            share * 100.0
        )
    };
    let before = side(
        of.before,
        &shared.before_tiles,
        shared.before.words,
        shared.before.share,
    );
    let after = side(
        of.after,
        &shared.after_tiles,
        shared.after.words,
        shared.after.share,
    );
    format!("{before}\n{after}")
}

/// Writes the shared phrases, one a line: their words, and the number of occurrences in before and in after.
pub fn phrases(of: &Compared) -> String {
    let Some(shared) = &of.comparison.shared else {
        return "not looked for".to_owned();
    };
    let written = |phrase: &Phrase| {
        let words = &of.before[phrase.before[0]];
        format!(
            "{words}: {} and {}",
            phrase.before.len(),
            phrase.after.len()
        )
    };
    let phrases: Vec<String> = shared.phrases.iter().map(written).collect();
    phrases.join("\n")
}

/// Writes the bearings of each hunk.
pub fn bearings(of: &Compared) -> String {
    let hunks = of.comparison.hunks.iter().map(|hunk| {
        let names = hunk.bearings.iter_names();
        let names: Vec<String> = names.map(|(name, _)| name.to_lowercase()).collect();
        names.join(" ")
    });
    hunks.collect::<Vec<_>>().join("; ")
}

/// Writes the verdicts on the quotations of after, one a line, with the differences.
pub fn quotations(of: &Compared) -> String {
    let Some(found) = &of.comparison.quotations else {
        return "not looked for".to_owned();
    };
    let difference = |difference: &Difference| {
        let kind = format!("{:?}", difference.kind).to_lowercase();
        let (own, source) = (&of.after[difference.span], &of.before[difference.source]);
        format!(", {kind} {own}|{source}")
    };
    let line = |quotation: &Quotation| {
        let verdict = format!("{:?}", quotation.verdict).to_lowercase();
        let differences: String = quotation.differences.iter().map(difference).collect();
        let nearest = match &quotation.context {
            Some(context) if quotation.verdict == Verdict::Absent => {
                format!(" ~ {}", &of.before[*context])
            }
            _ => String::new(),
        };
        verdict + &differences + &nearest
    };
    let lines: Vec<String> = found.after.iter().map(line).collect();
    lines.join("\n")
}
