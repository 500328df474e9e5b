//! Bearings in other languages: negations, modal verbs, numbers, dates and words of degree, with the lists of the texts' language.

use crate::notation::bearings;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use word_for_word::Options;

/// Checks the bearings of a change at the end of a longer text. The text shows its language.
#[track_caller]
fn check(context: &str, before: &str, after: &str, expected: &str) {
    let texts = [before, after].map(|sentence| format!("{context} {sentence}"));
    crate::check(
        bearings,
        &Options::default(),
        &texts[0],
        &texts[1],
        expected,
    );
}

#[test]
fn german_words_have_bearings() {
    let context = "Der Rat der Stadt hat am Montag beschlossen, dass die Rinne im Norden des Hafens bis zum Frühling gesperrt wird, und \
        die Lotsen haben das mit dem Amt für die Häfen geklärt.";
    check(
        context,
        "Er wird zustimmen.",
        "Er wird nicht zustimmen.",
        "negation",
    );
    check(
        context,
        "Der Rat muss zahlen.",
        "Der Rat kann zahlen.",
        "modal",
    );
    check(
        context,
        "Es sind drei Schiffe.",
        "Es sind vier Schiffe.",
        "figure",
    );
    check(context, "Sie kommen im Mai.", "Sie kommen im Juni.", "date");
    check(
        context,
        "Fast die Schiffe fahren.",
        "Kaum die Schiffe fahren.",
        "degree",
    );
    check(
        context,
        "Er sah die Schiffe.",
        "Er sah die Boote.",
        "wording",
    );
}

#[test]
fn french_and_spanish_words_have_bearings() {
    let context = "Le conseil de la ville a décidé lundi que le chenal du nord est fermé jusqu’au printemps et que les navires ne passent pas \
        par le port, mais par une autre route.";
    check(
        context,
        "La ville doit payer.",
        "La ville peut payer.",
        "modal",
    );
    check(context, "Avec permis.", "Sans permis.", "negation wording");
    let context = "El consejo de la ciudad decidió el lunes que el canal del norte se cierra hasta la primavera y que los barcos no pasan por el \
        puerto, sino por una ruta que es más larga.";
    check(
        context,
        "La ciudad debe pagar.",
        "La ciudad puede pagar.",
        "modal",
    );
    check(
        context,
        "Llegan dos barcos.",
        "Llegan tres barcos.",
        "figure",
    );
}

#[test]
fn russian_and_arabic_words_have_bearings() {
    let context = "Совет города решил в понедельник, что северный канал порта закрыт до весны и что суда не могут по нему ходить, как это было в \
        прошлом году, но что порт открыт.";
    check(
        context,
        "Порт должен платить.",
        "Порт может платить.",
        "modal",
    );
    check(
        context,
        "Он будет платить.",
        "Он не будет платить.",
        "negation",
    );
    let context = "قررت هيئة الميناء إغلاق القناة الشمالية حتى الربيع وأعلنت الهيئة أن السفن تمر عبر القناة الجنوبية من الميناء خلال هذه الفترة \
        وفق قواعد السلامة.";
    check(
        context,
        "ستدفع الهيئة.",
        "لن تدفع الهيئة.",
        "negation wording",
    );
    check(context, "يجب الدفع.", "يمكن الدفع.", "modal");
}

#[test]
fn korean_words_have_bearings() {
    let context = "항만 당국은 북쪽 수로를 봄까지 닫는다고 말했다. 도선사들은 남쪽 수로의 깊이를 다시 재고 등대의 불빛을 고친 뒤에 배들을 \
        항구로 안내한다고 밝혔다. 시의회는 이 계획을 승인했다.";
    check(
        context,
        "요금을 내지 않는다.",
        "요금을 내지 못한다.",
        "negation",
    );
    check(
        context,
        "회의는 월요일 열린다.",
        "회의는 화요일 열린다.",
        "date",
    );
}

#[test]
fn no_language_is_guessed_for_a_short_or_mixed_text() {
    check(
        "",
        "Er wird zustimmen.",
        "Er wird nicht zustimmen.",
        "wording",
    );
    let mixed = "Der Rat hat es beschlossen, und die Lotsen sind dabei. Le conseil a décidé que le chenal est fermé et que les navires ne \
        passent pas par le port.";
    check(
        mixed,
        "Er wird zustimmen.",
        "Er wird nicht zustimmen.",
        "wording",
    );
}
