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
    "dials?",
    "phones?",
    "voicemails?",
    "talk time",
    "connect (?:rate|target)",
    "conversations?",
    "doors?",
  ),
  messages: anyOf(
    "e-?mails?",
    "messages?",
    "linkedin",
    "outreach",
    "touch(?:es)?",
    "cadences?",
    "sequences?",
    "scripts?",
  ),
  meetings: anyOf("meetings?", "demos?", "visits?", "appointments?", "booked", "bookings?"),
  leads: anyOf(
    "leads?",
    "prospects?",
    "prospecting",
    "contacts?",
    "contacted",
    "follow(?:ed|ing)?[ -]?ups?",
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
  ),
  hours: anyOf("hours?", "log on", "calendar", "diary", "desk", "breaks?"),
  number: anyOf("quotas?", "targets?(?! date)", "forecasts?", "kpis?", "results?", "your numbers?"),
  activity: anyOf("activit(?:y|ies)"),
} as const;

export type WorkTopic = keyof typeof workWords;

const complying =
  "hit|reach(?:ed)?|complet(?:e|ed|ing)|stick|updated?|log(?:ged)?|sen[dt]|follow(?:ed)?|put in|commit|d(?:o|id|one)|us(?:e|ing)|clean(?:ed)?|catch up|" +
  "ma[kd]e|book(?:ed)?|call(?:ed)?|chased?|finish(?:ed)?|submit(?:ted)?|enter(?:ed)?|filled?|closed?|add(?:ed)?|delivered?|get through|got through";
const counted =
  "calls|dials|voicemails|conversations|e-?mails|messages|touches|meetings|demos|visits|appointments|leads|prospects|contacts|deals|proposals|accounts|doors";
const atLeastTen =
  "(?:ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|[1-9]\\d+)";

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
    `${atLeastTen}(?: \\p{L}+)? (?:${counted})`,
    `(?:more|fewer) (?:${counted})`,
  ),
  anyOf(
    `(?:did|have|haven't|didn't|will|won't|can|when (?:will|are)) you(?: \\p{L}+){0,3}? (?:${complying})`,
    `are you going to (?:${complying})`,
    "when did you last",
    "up to date",
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
    "what did you do (?:all|between|with your)",
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
  "(?:how|what) do you (?:feel|think|make of|enjoy|like)",
  "would you (?:like|love|rather|prefer|enjoy|choose|change)",
  "(?:more|most) useful (?:for|to) you",
  "would (?:help|make)",
);

/** Things outside work, to which a call or a meeting may belong. */
const outside = anyOf(
  "courses?",
  "lessons?",
  "modules?",
  "diploma",
  "exams?",
  "tutors?",
  "trips?",
  "holidays?",
  "house",
  "flat",
  "mortgage",
  "garden",
  "kitchen",
  "builders?",
  "advis[eo]rs?",
  "race",
  "training",
  "venue",
  "guests?",
  "wedding",
  "charity",
  "camper van",
  "ideas",
  "outside work",
);

export type Signs = {
  readonly topic: WorkTopic | undefined;
  readonly checks: boolean;
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
    damns: damning.some((frame) => frame.test(clause)),
    holdsOver: lever.test(clause),
    managerActs: managerActs.test(clause),
    outside: outside.test(clause),
  };
}
