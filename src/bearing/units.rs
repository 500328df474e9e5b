//! Lists words that belong to a figure beside them: units of measure, currencies, shares and times of day.
//!
//! The lists cover everyday English: units of the SI brochure and of the customary systems, with their usual short forms. Currency codes of
//! ISO 4217 are recognised by their shape. Callers use the lists only beside a figure.

/// Units of measure in short form. Case matters: "Mg" is not "mg".
const SHORT_UNITS: &str = "mg g kg t µg μg mcg ng lb lbs oz st ml mL cl dl l L hl gal pt qt mm cm m km mi ft in yd nm µm μm \
    mph kph km/h kmh h kn kt kts rpm °C °F C F K W kW MW GW TW Wh kWh MWh GWh TWh J kJ MJ kcal cal V kV mV A mA Ah Hz kHz MHz GHz \
    B kB MB GB TB PB KB bit kbit Mbit Gbit bps kbps Mbps Gbps Pa hPa kPa MPa bar mbar psi ha sq dB lm lx N kN Nm mol mmol ppm ppb \
    bp bps pp pts s ms min hr hrs sec secs mins yr yrs wk wks mo d x k bn mn tn m";

/// Units, shares and currencies, spelled out.
const LONG_UNITS: &str = "milligram milligrams milligramme milligrammes microgram micrograms gram grams gramme grammes kilogram kilograms \
    kilo kilos tonne tonnes ton tons pound pounds ounce ounces stone stones millilitre millilitres milliliter milliliters litre litres liter \
    liters gallon gallons pint pints quart quarts millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters \
    metre metres meter meters kilometre kilometres kilometer kilometers mile miles yard yards foot feet inch inches knot knots acre acres \
    hectare hectares celsius fahrenheit kelvin degree degrees watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts volt volts \
    ampere amperes amp amps hertz joule joules calorie calories byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte \
    terabytes decibel decibels barrel barrels bushel bushels \
    percent percentage point points per cent basis fold times \
    second seconds minute minutes hour hours day days week weeks fortnight fortnights month months year years decade decades century centuries \
    dollar dollars cent cents euro euros penny pence yen yuan renminbi won rupee rupees rouble roubles ruble rubles franc francs krone \
    kroner krona kronor crown crowns peso pesos real reais rand lira shilling shillings guilder guilders zloty forint dinar dinars dirham \
    dirhams riyal riyals shekel shekels sterling";

/// Returns whether a word is a unit, a share or a currency when a figure is beside it.
pub(super) fn is_unit(written: &str, plain: &str) -> bool {
    listed(SHORT_UNITS, written) || listed(LONG_UNITS, plain) || is_currency_code(written)
}

/// Returns whether a word looks like a currency code of ISO 4217: three capitals.
fn is_currency_code(written: &str) -> bool {
    written.len() == 3 && written.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Returns whether a word in plain form shows the half of the day of a time.
pub(super) fn is_half_of_day(plain: &str) -> bool {
    matches!(plain, "am" | "pm" | "noon" | "midnight")
}

fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|each| each == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_found_in_short_and_spelled_out() {
        for (written, plain) in [
            ("mg", "mg"),
            ("mph", "mph"),
            ("Metres", "metres"),
            ("USD", "usd"),
            ("percentage", "percentage"),
        ] {
            assert!(is_unit(written, plain), "{written}");
        }
        for (written, plain) in [("MG", "mg"), ("tents", "tents"), ("Usd", "usd")] {
            assert!(!is_unit(written, plain), "{written}");
        }
    }
}
