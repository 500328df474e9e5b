//! The suffix array of a text of integers: all suffixes in lexicographic order. [`phrases`](mod@super::phrases) searches it.
//!
//! Suffixes with a common prefix are adjacent in that order. So all occurrences of a run of words are one interval. The length of the
//! longest run that two places share is the minimum of [`Suffixes::common`] between them.
//!
//! # Time and space
//!
//! Linear, whatever the text: one word repeated 100,000 times costs no more than prose. About nine `u32` a word while
//! sorting, three after.
//!
//! # Method
//!
//! *Sorting*: SA-IS. A suffix is *small* if it sorts before the one that starts a word later, else *large*. From the
//! sorted *leftmost small* suffixes (those after a large one) one sweep up the array sorts all large suffixes, and one
//! sweep down all small ones. To sort the leftmost small ones, cut the text at them and sort the pieces by
//! the same two sweeps. Then replace each piece by its number, and sort the resulting text, which is at most half as long, in the same way.
//! *Common prefixes*: in text order, since from one suffix to the next at most one word is lost.
//!
//! Papers: G. Nong, S. Zhang, W. H. Chan, "Linear Suffix Array Construction by Almost Pure Induced-Sorting", DCC 2009.
//! T. Kasai, G. Lee, H. Arimura, S. Arikawa, K. Park, "Linear-Time Longest-Common-Prefix Computation in Suffix Arrays
//! and Its Applications", CPM 2001.
//!
//! Departures: each level of the recursion has an array of its own, where the paper reuses the one; that costs a
//! third more space and leaves the code to be read. The existing crates bind C, sort only bytes, are unfinished, or are
//! fifty times this size.

/// The mark of a place without a suffix.
const EMPTY: u32 = u32::MAX;

/// The sorted suffixes of a text.
#[derive(Debug, Default)]
pub(crate) struct Suffixes {
    /// The start of each suffix, in lexicographic order.
    pub order: Vec<u32>,
    /// The place in `order` of the suffix from each position.
    pub rank: Vec<u32>,
    /// The number of words that each suffix in `order` shares with the one before it; 0 for the first.
    pub common: Vec<u32>,
}

impl Suffixes {
    /// Sorts the suffixes of `text`.
    ///
    /// The last number must be 0 and occur nowhere else, all numbers must be below `alphabet`, and the length must fit into a `u32`.
    pub(crate) fn of(text: &[u32], alphabet: usize) -> Self {
        let order = sort(text, alphabet);
        let mut rank = vec![0; text.len()];
        for (place, &start) in order.iter().enumerate() {
            rank[start as usize] = place as u32;
        }
        let common = common(text, &order, &rank);
        Self {
            order,
            rank,
            common,
        }
    }
}

/// Computes the common prefixes in the order of the text (Kasai et al.).
fn common(text: &[u32], order: &[u32], rank: &[u32]) -> Vec<u32> {
    let mut common = vec![0; order.len()];
    let mut same = 0_usize;
    for (start, &place) in rank.iter().enumerate() {
        if place == 0 {
            same = 0;
            continue;
        }
        let other = order[place as usize - 1] as usize;
        let pairs = text[start + same..].iter().zip(&text[other + same..]);
        same += pairs.take_while(|(one, two)| one == two).count();
        common[place as usize] = same as u32;
        same = same.saturating_sub(1);
    }
    common
}

/// Sorts the suffixes of `text` by SA-IS and returns their starts. The requirements are those of [`Suffixes::of`].
pub(crate) fn sort(text: &[u32], alphabet: usize) -> Vec<u32> {
    if text.len() < 2 {
        return (0..text.len() as u32).collect();
    }
    let level = Level::of(text, alphabet);
    let cuts: Vec<u32> = (1..text.len() as u32)
        .filter(|&i| level.is_cut(i as usize))
        .collect();
    let mut pieces = level.induce(&cuts);
    pieces.retain(|&i| level.is_cut(i as usize));

    // Number the pieces in their order, equal ones alike. Two cuts are never adjacent, so half of the positions are enough.
    let mut names = vec![EMPTY; text.len() / 2 + 1];
    let mut name = 0;
    for (k, &piece) in pieces.iter().enumerate() {
        if k > 0 && !level.same_piece(pieces[k - 1] as usize, piece as usize) {
            name += 1;
        }
        names[piece as usize / 2] = name;
    }
    let names_below = name as usize + 1;
    if names_below == pieces.len() {
        return level.induce(&pieces);
    }
    names.retain(|&name| name != EMPTY);
    let mut sorted = sort(&names, names_below);
    for place in &mut sorted {
        *place = cuts[*place as usize];
    }
    level.induce(&sorted)
}

/// The text of one level of the recursion, with its buckets.
struct Level<'a> {
    /// The text of this level.
    text: &'a [u32],
    /// Whether the suffix from each position sorts before the next one.
    small: Vec<bool>,
    /// For each number, the place in the order of its first suffix; after the last number, the end.
    buckets: Vec<u32>,
}

