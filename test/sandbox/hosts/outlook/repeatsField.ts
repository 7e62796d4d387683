import { el, select } from "../shared/dom.ts";
import type { MeetingForm } from "./MeetingForm.ts";
import { isoDay } from "./weekDays.ts";

const dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** Whether the meeting repeats: enough to make a weekly series, and to say what an existing one is. */
export function repeatsField(form: MeetingForm): HTMLElement {
  const { recurrence, seriesId } = form.appointment();
  if (seriesId !== undefined) return el("span", { class: "field" }, "One of a series");
  if (recurrence !== undefined && recurrence.type !== "weekly") {
    return el("span", { class: "field" }, `Repeats ${recurrence.type}`);
  }
  return select(
    "Repeats",
    [
      { value: "never", label: "Never" },
      { value: "weekly", label: "Weekly" },
    ],
    recurrence === undefined ? "never" : "weekly",
    (value) => form.setRecurrence(value === "weekly" ? weekly(form) : undefined, "person"),
  );
}

function weekly(form: MeetingForm) {
  const { start, end } = form.appointment();
  const first = new Date(start);
  return {
    type: "weekly" as const,
    interval: 1,
    days: [dayNames[first.getDay()] ?? "mon"],
    startDate: isoDay(first),
    startMinute: first.getHours() * 60 + first.getMinutes(),
    durationMinutes: Math.round((end - start) / 60_000),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
