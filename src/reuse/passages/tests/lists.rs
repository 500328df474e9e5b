//! Lists, and lines behind a text that are none of it.

use super::{FERRY, MILLER, PILOT, passages};

#[test]
fn a_list_whose_entries_occur_twice_is_found() {
    let teasers: Vec<String> = ["north", "south", "east", "west", "upper", "lower"]
        .iter()
        .enumerate()
        .map(|(number, name)| {
            let teaser = format!(
                "The {name} harbour opened its new quay number {number} to ships from abroad"
            );
            format!("{teaser}\nJanuary {number}, 2026\n{teaser}")
        })
        .collect();
    let before = format!(
        "{FERRY}\n{MILLER} {PILOT}\nMore from this paper\n{}\nMore articles",
        teasers.join("\n")
    );
    let found = passages(&before, PILOT);
    assert_eq!(found.before.lists.len(), 1);
    let list = &before[found.before.lists[0]];
    assert!(list.starts_with("More from this paper") && list.ends_with("More articles"));
    assert_eq!(found.before.repeats.len(), 6);
    assert!(
        found
            .before
            .repeats
            .iter()
            .all(|repeat| repeat.places.len() == 2)
    );
}

#[test]
fn a_line_that_occurs_three_times_is_not_a_list() {
    let lists = |names: &[&str]| {
        let teasers = names.iter().enumerate().map(|(number, name)| {
            format!("{name} opened its new quay to ships from abroad last week\nJanuary {number}")
        });
        let teasers: Vec<String> = teasers.collect();
        let text = format!("{FERRY}\n{}\n{MILLER}", teasers.join("\n"));
        passages(&text, PILOT).before.lists.len()
    };
    let (north, south) = (
        "The harbour of the northern island",
        "Our southern neighbour",
    );
    assert_eq!(lists(&[north, north, north]), 0);
    assert_eq!(lists(&[north, north, south, south]), 1);
}

/// Typical lines behind an article on a page.
const BEHIND: &str = "More from the coast\nA new light for the outer mole\n12 March\nThe pilots' choir sings in the church of\n\
    11 March\nFog.\nHow the ferries came through the winter and what the town\n10 March\nContact\nAbout us";

#[test]
fn trailing_boilerplate_is_a_list() {
    let prose = format!("{FERRY} {MILLER}\n{PILOT}\n{MILLER} {FERRY}");
    let lists = |text: &str, other: &str| {
        let found = passages(text, other).before.lists;
        found
            .into_iter()
            .map(|list| text[list].to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(lists(&format!("{prose}\n{BEHIND}"), PILOT), [BEHIND]);
    // A few lines are a signature, sentences are prose, and a text of nothing but lines is a list for itself.
    let few: Vec<&str> = BEHIND.lines().take(5).collect();
    assert!(lists(&format!("{prose}\n{}", few.join("\n")), PILOT).is_empty());
    assert!(lists(&format!("{prose}\n{}", BEHIND.replace('\n', ".\n")), PILOT).is_empty());
    assert!(lists(BEHIND, PILOT).is_empty());
    // Lines that the other text contains as well belong to both.
    let with_lines = format!("{prose}\n{BEHIND}");
    assert!(lists(&with_lines, &format!("{PILOT}\n{BEHIND}")).is_empty());
}

#[test]
fn lists_do_not_overlap() {
    let mut text = String::new();
    for name in ["north", "south"] {
        for number in 1..5 {
            let teaser = format!("The {name} harbour opened its new quay number {number} to ships");
            text.push_str(&format!("{teaser}\n{teaser}\n"));
        }
        text.push_str("More\nOther news\nSport\nWeather\n");
    }
    let lists = passages(&text, PILOT).before.lists;
    assert_eq!(lists.len(), 2, "{lists:?}");
    assert!(lists[0].end <= lists[1].start, "{lists:?}");
}
