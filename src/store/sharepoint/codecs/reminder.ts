import { isWeekday, parseTimeOfDay, type Reminder } from "#domain/reminder/reminder.ts";
import { day, given, maybe, number, RowProblem, text, type Source } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function reminderFromRow({ columns, details }: Row): Reminder {
  return {
    kind: "reminder",
    id: "reminder",
    schedule: {
      weekday: known(details, "weekday", (value) => (isWeekday(value) ? value : undefined)),
      time: known(details, "time", parseTimeOfDay),
      everyWeeks: number(details, "everyWeeks"),
    },
    zone: text(details, "zone"),
    from: day(columns, "Day"),
    transaction: text(details, "transaction"),
    ...given({ event: maybe(details, "event", text) }),
  };
}

export function reminderToRow({ schedule, zone, from, transaction, event }: Reminder): RowDraft {
  return {
    title: "A reminder in the calendar",
    columns: { Day: from },
    details: { ...schedule, zone, transaction, event },
  };
}

function known<T>(details: Source, name: string, parse: (value: string) => T | undefined): T {
  const value = parse(text(details, name));
  if (value === undefined) throw new RowProblem(`${name} is none that is known`);
  return value;
}
