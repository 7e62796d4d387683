const currencyCodes =
  "usd|gbp|eur|jpy|inr|chf|aud|cad|nzd|sek|nok|dkk|pln|czk|huf|cny|hkd|sgd|zar|brl|mxn|aed|ils|krw";
const currencyNames =
  "pounds?|quid|dollars?|bucks|euros?|pence|cents?|yen|rupees?|francs?|kron(?:a|or|e|er)|zloty(?:ch)?|shekels?|rand";
const numberWords =
  "hundred|thousand|grand|million|billion|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

// The text is put into lower case first: ignoring case in the whole of Unicode makes these slow to build.

/** Money, a share or pay, however it is written. Over-cautious: a masked title costs little. */
const amount = new RegExp(
  [
    "\\p{Sc}",
    `(?<![\\p{L}])(?:${currencyCodes})(?![\\p{L}])`,
    "\\p{Nd}[\\p{Nd}.,'\\s]*(?:[%\u066a\u2030]|(?:k|m|mio|mln|bn|per\\s?cent|percent|grand)(?![\\p{L}]))",
    "[%\u066a\u2030]",
    "(?<![\\p{L}\\p{Nd}])\\p{Nd}{4,}(?![\\p{Nd}])",
    "\\p{Nd}{1,3}(?:[.,'\\s\u00a0\u202f]\\p{Nd}{3})+(?!\\p{Nd})",
    `(?:\\p{Nd}|(?<![\\p{L}])(?:${numberWords}))[\\s-]*(?:${currencyNames}|grand)(?![\\p{L}])`,
    "(?<![\\p{L}])(?:salary|bonus(?:es)?|commission|attainment|per\\s?cent|percent)(?![\\p{L}])",
  ].join("|"),
  "u",
);

// "Japan 2027" is no amount; "save 2000" and "2000 pounds" are.
const year = new RegExp(
  "(?<![\\p{Nd}.,]|\\p{Sc}\\s?|\\b(?:sav|rais|earn|cost|pay|paid|ow|mak|spen|worth|about|around|under|over|than|to|another|of)\\p{L}*\\s|" +
    `\\b(?:${currencyCodes})\\s?)(?:19|20)\\d{2}(?![\\p{Nd}%]|[.,]\\d|\\s?\\p{Sc}|\\s?(?:k|m|grand|per\\s?cent|${currencyNames}|${currencyCodes})(?!\\p{L}))`,
  "gu",
);
const unit = new RegExp(
  `\\p{Sc}|%|^k$|^m$|(?<![\\p{L}])(?:grand|thousands?|hundreds?|millions?|per\\s?cent|percent|${currencyNames}|${currencyCodes})(?![\\p{L}])`,
  "u",
);

/** True when `text` tells an amount of money, a share in per cent, or pay. A bare year ("Japan 2027") does not. */
export function tellsAmount(text: string): boolean {
  return amount.test(text.toLowerCase().replace(year, ""));
}

/** True when counting in `text` would be counting money. */
export function isMoneyUnit(text: string): boolean {
  return unit.test(text.trim().toLowerCase());
}
