//! The boundary of checks: reads sources and quotations, and encodes the result as plain data.

use super::comparison::Coverage;
use super::exchange::{Bearings, DIFFERENCE_KINDS, Names, Span, VERDICTS, names};
use super::strings;
use super::timing::Clock;
use super::utf16::Utf16;
use super::{options, to_js};
use crate::check as core;
use crate::comparison::quotations::Verdict;
use js_sys::{Array, Error};
use serde::{Serialize, Serializer};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

/// By bit, from the lowest.
const TOLERANCE_NAMES: &Names = &[
    "typography",
    "initial-case",
    "case",
    "closing-punctuation",
    "punctuation",
    "spacing",
    "hyphenation",
    "notation",
    "apparatus",
    "spelling",
    "accents",
];

/// Sources that are ready to be checked against.
#[wasm_bindgen(skip_typescript)]
pub struct Checker {
    core: core::Checker,
    sources: Vec<String>,
}

#[wasm_bindgen]
impl Checker {
    /// Reads an array of sources. `options` may be left out.
    ///
    /// Throws an `Error` if a source is not a string, or an option is unknown, of the wrong type or out of range.
    #[wasm_bindgen(constructor)]
    pub fn new(sources: JsValue, options: JsValue) -> Result<Checker, Error> {
        let options = options::decode(&options)?;
        let sources = texts("sources", &sources)?;
        let texts: Vec<&str> = sources.iter().map(String::as_str).collect();
        Ok(Self {
            core: core::Checker::new(&texts, &options),
            sources,
        })
    }

    /// Checks a report. `quotations` are `undefined` or `null` for those between its marks, or an array of spans, or of strings.
    ///
    /// Throws an `Error` if an argument is of the wrong type.
    pub fn check(&self, report: JsValue, quotations: JsValue) -> Result<JsValue, Error> {
        let report = strings::decode("report", &report)?.text;
        let mut clock = Clock::default();
        clock.begin("word-for-word:check");
        let sources: Vec<Utf16> = self.sources.iter().map(|text| Utf16::new(text)).collect();
        let encoder = Encoder {
            sources: &sources,
            report: &Utf16::new(&report),
        };
        let encoded = match HandedIn::read(&quotations, encoder.report)? {
            HandedIn::Marks => encoder.check(&self.core.check(&report)),
            HandedIn::Spans(spans) => encoder.check(&self.core.check_spans(&report, &spans)),
            HandedIn::Words(words) => {
                // The passages are those of the report. Each quotation is a text of its own.
                let passages = self.core.check_spans(&report, &[]);
                let texts: Vec<&str> = words.iter().map(String::as_str).collect();
                let quoted = self.core.check_quotations(&texts);
                let quotations = quoted.quotations.iter().zip(&words);
                Check {
                    quotations: quotations
                        .map(|(found, text)| encoder.quotation(&Utf16::new(text), found))
                        .collect(),
                    ..encoder.check(&passages)
                }
            }
        };
        let encoded = to_js(&encoded);
        clock.end();
        encoded
    }
}

/// The quotations of a report as JavaScript names them.
enum HandedIn {
    /// Those between quotation marks.
    Marks,
    /// Spans of the report.
    Spans(Vec<crate::Span>),
    /// Words, which need not occur in the report.
    Words(Vec<String>),
}

impl HandedIn {
    fn read(value: &JsValue, report: &Utf16) -> Result<Self, Error> {
        if value.is_undefined() || value.is_null() {
            return Ok(Self::Marks);
        }
        let wrong = || {
            Error::new(
                "`quotations` must be an array of strings, or of pairs of numbers: start and end in the report.",
            )
        };
        let array = value.dyn_ref::<Array>().ok_or_else(wrong)?;
        if array.iter().all(|item| item.is_string()) {
            return texts("quotations", value).map(Self::Words);
        }
        let span = |item: JsValue| {
            let pair = item.dyn_into::<Array>().ok()?;
            let unit = |at: u32| pair.get(at).as_f64().filter(|unit| *unit >= 0.0);
            let (start, end) = (unit(0)?, unit(1)?);
            (pair.length() == 2)
                .then(|| crate::Span::new(report.byte(start as u32), report.byte(end as u32)))
        };
        let spans: Option<Vec<_>> = array.iter().map(span).collect();
        spans.map(Self::Spans).ok_or_else(wrong)
    }
}

/// Reads an array of strings.
fn texts(name: &str, value: &JsValue) -> Result<Vec<String>, Error> {
    let array = value
        .dyn_ref::<Array>()
        .ok_or_else(|| Error::new(&format!("`{name}` must be an array of strings.")))?;
    let texts = array.iter().enumerate();
    let texts = texts.map(|(index, text)| {
        strings::decode(&format!("{name}[{index}]"), &text).map(|decoded| decoded.text)
    });
    texts.collect()
}

/// Converts a check to the form of JavaScript.
struct Encoder<'a> {
    sources: &'a [Utf16<'a>],
    report: &'a Utf16<'a>,
}

