/** Numbers as pieces of a pattern. */
export const few = "one|two|three|four|five|six|seven|eight|nine|[2-9]";
export const atLeastTen =
  "(?:ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|[1-9]\\d+)";
