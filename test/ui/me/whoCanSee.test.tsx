import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { testDevice } from "#support/deviceStore.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const me = { kind: "personal", subPage: "me" } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;

const overview = async () => {
  await heading("Me");
  return within(screen.getByRole("region", { name: "Who can see what" }));
};

const ended = (days: number) => ({
  ...tomsDirectory,
  relations: tomsDirectory.relations.map((relation) =>
    relation.other.id === dana.id ? { ...relation, until: addDays(today, days) } : relation,
  ),
});

test("a relation that ended is spoken of, and what was shown in it as taken back once it is", async () => {
  const lists = galleryLists();
  await openTab(lists, tomsDirectory);
  expect(lists.in(toDana)).not.toEqual([]);
  const directory = ended(0);
  const device = testDevice(lists.storeFor(directory), tom.id);
  device.service.fail("remove", "throttled");
  await renderTab({ lists, directory, device, place: me });
  const seen = await overview();
  const line = seen.getByText(/You and Dana no longer hold 1-1s here, since 23 November 2026/);
  expect(line).toHaveTextContent(
    /becomes yours alone when the permissions are next brought up to date/,
  );
  await expect
    .poll(() => line.textContent)
    .toMatch(/until SharePoint has it, Dana can still see it/);
  device.service.heal();
  await device.store.device.hurry();
  await expect.poll(() => line.textContent).toMatch(/taken back: Dana can no longer see it/);
  expect(lists.in(toDana)).toEqual([]);
});

test("a relation that goes on is not spoken of as ended", async () => {
  await renderTab({ directory: ended(5), place: me });
  const seen = await overview();
  expect(seen.getByRole("heading", { name: "Dana can see" })).toBeVisible();
  expect(seen.queryByText(/no longer hold 1-1s/)).toBe(null);
});

test("administrators are named, and spoken of where nobody is named", async () => {
  const drawn = await renderTab({ place: me });
  const named = await overview();
  expect(
    named.getByText(/Ruth Mendel and Ola Berg look after these SharePoint sites/),
  ).toBeVisible();
  await drawn.close();
  await renderTab({ directory: { ...tomsDirectory, settings: { siteAdmins: [] } }, place: me });
  const unnamed = await overview();
  expect(unnamed.getByText(/Whoever looks after these SharePoint sites/)).toBeVisible();
});
