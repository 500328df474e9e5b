use super::oracle::{self, keys, random, search};
use super::*;

/// The same search from the other side.
fn mirrored<'a>(search: &Search<'a>) -> Search<'a> {
    Search {
        before: search.after,
        after: search.before,
        ..*search
    }
}

/// Checks two texts for the phrases of two words and more, given as `letters: places before, places after`.
#[track_caller]
fn check(before: &str, after: &str, expected: &[&str]) {
    let (before_keys, after_keys) = (keys(before), keys(after));
    let search = Search {
        most_occurrences: 4,
        ..search(&before_keys, &after_keys)
    };
    let show = |phrase: &Phrase| {
        let start = phrase.before[0] as usize;
        let letters = &before[start..start + phrase.words as usize];
        let more = if phrase.cut { " and more" } else { "" };
        format!("{letters}: {:?}, {:?}{more}", phrase.before, phrase.after)
    };
    let shown: Vec<String> = phrases(&search).phrases.iter().map(show).collect();
    assert_eq!(shown, expected);
}

#[test]
fn empty_texts_share_nothing() {
    check("", "", &[]);
    check("abc", "", &[]);
    check("", "abc", &[]);
}

#[test]
fn a_single_word_is_not_a_phrase() {
    check("abc", "xbx", &[]);
}

#[test]
fn equal_texts_are_one_phrase() {
    check("abcabc", "abcabc", &["abcabc: [0], [0]"]);
}

#[test]
fn a_phrase_may_occur_elsewhere() {
    check("abcdxyz", "xyzKabcd", &["abcd: [0], [4]", "xyz: [4], [0]"]);
}

#[test]
fn the_end_of_one_text_does_not_run_into_the_other() {
    check("cdab", "abcd", &["ab: [2], [0]", "cd: [0], [2]"]);
}

#[test]
fn an_occurrence_inside_a_longer_phrase_is_listed() {
    check(
        "abcKbc",
        "abcLbcLbc",
        &["abc: [0], [0]", "bc: [1, 4], [1, 4, 7]"],
    );
}

#[test]
fn a_run_that_occurs_only_inside_a_longer_phrase_is_not_a_phrase() {
    check("abcKabc", "Labc", &["abc: [0, 4], [1]"]);
}

#[test]
fn overlapping_phrases_are_separate() {
    check("abcde", "abcdLcde", &["abcd: [0], [0]", "cde: [2], [5]"]);
}

#[test]
fn heavy_phrases_come_before_long_ones() {
    check("abcdKAB", "ABLabcd", &["AB: [5], [0]", "abcd: [0], [3]"]);
}

#[test]
fn of_equal_weight_the_longer_phrase_comes_first() {
    check(
        "ABKabcdefghijklmnopqrst",
        "ABLabcdefghijklmnopqrst",
        &["abcdefghijklmnopqrst: [3], [3]", "AB: [0], [0]"],
    );
}

#[test]
fn occurrences_beyond_the_limit_are_cut() {
    check("aaaaaaaa", "aa", &["aa: [0, 1, 2, 3], [0] and more"]);
}

#[test]
fn short_and_light_phrases_are_dropped() {
    let (before, after) = (keys("abcXdeYAB"), keys("abcZdeZAB"));
    let base = Search {
        min_words: 3,
        ..search(&before, &after)
    };
    let places = |search: &Search| {
        phrases(search)
            .phrases
            .iter()
            .map(|phrase| phrase.before[0])
            .collect::<Vec<_>>()
    };
    assert_eq!(places(&base), [0]);
    assert_eq!(
        places(&Search {
            min_words: 0,
            ..base
        }),
        [7, 0, 4]
    );
    assert_eq!(
        places(&Search {
            min_words: 2,
            min_weight: 4,
            ..base
        }),
        [7]
    );
}

#[test]
fn words_without_a_weight_are_distinguished() {
    let found = phrases(&Search {
        weights: &[1, 1],
        ..search(&[500, 1, 600], &[600, 1, 500])
    });
    assert_eq!(found, Phrases::default());
}

#[test]
fn huge_keys_and_weights_are_handled() {
    let text = [0, u32::MAX, 0];
    let weights = [u32::MAX];
    let search = Search {
        before: &text,
        after: &text,
        weights: &weights,
        same: &[],
        min_words: usize::MAX,
        min_weight: u32::MAX,
        most_occurrences: usize::MAX,
        examined_occurrences: usize::MAX,
        context_words: usize::MAX / 4,
    };
    assert_eq!(phrases(&search), Phrases::default());
    let found = phrases(&Search {
        min_words: 1,
        ..search
    });
    assert_eq!(
        (found.phrases[0].words, found.phrases[0].weight),
        (3, u32::MAX)
    );
}

