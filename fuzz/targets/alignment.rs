//! Compares the alignment of small texts with the naive oracle. No more words are kept than the texts share, separate edits are found as
//! they were made, and the units do not depend on copying tokens.

#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use word_for_word_fuzz::naive::{common, compare_plain, options, word, words};
use word_for_word_fuzz::{must, some};

#[derive(Debug)]
struct Plain {
    before: Vec<String>,
    after: Vec<String>,
    /// Whether one edit with unique words turns before into after.
    one_edit: bool,
    moves: bool,
}

impl<'a> Arbitrary<'a> for Plain {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        const KINDS: [&str; 8] = [
            "the", "of", "and", "port", "pilot", "channel", "ferry", "toll",
        ];
        let kinds = bytes.int_in_range(1..=KINDS.len())?;
        let kind = |bytes: &mut Unstructured| -> Result<String> {
            Ok((*bytes.choose(&KINDS[KINDS.len() - kinds..])?).to_owned())
        };
        let before = some(bytes, 40, kind)?;
        let one_edit = bytes.arbitrary()?;
        let after = if one_edit {
            let mut after = before.clone();
            let start = bytes.choose_index(before.len() + 1)?;
            let end = (start + bytes.int_in_range(0..=3)?).min(before.len());
            let come = bytes.int_in_range(0..=3)?;
            after.splice(start..end, (0..come).map(word));
            after
        } else {
            some(bytes, 40, kind)?
        };
        let moves = bytes.arbitrary()?;
        Ok(Self {
            before,
            after,
            one_edit,
            moves,
        })
    }
}

fuzz_target!(|plain: Plain| {
    let (before, after) = (plain.before.join(" "), plain.after.join(" "));
    let of = [before.as_str(), after.as_str()];
    let comparison = must(compare_plain(of[0], of[1], plain.moves), of);
    if plain.one_edit {
        let kept = comparison.statistics.before.kept;
        assert_eq!(
            kept,
            common(&words(of[0]), &words(of[1])),
            "words are kept of {of:?}"
        );
        assert_eq!(
            comparison.hunks.len(),
            usize::from(before != after),
            "hunks of {of:?}"
        );
    }
    let units = |alike| word_for_word::fuzzing::units(of, &options(plain.moves), alike);
    assert_eq!(units(true), units(false), "the units of {of:?}");
});
