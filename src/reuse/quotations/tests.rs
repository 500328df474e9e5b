use crate::quotations::{DifferenceKind, Quotation, Verdict};
use crate::{Bearings, Options, Side, compare};

const STATEMENT: &str = "No one on our side imagines that the old bargain can be struck a second time over the ferry rights. A new \
    round would serve their calendar, and would bring nothing to our ports so long as the blockade of the strait stands.\n\n\
    Our fishermen know what such promises weigh, and nobody here expects a season of kind words to outlast a harvest.\n\n\
    We have never closed the strait and never will close it. All will sail on quietly if they do not fire across our bow, and \
    nothing will be asked from our side. The toll may rise to 12-1/4 percent in 2021, not before.";

fn options() -> Options {
    Options {
        quotations: true,
        ..Options::default()
    }
}

fn quotations(report: &str) -> Vec<Quotation> {
    let found = compare(STATEMENT, report, &options()).quotations;
    found.map(|found| found.after).unwrap_or_default()
}

/// Checks the one quotation of a report: its verdict, its places and its differences, as `quotation <- source`.
#[track_caller]
fn check(report: &str, verdict: Verdict, places: &[&str], differences: &[&str]) {
    let found = quotations(report);
    let quotation = &found[0];
    assert_eq!(quotation.verdict, verdict, "{quotation:#?}");
    let parts = quotation.parts.iter().map(|part| &STATEMENT[part.source]);
    assert_eq!(parts.collect::<Vec<_>>(), places);
    let shown = quotation.differences.iter().map(|difference| {
        let words = &report[difference.span];
        format!("{words} <- {}", &STATEMENT[difference.source])
    });
    assert_eq!(shown.collect::<Vec<_>>(), differences);
}

#[test]
fn a_literal_quotation_is_verbatim() {
    let place = "No one on our side imagines that the old bargain can be struck a second time";
    for report in [
        format!("“{place},” he said."),
        format!("‘{place}’, he said."),
        format!("He said: \"{place}.\""),
        format!("« {place} »"),
    ] {
        check(&report, Verdict::Verbatim, &[place], &[]);
    }
}

#[test]
fn differences_in_form_do_not_alter_a_quotation() {
    check(
        "“The Toll may rise to 12¼ percent” it said.",
        Verdict::Verbatim,
        &["The toll may rise to 12-1/4 percent"],
        &["Toll <- toll", "12¼ <- 12-1/4"],
    );
    check(
        "“a season of ‘kind words’ to outlast a harvest. We have never closed the strait”",
        Verdict::Verbatim,
        &[
            "a season of kind words to outlast a harvest.\n\n    We have never closed the strait"
                .replace("    ", "")
                .as_str(),
        ],
        &[". <- .\n\n".replace(". <-", ".  <-").as_str()],
    );
}

#[test]
fn altered_words_have_bearings() {
    check(
        "“The toll will rise to 13 percent in 2021.”",
        Verdict::Altered,
        &["The toll may rise to 12-1/4 percent in 2021"],
        &["will <- may", "13 <- 12-1/4"],
    );
    let found = quotations("“The toll will rise to 13 percent in 2021.”");
    let bearings: Vec<Bearings> = found[0]
        .differences
        .iter()
        .map(|difference| difference.bearings)
        .collect();
    assert_eq!(bearings, [Bearings::MODAL, Bearings::FIGURE]);
    check(
        "“the old bargain can not be struck a second time”",
        Verdict::Altered,
        &["the old bargain can be struck a second time"],
        &["not <- "],
    );
    check(
        "“All will sail on quietly if they do fire across our bow”",
        Verdict::Altered,
        &["All will sail on quietly if they do not fire across our bow"],
        &[" <- not"],
    );
}

#[test]
fn a_quotation_with_an_ellipsis_or_brackets_is_elided() {
    for sign in ["…", "...", "[…]", "[...]", "(…)", ". . ."] {
        check(
            &format!("“All will sail on quietly {sign} from our side”"),
            Verdict::Elided,
            &["All will sail on quietly", "from our side"],
            &[&format!(
                "{sign} <- if they do not fire across our bow, and nothing will be asked"
            )],
        );
    }
    let found = quotations("“All will sail on quietly … from our side”");
    assert!(
        found[0].differences[0]
            .bearings
            .contains(Bearings::NEGATION)
    );
    check(
        "“would bring nothing to [the] ports so long as the blockade [there] stands”",
        Verdict::Elided,
        &[
            "would bring nothing to",
            "ports so long as the blockade",
            "stands",
        ],
        &["[the] <- our", "[there] <- of the strait"],
    );
}

#[test]
fn a_remark_of_the_editor_replaces_nothing() {
    check(
        "“Our fishermen know what such [sic] promises weigh”",
        Verdict::Verbatim,
        &["Our fishermen know what such promises weigh"],
        &[],
    );
}

