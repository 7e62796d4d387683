import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createPreparation } from "#app/preparation/createPreparation.ts";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PairState } from "#app/preparation/PreparationState.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { PersonId } from "#domain/person/person.ts";
import { reconcile } from "#domain/sharing/reconcile.ts";
import { provisionedTenant, type ProvisionedTenant } from "#support/company.ts";
import { addressOf, ids } from "#support/companyPlan.ts";
import { attendee, draftMeeting } from "#support/draftMeeting.ts";
import { now, theDay, today } from "../../domain/arbitraries.ts";
import { goal, settled } from "./twoPeople.ts";

// The other suites run over a store in memory; this one proves that the same use cases hold over SharePoint's lists.

const danaAt = addressOf("Dana Whitfield");
const tomAt = "tom@contoso.com";

async function open(company: ProvisionedTenant, me: PersonId, mine: string, theirs: string) {
  let made = 0;
  const requests: string[] = [];
  const meeting = draftMeeting(mine, [attendee(theirs)], {
    body: { type: "html", content: "<p>Hello</p>" },
  });
  const transport = (request: Request): Promise<Response> => {
    requests.push(new URL(request.url).pathname);
    return company.tenant.fetch(request);
  };
  const preparation = createPreparation({
    item: async () => meeting.item,
    store: company.storeFor(me, { transport }),
    inputs: {
      now: () => now,
      newId: () => `${me}-${String((made += 1))}`,
      zone: "Europe/London",
      locale: "en-GB",
      digest: async (text) => createHash("sha256").update(text).digest("hex"),
    },
    linkBase: async () => "https://teams.microsoft.com/l/entity/app-1/goals",
    signIn: () => Promise.reject(new Error("Nobody may sign in here.")),
    pause: async () => undefined,
  });
  preparation.start();
  await settled(preparation);
  return { preparation, meeting, requests };
}

function pairOf({ state }: Preparation): PairState {
  const now = state.get();
  if (now.status !== "pair") throw new Error(`No pair but ${JSON.stringify(now)}.`);
  return now;
}

async function tomShows(company: ProvisionedTenant): Promise<void> {
  const store = company.storeFor(ids.tom);
  await store.directory();
  const consents = [{ reader: ids.dana, since: theDay("2026-10-01"), inInvites: true }];
  const lisbon = goal("g1", "Trip to Lisbon", { consents });
  await store.put({ kind: "own", owner: ids.tom }, lisbon);
  for (const record of reconcile([lisbon], [], ids.dana, today).put) {
    await store.put({ kind: "shown", by: ids.tom, to: ids.dana }, record);
  }
}

test("over SharePoint's lists a manager prepares, writes and is read by the report", async () => {
  const company = await provisionedTenant();
  await tomShows(company);
  const dana = await open(company, ids.dana, danaAt, tomAt);
  expect(pairOf(dana.preparation).view).toMatchObject({
    kind: "asking",
    goals: [{ title: "Trip to Lisbon" }],
  });
  expect(await dana.preparation.putIn()).toBe(true);
  expect(pairOf(dana.preparation).task).toEqual({
    status: "done",
    deed: "putIn",
    noted: true,
    undo: false,
  });
  expect(dana.meeting.body()).toContain("Your trip to Lisbon: 1 of 2 steps done");

  const tom = await open(company, ids.tom, tomAt, danaAt);
  const chosen = pairOf(dana.preparation).questions.items.map(({ text }) => text);
  expect(pairOf(tom.preparation).view).toMatchObject({ kind: "answering", chosen });
});

test("the questions are two round trips away: the directory, then the lists", async () => {
  const company = await provisionedTenant();
  await tomShows(company);
  const { requests } = await open(company, ids.dana, danaAt, tomAt);
  expect(requests.length).toBeLessThanOrEqual(2);
});

test("'Not this time' and a point of the report reach the manager's next look", async () => {
  const company = await provisionedTenant();
  await tomShows(company);
  const tom = await open(company, ids.tom, tomAt, danaAt);
  expect(await tom.preparation.hold("g1" as GoalId)).toBe(true);
  expect(await tom.preparation.addPoint("Cover in December")).toBe(true);

  const dana = await open(company, ids.dana, danaAt, tomAt);
  expect(pairOf(dana.preparation).view).toMatchObject({ kind: "asking", goals: [] });
  expect(pairOf(dana.preparation).theirPoints.map(({ text }) => text)).toEqual([
    "Cover in December",
  ]);
});

test("two people without a relation see no more of each other than the wall of their team", async () => {
  const company = await provisionedTenant();
  const sam = await open(company, ids.sam, addressOf("Sam Achterberg"), tomAt);
  expect(pairOf(sam.preparation)).toMatchObject({
    view: { kind: "unrelated", mine: [], cards: [] },
    keeps: false,
    unread: [],
  });
});

test("a person who is not in the directory is told so", async () => {
  const company = await provisionedTenant();
  const noor = await open(company, ids.stranger, addressOf("Noor Stranger"), tomAt);
  expect(noor.preparation.state.get()).toMatchObject({
    status: "stopped",
    trouble: { kind: "notProvisioned" },
  });
});
