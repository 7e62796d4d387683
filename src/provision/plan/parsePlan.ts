import { parseDay, type Day } from "#domain/day.ts";
import { parsePersonId, type PersonId, type TeamId } from "#domain/person/person.ts";
import { longestText } from "#store/sharepoint/columns/Column.ts";
import { relationKinds } from "#store/sharepoint/columns/directoryColumns.ts";
import type { OrganisationPlan, PersonPlan, RelationPlan, TeamPlan } from "./OrganisationPlan.ts";
import { planProblems } from "./planProblems.ts";

/** What is wrong with a plan file, each complaint naming the place: `people[3].home is missing`. */
export type PlanProblem = { readonly kind: "planProblem"; readonly problems: readonly string[] };

/** The plan in a parsed JSON file, or everything that is wrong with it at once. */
export function parsePlan(source: unknown): OrganisationPlan | PlanProblem {
  const problems: string[] = [];
  const root = groupAt(source, "the plan", problems);
  const administrators = groupAt(root["administrators"], "administrators", problems);
  const support = root["supportContact"];
  const plan: OrganisationPlan = {
    directory: addressAt(root, "directory", "", problems),
    administrators: {
      group: guidAt(administrators, "group", "administrators.", problems),
      names: textsAt(administrators, "names", "administrators.", problems),
    },
    ...(support === undefined
      ? {}
      : { supportContact: textAt(root, "supportContact", "", problems) }),
    people: eachAt(root, "people", problems, personAt),
    teams: eachAt(root, "teams", problems, teamAt),
    relations: eachAt(root, "relations", problems, relationAt),
  };
  // Whether people, teams and relations fit together can only be asked once each is whole.
  const all = problems.length > 0 ? problems : planProblems(plan);
  return all.length > 0 ? { kind: "planProblem", problems: all } : plan;
}

type Group = Readonly<Record<string, unknown>>;
type Problems = string[];

function personAt(source: Group, at: string, problems: Problems): PersonPlan {
  return {
    id: guidAt(source, "id", at, problems) as PersonId,
    name: textAt(source, "name", at, problems),
    firstName: textAt(source, "firstName", at, problems),
    signIn: textAt(source, "signIn", at, problems),
    addresses: textsAt(source, "addresses", at, problems).map((each) => each.toLowerCase()),
    home: addressAt(source, "home", at, problems),
    active: source["active"] !== false,
  };
}

function teamAt(source: Group, at: string, problems: Problems): TeamPlan {
  return {
    id: textAt(source, "id", at, problems).toLowerCase() as TeamId,
    name: textAt(source, "name", at, problems),
    site: addressAt(source, "site", at, problems),
    groupId: guidAt(source, "groupId", at, problems),
    members: textsAt(source, "members", at, problems).map((id) => id.toLowerCase() as PersonId),
    leaders: textsAt(source, "leaders", at, problems).map((id) => id.toLowerCase() as PersonId),
  };
}

function relationAt(source: Group, at: string, problems: Problems): RelationPlan {
  const kind = relationKinds.find((each) => each === source["kind"]);
  if (kind === undefined) problems.push(`${at}kind is none of ${relationKinds.join(", ")}`);
  return {
    person: guidAt(source, "person", at, problems) as PersonId,
    other: guidAt(source, "other", at, problems) as PersonId,
    kind: kind ?? "peer",
    from: dayAt(source, "from", at, problems),
    ...(source["until"] === undefined ? {} : { until: dayAt(source, "until", at, problems) }),
  };
}

function groupAt(source: unknown, at: string, problems: Problems): Group {
  if (typeof source === "object" && source !== null && !Array.isArray(source)) {
    return source as Group;
  }
  problems.push(`${at} is not a JSON object`);
  return {};
}

function eachAt<T>(
  source: Group,
  name: string,
  problems: Problems,
  read: (source: Group, at: string, problems: Problems) => T,
): readonly T[] {
  const list = source[name];
  if (!Array.isArray(list)) {
    problems.push(`${name} is not a list`);
    return [];
  }
  return list.map((each: unknown, index) => {
    const at = `${name}[${index}]`;
    return read(groupAt(each, at, problems), `${at}.`, problems);
  });
}

function textAt(source: Group, name: string, at: string, problems: Problems): string {
  const value = source[name];
  if (typeof value === "string" && value.trim() !== "")
    return fitting(value.trim(), at + name, problems);
  problems.push(value === undefined ? `${at}${name} is missing` : `${at}${name} is not a text`);
  return "";
}

function textsAt(source: Group, name: string, at: string, problems: Problems): readonly string[] {
  const value: unknown = source[name];
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) {
    return value.map((each, index) => fitting(each, `${at}${name}[${index}]`, problems));
  }
  problems.push(`${at}${name} is not a list of texts`);
  return [];
}

/** `text`, with a complaint when no column of text can hold it. */
function fitting(text: string, at: string, problems: Problems): string {
  if (text.length > longestText) {
    problems.push(`${at} has ${text.length} characters, and SharePoint keeps ${longestText}`);
  }
  return text;
}

function guidAt(source: Group, name: string, at: string, problems: Problems): string {
  const id = parsePersonId(textAt(source, name, at, problems));
  if (id !== undefined) return id;
  problems.push(`${at}${name} is not an object id such as 0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0001`);
  return "";
}

function addressAt(source: Group, name: string, at: string, problems: Problems): string {
  const address = textAt(source, name, at, problems).replace(/\/$/, "");
  if (/^https:\/\/[^/?#]+\/[^?#]+$/.test(address)) return address;
  problems.push(
    `${at}${name} is not the address of a site such as https://contoso.sharepoint.com/sites/people-1`,
  );
  return "";
}

function dayAt(source: Group, name: string, at: string, problems: Problems): Day {
  const day = parseDay(textAt(source, name, at, problems));
  if (day !== undefined) return day;
  problems.push(`${at}${name} is not a day such as 2026-11-23`);
  return "" as Day;
}
