import * as fc from "fast-check";
import { expect, test } from "vitest";
import { beginClosing } from "#app/talks/closingDraft.ts";
import { createTalkMemory } from "#app/talks/talkMemory.ts";
import { calendarDays } from "#app/talks/talkTimes.ts";
import { observable } from "#app/observable.ts";
import { dayIn, instantAt, type Day, type Instant } from "#domain/day.ts";
import { lastTalks, nextTalks } from "#domain/talk/nextTalks.ts";
import { createGraph } from "#graph/createGraph.ts";
import { graphMeetings } from "#store/calendar/graphMeetings.ts";
import type { Directory } from "#store/Store.ts";
import { dana, danasDirectory, lisbon, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { fixedInputs, openTab } from "#support/openTab.ts";
import { bearer, makeTenant, people, valuesOf, type Person } from "#sandbox/tenant/testTenant.ts";

// The calendar of the sandbox moves, skips, drops and makes talks anew, in series and alone, by either of
// the two; each closes what their calendar says waits, with words of its own. Nothing that was said may be
// lost or be there twice, and a day is closed once by each.

type Side = "ada" | "ben";
type Deed =
  | { readonly do: "once" | "series" | "recreate"; readonly by: Side; readonly days: number }
  | { readonly do: "move" | "wait" | "skip" | "cancel"; readonly days: number }
  | {
      readonly do: "close";
      readonly by: Side;
      readonly held: boolean;
      readonly promises: boolean;
      readonly twice: boolean;
    };

const side = fc.constantFrom<Side>("ada", "ben");
const days = fc.integer({ min: 1, max: 12 });
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constantFrom("once" as const, "series" as const, "recreate" as const),
    by: side,
    days,
  }),
  fc.record({
    do: fc.constantFrom("move" as const, "wait" as const, "skip" as const, "cancel" as const),
    days,
  }),
  fc.record({
    do: fc.constant("close" as const),
    by: side,
    held: fc.boolean(),
    promises: fc.boolean(),
    twice: fc.boolean(),
  }),
);

const zone = "Europe/London";
const aDay = 86_400_000;
const begin = Date.UTC(2026, 2, 2, 12);
const other: Record<Side, Side> = { ada: "ben", ben: "ada" };
const person = { ada: tom, ben: dana };
const directories: Record<Side, Directory> = { ada: tomsDirectory, ben: danasDirectory };

const tenant = makeTenant();

