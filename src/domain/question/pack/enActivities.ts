/** Things to offer at work for what somebody values, each an outcome and never a duty. */
export const englishActivities: readonly (readonly [
  values: readonly string[],
  activity: string,
])[] = [
  [
    [
      "nurturance",
      "caring",
      "helpfulness",
      "service",
      "helping",
      "kindness",
      "developing others",
      "mentoring",
    ],
    "having a new colleague shadow you on a live deal",
  ],
  [
    ["leadership", "authority", "responsibility", "leading"],
    "leading a sales meeting about a result of yours",
  ],
  [
    ["mastery", "knowledge", "growth", "accuracy", "learning", "curiosity"],
    "showing the team something you have mastered",
  ],
  [["achievement", "challenge", "risk", "ambition"], "taking the lead on a stretch account"],
  [["autonomy", "independence", "freedom"], "writing your own plan for an account"],
  [["creativity", "imagination"], "trying out a new message and telling the team what you found"],
  [
    ["cooperation", "belonging", "friendship", "teamwork", "community"],
    "sharing a deal with somebody from another team",
  ],
  [["recognition", "fame", "respect"], "telling one of your customer stories in public"],
  [
    ["contribution", "justice", "generosity", "ecology", "giving back"],
    "looking after our link with a charity",
  ],
  [["order", "dependability", "realism", "reliability"], "owning a page of our playbook"],
  [["fun", "adventure"], "designing the next team event"],
  [["honesty", "integrity", "fairness", "courage"], "leading a review of a deal we lost"],
  [
    ["family", "leisure", "security", "stability", "balance"],
    "planning your time off and the cover for it with me early",
  ],
  [["wealth"], "going through how the plan works, just the two of us"],
  [["purpose", "passion", "meaning"], "telling new colleagues why customers choose us"],
];
