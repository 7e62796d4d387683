import { expect, test } from "vitest";
import { dana, world } from "./twoPeople.ts";

test("a block with our words that leads elsewhere is not taken for ours, and stays as it is", async () => {
  const { open } = world();
  const first = await open(dana);
  await first.preparation.putIn();
  const forged = first.meeting.body().replace("teams.microsoft.com", "evil.example");
  const { preparation, meeting, pair } = await open(dana, {
    body: { type: "html", content: forged },
  });
  expect(pair().invite).toMatchObject({ found: "none", differs: false });
  await preparation.putIn();
  expect(meeting.body().endsWith(forged)).toBe(true);
  expect(pair().invite).toMatchObject({ found: "ours", differs: false });
  await preparation.takeOut();
  expect(meeting.body()).toBe(forged);
});

test("what the person put into the block is below the new one as they made it", async () => {
  const { open } = world();
  const { preparation, meeting, pair } = await open(dana);
  await preparation.putIn();
  const own = '<p>See <a href="https://contoso.com/">the plan</a> <img src="cid:plan"></p>';
  meeting.type(meeting.body().replace("</ol>", `</ol>${own}`));
  await preparation.recover();
  await preparation.putIn();
  expect(meeting.body().endsWith(`</table>${own}`)).toBe(true);
  expect(pair().invite).toMatchObject({ found: "ours", differs: false });
});
