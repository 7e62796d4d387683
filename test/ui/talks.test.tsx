import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Instant } from "#domain/day.ts";
import type { CalendarMeeting } from "#domain/talk/nextTalks.ts";
import type { Meetings } from "#store/calendar/Meetings.ts";
import { danasDirectory, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";

const meeting = (start: string, address: string): CalendarMeeting => ({
  start: `2026-${start}:00Z` as Instant,
  end: `2026-${start.slice(0, 8)}:55:00Z` as Instant,
  organiser: address,
  attendees: [],
});

const calendar = (events: readonly CalendarMeeting[], refuse?: string): Meetings => ({
  allow: async () => {
    if (refuse !== undefined)
      throw Object.assign(new Error("No."), { name: "SignInProblem", kind: refuse });
  },
  between: async () => events,
});

async function openTalks(tab: DrawnTab): Promise<void> {
  await tab.user.click(screen.getByRole("button", { name: "Talks" }));
  await heading("Talks");
}

const rows = () =>
  within(screen.getByRole("main"))
    .getAllByRole("listitem")
    .map((row) => row.textContent);

const show = () => screen.getByRole("button", { name: "Show the days of my talks" });

test("at a click everybody stands by the day of the next talk, in the person's own hours", async () => {
  const events = [
    meeting("11-24T16:00", "noor@contoso.example"),
    meeting("11-30T09:00", "inês@contoso.example"),
    meeting("11-24T16:30", "tom@contoso.example"),
  ];
  const tab = await renderTab({ directory: danasDirectory, mine: { meetings: calendar(events) } });
  await openTalks(tab);
  expect(rows().map((row) => row?.slice(0, 8))).toEqual(["TOTom Ok", "IDInês D", "NHNoor H"]);
  await tab.user.click(show());
  await screen.findByText("Tomorrow, 16:30");
  // The button is gone; the next key leads to what took its place.
  await tab.user.tab();
  expect(screen.getByRole("button", { name: "Read it again" })).toHaveFocus();
  const [first, second, third] = rows();
  expect(first).toContain("Noor HaddadTomorrow, 16:00");
  expect(second).toContain("Tom OkaforTomorrow, 16:30");
  expect(third).toContain("Inês DuarteMonday 30 November, 09:00");
});

test("questions chosen for a day put the talk on that day before any calendar is read", async () => {
  const tab = await renderTab();
  await openTalks(tab);
  expect(rows()[0]).toMatch(/Dana WhitfieldTomorrow.*Questions chosen ·/);
  expect(rows()[1]).not.toMatch(/Tomorrow|No day/);
});

test("a leave that is refused leaves the list as it is, and says so", async () => {
  const tab = await renderTab({ mine: { meetings: calendar([], "cancelled") } });
  await openTalks(tab);
  const before = rows();
  await tab.user.click(show());
  const said = "You did not allow it, so nothing was read. The list works without.";
  expect((await screen.findByText(said)).closest("[role=alert]")).not.toBeNull();
  expect(rows()).toEqual(before);
  expect(show()).toBeVisible();
});

test("the talk page says when, and hidden days come back at undo", async () => {
  const events = [meeting("11-24T10:00", "dana@contoso.example")];
  const tab = await renderTab({ mine: { meetings: calendar(events) } });
  const { user } = tab;
  await openTalks(tab);
  await user.click(show());
  await screen.findByText("Tomorrow, 10:00");
  expect(rows()[1]).toContain("No day in the next five weeks");
  await user.click(screen.getByRole("button", { name: "Dana Whitfield" }));
  await heading(/Our talk page/);
  expect(screen.getByText("Tomorrow, 10:00")).toBeVisible();
  await openTalks(tab);
  await user.click(screen.getByRole("button", { name: "Hide the days" }));
  expect(screen.queryByText("Tomorrow, 10:00")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByText("Tomorrow, 10:00")).toBeVisible();
});

test("nobody to meet is said with what comes next and a way on", async () => {
  const tab = await renderTab({
    directory: { ...tomsDirectory, relations: [] },
    lists: memoryLists(),
  });
  await openTalks(tab);
  expect(screen.getByText(/Nobody is named for you/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /days of my talks/ })).toBeNull();
  await tab.user.click(screen.getByRole("button", { name: "To my goals" }));
  expect(await heading("My goals")).toBeInTheDocument();
});

test("a list that cannot be read is named in its row, and the others are as they were", async () => {
  const tab = await renderTab({
    prepare: (store) => {
      const [relation] = tomsDirectory.relations;
      if (relation) store.refuse({ kind: "shown", by: relation.other.id, to: tomsDirectory.me.id });
    },
  });
  await openTalks(tab);
  expect(rows().filter((row) => row?.includes("Not everything could be read"))).toHaveLength(1);
});
