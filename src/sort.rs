//! Sorting, all of it by one routine.
//!
//! The standard library's sort is compiled anew for every type, at some five to ten kilobytes each; in a module that
//! every reader loads, one is enough: numbers are sorted, with the place of what they stand for, and that is put in order after.
//!
//! # Time and space
//!
//! O(*n* log *n*), linear for what is in order already; 56 bytes an item.

/// Puts items in the order of their keys; those with the same key stay as they stand.
pub(crate) fn sort_by_key<T>(items: &mut [T], key: impl Fn(&T) -> u128) {
    let keys: Vec<u128> = items.iter().map(key).collect();
    // Nothing but this loop is compiled for every type.
    for (one, two) in swaps(keys) {
        items.swap(one, two);
    }
}

/// What to swap, one pair after another, to put the items of these keys in order.
#[inline(never)]
fn swaps(keys: Vec<u128>) -> Vec<(usize, usize)> {
    if keys.is_sorted() {
        return Vec::new();
    }
    let order = order(keys);
    // Which item stands at each place by now, and where each item does.
    let mut items: Vec<usize> = (0..order.len()).collect();
    let mut places = items.clone();
    let mut swaps = Vec::with_capacity(order.len());
    for (place, item) in order.into_iter().enumerate() {
        let (other, away) = (places[item], items[place]);
        if other != place {
            swaps.push((place, other));
            items[other] = away;
            places[away] = other;
        }
    }
    swaps
}

/// The places of keys, in the order of the keys; of the same ones, as they stand.
#[inline(never)]
pub(crate) fn order(keys: Vec<u128>) -> Vec<usize> {
    let mut tagged: Vec<(u128, usize)> = keys.into_iter().zip(0..).collect();
    tagged.sort_unstable();
    tagged.into_iter().map(|(_, place)| place).collect()
}

/// The first place from one on where items are no longer in front of what is looked for; all that are stand together. Logarithmic in how
/// far that is: who walks along a text does not search all of it at every step.
#[inline]
pub(crate) fn ahead<T>(items: &[T], from: usize, is_before: impl Fn(&T) -> bool) -> usize {
    let mut step = 1;
    let mut from = from;
    while items.get(from + step - 1).is_some_and(&is_before) {
        from += step;
        step *= 2;
    }
    let to = items.len().min(from + step - 1);
    from + items[from..to].partition_point(is_before)
}

/// A key of two numbers, of which the first counts most.
pub(crate) fn pair(first: u64, second: u64) -> u128 {
    u128::from(first) << 64 | u128::from(second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_with_the_same_key_stay_as_they_stand() {
        let mut words = vec!["pear", "fig", "plum", "nut", "apple"];
        sort_by_key(&mut words, |word| word.len() as u128);
        assert_eq!(words, ["fig", "nut", "pear", "plum", "apple"]);
    }

    #[test]
    fn looking_ahead_finds_what_a_search_of_all_finds() {
        for length in 0..40 {
            let items: Vec<usize> = (0..length).collect();
            for wanted in 0..=length {
                for from in 0..=wanted {
                    assert_eq!(ahead(&items, from, |&item| item < wanted), wanted);
                }
            }
        }
    }

    #[test]
    fn the_first_of_two_numbers_counts_most() {
        assert!(pair(1, u64::MAX) < pair(2, 0));
        assert!(pair(1, 1) < pair(1, 2));
    }
}
