//! Word lists for German, French, Spanish, Russian, Korean, Japanese, Chinese and Arabic, and the search for the language of two texts.
//!
//! A list holds the frequent forms of closed classes: numerals, months and days, negations, modal verbs and hedges, and words of degree. The
//! classes follow the reference grammars below. The forms are those of newspaper prose, in lower case.
//!
//! | language | classes after |
//! |---|---|
//! | German | G. Helbig, J. Buscha, "Deutsche Grammatik", 2001 |
//! | French | M. Grevisse, A. Goosse, "Le bon usage", 2016 |
//! | Spanish | Real Academia Española, "Nueva gramática de la lengua española", 2009 |
//! | Russian | N. Shvedova (ed.), "Russkaya grammatika", 1980 |
//! | Korean | H.-M. Sohn, "The Korean Language", 1999 |
//! | Japanese | S. E. Martin, "A Reference Grammar of Japanese", 1975 |
//! | Chinese | C. N. Li, S. A. Thompson, "Mandarin Chinese", 1981 |
//! | Arabic | K. C. Ryding, "A Reference Grammar of Modern Standard Arabic", 2005 |
//!
//! The language is never guessed where a text is short, or where two languages are mixed.

use super::lexicon::{IndexedLexicon, Lexicon};
use std::sync::LazyLock;

/// The lists of a language.
struct Language {
    /// Function words that no other listed language has as often.
    signs: &'static str,
    numbers: &'static str,
    dates: &'static str,
    negations: &'static str,
    modals: &'static str,
    degrees: &'static str,
}

const GERMAN: Language = Language {
    signs: "der die das und ist nicht von mit den dem ein eine einer einem einen für auf auch sich wird werden dass im zu zum zur bei nach",
    numbers: "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig sechzig \
        siebzig achtzig neunzig hundert hunderte tausend tausende million millionen milliarde milliarden dutzend hälfte drittel viertel doppelt \
        zweimal einmal erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften",
    dates: "januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag \
        sonnabend sonntag heute morgen gestern",
    negations: "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends nirgendwo weder ohne verbietet verboten \
        untersagt verbot",
    modals: "kann können könnte könnten konnte konnten darf dürfen dürfte dürften durfte muss müssen müsste mussten musste soll sollen sollte sollten \
        will wollen wollte wollten mag möchte wird werden würde würden vielleicht wahrscheinlich vermutlich möglicherweise angeblich offenbar \
        wohl sicher bestimmt voraussichtlich",
    degrees: "alle einige manche viele mehrere wenige nur fast beinahe etwa ungefähr rund kaum sehr ziemlich völlig ganz teilweise weitgehend meist \
        meistens immer oft häufig manchmal selten mindestens höchstens mehr weniger deutlich leicht stark erheblich",
};

const FRENCH: Language = Language {
    signs: "le les et du qui dans pour sur une aux ce cette avec sont pas il elle leur ses au est",
    numbers: "zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent \
        cents mille million millions milliard milliards douzaine moitié tiers quart double triple premier première deuxième second seconde \
        troisième quatrième",
    dates: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche \
        aujourd'hui demain hier",
    negations: "ne n' pas jamais rien personne aucun aucune nul nulle ni sans non interdit interdite interdits interdites interdire",
    modals: "peut peuvent pourrait pourraient pouvait pourra doit doivent devrait devraient devait devra veut veulent voudrait faut faudra faudrait \
        peut-être probablement sans-doute certainement sûrement apparemment vraisemblablement éventuellement prétendument",
    degrees: "tous toutes tout quelques plusieurs beaucoup peu seulement presque environ très assez entièrement partiellement totalement toujours souvent \
        parfois rarement moins plus fortement légèrement nettement",
};

const SPANISH: Language = Language {
    signs: "el los las y por con para del no lo como su sus pero este esta fue más al",
    numbers: "cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta \
        ochenta noventa cien ciento cientos mil miles millón millones docena mitad tercio cuarto doble triple primero primera primer segundo segunda \
        tercero tercera tercer cuarta",
    dates: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo \
        hoy mañana ayer",
    negations: "no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco prohíbe prohibido prohibida prohibir",
    modals: "puede pueden podría podrían podía podrá podrán debe deben debería deberían debía deberá deberán quiere quieren quizá quizás tal-vez \
        probablemente posiblemente seguramente aparentemente supuestamente presuntamente acaso",
    degrees: "todos todas todo algunos algunas varios varias muchos muchas pocos pocas sólo solo solamente casi aproximadamente muy bastante \
        completamente parcialmente totalmente siempre frecuentemente raramente menos más apenas",
};

