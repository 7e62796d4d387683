import type { TeamKey } from "./TeamKey.ts";

/** Somebody with an account in the tenant. */
export type Colleague = {
  /** How the rest of the company's data names them. */
  readonly key: string;
  /** The Entra object id. Never changes, so that a link to a person outlives `--fresh`. */
  readonly id: string;
  readonly name: string;
  readonly firstName: string;
  readonly surname: string;
  readonly job: string;
  /** The team they sell in or lead; none for people of other departments. */
  readonly team?: TeamKey;
  readonly mail: string;
  /** Other addresses of the same mailbox, spelt as somebody once typed them. */
  readonly aliases: readonly string[];
  /** False for somebody who works here and was never put in the directory list. */
  readonly inDirectory: boolean;
};
