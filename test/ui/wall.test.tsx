import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { memoryLists } from "#support/memoryStore.ts";
import { danasDirectory, team, tom } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const channel = { kind: "channel", groupId: team.groupId } as const;

test("everyone of the team sees the wall, the leader's card first, without dates or progress", async () => {
  await renderTab({ place: channel });
  await heading("The wall");
  const cards = screen.getAllByRole("article");
  expect(cards[0]).toHaveTextContent("A garden my father can sit in");
  expect(cards[0]).toHaveTextContent("Dana Whitfield · leads the team");
  expect(document.body).not.toHaveTextContent(/steps done|2027|£/);
});

test("a goal is put on the wall from the wall, and goals kept close are not offered", async () => {
  const { user, lists } = await renderTab({ place: channel });
  await heading("The wall");
  await user.click(screen.getByRole("button", { name: "Show a goal" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.queryByRole("switch", { name: "Thursdays off by five" })).not.toBeInTheDocument();
  await user.click(dialog.getByRole("switch", { name: "The steel bicycle in the window" }));
  await user.click(dialog.getByRole("button", { name: "Done" }));
  expect(
    await screen.findByRole("heading", { name: "The steel bicycle in the window" }),
  ).toBeVisible();
  expect(lists.in({ kind: "wall", owner: tom.id, team: team.id })).toHaveLength(2);
});

test("an empty wall asks the leader, and only the leader, to begin", async () => {
  await renderTab({ place: channel, lists: memoryLists(), directory: danasDirectory });
  await heading("The wall");
  expect(screen.getByText(/It begins with you/)).toBeVisible();
});

test("a channel of another team says what to do", async () => {
  await renderTab({ place: { kind: "channel", groupId: "another" } });
  await heading("The wall");
  expect(screen.getByText(/not in Beyond Target's directory/)).toBeVisible();
});

test("the settings page offers the tab to the channel", async () => {
  const { offered } = await renderTab({
    place: { kind: "channelSettings", groupId: team.groupId },
  });
  await heading("The wall of this team");
  expect(offered.at(-1)).toMatchObject({
    name: "The wall",
    contentUrl: expect.stringMatching(/\/index\.html$/),
  });
});
