import { expect, test } from "vitest";
import { parsePlan } from "#provision/plan/parsePlan.ts";
import { companyPlan, ids } from "#support/companyPlan.ts";

test("a plan written as JSON is read as it was meant", () => {
  expect(parsePlan(JSON.parse(JSON.stringify(companyPlan)))).toEqual(companyPlan);
});

const [dana, tom] = companyPlan.people;
const [north] = companyPlan.teams;

test.for<[string, unknown, readonly string[]]>([
  ["no object", [], ["the plan is not a JSON object"]],
  ["no people", { ...companyPlan, people: undefined }, ["people is not a list"]],
  [
    "a person without a home and with a wrong id",
    { ...companyPlan, people: [{ ...dana, home: undefined, id: "dana" }] },
    ["people[0].id is not an object id", "people[0].home is missing"],
  ],
  [
    "an insecure site",
    { ...companyPlan, directory: "http://x.com/a" },
    ["directory is not the address"],
  ],
  [
    "texts that no column holds",
    { ...companyPlan, people: [{ ...dana, name: "D".repeat(256), addresses: ["a".repeat(300)] }] },
    ["people[0].name has 256 characters", "people[0].addresses[0] has 300 characters"],
  ],
  [
    "an impossible day",
    { ...companyPlan, relations: [{ ...companyPlan.relations[0], from: "2026-02-30" }] },
    ["relations[0].from is not a day"],
  ],
  [
    "a kind that is none",
    { ...companyPlan, relations: [{ ...companyPlan.relations[0], kind: "boss" }] },
    ["relations[0].kind is none of"],
  ],
  [
    "a person twice",
    { ...companyPlan, people: [...companyPlan.people, tom] },
    [`The person ${ids.tom}`],
  ],
  [
    "an address of two people",
    {
      ...companyPlan,
      people: companyPlan.people.map((each) => ({ ...each, addresses: ["TEAM@contoso.com"] })),
    },
    ["The address team@contoso.com"],
  ],
  [
    "a relation with somebody who is not there",
    { ...companyPlan, relations: [{ ...companyPlan.relations[0], other: ids.stranger }] },
    [`relations[0].other names ${ids.stranger}`],
  ],
  [
    "a leader who is not in the team",
    { ...companyPlan, teams: [{ ...north, leaders: [ids.bea] }] },
    ["teams[0].leaders names"],
  ],
  [
    "a team on the directory's site",
    { ...companyPlan, teams: [{ ...north, site: companyPlan.directory }] },
    ["The site"],
  ],
])("%s is told with its place in the file", ([, source, told]) => {
  const plan = parsePlan(source);
  const problems = "kind" in plan ? plan.problems : [];
  expect(problems).toEqual(
    expect.arrayContaining(told.map((each) => expect.stringContaining(each))),
  );
});
