import { sentTask } from "#domain/talk/sentTask.ts";
import { expect, test } from "vitest";
import type { MyServices } from "#app/myData/MyServices.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { TimeOfDay } from "#domain/reminder/reminder.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import type { OwnedPlace } from "#store/owned/OwnedLists.ts";
import { StoreProblem, type StoreProblemKind } from "#store/StoreProblem.ts";
import { dana, goal, team, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";
import { erasingFor, stone } from "./erasingFor.ts";

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const wall = { kind: "wall", owner: tom.id, team: team.id } as const;

const shownCanoe: ShownGoal = {
  kind: "shownGoal",
  id: "canoe" as GoalId,
  title: "A canoe",
  category: "purchase",
  achieved: false,
  progress: { kind: "none" },
  inInvites: false,
  since: today,
  createdOn: today,
  revision: 1,
};

/** Fails to empty one kind of place for as long as `broken` says so. */
function breaking(kind: OwnedPlace["kind"], problem: StoreProblemKind, broken: () => boolean) {
  return (services: MyServices): MyServices => ({
    ...services,
    lists: {
      ...services.lists,
      empty: async (place, options) => {
        if (place.kind === kind && broken())
          throw new StoreProblem(problem, "The test asked for it.");
        await services.lists.empty(place, options);
      },
    },
  });
}

test("what is there is counted by place and kind before anything is touched", async () => {
  const { lists, erasing, steps } = await erasingFor();
  await erasing.look();
  const now = erasing.state.get();
  const mine =
    now.status === "ready" ? now.places.find(({ place }) => place.kind === "own") : undefined;
  const goals = lists.in(own).filter(({ kind }) => kind === "goal").length;
  expect(mine?.kinds.get("goal")).toBe(goals);
  expect(goals).toBeGreaterThan(0);
  expect(steps).toEqual([]);
});

test("all of it goes but the word that nobody is shown anything: what others see first, the own list last, the device before and after", async () => {
  const { lists, erasing, steps, states, said } = await erasingFor();
  await erasing.look();
  await erasing.erase({ reminder: false });
  expect(lists.in(own)).toEqual([stone]);
  expect(said).toEqual([true, undefined]);
  expect(lists.in(toDana)).toEqual([]);
  expect(lists.in(wall)).toEqual([]);
  expect(erasing.state.get()).toMatchObject({ status: "erased", refused: [], reminder: "none" });
  expect(steps[0]).toBe("device");
  expect(steps.slice(-3)).toEqual(["pictures", "own", "device"]);
  expect(states).toContain("erasing");
});

test("what went is told by place and kind, and what stays is not counted", async () => {
  const { lists, erasing } = await erasingFor(undefined, (planted) =>
    planted.plant(own, { ...stone, taking: true } as OwnRecord),
  );
  const goals = lists.in(own).filter(({ kind }) => kind === "goal").length;
  const shown = lists.in(toDana).filter(({ kind }) => kind === "shownGoal").length;
  await erasing.look();
  const ready = erasing.state.get();
  const found =
    ready.status === "ready" ? ready.places.find(({ place }) => place.kind === "own") : undefined;
  expect([...(found?.kinds.keys() ?? [])]).not.toContain("participation");
  await erasing.erase({ reminder: false });
  const now = erasing.state.get();
  const gone = now.status === "erased" ? now.gone : [];
  expect(gone.find(({ place }) => place.kind === "own")?.kinds.get("goal")).toBe(goals);
  const danas = gone.find(({ place }) => place.kind === "shown" && place.to === dana.id);
  expect(danas).toMatchObject({ name: dana.firstName });
  expect(danas?.kinds.get("shownGoal")).toBe(shown);
  expect(shown).toBeGreaterThan(0);
  expect(gone.flatMap(({ kinds }) => [...kinds.keys()])).not.toContain("participation");
});

test("somebody of whom only the service knows is shown nothing any more either", async () => {
  const anna: Person = {
    ...dana,
    id: "aaaa0000-0000-4000-8000-00000000000a" as PersonId,
    firstName: "Anna",
  };
  const toAnna = { kind: "shown", by: tom.id, to: anna.id } as const;
  const manager = tomsDirectory.relations.find(({ other }) => other.id === dana.id);
  if (!manager) throw new Error("Tom has no manager.");
  const { lists, erasing } = await erasingFor(
    (services) => ({
      ...services,
      service: {
        ...services.service,
        directory: async () => ({
          ...tomsDirectory,
          relations: [...tomsDirectory.relations, { ...manager, other: anna }],
        }),
      },
    }),
    (planted) => planted.plant(toAnna, shownCanoe),
  );
  expect(lists.in(toAnna)).toHaveLength(1);
  await erasing.look();
  await erasing.erase({ reminder: false });
  expect(lists.in(toAnna)).toEqual([]);
  expect(erasing.state.get()).toMatchObject({ status: "erased" });
});

test("somebody whom the directory names no longer is known by the leave they had", async () => {
  const gone = "bbbb0000-0000-4000-8000-00000000000b" as PersonId;
  const toThem = { kind: "shown", by: tom.id, to: gone } as const;
  const { lists, erasing } = await erasingFor(undefined, (planted) => {
    const consents = [{ reader: gone, since: today, inInvites: false }];
    planted.plant(own, { ...goal("canoe", "A canoe"), consents });
    planted.plant(toThem, shownCanoe);
  });
  await erasing.look();
  await erasing.erase({ reminder: false });
  expect(lists.in(toThem)).toEqual([]);
});

test("where the service cannot say who is met, nothing is touched", async () => {
  const { erasing, store, steps } = await erasingFor();
  store.fail("directory", "throttled");
  await erasing.look();
  expect(erasing.state.get()).toMatchObject({ status: "unknown", problem: { kind: "throttled" } });
  await erasing.erase({ reminder: false });
  expect(steps).toEqual([]);
});

test("an answer that says otherwise than was asked for is not taken for done", async () => {
  const isTaking = (record: OwnRecord | { readonly kind: string }): boolean =>
    record.kind === "participation" && "taking" in record && record.taking;
  const { lists, erasing } = await erasingFor(
    (services) => ({
      ...services,
      service: {
        ...services.service,
        // The row is there, and the look that comes first has not heard of it.
        read: async (places) => {
          const reads = await services.service.read(places);
          return reads.map((read) =>
            read.status === "read"
              ? { ...read, rows: read.rows.filter(({ record }) => !isTaking(record)) }
              : read,
          );
        },
      },
    }),
    (planted) => planted.plant(own, { ...stone, taking: true } as OwnRecord),
  );
  await erasing.look();
  await erasing.erase({ reminder: false });
  expect(lists.in(own)).toEqual([stone]);
});

test("what others wrote, to oneself too, stays theirs", async () => {
  const fromDana = { kind: "shown", by: dana.id, to: tom.id } as const;
  const { lists, erasing } = await erasingFor();
  const before = lists.in(fromDana);
  expect(before.length).toBeGreaterThan(0);
  await erasing.look();
  await erasing.erase({ reminder: false });
  expect(lists.in(fromDana)).toEqual(before);
});

test("while anything is left, the own list says that nobody is to be shown anything", async () => {
  let broken = true;
  const { lists, model, erasing } = await erasingFor(breaking("wall", "throttled", () => broken));
  await erasing.look();
  await erasing.erase({ reminder: false });
  const stopped = erasing.state.get();
  expect(stopped).toMatchObject({
    status: "stopped",
    left: [{ what: { place: wall }, problem: { kind: "throttled" } }, { what: { place: own } }],
  });
  expect(lists.in(own)).toContainEqual(
    expect.objectContaining({ kind: "participation", taking: false, since: today, erasing: true }),
  );
  // Another window of the person's works out what to show, and shows nothing.
  const other = await openTab(lists, tomsDirectory);
  expect(other.model.participation.erasing.get()).toBe(true);
  await other.model.retry();
  expect(lists.in(toDana)).toEqual([]);
  expect(model.session.get().status).toBe("ready");

  broken = false;
  await erasing.erase({ reminder: false });
  expect(erasing.state.get().status).toBe("erased");
  expect([lists.in(own), lists.in(wall)]).toEqual([[stone], []]);
  const anew = await openTab(lists, tomsDirectory);
  expect(anew.model.participation.erasing.get()).toBe(false);
});

test.each([
  ["wall", "forbidden"],
  ["pictures", "notProvisioned"],
] as const)(
  "a %s that refuses itself or was never set up is named and keeps nobody from erasing the rest",
  async (kind, because) => {
    const { lists, erasing, steps } = await erasingFor(breaking(kind, because, () => true));
    await erasing.look();
    await erasing.erase({ reminder: false });
    expect(erasing.state.get()).toMatchObject({
      status: "erased",
      refused: [{ what: { place: { kind } } }],
    });
    expect(lists.in(own)).toEqual([stone]);
    expect(steps.filter((step) => step === "device")).toHaveLength(2);
  },
);

test("where the first word does not get through, nothing at all is touched", async () => {
  const { lists, store, erasing, steps } = await erasingFor();
  await erasing.look();
  const before = [lists.in(own), lists.in(toDana), lists.in(wall)];
  store.fail("put", "offline");
  await erasing.erase({ reminder: false });
  expect(erasing.state.get()).toMatchObject({
    status: "stopped",
    gone: [],
    left: [{ what: "participation", problem: { kind: "offline" } }],
  });
  expect([lists.in(own), lists.in(toDana), lists.in(wall)]).toEqual(before);
  expect(steps).toEqual([]);
});

test("who cannot see their own list is told so and erases nothing", async () => {
  const { store, erasing, steps } = await erasingFor();
  store.refuse(own);
  await erasing.look();
  expect(erasing.state.get()).toMatchObject({ status: "unknown", problem: { kind: "forbidden" } });
  await erasing.erase({ reminder: false });
  expect(steps).toEqual([]);
});

const reminder = {
  kind: "reminder",
  id: "reminder",
  schedule: { weekday: "friday", time: "08:45" as TimeOfDay, everyWeeks: 1 },
  zone: "Europe/London",
  from: today,
  transaction: "t",
  event: "event-1",
} as const;

test.each([
  [true, "removed"],
  [false, "kept"],
] as const)("the series in the calendar is taken out too where asked (%s)", async (asked, end) => {
  const removed: string[] = [];
  const { erasing } = await erasingFor(
    (services) => ({
      ...services,
      calendar: { ...services.calendar, remove: async (id) => void removed.push(id) },
    }),
    (lists) => lists.plant(own, reminder),
  );
  await erasing.look();
  expect(erasing.state.get()).toMatchObject({ status: "ready", hasReminder: true });
  await erasing.erase({ reminder: asked });
  expect(erasing.state.get()).toMatchObject({ status: "erased", reminder: end });
  expect(removed).toEqual(asked ? ["event-1"] : []);
});

test("a series that the calendar never answered for is looked for, and goes too", async () => {
  const { event: _, ...unfinished } = reminder;
  const { services, erasing } = await erasingFor(undefined, (lists) =>
    lists.plant(own, unfinished),
  );
  await services.calendar.create({
    ...unfinished,
    ...unfinished.schedule,
    minutes: 5,
    subject: "Five minutes",
    note: "Mine.",
    link: { text: "Open", href: "https://teams.microsoft.com/l/entity/app/goals" },
  });
  await erasing.look();
  expect(erasing.state.get()).toMatchObject({ status: "ready", hasReminder: true });
  await erasing.erase({ reminder: true });
  expect(erasing.state.get()).toMatchObject({ status: "erased", reminder: "removed" });
  expect(await services.calendar.findByTransaction("t", today)).toBeUndefined();
});

test("a calendar that refuses keeps nobody from erasing, and it is said", async () => {
  const { lists, erasing } = await erasingFor(
    (services) => ({
      ...services,
      calendar: {
        ...services.calendar,
        remove: async () => {
          throw new StoreProblem("signedOut", "No leave.");
        },
      },
    }),
    (planted) => planted.plant(own, reminder),
  );
  await erasing.look();
  await erasing.erase({ reminder: true });
  expect(erasing.state.get()).toMatchObject({ status: "erased", reminder: "failed" });
  expect(lists.in(own)).toEqual([stone]);
});

test("a reminder that another device made a moment ago is found and taken out", async () => {
  const removed: string[] = [];
  const { lists, erasing } = await erasingFor((services) => ({
    ...services,
    calendar: { ...services.calendar, remove: async (id) => void removed.push(id) },
  }));
  lists.plant(own, reminder);
  await erasing.look();
  expect(erasing.state.get()).toMatchObject({ status: "ready", hasReminder: true });
  await erasing.erase({ reminder: true });
  expect(removed).toEqual(["event-1"]);
});

test.each([
  ["removed", undefined],
  ["failed", new StoreProblem("signedOut", "No leave.")],
])("what was put in To Do is %s, and it is said", async (end, refusal) => {
  const removed: string[] = [];
  const sent = sentTask({ id: "promise-1" }, { list: "list", task: "task-1" });
  const { lists, erasing } = await erasingFor(
    (services) => ({
      ...services,
      tasks: {
        ...services.tasks,
        remove: async ({ task }) => {
          if (refusal) throw refusal;
          removed.push(task);
        },
      },
    }),
    (planted) => planted.plant(own, sent),
  );
  await erasing.look();
  await erasing.erase({ reminder: true });
  expect(erasing.state.get()).toMatchObject({ status: "erased", tasks: end });
  expect(removed).toEqual(refusal ? [] : ["task-1"]);
  expect(lists.in(own)).toEqual([stone]);
});
