//! Which runs make one passage, and which two.

use super::check;

/// Words of no language, each once.
fn words(from: usize, count: usize) -> String {
    let letter = |number: usize| char::from(b'a' + (number % 26) as u8);
    let word = |number: usize| {
        ["b", "k"]
            .map(|first| format!("{first}{}{}", letter(number / 26), letter(number)))
            .concat()
    };
    (from..from + count).map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_run_joins_the_nearer_of_two_clusters() {
    let [one, two, three, four] = [words(0, 4), words(10, 4), words(20, 6), words(40, 1)];
    check(
        &format!("{two} {one} {three}"),
        &format!("{one} {two} {four} {three}"),
        &[
            &format!("exact: {one}"),
            &format!("near: {two} {four} {three} <- {two} {one} {three}"),
        ],
    );
}

#[test]
fn a_light_run_between_two_heavy_ones_does_not_separate_them() {
    let [one, two] = [words(0, 6), words(10, 6)];
    check(
        &format!("{one} {} of the {} {two}", words(20, 3), words(30, 3)),
        &format!("{one} {} of the {} {two}", words(40, 3), words(50, 3)),
        &[&format!(
            "near: {one} {} of the {} {two} <- {one} {} of the {} {two}",
            words(40, 3),
            words(50, 3),
            words(20, 3),
            words(30, 3)
        )],
    );
}

#[test]
fn many_light_runs_in_a_row_separate_two_heavy_ones() {
    let [one, two] = [words(0, 12), words(20, 40)];
    let text = |from: usize| {
        let between = ["of the", "in a", "to be", "for it", "on my"];
        let between = between.iter().enumerate();
        let between = between.map(|(at, light)| format!("{} {light}", words(from + 5 * at, 5)));
        let between: Vec<String> = between.collect();
        format!("{one} {} {} {two}", between.join(" "), words(from + 40, 5))
    };
    check(
        &text(100),
        &text(200),
        &[&format!("exact: {one}"), &format!("exact: {two}")],
    );
}