#[test]
fn an_ellipsis_that_omits_nothing_is_still_one() {
    check(
        "“Our fishermen know … what such promises weigh”",
        Verdict::Elided,
        &["Our fishermen know", "what such promises weigh"],
        &["… <- "],
    );
}

#[test]
fn a_capital_in_brackets_is_a_difference_in_form() {
    check(
        "“[O]ur fishermen know what such promises weigh”",
        Verdict::Verbatim,
        &["fishermen know what such promises weigh"],
        &["[O]ur <- Our"],
    );
}

#[test]
fn letters_in_brackets_belong_to_the_adjacent_word() {
    check(
        "“Our fisherm[e]n know what such promise[s] weigh”",
        Verdict::Verbatim,
        &["Our", "know what such", "weigh"],
        &["fisherm[e]n <- fishermen", "promise[s] <- promises"],
    );
}

#[test]
fn a_quotation_from_separate_parts_is_stitched() {
    check(
        "“Our fishermen know what such promises weigh and nothing will be asked from our side”",
        Verdict::Stitched,
        &[
            "Our fishermen know what such promises weigh, and",
            "nothing will be asked from our side",
        ],
        &[
            "  <- , ",
            " <- nobody here expects a season of kind words to outlast a harvest.\n\nWe have never closed the strait and never will \
            close it. All will sail on quietly if they do not fire across our bow, and",
        ],
    );
    // The order is not the source's.
    let found = quotations(
        "“nothing will be asked from our side, our fishermen know what such promises weigh”",
    );
    assert_eq!(found[0].verdict, Verdict::Stitched);
}

#[test]
fn an_absent_quotation_has_the_closest_sentence_as_context() {
    let found = quotations(
        "“Every promise of our fishermen was broken by the bargain of Tuesday,” a captain said.",
    );
    assert_eq!(
        (found[0].verdict, found[0].parts.len()),
        (Verdict::Absent, 0)
    );
    let found = quotations("“Nobody here has ever seen a season of kind words” she said.");
    let closest = found[0].context.unwrap();
    assert!(STATEMENT[closest].starts_with("Our fishermen know"));
}

#[test]
fn a_sentence_that_shares_only_names_is_not_close() {
    let statement = "The Joint Harbour Commission of Northern Veil sat until midnight.";
    let closest = |report: &str| {
        let found = compare(statement, report, &options()).quotations.unwrap();
        assert_eq!(found.after[0].verdict, Verdict::Absent);
        found.after[0].context.is_some()
    };
    assert!(!closest(
        "“Last winter I left the Joint Harbour Commission of Northern Veil because nobody listened to any captain,” he said."
    ));
    assert!(closest(
        "“We at the quay sat until midnight, and nobody brought us any tea,” he said."
    ));
}

#[test]
fn a_sign_in_place_of_a_word_is_a_difference_in_form() {
    let statement = "12 per cent of them went home. The toll will rise by 4 percent after harvest, and then by 5.5 percent.";
    let judge = |quotation: &str| {
        let report = format!("“{quotation}” it said.");
        let found = compare(statement, &report, &options()).quotations.unwrap();
        let quotation = &found.after[0];
        let kinds = quotation.differences.iter().map(|each| each.kind);
        (quotation.verdict, kinds.collect::<Vec<_>>())
    };
    use DifferenceKind::{Exchanged, Form};
    let verbatim = (Verdict::Verbatim, vec![Form]);
    assert_eq!(judge("The toll will rise by 4% after harvest"), verbatim);
    assert_eq!(judge("12% of them went home"), verbatim);
    assert_eq!(judge("after harvest, and then by 5.5%"), verbatim);
    assert_eq!(
        judge("The toll will rise by 6% after harvest"),
        (Verdict::Altered, vec![Exchanged])
    );
}

#[test]
fn short_quotations_have_a_verdict_and_are_marked() {
    let found = quotations("It is a “crisis” of “kind words” and “never”, “our calendar”.");
    let shown: Vec<_> = found
        .iter()
        .map(|quotation| (quotation.verdict, quotation.is_short))
        .collect();
    assert_eq!(
        shown,
        [
            (Verdict::Absent, true),
            (Verdict::Verbatim, true),
            (Verdict::Verbatim, true),
            (Verdict::Absent, true)
        ]
    );
}

#[test]
fn a_nested_quotation_refers_to_the_outer_one() {
    let found = quotations("“Our fishermen know what such ‘promises’ weigh,” of a “harvest”.");
    let outer: Vec<_> = found.iter().map(|quotation| quotation.outer).collect();
    assert_eq!(outer, [None, Some(0), None]);
}