impl<'a> Level<'a> {
    fn of(text: &'a [u32], alphabet: usize) -> Self {
        let mut small = vec![true; text.len()];
        for i in (0..text.len() - 1).rev() {
            small[i] = text[i] < text[i + 1] || text[i] == text[i + 1] && small[i + 1];
        }
        let mut buckets = vec![0; alphabet + 1];
        for &number in text {
            buckets[number as usize + 1] += 1;
        }
        let mut sum = 0;
        for bucket in &mut buckets {
            sum += *bucket;
            *bucket = sum;
        }
        Self {
            text,
            small,
            buckets,
        }
    }

    /// Returns whether the text is cut before position `i`: a small suffix after a large one.
    fn is_cut(&self, i: usize) -> bool {
        i > 0 && self.small[i] && !self.small[i - 1]
    }

    /// Returns whether the pieces from two cuts are equal, including the first number of the next piece.
    fn same_piece(&self, one: usize, two: usize) -> bool {
        let last = self.text.len() - 1;
        // The last piece is the final 0, and no other begins with 0. So both pieces end before the text does.
        if self.text[one] != self.text[two] {
            return false;
        }
        for step in 1.. {
            let (i, j) = (one + step, two + step);
            if i > last
                || j > last
                || self.text[i] != self.text[j]
                || self.small[i] != self.small[j]
            {
                return false;
            }
            if self.is_cut(i) || self.is_cut(j) {
                return self.is_cut(i) && self.is_cut(j);
            }
        }
        false
    }

    /// Sorts all suffixes, given the leftmost small ones in their order. Given them in any order, sorts the pieces.
    fn induce(&self, cuts: &[u32]) -> Vec<u32> {
        let Self {
            text,
            small,
            buckets,
        } = self;
        let mut order = vec![EMPTY; text.len()];
        let mut ends = buckets[1..].to_vec();
        for &cut in cuts.iter().rev() {
            let end = &mut ends[text[cut as usize] as usize];
            *end -= 1;
            order[*end as usize] = cut;
        }
        let mut begins = buckets[..buckets.len() - 1].to_vec();
        for place in 0..order.len() {
            let start = order[place];
            if start == EMPTY || start == 0 || small[start as usize - 1] {
                continue;
            }
            let begin = &mut begins[text[start as usize - 1] as usize];
            order[*begin as usize] = start - 1;
            *begin += 1;
        }
        ends.copy_from_slice(&buckets[1..]);
        for place in (0..order.len()).rev() {
            let start = order[place];
            if start == EMPTY || start == 0 || !small[start as usize - 1] {
                continue;
            }
            let end = &mut ends[text[start as usize - 1] as usize];
            *end -= 1;
            order[*end as usize] = start - 1;
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks the suffix array against suffixes sorted one by one and compared word by word.
    fn check(words: &[u32]) {
        let mut text: Vec<u32> = words.iter().map(|word| word + 1).collect();
        text.push(0);
        let alphabet = text.iter().max().map_or(1, |&most| most as usize + 1);
        let suffixes = Suffixes::of(&text, alphabet);
        let mut order: Vec<u32> = (0..text.len() as u32).collect();
        order.sort_by_key(|&start| &text[start as usize..]);
        assert_eq!(suffixes.order, order, "order of {words:?}");
        for (place, &start) in order.iter().enumerate() {
            assert_eq!(
                suffixes.rank[start as usize] as usize, place,
                "rank in {words:?}"
            );
            let before = if place == 0 {
                &[]
            } else {
                &text[order[place - 1] as usize..]
            };
            let pairs = before.iter().zip(&text[start as usize..]);
            let same = pairs.take_while(|(one, two)| one == two).count();
            assert_eq!(suffixes.common[place] as usize, same, "common in {words:?}");
        }
    }

    #[test]
    fn an_empty_text_is_sorted() {
        check(&[]);
    }

    #[test]
    fn a_single_word_is_sorted() {
        check(&[0]);
    }

    #[test]
    fn a_repeated_word_is_sorted() {
        check(&[0; 50]);
    }

    #[test]
    fn numbers_that_do_not_occur_are_skipped() {
        check(&[9, 2, 9, 2, 5]);
    }

    #[test]
    fn the_example_of_the_paper_is_sorted() {
        // mmiissiissiippii
        check(&[1, 1, 0, 0, 3, 3, 0, 0, 3, 3, 0, 0, 2, 2, 0, 0]);
    }

    #[test]
    fn fibonacci_words_are_sorted() {
        let (mut one, mut two) = (vec![0], vec![0, 1]);
        while two.len() < 300 {
            let next = [two.as_slice(), one.as_slice()].concat();
            one = std::mem::replace(&mut two, next);
            check(&two);
        }
    }

    #[test]
    fn every_short_text_of_three_words_is_sorted() {
        for length in 0..8 {
            for number in 0..3_u32.pow(length) {
                let digits = (0..length).map(|place| number / 3_u32.pow(place) % 3);
                check(&digits.collect::<Vec<u32>>());
            }
        }
    }
}
