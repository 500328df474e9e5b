//! Edits of prose: words, clauses and sentences that were inserted, deleted or replaced.

use crate::notation::changes;
use crate::with;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    crate::check(changes, &Options::default(), before, after, expected);
}

#[test]
fn identical_texts_have_no_change() {
    check(
        "The ferry left at noon.",
        "The ferry left at noon.",
        "The ferry left at noon.",
    );
}

#[test]
fn a_word_is_replaced() {
    check(
        "The board will close the harbour.",
        "The board may close the harbour.",
        "The board [-will-]{+may+} close the harbour.",
    );
}

#[test]
fn neighbouring_words_are_replaced_as_one() {
    check(
        "The rate was kept at 4.50",
        "The rate is lowered to 4.50",
        "The rate [-was kept at-]{+is lowered to+} 4.50",
    );
}

#[test]
fn two_places_are_two_changes() {
    check(
        "The Council decided to keep the rate at 4.75 per cent.",
        "The Council decided to lower the rate to 4.50 per cent.",
        "The Council decided to [-keep-]{+lower+} the rate [-at 4.75-]{+to 4.50+} per cent.",
    );
}

#[test]
fn a_word_is_added_with_the_space_behind_it() {
    check(
        "The vote was unanimous.",
        "The vote was nearly unanimous.",
        "The vote was {+nearly +}unanimous.",
    );
}

#[test]
fn a_word_is_dropped_with_the_space_behind_it() {
    check(
        "The pilots did not agree to the plan.",
        "The pilots did agree to the plan.",
        "The pilots did [-not -]agree to the plan.",
    );
}

#[test]
fn the_first_word_is_replaced() {
    check(
        "Some pilots agreed.",
        "Most pilots agreed.",
        "[-Some-]{+Most+} pilots agreed.",
    );
}

#[test]
fn words_are_inserted_at_the_start() {
    check(
        "The board met.",
        "On Tuesday the board met.",
        "{+On Tuesday +}[=case: The|the=] board met.",
    );
}

#[test]
fn the_last_word_is_replaced_and_the_full_stop_stays() {
    check(
        "The channel is too shallow.",
        "The channel is too narrow.",
        "The channel is too [-shallow-]{+narrow+}.",
    );
}

#[test]
fn the_last_words_are_deleted_and_the_full_stop_stays() {
    check(
        "The board will meet again in spring.",
        "The board will meet again.",
        "The board will meet again[- in spring-].",
    );
}

#[test]
fn a_repeated_word_is_deleted() {
    check(
        "He sold the the boat.",
        "He sold the boat.",
        "He sold the [-the -]boat.",
    );
}

#[test]
fn a_list_gains_an_entry() {
    check(
        "They inspected cranes, barges and tugs.",
        "They inspected cranes, barges, buoys and tugs.",
        "They inspected cranes, barges{+, buoys+} and tugs.",
    );
}

#[test]
fn a_sentence_is_added_at_the_end() {
    check(
        "The pier was mended.",
        "The pier was mended. It cost little.",
        "The pier was mended.{+ It cost little.+}",
    );
}

#[test]
fn a_sentence_is_added_at_the_start() {
    check(
        "The pier was mended.",
        "Winter came early. The pier was mended.",
        "{+Winter came early. +}The pier was mended.",
    );
}

#[test]
fn a_sentence_is_deleted_in_the_middle() {
    check(
        "The pier was mended. It cost little. The mayor thanked the crew.",
        "The pier was mended. The mayor thanked the crew.",
        "The pier was mended. [-It cost little. -]The mayor thanked the crew.",
    );
}

#[test]
fn a_whole_sentence_is_inserted_between_similar_ones() {
    check(
        "The north pier is open. The south pier is open.",
        "The north pier is open. The west pier is open. The south pier is open.",
        "The north pier is open. {+The west pier is open. +}The south pier is open.",
    );
}

#[test]
fn a_sentence_is_replaced_between_two_that_stay() {
    check(
        "The pier was mended. Nobody was hurt. The mayor thanked the crew.",
        "The pier was mended. Two divers drowned. The mayor thanked the crew.",
        "The pier was mended. [-Nobody was hurt-]{+Two divers drowned+}. The mayor thanked the crew.",
    );
}

#[test]
fn a_sentence_is_split() {
    check(
        "The port closed, and the ferries stopped.",
        "The port closed. The ferries stopped.",
        "The port closed[-, and-]{+.+} [=case: the|The=] ferries stopped.",
    );
}

