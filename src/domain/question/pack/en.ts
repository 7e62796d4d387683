import type { Pattern } from "../question.ts";

type Row = readonly [
  id: string,
  category: Pattern["category"],
  stage: Pattern["stage"],
  type: Pattern["type"],
  tone: Pattern["tone"],
  text: string,
  steady?: "steady",
];

/**
 * The English questions. Each is open, asks one thing, and never makes {G} the subject of a
 * verb, so that a plural or a quoted title reads well. "steady" ones hold whatever has
 * happened to the goal: they tell a reader of the invite nothing but its name.
 */
// oxfmt-ignore
const rows: readonly Row[] = [
  // Written down not long ago
  ["what-made-you", "any", "new", "meaning", "warm", "What made you want to write down {G}?"],
  ["good-first-month", "any", "new", "progress", "curious", "What would a good first month look like for {G}?"],
  ["begin-where", "any", "new", "progress", "practical", "Where would you like to begin with {G}?"],
  ["in-place-already", "any", "new", "progress", "warm", "What do you already have in place for {G}?"],
  ["first-sign", "any", "new", "progress", "curious", "What would be the first sign of movement on {G}?"],
  ["picture-the-day", "any", "new", "future", "warm", "Picture the day you get there with {G}: what will be different for you?"],
  ["early-help", "any", "new", "support", "practical", "What could I do early on that would make {G} easier to reach?"],
  ["trickiest-part", "any", "new", "barrier", "practical", "Which part of {G} do you expect to be the trickiest?"],

  // Nothing yet to measure by
  ["idea-grown", "any", "early", "progress", "curious", "How has your idea of {G} grown {since}?"],
  ["how-would-you-know", "any", "early", "progress", "curious", "How would you know that you had come closer to {G}?"],
  ["good-next-step", "any", "early", "future", "practical", "What would a good next step towards {G} be?"],

  // Any time while it is under way
  ["moved-forward", "any", "onTrack", "progress", "warm", "What has moved forward with {G} {since}?", "steady"],
  ["latest", "any", "onTrack", "progress", "warm", "What is the latest with {G}?", "steady"],
  ["got-to", "any", "onTrack", "progress", "curious", "Where have you got to with {G}?", "steady"],
  ["coming-along", "any", "onTrack", "progress", "warm", "How are things coming along with {G}?", "steady"],
  ["bit-of-news", "any", "onTrack", "progress", "curious", "Which bit of news about {G} would you like to share?", "steady"],
  ["pleased-step", "any", "onTrack", "progress", "curious", "Which step towards {G} are you most pleased with so far?"],
  ["step-news", "any", "onTrack", "progress", "practical", "How are you getting on with {step} for {G}?"],
  ["next-done", "any", "onTrack", "future", "practical", "What is the next thing you want to have done for {G}?", "steady"],
  ["month-from-now", "any", "onTrack", "future", "curious", "What would you like to be able to say about {G} a month from now?", "steady"],
  ["step-closer", "any", "onTrack", "future", "practical", "What would bring {G} a step closer in the next few weeks?", "steady"],
  ["look-forward", "any", "onTrack", "future", "warm", "What are you looking forward to most about {G}?", "steady"],
  ["keep-or-stop", "any", "onTrack", "support", "practical", "What should I keep doing, or stop doing, to help you stay on course for {G}?", "steady"],
  ["most-useful-help", "any", "onTrack", "support", "practical", "Which help from me would be most useful for {G} just now?", "steady"],
  ["make-room", "any", "onTrack", "support", "warm", "How could we make more room for {G} around work?", "steady"],
  ["could-get-in-way", "any", "onTrack", "barrier", "practical", "What could get in the way of {G} that I might help to clear?", "steady"],
  ["out-of-the-way", "any", "onTrack", "barrier", "practical", "Which obstacle to {G} would you most like out of the way?", "steady"],
  ["work-in-the-way", "any", "onTrack", "barrier", "curious", "Where does work get in the way of {G}?", "steady"],
  ["enjoy-working-towards", "any", "onTrack", "meaning", "curious", "What do you enjoy most about working towards {G}?", "steady"],
  ["would-change", "any", "onTrack", "meaning", "warm", "What would getting there with {G} change for you?", "steady"],
  ["who-with", "any", "onTrack", "meaning", "warm", "Who will be as glad as you when you get there with {G}?", "steady"],
  ["working-week", "any", "onTrack", "meaning", "curious", "How does the progress on {G} change the way the working week feels?"],

  // The same at the last two updates
  ["holding-still", "any", "stalled", "barrier", "gentle", "What seems to be holding {G} back at the moment?"],
  ["you-wrote", "any", "stalled", "barrier", "practical", "You wrote {said}: how does that affect {G} now?"],
  ["things-stand", "any", "stalled", "progress", "gentle", "How do things stand with {G}, as you see it?"],
  ["small-step", "any", "stalled", "future", "practical", "What is the smallest step that would get {G} moving?"],
  ["unstick", "any", "stalled", "support", "practical", "What could I do to help unstick {G}?"],
  ["matter-today", "any", "stalled", "meaning", "gentle", "How much would it matter to you today to get there with {G}?"],

  // The date looks tight
  ["need-to-change", "any", "atRisk", "barrier", "practical", "What would need to change for {G} to happen by {date}?"],
  ["keep-or-wait", "any", "atRisk", "future", "practical", "Which parts of {G} would you keep, and which could wait?"],
  ["off-your-hands", "any", "atRisk", "support", "practical", "What could I take off your hands to give {G} a better chance?"],
  ["see-it-now", "any", "atRisk", "progress", "gentle", "How do you see {G} at the moment?"],

  // Reached
  ["what-it-meant", "any", "achieved", "meaning", "celebrate", "Congratulations on {G}: what did getting there mean to you?"],
  ["biggest-difference", "any", "achieved", "progress", "celebrate", "What did you do that made the biggest difference to {G}?"],
  ["moment-you-knew", "any", "achieved", "progress", "celebrate", "Congratulations on {G}: which moment will you remember?"],
  ["aim-next", "any", "achieved", "future", "curious", "Now that you have got there with {G}, what would you like to aim for next?"],
  ["worth-repeating", "any", "achieved", "support", "curious", "What helped you most on the way to {G} that we should repeat?"],

  // Near
  ["left-to-sort", "any", "imminent", "progress", "warm", "What is left to sort out for {G} before {date}?"],
  ["on-your-list", "any", "imminent", "progress", "practical", "Which things are left on your list for {G}?"],
  ["how-ready", "any", "imminent", "progress", "warm", "How ready do you feel for {G}?"],
  ["cover-for-you", "any", "imminent", "support", "practical", "What can I move or cover at work so that you can enjoy {G}?"],
  ["days-before", "any", "imminent", "barrier", "practical", "What would you like cleared from the days before {G}?"],
  ["most-excited", "any", "imminent", "future", "warm", "What are you looking forward to most about {G}?"],

  // The date has gone by
  ["ended-up", "any", "passed", "progress", "gentle", "The date you had for {G} has gone by: where did things end up?"],
  ["look-back", "any", "passed", "progress", "gentle", "How do you look back on {G}?"],
  ["where-it-stands", "any", "passed", "progress", "gentle", "Where do things stand with {G} now?"],
  ["story-so-far", "any", "passed", "progress", "warm", "What is the story of {G} so far?"],
  ["keep-change-let-go", "any", "passed", "future", "practical", "What would you like to do with {G} now: keep, change or let go?"],
  ["would-have-helped", "any", "passed", "support", "gentle", "What would have helped with {G}, from me or from the team?"],
  ["worth-keeping", "any", "passed", "meaning", "gentle", "What would you like to keep from the time you put into {G}?"],

  // Not mentioned for a while
  ["while-since", "any", "quiet", "progress", "gentle", "It has been a while since we talked about {G}: what is the latest?"],
  ["among-what-matters", "any", "quiet", "meaning", "gentle", "Where would you place {G} among the things that matter to you just now?"],
  ["on-the-agenda", "any", "quiet", "support", "practical", "What would make it easier to keep {G} in view between our talks?"],

  ["found-out", "purchase", "new", "progress", "curious", "What have you found out so far about {G}?"],
  ["picture-sharpened", "purchase", "onTrack", "future", "warm", "How has the picture of {G} sharpened {since}?"],
  ["protect-most", "purchase", "atRisk", "barrier", "practical", "If the timing of {G} had to move, what would matter most to protect?"],
  ["last-decision", "purchase", "imminent", "progress", "warm", "What is the last decision to make about {G}?"],
  ["became-real", "purchase", "achieved", "meaning", "celebrate", "What was it like when {G} became real?"],
  ["first-use", "purchase", "onTrack", "meaning", "warm", "What will you do first with {G}?", "steady"],

  ["first-milestone", "home", "new", "progress", "practical", "What is the first milestone you would like to tick off for {G}?"],
  ["step-happened", "home", "onTrack", "progress", "warm", "What has happened with {step} {since}?"],
  ["between-you-and", "home", "stalled", "barrier", "practical", "What is standing between you and {step}?"],
  ["enjoy-first", "home", "onTrack", "meaning", "warm", "Which part of {G} will you enjoy first?", "steady"],
  ["flexibility", "home", "atRisk", "support", "practical", "What flexibility at work would help while you deal with {step}?"],
  ["turned-out", "home", "achieved", "meaning", "celebrate", "What do you like best about the way {G} turned out?"],

  ["drew-you", "travel", "new", "meaning", "warm", "What drew you to {G}?"],
  ["plans-together", "travel", "onTrack", "progress", "warm", "How are the plans coming together for {G}?", "steady"],
  ["see-first", "travel", "onTrack", "meaning", "warm", "What do you most want to see or do on {G}?", "steady"],
  ["handing-over", "travel", "imminent", "support", "practical", "What needs handing over before you leave for {G}?"],
  ["best-moment", "travel", "achieved", "meaning", "celebrate", "What was the best moment of {G}?"],
  ["compared-with", "travel", "passed", "progress", "warm", "How did {G} compare with what you had imagined?"],

  ["room-at-work", "family", "onTrack", "support", "gentle", "How can we make room at work for {G}?", "steady"],
  ["free-of", "family", "imminent", "support", "gentle", "What would you like to be free of at work around {G}?"],

  ["for-others", "giving", "new", "meaning", "warm", "What would you love {G} to make possible for others?"],
  ["response-so-far", "giving", "onTrack", "progress", "warm", "What response have you had so far to {G}?", "steady"],
  ["felt-the-difference", "giving", "achieved", "meaning", "celebrate", "Who felt the difference from {G}?"],

  ["pace-feels", "security", "onTrack", "progress", "gentle", "How do you feel about the pace of {G}?", "steady"],
  ["within-reach", "security", "stalled", "barrier", "gentle", "What would make {G} feel more within reach?"],
  ["frees-you-up", "security", "achieved", "meaning", "celebrate", "What does having reached {G} free you up to think about?"],

  ["good-start", "education", "new", "support", "practical", "What time or resources would give {G} a good start?"],
  ["surprised-you", "education", "onTrack", "progress", "curious", "What have you learned from {G} that surprised you?"],
  ["use-it", "education", "onTrack", "future", "curious", "Where would you like to use what you take from {G}?", "steady"],
  ["feel-ready", "education", "imminent", "support", "practical", "What would help you feel ready for {G}?"],
  ["use-what-you-gained", "education", "achieved", "future", "curious", "Where would you like to use what you gained from {G}?"],

  ["appeals-most", "career", "new", "meaning", "curious", "What part of {G} appeals to you most?"],
  ["closest-work", "career", "onTrack", "progress", "curious", "Which recent piece of work took you closest to {G}?", "steady"],
  ["open-a-door", "career", "onTrack", "support", "practical", "Which door could I help to open on the way to {G}?", "steady"],
  ["missing-experience", "career", "stalled", "support", "practical", "Which missing experience for {G} could I help open a door to?"],
  ["believe-it", "career", "atRisk", "barrier", "practical", "What would you need to see from me to believe that {G} can happen here?"],
  ["first-weeks", "career", "achieved", "support", "celebrate", "What support would make the first weeks after {G} a success?"],

  ["anything-from-me", "health", "onTrack", "support", "gentle", "What would you welcome from me, if anything, to support {G}?", "steady"],
  ["protect-it", "time", "onTrack", "support", "gentle", "What could I do to protect {G} in a busy week?", "steady"],
  ["taking-shape", "creative", "onTrack", "progress", "curious", "What part of {G} has taken shape most lately?", "steady"],

  // What matters to them; read by the two alone
  ["felt-at-work", "any", "value", "meaning", "curious", "You put {V} near the top of your list: where have you felt that at work lately?"],
  ["week-with-more", "any", "value", "future", "curious", "What would a week with more {V} in it look like?"],
  ["bring-more", "any", "value", "support", "practical", "How could I bring more {V} into your role this quarter?"],
  ["how-about", "any", "value", "activity", "practical", "How would you feel about {act}, given how much {V} matters to you?"],
  ["gets-in-the-way", "any", "value", "barrier", "gentle", "Where does the way we work get in the way of {V} for you?"],
  ["a-taste-of", "any", "value", "progress", "curious", "What gave you a taste of {V} in the last few weeks?"],

  // Without a goal, and kind enough for anybody on any day
  ["year-went-well", "any", "none", "future", "warm", "If this year went really well for you outside work, what would be different by the end of it?"],
  ["more-of", "any", "none", "future", "curious", "What would you like more of in the next few weeks?"],
  ["glad-of", "any", "none", "future", "warm", "What are you hoping to feel glad about a month from now?"],
  ["pace-and-contact", "any", "none", "future", "gentle", "What pace and contact from me would suit you best for now?"],
  ["make-possible", "any", "none", "meaning", "curious", "What would you love this job to make possible, now or later?"],
  ["good-day", "any", "none", "meaning", "curious", "What gets you out of bed for this job on a good day?"],
  ["worth-it", "any", "none", "meaning", "warm", "When did work last feel really worth it?"],
  ["support-what-matters", "any", "none", "support", "warm", "How would you like me to support the things that matter to you, in or out of work?"],
  ["useful-time", "any", "none", "support", "gentle", "What would be the most useful way for us to spend this time today?"],
  ["little-easier", "any", "none", "support", "gentle", "What would make work a little easier for you over the next few weeks?"],
  ["one-thing-less", "any", "none", "barrier", "gentle", "What can I take care of so that you have one thing less to think about?"],
  ["slows-you-down", "any", "none", "barrier", "practical", "Which part of how we work slows you down most?"],
  ["proud-of", "any", "none", "progress", "warm", "What are you most proud of from the last few weeks?"],
  ["better-than-expected", "any", "none", "progress", "curious", "What has gone better than you expected lately?"],
  ["gave-you-energy", "any", "none", "progress", "curious", "Which part of the last few weeks gave you the most energy?"],
  ["worth-telling", "any", "none", "progress", "warm", "What has happened lately that you would like to tell me about?"],

  // Only for a goal its owner linked to commission
  ["clear-path", "any", "gap", "barrier", "practical", "With {G} in mind, which deals would you most like a clear path for?"],
  ["off-your-plate", "any", "gap", "support", "practical", "What could I take off your plate so that this quarter counts towards {G}?"],
  ["past-target", "any", "gap", "future", "curious", "What would going a bit past target this quarter do for {G}?"],
  ["see-the-link", "any", "gap", "progress", "curious", "How do you see the link between this quarter and {G}?"],

  // The same for everybody with nothing to name; the invite knows no others then
  ["use-this-time", "any", "neutral", "future", "gentle", "What would you most like to use this time for?"],
  ["in-your-way", "any", "neutral", "barrier", "practical", "What is in your way that I could move?"],
  ["next-few-weeks", "any", "neutral", "future", "warm", "What are you looking forward to in the next few weeks?"],
];

export const englishPatterns: readonly Pattern[] = rows.map(
  ([id, category, stage, type, tone, text, steady]): Pattern => ({
    id,
    category,
    stage,
    type,
    tone,
    text,
    steady: steady === "steady",
  }),
);
