import type { Subject } from "./checksUp.ts";

/** Another way to ask about one subject: of the goal {G}, and without one, of this month. */
type Rewrite = { readonly withGoal: string; readonly thisMonth: string };

/**
 * Open questions that leave the counting out: what the person works for, and what the manager could clear.
 * The first that the agenda does not have yet is offered, and those of `other` after a subject's own: three of
 * them, so that three lines of one subject are each asked another way.
 */
export const rewrites: Readonly<Record<Subject, readonly Rewrite[]>> = {
  calls: [
    {
      withGoal: "Which conversation could bring {G} a step closer?",
      thisMonth: "Which conversation this month are you most glad you had?",
    },
    {
      withGoal: "With {G} in mind, which conversation would you like help getting started?",
      thisMonth: "Which conversation this month would you like help getting started?",
    },
  ],
  messages: [
    {
      withGoal: "With {G} in mind, who would you most like to hear back from?",
      thisMonth: "What has opened doors for you this month?",
    },
    {
      withGoal: "What would make it easier to reach the people who matter for {G}?",
      thisMonth: "What would you change about how we reach people this month?",
    },
  ],
  meetings: [
    {
      withGoal: "Which meeting in the next few weeks could matter most for {G}?",
      thisMonth: "Which meeting this month are you looking forward to most?",
    },
    {
      withGoal: "With {G} in mind, what would make your next meeting go further?",
      thisMonth: "What would make the meetings you have this month go further?",
    },
  ],
  leads: [
    {
      withGoal: "Which of the recent leads could do most for {G}?",
      thisMonth: "Which of this month's leads looks most promising to you?",
    },
    {
      withGoal: "With {G} in mind, what would help you get to the best leads first?",
      thisMonth: "What would help you get to the best leads first this month?",
    },
  ],
  deals: [
    {
      withGoal: "With {G} in mind, which deal would you like us to look at together?",
      thisMonth: "Which deal would you most like a clear path for this month?",
    },
    {
      withGoal: "Which deal do you believe in most, with {G} in mind?",
      thisMonth: "What kind of deals would you like more of after this month?",
    },
  ],
  admin: [
    {
      withGoal: "What could I take off your plate to leave more room for {G}?",
      thisMonth: "What would make the admin side lighter for you this month?",
    },
  ],
  hours: [
    {
      withGoal: "How could the working week leave more room for {G}?",
      thisMonth: "Which way of working would give you the best energy this month?",
    },
  ],
  number: [
    {
      withGoal: "What would a good month make possible for {G}?",
      thisMonth: "What would a good end to this month look like for you?",
    },
    {
      withGoal: "What would need to come together for {G} in the next few weeks?",
      thisMonth: "What would need to come together for you this month?",
    },
  ],
  activity: [
    {
      withGoal: "What has moved forward with {G} since we last spoke?",
      thisMonth: "Which progress are you happiest with this month?",
    },
  ],
  other: [
    {
      withGoal: "What could I clear out of the way of {G} this month?",
      thisMonth: "What is different for you this month, and how could I help?",
    },
    {
      withGoal: "What would bring {G} a step closer this month?",
      thisMonth: "What would you most like to move forward this month?",
    },
    {
      withGoal: "What would help you most with {G} in the next few weeks?",
      thisMonth: "What would help you most in the next few weeks?",
    },
  ],
};
