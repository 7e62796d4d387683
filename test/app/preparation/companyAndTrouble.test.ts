import { expect, test } from "vitest";
import { addressOf, ana, dana, goal, settled, tom, until, world } from "./twoPeople.ts";
import { attendee } from "#support/draftMeeting.ts";
import { HostProblem } from "#host/HostProblem.ts";
import { SignInProblem } from "#host/SignInProblem.ts";
import { StoreProblem } from "#store/StoreProblem.ts";

const rejecting = (error: Error) => async (): Promise<never> => {
  throw error;
};
const lisbon = goal("g1", "Trip to Lisbon");
const both = [attendee(addressOf(tom)), attendee(addressOf(ana))];

test("with a third person nothing about anybody is read or named", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { state } = await open(dana, { invited: both });
  expect(state()).toMatchObject({ status: "group", invite: { names: false, found: "none" } });
  expect(JSON.stringify(state())).not.toContain("Lisbon");
  expect(JSON.stringify(state())).not.toContain("Tom");
});

test("a distribution list is company too", async () => {
  const { open } = world();
  const { state } = await open(dana, {
    invited: [attendee(addressOf(tom)), attendee("everyone@example.com", "list")],
  });
  expect(state().status).toBe("group");
});

test("a stranger leaves one quiet state and an empty meeting another", async () => {
  const { open } = world();
  const customer = await open(dana, { invited: [attendee("buyer@customer.example")] });
  expect(customer.state()).toEqual({ status: "outsider" });
  const nobody = await open(dana, { invited: [attendee("room@example.com", "resource")] });
  expect(nobody.state()).toEqual({ status: "alone" });
});

test("when a third person joins, names in the invite are seen and can be taken out, the link kept", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, state } = await open(dana, {
    body: { type: "html", content: "<p>Mine</p>" },
  });
  await preparation.putIn();
  const link = /href="[^"]*"/.exec(meeting.body())?.[0];
  meeting.change({ attendees: both });
  await until(preparation, ({ status }) => status === "group");
  expect(state()).toMatchObject({ invite: { found: "ours", differs: true } });
  await preparation.putIn();
  expect(meeting.body()).not.toContain("Lisbon");
  expect(meeting.body()).toContain("<p>Mine</p>");
  expect(/href="[^"]*"/.exec(meeting.body())?.[0]).toBe(link);
  expect(state()).toMatchObject({ invite: { found: "ours", differs: false } });
});

test("when a customer joins, the names can be taken out too; without a block there is nothing to do", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, state } = await open(dana);
  await preparation.putIn();
  expect(meeting.body()).toContain("Lisbon");
  meeting.change({
    attendees: [attendee(addressOf(tom)), attendee("buyer@customer.example")],
  });
  await until(preparation, ({ status }) => status === "group");
  expect(state()).toMatchObject({ invite: { found: "ours", differs: true, names: false } });
  expect(JSON.stringify(state())).not.toContain("Lisbon");
  await preparation.putIn();
  expect(meeting.body()).not.toContain("Lisbon");
  await preparation.takeOut();
  await preparation.read();
  expect(state()).toEqual({ status: "outsider" });
});

test("when the third person leaves again, what was chosen before still stands", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, pair } = await open(dana, {
    mode: "attendee",
    facts: { organiser: addressOf(tom) },
  });
  preparation.swap(0);
  await preparation.keep();
  const chosen = pair().questions.items.map(({ text }) => text);
  meeting.change({ attendees: both });
  await until(preparation, ({ status }) => status === "group");
  meeting.change({ attendees: [attendee(addressOf(tom))] });
  await until(preparation, ({ status }) => status === "pair");
  expect(pair().questions.items.map(({ text }) => text)).toEqual(chosen);
});

test("a person invited without a word from the form is noticed at the next look", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, state, pair } = await open(dana);
  const before = pair();
  await preparation.recheck();
  expect(state()).toBe(before);
  meeting.changeSilently({ attendees: both });
  await preparation.recheck();
  expect(state().status).toBe("group");
});

test("a pane that is closed no longer follows the form", async () => {
  const { open } = world();
  const { meeting, stop } = await open(dana);
  expect(meeting.listeners()).toBe(1);
  stop();
  expect(meeting.listeners()).toBe(0);
});

test("the lists are read in one call, after one for the directory", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const calls: string[] = [];
  await open(dana, {
    store: (store) => ({
      ...store,
      directory: () => {
        calls.push("directory");
        return store.directory();
      },
      peopleAt: (addresses) => {
        calls.push("peopleAt");
        return store.peopleAt(addresses);
      },
      read: (places) => {
        calls.push(`read ${String(places.length)}`);
        return store.read(places);
      },
    }),
  });
  expect(calls).toEqual(["directory", "read 2"]);
});

