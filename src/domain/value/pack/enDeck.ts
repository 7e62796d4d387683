import type { ValueCard } from "../ValueCard.ts";

/**
 * The 36 cards of a sort, in the order in which they are shown: neighbours are unlike each other, so
 * that none is judged by the one before it. The labels are chosen from the Personal Values Card Sort
 * (Miller, C'de Baca, Matthews and Wilbourne, University of New Mexico, update of 2011), which its
 * authors put into the public domain; "Recognition" is added and "Developing others" stands for
 * "Nurturance". The meanings are our own. Cards that could reveal belief, health, politics or
 * intimate life are left out. A card keeps its id for ever, for sorts that are under way.
 */
export const englishDeck: readonly ValueCard[] = [
  card("dependability", "Dependability", "Being someone others can count on."),
  card("curiosity", "Curiosity", "Wanting to know how things really are."),
  card("family", "Family", "Being there for the people at home."),
  card("challenge", "Challenge", "Taking on what is hard."),
  card("fun", "Fun", "Laughing a good deal along the way."),
  card("justice", "Justice", "Fair treatment, whoever it is for."),
  card("mastery", "Mastery", "Being really good at what I do."),
  card("belonging", "Belonging", "Being part of something, and wanted in it."),
  card("freedom", "Freedom", "Choosing for myself, without having to ask."),
  card("order", "Order", "A place for everything, and no surprises."),
  card("generosity", "Generosity", "Giving time and help without counting."),
  card("courage", "Courage", "Doing the right thing while afraid."),
  card("wealth", "Wealth", "Money enough, and then some."),
  card("honesty", "Honesty", "Telling the truth, also when it costs."),
  card("creativity", "Creativity", "Making what was not there before."),
  card("leadership", "Leadership", "Showing the way, so that others want to come along."),
  card("leisure", "Leisure", "Time that is mine, with nothing due."),
  card("achievement", "Achievement", "Finishing things that matter."),
  card("caring", "Caring", "Looking after people."),
  card("independence", "Independence", "Standing on my own feet."),
  card("knowledge", "Knowledge", "Learning, and adding to what is known."),
  card("recognition", "Recognition", "Having good work seen and named."),
  card("security", "Security", "Knowing that I and mine are safe."),
  card("cooperation", "Cooperation", "Working well together."),
  card("adventure", "Adventure", "New places, new people, first times."),
  card("integrity", "Integrity", "Acting as I say one should."),
  card("growth", "Growth", "Not being the same a year from now."),
  card("contribution", "Contribution", "Leaving something that lasts."),
  card("risk", "Risk", "Taking a chance when the outcome is open."),
  card("helpfulness", "Helpfulness", "Being of use today."),
  card("autonomy", "Autonomy", "Deciding how I do my own work."),
  card("purpose", "Purpose", "Knowing what it is all for."),
  card("developing", "Developing others", "Helping people to become more than they were."),
  card("responsibility", "Responsibility", "Answering for what I decide."),
  card("passion", "Passion", "Caring deeply about what I do."),
  card("service", "Service", "Putting my work at the service of others."),
];

function card(id: string, label: string, meaning: string): ValueCard {
  return { id, label, meaning };
}
