/** What a manifest of either format says, in words that both share; made by reading the finished file. */
export type Edition = {
  readonly format: "unified" | "add-in only";
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly description: string;
  readonly publisher: string;
  readonly mailbox: string;
  /** As `outlookEvents` calls the level; a name it does not know stays as it is. */
  readonly permission: string;
  readonly buttons: readonly EditionButton[];
  readonly events: readonly EditionEvent[];
  readonly icons: readonly EditionIcon[];
  /** Every id that has to be unique, with what it is the id of. */
  readonly ids: readonly string[];
  /** Every address of a page or script of ours. */
  readonly pages: readonly string[];
  /** Hosts on which the add-in may go, as they are written. */
  readonly domains: readonly string[];
};

export type EditionButton = {
  readonly form: string;
  readonly group: string;
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconSizes: readonly number[];
  /** `opens <address>`, `runs <function> at <address>`, or what is wrong with it. */
  readonly does: string;
};

export type EditionEvent = {
  /** As the add-in-only manifest names it; the file's own word where there is no such event. */
  readonly event: string;
  readonly runs: string;
  readonly page: string;
  readonly script: string;
};

export type EditionIcon = { readonly size: number; readonly url: string };