#[test]
fn a_single_article_between_rewritten_halves_is_not_a_match() {
    check(
        "Officials yesterday praised the swift response.",
        "Critics bitterly condemned the delayed evacuation.",
        "[-Officials yesterday praised the swift response-]{+Critics bitterly condemned the delayed evacuation+}.",
    );
}

#[test]
fn an_article_beside_a_small_change_is_kept() {
    check(
        "They wanted to raise the toll and the tax.",
        "They wanted to lower the toll and the fee.",
        "They wanted to [-raise-]{+lower+} the toll and the [-tax-]{+fee+}.",
    );
}

#[test]
fn texts_with_nothing_in_common_are_one_change() {
    check(
        "Rain fell all night",
        "Nobody answered my letter",
        "[-Rain fell all night-]{+Nobody answered my letter+}",
    );
}

#[test]
fn a_contraction_is_one_word() {
    check(
        "The port lost it's charter.",
        "The port lost its charter.",
        "The port lost [-it's-]{+its+} charter.",
    );
}

#[test]
fn a_word_is_split() {
    check(
        "The board cannot act.",
        "The board can not act.",
        "The board [-cannot-]{+can not+} act.",
    );
}

#[test]
fn a_clause_is_inserted_between_commas() {
    check(
        "The mayor thanked the crew.",
        "The mayor, who had arrived late, thanked the crew.",
        "The mayor{+, who had arrived late,+} thanked the crew.",
    );
}

#[test]
fn one_of_two_equal_sentences_is_deleted() {
    check(
        "All is well. The sea is calm. All is well.",
        "All is well. The sea is calm.",
        "All is well. The sea is calm.[- All is well.-]",
    );
}

#[test]
fn distant_edits_are_separate_changes() {
    check(
        "The harbour board met on Tuesday, heard the pilots, and put off its decision on the new channel until spring.",
        "The harbour board met on Thursday, heard the pilots, and put off its decision on the new channel until autumn.",
        "The harbour board met on [-Tuesday-]{+Thursday+}, heard the pilots, and put off its decision on the new channel \
         until [-spring-]{+autumn+}.",
    );
}

#[test]
fn a_paragraph_is_added_between_two() {
    check(
        "The pier was mended.\n\nThe mayor thanked the crew.",
        "The pier was mended.\n\nDivers found the anchor.\n\nThe mayor thanked the crew.",
        "The pier was mended.\n\n{+Divers found the anchor.\n\n+}The mayor thanked the crew.",
    );
}

#[test]
fn a_paragraph_is_deleted_at_the_end() {
    check(
        "The pier was mended.\n\nThe mayor thanked the crew.",
        "The pier was mended.",
        "The pier was mended.[-\n\nThe mayor thanked the crew.-]",
    );
}

#[test]
fn a_sentence_added_to_a_paragraph_does_not_move_its_end() {
    check(
        "The pier was mended.\n\nThe mayor thanked the crew.",
        "The pier was mended. Divers found the anchor.\n\nThe mayor thanked the crew.",
        "The pier was mended.{+ Divers found the anchor.+}\n\nThe mayor thanked the crew.",
    );
}

#[test]
fn changes_on_both_sides_of_a_paragraph_break_are_separate() {
    check(
        "The pier opens in spring.\n\nThe council met.",
        "The pier opens in autumn.\n\nA council met.",
        "The pier opens in [-spring-]{+autumn+}.\n\n[-The-]{+A+} council met.",
    );
}

#[test]
fn changed_sentences_are_marked_whole_on_request() {
    crate::check(
        changes,
        &with(|options| options.whole_sentences = true),
        "The pier was mended. The mayor thanked the crew. Nobody came.",
        "The pier was mended. The mayor praised the crew. Nobody came.",
        "The pier was mended. [-The mayor thanked the crew.-]{+The mayor praised the crew.+} Nobody came.",
    );
}

#[test]
fn words_shared_by_different_sentences_are_not_a_match() {
    check(
        "The pier was mended. Storms had closed the northern ferry route for most of the winter, and fares rose. Pilots agreed.",
        "The pier was mended. Dredging of the winter basin will cost a fortune, though the ferry lobby welcomes grants. Pilots agreed.",
        "The pier was mended. [-Storms had closed the northern ferry route for most of the winter, and fares rose-]\
         {+Dredging of the winter basin will cost a fortune, though the ferry lobby welcomes grants+}. Pilots agreed.",
    );
}