impl Encoder<'_> {
    fn check(&self, check: &core::Check) -> Check {
        let quotations = check.quotations.iter();
        Check {
            version: VERSION,
            engine: env!("CARGO_PKG_VERSION"),
            sources: check.sources.iter().map(Source::from).collect(),
            quotations: quotations
                .map(|found| self.quotation(self.report, found))
                .collect(),
            passages: check
                .passages
                .iter()
                .map(|found| self.passage(found))
                .collect(),
            coverage: check.coverage.into(),
            unsourced: check
                .unsourced
                .iter()
                .map(|&span| self.report.span(span))
                .collect(),
        }
    }

    fn place(&self, place: core::Place) -> Place {
        Place {
            source: place.source as u32,
            span: self
                .sources
                .get(place.source)
                .map_or([0, 0], |source| source.span(place.span)),
        }
    }

    /// Converts a quotation whose spans are in a text.
    fn quotation(&self, text: &Utf16, found: &core::CheckedQuotation) -> Quotation {
        let (verdict, reason) = match found.verdict {
            core::Judgement::Verdict(verdict) => (VERDICTS[verdict as usize], None),
            core::Judgement::NoWords => (UNCHECKED, Some("no-words")),
            core::Judgement::NoSource => (UNCHECKED, Some("no-source")),
        };
        let verbatim = found
            .findings
            .iter()
            .filter(|finding| finding.verdict == Verdict::Verbatim);
        Quotation {
            span: text.span(found.span),
            verdict,
            reason,
            words: found.words as u32,
            short: found.is_short,
            closed: found.is_closed,
            outer: found.outer.map(|outer| outer as u32),
            previous: found.previous.map(|previous| previous as u32),
            source: found.findings.first().map(|finding| finding.source as u32),
            verbatim_in: verbatim.map(|finding| finding.source as u32).collect(),
            findings: found
                .findings
                .iter()
                .map(|finding| self.finding(text, finding))
                .collect(),
            nearest: found.nearest.map(|place| self.place(place)),
        }
    }

    fn finding(&self, text: &Utf16, finding: &core::Finding) -> Finding {
        let part = |part: &core::SourcedPart| Part {
            span: text.span(part.span),
            place: self.place(part.place),
        };
        let difference = |difference: &core::SourcedDifference| Difference {
            kind: DIFFERENCE_KINDS[difference.kind as usize],
            span: text.span(difference.span),
            place: self.place(difference.place),
            bearings: Bearings(difference.bearings.bits().into()),
        };
        Finding {
            source: finding.source as u32,
            verdict: VERDICTS[finding.verdict as usize],
            matched: finding.matched as u32,
            parts: finding.parts.iter().map(part).collect(),
            differences: finding.differences.iter().map(difference).collect(),
            context: finding.context.map(|place| self.place(place)),
            between: finding.between.map(|between| {
                self.place(core::Place {
                    source: finding.source,
                    span: between.source,
                })
            }),
            tolerances: Tolerances(finding.tolerances.bits().into()),
        }
    }

    fn passage(&self, passage: &core::SourcedPassage) -> Passage {
        Passage {
            span: self.report.span(passage.span),
            place: self.place(passage.place),
            words: passage.words as u32,
            quoted: passage.quoted as u32,
            exact: passage.is_exact,
            others: passage
                .others
                .iter()
                .map(|&place| self.place(place))
                .collect(),
        }
    }
}

/// The verdict on a quotation that could not be checked.
const UNCHECKED: &str = "unchecked";

/// The version of this form.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Check {
    version: u32,
    engine: &'static str,
    sources: Vec<Source>,
    quotations: Vec<Quotation>,
    passages: Vec<Passage>,
    coverage: Coverage,
    unsourced: Vec<Span>,
}

#[derive(Serialize)]
struct Source {
    words: u32,
    report: Coverage,
    own: Coverage,
}

impl From<&core::CheckedSource> for Source {
    fn from(source: &core::CheckedSource) -> Self {
        Self {
            words: source.words as u32,
            report: source.report.into(),
            own: source.own.into(),
        }
    }
}

#[derive(Serialize)]
struct Place {
    source: u32,
    span: Span,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Quotation {
    span: Span,
    verdict: &'static str,
    reason: Option<&'static str>,
    words: u32,
    short: bool,
    closed: bool,
    outer: Option<u32>,
    previous: Option<u32>,
    source: Option<u32>,
    verbatim_in: Vec<u32>,
    findings: Vec<Finding>,
    nearest: Option<Place>,
}

#[derive(Serialize)]
struct Finding {
    source: u32,
    verdict: &'static str,
    matched: u32,
    parts: Vec<Part>,
    differences: Vec<Difference>,
    context: Option<Place>,
    between: Option<Place>,
    tolerances: Tolerances,
}

#[derive(Serialize)]
struct Part {
    span: Span,
    place: Place,
}

#[derive(Serialize)]
struct Difference {
    kind: &'static str,
    span: Span,
    place: Place,
    bearings: Bearings,
}

/// A set of tolerances, by bits. Its names are listed.
struct Tolerances(u32);

impl Serialize for Tolerances {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(names(TOLERANCE_NAMES, self.0))
    }
}

#[derive(Serialize)]
struct Passage {
    span: Span,
    place: Place,
    words: u32,
    quoted: u32,
    exact: bool,
    others: Vec<Place>,
}
