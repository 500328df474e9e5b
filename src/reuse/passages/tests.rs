mod clusters;
mod lists;

use crate::passages::{PassageSide, Passages};
use crate::{Bearings, Options, Span, compare};

fn passages(before: &str, after: &str) -> Passages {
    let options = Options {
        passages: true,
        ..Options::default()
    };
    compare(before, after, &options)
        .passages
        .unwrap_or_default()
}

/// Returns the bearings of the differences of the first passage.
fn bearings(before: &str, after: &str) -> Vec<Bearings> {
    let found = passages(before, after);
    let differences = found.passages[0].differences.iter();
    differences.map(|difference| difference.bearings).collect()
}

/// Checks the tiles of after, as `exact: words` or `near: words <- words of before`.
#[track_caller]
fn check(before: &str, after: &str, expected: &[&str]) {
    let found = passages(before, after);
    let shown = found.after.tiles.iter().map(|tile| {
        let passage = &found.passages[tile.passage];
        let words = &after[tile.span];
        if passage.is_exact() {
            format!("exact: {words}")
        } else {
            format!("near: {words} <- {}", &before[passage.before])
        }
    });
    assert_eq!(shown.collect::<Vec<_>>(), expected);
}

const FERRY: &str =
    "The ferry to the northern islands sails at seven on weekdays, weather and tide permitting.";
const MILLER: &str = "A miller carries grain along the river before the autumn rains begin.";
const PILOT: &str = "No pilot was seriously hurt when the harbour crane fell last March.";

#[test]
fn exact_passages_are_found_in_any_order() {
    let before = format!("{FERRY} {MILLER} {PILOT}");
    let after = format!("{PILOT} Nobody asked why. {FERRY}");
    check(
        &before,
        &after,
        &[
            &format!("exact: {}", PILOT.trim_end_matches('.')),
            &format!("exact: {}", FERRY.trim_end_matches('.')),
        ],
    );
}

#[test]
fn a_reworded_passage_lists_its_differences() {
    check(
        &format!("{MILLER} {FERRY}"),
        "They say the ferry to the northern isles sails at eight on weekdays, tide permitting.",
        &[
            "near: the ferry to the northern isles sails at eight on weekdays, tide permitting <- The ferry to the northern islands \
            sails at seven on weekdays, weather and tide permitting",
        ],
    );
    let found = passages(
        "The council may not raise the harbour toll before the spring of next year.",
        "It wrote that the council may raise the harbour toll before the spring of next year.",
    );
    let differences = &found.passages[0].differences;
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].bearings, Bearings::NEGATION);
}

#[test]
fn reported_speech_has_a_bearing_outside_quotation_marks() {
    let before = "We will keep our harbour open through the winter, and the pilots are ready.";
    let after = "They said they would keep their harbour open through the winter, and the pilots were ready.";
    let bearings = bearings(before, after);
    assert!(
        bearings
            .iter()
            .all(|&bearing| bearing == Bearings::REPORTED),
        "{bearings:?}"
    );
}

#[test]
fn an_omitted_term_that_both_texts_repeat_is_not_a_name() {
    let before = "The Council met. The Council heard the pilots. Next year the Council will raise the toll for grain and timber.";
    let after = "The Council is a body of nine. Pilots were heard by the Council, and the Council said that next year it would raise the \
        toll for grain and timber.";
    let bearings = bearings(before, after);
    assert!(
        bearings.contains(&(Bearings::REPORTED | Bearings::WORDING)),
        "{bearings:?}"
    );
}

#[test]
fn a_fixed_phrase_that_occurs_again_is_not_a_passage() {
    let quoted = format!("“Grain prices rose since the last regular meeting. {FERRY} {PILOT}”");
    let before = quoted.trim_matches(['“', '”']);
    let again = "Several guests had written to the mayor since the last regular meeting.";
    check(
        before,
        &format!("{again} {quoted}"),
        &[&format!("exact: {}", before.trim_end_matches('.'))],
    );
    // Where it is all that the texts share, or was reworded, it is one.
    check(
        &format!("{MILLER} Grain prices rose since the last regular meeting."),
        again,
        &["exact: since the last regular meeting"],
    );
}

