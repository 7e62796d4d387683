import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { dana, danasDirectory, goal, team, tom } from "#support/galleryPeople.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";
import type { StoreProblemKind } from "#store/StoreProblem.ts";
import { payFigures, payPlan, paySettings, payTemplate } from "../../store/samples.ts";

const own = { kind: "own", owner: tom.id } as const;
const title = "A trip to Lisbon with my sister";
const lisbon = { kind: "personal", subPage: "goal-lisbon" } as const;

const inService = ({ lists }: DrawnTab, id: string) => lists.in(own).find((one) => one.id === id);

/** As long as a busy machine needs. */
const patiently = { timeout: 30_000 };

/** Tom's tab, in which ticking a step was refused in this way. */
async function refusedTick(kind: StoreProblemKind): Promise<DrawnTab> {
  const tab = await renderTab({ place: lisbon, device: true });
  await heading(/Lisbon/);
  tab.store.fail("put", kind);
  await tab.user.click(screen.getByRole("checkbox", { name: "Book the flights" }));
  return tab;
}

test.each([
  ["forbidden", /SharePoint refused it; your permissions may have changed/],
  ["notFound", /Its list may have been removed/],
  ["notProvisioned", /Its list is gone, or no longer yours to write in/],
  ["columnChanged", /no longer has the columns it should have/],
  ["invalid", /would not take it as it is. Shorten it or change it, and it goes again/],
] as const)("a change that is refused as %s says which goal and why", async (kind, words) => {
  const tab = await refusedTick(kind);
  const line = await screen.findByText(words);
  expect(line).toHaveTextContent(
    `“${title}” did not reach SharePoint. It is still on this device.`,
  );
  // What was refused is not called saved, however long it stays so.
  await tab.pass(1000);
  expect(screen.queryByText("Saved")).not.toBeInTheDocument();
});

test("a list past its 5,000 entries is named once waiting has not helped", async () => {
  const tab = await refusedTick("throttled");
  await expect
    .poll(async () => {
      await tab.pass(10 * 60_000);
      return screen.queryByText(/passed the 5,000 entries/);
    }, patiently)
    .not.toBe(null);
});

test("what was mended goes out by trying again, from the keyboard, and the focus stays on the page", async () => {
  const tab = await refusedTick("forbidden");
  const again = await screen.findByRole("button", { name: "Try again" });
  again.focus();
  await tab.user.keyboard("{Enter}");
  await tab.pass(400);
  // Refused once more: the button is still where it was.
  expect(await screen.findByRole("button", { name: "Try again" })).toHaveFocus();
  tab.store.heal();
  await tab.user.keyboard("{Enter}");
  await expect
    .poll(() => inService(tab, "lisbon"), patiently)
    .toMatchObject({ steps: { 3: { doneOn: "2026-11-23" } } });
  await tab.pass(400);
  expect(screen.queryByText(/did not reach SharePoint/)).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.tagName, patiently).toBe("H1");
});

test("letting go asks once, keeps by itself, and shows again what is in the service", async () => {
  const tab = await refusedTick("forbidden");
  expect(screen.getByRole("checkbox", { name: "Book the flights" })).toBeChecked();
  await tab.user.click(await screen.findByRole("button", { name: "Let this change go" }));
  expect(screen.getByText("What you wrote in it is then gone.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Keep it here" })).toHaveFocus();
  await tab.user.keyboard("{Enter}");
  expect(screen.queryByText("What you wrote in it is then gone.")).not.toBeInTheDocument();
  await tab.user.click(screen.getByRole("button", { name: "Let this change go" }));
  await tab.user.keyboard("{Tab}{Enter}");
  await expect.poll(() => screen.queryByText(/did not reach SharePoint/), patiently).toBe(null);
  expect(screen.getByRole("checkbox", { name: "Book the flights" })).not.toBeChecked();
});

test("the words of a refused change can be copied, and it is said when they cannot", async () => {
  const tab = await refusedTick("forbidden");
  await tab.user.click(await screen.findByRole("button", { name: "Copy my words" }));
  expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await navigator.clipboard.readText();
  expect(copied).toMatch(/^A trip to Lisbon with my sister\nWe said we would/);
  expect(copied).toContain("Find the place with the tiles");
  navigator.clipboard.writeText = () => Promise.reject(new Error("Closed."));
  await tab.user.click(screen.getByRole("button", { name: "Copied" }));
  expect(await screen.findByText(/lets nothing be copied here/)).toBeVisible();
});

