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
  if (precision === "season") return seasonOf(name, Number(year), month, thisYear);
  return year === thisYear ? name : `${name} ${year}`;
}

/** A winter lies in two years, and needs neither of them said when one of them is this. */
function seasonOf(name: string, year: number, month: number, thisYear: string): string {
  const first = month < 3 ? year - 1 : year;
  const last = month < 3 || month === 12 ? first + 1 : first;
  if (String(first) === thisYear || String(last) === thisYear) return name;
  return `${name} of ${first === last ? first : `${first}\u2013${String(last).slice(2)}`}`;
}
