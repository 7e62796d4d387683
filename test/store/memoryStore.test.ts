import { parseDay } from "#domain/day.ts";
import type { Person, PersonId, TeamId } from "#domain/person/person.ts";
import type { Directory } from "#store/Store.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { storeContract } from "./contract.ts";

const from = parseDay("2026-01-05");
if (from === undefined) throw new Error("The relation's first day is none.");

const person = (id: string, firstName: string): Person => ({
  id: id as PersonId,
  name: firstName,
  firstName,
  active: true,
});
const tom = person("0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0003", "Tom");
const dana = person("0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0002", "Dana");
const north = "north" as TeamId;

const directoryOf = (me: Person, other: Person, kind: "manager" | "report"): Directory => ({
  me,
  myAddresses: [`${me.firstName.toLowerCase()}@contoso.com`],
  relations: [{ other, kind, from, addresses: [`${other.firstName.toLowerCase()}@contoso.com`] }],
  teams: [
    {
      id: north,
      name: "North",
      groupId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0004",
      leads: me === dana,
    },
  ],
  settings: { siteAdmins: ["Ravi Patel"] },
});

let count = 0;

// Screens and use cases are tested on this store, so it has to keep the real one's promises.
storeContract(
  () => {
    const lists = memoryLists();
    const members = [
      { person: dana, leads: true },
      { person: tom, leads: false },
    ];
    return Promise.resolve({
      me: tom.id,
      other: dana.id,
      storeFor: (id) =>
        lists.storeFor(
          id === tom.id ? directoryOf(tom, dana, "manager") : directoryOf(dana, tom, "report"),
          members,
        ),
      otherAddress: "dana@contoso.com",
      team: north,
    });
  },
  (name) => {
    count += 1;
    return `${name}-${count}`;
  },
);
