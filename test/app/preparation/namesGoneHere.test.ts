import { expect, test } from "vitest";
import { addressOf, ana, dana, goal, linkBase, tom, world, type World } from "./twoPeople.ts";
import { attendee } from "#support/draftMeeting.ts";

const lisbon = goal("g1", "Trip to Lisbon");

/** Dana's invite to Tom with a block that names Lisbon. */
async function naming() {
  const here = world();
  here.tomHas(lisbon);
  const { preparation, meeting, stop } = await here.open(dana);
  await preparation.putIn();
  stop();
  return { ...here, body: { type: "html", content: meeting.body() } as const };
}

/** Tom shows Dana nothing any more. */
async function unshare({ storeOf }: Pick<World, "storeOf">): Promise<void> {
  await storeOf(tom).remove({ kind: "shown", by: tom.id, to: dana.id }, lisbon.id);
}

test("an invite that names what is shown names nothing that is gone", async () => {
  const { open, body } = await naming();
  expect(body.content).toContain("Lisbon");
  expect(body.content).toContain(linkBase);
  expect((await open(dana, { body })).pair().invite.gone).toBe(false);
});

test("once the goal is no longer shown, the invite that is open is known to name it", async () => {
  const here = await naming();
  await unshare(here);
  const { preparation, pair, meeting } = await here.open(dana, { body: here.body });
  expect(pair().invite).toMatchObject({ gone: true, differs: true });
  await preparation.putIn();
  expect(pair().invite).toMatchObject({ gone: false, differs: false });
  expect(meeting.body()).not.toContain("Lisbon");
});

test("in company whatever the block names is named there no more", async () => {
  const { open, body } = await naming();
  const invited = [attendee(addressOf(tom)), attendee(addressOf(ana))];
  const { state } = await open(dana, { body, invited });
  expect(state()).toMatchObject({ status: "group", invite: { gone: true } });
});
