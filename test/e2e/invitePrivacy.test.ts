import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTabModel } from "#app/tabModel.ts";
import { addDays, dayIn, instantAt } from "#domain/day.ts";
import type { OwnPlace, OwnRecord, ShownPlace } from "#domain/sharing/place.ts";
import { provision } from "#provision/provision.ts";
import { northfold as organisation } from "#sandbox/company/northfold.ts";
import { colleague, type PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { askGraph, eventOf, openedIn, openPane, putIn, sendUpdate } from "./outlookPane.ts";

/** Each state is brought about in a pair who until then shared two goals, and named both in their invites. */
const callum = "callum-fraser";
const own: OwnPlace = { kind: "own", owner: idOf(callum) };
const shown: ShownPlace = { kind: "shown", by: idOf(callum), to: idOf("dana-whitfield") };
const today = dayIn(organisation.zone, instantAt(Date.now()));
const tomorrow = addDays(today, 1);

let northfold: Northfold;
let asSeeded: readonly OwnRecord[];

beforeAll(async () => {
  northfold = await openNorthfold();
  asSeeded = await ownNow();
});

afterAll(() => northfold?.close());

const states: Readonly<Record<string, (record: OwnRecord) => OwnRecord>> = {
  "shows nothing": (record) =>
    record.kind === "goal"
      ? { ...record, consents: [], wall: [] }
      : record.kind === "value"
        ? { ...record, shownTo: [] }
        : record,
  declined: (record) =>
    record.kind === "participation" ? { ...record, taking: false, since: today } : record,
  "keeps every goal close": (record) =>
    record.kind === "goal"
      ? { ...record, keptClose: true }
      : record.kind === "value"
        ? { ...record, shownTo: [] }
        : record,
};

test("nobody can tell who shows nothing, declined, keeps all close or has no relation: the invites are equal to the byte", async () => {
  const told: Record<string, Told> = {};
  for (const [state, change] of Object.entries(states)) {
    await become((record) => record);
    expect(await goalsDanaSees(), "the two goals are shown before").toBe(2);
    await become(change);
    told[state] = await inviteFor(callum);
  }

  await become((record) => record);
  expect(await goalsDanaSees()).toBe(2);
  const named = await inviteFor(callum);
  expect(named.body).toContain("boat");

  const { company } = northfold;
  const relations = company.plan.relations.map((relation) =>
    relation.person === idOf(callum) && relation.other === idOf("dana-whitfield")
      ? { ...relation, until: today }
      : relation,
  );
  const { remaining } = await provision(
    { ...company.plan, relations },
    { token: company.administratorToken, transport: company.tenant.fetch, today },
  );
  expect(remaining).toEqual([]);
  told["has no relation any more"] = await inviteFor(callum);

  const [first, ...others] = Object.values(told);
  if (first === undefined) throw new Error("No state was looked at.");
  expect(Object.keys(told)).toHaveLength(4);
  expect(first.body).toContain("What would you most like to use this time for?");
  for (const { body } of others) expect(body).toBe(first.body);

  // To the manager's own eyes too, in the pane and in the rows that the tenant gives them.
  const manager = ["shows nothing", "declined", "keeps every goal close"].map((key) => told[key]);
  for (const seen of manager) {
    expect(seen?.pane).toBe(first.pane);
    expect(seen?.rows).toBe(first.rows);
  }
  expect(first.rows).toContain('"value"');
  expect(first.pane).toContain("There is nothing to ask about by name.");

  const bodies = [first.body];
  for (const who of [
    "leah-goldberg",
    "ben-hartley",
    "kwame-boateng",
    "oliver-pemberton",
  ] as const) {
    bodies.push((await inviteFor(who)).body);
  }
  const withoutLinks = bodies.map((body) => body.replace(/talk-[0-9a-f]{32}/, "talk-"));
  expect(new Set(withoutLinks).size).toBe(1);
  expect(new Set(bodies).size).toBe(bodies.length);
});

type Told = { readonly body: string; readonly pane: string; readonly rows: string };

/** Puts what the pane offers into a new invite of Dana's, sends it, and gives back all that can be seen of it. */
async function inviteFor(who: PersonKey): Promise<Told> {
  const event = {
    subject: "Half an hour",
    body: { contentType: "html", content: "<p>No agenda from me this time.</p>" },
    start: { dateTime: `${tomorrow}T17:00:00`, timeZone: organisation.zone },
    end: { dateTime: `${tomorrow}T17:30:00`, timeZone: organisation.zone },
    attendees: [
      {
        type: "required",
        emailAddress: { name: colleague(who).name, address: colleague(who).mail },
      },
    ],
  };
  const made = await askGraph(northfold, "dana-whitfield", "POST", "/me/events", event);
  const { id } = made as { readonly id: string };
  const page = await northfold.openCalendar("dana-whitfield");
  await page.goto(`${page.url()}&event=${encodeURIComponent(id)}`);
  await page.getByRole("textbox", { name: "Subject" }).waitFor();
  await openPane(page);
  const meeting = openedIn(page);
  await meeting.pane.getByRole("button", { name: "Put in the invite" }).waitFor();
  await meeting.pane.getByText("Names in your other invites").waitFor();
  const pane = await meeting.pane.locator("body").innerText();
  const rows = await rowsDanaReads();
  await putIn(meeting);
  await sendUpdate(meeting);
  const { body } = await eventOf(northfold, "dana-whitfield", id);
  await page.close();
  await askGraph(northfold, "dana-whitfield", "DELETE", `/me/events/${encodeURIComponent(id)}`);
  return { body: body.content, pane, rows };
}

async function ownNow(): Promise<readonly OwnRecord[]> {
  const [read] = await northfold.company.storeFor(idOf(callum)).read([own]);
  if (read?.status !== "read") throw new Error("Callum's own list could not be read.");
  return read.rows.map(({ record }) => record);
}

/** Callum changes what he keeps, and his app, when it opens, brings what others see in line with it. */
async function become(change: (record: OwnRecord) => OwnRecord): Promise<void> {
  const store = northfold.company.storeFor(idOf(callum));
  const [read] = await store.read([own]);
  if (read?.status !== "read") throw new Error("Callum's own list could not be read.");
  const participation = { kind: "participation", id: "participation", taking: true, since: today };
  const wanted = [
    ...asSeeded.filter(({ kind }) => kind !== "participation"),
    participation as OwnRecord,
  ];
  for (const record of wanted.map(change)) {
    const there = read.rows.find((row) => row.record.id === record.id);
    await store.put(own, record, there?.version);
  }
  const model = createTabModel(store, {
    now: () => instantAt(Date.now()),
    newId: () => crypto.randomUUID(),
    zone: organisation.zone,
    locale: "en-GB",
    digest: (text) => Promise.resolve(createHash("sha256").update(text).digest("hex")),
  });
  await model.open();
  expect(model.session.get().status).toBe("ready");
}

async function goalsDanaSees(): Promise<number> {
  const [read] = await northfold.company.storeFor(idOf("dana-whitfield")).read([shown]);
  if (read?.status !== "read") throw new Error("Dana could not read what Callum shows her.");
  return read.rows.filter(({ record }) => record.kind === "shownGoal").length;
}

/** Every row of Callum's list to Dana with every column, as Graph gives it to Dana's own token. */
async function rowsDanaReads(): Promise<string> {
  const { company } = northfold;
  const home = company.plan.people.find(({ id }) => id === idOf(callum))?.home ?? "";
  const { hostname, pathname } = new URL(home);
  const bearer = await company.identity.issue({
    oid: idOf("dana-whitfield"),
    clientId: organisation.clientId,
    scopes: ["Sites.Selected", "User.Read"],
  });
  const list = `shown-${idOf(callum)}-${idOf("dana-whitfield")}`;
  const answer = await company.tenant.fetch(
    new Request(
      `https://graph.microsoft.com/v1.0/sites/${hostname}:${pathname}:/lists/${list}/items?$expand=fields`,
      { headers: { authorization: `Bearer ${bearer}` } },
    ),
  );
  return await answer.text();
}
