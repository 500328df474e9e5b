//! Sorting, all of it by one routine.
//!
//! The standard library's sort is compiled anew for every type, at some five to ten kilobytes each; in a module that
//! every reader loads, one is enough: numbers are sorted, with the place of what they stand for, and that is put in order after.
//!
//! # Time and space
//!
//! O(*n* log *n*), linear for what is in order already; 32 bytes an item.

/// Puts items in the order of their keys; those with the same key stay as they stand.
pub(crate) fn sort_by_key<T>(items: &mut Vec<T>, key: impl Fn(&T) -> u128) {
    let keys: Vec<u128> = items.iter().map(key).collect();
    if keys.is_sorted() {
        return;
    }
    let order = order(keys);
    let mut places: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|place| places[place].take()));
}

/// The places of keys, in the order of the keys; of the same ones, as they stand.
pub(crate) fn order(keys: Vec<u128>) -> Vec<usize> {
    let mut tagged: Vec<(u128, usize)> = keys.into_iter().zip(0..).collect();
    tagged.sort_unstable();
    tagged.into_iter().map(|(_, place)| place).collect()
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
    fn the_first_of_two_numbers_counts_most() {
        assert!(pair(1, u64::MAX) < pair(2, 0));
        assert!(pair(1, 1) < pair(1, 2));
    }
}
