import { expect, test } from "vitest";
import type { PersonId, Team } from "#domain/person/person.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { PlaceRead, Store } from "#store/Store.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import * as samples from "./samples.ts";

/** A person and their manager, with the stores of each; on a sandbox or on a real tenant. */
export type Contract = {
  readonly me: PersonId;
  /** My manager today, who keeps my plan. */
  readonly other: PersonId;
  readonly storeFor: (person: PersonId) => Store;
  /** An address of the other's, in any case. */
  readonly otherAddress: string;
  /** A team I am in. */
  readonly team: string;
};

/**
 * What any store must do, whatever it is made of. Each test makes ids of its own with `id`,
 * so that the suite leaves a real tenant usable and can run on it again.
 */
export function storeContract(open: () => Promise<Contract>, id: (name: string) => string): void {
  test("the directory knows who I am, whom I meet and where I belong", async () => {
    const { me, other, storeFor, team } = await open();
    const directory = await storeFor(me).directory();
    expect(directory.me.id).toBe(me);
    expect(directory.relations.map((relation) => relation.other.id)).toContain(other);
    expect(directory.teams.map((each) => each.id)).toContain(team);
    expect(directory.myAddresses.length).toBeGreaterThan(0);
    expect(directory.settings.siteAdmins.length).toBeGreaterThan(0);
  });

  test("people are found by any of their addresses and strangers are absent", async () => {
    const { me, other, otherAddress, storeFor } = await open();
    const asked = [otherAddress.toUpperCase(), "nobody@example.com", "o'hara@example.com"];
    const people = await storeFor(me).peopleAt(asked);
    expect([...people.keys()]).toEqual([otherAddress.toLowerCase()]);
    expect(people.get(otherAddress.toLowerCase())?.id).toBe(other);
  });

  test("everybody in a team is there, leaders first", async () => {
    const { me, storeFor, team } = await open();
    const members = await storeFor(me).members(await teamOf(storeFor(me), team));
    expect(members.map(({ person }) => person.id)).toContain(me);
    const leads = members.map((member) => member.leads);
    expect(leads).toEqual([...leads].sort((one, two) => Number(two) - Number(one)));
  });

  test.for<[string, (me: PersonId, other: PersonId, team: string) => [Place, RecordIn<Place>]]>([
    ["a goal with everything", (me) => [own(me), samples.goal]],
    ["the least a goal can be", (me) => [own(me), samples.bareGoal]],
    ["an update", (me) => [own(me), samples.update]],
    ["a value", (me) => [own(me), samples.value]],
    ["a shown goal", (me, other) => [shown(me, other), samples.shownGoal]],
    ["a shown value", (me, other) => [shown(me, other), samples.shownValue]],
    ["a talking point", (me, other) => [shown(me, other), samples.point]],
    ["chosen questions", (me, other) => [shown(me, other), samples.questions]],
    ["a card on the wall", (me, _other, team) => [wall(me, team), samples.card]],
    ["a plan of one's own", (me) => [own(me), samples.payPlan]],
    ["figures of a period", (me) => [own(me), samples.payFigures]],
    ["choices about pay", (me) => [own(me), samples.paySettings]],
  ])("%s is read back as it was put", async ([name, make]) => {
    const { me, other, storeFor, team } = await open();
    const [place, sample] = make(me, other, team);
    const record = { ...sample, id: id(name) } as RecordIn<Place>;
    const kept = await storeFor(me).put(place, record);
    const read = await readOne(storeFor(me), place);
    expect(read.rows).toContainEqual({ record, version: kept.version });
    await storeFor(me).remove(place, record.id);
  });

  test("what I show is read by the one I show it to", async () => {
    const { me, other, storeFor } = await open();
    const place = shown(me, other);
    const record = { ...samples.shownGoal, id: id("shown") as typeof samples.shownGoal.id };
    await storeFor(me).put(place, record);
    const read = await readOne(storeFor(other), place);
    expect(read.rows.map((row) => row.record)).toContainEqual(record);
    await storeFor(me).remove(place, record.id);
  });

  test("what my manager keeps of my pay I read and never write", async () => {
    const { me, other, storeFor } = await open();
    const place = plan(me);
    for (const sample of [samples.payPlan, samples.payFigures]) {
      const record = { ...sample, id: id(sample.kind) };
      const { version } = await storeFor(other).put(place, record);
      const { rows } = await readOne(storeFor(me), place);
      expect(rows).toContainEqual({ record, version });
      expect(refusals).toContain(
        await kindOf(storeFor(me).put(place, { ...record, title: "Mine" }, version)),
      );
      expect(refusals).toContain(
        await kindOf(storeFor(me).put(place, { ...record, id: id("mine") })),
      );
      expect(refusals).toContain(await kindOf(storeFor(me).remove(place, record.id)));
      expect((await readOne(storeFor(other), place)).rows).toContainEqual({ record, version });
      await storeFor(other).remove(place, record.id, version);
    }
  });

  test("what a manager keeps of somebody else's pay is not mine to read", async () => {
    const { me, other, storeFor } = await open();
    const [read] = await storeFor(me).read([plan(other)]);
    expect(read?.status === "failed" && read.problem.kind).toBe("forbidden");
    expect(await kindOf(storeFor(me).put(plan(other), samples.payPlan))).toBe("forbidden");
  });

  test("a template is its team's to read and its leaders' to write", async () => {
    const { me, other, storeFor, team } = await open();
    const place = ofTeam(team);
    const record = { ...samples.payTemplate, id: id("template") };
    const { version } = await storeFor(other).put(place, record);
    expect((await readOne(storeFor(me), place)).rows).toContainEqual({ record, version });
    expect(refusals).toContain(await kindOf(storeFor(me).remove(place, record.id)));
    expect(refusals).toContain(
      await kindOf(storeFor(me).put(place, { ...record, id: id("mine") })),
    );
    await storeFor(other).remove(place, record.id, version);
  });

  test("a create that is repeated does not double", async () => {
    const { me, storeFor } = await open();
    const record = { ...samples.bareGoal, id: id("twice") as typeof samples.bareGoal.id };
    const first = await storeFor(me).put(own(me), record);
    const second = await storeFor(me).put(own(me), record);
    expect(second).toEqual(first);
    const { rows } = await readOne(storeFor(me), own(me));
    expect(rows.filter((row) => row.record.id === record.id)).toHaveLength(1);
    await storeFor(me).remove(own(me), record.id);
  });

  test("what was removed from a record is gone from the row", async () => {
    const { me, storeFor } = await open();
    const key = id("emptied") as typeof samples.goal.id;
    const first = await storeFor(me).put(own(me), { ...samples.goal, id: key });
    const bare = { ...samples.bareGoal, id: key };
    const second = await storeFor(me).put(own(me), bare, first.version);
    expect(second.version.etag).not.toBe(first.version.etag);
    const { rows } = await readOne(storeFor(me), own(me));
    expect(rows).toContainEqual({ record: bare, version: second.version });
    await storeFor(me).remove(own(me), key, second.version);
  });

  test("a change over a stale version is a conflict and changes nothing", async () => {
    const { me, storeFor } = await open();
    const key = id("stale") as typeof samples.goal.id;
    const goal = { ...samples.bareGoal, id: key };
    const first = await storeFor(me).put(own(me), goal);
    const elsewhere = { ...goal, title: "Changed on the phone" };
    await storeFor(me).put(own(me), elsewhere, first.version);
    const change = storeFor(me).put(own(me), { ...goal, title: "Changed here" }, first.version);
    expect(await kindOf(change)).toBe("conflict");
    expect(await kindOf(storeFor(me).remove(own(me), key, first.version))).toBe("conflict");
    const { rows } = await readOne(storeFor(me), own(me));
    expect(rows.find((row) => row.record.id === key)?.record).toEqual(elsewhere);
    await storeFor(me).remove(own(me), key);
  });

  test("a change to a row that was removed elsewhere is a conflict", async () => {
    const { me, storeFor } = await open();
    const goal = { ...samples.bareGoal, id: id("gone") as typeof samples.goal.id };
    const { version } = await storeFor(me).put(own(me), goal);
    await storeFor(me).remove(own(me), goal.id);
    expect(await kindOf(storeFor(me).put(own(me), goal, version))).toBe("conflict");
  });

  test("removing what is not there is no failure", async () => {
    const { me, storeFor } = await open();
    const goal = { ...samples.bareGoal, id: id("never") as typeof samples.goal.id };
    await storeFor(me).remove(own(me), goal.id);
    const { version } = await storeFor(me).put(own(me), goal);
    await storeFor(me).remove(own(me), goal.id, version);
    await storeFor(me).remove(own(me), goal.id, version);
    const { rows } = await readOne(storeFor(me), own(me));
    expect(rows.map((row) => row.record.id)).not.toContain(goal.id);
  });

  test.for<[string, string]>([
    ["markup", `<b>Kitchen</b> & "garden" 'n' more`],
    ["emoji", "Boat ⛵️ with 👩‍👧‍👦"],
    ["right-to-left text", "טיול לליסבון عطلة"],
    ["Japanese", "祖母の九十歳の誕生日"],
    ["an address", "https://example.com/?a=1&b=2#c"],
    ["255 characters", "x".repeat(255)],
    ["quotes and percents", "100% o'clock 'twas %27 \\ {\"a\":1}"],
  ])("a title with %s is kept to the letter", async ([name, title]) => {
    const { me, storeFor } = await open();
    const goal = { ...samples.bareGoal, id: id(name) as typeof samples.goal.id, title, why: title };
    await storeFor(me).put(own(me), goal);
    const { rows } = await readOne(storeFor(me), own(me));
    expect(rows.map((row) => row.record)).toContainEqual(goal);
    await storeFor(me).remove(own(me), goal.id);
  });

  test("a title longer than SharePoint keeps is refused, not cut", async () => {
    const { me, storeFor } = await open();
    const goal = { ...samples.bareGoal, id: id("long") as typeof samples.goal.id };
    const long = { ...goal, title: "x".repeat(256) };
    expect(await kindOf(storeFor(me).put(own(me), long))).toBe("invalid");
  });

  test("one place that is refused does not hide the others, and answers keep their order", async () => {
    const { me, other, storeFor } = await open();
    const places: readonly Place[] = [own(other), own(me), shown(other, me), own(me)];
    const answers = await storeFor(me).read(places);
    expect(answers.map(({ place }) => place)).toEqual(places);
    expect(answers.map(({ status }) => status)).toEqual(["failed", "read", "read", "read"]);
  });

  test("another's own list is neither read nor written", async () => {
    const { me, other, storeFor } = await open();
    const [read] = await storeFor(me).read([own(other)]);
    expect(read?.status === "failed" && read.problem.kind).toBe("forbidden");
    expect(await kindOf(storeFor(me).put(own(other), samples.bareGoal))).toBe("forbidden");
    expect(await kindOf(storeFor(me).remove(own(other), "anything"))).toBe("forbidden");
  });
}

