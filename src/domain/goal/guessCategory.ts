import type { Category } from "./category.ts";

/**
 * Words that give a category away, most telling category first: a "trip in memory of Gran" is a
 * tribute before it is travel. A `*` at the end stands for any ending. Titles are only ever read to
 * offer a chip and to start more cautiously; nothing about the person is inferred or kept.
 */
const telling: readonly (readonly [Category, string])[] = [
  ["tribute", "memorial memory remembrance headstone gravestone ashes tribute funeral"],
  [
    "health",
    "marathon half-marathon 10k 5k 5km 10km parkrun triathlon ironman fitness gym yoga pilates weight smoking sober alcohol drinking sleep health healthy healthier run running jog swim swimming therapy operation surgery treatment ivf diet stone kilos rehab physio",
  ],
  [
    "family",
    "wedding baby christening honeymoon anniversary adopt* nursery daughter* son's sons mum mum's mother* dad dad's father* parents parent's gran grandma grandad grandparent* kids kids' children* wife* husband* sister* brother* family bar-mitzvah bat-mitzvah quinceañera",
  ],
  [
    "giving",
    "charity charitable donate donation sponsor* fundrais* volunteer* foodbank shelter give giving hospice scholarship",
  ],
  [
    "security",
    "debt debts loan loans overdraft credit savings saving save emergency pension isa invest* retire* rainy-day insurance fund mortgage-free arrears",
  ],
  [
    "education",
    "learn study degree diploma mba msc phd course class classes exam* certif* qualif* lessons lesson licence license welsh spanish french german italian japanese mandarin arabic portuguese language piano-lessons driving theory bootcamp a-levels gcse university college",
  ],
  [
    "career",
    "promotion promoted role leader leadership lead manager manage director enterprise mentor mentoring speaker speak conference keynote team career secondment partner-track president's",
  ],
  [
    "time",
    "thursday* friday* evening* weekend* sabbatical balance part-time four-day afternoons mornings hours bedtime pick-up",
  ],
  [
    "home",
    "house home flat apartment deposit kitchen bathroom garden extension loft conservatory patio decking boiler roof bedroom shed greenhouse move moving mortgage allotment cottage renovat* refurb* decorat* summerhouse",
  ],
  [
    "travel",
    "trip holiday vacation travel* visit cruise safari flight flights camping hike hiking trek backpack* interrail tour island beach ski skiing festival concert tickets lisbon japan tokyo paris rome italy iceland norway australia zealand canada york bali thailand greece kyoto patagonia route honeymoon camino pilgrimage expedition city-break getaway lapland",
  ],
  [
    "creative",
    "novel book write writing paint* band album song songs music film photograph* exhibition choir theatre play poem* poetry podcast blog pottery knit* quilt sculpt* coach coaching community club",
  ],
  [
    "purchase",
    "car bike bicycle motorbike motorcycle watch camera guitar piano drum drums violin cello saxophone laptop computer console phone van camper campervan caravan boat canoe kayak tv sofa ring rolex telescope telly headphones suit dress e-bike scooter tesla vespa buy",
  ],
];

type Telltale = {
  readonly category: Category;
  readonly whole: ReadonlySet<string>;
  readonly starts: readonly string[];
};

const telltales: readonly Telltale[] = telling.map(([category, text]) => {
  const words = text.split(" ");
  return {
    category,
    whole: new Set(words.filter((word) => !word.endsWith("*"))),
    starts: words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
  };
});

/** The category a title suggests, to be offered and never imposed. Undefined when nothing speaks for one. */
export function guessCategory(title: string): Category | undefined {
  const words = wordsOf(title);
  return telltales.find(({ whole, starts }) =>
    words.some((word) => whole.has(word) || starts.some((start) => word.startsWith(start))),
  )?.category;
}

/** Lower-case words of a title; hyphens and apostrophes belong to the word. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("\u2019", "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*'?/gu) ?? []
  );
}
