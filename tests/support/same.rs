//! The same result on every machine: of one pair of texts in several scripts, a digest of the rows and of what is shared.
//!
//! Every runner has this test, the host as well as WebAssembly in Node.js, in a page and in a worker. Where the engine is meant to
//! find something else than before, the new digest is stated here.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::{Comparison, Options, Span, Tile, compare};

/// What the comparison of [`texts`] comes to.
const DIGEST: u64 = 0x57ea_3efa_ea2d_cc82;

#[test]
fn the_result_is_the_same_everywhere() {
    let [before, after] = texts();
    let found = digest(&compare(&before, &after, &Options::default()));
    assert_eq!(
        found, DIGEST,
        "the digest is {found:#018x}, stated is {DIGEST:#018x}"
    );
}

/// Two versions of a text of some hundred words, with edits, a paragraph that moved, and differences in form.
pub fn texts() -> [String; 2] {
    const WORDS: [&str; 24] = [
        "the",
        "of",
        "and",
        "to",
        "not",
        "harbour",
        "pilots",
        "channel",
        "don’t",
        "council",
        "toll",
        "совет",
        "не",
        "порта",
        "이사회는",
        "결정했다",
        "理事会",
        "äänestys",
        "المجلس",
        "naïve",
        "4.75",
        "1/4",
        "👩‍👩‍👧",
        "𝔄𝔟",
    ];
    let mut state = 1_u32;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as usize % below
    };
    let mut paragraphs: Vec<Vec<String>> = Vec::new();
    for _ in 0..8 {
        let words = (0..60).map(|place| {
            // Rare words among the common ones: the text would else be the same everywhere.
            let word = if next(3) == 0 {
                format!("w{}", next(500))
            } else {
                WORDS[next(WORDS.len())].to_owned()
            };
            word + ["", ",", "."][usize::from(place % 7 == 6) + usize::from(place % 21 == 20)]
        });
        paragraphs.push(words.collect());
    }
    let before = paragraphs.clone();
    for _ in 0..30 {
        let (paragraph, place) = (next(8), next(50));
        let words = &mut paragraphs[paragraph];
        match next(3) {
            0 => drop(words.remove(place)),
            1 => words.insert(place, format!("new{}", next(50))),
            _ => words[place] = WORDS[next(WORDS.len())].replace('’', "'"),
        }
    }
    let moved = paragraphs.remove(2);
    paragraphs.insert(5, moved);
    [before, paragraphs].map(|text| {
        let paragraphs: Vec<String> = text.iter().map(|words| words.join(" ")).collect();
        paragraphs.join("\n\n")
    })
}

/// FNV-1a of the numbers of a comparison, in order (G. Fowler, L. C. Noll, K.-P. Vo, 1991).
fn digest(comparison: &Comparison) -> u64 {
    let mut digest = 0xcbf2_9ce4_8422_2325_u64;
    let mut number = |number: usize| {
        for byte in (number as u64).to_le_bytes() {
            digest = (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    let mut numbers = |numbers: &[usize]| numbers.iter().for_each(|&one| number(one));
    let ends = |one: &Span, two: &Span| [one.start, one.end, two.start, two.end];
    for row in &comparison.changes {
        numbers(&[row.kind as usize, row.moved.map_or(0, |index| index + 1)]);
        numbers(&ends(&row.before, &row.after));
    }
    for hunk in &comparison.hunks {
        numbers(&[
            hunk.changes.start,
            hunk.changes.end,
            usize::from(hunk.coarse),
        ]);
    }
    for found in &comparison.moves {
        numbers(&ends(&found.before, &found.after));
    }
    for form in &comparison.forms {
        numbers(&ends(&form.before, &form.after));
        numbers(&[usize::from(form.which.bits())]);
    }
    for found in &comparison.nearest {
        numbers(&[found.change, found.shared.len()]);
        numbers(&ends(&found.before, &found.after));
    }
    for side in [comparison.statistics.before, comparison.statistics.after] {
        numbers(&[side.words, side.kept, side.moved]);
    }
    let shared = comparison
        .shared
        .as_ref()
        .expect("phrases are looked for by default");
    for phrase in &shared.phrases {
        numbers(&[
            phrase.words,
            phrase.weight as usize,
            phrase.before.len(),
            phrase.after.len(),
        ]);
        phrase
            .before
            .iter()
            .chain(&phrase.after)
            .for_each(|place| numbers(&[place.start, place.end]));
    }
    let tile = |tile: &Tile| {
        [tile.phrase]
            .into_iter()
            .chain(ends(&tile.span, &tile.partner))
            .collect::<Vec<_>>()
    };
    for tiles in [&shared.before_tiles, &shared.after_tiles] {
        tiles.iter().for_each(|one| numbers(&tile(one)));
    }
    digest
}
