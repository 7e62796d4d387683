import type { MailboxLevel } from "../outlookEvents.ts";

/** Both manifests as they are to be uploaded, and what they are checked against. */
export type Packages = {
  /** The parsed unified manifest. */
  readonly unified: unknown;
  /** The text of the add-in-only manifest. */
  readonly addin: string;
  readonly project: Project;
};

/** What the project has, as the check sees it. */
export type Project = {
  /** The address under which the pages lie, with a slash at its end. */
  readonly address: string;
  /** The names that the code associates with functions. */
  readonly functions: ReadonlySet<string>;
  /** Whether a page or script of this path is there to be hosted. */
  readonly hasPage: (path: string) => boolean;
  /** The side of a square icon under `icons/`, as measured in the file; undefined where there is none. */
  readonly iconSide: (file: string) => number | undefined;
  /** The least permission with which every call of Outlook in the code works. */
  readonly permission: MailboxLevel;
};

/** One thing that is wrong, under the name of the rule it breaks. */
export type Violation = { readonly rule: string; readonly what: string };