#[test]
fn a_name_that_kept_less_than_half_is_replaced_whole() {
    check(
        "Those in favour were Ada L. Brandt, Charles L. Evers and Mona Reed.",
        "Those in favour were Ada L. Brandt, Charles I. Plath and Mona Reed.",
        "Those in favour were Ada L. Brandt, [-Charles L. Evers-]{+Charles I. Plath+} and Mona Reed.",
    );
    check(
        "The keys went to Benno S. Berg on Friday, and those of the chest to Nora K. Lund.",
        "The keys went to Frida S. Munk on Friday, and those of the chest to Olga K. Fels.",
        "The keys went to [-Benno S. Berg-]{+Frida S. Munk+} on Friday, and those of the chest to [-Nora K. Lund-]{+Olga K. Fels+}.",
    );
}

#[test]
fn most_of_a_name_is_kept() {
    check(
        "The keys went to Jonas M. Lacher of North Veil.",
        "The keys went to Jonas Lacher of South Veil.",
        "The keys went to Jonas [-M. -]Lacher of [-North-]{+South+} Veil.",
    );
    check(
        "The Monetary Policy Committee met.",
        "The Monetary Policy Board met.",
        "The Monetary Policy [-Committee-]{+Board+} met.",
    );
}

#[test]
fn many_words_with_capitals_are_a_heading_and_not_a_name() {
    check(
        "New Northern Harbour Toll Rises Again Today",
        "New Southern Harbour Fee Falls Again Now",
        "New [-Northern-]{+Southern+} Harbour [-Toll Rises-]{+Fee Falls+} Again [-Today-]{+Now+}",
    );
}

#[test]
fn a_long_name_does_not_match_different_sentences() {
    check(
        "Rain fell. The Northern Harbour Pilots Council decided to keep its toll. Reports received since the Council met in May \
         suggest that trade slowed.",
        "Rain fell. Reports received since the Northern Harbour Pilots Council met in June suggest that trade recovered.",
        "Rain fell. [-The Northern Harbour Pilots Council decided to keep its toll. -]Reports received since the \
         {+Northern Harbour Pilots +}Council met in [-May-]{+June+} suggest that trade [-slowed-]{+recovered+}.",
    );
}

#[test]
fn a_single_and_beside_an_inserted_clause_is_not_a_match() {
    check(
        "Trade has been subdued in recent months, and longer queues formed at the gates.",
        "Trade has been subdued in recent months, although the prices of grain and timber have risen. Longer queues formed at the gates.",
        "Trade has been subdued in recent months, [-and-]{+although the prices of grain and timber have risen.+} [=case: longer|Longer=] \
         queues formed at the gates.",
    );
}

#[test]
fn words_in_front_of_a_sentence_are_inserted_alone() {
    check(
        "The vote was close. The mayor left early, and nobody followed him.",
        "The vote was close. However, the mayor left early, and nobody followed him.",
        "The vote was close. {+However, +}[=case: The|the=] mayor left early, and nobody followed him.",
    );
    check(
        "In addition, strains in the market persisted. Prices rose.",
        "Strains in the market persisted. Prices rose.",
        "[-In addition, -][=case: strains|Strains=] in the market persisted. Prices rose.",
    );
    check(
        "The storm passed. The boats went out again.",
        "The storm passed, and the boats went out again.",
        "The storm passed[-.-]{+, and+} [=case: The|the=] boats went out again.",
    );
}

#[test]
fn a_capital_that_changed_alone_is_a_change() {
    check(
        "The bear slept. The boats left.",
        "The bear slept. the boats left.",
        "The bear slept. [-The-]{+the+} boats left.",
    );
}

#[test]
fn letters_of_a_list_shift_without_its_items() {
    check(
        "a) flour;\nb) salt;\nc) yeast.",
        "a) flour;\nb) sugar;\nc) salt;\nd) yeast.",
        "a) flour;\n[-b-]{+b) sugar;\nc+}) salt;\n[-c-]{+d+}) yeast.",
    );
}

#[test]
fn a_note_mark_moves_without_the_end_of_a_paragraph() {
    check(
        "The tower leans.[3]\n\nThe well is dry.\n\n[3] Measured in 1950.",
        "The tower leans.\n\nThe well is dry.[3]\n\n[3] Measured in 1950.",
        "The tower leans.[-[3]-]\n\nThe well is dry.{+[3]+}\n\n[3] Measured in 1950.",
    );
}
