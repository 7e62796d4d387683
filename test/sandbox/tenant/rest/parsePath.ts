import { splitOutside } from "../graph/splitOptions.ts";

/** What picks one of a collection: `getbytitle('goals')` is how `getbytitle`, value `goals`. */
type Selector = { readonly how: string; readonly value: string };

export type ParsedPath = {
  /** Canonical form, such as `web/list/roleassignments/addroleassignment`. */
  readonly route: string;
  /** By canonical name: `list`, `field`, `item`, … */
  readonly selectors: ReadonlyMap<string, Selector>;
  /** The arguments of the last segment, by name in lower case, or by position. */
  readonly args: ReadonlyMap<string, string>;
};

/** Collections and what one member of them is called here. */
const singular: Readonly<Record<string, string>> = {
  lists: "list",
  fields: "field",
  items: "item",
  sitegroups: "group",
  siteusers: "user",
  users: "member",
  roleassignments: "assignment",
  roledefinitions: "role",
};

/** Shortcuts that pick a member without naming its collection. */
const shortcuts: Readonly<Record<string, string>> = {
  getlist: "list",
  getuserbyid: "user",
};

/**
 * Reads what follows `_api/`. One resource has many spellings (`lists('id')`, `lists/getById('id')`,
 * `lists/getByTitle('t')`); all become the same route with a selector.
 */
export function parsePath(path: string, query: URLSearchParams): ParsedPath {
  const route: string[] = [];
  const selectors = new Map<string, Selector>();
  let args: ReadonlyMap<string, string> = new Map();
  let collection: string | undefined;
  for (const text of splitOutside(path, "/")) {
    const open = text.indexOf("(");
    const name = (open < 0 ? text : text.slice(0, open)).toLowerCase();
    args = open < 0 ? new Map() : readArguments(text.slice(open + 1, text.lastIndexOf(")")), query);
    const value = args.get("0");
    const of = collection === undefined ? undefined : singular[collection];
    if (of !== undefined && name.startsWith("getby") && value !== undefined) {
      route[route.length - 1] = of;
      selectors.set(of, { how: name, value });
      collection = undefined;
      continue;
    }
    const one = value === undefined ? undefined : (singular[name] ?? shortcuts[name]);
    if (one !== undefined && value !== undefined) {
      route.push(one);
      selectors.set(one, { how: singular[name] ? "id" : name, value });
      collection = undefined;
      continue;
    }
    route.push(name);
    collection = name;
  }
  return { route: route.join("/"), selectors, args };
}

/** `principalid=3, roledefid=5`, `'text'`, `guid'…'`, `@alias`: all as text, by name and by position. */
function readArguments(text: string, query: URLSearchParams): ReadonlyMap<string, string> {
  const args = new Map<string, string>();
  for (const [index, part] of splitOutside(text, ",").entries()) {
    const named = /^(\w+)\s*=\s*(.*)$/s.exec(part);
    const raw = (named?.[2] ?? part).trim();
    const literal = raw.startsWith("@") ? (query.get(raw) ?? "") : raw;
    args.set((named?.[1] ?? String(index)).toLowerCase(), unquote(literal));
  }
  return args;
}

function unquote(literal: string): string {
  const quoted = /^(?:guid)?'(.*)'$/s.exec(literal.trim());
  return quoted ? (quoted[1] ?? "").replaceAll("''", "'") : literal.trim();
}