const RUSSIAN: Language = Language {
    signs: "и в не на что с по как это к из у за от для о он она они но так же все его был была было были при или",
    numbers: "ноль один одна два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать пятнадцать двадцать тридцать сорок пятьдесят \
        сто двести тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов половина треть четверть вдвое втрое дважды первый \
        первая второй вторая третий третья",
    dates: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август \
        сентябрь октябрь ноябрь декабрь понедельник вторник среду четверг пятницу субботу воскресенье сегодня завтра вчера",
    negations: "не ни нет никогда никто никого ничто ничего нигде никакой никаких без нельзя запрещено запрещает запретить запрет невозможно",
    modals: "может могут мог могла могли сможет смогут должен должна должны должно следует нужно надо необходимо можно хочет хотят будет будут \
        возможно вероятно наверное пожалуй очевидно якобы видимо обязан обязаны",
    degrees: "все некоторые многие несколько немногие только почти около примерно очень довольно полностью частично всегда часто иногда редко \
        менее более едва значительно слегка",
};

const KOREAN: Language = Language {
    signs: "",
    numbers: "영 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 스물 서른 백 천 만 억 조 절반 두 세 네 첫 첫째 둘째 셋째 두배 세배",
    dates: "월요일 화요일 수요일 목요일 금요일 토요일 일요일 오늘 내일 어제 올해 내년 작년 지난해",
    negations: "안 못 않는다 않다 않고 않은 않는 않을 않았다 않았고 않으며 않겠다 않습니다 않았습니다 않기로 않도록 못한다 못하고 못하는 못했다 못할 \
        못하며 없다 없고 없는 없이 없었다 없으며 없을 없습니다 아니다 아니라 아니며 아닌 아닙니다 말아야 금지 금지한다 금지했다 금지된 불가",
    modals: "수 있다 있는 있을 있습니다 있었다 가능하다 가능한 가능성이 해야 해야만 한다 필요가 필요하다 것이다 것으로 아마 아마도 어쩌면 \
        듯하다 모른다 반드시 틀림없이 예정이다 방침이다",
    degrees: "모두 모든 일부 많은 많이 적은 거의 약 매우 아주 상당히 완전히 전혀 항상 자주 가끔 다만 오직 최소 최대 이상 이하 대부분 조금 더 덜",
};

const JAPANESE: Language = Language {
    signs: "",
    numbers: "一つ 二つ 三つ 四つ 五つ 百 千 万 億 兆 半分 半数 第一 第二 第三 二倍 三倍",
    dates: "月曜 火曜 水曜 木曜 金曜 土曜 日曜 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 今日 明日 昨日 今年 来年 昨年 本日",
    negations: "ない なく なかっ なかった なし ぬ ず ずに ません ん 無い 無く 無し 非 不 未 禁止 禁じる 不可 決して",
    modals: "だろう でしょう かも しれない しれ べき はず よう らしい そう たい なければ ならない なら 必要 可能 できる でき 出来る おそらく 多分 たぶん \
        必ず 恐らく うる 得る 予定 見込み",
    degrees: "すべて 全て 全部 一部 多く 少し だけ のみ ほぼ ほとんど 約 およそ とても 非常に かなり 完全 常に しばしば 時々 以上 以下 最も もっと わずか",
};

const CHINESE: Language = Language {
    signs: "",
    numbers: "百 千 万 亿 萬 億 兆 一半 半数 两 兩 第一 第二 第三 两倍 三倍 百分之",
    dates: "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 今天 明天 昨天 今年 明年 去年",
    negations: "不 没 没有 沒 沒有 未 无 無 非 别 勿 莫 不得 不能 不会 不會 不可 不是 不应 不應 不必 不准 不许 禁止 从不 从未 绝不 绝非 并非 尚未 未能 未曾",
    modals: "可以 可能 能 能够 能夠 会 會 将 將 要 应 應 应该 應該 应当 應當 须 須 必须 必須 得 需 需要 想 愿意 也许 也許 或许 大概 恐怕 似乎 \
        据称 據稱 据说 一定 必定 肯定 准备 计划",
    degrees: "都 全部 所有 一些 部分 许多 很多 多数 少数 只 仅 几乎 大约 约 非常 很 十分 相当 完全 总是 经常 有时 很少 至少 至多 以上 以下 更 最 \
        大多数 基本 稍微 略",
};