#[test]
fn banal_runs_are_not_passages() {
    for shared in [
        "of the United States",
        "on the other hand it is",
        "for the first time in the",
    ] {
        check(
            &format!("{FERRY} That is what {shared} some captains know."),
            &format!("{MILLER} Nobody saw {shared} whole long year."),
            &[],
        );
    }
}

#[test]
fn unrelated_texts_share_nothing() {
    check(FERRY, MILLER, &[]);
    check("", PILOT, &[]);
}

#[test]
fn other_occurrences_and_repeats_are_listed() {
    let before = format!("{FERRY} {MILLER} {FERRY}");
    let after = format!(
        "{PILOT} {FERRY} DeduplicatedText more: {}",
        FERRY.replace("seven", "eight")
    );
    let found = passages(&before, &after);
    let others = |side: &PassageSide, text: &str| -> Vec<Vec<String>> {
        let tiles = side.tiles.iter();
        tiles
            .map(|tile| {
                tile.others
                    .iter()
                    .map(|place| text[*place].to_owned())
                    .collect()
            })
            .collect()
    };
    let ferry = FERRY.trim_end_matches('.').to_owned();
    assert_eq!(others(&found.after, &before)[0], [ferry]);
    assert!(
        others(&found.before, &after)
            .iter()
            .flatten()
            .any(|place| place.contains("eight"))
    );
}

#[test]
fn the_heavier_of_two_overlapping_passages_takes_the_shared_words() {
    let before = format!("{FERRY} {MILLER} {PILOT}");
    let after = format!("{FERRY} {MILLER} Nobody asked why. {MILLER} {PILOT}");
    let found = passages(&before, &after);
    let words: Vec<&str> = found
        .before
        .tiles
        .iter()
        .map(|tile| before[tile.span].trim_end_matches('.'))
        .collect();
    assert_eq!(words.len(), 2, "{words:?}");
    assert!(words[0].starts_with("The ferry") && words[1].ends_with("last March"));
    assert!(found.before.omitted.is_empty());
}

#[test]
fn a_few_words_of_the_next_sentence_are_cut_off() {
    let ferry = FERRY.trim_end_matches('.');
    check(
        &format!("{FERRY} Ships waited for {MILLER}"),
        &format!("{PILOT} {FERRY} Ships without sails were burnt on Tuesday."),
        &[&format!("exact: {ferry}")],
    );
    check(
        &format!("The whole crew slept. {FERRY}"),
        &format!("{PILOT} Nobody on the quay slept. {FERRY}"),
        &[&format!("exact: {ferry}")],
    );
}

#[test]
fn brackets_around_a_passage_are_not_part_of_it() {
    let ferry = FERRY.trim_end_matches('.');
    let before = format!("{MILLER} [{ferry}] Nobody asked why.");
    let found = passages(&before, &format!("{PILOT} {FERRY}"));
    assert_eq!(&before[found.passages[0].before], ferry);
}

