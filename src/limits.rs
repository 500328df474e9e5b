//! Limits: the sizes from which a phase samples, splits, truncates or skips its input.
//!
//! They bound the work on any input. Nothing else depends on the size of a text, so that whatever a phase does with a book it also does
//! with a sentence, given small limits. The property tests and the fuzz targets draw them small for that; everybody else uses the
//! defaults, which were measured.

/// The limits of every phase.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Limits {
    /// Of the tokenizer.
    pub text: TextLimits,
    /// Of the alignment.
    pub align: AlignLimits,
    /// Of what is made of an alignment.
    pub changes: ChangesLimits,
    /// Of phrases, passages and quotations.
    pub reuse: ReuseLimits,
}

/// The limits of the tokenizer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextLimits {
    /// How many lines are examined to detect hard wrapping.
    pub hard_wrap_lines: usize,
    /// Bytes of the shortest stretch whose tokens are copied from the other text. Shorter ones occur by chance.
    pub shortest_copy: usize,
    /// How many tokens after the last copied one are tried first.
    pub nearby_tokens: usize,
    /// For how many tokens of this text only those are tried. After that the prefix table is built.
    pub nearby_tries: usize,
}

impl Default for TextLimits {
    fn default() -> Self {
        Self {
            hard_wrap_lines: 2_000,
            shortest_copy: 24,
            nearby_tokens: 16,
            nearby_tries: 24,
        }
    }
}

/// The limits of the alignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlignLimits {
    /// Units of the longer side of a gap from which one run in eight is looked up instead of every one. A hash of the run selects it, so
    /// the sample is the same in both texts. A missed match is short, and is found when the gaps between anchors are filled.
    pub sampled_gap: usize,
    /// Units of the shortest run that is sampled.
    pub sampled_run: usize,
    /// The product of a gap's lengths up to which its units are first compared each with each: most small gaps have nothing in common.
    pub small_gap: usize,
    /// The product of a gap's lengths up to which it is aligned in one piece: at worst some hundred milliseconds.
    pub largest_gap: usize,
    /// The largest sum of the products of the pieces that a larger gap is split into …
    pub split_budget: usize,
    /// … unless the pieces would have fewer units than this in the longer text.
    pub shortest_piece: usize,
    /// How many rounds decide which candidates are moves.
    pub move_rounds: usize,
    /// How many words of a text, of those that the other lacks, are compared with the other's to find two spellings of one word. Texts with
    /// more have little in common.
    pub tied_words: usize,
}

impl Default for AlignLimits {
    fn default() -> Self {
        Self {
            sampled_gap: 4_000,
            sampled_run: 8,
            small_gap: 64,
            largest_gap: 1 << 24,
            split_budget: 1 << 26,
            shortest_piece: 64,
            move_rounds: 3,
            tied_words: 20_000,
        }
    }
}

/// The limits of what is made of an alignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangesLimits {
    /// Grapheme clusters of the longest word whose letters are compared: the time is quadratic in them.
    pub longest_compared_word: usize,
    /// How many sentences may have a word for it to count in a search for the nearest one.
    pub sentences_of_word: usize,
    /// Units of the longest sentence that is searched for or found.
    pub longest_sentence: usize,
}

impl Default for ChangesLimits {
    fn default() -> Self {
        Self {
            longest_compared_word: 48,
            sentences_of_word: 64,
            longest_sentence: 250,
        }
    }
}

/// The limits of phrases, passages and quotations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReuseLimits {
    /// How many occurrences of a phrase are listed for each text.
    pub listed_occurrences: usize,
    /// How many occurrences of a phrase on each side are examined to find a tile's partner, even if fewer are listed. A phrase with more
    /// is a fixture of its text, and any of the first thousand will do; the one that continues a neighbour is always examined.
    pub examined_occurrences: usize,
    /// How many occurrences of a run are examined by passages and quotations.
    pub run_occurrences: usize,
    /// Words around a known run that are indexed in both texts. Only runs of four times as many are indexed once.
    pub context_words: usize,
    /// Tokens that are searched for a closing quotation mark.
    pub closing_mark_tokens: usize,
    /// Paragraphs of the longest document quoted in full between one pair of marks.
    pub quoted_paragraphs: usize,
    /// How many quotations may nest.
    pub nested_quotations: usize,
    /// How many fragments of a quotation each one is tried behind.
    pub earlier_fragments: usize,
    /// How many occurrences of a run are fragments of a quotation. A run with more gives none, unless no other run does.
    pub fragment_occurrences: usize,
    /// Words between two fragments up to which they are aligned word by word.
    pub aligned_fragment_gap: usize,
    /// How many other places are listed for a tile.
    pub listed_places: usize,
    /// How often a passage that overlaps a better one is trimmed and tried again.
    pub tiling_rounds: u8,
}

impl Default for ReuseLimits {
    fn default() -> Self {
        Self {
            listed_occurrences: 100,
            examined_occurrences: 1_000,
            run_occurrences: 16,
            context_words: 8,
            closing_mark_tokens: 1_000,
            quoted_paragraphs: 100,
            nested_quotations: 6,
            earlier_fragments: 96,
            fragment_occurrences: 12,
            aligned_fragment_gap: 64,
            listed_places: 20,
            tiling_rounds: 4,
        }
    }
}
