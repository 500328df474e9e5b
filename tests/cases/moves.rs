//! Moves: passages that occur in both texts, but not in the same order.

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
fn a_sentence_moves_with_its_full_stop() {
    check(
        "The council met on Tuesday evening. Pilots refused the deeper channel outright. Nobody came.",
        "Pilots refused the deeper channel outright. The council met on Tuesday evening. Nobody came.",
        "[1-The council met on Tuesday evening. -1]Pilots refused the deeper channel outright. \
         {1+The council met on Tuesday evening. +1}Nobody came.",
    );
}

#[test]
fn a_full_stop_moves_with_its_sentence_though_others_stay() {
    check(
        "The council met on Tuesday evening. Pilots refused the deeper channel outright. Nobody was hurt in the storm.",
        "Pilots refused the deeper channel outright. The council met on Tuesday evening. Nobody was hurt in the storm.",
        "[1-The council met on Tuesday evening. -1]Pilots refused the deeper channel outright. \
         {1+The council met on Tuesday evening. +1}Nobody was hurt in the storm.",
    );
}

#[test]
fn a_moved_paragraph_is_found() {
    check(
        "The council met on Tuesday evening, and heard the pilots.\n\n\
         Ferries stopped running before midnight.\n\n\
         Nobody was hurt in the storm.",
        "Ferries stopped running before midnight.\n\n\
         The council met on Tuesday evening, and heard the pilots.\n\n\
         Nobody was hurt in the storm.",
        "{1+Ferries stopped running before midnight.\n\n+1}\
         The council met on Tuesday evening, and heard the pilots.\n\n\
         [1-Ferries stopped running before midnight.\n\n-1]\
         Nobody was hurt in the storm.",
    );
}

#[test]
fn a_moved_short_paragraph_of_common_words_is_found() {
    check(
        "Pilots refused the deeper channel outright, and the ferries stopped running.\n\n\
         Nobody was hurt in the storm.",
        "Nobody was hurt in the storm.\n\n\
         Pilots refused the deeper channel outright, and the ferries stopped running.",
        "{1+Nobody was hurt in the storm.\n\n+1}\
         Pilots refused the deeper channel outright, and the ferries stopped running.\
         [-\n\n-][1-Nobody was hurt in the storm.-1]",
    );
}

#[test]
fn a_moved_sentence_keeps_its_edits() {
    check(
        "The harbour board met again on Tuesday and heard reports. \
         Pilots refused the deeper channel outright and without a vote. \
         Nobody was hurt when winter storms came over the northern pier. It went home.",
        "The harbour board met again on Tuesday and heard reports. \
         Nobody was hurt when winter storms came over the northern pier. \
         Pilots refused the deeper channel today and without a vote. It went home.",
        "The harbour board met again on Tuesday and heard reports. \
         [1-Pilots refused the deeper channel -1][-1|outright -][1-and without a vote. -1]\
         Nobody was hurt when winter storms came over the northern pier. \
         {1+Pilots refused the deeper channel +1}{+1|today +}{1+and without a vote. +1}It went home.",
    );
}

#[test]
fn a_moved_sentence_may_have_ignored_differences() {
    check(
        "The council didn't meet on Tuesday evening. Pilots refused the deeper channel outright. Nobody came.",
        "Pilots refused the deeper channel outright. The council didn’t meet on Tuesday evening. Nobody came.",
        "{1+Pilots refused the deeper channel outright. +1}The council [=typography: didn't|didn’t=] meet on \
         Tuesday evening. [1-Pilots refused the deeper channel outright. -1]Nobody came.",
    );
}

#[test]
fn a_few_common_words_are_not_a_move() {
    check(
        "It will, as is usual in such a case, go to the board of the port.",
        "It will go to the board of the port, as is usual in such a case.",
        "It will[-, as is usual in such a case,-] go to the board of the port\
         {+, as is usual in such a case+}.",
    );
}

#[test]
fn a_single_word_is_not_a_move() {
    check(
        "Pilots yesterday refused the deeper channel.",
        "Pilots refused the deeper channel yesterday.",
        "Pilots [-yesterday -]refused the deeper channel{+ yesterday+}.",
    );
}

#[test]
fn moves_are_found_only_if_requested() {
    crate::check(
        changes,
        &with(|options| options.detect_moves = false),
        "The council met on Tuesday evening. Pilots refused the deeper channel outright. Nobody came.",
        "Pilots refused the deeper channel outright. The council met on Tuesday evening. Nobody came.",
        "[-The council met on Tuesday evening. -]Pilots refused the deeper channel outright. \
         {+The council met on Tuesday evening. +}Nobody came.",
    );
}

#[test]
fn without_punctuation_a_paragraph_moves_with_its_own_marks() {
    crate::check(
        changes,
        &with(|options| options.ignore_punctuation = true),
        "“The council met on Tuesday evening, and heard the pilots,” he said.\n\n\
         “Ferries stopped running before midnight.”\n\n\
         “Nobody was hurt in the storm.”",
        "“Ferries stopped running before midnight.”\n\n\
         “The council met on Tuesday evening, and heard the pilots,” he said.\n\n\
         “Nobody was hurt in the storm.”",
        "{1+“Ferries stopped running before midnight.”\n\n+1}\
         “The council met on Tuesday evening, and heard the pilots,” he said.\n\n\
         [1-“Ferries stopped running before midnight.”\n\n-1]\
         “Nobody was hurt in the storm.”",
    );
}

