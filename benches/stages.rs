//! Measures each phase of a comparison on this machine, without WebAssembly and its boundary: `./build.sh bench --host`.
//!
//! The texts come from a plain word model, with frequencies by Zipf's law, stop words, figures and marks. `bench.mjs` compares the module with
//! other libraries, across the boundary.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    host::main();
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use criterion::{BenchmarkId, Criterion, Throughput};
    use std::hint::black_box;
    use std::time::{Duration, Instant};
    use word_for_word::{Options, compare_staged};

    /// Words of a text, and the number of samples.
    const LENGTHS: [(usize, usize); 2] = [(1_000, 50), (60_000, 20)];
    const STAGES: [&str; 5] = ["tokens", "intern", "align", "changes", "shared"];

    pub fn main() {
        let mut criterion = Criterion::default().configure_from_args();
        for (words, samples) in LENGTHS {
            let before = draft(words);
            for (kind, after) in [
                ("few", replaced(&before, 50)),
                ("moved", moved(&replaced(&before, 50))),
                ("heavy", replaced(&before, 4)),
            ] {
                let [before, after] = [&before, &after].map(|words| written(words));
                let mut group = criterion.benchmark_group(format!("{kind} {words}"));
                group.sample_size(samples);
                group.throughput(Throughput::Bytes((before.len() + after.len()) as u64));
                for stage in STAGES {
                    group.bench_function(BenchmarkId::from_parameter(stage), |bencher| {
                        bencher.iter_custom(|runs| {
                            (0..runs).map(|_| time_of(stage, &before, &after)).sum()
                        });
                    });
                }
                group.finish();
            }
        }
        criterion.final_summary();
    }

    /// Measures one phase of a comparison.
    fn time_of(stage: &str, before: &str, after: &str) -> Duration {
        let mut taken = Duration::ZERO;
        let mut running: Option<Instant> = None;
        let options = Options::default().with_shared(true);
        let comparison = compare_staged(before, after, &options, None, &mut |name| {
            if let Some(start) = running.take() {
                taken += start.elapsed();
            }
            running = name.ends_with(stage).then(Instant::now);
        });
        // The last phase ends with the comparison.
        if let Some(start) = running {
            taken += start.elapsed();
        }
        black_box(comparison);
        taken
    }

    /// Pseudo-random numbers, the same on every machine.
    struct Numbers(u32);

    impl Numbers {
        fn next(&mut self, below: usize) -> usize {
            self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            ((self.0 >> 8) as usize * below) >> 24
        }

        /// Returns a word by its rank, with a frequency inverse to the rank.
        fn word(&mut self) -> String {
            const COMMON: [&str; 12] = [
                "the", "of", "and", "to", "in", "a", "that", "is", "for", "it", "not", "will",
            ];
            const SYLLABLES: [&str; 16] = [
                "har", "bour", "pi", "lot", "chan", "nel", "coun", "cil", "to", "lin", "mar",
                "ket", "sto", "ra", "gen", "ti",
            ];
            let most = 1 + self.next(20_000);
            let rank = self.next(most);
            if self.next(80) == 0 {
                return format!("{}.{:02}", rank % 90, rank % 100);
            }
            if let Some(common) = COMMON.get(rank) {
                return (*common).to_owned();
            }
            let mut word = String::new();
            let mut rest = rank;
            while rest > 0 {
                word.push_str(SYLLABLES[rest % SYLLABLES.len()]);
                rest /= SYLLABLES.len();
            }
            word
        }
    }

    fn draft(words: usize) -> Vec<String> {
        let mut numbers = Numbers(1);
        (0..words).map(|_| numbers.word()).collect()
    }

    /// Returns the words with one in so many replaced.
    fn replaced(words: &[String], of: usize) -> Vec<String> {
        let mut numbers = Numbers(2);
        let one = |word: &String| match numbers.next(of) {
            0 => numbers.word(),
            _ => word.clone(),
        };
        words.iter().map(one).collect()
    }

    /// Returns the words with a twentieth of them moved.
    fn moved(words: &[String]) -> Vec<String> {
        let mut words = words.to_vec();
        let part = words.len() / 20;
        let passage: Vec<String> = words.drain(part * 4..part * 5).collect();
        let rest = words.split_off(part * 12);
        [words, passage, rest].concat()
    }

    /// Joins words into sentences and paragraphs.
    fn written(words: &[String]) -> String {
        let mut text = String::new();
        for (place, word) in words.iter().enumerate() {
            text.push_str(word);
            text.push_str(match place {
                _ if place % 90 == 89 => ".\n\n",
                _ if place % 18 == 17 => ". ",
                _ if place % 13 == 12 => ", ",
                _ => " ",
            });
        }
        text
    }
}
