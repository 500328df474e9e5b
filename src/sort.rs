//! Sorts items of any type by one compiled routine.
//!
//! The standard library's sort is compiled for every type, at five to ten kilobytes each. Here integer keys are sorted, together with the
//! index of their item, and the items are swapped into that order.
//!
//! # Time and space
//!
//! O(*n* log *n*), linear if the items are already in order. 56 bytes for each item.

/// Sorts items by their keys. The sort is stable.
pub(crate) fn sort_by_key<T>(items: &mut [T], key: impl Fn(&T) -> u128) {
    let keys: Vec<u128> = items.iter().map(key).collect();
    // Only this loop is compiled for every type.
    for (one, two) in swaps(keys) {
        items.swap(one, two);
    }
}

/// Returns the swaps that sort items with these keys, in order.
#[inline(never)]
fn swaps(keys: Vec<u128>) -> Vec<(usize, usize)> {
    if keys.is_sorted() {
        return Vec::new();
    }
    let order = order(keys);
    // The item at each position so far, and the position of each item.
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

/// Returns the indices of keys in the order of the keys. The order is stable.
#[inline(never)]
pub(crate) fn order(keys: Vec<u128>) -> Vec<usize> {
    let mut tagged: Vec<(u128, usize)> = keys.into_iter().zip(0..).collect();
    tagged.sort_unstable();
    tagged.into_iter().map(|(_, place)| place).collect()
}

/// Returns the first index, from `from` on, of an item that is not before a position. The items before it must come first. Exponential
/// search: logarithmic in the distance, so that a walk along a text does not search all of it at every step.
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

/// Combines two numbers into a key that orders by the first, then by the second.
pub(crate) fn pair(first: u64, second: u64) -> u128 {
    u128::from(first) << 64 | u128::from(second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_with_equal_keys_keep_their_order() {
        let mut words = vec!["pear", "fig", "plum", "nut", "apple"];
        sort_by_key(&mut words, |word| word.len() as u128);
        assert_eq!(words, ["fig", "nut", "pear", "plum", "apple"]);
    }

    #[test]
    fn an_exponential_search_finds_the_partition_point() {
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
    fn the_first_of_two_numbers_orders_first() {
        assert!(pair(1, u64::MAX) < pair(2, 0));
        assert!(pair(1, 1) < pair(1, 2));
    }
}
