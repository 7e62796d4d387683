import * as fc from "fast-check";
import type { GoalEdit } from "#domain/goal/reviseGoal.ts";
import {
  chooseOnWall,
  holdBack,
  keepClose,
  nameInInvites,
  putOnWall,
  showNobody,
  showTo,
} from "#domain/sharing/consentEdits.ts";
import { showDealsLine } from "#domain/sharing/dealsLineEdits.ts";
import { addDays } from "#domain/day.ts";
import { categories } from "#domain/goal/category.ts";
import { monthOf } from "#domain/goal/dealsLine.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import type { PersonId } from "#domain/person/person.ts";
import { dana, priya, team, today } from "#support/galleryPeople.ts";
import { money, said, secret } from "./tokens.ts";

/** Those whom Tom shows something. */
export const readers = [dana.id, priya.id];

const words = fc.constantFrom("Sun", "The two of us", "Saved another £500", "Nearly 20% there", "");
/** A number of nothing in particular, which may be pounds. */
const bare = { kind: "count", done: 734_010, of: 7_340_100 } as const;

const anyFields: fc.Arbitrary<Partial<GoalFields>> = fc.record(
  {
    phrase: fc.constantFrom("two of us", "£900 trip"),
    why: fc.constantFrom("We said so", "It is worth £900 to me"),
    category: fc.constantFrom(...categories),
    targetDay: fc.constantFrom(today, addDays(today, 9), addDays(today, 200)),
    datePrecision: fc.constantFrom("day", "month", "year"),
    endDay: fc.constantFrom(addDays(today, 201), addDays(today, 300)),
    progress: fc.constantFrom<GoalFields["progress"]>(
      { kind: "steps" },
      { kind: "money", word: "onTheWay" },
      { kind: "money" },
      bare,
      { ...bare, unit: "pounds" },
      { kind: "count", done: 2, of: 9, unit: "lessons" },
      { kind: "feeling", score: 7 },
      { kind: "done", done: false },
    ),
    steps: fc.constantFrom<GoalFields["steps"]>(
      [],
      [
        { id: "a", text: "Ask Maya", doneOn: today },
        { id: "b", text: "Pick a week" },
        { id: "c", text: secret },
      ],
      [{ id: "d", text: "Put £200 aside" }],
    ),
    money: fc.nat(9).map(money),
    obstacle: fc.constant(secret),
    ifThen: fc.constant(secret),
    keptClose: fc.boolean(),
  },
  { requiredKeys: [] },
);

const picture = { thumbnail: "data:image/png;base64,AA", alt: "A tram", fileId: secret };
const anyPicture = fc.constantFrom(undefined, picture, { ...picture, alt: "A jar with £50" });

/** Something a person does, or that happens to them. */
export type Deed =
  | { readonly deed: "add"; readonly fields: Partial<GoalFields> }
  | { readonly deed: "edit"; readonly at: number; readonly edit: GoalEdit; readonly is: string }
  | { readonly deed: "take"; readonly at: number; readonly step: "rest" | "achieve" | "takeUp" }
  | { readonly deed: "say"; readonly at: number; readonly text: string }
  | { readonly deed: "move" | "remove" | "removeAndUndo"; readonly at: number }
  | { readonly deed: "takePart" | "online"; readonly on: boolean }
  | {
      readonly deed: "value";
      readonly label: string;
      readonly reader: PersonId;
      readonly on: boolean;
    }
  | {
      readonly deed: "meet";
      readonly reader: PersonId;
      readonly how: "anew" | "no more" | "always";
    }
  | { readonly deed: "introduce"; readonly many: number }
  | TalkDeed;

/** What a person writes for the other of a talk. */
export type TalkDeed =
  | {
      readonly deed: "point" | "dropPoint" | "close" | "missed";
      readonly reader: PersonId;
      readonly text: string;
    }
  | {
      readonly deed: "keep";
      readonly reader: PersonId;
      readonly by: "me" | "other";
      readonly kept: boolean;
    };

const at = fc.nat(3);
const reader = fc.constantFrom(...readers);
const edit = <T>(is: string, given: fc.Arbitrary<T>, make: (given: T) => GoalEdit) =>
  fc.tuple(at, given).map(([index, value]): Deed => ({
    deed: "edit",
    at: index,
    edit: make(value),
    is: `${is} ${JSON.stringify(value)}`,
  }));

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  anyFields.map((fields): Deed => ({ deed: "add", fields })),
  edit("fields", anyFields, (fields) => () => fields),
  edit("picture", anyPicture, (picture) => () => ({ picture })),
  edit("show", fc.tuple(reader, fc.boolean()), ([to, on]) => showTo(to, on, today)),
  edit("name", fc.tuple(reader, fc.boolean()), ([to, on]) => nameInInvites(to, on)),
  edit("hold", fc.tuple(reader, fc.constantFrom(undefined, 0, 14)), ([to, days]) =>
    holdBack(to, days === undefined ? undefined : addDays(today, days)),
  ),
  edit("line", fc.tuple(reader, fc.constantFrom(undefined, -40, 0, 70)), ([to, days]) =>
    showDealsLine(
      to,
      days === undefined ? undefined : { deals: 2, month: monthOf(addDays(today, days)) },
      today,
    ),
  ),
  edit("wall", fc.boolean(), (on) => putOnWall(team.id, on, today)),
  edit(
    "card",
    fc.record({ why: fc.boolean(), picture: fc.boolean() }, { requiredKeys: [] }),
    (fields) => chooseOnWall(team.id, fields),
  ),
  edit("close", fc.boolean(), keepClose),
  edit("nobody", fc.constant(0), showNobody),
  edit("status", fc.constantFrom("draft", "letGo"), (status) => () => ({ status })),
  fc.record({
    deed: fc.constant("take"),
    at,
    step: fc.constantFrom("rest", "achieve", "takeUp"),
  }),
  fc.record({ deed: fc.constant("say"), at, text: words }),
  fc.record({ deed: fc.constantFrom("move", "remove", "removeAndUndo"), at }),
  fc.record({ deed: fc.constantFrom("takePart", "online"), on: fc.boolean() }),
  fc.record({ deed: fc.constant("value"), label: words, reader, on: fc.boolean() }),
  fc.record({
    deed: fc.constant("meet"),
    reader,
    how: fc.constantFrom("anew", "no more", "always"),
  }),
  fc.record({ deed: fc.constant("introduce"), many: fc.nat(3) }),
  fc.record({
    deed: fc.constantFrom("point", "dropPoint", "close", "missed"),
    reader,
    text: fc.constantFrom(...said),
  }),
  fc.record({
    deed: fc.constant("keep"),
    reader,
    by: fc.constantFrom("me", "other"),
    kept: fc.boolean(),
  }),
);