#[test]
fn quoted_words_of_a_passage_are_counted() {
    let after = format!("“{PILOT}” {FERRY}");
    let found = passages(&format!("{FERRY} {PILOT}"), &after);
    let quoted = found
        .after
        .tiles
        .iter()
        .map(|tile| found.passages[tile.passage].quoted_after > 0);
    assert_eq!(quoted.collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_quotation_is_a_passage_however_short() {
    check(
        &format!("{MILLER} {PILOT}"),
        "There was talk of “the autumn rains” and of the autumn rains.",
        &["exact: the autumn rains"],
    );
}

#[test]
fn omitted_sentences_are_listed() {
    let before = format!("{FERRY} {MILLER} {PILOT}");
    let found = passages(&before, &format!("Nobody asked why. {FERRY} “{PILOT}”"));
    let shown = |side: &PassageSide, text: &str| -> Vec<String> {
        side.omitted
            .iter()
            .map(|span| span.of(text).to_owned())
            .collect()
    };
    assert_eq!(shown(&found.before, &before), [MILLER]);
    assert_eq!(found.after.omitted, [Span { start: 0, end: 17 }]);
}

/// It is too little to be shown as shared, but the other text has it all the same.
#[test]
fn a_short_sentence_in_both_texts_is_not_omitted() {
    for sentence in [
        "That is what it is.",
        "They were not there at all.",
        "All of this is as it was.",
    ] {
        let before = format!("{FERRY} {sentence} {MILLER}");
        let found = passages(&before, &format!("{PILOT} {MILLER} {sentence}"));
        let omitted = found.before.omitted.iter();
        let omitted: Vec<&str> = omitted.map(|span| span.of(&before)).collect();
        assert_eq!(omitted, [FERRY]);
        assert_eq!(found.passages.len(), 1, "{sentence} is shown");
    }
}

#[test]
fn first_person_words_outside_quotation_marks_are_listed() {
    let before =
        "Nobody will threaten our harbour, our pilots or our islands while the council sits.";
    let after = "Nobody will threaten our harbour, he said, “our pilots or our islands while the council sits.”";
    let found = passages(before, after);
    let words: Vec<&str> = found
        .after
        .first_person
        .iter()
        .map(|span| span.of(after))
        .collect();
    assert_eq!(words, ["our"]);
}

#[test]
fn a_passage_does_not_extend_from_prose_into_a_quotation() {
    let before = format!("{FERRY} {PILOT} {MILLER}");
    check(
        &before,
        &format!("Today {FERRY} “{PILOT}” {MILLER}"),
        &[
            &format!("exact: {}", FERRY.trim_end_matches('.')),
            &format!("exact: {}", PILOT.trim_end_matches('.')),
            &format!("exact: {}", MILLER.trim_end_matches('.')),
        ],
    );
    // Where both texts have the marks, or they stand inside a sentence, it does.
    let quoting = format!("{FERRY} “{PILOT}” {MILLER}");
    let whole = format!("exact: {}", quoting.trim_end_matches('.'));
    check(&quoting, &quoting, &[&whole]);
    check(
        FERRY,
        &FERRY.replace("the northern islands", "“the northern islands”"),
        &[&format!(
            "exact: {}",
            FERRY
                .trim_end_matches('.')
                .replace("the northern islands", "“the northern islands”")
        )],
    );
}

#[test]
fn a_part_of_a_sentence_in_an_absent_quotation_is_not_a_passage() {
    let report = "It read: “Effective Monday the pilots shall see to it that nobody fishes along the river before the autumn \
        rains begin, unless the harbour master has given leave in writing and a bell was rung.”";
    check(MILLER, report, &[]);
    let unquoted: String = report.replace(['“', '”'], "");
    check(
        MILLER,
        &unquoted,
        &["exact: along the river before the autumn rains begin"],
    );
    // A whole sentence is one.
    let with_sentence = report.replace("Effective", &format!("{MILLER} Effective"));
    check(
        MILLER,
        &with_sentence,
        &[&format!("exact: {}", MILLER.trim_end_matches('.'))],
    );
}

#[test]
fn function_words_inside_a_clause_are_cut_off() {
    check(
        "It is known that heavy northern gales close the outer harbour and the ferries wait for days.",
        "Every autumn heavy northern gales close the outer harbour and the pilots go home early.",
        &["exact: heavy northern gales close the outer harbour"],
    );
    check(
        "The price of heavy grain from upriver mills rose at once.",
        "A bag of heavy grain from upriver mills was found.",
        &["exact: heavy grain from upriver mills"],
    );
}

#[test]
fn a_sign_in_place_of_a_word_is_a_difference_in_form() {
    let found = passages(
        "The harbour toll may rise by 12 per cent before the end of autumn.",
        "The harbour toll may rise by 12% before the end of autumn.",
    );
    let passage = &found.passages[0];
    assert!(passage.is_exact(), "{passage:?}");
    assert_eq!(passage.ignored_differences.len(), 1);
    assert_eq!(
        passage.ignored_differences[0].kinds,
        crate::Normalization::NOTATION
    );
    let found = passages(
        "The harbour toll may rise by 12 per cent before the end of autumn.",
        "The harbour toll may rise by 13% before the end of autumn.",
    );
    assert_eq!(found.passages[0].differences[0].bearings, Bearings::FIGURE);
}

#[test]
fn equal_texts_are_covered_completely() {
    let text = format!("{FERRY}\n\n{MILLER} {PILOT}");
    let found = passages(&text, &text);
    assert_eq!(
        (found.before.exact.share, found.after.exact.share),
        (1.0, 1.0)
    );
    assert!(found.before.omitted.is_empty());
}

/// The time is the test: pairs of places would take hours.
#[test]
fn a_word_repeated_a_hundred_thousand_times_takes_linear_time() {
    let word = "harbour ".repeat(100_000);
    let period = "the harbour pilot saw the grain. ".repeat(15_000);
    for (before, after) in [(&word, &word), (&period, &period), (&word, &period)] {
        let found = passages(before, after);
        let listed: usize = found
            .before
            .tiles
            .iter()
            .map(|tile| tile.others.len())
            .sum();
        assert!(listed <= 20 * found.before.tiles.len());
    }
}

/// Checks the properties of any two texts.
#[test]
fn any_two_texts_give_valid_passages() {
    let words = [
        "harbour", "pilot", "grain", "the", "of", "not", "toll", "spring", "4.5", "“", "”", ".",
        "…", "\n\n", "we",
    ];
    let mut state = 3_u32;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as usize % below
    };
    for round in 0..800 {
        let mut text: Vec<&str> = (0..10 + next(60))
            .map(|_| words[next(words.len())])
            .collect();
        let before = text.join(" ");
        if round % 2 == 0 {
            // A version: some words exchanged, the halves too.
            for _ in 0..text.len() / 8 {
                let at = next(text.len());
                text[at] = words[next(words.len())];
            }
            let half = next(text.len());
            text.rotate_left(half);
        } else {
            text = (0..10 + next(60))
                .map(|_| words[next(words.len())])
                .collect();
        }
        let after = text.join(" ");
        let found = passages(&before, &after);
        let mirror = passages(&after, &before);
        assert_eq!(
            (&found.before, &found.after),
            (&mirror.after, &mirror.before),
            "{before:?} {after:?}"
        );
        for (side, own, other) in [
            (&found.before, &before, &after),
            (&found.after, &after, &before),
        ] {
            let mut end = 0;
            for tile in &side.tiles {
                assert!(
                    end <= tile.span.start && tile.span.start < tile.span.end,
                    "{before:?} {after:?}"
                );
                end = tile.span.end;
                for place in &tile.others {
                    assert!(!other[*place].is_empty());
                }
            }
            assert!(end <= own.len());
            let share = side.exact.share + side.near.share;
            assert!((0.0..=1.0 + 1e-9).contains(&share), "{share}");
            for span in side.omitted.iter().chain(&side.lists) {
                assert!(!span.of(own).is_empty());
            }
        }
        for passage in &found.passages {
            assert!(!before[passage.before].is_empty() && !after[passage.after].is_empty());
            for difference in &passage.differences {
                assert!(
                    passage.before.start <= difference.before.start
                        && difference.before.end <= passage.before.end
                );
                assert!(
                    passage.after.start <= difference.after.start
                        && difference.after.end <= passage.after.end
                );
                assert!(!difference.before.is_empty() || !difference.after.is_empty());
            }
        }
    }
}
