//! A naive oracle: finds by simple means which words of plain texts are equal. The property tests and the fuzz targets use it.

use word_for_word::{ChangeKind, Comparison, Options, compare};

/// Fails with a message unless a condition holds.
macro_rules! ensure {
    ($condition:expr, $($message:tt)+) => {
        let holds: bool = $condition;
        if !holds {
            return Err(format!($($message)+));
        }
    };
}

/// Returns a word for each number, made of syllables. None of them is a common English word.
pub fn word(number: usize) -> String {
    const SYLLABLES: [&str; 10] = ["ba", "ko", "lu", "mi", "ne", "po", "ra", "su", "te", "vi"];
    let digits = [number / 1_000, number / 100, number / 10, number];
    digits.map(|digit| SYLLABLES[digit % 10]).concat()
}

/// Returns the length of the longest common subsequence, by the textbook's dynamic-programming table.
pub fn common(before: &[&str], after: &[&str]) -> usize {
    let mut row = vec![0; after.len() + 1];
    for one in before {
        let mut diagonal = 0;
        for (at, two) in after.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if one == two {
                diagonal + 1
            } else {
                above.max(row[at])
            };
            diagonal = above;
        }
    }
    row[after.len()]
}

/// Counts the words that two texts have in common, in any order.
pub fn common_unordered(before: &[&str], after: &[&str]) -> usize {
    let mut rest = after.to_vec();
    let found = |word: &&&str| {
        rest.iter()
            .position(|other| other == *word)
            .map(|at| rest.swap_remove(at))
            .is_some()
    };
    before.iter().filter(found).count()
}

/// Returns the words of a plain text.
pub fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// Returns the default options, with or without moves.
pub fn options(detect_moves: bool) -> Options {
    let mut options = Options::default();
    options.detect_moves = detect_moves;
    options
}

/// Checks the properties of any two texts of plain words with single spaces, and returns the comparison.
pub fn compare_plain(before: &str, after: &str, detect_moves: bool) -> Result<Comparison, String> {
    let comparison = compare(before, after, &options(detect_moves));
    let mut kept = 0;
    let mut sides = [Vec::new(), Vec::new()];
    for row in &comparison.changes {
        let (gone, come) = (words(&before[row.before]), words(&after[row.after]));
        if row.kind == ChangeKind::Equal {
            ensure!(gone == come, "{gone:?} is no {come:?}");
            kept += gone.len();
        }
        sides[0].extend(gone);
        sides[1].extend(come);
    }
    let [before, after] = [words(before), words(after)];
    ensure!(
        sides == [before.clone(), after.clone()],
        "a row cuts a word in two: {sides:?}"
    );
    let counted = comparison.statistics.before;
    ensure!(
        counted.kept == kept && counted.words == before.len(),
        "{counted:?}, but {kept} words are in equal rows"
    );
    let most = common(&before, &after);
    ensure!(
        kept <= most,
        "{kept} words are kept, {most} have the texts in common in order"
    );
    let (same, most) = (kept + counted.moved, common_unordered(&before, &after));
    ensure!(
        same <= most,
        "{same} words are the same, {most} have the texts in common"
    );
    Ok(comparison)
}

/// Returns two texts whose sentences have the given lengths and whose words each occur once. The second has its sentences in the given
/// order.
pub fn sentences(lengths: &[usize], order: &[usize]) -> [String; 2] {
    let mut numbers = 0..;
    let sentence = |&length: &usize| {
        let words: Vec<String> = numbers.by_ref().take(length).map(word).collect();
        let (first, rest) = (words[0].split_at(1), &words[1..]);
        let capital = first.0.to_uppercase() + first.1;
        format!("{capital} {}. ", rest.join(" "))
    };
    let sentences: Vec<String> = lengths.iter().map(sentence).collect();
    let after = order.iter().map(|&sentence| sentences[sentence].as_str());
    [sentences.concat(), after.collect()]
}

/// Returns the largest number of words in sentences that are in order, by trying all subsets.
pub fn heaviest_in_order(lengths: &[usize], order: &[usize]) -> usize {
    let chains = (0..1_usize << order.len()).filter_map(|chosen| {
        let chain: Vec<usize> = (0..order.len())
            .filter(|place| chosen >> place & 1 == 1)
            .map(|place| order[place])
            .collect();
        let words = chain.iter().map(|&sentence| lengths[sentence]).sum();
        chain.is_sorted().then_some(words)
    });
    chains.max().unwrap_or(0)
}
