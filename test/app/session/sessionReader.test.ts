import { expect, test } from "vitest";
import { createTabModel } from "#app/tabModel.ts";
import type { Day } from "#domain/day.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, priya, tomsDirectory } from "#support/galleryPeople.ts";
import { fixedInputs, openTab } from "#support/openTab.ts";

test("a relation that has ended or not begun is not among the talks", async () => {
  const [withDana, withPriya] = tomsDirectory.relations;
  if (!withDana || !withPriya) throw new Error("Tom has lost his relations.");
  const { model } = await openTab(galleryLists(), {
    ...tomsDirectory,
    relations: [
      { ...withDana, until: "2026-11-23" as Day },
      { ...withPriya, from: "2026-11-24" as Day },
    ],
  });
  const session = model.session.get();
  expect(session.status === "ready" && session.relations).toEqual([]);
});

test("the person's day is the one in their own zone", async () => {
  const store = galleryLists().storeFor(tomsDirectory);
  const model = createTabModel(store, { ...fixedInputs(), zone: "Pacific/Kiritimati" });
  await model.open();
  expect(model.session.get()).toMatchObject({ today: "2026-11-23" });
  const late = createTabModel(store, {
    ...fixedInputs(),
    zone: "Pacific/Kiritimati",
    now: () => "2026-11-23T10:30:00Z" as never,
  });
  await late.open();
  expect(late.session.get()).toMatchObject({ today: "2026-11-24" });
});

test.each(["signedOut", "notProvisioned", "offline", "throttled", "timedOut"] as const)(
  "a directory that answers %s is a state of the page, and opening again can mend it",
  async (kind) => {
    const store = galleryLists().storeFor(tomsDirectory);
    store.fail("directory", kind);
    const model = createTabModel(store, fixedInputs());
    await model.open();
    expect(model.session.get()).toMatchObject({ status: "failed", problem: { kind } });
    store.heal();
    await model.open();
    expect(model.session.get().status).toBe("ready");
  },
);

test("a failed look again leaves what is on the screen", async () => {
  const { model, store } = await openTab(galleryLists(), tomsDirectory);
  store.fail("directory", "offline");
  await model.open();
  expect(model.session.get().status).toBe("ready");
});

test("a sign-in that needs the person is told as signed out", async () => {
  const lists = galleryLists();
  const refusal = Object.assign(new Error("Sign in."), {
    name: "SignInProblem",
    kind: "interactionNeeded",
  });
  const store = { ...lists.storeFor(tomsDirectory), directory: () => Promise.reject(refusal) };
  const model = createTabModel(store, fixedInputs());
  await model.open();
  expect(model.session.get()).toMatchObject({ problem: { kind: "signedOut" } });
});

test("the people one meets have different talk pages", async () => {
  const { model } = await openTab(galleryLists(), tomsDirectory);
  const session = model.session.get();
  const tags =
    session.status === "ready" ? session.relations.map(({ other, tag }) => [other.id, tag]) : [];
  expect(tags.map(([id]) => id)).toEqual([dana.id, priya.id]);
  expect(tags[0]?.[1]).not.toBe(tags[1]?.[1]);
});
