import type { Columns } from "#store/sharepoint/columns/Column.ts";

export type Role = "read" | "contribute";

/** Who holds a role on a list: one person by their sign-in, or all members of the site. */
export type Holder =
  | { readonly kind: "person"; readonly signIn: string }
  | { readonly kind: "members" };

export type Grant = { readonly holder: Holder; readonly role: Role };

/** A list as it must be: nothing else, and nobody else. */
export type ListPlan = {
  readonly title: string;
  readonly template: "list" | "library";
  readonly columns: Columns;
  /** Undefined for a list that everybody in the site may read. */
  readonly grants: readonly Grant[] | undefined;
};

/** A site as it must be. */
export type SitePlan = {
  readonly url: string;
  /** Its name, where it has to be made. */
  readonly title: string;
  /** Sign-ins of those who may read the site itself. */
  readonly members: readonly string[];
  readonly lists: readonly ListPlan[];
};
