import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pastTarget } from "#domain/commission/pastTarget.ts";
import { readPay } from "#domain/commission/records/readPay.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { addDays, parseDay } from "#domain/day.ts";
import type { ShownPlace, ShownRecord, WallRecord } from "#domain/sharing/place.ts";
import type { PersonKey } from "../company/people.ts";
import { teams } from "../company/teams.ts";
import { openCompany, type OpenCompany } from "./companyTenant.ts";
import { idOf, teamIdOf } from "./organisationPlan.ts";
import { seedCompany } from "./seedCompany.ts";

const now = Date.parse("2026-11-23T08:00:00Z");
const today = parseDay("2026-11-23");

let folder: string;
let company: OpenCompany;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "northfold-"));
  company = await openCompany({ database: join(folder, "tenant.sqlite"), now: () => now });
}, 180_000);

afterAll(() => {
  company.close();
  rmSync(folder, { recursive: true });
});

async function shown(by: PersonKey, to: PersonKey): Promise<readonly ShownRecord[]> {
  const place: ShownPlace = { kind: "shown", by: idOf(by), to: idOf(to) };
  const [read] = await company.storeFor(idOf(to)).read([place]);
  if (read?.status !== "read") throw new Error(`${to} cannot read what ${by} shows.`);
  expect(read.unreadable).toEqual([]);
  return read.rows.map(({ record }) => record);
}

async function wall(reader: PersonKey, owner: PersonKey): Promise<readonly WallRecord[]> {
  const [read] = await company
    .storeFor(idOf(reader))
    .read([{ kind: "wall", owner: idOf(owner), team: teamIdOf("north") }]);
  if (read?.status !== "read") throw new Error(`${reader} cannot read the wall of ${owner}.`);
  return read.rows.map(({ record }) => record);
}

async function calendar(person: PersonKey): Promise<readonly { readonly subject: string }[]> {
  const answer = await company.graphFor(idOf(person))(
    new Request(
      "https://graph.microsoft.com/v1.0/me/calendarView?startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-11-28T00:00:00Z&$top=100",
    ),
  );
  expect(answer.status).toBe(200);
  const { value } = (await answer.json()) as { value: readonly { subject: string }[] };
  return value;
}

test("Dana sees Tom's trip with three of five steps and may name it", async () => {
  const records = await shown("tom-okafor", "dana-whitfield");
  const goals = records.filter((record) => record.kind === "shownGoal");
  expect(goals.find(({ phrase }) => phrase === "trip to Lisbon")).toMatchObject({
    progress: { kind: "steps", done: 3, of: 5 },
    inInvites: true,
  });
  expect(goals.find(({ phrase }) => phrase === "new kitchen")).toMatchObject({
    progress: { kind: "none" },
    inInvites: true,
  });
  expect(records.some(({ kind }) => kind === "point")).toBe(true);
});

test("who shows nothing, declined, or keeps everything close leaves the same empty list", async () => {
  expect(await shown("ben-hartley", "dana-whitfield")).toEqual([]);
  expect(await shown("leah-goldberg", "dana-whitfield")).toEqual([]);
  expect(await shown("oliver-pemberton", "raj-iyer")).toEqual([]);
  expect(await shown("sam-reid", "raj-iyer")).toEqual([]);
});

test("the goal held back this time is not shown", async () => {
  const titles = (await shown("thuy-nguyen", "raj-iyer")).flatMap((record) =>
    record.kind === "shownGoal" ? [record.title] : [],
  );
  expect(titles).toEqual(["Take my parents back to Hội An"]);
});

test("the wall of North has its leader's card and most members' cards", async () => {
  expect(await wall("tom-okafor", "dana-whitfield")).not.toEqual([]);
  const members = await company
    .storeFor(idOf("tom-okafor"))
    .members({ ...northTeam(), leads: false });
  const cards = await Promise.all(
    members.map(async ({ person }) => {
      const [read] = await company
        .storeFor(idOf("tom-okafor"))
        .read([{ kind: "wall", owner: person.id, team: teamIdOf("north") }]);
      return read?.status === "read" ? read.rows.length : 0;
    }),
  );
  expect(cards.filter((count) => count > 0).length).toBeGreaterThanOrEqual(8);
});