/** A list that one may read says no more of a write than that it is not for this person. */
const refusals = ["forbidden", "notProvisioned"];

export function own(owner: PersonId) {
  return { kind: "own", owner } as const;
}

export function shown(by: PersonId, to: PersonId) {
  return { kind: "shown", by, to } as const;
}

function wall(owner: PersonId, team: string) {
  return { kind: "wall", owner, team: team as Team["id"] } as const;
}

function plan(of: PersonId) {
  return { kind: "plan", of } as const;
}

function ofTeam(team: string) {
  return { kind: "team", team: team as Team["id"] } as const;
}

export async function readOne<P extends Place>(
  store: Store,
  place: P,
): Promise<Extract<PlaceRead<P>, { status: "read" }>> {
  const [answer] = await store.read([place]);
  if (answer?.status !== "read") throw answer?.problem ?? new Error("The place was not answered.");
  return answer;
}

/** The kind of the StoreProblem that `work` rejects with; fails when it succeeds. */
export async function kindOf(work: Promise<unknown>): Promise<string> {
  const problem: unknown = await work.then(
    () => new Error("It succeeded."),
    (cause: unknown) => cause,
  );
  if (problem instanceof StoreProblem) return problem.kind;
  throw problem;
}

async function teamOf(store: Store, id: string): Promise<Team> {
  const team = (await store.directory()).teams.find((each) => each.id === id);
  if (team === undefined) throw new Error("The team is not in the directory.");
  return team;
}
