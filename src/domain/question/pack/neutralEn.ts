/**
 * The questions that name nothing, as rows of the pack. In a file of their own, for the script that
 * Outlook runs at an event knows a neutral block by them and has no room for the others.
 */
// oxfmt-ignore
export const neutral = [
  ["use-this-time", "any", "neutral", "future", "gentle", "What would you most like to use this time for?"],
  ["in-your-way", "any", "neutral", "barrier", "practical", "What is in your way that I could move?"],
  ["next-few-weeks", "any", "neutral", "future", "warm", "What are you looking forward to in the next few weeks?"],
] as const;
