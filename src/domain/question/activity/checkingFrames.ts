import { anyOf } from "./anyOf.ts";
import { atLeastTen, few } from "./counted.ts";

const complying =
  "hit|reach(?:ed)?|complet(?:e|ed|ing)|stick|updated?|log(?:ged)?|sen[dt]|follow(?:ed)?|put in|commit|d(?:o|id|one)|us(?:e|ing)|clean(?:ed)?|catch up|" +
  "ma[kd]e|book(?:ed)?|call(?:ed)?|chased?|finish(?:ed)?|submit(?:ted)?|enter(?:ed)?|filled?|closed?|add(?:ed)?|delivered?|get through|got through";
const counted =
  "calls|dials|voicemails|conversations|e-?mails|messages|touches|meetings|demos|visits|appointments|leads|prospects|contacts|deals|proposals|accounts|doors";

const low =
  "short|behind|(?:is|are|was|were|been|gone) (?:\\p{L}+ )?down|late|empty|thin|slow(?:er|est)?|low(?:er|est)?|weak(?:er|est)?|worst|fewest|poor|missing|overdue|outstanding";

/** Each needs something of the work in the same clause. */
export const checking: readonly RegExp[] = [
  anyOf(
    "how (?:many|often|long|quickly|soon|fast|full|regularly)",
    "what time",
    "what percentage",
    "what proportion",
    "number of",
    "tally",
    "tick sheets?",
    "line by line",
    "one by one",
    "per (?:day|week|month)",
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
  // Answered with yes or no, and neither about the two of us nor about a thing.
  /^(?:and |so |but )?(?:did|do|have|has|had|will|can)(?:n't)? (?!i |we |there |it |my |our )/u,
  /^(?:and |so |but )?(?:are|were|is|was)(?:n't)? (?!i |we |there |it |my |our ).*(?<!\p{L})(?:your?|all|every\p{L}*|any)(?!\p{L})/u,
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
  // Said of them as a fault.
  anyOf(
    "you (?:only|barely|hardly)",
    "you (?:said|promised|agreed|committed) .{0,40}\\d",
    "(?:is|are|was|were) down (?:again|on)",
    "missing|blank|dried up",
    "nothing in",
    "still (?:not|no|aren't|isn't|haven't|hasn't|missing|waiting)",
    "not (?:yet )?(?:been )?(?:filled|updated|logged|entered|booked|confirmed)",
    "(?<!i )missed",
    "you still (?:need|have)(?:n't)?",
    "you(?:'ve| have)? (?:missed|neglected|ignored|skipped|forgot(?:ten)?|failed|lost)",
    "you (?:have|had|are|were|did|do) not",
    "you (?:have|had|are|were|did|do)n't",
    "why (?:are|do|did|have) you (?:\\p{L}+ )?(?:always|still|never|the (?:only|last|first))",
    "the last (?:one )?to",
  ),
  anyOf(
    "(?:who|which|what|where) (?:\\p{L}+ ){0,2}(?:did|have|were|are) you (?:actually|really|even)",
    "(?:did|have|were|are) you (?:actually|really|even)",
    "(?:found|had|got) (?:the |a )?(?:time|chance|moment|round|around) to",
    "any reason .{0,60}n't",
    "compared (?:to|with) (?:the|your|others)",
    "so (?:that )?i can (?:check|see)",
    "pay(?:ing)? you for",
    `(?:had|has) already (?:closed|booked|sold|made|hit) (?:\\p{L}+ ){0,3}(?:${few}|${atLeastTen})`,
    "in (?:the )?red",
    "you(?:'ve got| have) until",
    "disappoint(?:ed|ing|ment)",
    "evidence|proof",
    "i(?:'ve| have)? (?:noticed(?! how)|spotted|pulled|checked|counted?|listened)",
    "i see (?:that )?you",
    "whether (?:the|your|all|every)",
    "(?:cc|copy)(?:'?ing)? me",
    "(?:like|love|want|need) to see (?:your|the|all|every)",
    "(?:go|run|walk|get|talk) (?:me )?(?:through|over) (?:every|each|all|what you)",
    "when (?:did|do) you (?:start|begin|finish|stop|leave|get in|log)",
    "(?:holding|held) up",
    "what happened (?:to|with) (?:the|your|all)",
    "(?:how(?:'?s| is| are| was| were)) (?:the |your |things with )(?:\\p{L}+ ){1,3}?(?:going|looking|coming along|shaping up|this|last)",
    "where (?:are|do) (?:you|we) (?:on|with|against|at|stand|sit)",
    "on track (?:to|for|with)",
    "how (?:far|close)",
    "(?:see|expect|need|want|get|have) .{1,40} from you",
    "by (?:tomorrow|tonight|close of|end of|the end of|eod|cob|monday|tuesday|wednesday|thursday|friday|next)",
  ),
  // A bare heading, or a sum beside what it should be.
  /^no (?:\p{L}+ )?(?:calls|dials|e-?mails|demos|visits|appointments|leads|prospects|deals|notes)(?!\p{L}| on)/u,
  /^(?!which |what |who |where |when )(?:[\p{L}\p{N}-]+ ){1,4}(?:so far|(?:this|last) (?:week|month|quarter|weekend)|today|yesterday)\?+$/u,
  /(?<![\p{L}\p{N}])(?:vs?\.?|versus) /u,
  /(?:explain|what happened)[.?!]*$/u,
  /(?<!\p{L})(?:is|are|at|was) (?:(?:only|just) \d|\d[\d.,]* ?(?:%|x|k)(?![\p{L}\p{N}]))/u,
  anyOf("(?:updates?|report|figures|numbers) on", "(?:number|numbers) (?:done|made|converted)"),
  anyOf("improve", "overdue", "stale", "dropped(?: off)?", "slipp?ed", "fallen"),
];

/** Counting what somebody did is checking up, whatever it is that is counted. */
export const countsDeeds =
  /(?<!\p{L})how (?:many|often)(?!\p{L}).*(?<!\p{L})(?:did|have|were) you(?!\p{L})/u;
