import { addMonths } from "#domain/commission/addMonths.ts";
import { draftOfVersion } from "#domain/commission/records/draftOfVersion.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import type { PlanVersion } from "#domain/commission/records/PlanVersion.ts";
import type { TypedPlan } from "#domain/commission/typed/TypedPlan.ts";
import { typedOfPlan } from "#domain/commission/typed/typedOfPlan.ts";
import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { carriedOver, startPlan, starts, type Start } from "../starts.ts";
import type { ReadyTeam } from "../TeamPayParts.ts";

/** Something to begin from: a common kind, the plan as it is, or a template of the team by its id. */
export type StartChoice = {
  readonly id: string;
  readonly kind: Start | "same" | "team";
  readonly name: string | undefined;
  readonly plan: TypedPlan;
  /** The terms it goes on from, for those the form does not ask. */
  readonly like?: PlanTerms;
};

/** A plan while it is being made. */
export type Build = {
  readonly people: readonly PersonId[];
  readonly start: string;
  readonly typed: TypedPlan;
  /** What was typed under the other starts, so that looking at another one loses nothing. */
  readonly others: Readonly<Record<string, TypedPlan>>;
  readonly because: string;
};

/** What a plan may begin from: the plan as it is first, then the team's own templates, then the common kinds. */
export function startsFor(
  team: ReadyTeam,
  person: PersonId | undefined,
  corrects: string | undefined,
): readonly StartChoice[] {
  const from = nextMonth(team.today);
  const standing = versionOf(team, person, corrects);
  const same = standing && typedOfPlan(draftOfVersion(standing));
  return [
    ...(same
      ? [
          {
            id: "same",
            kind: "same" as const,
            name: undefined,
            plan: corrects === undefined ? { ...same, from } : same,
            like: corrects === undefined ? openEnded(standing.terms) : standing.terms,
          },
        ]
      : []),
    ...team.teams.flatMap(({ templates }) =>
      templates.flatMap(({ template }): readonly StartChoice[] => {
        const plan = typedOfPlan(draftOfVersion(template));
        return plan
          ? [
              {
                id: template.id,
                kind: "team",
                name: template.name,
                plan: { ...plan, from },
                like: undated(template.terms),
              },
            ]
          : [];
      }),
    ),
    ...starts.map((start): StartChoice => ({
      id: start,
      kind: start,
      name: undefined,
      plan: startPlan(start, from),
    })),
  ];
}

export function firstBuild(
  available: readonly StartChoice[],
  team: ReadyTeam,
  person: PersonId | undefined,
): Build {
  const first = available[0];
  const typed = first?.plan ?? startPlan("flat", team.today);
  const currency = typed.currency === "" ? (usualCurrency(team) ?? "") : typed.currency;
  return {
    people: person === undefined ? [] : [person],
    start: first?.id ?? "flat",
    typed: { ...typed, currency },
    others: {},
    because: "",
  };
}

/** For whom the plan is of those it was begun for: whose pay the page has, and who is still on the team. */
export function peopleNow({ people }: Build, { reports }: ReadyTeam): readonly PersonId[] {
  return people.filter((id) =>
    reports.some(({ person, pay }) => person.id === id && pay.status === "read"),
  );
}

/** The build begun from something else, with what all plans have in common kept as it was typed. */
export function startedFrom(
  build: Build,
  start: StartChoice,
  available: readonly StartChoice[],
): Build {
  if (start.id === build.start) return build;
  // The name that the other start brought goes with it; one that was typed stays.
  const brought = available.find(({ id }) => id === build.start)?.plan.name;
  const name = build.typed.name === brought ? start.plan.name : build.typed.name;
  const others = { ...build.others, [build.start]: build.typed };
  const before = build.others[start.id];
  const whole = start.kind === "same" || start.kind === "team";
  const typed = before ?? (whole ? { ...start.plan, from: build.typed.from } : start.plan);
  return {
    ...build,
    start: start.id,
    others,
    typed: whole ? typed : { ...carriedOver(typed, build.typed), name },
  };
}

/** The version that is put right, or the one that a new one follows. */
function versionOf(
  { reports }: ReadyTeam,
  person: PersonId | undefined,
  corrects: string | undefined,
): PlanVersion | undefined {
  const pay = reports.find((report) => report.person.id === person)?.pay;
  if (pay?.status !== "read") return undefined;
  const found =
    corrects === undefined
      ? pay.versions.findLast(({ standing }) => standing !== "corrected")
      : pay.versions.find(({ version }) => version.id === corrects);
  return found?.version;
}

/** What somebody on the team is paid in. */
function usualCurrency({ reports }: ReadyTeam): string | undefined {
  return reports
    .flatMap(({ pay }) => (pay.status === "read" ? pay.versions : []))
    .map(({ version }) => version.terms.currency)[0];
}

/** The terms of what the build was begun from, for those the form does not ask. */
export function likeOf({ start }: Build, available: readonly StartChoice[]): PlanTerms | undefined {
  return available.find(({ id }) => id === start)?.like;
}

/** A plan that goes on has no last day of its own. */
function openEnded(terms: PlanTerms): PlanTerms {
  const { until: _, ...rest } = terms;
  return rest;
}

/** A template's terms without those of certain days, which were somebody's own. */
function undated(terms: PlanTerms): PlanTerms {
  const { ramp: _, ...rest } = openEnded(terms);
  return { ...rest, draws: [] };
}

function nextMonth(today: Day): Day {
  return addMonths(`${today.slice(0, 7)}-01` as Day, 1);
}