const ARABIC: Language = Language {
    signs: "",
    numbers: "صفر واحد واحدة اثنان اثنين اثنتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثمان تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين \
        مئة مائة مئات ألف آلاف مليون ملايين مليار مليارات نصف ثلث ربع ضعف الأول الأولى الثاني الثانية الثالث الثالثة",
    dates: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اليوم غدا غدًا أمس",
    negations: "لا لم لن ليس ليست ليسوا ولا ولم ولن وليس وليست غير بدون دون عدم أبدا أبدًا يحظر تحظر يمنع تمنع ممنوع محظور",
    modals: "يمكن يمكنه قد ربما يجب ينبغي لعل سوف سيكون ستكون يستطيع تستطيع يجوز محتمل المحتمل المرجح يبدو لابد ويجب ويمكن وقد",
    degrees: "كل جميع بعض معظم كثير كثيرة عدة قليل فقط تقريبا تقريبًا نحو حوالي جدا جدًا تماما تمامًا جزئيا دائما دائمًا غالبا أحيانا أحيانًا نادرا أكثر أقل",
};

impl Language {
    /// Returns the lists as a lexicon.
    fn lexicon(&self) -> Lexicon {
        let list = |words: &str| words.split_whitespace().map(str::to_owned).collect();
        Lexicon {
            numbers: list(self.numbers),
            dates: list(self.dates),
            negations: list(self.negations),
            modals: list(self.modals),
            degrees: list(self.degrees),
            ..Lexicon::default()
        }
    }
}

/// Fewer words do not show their language.
const FEWEST_WORDS: usize = 20;

/// Returns the lists for the language of words of both texts, if it is clear and listed. Linear.
pub(crate) fn lexicon_for<'a>(
    words: impl Iterator<Item = &'a str>,
) -> Option<&'static IndexedLexicon<'static>> {
    macro_rules! lists {
        ($language:expr) => {{
            static LISTS: LazyLock<Lexicon> = LazyLock::new(|| $language.lexicon());
            static INDEXED: LazyLock<IndexedLexicon> =
                LazyLock::new(|| IndexedLexicon::new(&LISTS));
            &INDEXED
        }};
    }
    Some(match language_of(words)? {
        Name::German => lists!(GERMAN),
        Name::French => lists!(FRENCH),
        Name::Spanish => lists!(SPANISH),
        Name::Russian => lists!(RUSSIAN),
        Name::Korean => lists!(KOREAN),
        Name::Japanese => lists!(JAPANESE),
        Name::Chinese => lists!(CHINESE),
        Name::Arabic => lists!(ARABIC),
    })
}

/// A language with lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    German,
    French,
    Spanish,
    Russian,
    Korean,
    Japanese,
    Chinese,
    Arabic,
}

