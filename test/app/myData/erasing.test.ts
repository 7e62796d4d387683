import { expect, test } from "vitest";
import { createErasing, type EraseState } from "#app/myData/erasing.ts";
import type { MyServices } from "#app/myData/MyServices.ts";
import type { TimeOfDay } from "#domain/reminder/reminder.ts";
import type { OwnedPlace } from "#store/owned/OwnedLists.ts";
import { StoreProblem, type StoreProblemKind } from "#store/StoreProblem.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, team, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryServices } from "#support/memoryServices.ts";
import { openTab } from "#support/openTab.ts";

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const wall = { kind: "wall", owner: tom.id, team: team.id } as const;

type Emptying = MyServices["lists"]["empty"];

async function erasingFor(
  change: (services: MyServices) => MyServices = (services) => services,
  prepare: (lists: ReturnType<typeof galleryLists>) => void = () => undefined,
) {
  const lists = galleryLists();
  prepare(lists);
  const { model, store } = await openTab(lists, tomsDirectory);
  const services = memoryServices(lists, store, tom.id);
  const steps: string[] = [];
  const noted: Emptying = async (place, options) => {
    steps.push(place.kind);
    await services.lists.empty(place, options);
  };
  const used = change({ ...services, lists: { ...services.lists, empty: noted } });
  const erasing = createErasing(model.parts, used, async () => void steps.push("device"));
  const states: EraseState["status"][] = [];
  erasing.state.subscribe(() => states.push(erasing.state.get().status));
  return { lists, model, store, services, erasing, steps, states };
}

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

test("all of it goes: what others see first, the own list last, the device before and after", async () => {
  const { lists, erasing, steps, states } = await erasingFor();
  await erasing.look();
  await erasing.erase({ reminder: false });
  expect(lists.in(own)).toEqual([]);
  expect(lists.in(toDana)).toEqual([]);
  expect(lists.in(wall)).toEqual([]);
  expect(erasing.state.get()).toMatchObject({ status: "erased", refused: [], reminder: "none" });
  expect(steps[0]).toBe("device");
  expect(steps.slice(-3)).toEqual(["pictures", "own", "device"]);
  expect(states).toContain("erasing");
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
    left: [{ what: wall, problem: { kind: "throttled" } }, { what: own }],
  });
  expect(lists.in(own)).toContainEqual(
    expect.objectContaining({ kind: "participation", taking: false, since: today }),
  );
  // Another window of the person's works out what to show, and shows nothing.
  const other = await openTab(lists, tomsDirectory);
  await other.model.retry();
  expect(lists.in(toDana)).toEqual([]);
  expect(model.session.get().status).toBe("ready");

  broken = false;
  await erasing.erase({ reminder: false });
  expect(erasing.state.get().status).toBe("erased");
  expect([lists.in(own), lists.in(wall)]).toEqual([[], []]);
});

test("a list that refuses itself is named and keeps nobody from erasing the rest", async () => {
  const { lists, erasing } = await erasingFor(breaking("wall", "forbidden", () => true));
  await erasing.look();
  await erasing.erase({ reminder: false });
  expect(erasing.state.get()).toMatchObject({ status: "erased", refused: [{ what: wall }] });
  expect(lists.in(own)).toEqual([]);
});

test("where the first word does not get through, nothing at all is touched", async () => {
  const { lists, store, erasing, steps } = await erasingFor();
  await erasing.look();
  const before = [lists.in(own), lists.in(toDana), lists.in(wall)];
  store.fail("put", "offline");
  await erasing.erase({ reminder: false });
  expect(erasing.state.get()).toMatchObject({
    status: "stopped",
    gone: 0,
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
  expect(erasing.hasReminder()).toBe(true);
  await erasing.look();
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
  expect(erasing.hasReminder()).toBe(true);
  await erasing.look();
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
  expect(lists.in(own)).toEqual([]);
});
