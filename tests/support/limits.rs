//! Limits drawn at random, mostly small, so that short texts reach every branch.

use word_for_word::limits::{AlignLimits, ChangesLimits, Limits, ReuseLimits, TextLimits};

/// The number of bytes that choose the limits.
pub const CHOICES: usize = 27;

/// The bytes that choose, one for each limit.
struct Choices([u8; CHOICES], usize);

impl Choices {
    /// Returns the default for every fourth choice, and a number in the range for the others.
    fn pick(&mut self, default: usize, least: usize, most: usize) -> usize {
        let choice = usize::from(self.0[self.1]);
        self.1 += 1;
        if choice % 4 == 0 {
            default
        } else {
            least + choice / 4 * (most - least + 1) / 64
        }
    }
}

/// Returns the limits that the bytes choose. If all bytes are zero, they choose the defaults.
pub fn limits(choices: [u8; CHOICES]) -> Limits {
    let Limits {
        text,
        align,
        changes,
        reuse,
    } = Limits::default();
    let choices = &mut Choices(choices, 0);
    Limits {
        text: TextLimits {
            hard_wrap_lines: choices.pick(text.hard_wrap_lines, 1, 8),
            shortest_copy: choices.pick(text.shortest_copy, 1, 12),
            nearby_tokens: choices.pick(text.nearby_tokens, 0, 4),
            nearby_tries: choices.pick(text.nearby_tries, 0, 4),
        },
        align: AlignLimits {
            sampled_gap: choices.pick(align.sampled_gap, 1, 16),
            sampled_run: choices.pick(align.sampled_run, 1, 8),
            small_gap: choices.pick(align.small_gap, 0, 8),
            largest_gap: choices.pick(align.largest_gap, 1, 64),
            split_budget: choices.pick(align.split_budget, 1, 128),
            shortest_piece: choices.pick(align.shortest_piece, 1, 8),
            move_rounds: choices.pick(align.move_rounds, 1, 3),
            tied_words: choices.pick(align.tied_words, 0, 8),
        },
        changes: ChangesLimits {
            longest_compared_word: choices.pick(changes.longest_compared_word, 1, 8),
            sentences_of_word: choices.pick(changes.sentences_of_word, 1, 3),
            longest_sentence: choices.pick(changes.longest_sentence, 1, 16),
        },
        reuse: ReuseLimits {
            listed_occurrences: choices.pick(reuse.listed_occurrences, 1, 3),
            examined_occurrences: choices.pick(reuse.examined_occurrences, 1, 3),
            run_occurrences: choices.pick(reuse.run_occurrences, 1, 3),
            context_words: choices.pick(reuse.context_words, 1, 3),
            closing_mark_tokens: choices.pick(reuse.closing_mark_tokens, 1, 8),
            quoted_paragraphs: choices.pick(reuse.quoted_paragraphs, 1, 2),
            nested_quotations: choices.pick(reuse.nested_quotations, 1, 3),
            earlier_fragments: choices.pick(reuse.earlier_fragments, 1, 4),
            fragment_occurrences: choices.pick(reuse.fragment_occurrences, 1, 3),
            aligned_fragment_gap: choices.pick(reuse.aligned_fragment_gap, 1, 8),
            listed_places: choices.pick(reuse.listed_places, 1, 3),
            tiling_rounds: choices.pick(reuse.tiling_rounds.into(), 0, 4) as u8,
        },
    }
}
