import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Instant } from "#domain/day.ts";
import type { CalendarMeeting } from "#domain/talk/nextTalks.ts";
import type { Meetings } from "#store/calendar/Meetings.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const chat = "19:meeting_abc1@thread.v2";
const place = { kind: "meeting", meeting: "m", chat } as const;
const join = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(chat)}/0`;

const calendarOf = (...addresses: readonly string[]): { readonly meetings: Meetings } => {
  const event: CalendarMeeting = {
    start: "2026-11-24T10:00:00Z" as Instant,
    end: "2026-11-24T10:30:00Z" as Instant,
    organiser: "tom@contoso.example",
    attendees: addresses.map((address) => ({ address, name: "", type: "person" })),
    join,
  };
  return { meetings: { allow: async () => undefined, between: async () => [event] } };
};

test("a meeting's page is the talk page of the two, and one press hides names and goals", async () => {
  const { user } = await renderTab({ place, mine: calendarOf("dana@contoso.example") });
  await heading("Our talk page, Dana and me");
  const eye = screen.getByRole("button", { name: "Hide names and goals" });
  await user.click(eye);
  await heading("This 1-1");
  expect(screen.getByRole("main").textContent).not.toMatch(/Dana|Lisbon/u);
  await user.click(eye);
  await heading("Our talk page, Dana and me");
});

test("a meeting of several shows nothing of anybody", async () => {
  const people = ["dana@contoso.example", "priya@contoso.example"];
  await renderTab({ place, mine: calendarOf(...people) });
  await waitFor(() => expect(screen.getByRole("main").textContent).toContain("More than two"));
  expect(screen.getByRole("main").textContent).not.toMatch(/Dana|Priya|Lisbon/u);
});

test("in a meeting of several one may say with whom it is all the same", async () => {
  const people = ["dana@contoso.example", "priya@contoso.example"];
  await renderTab({ place, mine: calendarOf(...people) });
  await userEvent.click(await screen.findByRole("button", { name: "Choose who it is with" }));
  expect(await screen.findByRole("button", { name: /^Dana/u })).toBeTruthy();
});