#[test]
fn parts_of_one_utterance_are_linked() {
    let report = "“We have never closed the strait,” he said, “and never will close it. All will sail on,” he went on. “From our side, \
        nothing will be asked.” The paper wrote of a “season of kind words”.\n\n“Our fishermen know what such promises weigh.\n\n\
        “And nobody here expects a season of kind words to outlast a harvest.”";
    let found = quotations(report);
    let previous: Vec<_> = found.iter().map(|quotation| quotation.previous).collect();
    assert_eq!(previous, [None, Some(0), Some(1), None, None, Some(4)]);
    let between = found[2].between.as_ref();
    assert!(between.is_none_or(|between| between.bearings.contains(Bearings::NEGATION)));
    assert!(!found[4].is_closed && found[5].is_closed);
}

#[test]
fn a_quoted_paragraph_continues_one_that_ends_with_an_attribution() {
    let goes_on = |attribution: &str| {
        let found = quotations(&format!(
            "“Our fishermen know what such promises weigh,” {attribution}.\n\n“We have never closed the strait.”"
        ));
        found[1].previous.is_some()
    };
    assert!(goes_on("the captain said"));
    assert!(!goes_on(
        "the captain said, and then the whole council went home for the night"
    ));
}

#[test]
fn words_omitted_between_two_parts_are_reported() {
    let found = quotations(
        "“We have never closed the strait,” he said, “and nothing will be asked from our side.”",
    );
    assert_eq!(found[1].previous, Some(0));
    let between = found[1].between.unwrap();
    assert_eq!(
        &STATEMENT[between.source],
        "and never will close it. All will sail on quietly if they do not fire across our bow, "
            .trim_end_matches([',', ' '])
    );
    assert!(between.bearings.contains(Bearings::NEGATION));
}

#[test]
fn two_words_around_a_sign_must_be_in_the_order_of_the_source() {
    let verdict =
        |quotation: &str| quotations(&format!("It is “{quotation}” she said."))[0].verdict;
    assert_eq!(verdict("kind … harvest"), Verdict::Elided);
    assert_eq!(verdict("harvest … kind"), Verdict::Absent);
}

#[test]
fn reported_speech_inside_marks_is_an_alteration() {
    let found = compare(
        "We will close our port, the council said, and the members will not return before the spring.",
        "“They would close their port, the council said, and the members would not return before the spring.”",
        &options(),
    );
    let found = &found.quotations.unwrap().after[0];
    assert_eq!(found.verdict, Verdict::Altered);
    assert!(
        found
            .differences
            .iter()
            .all(|difference| !difference.bearings.contains(Bearings::REPORTED))
    );
}

#[test]
fn quotations_in_scripts_without_spaces_are_found() {
    let source = "中国将坚持走和平发展道路，不断扩大对外开放。我们不会接受任何形式的保护主义。";
    let report = "他说：「我们会接受任何形式的保护主义」，又说“和平”与“坚持走和平发展道路”。";
    let found = compare(source, report, &options())
        .quotations
        .unwrap()
        .after;
    let shown: Vec<_> = found
        .iter()
        .map(|quotation| (quotation.verdict, quotation.is_short))
        .collect();
    assert_eq!(
        shown,
        [
            (Verdict::Altered, false),
            (Verdict::Verbatim, true),
            (Verdict::Verbatim, false)
        ]
    );
}

/// Checks the properties of any two texts: spans in bounds, no empty spans where there must be words, the mirror image when the texts are
/// exchanged.
#[test]
fn any_two_texts_give_valid_quotations() {
    let pieces = [
        "“", "”", "\"", " … ", " [it] ", ". ", "\n\n", " port ", " sea ", " the ", " not ",
        " rate ", " 4.5 ", " Veil ",
    ];
    let mut state = 7_u32;
    let mut text = || {
        let mut text = String::new();
        for _ in 0..30 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(pieces[(state >> 16) as usize % pieces.len()]);
        }
        text
    };
    for _ in 0..1_500 {
        let (before, after) = (text(), text());
        let found = compare(&before, &after, &options()).quotations.unwrap();
        let mirror = compare(&after, &before, &options()).quotations.unwrap();
        assert_eq!(
            (&found.before, &found.after),
            (&mirror.after, &mirror.before),
            "{before:?} {after:?}"
        );
        for (side, quotations, own, source) in [
            (Side::Before, &found.before, &before, &after),
            (Side::After, &found.after, &after, &before),
        ] {
            for quotation in quotations {
                assert!(
                    !own[quotation.span].is_empty(),
                    "{side:?} of {before:?} {after:?}"
                );
                assert_eq!(
                    quotation.parts.is_empty(),
                    quotation.verdict == Verdict::Absent
                );
                for part in &quotation.parts {
                    assert!(!own[part.span].is_empty() && !source[part.source].is_empty());
                    assert!(
                        quotation.span.start <= part.span.start
                            && part.span.end <= quotation.span.end
                    );
                }
                for difference in &quotation.differences {
                    let (words, place) = (&own[difference.span], &source[difference.source]);
                    let kind = difference.kind;
                    assert!(!words.is_empty() || !place.is_empty() || kind == DifferenceKind::Jump);
                }
            }
        }
    }
}