test("each kind of change is named by what the person knows it by, one after the other", async () => {
  const tab = await renderTab({ device: true });
  await heading("My goals");
  const { store } = tab.device;
  tab.store.fail("put", "forbidden");
  tab.store.fail("remove", "forbidden");
  const shown = { kind: "shown", by: tom.id, to: dana.id } as const;
  const wall = { kind: "wall", owner: tom.id, team: team.id } as const;
  const now = "2026-11-23T09:30:00Z" as never;
  const day = "2026-11-24" as never;
  await store.put(own, {
    kind: "update",
    id: "n1",
    goal: "lisbon" as never,
    day,
    text: "Seats",
    progress: { kind: "steps" },
  });
  await store.put(own, {
    kind: "value",
    id: "n2",
    label: "Patience",
    rank: 3,
    shownTo: [],
    revision: 1,
    updatedAt: now,
  });
  await store.put(own, { kind: "participation", id: "participation", taking: true, since: day });
  await store.put(shown, { kind: "point", id: "n3", text: "The lake", addedAt: now });
  await store.put(shown, { kind: "questions", id: "n4", day, questions: [], chosenAt: now });
  for (const record of [payPlan, payFigures, paySettings]) await store.put(own, record);
  await store.remove(own, "welsh");
  await store.remove(shown, "lisbon");
  await store.remove(wall, "lisbon");
  const names = [
    `A line about “${title}” did not`,
    "Your value “Patience” did not",
    "Whether you take part did not",
    "A talking point for Dana did not",
    "Your questions for Dana on Tuesday 24 November did not",
    "The plan “Field sales 2026” did not",
    "The figures of the period from Thursday 1 October did not",
    "What you said of your pay did not",
    "Something you removed is still in SharePoint.",
    "Something you took back from Dana is still in SharePoint, where Dana can see it.",
    "Something you took off the wall of Northern team is still there for the team to see.",
  ];
  const left = new Set(names);
  while (left.size > 0) {
    const line = await screen.findByText(/did not reach SharePoint|is still/);
    const words = line.textContent;
    const name = names.find((one) => left.has(one) && words.startsWith(one));
    expect([words, name]).toEqual([words, expect.any(String)]);
    left.delete(name ?? "");
    const more = [
      "",
      " 1 more change waits for you.",
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => ` ${count} more changes wait for you.`),
    ];
    expect(words.endsWith(more[left.size] ?? "?")).toBe(true);
    await letGo(tab);
    await expect.poll(() => document.contains(line), patiently).toBe(false);
  }
  await expect.poll(() => store.device.waiting.get(), patiently).toEqual([]);
  expect(
    await screen.findByRole("button", { name: "Hold a whole conversation in Welsh" }),
  ).toBeVisible();
});

/** Only what holds typed words asks before it is let go. */
async function letGo({ user }: DrawnTab): Promise<void> {
  const status = within(document.body);
  await user.click(
    status.getByRole("button", { name: /^(Let this change go|Bring it back|Stop trying)$/ }),
  );
  const sure = status.queryByText("What you wrote in it is then gone.");
  if (sure) await user.click(status.getByRole("button", { name: "Let this change go" }));
}

test("a manager is told whose pay a refused change is about, and of which team", async () => {
  const tab = await renderTab({ device: true, directory: danasDirectory });
  await heading("My goals");
  tab.store.fail("put", "forbidden");
  const toms = { kind: "plan", of: tom.id } as const;
  await tab.device.store.put({ kind: "team", team: team.id }, payTemplate);
  await screen.findByText(/^The template “Field sales 2026” did not reach SharePoint/);
  tab.store.heal();
  await tab.user.click(screen.getByRole("button", { name: "Try again" }));
  await tab.pass(400);
  const kept = await tab.device.store.put(toms, payFigures);
  await tab.device.store.device.flush();
  tab.store.fail("remove", "forbidden");
  await tab.device.store.remove(toms, payFigures.id, kept.version);
  expect(
    await screen.findByText(/^Something you took out of the plan of Tom is still in SharePoint/),
  ).toBeVisible();
});

test("what was stuck when the page was left is said at the next opening", async () => {
  const lists = galleryLists();
  const first = await renderTab({ lists, device: true });
  await heading("My goals");
  first.store.fail("put", "forbidden");
  await first.device.store.put(own, goal("new", "A canoe"));
  await screen.findByText(/“A canoe” did not reach SharePoint/);
  await first.close();
  await renderTab({ lists, device: first.device });
  expect(await screen.findByText(/“A canoe” did not reach SharePoint/)).toBeVisible();
});
