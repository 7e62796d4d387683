import { expect, test } from "vitest";
import { StoreProblem } from "#store/StoreProblem.ts";
import { addressOf } from "#support/companyPlan.ts";
import { readOne } from "../contract.ts";
import { company, mine } from "./company.ts";

const dana = addressOf("Dana Whitfield");
const rosa = addressOf("Rosa Lind");

test("away from the network half an answer about who is invited is none", async () => {
  const { open, tenant } = await company();
  const store = open();
  await store.peopleAt([dana]);
  tenant.faults.offline(true);
  expect([...(await store.peopleAt([dana])).keys()]).toEqual([dana.toLowerCase()]);
  await expect(store.peopleAt([dana, rosa])).rejects.toMatchObject({ kind: "offline" });
});

test("whoever is in the directory no longer keeps neither names nor rows here", async () => {
  const { open, storeFor, me } = await company();
  const remote = storeFor(me);
  let isOut = false;
  const store = open({
    remote: {
      ...remote,
      directory: async () => {
        if (isOut) throw new StoreProblem("forbidden", "The directory refuses.");
        return await remote.directory();
      },
    },
  });
  await store.directory();
  await store.peopleAt([dana]);
  await readOne(store, mine);
  isOut = true;
  await expect(store.directory()).rejects.toMatchObject({ kind: "forbidden" });
  expect(await store.device.knownDirectory()).toBeUndefined();
  expect((await store.device.knownPeople([dana])).size).toBe(0);
  expect(await store.device.known([mine])).toEqual([]);
});
