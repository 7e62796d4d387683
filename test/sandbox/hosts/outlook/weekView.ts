import { button, el } from "../shared/dom.ts";
import type { CalendarEntry } from "./graphCalendar.ts";
import { addDays, isoDay, shareOfDay } from "./weekDays.ts";

export type WeekActions = {
  readonly open: (id: string) => void;
  readonly showWeek: (day: string | undefined) => void;
  readonly compose: () => void;
};

const firstHour = 7;
const lastHour = 19;

/** Five working days as columns, entries placed by their time. */
export function weekView(
  monday: Date,
  entries: readonly CalendarEntry[],
  locale: string,
  actions: WeekActions,
): HTMLElement {
  const friday = addDays(monday, 4);
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return el(
    "div",
    { class: "week" },
    el(
      "div",
      { class: "week-bar" },
      button("New event", actions.compose, { class: "primary" }),
      button("Today", () => actions.showWeek(undefined)),
      button("Previous week", () => actions.showWeek(isoDay(addDays(monday, -7)))),
      button("Next week", () => actions.showWeek(isoDay(addDays(monday, 7)))),
      el("h1", {}, format.formatRange(monday, friday)),
    ),
    el(
      "div",
      { class: "week-grid" },
      hours(),
      ...[0, 1, 2, 3, 4].map((offset) =>
        dayColumn(addDays(monday, offset), entries, locale, actions),
      ),
    ),
  );
}

function hours(): HTMLElement {
  const labels = Array.from({ length: lastHour - firstHour }, (_, index) =>
    el("span", {}, `${String(firstHour + index).padStart(2, "0")}:00`),
  );
  return el("div", { class: "week-hours", "aria-hidden": "true" }, ...labels);
}

function dayColumn(
  day: Date,
  entries: readonly CalendarEntry[],
  locale: string,
  actions: WeekActions,
): HTMLElement {
  const next = addDays(day, 1);
  const todays = entries.filter(
    (entry) => entry.start >= day.getTime() && entry.start < next.getTime(),
  );
  const title = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric" }).format(day);
  const lanes = assignLanes(todays);
  return el(
    "section",
    { class: "day", "aria-label": title },
    el("h2", {}, title),
    el(
      "div",
      { class: "day-hours" },
      ...todays.map((entry) => entryButton(entry, day, lanes, locale, actions)),
    ),
  );
}

type Lane = { readonly index: number; readonly count: number };

/** Entries that overlap stand side by side. */
function assignLanes(entries: readonly CalendarEntry[]): ReadonlyMap<string, Lane> {
  const lanes = new Map<string, Lane>();
  for (const entry of entries) {
    const overlapping = entries.filter(
      (other) => other.start < entry.end && other.end > entry.start,
    );
    lanes.set(entry.id, { index: overlapping.indexOf(entry), count: overlapping.length });
  }
  return lanes;
}

function entryButton(
  entry: CalendarEntry,
  day: Date,
  lanes: ReadonlyMap<string, Lane>,
  locale: string,
  actions: WeekActions,
): HTMLElement {
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const item = button("", () => actions.open(entry.id), {
    class: entry.mine ? "entry mine" : "entry",
  });
  item.append(
    el("strong", {}, entry.subject || "(No subject)"),
    el("span", {}, `${time.format(entry.start)} to ${time.format(entry.end)}`),
    el("span", {}, entry.mine ? "You organise" : "Invited"),
  );
  const from = firstHour / 24;
  const span = (lastHour - firstHour) / 24;
  const share = (moment: number): number =>
    Math.min(1, Math.max(0, (shareOfDay(moment, day) - from) / span));
  const lane = lanes.get(entry.id) ?? { index: 0, count: 1 };
  item.style.top = `${share(entry.start) * 100}%`;
  item.style.height = `${Math.max(0.04, share(entry.end) - share(entry.start)) * 100}%`;
  item.style.left = `${(lane.index / lane.count) * 100}%`;
  item.style.width = `${100 / lane.count}%`;
  return item;
}
