import type { State } from "../State.ts";
import { maskOf } from "./rights.ts";

export type RoleDefinition = {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly order: number;
  readonly kind: number;
  readonly hidden: boolean;
  readonly mask: bigint;
};

/** Ids of the roles every site has, as recorded from a live site. */
export const roleId = {
  fullControl: 1073741829,
  design: 1073741828,
  edit: 1073741830,
  contribute: 1073741827,
  read: 1073741826,
  limitedAccess: 1073741825,
} as const;

type Row = readonly [
  id: number,
  name: string,
  description: string | null,
  order: number,
  kind: number,
  hidden: boolean,
  high: number,
  low: number,
];

const builtIn: readonly Row[] = [
  [1073741829, "Full Control", "Has full control.", 1, 5, false, 2147483647, 4294967295],
  [
    1073741828,
    "Design",
    "Can view, add, update, delete, approve, and customize.",
    32,
    4,
    false,
    432,
    1012866047,
  ],
  [
    1073741830,
    "Edit",
    "Can add, edit and delete lists; can view, add, update and delete list items and documents.",
    48,
    6,
    false,
    432,
    1011030767,
  ],
  [
    1073741827,
    "Contribute",
    "Can view, add, update, and delete list items and documents.",
    64,
    3,
    false,
    432,
    1011028719,
  ],
  [
    1073741826,
    "Read",
    "Can view pages and list items and download documents.",
    128,
    2,
    false,
    176,
    138612833,
  ],
  [
    1073741832,
    "Restricted View",
    "Can view pages, list items, and documents. Documents can be viewed in the browser but not downloaded.",
    144,
    8,
    true,
    65584,
    134418433,
  ],
  [
    1073741825,
    "Limited Access",
    "Can view specific lists, document libraries, list items, folders, or documents when given permissions.",
    160,
    1,
    true,
    48,
    134287360,
  ],
  [
    1073741833,
    "Web-Only Limited Access",
    "Can only view the web when given permissions.",
    176,
    9,
    true,
    560,
    134221824,
  ],
];

const known: readonly RoleDefinition[] = builtIn.map(
  ([id, name, description, order, kind, hidden, high, low]) => ({
    id,
    name,
    description,
    order,
    kind,
    hidden,
    mask: maskOf(high, low),
  }),
);

/** The mask of a role every site has. */
export function builtInMask(id: number): bigint {
  return known.find((role) => role.id === id)?.mask ?? 0n;
}

/** The built-in roles and those the site's administrators made. */
export function roleDefinitions(state: State, site: string): readonly RoleDefinition[] {
  const made = state.database.all<{ id: number; name: string; about: string }>(
    "SELECT id, name, about FROM role_definitions WHERE site = ? ORDER BY id",
    site,
  );
  if (made.length === 0) return known;
  return [...known, ...made.map(readMade)];
}

function readMade(row: { id: number; name: string; about: string }): RoleDefinition {
  const about = JSON.parse(row.about) as {
    description: string;
    order: number;
    high: number;
    low: number;
  };
  return {
    id: row.id,
    name: row.name,
    description: about.description,
    order: about.order,
    kind: 0,
    hidden: false,
    mask: maskOf(about.high, about.low),
  };
}
