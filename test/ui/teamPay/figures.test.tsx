import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { figuresRecord } from "#domain/commission/records/figuresRecord.ts";
import { now, tom } from "#support/galleryPeople.ts";
import { heading } from "#support/renderTab.tsx";
import { theDay } from "../../domain/arbitraries.ts";
import { deal, pounds } from "../../domain/commission/parts.ts";
import { figuresOf, openTeamPay } from "./danasTeam.ts";

const box = (name: string) => screen.getByRole("textbox", { name });

test("targets and results by hand, kept together and undone together", async () => {
  const tab = await openTeamPay(tom.id);
  const { user } = tab;
  await heading("Tom Okafor");
  // What the plan itself expects stands there while nobody gives another.
  expect(box("Target for November 2026").getAttribute("placeholder")).toBe("£50,000");
  await user.type(box("Target for November 2026"), "60000");
  await user.type(box("Result for October 2026"), "48,250.50");
  await user.click(screen.getByRole("button", { name: "Keep these figures" }));
  await screen.findByText("The figures are kept.");
  expect(figuresOf(tab, tom)).toMatchObject([
    { first: "2026-10-01", result: 4_825_050 },
    { first: "2026-11-01", quota: 6_000_000 },
  ]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(figuresOf(tab, tom)).toEqual([]));
});

test("what cannot be read is told at its box, and nothing is kept", async () => {
  const tab = await openTeamPay(tom.id);
  const { user } = tab;
  await heading("Tom Okafor");
  await user.type(box("Target for November 2026"), "0");
  await user.type(box("Result for November 2026"), "a lot");
  await user.click(screen.getByRole("button", { name: "Keep these figures" }));
  await screen.findByText("A target is more than nothing. Leave the box empty for none.");
  await screen.findByText("Write an amount in figures, such as 50000.");
  await waitFor(() => expect(document.activeElement).toBe(box("Target for November 2026")));
  expect(figuresOf(tab, tom)).toEqual([]);
});

test("a result is never less than its deals, which stay as they are", async () => {
  const first = await openTeamPay();
  const { lists } = first;
  lists.plant(
    { kind: "plan", of: tom.id },
    figuresRecord(
      {
        first: theDay("2026-11-01"),
        currency: pounds,
        deals: [deal("2026-11-03", "900")],
        cancellations: [],
      },
      now,
    ),
  );
  await first.close();
  const again = await openTeamPay(tom.id, { lists });
  await heading("Tom Okafor");
  await screen.findByText("1 deal, £900");
  await again.user.type(box("Result for November 2026"), "800");
  await again.user.click(screen.getByRole("button", { name: "Keep these figures" }));
  await screen.findByText("The deals alone come to £900.");
  await again.user.clear(box("Result for November 2026"));
  await again.user.type(box("Result for November 2026"), "1000");
  await again.user.click(screen.getByRole("button", { name: "Keep these figures" }));
  await waitFor(() =>
    expect(figuresOf(again, tom)).toMatchObject([
      { result: 100_000, deals: [{ amount: 90_000n }] },
    ]),
  );
});