/** A clock, what the two wrote, and what of it has to be there. */
async function story(deeds: readonly Deed[]) {
  let clock = begin;
  const now = (): Instant => instantAt(clock);
  const today = (): Day => dayIn(zone, now());
  const lists = memoryLists();
  const sides = {
    ada: await sideOf("ada"),
    ben: await sideOf("ben"),
  };
  const events: string[] = [];
  const promised = new Set<string>();
  const closed = new Map<string, string | undefined>();

  async function sideOf(who: Side) {
    const { model } = await openTab(lists, directories[who]);
    const ready = model.session.get();
    if (ready.status !== "ready") throw new Error("The session is not ready.");
    const session = observable<typeof ready>(ready);
    const calendar = observable<ReturnType<typeof calendarDays> | undefined>(undefined);
    let made = 0;
    const inputs = { ...fixedInputs(), now, newId: () => `${who}-${String((made += 1))}` };
    const { book } = model.parts;
    const parts = { session, book, inputs };
    const memory = createTalkMemory(parts, model.drafts, person[other[who]].id, calendar);
    await book.read([
      { kind: "shown", by: tom.id, to: dana.id },
      { kind: "shown", by: dana.id, to: tom.id },
    ]);
    const graph = createGraph({
      scopes: ["User.Read"],
      token: async (scopes) => bearer({ oid: people[who], scp: scopes }),
      transport: async (request) => await tenant.tenant.fetch(request),
      timeoutMillis: 5_000,
    });
    const meetings = graphMeetings({ graph: async () => graph, allow: async () => undefined });
    const [relation] = ready.relations.filter((one) => one.other.id === person[other[who]].id);
    if (!relation) throw new Error("The two are not related.");
    const look = async () => {
      const at = now();
      const found = await meetings.between(
        instantAt(clock - 14 * aDay),
        instantAt(clock + 35 * aDay),
      );
      const asked = {
        me: person[who].id,
        myAddresses: [`${who}@contoso.com`],
        people: new Map(),
        relations: [{ ...relation, addresses: [`${other[who]}@contoso.com`] }],
        today: ready.today,
      };
      const all = [...lastTalks(found, asked, at), ...nextTalks(found, asked, at)];
      // A meeting of the two is theirs whoever made it, and of nobody else.
      expect(all.every((talk) => talk.other === person[other[who]].id)).toBe(true);
      expect(all.length).toBe(Math.min(all.length, 2));
      session.set({ ...ready, today: today() });
      calendar.set(calendarDays({ all }, person[other[who]].id, { now: at, zone }));
    };
    return { memory, look, newId: inputs.newId, book };
  }
  const eventAt = (by: Side, at: number, weekly: boolean) => {
    const start = new Date(at).toISOString().slice(0, 19);
    const end = new Date(at + 1_800_000).toISOString().slice(0, 19);
    const guest = `${other[by]}@contoso.com`;
    return {
      subject: "1-1",
      start: { dateTime: start, timeZone: "UTC" },
      end: { dateTime: end, timeZone: "UTC" },
      attendees: [{ type: "required", emailAddress: { address: guest, name: guest } }],
      ...(weekly && {
        recurrence: {
          pattern: { type: "weekly", interval: 1, daysOfWeek: [weekday(at)] },
          range: { type: "noEnd", startDate: start.slice(0, 10) },
        },
      }),
    };
  };
  const make = async (by: Side, inDays: number, weekly: boolean): Promise<void> => {
    const { body } = await tenant.graph(by, "POST /me/events", {
      body: eventAt(by, clock + inDays * aDay, weekly),
    });
    events.push(`${by} ${String(body["id"])}`);
  };
  const drop = async (): Promise<void> => {
    const [by, id] = (events.pop() ?? "").split(" ");
    if (id) await tenant.graph(by as Person, `DELETE /me/events/${id}`);
  };

  for (const [step, deed] of deeds.entries()) {
    switch (deed.do) {
      case "once":
      case "series":
        await make(deed.by, deed.days, deed.do === "series");
        break;
      case "recreate":
        await drop();
        await make(deed.by, deed.days, false);
        break;
      case "cancel":
        await drop();
        break;
      case "move":
      case "skip": {
        const range = `startDateTime=${now()}&endDateTime=${instantAt(clock + 20 * aDay)}`;
        const [next] = valuesOf(await tenant.graph("ada", `GET /me/calendarView?${range}`));
        if (!next || next["isOrganizer"] !== true) break;
        const path = `/me/events/${String(next["id"])}`;
        if (deed.do === "skip") await tenant.graph("ada", `DELETE ${path}`);
        else {
          const { start, end } = eventAt("ada", clock + deed.days * aDay, false);
          await tenant.graph("ada", `PATCH ${path}`, { body: { start, end } });
        }
        break;
      }
      case "wait":
        clock += deed.days * aDay;
        break;
      case "close": {
        clock += 60_000;
        const { memory, look, newId, book } = sides[deed.by];
        await book.renew(
          [{ kind: "shown", by: person[other[deed.by]].id, to: person[deed.by].id }],
          () => false,
        );
        await look();
        const { said, toClose } = memory.remembered.get();
        const day = toClose ?? today();
        const form = beginClosing(day, said, newId);
        const text = `${deed.by} ${String(step)}`;
        if (deed.promises) promised.add(text);
        closed.set(`${deed.by} ${day}`, deed.held ? text : undefined);
        const closing = {
          ...form,
          outcome: deed.held ? ("held" as const) : ("missed" as const),
          lines: { ...form.lines, [lisbon.id]: text },
          forYou: { ...form.forYou, text: deed.promises ? text : "" },
          closedAt: now(),
        };
        await memory.close(closing);
        // The window closed before it was known to be kept, and another sends it again.
        if (deed.twice) await memory.close(closing);
        break;
      }
    }
  }
  while (events.length > 0) await drop();
  return { lists, promised, closed };
}

function weekday(at: number): string {
  return new Date(at)
    .toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" })
    .toLowerCase();
}

const runs = 1_000;

test("over a thousand replayed calendars no promise and no line is lost or doubled, and a day is closed once by each", async () => {
  let closings = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 4, maxLength: 10 }), async (deeds) => {
      const { lists, promised, closed } = await story(deeds);
      const rows = [
        ...lists.in({ kind: "shown", by: tom.id, to: dana.id }).map((row) => ({ by: "ada", row })),
        ...lists.in({ kind: "shown", by: dana.id, to: tom.id }).map((row) => ({ by: "ben", row })),
      ];
      const promises = rows.flatMap(({ row }) => (row.kind === "promise" ? [row.text] : []));
      expect(promises.toSorted()).toEqual([...promised].toSorted());
      const wrapUps = rows.flatMap(({ by, row }) =>
        row.kind === "wrapUp"
          ? [[`${by} ${row.day}`, row.lines.map(({ text }) => text).join()] as const]
          : [],
      );
      expect(wrapUps).toHaveLength(closed.size);
      expect(new Map(wrapUps)).toEqual(
        new Map([...closed].map(([key, text]) => [key, text ?? ""])),
      );
      closings += closed.size;
    }),
    { numRuns: runs },
  );
  // Stories in which nothing was closed would show nothing.
  expect(closings).toBeGreaterThan(runs);
}, 240_000);
