//! Tests that every machine finds the same result. It compares a digest of the changes, the phrases and the deceptive characters, for a
//! pair of texts in several scripts and a pair of rarely typed characters.
//!
//! The test runs on the host, and as WebAssembly in Node.js, in a page and in a worker. After an intended change of the engine's results,
//! update the digests here.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::phrases::Tile;
use word_for_word::{Comparison, Options, Span, compare};

/// The digest of the comparison of [`texts`].
const DIGEST: u64 = 0x98b3_da73_78f4_aa15;

/// The digest of the comparison of [`odd_texts`].
const ODD_DIGEST: u64 = 0xe0cd_6c06_a99f_dc61;

#[test]
fn the_result_is_the_same_everywhere() {
    let [before, after] = texts();
    let found = digest(&compare(&before, &after, &requested()));
    assert_eq!(
        found, DIGEST,
        "the digest is {found:#018x}, stated is {DIGEST:#018x}"
    );
}

#[test]
fn the_result_is_the_same_everywhere_whatever_stands_in_the_texts() {
    let [before, after] = odd_texts();
    let found = digest(&compare(&before, &after, &requested()));
    assert_eq!(
        found, ODD_DIGEST,
        "the digest is {found:#018x}, stated is {ODD_DIGEST:#018x}"
    );
}

/// Returns the default options, with the searches that the digest covers.
fn requested() -> Options {
    Options::default().with_shared(true).with_deceptive(true)
}

/// Generates pseudo-random numbers below a limit, the same on every machine.
pub fn numbers_from(mut state: u32) -> impl FnMut(usize) -> usize {
    move |below| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as usize % below
    }
}

/// Returns two versions of a text of rarely typed characters: combining marks, emoji sequences, directional and other controls, invisible
/// characters, words of mixed scripts, and every line break of Unicode.
pub fn odd_texts() -> [String; 2] {
    const ODD: [&str; 44] = [
        "e\u{301}",
        "\u{301}",
        "a\u{308}\u{323}",
        "\u{3099}",
        "か\u{3099}",
        "\u{1112}\u{1161}\u{11ab}",
        "x\u{20e3}",
        "👩‍👩‍👧‍👦",
        "👍🏽",
        "🇫🇮🇸",
        "1\u{fe0f}\u{20e3}",
        "❤\u{fe0f}\u{200d}🔥",
        "😀\u{fe01}\u{fe02}",
        "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
        "\u{e0041}\u{e0042}",
        "\u{202e}",
        "\u{202c}",
        "\u{2066}",
        "\u{2069}",
        "\u{2067}שלום",
        "\u{200f}",
        "\u{200b}",
        "har\u{ad}bour",
        "harbour",
        "\u{feff}",
        "می\u{200c}خواهم",
        "क्\u{200d}ष",
        "\0",
        "\u{1b}",
        "\u{7f}",
        "\u{fffd}",
        "pаyroll",
        "payroll",
        "\u{212a}",
        "\r\n",
        "\r",
        "\n",
        "\u{85}",
        "\u{b}",
        "\u{c}",
        "\u{2028}",
        "\u{2029}",
        "\u{10ffff}",
        "IT기업",
    ];
    let mut next = numbers_from(7);
    let mut piece = || match next(3) {
        0 => ODD[next(ODD.len())].to_owned(),
        1 => format!("w{} ", next(300)),
        _ => format!("{} ", ["the", "pilots", "of", "harbour"][next(4)]),
    };
    let before: Vec<String> = (0..700).map(|_| piece()).collect();
    let mut after = before.clone();
    for place in (0..40).map(|edit| edit * 17) {
        match place % 3 {
            0 => drop(after.remove(place)),
            1 => after.insert(place, piece()),
            _ => after[place] = piece(),
        }
    }
    let moved: Vec<String> = after.drain(100..160).collect();
    after.extend(moved);
    [before.concat(), after.concat()]
}

/// Returns two versions of a text of some hundred words, with edits, a moved paragraph, and ignored differences.
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
    let mut next = numbers_from(1);
    let mut paragraphs: Vec<Vec<String>> = Vec::new();
    for _ in 0..8 {
        let words = (0..60).map(|place| {
            // Adds rare words to the common ones. Without them, all parts of the text would be similar.
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

/// Computes FNV-1a of the numbers of a comparison, in order (G. Fowler, L. C. Noll, K.-P. Vo, 1991).
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
        numbers(&[
            row.kind as usize,
            row.move_index.map_or(0, |index| index + 1),
        ]);
        numbers(&ends(&row.before, &row.after));
    }
    for hunk in &comparison.hunks {
        numbers(&[hunk.rows.start, hunk.rows.end, usize::from(hunk.coarse)]);
    }
    for found in &comparison.moves {
        numbers(&ends(&found.before, &found.after));
    }
    for form in &comparison.ignored_differences {
        numbers(&ends(&form.before, &form.after));
        numbers(&[usize::from(form.kinds.bits())]);
    }
    for found in &comparison.nearest {
        numbers(&[found.row, found.shared.len()]);
        numbers(&ends(&found.before, &found.after));
    }
    let deceptive = comparison.deceptive.as_ref().expect("it was requested");
    for found in [&deceptive.before, &deceptive.after] {
        numbers(&found.counts);
        for place in &found.places {
            numbers(&[place.kind as usize, place.span.start, place.span.end]);
            for found in &place.characters {
                numbers(&[
                    found.at,
                    found.character as usize,
                    found.name.as_ref().map_or(0, String::len),
                    found.script.len(),
                ]);
            }
        }
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
