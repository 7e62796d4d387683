/** Why provisioning had to stop. `message` says what was being done, the likely cause and the cure. */
export class ProvisionProblem extends Error {
  override readonly name = "ProvisionProblem";
  readonly status: number | undefined;

  constructor(message: string, status?: number, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}
