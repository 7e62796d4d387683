import axe from "axe-core";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, lisbon, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

// Colour needs a real page to be measured in; it is looked at there.
const rules = { "color-contrast": { enabled: false } };

async function problems(): Promise<readonly string[]> {
  const found = await axe.run(document.body, { rules });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test("axe finds nothing to mend in who sees this with all of it open", async () => {
  const { user } = await renderTab({ place: { kind: "personal", subPage: "goal-lisbon" } });
  await heading(lisbon.title);
  await user.click(screen.getByRole("button", { name: "Who can read this" }));
  await user.click(screen.getByRole("button", { name: "See it as Dana sees it" }));
  await user.click(screen.getByRole("button", { name: "See it as Northern team sees it" }));
  await screen.findByRole("region", { name: "What Dana sees" });
  await screen.findByRole("region", { name: "What everyone in Northern team sees" });
  expect(await problems()).toEqual([]);
});

test("axe finds nothing to mend where a goal is opened up", async () => {
  const lists = galleryLists();
  lists.plant({ kind: "own", owner: tom.id }, { ...lisbon, keptClose: true });
  const { user } = await renderTab({
    lists,
    place: { kind: "personal", subPage: "goal-lisbon" },
  });
  await heading(lisbon.title);
  await user.click(screen.getByRole("button", { name: "Open it up" }));
  await screen.findByRole("dialog");
  expect(await problems()).toEqual([]);
});

test("axe finds nothing to mend where somebody new is asked about", async () => {
  const relations = tomsDirectory.relations.map((relation) =>
    relation.other.id === dana.id ? { ...relation, from: addDays(today, -2) } : relation,
  );
  const { user } = await renderTab({
    directory: { ...tomsDirectory, relations },
    place: { kind: "personal", subPage: "talks" },
  });
  await heading("Talks");
  await user.click(screen.getByRole("button", { name: "Choose what to show Dana" }));
  await screen.findByRole("dialog");
  expect(await problems()).toEqual([]);
});
