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
  meetings: anyOf("meetings?", "demos?", "visits?"),
  leads: anyOf("leads?", "prospects?", "prospecting", "follow(?:ed|ing)?[ -]?ups?"),
  deals: anyOf("deals?", "opportunit(?:y|ies)", "proposals?", "pipelines?", "accounts?"),
  admin: anyOf("crm", "log", "logged", "logging", "notes?", "tasks?"),
  hours: anyOf("hours?", "log on", "calendar", "desk"),
  number: anyOf("quotas?", "targets?(?! date)", "forecasts?", "kpis?", "your numbers?"),
  activity: anyOf("activit(?:y|ies)"),
} as const;

export type WorkTopic = keyof typeof workWords;

const complying =
  "hit|reach(?:ed)?|complet(?:e|ed|ing)|stick|updated?|log(?:ged)?|sen[dt]|follow(?:ed)?|put in|commit|d(?:o|id|one)|us(?:e|ing)|clean up|catch up";

/** Each needs something of the work in the same clause. */
const checking: readonly RegExp[] = [
  anyOf(
    "how (?:many|often|long|quickly)",
    "what time",
    "what percentage",
    "count",
    "rates?",
    "your (?:\\p{L}+ )?(?:talk time|numbers?|coverage|activity)",
  ),
  anyOf(
    `(?:did|have|will|can|when (?:will|are)) you(?: \\p{L}+){0,3}? (?:${complying})`,
    `are you going to (?:${complying})`,
  ),
  /(?<!\p{L})why (?:.* )?(?:not|only|under|below|lower?|fewer|less|slip|gaps?|early|late)(?!\p{L})/u,
  anyOf("(?:show|give|send) me", "list (?:of|all|every)"),
  anyOf("improve", "overdue", "stale"),
];

/** Each is enough by itself. */
const damning: readonly RegExp[] = [
  anyOf(
    "(?:than|below|under|above) (?:the )?(?:team )?(?:average|others|everyone(?: else)?)",
    "rest of the team",
    "(?:lower|higher|fewer|less|more) than \\p{L}+'s",
  ),
  anyOf("justify", "prove", "run-?down", "excuses?", "acceptable", "(?:good|doing) enough"),
  anyOf("should(?:n't you| you not)"),
  anyOf(
    "where were you",
    "what were you doing",
    "nobody heard from you",
    "(?:finish|leave) early",
    "gaps in your calendar",
  ),
];

/** A personal goal held over somebody, once something of the work is in the clause as well. */
const lever = anyOf("afford", "if .{1,60} matters", "if you want");

/** Who asks is the one who would act. */
const managerActs = anyOf("from me", "(?:can|could|should|did|do|would|have|may) i");

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
