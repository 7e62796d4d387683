const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const seasons = ["the winter", "the spring", "the summer", "the autumn"];

/** Words for a day at its precision: "12 June", "June", "the summer", "2027"; the year when it is not `thisYear`. */
export function englishDate(
  day: string,
  precision: "day" | "month" | "season" | "year",
  thisYear: string,
): string {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  if (precision === "year") return year === thisYear ? "the end of the year" : `the end of ${year}`;
  const name =
    precision === "season"
      ? (seasons[Math.floor((month % 12) / 3)] ?? "")
      : `${precision === "day" ? `${Number(day.slice(8))} ` : ""}${months[month - 1] ?? ""}`;
  if (year === thisYear) return name;
  return precision === "season" ? `${name} of ${year}` : `${name} ${year}`;
}
