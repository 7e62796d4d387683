/**
 * What in a clause tells that it checks up on somebody. All is in lower case and with straight
 * apostrophes by then. Word lists, no grammar: the cost of an error is a suggestion nobody takes.
 */
function anyOf(...parts: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "u");
}

/** What a salesperson can be counted by, by the subject that another way to ask is chosen by. */
const workWords = {
  calls: anyOf(
    "calls?",
    "call(?:ed|ing)",
    "dials?",
    "dial(?:led|ling)",
    "phon(?:es?|ed|ing)",
    "ring back",
    "rang",
    "rung",
    "voicemails?",
    "talk time",
    "connect (?:rate|target)",
    "conversations?",
    "doors?",
    "(?:speak|spoke|spoken|talk|talked) (?:to|with)",
  ),
  messages: anyOf(
    "e-?mail(?:s|ed)?",
    "messages?",
    "messaged",
    "linkedin",
    "outreach",
    "touch(?:es)?",
    "cadences?",
    "sequences?",
    "scripts?",
    "repl(?:y|ies|ied|ying)",
    "(?:response|reply) times?",
  ),
  meetings: anyOf(
    "meetings?",
    "demos?",
    "visits?",
    "appointments?",
    "booked",
    "bookings?",
    "presentations?",
    "pitch(?:es|ed)?",
    "no-shows?",
  ),
  leads: anyOf(
    "leads?",
    "prospects?",
    "prospect(?:ed|ing)",
    "contacts?",
    "contacted",
    "follow(?:ed|ing)?[ -]?ups?",
    "new names",
    "referrals?",
  ),
  deals: anyOf(
    "deals?",
    "opportunit(?:y|ies)",
    "proposals?",
    "pipelines?",
    "accounts?",
    "renewals?",
    "quotes?",
    "customers?",
    "clients?",
    "contracts?",
    "orders?",
    "clos(?:e|ed|ing)",
  ),
  admin: anyOf(
    "crm",
    "log",
    "logged",
    "logging",
    "notes?",
    "tasks?",
    "reports?",
    "records?",
    "invoices?",
    "minutes",
    "files?",
    "filed",
    "forms?",
    "paperwork",
    "admin",
    "expenses",
  ),
  hours: anyOf(
    "hours?",
    "log(?:ged)? on",
    "online",
    "calendar",
    "diary",
    "desk",
    "office",
    "breaks?",
    "selling time",
    "working from home",
  ),
  number: anyOf(
    "quotas?",
    "targets?(?! date)",
    "forecasts?",
    "kpis?",
    "results?",
    "your numbers?",
    "(?:the|this) quarter",
    "revenue",
    "sales",
  ),
  activity: anyOf("activit(?:y|ies)", "productivity", "productive"),
} as const;

export type WorkTopic = keyof typeof workWords;

const complying =
  "hit|reach(?:ed)?|complet(?:e|ed|ing)|stick|updated?|log(?:ged)?|sen[dt]|follow(?:ed)?|put in|commit|d(?:o|id|one)|us(?:e|ing)|clean(?:ed)?|catch up|" +
  "ma[kd]e|book(?:ed)?|call(?:ed)?|chased?|finish(?:ed)?|submit(?:ted)?|enter(?:ed)?|filled?|closed?|add(?:ed)?|delivered?|get through|got through";
const counted =
  "calls|dials|voicemails|conversations|e-?mails|messages|touches|meetings|demos|visits|appointments|leads|prospects|contacts|deals|proposals|accounts|doors";
const atLeastTen =
  "(?:ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|[1-9]\\d+)";

const few = "one|two|three|four|five|six|seven|eight|nine|[2-9]";
const low =
  "short|behind|down|late|slow(?:er|est)?|low(?:er|est)?|weak(?:er|est)?|worst|fewest|poor|missing|overdue|outstanding";

