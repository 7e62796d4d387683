import { expect, test } from "vitest";
import { observable } from "#app/observable.ts";
import type { Session } from "#app/session/Session.ts";
import type { Instant } from "#domain/day.ts";
import type { Connected } from "#page/connect.ts";
import { openMine } from "#page/openMine.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, danasDirectory, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";

const own = { kind: "own", owner: tom.id } as const;
const at = "2026-11-23T10:00:00Z" as Instant;

async function tomsServices(me: typeof tom) {
  const { model } = await openTab(galleryLists(), tomsDirectory);
  const asked: string[] = [];
  const used = (name: string) => (): never => {
    asked.push(name);
    throw new Error("Nothing of somebody else's may be used.");
  };
  const store = galleryLists().storeFor(danasDirectory);
  const connected = {
    me: me.id,
    graph: { send: used("graph"), pathOf: used("graph"), timeoutMillis: 1 },
    store: { ...store, read: used("read"), put: used("put"), remove: used("remove") },
    pictures: used("pictures"),
    files: used("files"),
  } as unknown as Connected;
  const services = openMine({
    model,
    connection: async () => ({
      signedIn: async () => connected,
      signIn: async () => undefined,
      allow: async () => undefined,
    }),
    tabLink: async () => "https://teams.microsoft.com/l/entity/app/goals",
  });
  return { services, asked };
}

test("where somebody else is signed in than the page is open for, nothing of theirs is read or written", async () => {
  const { services, asked } = await tomsServices(dana);
  const { calendar, meetings, lists, service, prints } = services;
  const file = new Blob(["%PDF"], { type: "application/pdf" });
  const calls: readonly (() => Promise<unknown>)[] = [
    () => calendar.find("event", "Europe/London"),
    () => calendar.findByTransaction("t", today),
    () => calendar.remove("event"),
    () => meetings.between(at, at),
    () => lists.survey(own),
    () => lists.rows(own),
    () => lists.plan(),
    () => lists.empty(own, { gone: () => undefined }),
    () => service.directory(),
    () => service.read([own]),
    () => service.put(own, { kind: "notice", id: "notice", day: today }),
    () => service.remove(own, "notice"),
    async () => await (await prints()).keep("card.pdf", file),
  ];
  for (const call of calls)
    await expect(call()).rejects.toMatchObject({ name: "StoreProblem", kind: "signedOut" });
  expect(asked).toEqual([]);
});

test("whoever the page is open for reaches what is theirs", async () => {
  const { services, asked } = await tomsServices(tom);
  await services.service.read([own]).catch(() => undefined);
  expect(asked).toEqual(["read"]);
});

test("it waits until the page knows whom it is open for", async () => {
  const session = observable<Session>({ status: "opening" });
  let asked = 0;
  const { service } = openMine({
    model: { session },
    connection: async () => ({
      signedIn: async () => {
        asked += 1;
        return { me: tom.id, store: { read: async () => [] } } as unknown as Connected;
      },
      signIn: async () => undefined,
      allow: async () => undefined,
    }),
    tabLink: async () => "",
  });
  const reading = service.read([own]);
  await expect.poll(() => asked).toBe(1);
  const { model } = await openTab(galleryLists(), tomsDirectory);
  session.set(model.session.get());
  expect(await reading).toEqual([]);
});