/// Makes two versions of a text, and the blocks that are equal in both. The text has long stretches of words of their own, and some
/// repeats. In the second version, words are replaced, deleted and inserted, and one stretch is moved.
fn versions(of: u32) -> ([Vec<u32>; 2], Vec<Block>) {
    let stretches: Vec<Vec<u32>> = (0..7)
        .map(|stretch| {
            let word = |place: u32| 20 + (stretch * 50 + place) * (of * 2 + 1) % 997;
            (0..40 + of % 5).map(word).collect()
        })
        .collect();
    let twice = [of % 3, 1, 2, 3];
    let (mut texts, mut same) = ([Vec::new(), Vec::new()], Vec::new());
    for (number, stretch) in stretches.iter().enumerate() {
        let (before, after): (&[u32], &[u32]) = match (number as u32 + of) % 4 {
            0 => (&[4], &[5]),
            1 => (&[6, 7, 8], &[]),
            2 => (&twice, &stretches[(number + 2) % 7][10..16]),
            _ => (&twice, &twice[..2]),
        };
        texts[0].extend_from_slice(before);
        texts[1].extend_from_slice(after);
        same.push(Block {
            before: texts[0].len(),
            after: texts[1].len(),
            len: stretch.len(),
        });
        for text in &mut texts {
            text.extend_from_slice(stretch);
        }
    }
    // The first stretch goes to the end.
    let (first, rest) = (same[0], same[1].after);
    texts[1].rotate_left(rest);
    for block in &mut same[1..] {
        block.after -= rest;
    }
    same[0].after = texts[1].len() - rest + first.after;
    (texts, same)
}

#[test]
fn known_equal_runs_do_not_change_the_result() {
    for of in 0..60 {
        let ([before, after], same) = versions(of);
        for block in &same {
            let [one, two] = [&before[block.before..], &after[block.after..]];
            assert_eq!(one[..block.len], two[..block.len], "versions {of}");
        }
        let base = Search {
            weights: &[1; 2_000],
            most_occurrences: 16,
            ..search(&before, &after)
        };
        let known = Search {
            same: &same,
            ..base
        };
        assert_eq!(phrases(&known), phrases(&base), "versions {of}");
        let swapped: Vec<Block> = same.iter().map(Block::mirrored).collect();
        let known = Search {
            same: &swapped,
            ..mirrored(&base)
        };
        assert_eq!(phrases(&known), phrases(&mirrored(&base)), "versions {of}");
    }
}

/// Texts that repeat themselves, where what is known to be the same hides the half of it: what is found is true.
#[test]
fn known_equal_runs_add_no_false_phrases() {
    for period in [1, 2, 5, 9, 31, 60] {
        let before: Vec<u32> = (0..400).map(|place| place % period).collect();
        let mut after = before.clone();
        for place in [37, 38, 120, 200, 333] {
            after[place] = 77;
        }
        let blocks = [0..37, 39..120, 121..200, 201..333, 334..400].map(|run| Block {
            before: run.start,
            after: run.start,
            len: run.len(),
        });
        let search = Search {
            same: &blocks,
            most_occurrences: 500,
            ..search(&before, &after)
        };
        let found = phrases(&search);
        assert!(found.before_tiles.iter().any(|tile| tile.words > 100));
        for phrase in &found.phrases {
            let words = phrase.words as usize;
            let run = |text: &[u32], place: &u32| text[*place as usize..][..words].to_vec();
            let first = run(&before, &phrase.before[0]);
            assert!(
                phrase
                    .before
                    .iter()
                    .all(|place| run(&before, place) == first)
            );
            assert!(!phrase.after.is_empty());
            assert!(phrase.after.iter().all(|place| run(&after, place) == first));
        }
        for (own, other, tiles) in [
            (&before, &after, &found.before_tiles),
            (&after, &before, &found.after_tiles),
        ] {
            for tile in tiles {
                let run = |text: &[u32], start: u32| {
                    text[start as usize..][..tile.words as usize].to_vec()
                };
                assert_eq!(run(own, tile.start), run(other, tile.partner));
            }
        }
    }
}

/// The time is the test: listing pairs of places would take hours.
#[test]
fn a_word_repeated_a_hundred_thousand_times_takes_linear_time() {
    let text = vec![7; 100_000];
    let search = Search {
        min_words: 4,
        min_weight: 4,
        ..search(&text, &text[1..])
    };
    let found = phrases(&search);
    assert_eq!(
        (found.phrases[0].words, found.phrases[0].before.as_slice()),
        (99_999, &[0, 1][..])
    );
    assert_eq!((found.phrases.len(), found.before_tiles.len()), (1, 1));
}

#[test]
fn phrases_of_random_texts_match_the_oracle() {
    random(|search| {
        assert_eq!(
            phrases(search).phrases,
            oracle::phrases(search),
            "{search:?}"
        )
    });
}

#[test]
fn phrases_of_random_texts_are_symmetric() {
    random(|search| {
        let mut mirror = phrases(&mirrored(search));
        std::mem::swap(&mut mirror.before_tiles, &mut mirror.after_tiles);
        mirror.runs.swap(0, 1);
        for phrase in &mut mirror.phrases {
            std::mem::swap(&mut phrase.before, &mut phrase.after);
        }
        assert_eq!(phrases(search), mirror, "{search:?}");
    });
}