/// Returns the language of words. Korean, Japanese, Chinese and Arabic are recognised by their letters, the others by function words.
fn language_of<'a>(words: impl Iterator<Item = &'a str>) -> Option<Name> {
    let lists = [&GERMAN, &FRENCH, &SPANISH, &RUSSIAN].map(|language| language.signs);
    let lists = lists.map(|signs| signs.split(' ').collect::<Vec<_>>());
    let (mut count, mut by_signs) = (0, [0; 4]);
    let [
        mut hangul,
        mut kana,
        mut han,
        mut arabic,
        mut others_of_arabic,
    ] = [0; 5];
    for word in words {
        count += 1;
        match word.chars().next().unwrap_or(' ') {
            '가'..='힣' => hangul += 1,
            'ぁ'..='ヿ' => kana += 1,
            '一'..='鿿' => han += 1,
            '\u{600}'..='\u{6ff}' => {
                arabic += 1;
                // Letters of Persian, Urdu, Pashto and Kurdish.
                others_of_arabic += usize::from(
                    word.contains(['پ', 'چ', 'ژ', 'گ', 'ک', 'ی', 'ٹ', 'ڈ', 'ہ', 'ے', 'ۆ']),
                );
            }
            _ => {
                let word = word.to_lowercase();
                for (signs, found) in lists.iter().zip(&mut by_signs) {
                    *found += usize::from(signs.contains(&word.as_str()));
                }
            }
        }
    }
    if count < FEWEST_WORDS {
        return None;
    }
    // Four words of five have the letters of the language.
    let is_most = |number: usize| number * 5 >= count * 4;
    if is_most(hangul) {
        return Some(Name::Korean);
    }
    if is_most(kana + han) {
        // One word of five begins with a kana in any Japanese prose; Chinese has none.
        return if kana * 5 >= count {
            Some(Name::Japanese)
        } else {
            (kana * 100 <= count).then_some(Name::Chinese)
        };
    }
    if is_most(arabic) {
        return (others_of_arabic * 20 <= arabic).then_some(Name::Arabic);
    }
    let names = [Name::German, Name::French, Name::Spanish, Name::Russian];
    let best = (0..4).max_by_key(|&index| by_signs[index])?;
    let second = (0..4)
        .filter(|&index| index != best)
        .map(|index| by_signs[index])
        .max();
    // One word of five is a function word, and at most half as many are those of another language.
    let is_clear =
        by_signs[best] * 5 >= count && second.is_some_and(|second| second * 4 <= by_signs[best]);
    is_clear.then_some(names[best])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<Name>) {
        assert_eq!(language_of(text.split_whitespace()), expected, "{text}");
    }

    #[test]
    fn the_language_is_recognised_by_its_words_or_letters() {
        check(
            "Der Rat der Stadt hat am Montag beschlossen, dass die Rinne im Norden des Hafens bis zum Frühling gesperrt wird und die Schiffe nicht fahren.",
            Some(Name::German),
        );
        check(
            "Le conseil de la ville a décidé lundi que le chenal du nord est fermé jusqu’au printemps et que les navires ne peuvent pas y passer.",
            Some(Name::French),
        );
        check(
            "El consejo de la ciudad decidió el lunes que el canal del norte se cierra hasta la primavera y que los barcos no pasan por el puerto.",
            Some(Name::Spanish),
        );
        check(
            "Совет города решил в понедельник, что северный канал порта закрыт до весны и что суда не могут по нему ходить, как это было в прошлом году.",
            Some(Name::Russian),
        );
        check(
            &"항만 당국은 북쪽 수로를 봄까지 닫는다고 말했다. ".repeat(4),
            Some(Name::Korean),
        );
        check(
            &"港 は 北 の 水路 を 春 まで 閉じる と 述べ た ".repeat(2),
            Some(Name::Japanese),
        );
        check(
            &"港务局 决定 将 北 航道 关闭 到 春天 ".repeat(3),
            Some(Name::Chinese),
        );
        check(
            &"قررت هيئة الميناء إغلاق القناة الشمالية حتى الربيع ".repeat(3),
            Some(Name::Arabic),
        );
    }

    #[test]
    fn short_and_mixed_texts_have_no_language() {
        check("Der Rat hat das nicht beschlossen.", None);
        check(
            &"Der Rat hat es beschlossen. Le conseil a décidé que le chenal est fermé. ".repeat(3),
            None,
        );
        check(
            &"港务局 closed the northern channel until spring ".repeat(5),
            None,
        );
        check(
            &"دولت تصمیم گرفت که کانال شمالی بندر تا بهار بسته شود ".repeat(3),
            None,
        );
        check(
            &"Hallitus sulkee pohjoisen väylän kevääseen asti. ".repeat(5),
            None,
        );
    }

    #[test]
    fn no_word_is_listed_with_two_bearings() {
        for language in [
            &GERMAN, &FRENCH, &SPANISH, &RUSSIAN, &KOREAN, &JAPANESE, &CHINESE, &ARABIC,
        ] {
            let lists = [
                language.numbers,
                language.dates,
                language.negations,
                language.modals,
                language.degrees,
            ];
            let mut words: Vec<&str> = lists
                .iter()
                .flat_map(|list| list.split_whitespace())
                .collect();
            words.sort_unstable();
            let doubled = words.windows(2).find(|pair| pair[0] == pair[1]);
            assert_eq!(doubled, None);
        }
    }
}
