import type { MyServices } from "#app/myData/MyServices.ts";
import type { OwnTask, Tasks } from "#store/tasks/Tasks.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { OwnSeries } from "#store/calendar/Calendar.ts";
import type { StoredRow } from "#store/owned/OwnedLists.ts";
import { memoryPrints } from "./memoryPrints.ts";
import type { MemoryLists, MemoryStore } from "./memoryStore.ts";

/** A calendar in memory, to be looked into. */
export type MemoryCalendar = MyServices["calendar"] & {
  readonly events: Map<string, OwnSeries>;
  /** How often the person was asked for leave. */
  readonly asked: () => number;
};

export function memoryCalendar(): MemoryCalendar {
  const events = new Map<string, OwnSeries>();
  let asked = 0;
  return {
    events,
    asked: () => asked,
    allow: async () => {
      asked += 1;
    },
    create: async (series) => {
      const known = [...events].find(([, { transaction }]) => transaction === series.transaction);
      const id = known?.[0] ?? `event-${String(events.size + 1)}-${series.transaction}`;
      events.set(id, series);
      return id;
    },
    find: async (id) => {
      const series = events.get(id);
      if (series === undefined) return undefined;
      const { weekday, time, everyWeeks } = series;
      return { schedule: { weekday, time, everyWeeks } };
    },
    findByTransaction: async (transaction) =>
      [...events].find(([, series]) => series.transaction === transaction)?.[0],
    remove: async (id) => void events.delete(id),
  };
}

/** To Do, as far as it is used. */
export function memoryTasks(): Tasks {
  const there = new Map<string, OwnTask>();
  return {
    allow: async () => undefined,
    put: async (task) => {
      if (!there.has(task.key)) there.set(task.key, task);
      return { list: "list", task: task.key };
    },
    tick: async ({ task }) => there.has(task),
    change: async ({ task }) => there.has(task),
    remove: async ({ task }) => void there.delete(task),
  };
}

/** What the page about oneself uses beyond the records, over lists in memory; pictures are not kept there. */
export function memoryServices(lists: MemoryLists, store: MemoryStore, me: PersonId): MyServices {
  return {
    calendar: memoryCalendar(),
    tasks: memoryTasks(),
    meetings: { allow: async () => undefined, between: async () => [] },
    invites: {
      allow: async () => undefined,
      between: async () => [],
      read: async () => undefined,
      write: async () => undefined,
    },
    service: store,
    prints: async () => memoryPrints(),
    eventForm: ({ day, time }) => `https://calendar.example/new/${day}T${time}`,
    tabLink: async () => "https://teams.microsoft.com/l/entity/app/goals",
    lists: {
      survey: async (place) => {
        const counts = new Map<string, number>();
        if (place.kind === "pictures") return counts;
        const [read] = await store.read([place]);
        if (read?.status === "failed") throw read.problem;
        for (const { kind } of lists.in(place)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
        return counts;
      },
      rows: async (place) =>
        lists.in(place).map((record): StoredRow => ({
          key: record.id,
          kind: record.kind,
          title: "title" in record ? record.title : "",
          columns: {},
          details: record,
        })),
      plan: async () => [
        {
          key: `plan-${me}`,
          kind: "plan",
          title: "Q4",
          columns: { Day: "2026-10-01", Currency: "EUR", QuotaMinor: 25_000_000 },
          details: { v: 1 },
        },
      ],
      empty: async (place, { keep, gone }) => {
        if (place.kind === "pictures") return;
        for (const { id, kind } of lists.in(place)) {
          if (kind === keep) continue;
          await store.remove(place, id);
          gone([kind]);
        }
      },
    },
  };
}
