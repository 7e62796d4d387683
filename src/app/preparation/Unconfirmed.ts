import type { Trouble } from "./Trouble.ts";

/** Names were to be written that the service has not confirmed; `trouble` is why it could not be asked. */
export class Unconfirmed extends Error {
  override readonly name = "Unconfirmed";
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(
      "Microsoft 365 did not confirm what may be named, so nothing was written. Try again once it can be reached.",
    );
    this.trouble = trouble;
  }
}
