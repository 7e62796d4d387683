/** Something to offer at work, an outcome and never a duty. */
export type Activity = {
  /** Kept for good, since a "no thanks" is remembered by it. */
  readonly id: string;
  /** What somebody values to whom it is offered, in lower case. */
  readonly values: readonly string[];
  /** What it is, as the thing one would be doing: "leading …". */
  readonly doing: string;
};

export const englishActivities: readonly Activity[] = [
  {
    id: "shadowed-on-a-deal",
    values: [
      "nurturance",
      "caring",
      "helpfulness",
      "service",
      "helping",
      "kindness",
      "developing others",
      "mentoring",
    ],
    doing: "having a new colleague shadow you on a live deal",
  },
  {
    id: "lead-a-sales-meeting",
    values: ["leadership", "authority", "responsibility", "leading"],
    doing: "leading a sales meeting about a result of yours",
  },
  {
    id: "show-what-you-master",
    values: ["mastery", "knowledge", "growth", "accuracy", "learning", "curiosity"],
    doing: "showing the team something you have mastered",
  },
  {
    id: "stretch-account",
    values: ["achievement", "challenge", "risk", "ambition"],
    doing: "taking the lead on a stretch account",
  },
  {
    id: "own-account-plan",
    values: ["autonomy", "independence", "freedom"],
    doing: "writing your own plan for an account",
  },
  {
    id: "new-message",
    values: ["creativity", "imagination"],
    doing: "trying out a new message and telling the team what you found",
  },
  {
    id: "deal-with-another-team",
    values: ["cooperation", "belonging", "friendship", "teamwork", "community"],
    doing: "sharing a deal with somebody from another team",
  },
  {
    id: "customer-story",
    values: ["recognition", "fame", "respect"],
    doing: "telling one of your customer stories in public",
  },
  {
    id: "charity-link",
    values: ["contribution", "justice", "generosity", "ecology", "giving back"],
    doing: "looking after our link with a charity",
  },
  {
    id: "playbook-page",
    values: ["order", "dependability", "realism", "reliability"],
    doing: "owning a page of our playbook",
  },
  { id: "team-event", values: ["fun", "adventure"], doing: "designing the next team event" },
  {
    id: "lost-deal-review",
    values: ["honesty", "integrity", "fairness", "courage"],
    doing: "leading a review of a deal we lost",
  },
  {
    id: "time-off-early",
    values: ["family", "leisure", "security", "stability", "balance"],
    doing: "planning your time off and the cover for it with me early",
  },
  {
    id: "how-the-plan-works",
    values: ["wealth"],
    doing: "going through how the plan works, just the two of us",
  },
  {
    id: "why-customers-choose-us",
    values: ["purpose", "passion", "meaning"],
    doing: "telling new colleagues why customers choose us",
  },
];