#[test]
fn a_few_words_among_many_others_are_not_a_move() {
    check(
        "Tolls may, for some time, exceed whatever pilots once considered a sensible average in the longer run. \
         The council met on Tuesday evening, and heard the harbour master.",
        "The council met on Tuesday evening, and heard the harbour master. \
         Fares are expected, for some time, to trail the national index of transport prices in the longer run.",
        "[-Tolls may, for some time, exceed whatever pilots once considered a sensible average in the longer run. -]\
         The council met on Tuesday evening, and heard the harbour master.\
         {+ Fares are expected, for some time, to trail the national index of transport prices in the longer run.+}",
    );
}

#[test]
fn a_word_far_from_the_rest_did_not_move_with_it() {
    check(
        "The council met on Tuesday evening, and heard what the harbour master had found. The board asked for measures as needed to \
         promote a stronger regional trade and lasting relief from the northern winter storms.",
        "Without such measures, regional fishing might never be large enough to bring lasting relief from the northern winter \
         storms. The council met on Tuesday evening, and heard what the harbour master had found.",
        "{+Without such measures, regional fishing might never be large enough to bring +}\
         {1+lasting relief from the northern winter storms. +1}The council met on Tuesday evening, and heard what the harbour \
         master had found.[- The board asked for measures as needed to promote a stronger regional trade and -]\
         [1-lasting relief from the northern winter storms.-1]",
    );
}

#[test]
fn another_sentence_of_the_same_pattern_is_not_a_move() {
    check(
        "“Agent” means any person that acts for the seller in a sale.\n\
         “Port” means the harbour where the goods are loaded and weighed.",
        "“Port” means the harbour where the goods are loaded and weighed.\n\
         “Broker” means any person that trades for the seller in a sale.",
        "[-“Agent” means any person that acts for the seller in a sale.\n-]“Port” means the harbour where the goods are loaded and weighed.{+\n“Broker” means any person that trades for the seller in a sale.+}",
    );
    check(
        "Lot 14. A silver spoon made in Dublin, sold for 40 pounds.\n\n\
         The auction was held in the old mill, and a hundred people came in spite of the snow.",
        "The auction was held in the old mill, and a hundred people came in spite of the snow.\n\n\
         Lot 31. A copper kettle made in Leeds, sold for 25 pounds.",
        "[-Lot 14. A silver spoon made in Dublin, sold for 40 pounds.\n\n-]The auction was held in the old mill, and a hundred people came in spite of the snow.{+\n\nLot 31. A copper kettle made in Leeds, sold for 25 pounds.+}",
    );
}

#[test]
fn a_moved_sentence_of_a_pattern_keeps_its_start_and_end() {
    check(
        "The Hirer shall clean the hall after use, and shall lock the hall at night.\n\n\
         The Hirer shall clean the stage after use, and shall lock the stage at night.\n\n\
         The Hirer shall clean the kitchen after use, and shall lock the kitchen at night.\n\n\
         The Hirer shall clean the yard after use, and shall lock the yard at night.",
        "The Hirer shall clean the hall after use, and shall lock the hall at night.\n\n\
         The Hirer shall clean the kitchen after use, and shall lock the kitchen at night.\n\n\
         The Hirer shall clean the stage after use, and shall lock the stage at night.\n\n\
         The Hirer shall clean the yard after use, and shall lock the yard at night.",
        "The Hirer shall clean the hall after use, and shall lock the hall at night.\n\n[-The Hirer shall clean the stage after use, and shall lock the stage at night.\n\n-]The Hirer shall clean the kitchen after use, and shall lock the kitchen at night.\n\n{+The Hirer shall clean the stage after use, and shall lock the stage at night.\n\n+}The Hirer shall clean the yard after use, and shall lock the yard at night.",
    );
}

#[test]
fn a_sentence_moves_rather_than_two_with_the_end_of_a_paragraph() {
    check(
        "Tea is served at four. The dog sleeps by the stove.\n\n\
         The cat came home late. An old sailor with a wooden leg told us how his ship had been lost near the pole.",
        "Tea is served at four. An old sailor with a wooden leg told us how his ship had been lost near the pole. \
         The dog sleeps by the stove.\n\nThe cat came home late.",
        "Tea is served at four. {1+An old sailor with a wooden leg told us how his ship had been lost near the pole. +1}The dog sleeps by the stove.\n\nThe cat came home late.[- -][1-An old sailor with a wooden leg told us how his ship had been lost near the pole.-1]",
    );
}

#[test]
fn a_moved_sentence_may_have_one_word_exchanged() {
    check(
        "The fee for a stall is 12 francs a day, payable to the warden before noon.\n\n\
         Dogs are kept on a lead. Music ends at ten.",
        "Dogs are kept on a lead. Music ends at ten.\n\n\
         The fee for a stall is 15 francs a day, payable to the warden before noon.",
        "{1+Dogs are kept on a lead. Music ends at ten.\n\n+1}The fee for a stall is [-12-]{+15+} francs a day, payable to the warden before noon.[-\n\n-][1-Dogs are kept on a lead. Music ends at ten.-1]",
    );
}