/** What somebody sees of their own pay. */
async function payOf(key: PersonKey) {
  const me = idOf(key);
  const store = company.storeFor(me);
  const [own] = await store.read([{ kind: "own", owner: me } as const]);
  const [kept] = await store.read([{ kind: "plan", of: me } as const]);
  if (own?.status !== "read" || kept?.status !== "read" || today === undefined)
    throw new Error(`${key} cannot read their pay.`);
  const about = own.rows.flatMap(({ record }) => ("content" in record ? [record] : []));
  const managers = kept.rows.map(({ record }) => record);
  return readPay({ own: about, managers }, today, addDays(today, 400));
}

test("Tom is paid by tiers that Dana keeps, with results that say something of past target", async () => {
  const { pay, unreadable, versions, figures, settings } = await payOf("tom-okafor");
  expect(unreadable).toEqual([]);
  if (pay.status !== "good" || today === undefined) throw new Error(pay.status);
  expect(pay.leftOut.size).toBe(0);
  expect(versions.map(({ by, standing }) => [by, standing])).toEqual([
    ["manager", "past"],
    ["manager", "now"],
  ]);
  expect(figures).toHaveLength(11);
  expect(settings.committed?.kind).toBe("onTarget");
  const paid = statementsOf(pay.book).map((statement) => statement.paid);
  expect(paid.filter((amount) => amount > 0n)).toHaveLength(11);
  expect(pastTarget(pay.book, today)).toMatchObject({ status: "read", reading: "stopsAtTarget" });
});

test("Daniel typed a plan of his own, Carys has a cap, Haruka is paid in yen, Priya has no plan", async () => {
  const daniel = await payOf("daniel-oleary");
  expect(daniel.versions.map(({ by, standing }) => [by, standing])).toEqual([["me", "now"]]);
  expect(daniel.pay.status).toBe("good");
  const carys = await payOf("carys-morgan");
  expect(carys.pay).toMatchObject({ book: { plans: [{ commission: { caps: [{ on: "pay" }] } }] } });
  expect((await payOf("haruka-sato")).pay).toMatchObject({
    book: { plans: [{ currency: "JPY" }] },
  });
  expect((await payOf("priya-nair")).pay.status).toBe("noPlan");
});

test("a leader's team has a plan to begin from, and a day for its half hour", async () => {
  const [read] = await company
    .storeFor(idOf("priya-nair"))
    .read([{ kind: "team", team: teamIdOf("north") } as const]);
  expect(read).toMatchObject({ unreadable: [] });
  const kinds = read?.status === "read" && read.rows.map(({ record }) => record.kind).toSorted();
  expect(kinds).toEqual(["payTemplate", "session"]);
});

test("this week's calendar holds the 1-1 for both, and the colleague outside the directory has his", async () => {
  const subjects = async (person: PersonKey) =>
    (await calendar(person)).map(({ subject }) => subject);
  expect(await subjects("dana-whitfield")).toEqual(
    expect.arrayContaining([
      "Dana / Tom",
      "1:1 with Dana",
      "Helen / Dana",
      "North, Monday half hour",
    ]),
  );
  expect(await subjects("tom-okafor")).toContain("Dana / Tom");
  expect(await subjects("mei-ling-chen")).toContain("Dana & Mei-Ling, weekly");
});

test("seeding once more, and opening what was kept, adds nothing", async () => {
  const rows = async (): Promise<number> => {
    const [read] = await company
      .storeFor(idOf("tom-okafor"))
      .read([{ kind: "own", owner: idOf("tom-okafor") }]);
    return read?.status === "read" ? read.rows.length : 0;
  };
  if (today === undefined) throw new TypeError("The test's day is no day.");
  const before = { rows: await rows(), events: (await calendar("dana-whitfield")).length };
  await seedCompany({ ...company, today, now });
  expect({ rows: await rows(), events: (await calendar("dana-whitfield")).length }).toEqual(before);

  company.close();
  company = await openCompany({ database: join(folder, "tenant.sqlite"), now: () => now });
  expect(company.fresh).toBe(false);
  expect({ rows: await rows(), events: (await calendar("dana-whitfield")).length }).toEqual(before);
}, 120_000);

function northTeam() {
  const team = teams.find(({ key }) => key === "north");
  if (team === undefined) throw new Error("Northfold has lost its team North.");
  return { id: teamIdOf("north"), name: team.name, groupId: team.groupId };
}
