import type { SharePoint } from "../SharePoint.ts";
import type { SitePlan } from "./SitePlan.ts";

/** A site as it is, with what is needed to compare and mend it. */
export type Site = {
  readonly plan: SitePlan;
  readonly sp: SharePoint;
  /** Graph's id of the site. */
  readonly graphId: string;
  /** Principal ids by login name in lower case. */
  readonly principals: Map<string, number>;
  /** Logins of the site's administrators, in lower case. */
  readonly administrators: readonly string[];
  /** The account that runs this. */
  readonly runner: number;
  readonly roles: Roles;
  /** Our group of people who may read the site; undefined until it is made. */
  membersGroup: number | undefined;
};

/** Ids of SharePoint's role definitions, which are found by kind since their names are translated. */
export type Roles = { readonly read: number; readonly contribute: number; readonly full: number };

export const membersGroupTitle = "Beyond Target people";

/** SharePoint's login name for somebody of the organisation. */
export function loginOf(signIn: string): string {
  return `i:0#.f|membership|${signIn.toLowerCase()}`;
}

/** SharePoint's login name for a security group of the directory. */
export function groupLogin(objectId: string): string {
  return `c:0t.c|tenant|${objectId.toLowerCase()}`;
}
