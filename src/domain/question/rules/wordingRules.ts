import { ownWords, type Rule } from "./Rule.ts";

/** A rule of the words we wrote ourselves; a title may hold what it likes. */
function ours(id: string, wrong: (text: string) => boolean): Rule {
  return { id, when: "each", broken: (set) => ownWords(set).some(wrong) };
}

/** A rule of the line as it is read, the person's own words included. */
function asRead(id: string, wrong: (text: string) => boolean): Rule {
  return { id, when: "each", broken: ({ questions }) => questions.some(({ text }) => wrong(text)) };
}

// A clause may lead in, but not one that could be answered with yes or no by itself.
const openStart =
  /^(?:(?!(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should) )[^:,]+[:,] )?(?:how|what|which|who|where|when|tell) /iu;
const leading =
  /\b(?:why (?:did|have|are|is|was|were|has)|shouldn't you|don't you|excuse|fail\w*|behind|still not|finally|again)\b/iu;
const lever = /\b(?:if you want|so you should|afford)\b/iu;
const shaming = /\b(?:you have not|haven't|no goals|yet to|only)\b/iu;
const gendered = /\b(?:he|she|his|hers?|him|guys|girls?|boys?|lads?|mate)\b/iu;
const american =
  /\b(?:favorite|color|center|program|gotten|vacation|\w+(?:lyze|yzing)|(?:organ|real|recogn|priorit|final|apolog)iz\w+|(?:behavi|neighb|fav|hon|lab)or\w*|travel(?:ed|ing|er)|cancel(?:ed|ing)|fulfill|enrollment|skillful)\b/iu;

/** How a question reads: open, kind, one thing at a time, in sound English. */
export const wordingRules: readonly Rule[] = [
  ours("open, not to be answered with yes or no", (text) => !openStart.test(text)),
  asRead(
    "one question mark, and it ends the line",
    (text) => text.indexOf("?") !== text.length - 1,
  ),
  asRead("five to twenty-eight words", (text) => {
    const words = text.split(" ").length;
    return words < 5 || words > 28;
  }),
  ours("one sentence", (text) => /[.!;]/u.test(text) || text.split(":").length > 2),
  ours("no accusing or leading form", (text) => leading.test(text)),
  ours("no goal used as a lever", (text) => lever.test(text)),
  asRead(
    "slots are filled and fit",
    (text) =>
      / {2}|\s\?|[{}]/u.test(text) || text.split("\u201c").length !== text.split("\u201d").length,
  ),
  {
    id: "a name that follows \u201cyour\u201d",
    when: "each",
    broken: ({ named }) =>
      named.some(({ phrase }) => /^your (?:your|my|our|the|an?|some)(?: |$)/iu.test(phrase.your)),
  },
  ours("no doubled word", (text) =>
    /\b(?:(your|my|the|an?|to|for) (?:\1|my|the)|(?:the|an?) (?:your|the))\b/iu.test(text),
  ),
  ours("no unfilled value", (text) => /\b(?:undefined|null|NaN)\b/u.test(text)),
  ours("nobody is shamed for having written nothing down", (text) => shaming.test(text)),
  ours("no word for a man or a woman", (text) => gendered.test(text)),
  ours("British spelling", (text) => american.test(text)),
  ours("nobody else is named", (text) =>
    /[\p{Ll},:] \p{Lu}/u.test(text.replace(/\bI\b/gu, "i").replace(dateWords, "")),
  ),
];

const dateWords =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;

/** What two goals are called must tell them apart. */
export const namesApart: Rule = {
  id: "no two goals by one name",
  when: "each",
  broken: ({ questions, named }) => {
    const used = named.filter(({ goal }) =>
      questions.some((question) => question.goal === goal.id),
    );
    return new Set(used.map(({ phrase }) => phrase.your)).size < used.length;
  },
};
