import { asNumber, asObject, asTexts, asText } from "../../shared/wire.ts";
import type { Recurrence } from "../Appointment.ts";

/** A recurrence as it travels; days of the calendar are split into numbers, months from 1. */
export function wireRecurrence(recurrence: Recurrence): Readonly<Record<string, unknown>> {
  const [startYear, startMonth, startDay] = numbers(recurrence.startDate);
  const [endYear, endMonth, endDay] = numbers(recurrence.endDate ?? "");
  return {
    recurrenceType: recurrence.type,
    recurrenceProperties: {
      interval: recurrence.interval,
      ...(recurrence.type === "weekly" ? { days: recurrence.days, firstDayOfWeek: "mon" } : {}),
    },
    recurrenceTimeZone: { name: recurrence.timeZone },
    seriesTimeJson: {
      startYear,
      startMonth,
      startDay,
      ...(recurrence.endDate === undefined ? { noEndDate: true } : { endYear, endMonth, endDay }),
      startTimeMin: recurrence.startMinute,
      durationMin: recurrence.durationMinutes,
    },
  };
}

/** Reads what `recurrence.setAsync` sends; undefined removes the series. */
export function readRecurrence(value: unknown, timeZone: string): Recurrence | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given = asObject(value);
  const properties = asObject(given["recurrenceProperties"]);
  const time = asObject(given["seriesTimeJson"]);
  const type = asText(given["recurrenceType"]);
  const zone = asText(asObject(given["recurrenceTimeZone"])["name"]);
  const end = day(time["endYear"], time["endMonth"], time["endDay"]);
  return {
    type:
      type === "daily" || type === "weekday" || type === "monthly" || type === "yearly"
        ? type
        : "weekly",
    interval: asNumber(properties["interval"], 1),
    days: asTexts(properties["days"]),
    startDate: day(time["startYear"], time["startMonth"], time["startDay"]) ?? "1970-01-01",
    ...(end === undefined ? {} : { endDate: end }),
    startMinute: asNumber(time["startTimeMin"], 0),
    durationMinutes: asNumber(time["durationMin"], 30),
    timeZone: zone === "" ? timeZone : zone,
  };
}

function numbers(date: string): readonly (number | undefined)[] {
  return date === "" ? [] : date.split("-").map(Number);
}

function day(year: unknown, month: unknown, date: unknown): string | undefined {
  if (typeof year !== "number" || typeof month !== "number" || typeof date !== "number") {
    return undefined;
  }
  return [
    String(year).padStart(4, "0"),
    ...[month, date].map((part) => String(part).padStart(2, "0")),
  ].join("-");
}