/** Each needs something of the work in the same clause. */
const checking: readonly RegExp[] = [
  anyOf(
    "how (?:many|often|long|quickly|soon|fast|full|regularly)",
    "what time",
    "what percentage",
    "what proportion",
    "number of",
    "count",
    "rates?",
    "ratio",
    "totals?",
    "volumes?",
    "your (?:\\p{L}+ )?(?:talk time|numbers?|coverage|activity)",
    `(?:${few}|${atLeastTen})(?: \\p{L}+){0,2} (?:a|per) (?:day|week|month)`,
    `${atLeastTen}(?: \\p{L}+)? (?:${counted})`,
    `(?:more|fewer) (?:${counted})`,
  ),
  anyOf(
    `(?:did|have|haven't|didn't|will|won't|can|when (?:will|are)) you(?: \\p{L}+){0,3}? (?:${complying})`,
    `are you going to (?:${complying})`,
    "when did you last",
    "up to date",
  ),
  // Answered with yes or no, and not about the two of us.
  /^(?:and |so |but )?(?:did|do|have|has|had|are|were|is|was|will|can)(?:n't)? (?!i |we |there |it |my |our )/u,
  // A yardstick, spoken of together with the person.
  /(?<!\p{L})(?:quotas?|kpis?|forecasts?|targets?(?! date)|numbers).*(?<!\p{L})your?(?!\p{L})|(?<!\p{L})your?(?!\p{L}).*(?<!\p{L})(?:quotas?|kpis?|forecasts?|targets?(?! date)|numbers)(?!\p{L})/u,
  new RegExp(`(?<!\\p{L})your?(?!\\p{L}).*(?<!\\p{L})(?:${low})(?!\\p{L})`, "u"),
  // What somebody is told to do.
  anyOf(
    "please",
    "i (?:need|want|expect)",
    "can i expect",
    "make sure",
    "(?<!do )you (?:need|must|have|ought) to",
    "you must",
    "your .{1,40} needs? to",
  ),
  /(?<!\p{L})(?:why|how come|is there a reason|what(?:'s| is) (?:stopping|keeping) you) (?:.* )?(?:not|\p{L}+n't|no|nothing|only|under|below|down|lower?|fewer|less|more|slip|gaps?|early|late)(?!\p{L})/u,
  anyOf(
    "(?:show|give|send|bring|remind) me",
    "(?:please|must|need to) (?:bring|send|submit|share) (?:me |us )?(?:your|the|a)",
    "(?:walk|talk|take) me through",
    "(?:go (?:through|over)|review|check|inspect|explain) (?:your|the)",
    "where are (?:your|the)",
    "list (?:of|all|every)",
  ),
  anyOf("improve", "overdue", "stale", "dropped(?: off)?", "slipp?ed", "fallen"),
];

/** Each is enough by itself. */
const damning: readonly RegExp[] = [
  anyOf(
    "(?:than|below|under|above) (?:the )?(?:team )?(?:average|others|everyone(?: else)?|everybody(?: else)?)",
    "rest of the team",
    "(?:lower|higher|fewer|less|more|worse|better) than \\p{L}+'s",
    "(?:double|twice|half|three times) your",
    "(?:everyone|everybody|all the) (?:else|others)",
  ),
  anyOf(
    "justify",
    "prove",
    "run-?down",
    "account for",
    "explain (?:yourself|the gap)",
    "excuses?",
    "acceptable",
    "(?:good|hard|fast|well|doing|making|trying) enough",
    "hold you to",
  ),
  anyOf("should(?:n't you| you not)"),
  anyOf(
    "where were you",
    "what were you doing",
    "what did you (?:get done|do (?:all|between|with your))",
    "where (?:your|the) (?:\\p{L}+ )?(?:day|week|morning|afternoon|time|\\p{L}+day) went",
    "(?:nobody|no one)(?: has)? heard from you",
    "(?:finish|leave|left|start|started|finished) (?:early|late)",
    "(?:online|at your desk|logged on|logged in) (?:at|by|from|before|until|after)",
    "gaps in your calendar",
  ),
];

/** A personal goal held over somebody, once something of the work is in the clause as well. */
const lever = anyOf("afford", "if .{1,60} matters", "if you want");

/** Who asks is the one who would act, or asks what the other wishes. */
const managerActs = anyOf(
  "from me",
  "(?:can|could|should|did|do|would|have|may) i(?! (?:see|have|expect|ask))",
  "my own",
  "(?:i|we) (?:can|could|should|might|owe|promised)",
  "may i",
  "who should take",
  "looking forward",
  "(?:how|what) do you (?:feel|think|make of|enjoy|like)",
  "would you (?:like|love|rather|prefer|enjoy|choose|change)",
  "(?:more|most) useful (?:for|to) you",
  "would (?:help|make)",
);

/** Counting what somebody did is checking up, whatever it is that is counted. */
const countsDeeds =
  /(?<!\p{L})how (?:many|often)(?!\p{L}).*(?<!\p{L})(?:did|have|were) you(?!\p{L})/u;

/** Things outside work, to which a call or a meeting may belong. */
const outside = anyOf(
  "courses?",
  "class(?:es)?",
  "lessons?",
  "modules?",
  "diploma",
  "degree",
  "certificate",
  "exams?",
  "tutors?",
  "teachers?",
  "trips?",
  "holidays?",
  "flights?",
  "hotels?",
  "house",
  "flat",
  "landlord",
  "mortgage",
  "deposit",
  "bank",
  "brokers?",
  "solicitors?",
  "surveyors?",
  "(?:estate|letting|travel) agents?",
  "garden",
  "kitchen",
  "builders?",
  "advis[eo]rs?",
  "race",
  "training",
  "marathon",
  "club",
  "choir",
  "band",
  "venue",
  "guests?",
  "wedding",
  "party",
  "school",
  "charity",
  "vans?",
  "cars?",
  "bikes?",
  "boats?",
  "dogs?",
  "mum",
  "dad",
  "parents?",
  "sisters?",
  "brothers?",
  "family",
  "partner",
  "children",
  "kids",
  "friends?",
  "neighbours?",
  "doctor",
  "dentist",
  "ideas",
  "outside work",
);

export type Signs = {
  readonly topic: WorkTopic | undefined;
  readonly checks: boolean;
  readonly counts: boolean;
  readonly damns: boolean;
  readonly holdsOver: boolean;
  readonly managerActs: boolean;
  readonly outside: boolean;
};

const topics = Object.keys(workWords) as readonly WorkTopic[];

/** What a clause has of all this. */
export function signsOf(clause: string): Signs {
  return {
    topic: topics.find((name) => workWords[name].test(clause)),
    checks: checking.some((frame) => frame.test(clause)),
    counts: countsDeeds.test(clause),
    damns: damning.some((frame) => frame.test(clause)),
    holdsOver: lever.test(clause),
    managerActs: managerActs.test(clause),
    outside: outside.test(clause),
  };
}