const stops = [
  [new StoreProblem("notProvisioned", "Not in the directory."), "notProvisioned"],
  [new StoreProblem("offline", "No network."), "offline"],
  [new StoreProblem("throttled", "Busy."), "throttled"],
  [new StoreProblem("forbidden", "No."), "refused"],
  [new StoreProblem("columnChanged", "Renamed."), "columnChanged"],
  [new SignInProblem("interactionNeeded", "Sign in."), "signIn"],
  [new SignInProblem("refused", "Policy."), "signInRefused"],
  [new HostProblem("timedOut", "No answer."), "timedOut"],
  [new Error("A defect"), "unexpected"],
] as const;

test.each(stops)("%s leaves a state that says what to do", async (error, kind) => {
  const { open } = world();
  const { state } = await open(dana, {
    store: (store) => ({ ...store, directory: rejecting(error) }),
  });
  expect(state()).toEqual({ status: "stopped", trouble: { kind } });
});

test("how long to wait and the id for support come along", async () => {
  const { open } = world();
  const error = new StoreProblem("throttled", "Busy.", { retryAfter: 11.2, requestId: "r-1" });
  const { state } = await open(dana, {
    store: (store) => ({ ...store, directory: rejecting(error) }),
  });
  expect(state()).toMatchObject({ trouble: { retryAfter: 12, requestId: "r-1" } });
});

test("signing in from the button reads the meeting, and a closed window says so", async () => {
  const { open } = world();
  let signedIn = false;
  let cancel = true;
  const { preparation, state, pair } = await open(dana, {
    store: (store) => ({
      ...store,
      directory: () =>
        signedIn
          ? store.directory()
          : Promise.reject(new SignInProblem("interactionNeeded", "Sign in.")),
    }),
    signIn: async () => {
      if (cancel) throw new SignInProblem("cancelled", "Closed.");
      signedIn = true;
    },
  });
  await preparation.recover();
  expect(state()).toEqual({ status: "stopped", trouble: { kind: "signInCancelled" } });
  cancel = false;
  await preparation.recover();
  await settled(preparation);
  expect(pair().other.firstName).toBe("Tom");
});

test("one refused list leaves the rest of the preparation standing", async () => {
  const { tomHas, open, storeOf } = world();
  tomHas(lisbon);
  storeOf(dana).refuse({ kind: "shown", by: tom.id, to: dana.id });
  const { pair } = await open(dana);
  expect(pair().unread).toEqual([{ whose: "theirs", trouble: { kind: "refused" } }]);
  expect(pair().questions.items).toHaveLength(3);
});

test("a body that cannot be read keeps the preparation and stops only the writing", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, pair } = await open(dana);
  meeting.fail("body", new HostProblem("timedOut", "No answer."));
  await preparation.read();
  expect(pair().invite.found).toBe("unread");
  expect(pair().view.kind).toBe("asking");
  expect(await preparation.putIn()).toBe(false);
});

test("a second reading that fails leaves on the screen what was there", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, pair } = await open(dana);
  const before = pair().questions;
  meeting.fail("read", new HostProblem("timedOut", "No answer."));
  await preparation.read();
  expect(pair().questions).toEqual(before);
  expect(pair().task).toEqual({ status: "failed", deed: "read", trouble: { kind: "timedOut" } });
});

test("no meeting beside the pane is said, and looked for again", async () => {
  const { open } = world();
  const { state } = await open(dana, { noItem: true });
  expect(state()).toEqual({ status: "stopped", trouble: { kind: "noMeeting" } });
});

test("what was written for one person never shows beside another who came meanwhile", async () => {
  const { open, lists } = world();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { preparation, meeting, pair } = await open(dana, {
    store: (store) => ({
      ...store,
      put: async (place, record, version) => {
        await released;
        return store.put(place, record, version);
      },
    }),
  });
  const added = preparation.addPoint("For Tom alone");
  meeting.change({ attendees: [attendee(addressOf(ana))] });
  await until(preparation, (state) => state.status === "pair" && state.other.id === ana.id);
  release();
  expect(await added).toBe(true);
  expect(lists.in({ kind: "shown", by: dana.id, to: tom.id })).toHaveLength(1);
  expect(pair().other.id).toBe(ana.id);
  expect(pair().myPoints).toEqual([]);
});
