//! Reports that quote a statement: all invariants of quotations hold. A quotation of consecutive words of the statement is verbatim, and one
//! without words of the statement is absent.

#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use word_for_word::Options;
use word_for_word::quotations::Verdict;
use word_for_word_fuzz::naive::word;
use word_for_word_fuzz::pieces::MARKS;
use word_for_word_fuzz::{Asked, compare_checked, edited, piece, sentence, some};

const QUOTES: [[&str; 2]; 8] = [
    ["“", "”"],
    ["\"", "\""],
    ["«", "»"],
    ["„", "“"],
    ["‘", "’"],
    ["'", "'"],
    ["「", "」"],
    ["”", "”"],
];

#[derive(Debug)]
enum Report {
    /// A run of words, and whether the statement has it.
    Plain(Vec<usize>, std::ops::Range<usize>, bool),
    Edited([String; 2], Options),
}

impl<'a> Arbitrary<'a> for Report {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        if bytes.ratio(1, 4)? {
            let words = bytes.int_in_range(3..=40)?;
            let words: Vec<usize> = (0..words).map(|place| place * 7 % 9_000).collect();
            let start = bytes.int_in_range(0..=words.len() - 3)?;
            let end = bytes.int_in_range(start + 3..=words.len())?;
            return Ok(Self::Plain(words, start..end, bytes.arbitrary()?));
        }
        let statement: Vec<String> = some(bytes, 5, sentence)?.concat();
        let mut report = Vec::new();
        for _ in 0..bytes.int_in_range(0..=6)? {
            report.extend(some(bytes, 4, piece)?);
            let [opening, closing] = bytes.choose(&QUOTES)?;
            report.push((*opening).to_owned());
            let start = bytes.choose_index(statement.len() + 1)?;
            let end = (start + bytes.int_in_range(0..=12)?).min(statement.len());
            report.extend_from_slice(&statement[start..end]);
            match bytes.int_in_range(0..=5_u8)? {
                0 => report.push("… ".to_owned()),
                1 => report.push("[its] ".to_owned()),
                2 => report.push((*bytes.choose(MARKS)?).to_owned()),
                3 => report.push("\n\n".to_owned()),
                _ => {}
            }
            if bytes.ratio(7, 8)? {
                report.push(format!("{closing} "));
            }
        }
        let [_, report] = edited(bytes, report, 5)?;
        let Asked(mut options) = bytes.arbitrary()?;
        options.quotations = true;
        let statement = statement.concat();
        let texts = if bytes.arbitrary()? {
            [statement, report]
        } else {
            [report, statement]
        };
        Ok(Self::Edited(texts, options))
    }
}

fuzz_target!(|report: Report| match &report {
    Report::Plain(words, span, stands) => {
        let text = |number: &usize| word(number + if *stands { 0 } else { 9_500 });
        let quoted: Vec<String> = words[span.clone()].iter().map(text).collect();
        let statement: Vec<String> = words.iter().map(|&number| word(number)).collect();
        let quoting = format!("They said: “{}”, and left.", quoted.join(" "));
        let texts = [format!("{}.", statement.join(" ")), quoting];
        let mut options = Options::default();
        options.quotations = true;
        let found = compare_checked(&texts, &options)
            .quotations
            .expect("they were asked for");
        let [quotation] = found.after.as_slice() else {
            panic!("there is one quotation in {texts:?}, not {:?}", found.after);
        };
        let due = if *stands {
            Verdict::Verbatim
        } else {
            Verdict::Absent
        };
        assert_eq!(quotation.verdict, due, "of {texts:?}");
    }
    Report::Edited(texts, options) => drop(compare_checked(texts, options)),
});
