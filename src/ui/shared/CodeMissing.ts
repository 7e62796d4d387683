/** The code of a part of the page could not be fetched; asked for again it may come. */
export class CodeMissing extends Error {
  override readonly name = "CodeMissing";
  /** Lets the part be asked for again; called once it was said that it is missing. */
  readonly renew: () => void;

  constructor(cause: unknown, renew: () => void) {
    super("The code of a part of the page did not come.", { cause });
    this.renew = renew;
  }
}
