import type { Instant } from "#domain/day.ts";
import type { KeptInvite, OwnInvite, OwnInvites } from "#store/calendar/OwnInvites.ts";
import { StoreProblem, type StoreProblemKind } from "#store/StoreProblem.ts";

/** A calendar in memory whose invites can be looked at, and whose answers can be held back or refused. */
export type TestCalendar = OwnInvites & {
  readonly bodies: Map<string, KeptInvite>;
  /** Ids in the order in which they were written. */
  readonly written: string[];
  readonly asked: () => number;
  /** The most requests that were under way at once. */
  readonly most: () => number;
  readonly fail: (call: "allow" | "between" | "read" | "write", kind: StoreProblemKind) => void;
  readonly failOne: (call: "read" | "write", id: string, kind: StoreProblemKind) => void;
  /** Called before each write. */
  beforeWrite: (id: string) => void;
};

/** Who is invited where an event does not say. */
export const invited = "tom.okafor@contoso.com";

export function calendarOf(
  events: readonly (Omit<OwnInvite, "start" | "invited" | "addresses"> &
    Partial<Pick<OwnInvite, "start" | "addresses">> & { readonly content: string })[],
): TestCalendar {
  const bodies = new Map<string, KeptInvite>(
    events.map(({ id, content }) => [id, { type: "html", content, version: "1" }]),
  );
  const faults = new Map<string, StoreProblemKind>();
  const written: string[] = [];
  let asked = 0;
  let under = 0;
  let most = 0;
  const call = async <T>(name: string, id: string, work: () => T): Promise<T> => {
    under += 1;
    most = Math.max(most, under);
    await new Promise<void>((resolve) => void setImmediate(resolve));
    under -= 1;
    const kind = faults.get(name) ?? faults.get(`${name} ${id}`);
    if (kind) throw new StoreProblem(kind, `The test asked ${name} to fail.`);
    return work();
  };
  const calendar: TestCalendar = {
    bodies,
    written,
    asked: () => asked,
    most: () => most,
    fail: (name, kind) => void faults.set(name, kind),
    failOne: (name, id, kind) => void faults.set(`${name} ${id}`, kind),
    beforeWrite: () => undefined,
    allow: async () => {
      asked += 1;
      await call("allow", "", () => undefined);
    },
    between: async () =>
      await call("between", "", () =>
        events.map(({ content: _content, ...event }, at) => ({
          start: `2026-11-2${String(at % 10)}T10:00:00Z` as Instant,
          invited: ["Tom Okafor"],
          addresses: [invited],
          ...event,
        })),
      ),
    read: async (id) => await call("read", id, () => bodies.get(id)),
    write: async (id, next) => {
      calendar.beforeWrite(id);
      await call("write", id, () => {
        if (bodies.get(id)?.version !== next.version)
          throw new StoreProblem("conflict", "The meeting was changed since.");
        written.push(id);
        bodies.set(id, { ...next, version: `${next.version}1` });
      });
    },
  };
  return calendar;
}
