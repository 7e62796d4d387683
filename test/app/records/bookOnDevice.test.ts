import { expect, test } from "vitest";
import { createRecordBook } from "#app/records/recordBook.ts";
import type { ShownPlace } from "#domain/sharing/place.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { ids } from "#support/companyPlan.ts";
import { company, goal, mine } from "../../store/local/company.ts";
import { createAir, keptShelf } from "../../store/local/device.ts";
import { point } from "../../store/samples.ts";

const fromDana: ShownPlace = { kind: "shown", by: ids.dana, to: ids.tom };

test("what refuses itself to one window goes from the other's screen too, and nothing else does", async () => {
  const { open, storeFor, me } = await company();
  await storeFor(ids.dana).put(fromDana, point);
  const remote = storeFor(me);
  const shared = { shelf: keptShelf(), air: createAir() };
  let isRefused = false;
  const refusing = open({
    ...shared,
    remote: {
      ...remote,
      changes: async (asked) => {
        const answers = await remote.changes(asked);
        return answers.map((answer) =>
          isRefused && answer.place.kind === "shown"
            ? {
                status: "failed",
                place: answer.place,
                problem: new StoreProblem("forbidden", "No."),
              }
            : answer,
        );
      },
    },
  });
  const book = createRecordBook(open(shared));
  await book.put(mine, goal);
  await book.read([mine, fromDana]);
  expect(book.rows(fromDana)).toMatchObject({ status: "read", rows: [{ record: point }] });
  isRefused = true;
  await refusing.read([fromDana]);
  await expect.poll(() => book.rows(fromDana)).toEqual({ status: "unread" });
  expect(book.rows(mine)).toMatchObject({ status: "read", rows: [{ record: goal }] });
});
