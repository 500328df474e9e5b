//! Decides between sources that have a quotation equally well, by what is around it in the report.
//!
//! 1. The parts of one utterance have one speaker: the source comes first that is best for most of its parts.
//! 2. Then the source of the nearest quotation for which only one is best, since a report stays with a source for a while.
//! 3. Then the order of the sources.

use rustc_hash::FxHashMap;

/// For each quotation, the sources that have it equally well, in their order.
pub(super) type Ties = Vec<Vec<usize>>;

/// Returns the source to name for each quotation, if any has it. `previous` has the index of the previous part of each utterance.
pub(super) fn choose(ties: &Ties, previous: &[Option<usize>]) -> Vec<Option<usize>> {
    let utterances = utterances(previous);
    let count = utterances.iter().max().map_or(0, |last| last + 1);
    // How many parts of an utterance each source is best for.
    let mut votes: Vec<Vec<(usize, usize)>> = vec![Vec::new(); count];
    for (quotation, sources) in ties.iter().enumerate() {
        let votes = &mut votes[utterances[quotation]];
        for &source in sources {
            match votes.iter_mut().find(|(other, _)| *other == source) {
                Some((_, count)) => *count += 1,
                None => votes.push((source, 1)),
            }
        }
    }
    let remaining: Vec<Vec<usize>> = ties
        .iter()
        .enumerate()
        .map(|(quotation, sources)| {
            let votes = &votes[utterances[quotation]];
            let votes_for = |source: usize| {
                votes
                    .iter()
                    .find(|(other, _)| *other == source)
                    .map_or(0, |(_, count)| *count)
            };
            let most = sources.iter().map(|&source| votes_for(source)).max();
            sources
                .iter()
                .copied()
                .filter(|&source| Some(votes_for(source)) == most)
                .collect()
        })
        .collect();
    // The quotations for which only one source remains, by source, ascending.
    let mut certain: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for (quotation, sources) in remaining.iter().enumerate() {
        if let [source] = sources.as_slice() {
            certain.entry(*source).or_default().push(quotation);
        }
    }
    let distance = |source: usize, quotation: usize| {
        let certain = certain.get(&source).map_or(&[][..], Vec::as_slice);
        let next = certain.partition_point(|&other| other < quotation);
        let neighbours = certain[next.saturating_sub(1)..].iter().take(2);
        let distances = neighbours.map(|other| other.abs_diff(quotation));
        distances.min().unwrap_or(usize::MAX)
    };
    remaining
        .iter()
        .enumerate()
        .map(|(quotation, sources)| match sources.as_slice() {
            [source] => Some(*source),
            sources => {
                let sources = sources.iter().copied();
                sources.min_by_key(|&source| (distance(source, quotation), source))
            }
        })
        .collect()
}

/// Returns the number of the utterance of each quotation.
fn utterances(previous: &[Option<usize>]) -> Vec<usize> {
    let mut numbers: Vec<usize> = Vec::with_capacity(previous.len());
    let mut next = 0;
    for previous in previous {
        let number = previous.and_then(|index| numbers.get(index).copied());
        numbers.push(number.unwrap_or(next));
        next += usize::from(number.is_none());
    }
    numbers
}
