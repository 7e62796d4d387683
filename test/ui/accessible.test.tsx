import axe from "axe-core";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { memoryLists } from "#support/memoryStore.ts";
import { goal, noorsDirectory, team, tom } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

// Colour needs a real page to be measured in; it is looked at there.
const rules = { "color-contrast": { enabled: false } };

async function problems(): Promise<readonly string[]> {
  const found = await axe.run(document.body, { rules });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test.each([
  ["goals", "My goals"],
  ["new", "Add a goal"],
  ["goal-lisbon", /Lisbon/],
  ["goal-thursdays", /Thursdays/],
  ["year", /What went well in/],
  ["values", "What matters to me"],
  ["talks", "Talks"],
  ["me", "Me"],
])("axe finds nothing to mend on %s", async (subPage, name) => {
  await renderTab({ place: { kind: "personal", subPage } });
  await heading(name);
  expect(await problems()).toEqual([]);
});

test("axe finds nothing to mend on the first run, the edit form, the update and a talk page", async () => {
  const { user } = await renderTab({ lists: memoryLists(), directory: noorsDirectory });
  await heading("My goals");
  expect(await problems()).toEqual([]);
  document.body.replaceChildren();

  await renderTab({ place: { kind: "personal", subPage: "goal-welsh" } });
  await heading(/Welsh/);
  await user.click(screen.getByRole("button", { name: "Update" }));
  await screen.findByRole("dialog");
  expect(await problems()).toEqual([]);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Edit" }));
  await heading(/Edit/);
  expect(await problems()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Talks" }));
  await heading("Talks");
  await user.click(screen.getByRole("button", { name: "Dana Whitfield" }));
  await heading(/Our talk page/);
  expect(await problems()).toEqual([]);
});

test("axe finds nothing to mend on the wall, its dialog and the channel's settings", async () => {
  const { user } = await renderTab({ place: { kind: "channel", groupId: team.groupId } });
  await heading("The wall");
  expect(await problems()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Show a goal" }));
  await screen.findByRole("dialog");
  expect(await problems()).toEqual([]);
  document.body.replaceChildren();
  await renderTab({ place: { kind: "channelSettings", groupId: team.groupId } });
  await heading("The wall of this team");
  expect(await problems()).toEqual([]);
});

test("axe finds nothing to mend where a change was refused, another waits and nothing is confirmed", async () => {
  const { store, device, pass, user } = await renderTab({ device: true });
  await heading("My goals");
  const own = { kind: "own", owner: tom.id } as const;
  store.fail("put", "forbidden");
  await device.store.put(own, goal("refused", "A canoe"));
  await screen.findByRole("button", { name: "Let this change go" });
  device.setOnline(false);
  await device.store.put(own, goal("waiting", "A tent"));
  await expect
    .poll(async () => {
      await pass(1100);
      return screen.queryByText(/Saved on this device/);
    })
    .not.toBe(null);
  expect(await problems()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Let this change go" }));
  expect(await problems()).toEqual([]);
});
