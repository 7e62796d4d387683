import { problemWhile, statusOf } from "../connect.ts";
import type { List, ListState } from "../SharePoint.ts";
import { together } from "../together.ts";
import { holderId, holderName, knownHolder } from "../sites/holders.ts";
import type { Site } from "../sites/Site.ts";
import type { Grant, ListPlan } from "../sites/SitePlan.ts";
import { addColumn, compareColumns } from "./compareColumns.ts";
import { compareGrants, type WantedGrant } from "./compareGrants.ts";
import type { Difference } from "./Difference.ts";

/** How one list differs from its plan. */
export async function compareList(
  site: Site,
  plan: ListPlan,
  exists: boolean,
): Promise<readonly Difference[]> {
  const at = `${site.plan.url}: ${plan.title}`;
  const missing = { what: `${at} is missing`, mend: () => makeList(site, plan) };
  if (!exists) return [missing];
  const list = site.sp.web.lists.getByTitle(plan.title);
  const state = await stateOf(site, plan.title);
  if (state === undefined) return [missing];
  return [
    ...compareColumns(at, list, plan.columns, state.Fields ?? []),
    ...compareSettings(at, site, plan, state),
    ...compareRights(at, site, plan, state),
  ];
}

async function stateOf(site: Site, title: string): Promise<ListState | undefined> {
  try {
    return await site.sp.web.lists
      .getByTitle(title)
      .select(
        "Title",
        "HasUniqueRoleAssignments",
        ...Object.keys(settingsOf("list")),
        // Whole fields: what only some types of field have cannot be chosen by name.
        "Fields",
        "RoleAssignments",
      )
      .expand("Fields", "RoleAssignments/Member", "RoleAssignments/RoleDefinitionBindings")();
  } catch (cause) {
    if (statusOf(cause) === 404) return undefined;
    throw problemWhile(`reading the list ${title} of ${site.plan.url}`, cause);
  }
}

type ListSettings = Pick<
  ListState,
  "NoCrawl" | "EnableVersioning" | "EnableAttachments" | "DisableCommenting"
>;

/**
 * Kept out of search; no comments or attachments, which would escape the app's rules; no
 * versions, because whoever may read a row may read what it said before.
 */
function settingsOf(template: ListPlan["template"]): ListSettings {
  return {
    NoCrawl: true,
    EnableVersioning: false,
    EnableAttachments: false,
    // SharePoint: a library has no comments of this kind and refuses the setting.
    ...(template === "list" ? { DisableCommenting: true } : {}),
  } as ListSettings;
}

function compareSettings(
  at: string,
  site: Site,
  plan: ListPlan,
  state: ListState,
): readonly Difference[] {
  const wrong = Object.entries(settingsOf(plan.template)).filter(
    ([name, value]) => state[name as keyof ListSettings] !== value,
  );
  if (wrong.length === 0) return [];
  return [
    {
      what: `${at} has another setting of ${wrong.map(([name]) => name).join(", ")}`,
      mend: () => site.sp.web.lists.getByTitle(plan.title).update(Object.fromEntries(wrong)),
    },
  ];
}

function compareRights(
  at: string,
  site: Site,
  plan: ListPlan,
  state: ListState,
): readonly Difference[] {
  if (plan.grants === undefined) {
    // A directory list follows its site; rights of its own could hide it or open it for writing.
    return state.HasUniqueRoleAssignments
      ? [{ what: `${at} has permissions of its own. Let it inherit them from the site` }]
      : [];
  }
  if (!state.HasUniqueRoleAssignments) {
    return [
      {
        what: `${at} can be read by everybody in the site`,
        mend: () => giveRights(site, plan.title, plan.grants ?? []),
      },
    ];
  }
  const { roleAssignments } = site.sp.web.lists.getByTitle(plan.title);
  const wanted = plan.grants.map((grant) => wantedGrant(site, grant));
  return compareGrants(at, wanted, state.RoleAssignments ?? [], roleAssignments);
}

function wantedGrant(site: Site, { holder, role }: Grant): WantedGrant {
  return {
    who: holderName(holder),
    role: site.roles[role],
    known: knownHolder(site, holder),
    principal: () => holderId(site, holder),
  };
}

async function makeList(site: Site, plan: ListPlan): Promise<void> {
  await site.sp.web.lists.add(plan.title, "", plan.template === "library" ? 101 : 100);
  const held = await heldBy(site, plan.grants ?? []);
  await together(site.sp, (sp) => {
    const list = () => sp.web.lists.getByTitle(plan.title);
    return [
      // Closed before it has a column, let alone a row.
      ...(plan.grants === undefined ? [] : rightsRequests(site, list, held)),
      ...plan.columns.map((column) => addColumn(list(), column)),
      list().update(settingsOf(plan.template)),
    ];
  });
}

/** Cuts a list off from its site's permissions and gives exactly these. */
async function giveRights(site: Site, title: string, grants: readonly Grant[]): Promise<void> {
  const held = await heldBy(site, grants);
  await together(site.sp, (sp) => rightsRequests(site, () => sp.web.lists.getByTitle(title), held));
}

type Held = readonly { readonly principal: number; readonly role: number }[];

async function heldBy(site: Site, grants: readonly Grant[]): Promise<Held> {
  const held: { readonly principal: number; readonly role: number }[] = [];
  for (const { holder, role } of grants) {
    held.push({ principal: await holderId(site, holder), role: site.roles[role] });
  }
  return held;
}

function rightsRequests(site: Site, list: () => List, held: Held): readonly Promise<unknown>[] {
  return [
    list().breakRoleInheritance(false, true),
    ...held.map(({ principal, role }) => list().roleAssignments.add(principal, role)),
    // SharePoint: cutting off leaves whoever did it with Full Control.
    list().roleAssignments.remove(site.runner, site.roles.full),
  ];
}
