/**
 * A deed met another meeting than the one it was meant for: the form changed
 * while it was being done, or turned out to be read only. Reading it again puts the pane right.
 */
export class MeetingChanged extends Error {
  override readonly name = "MeetingChanged";
  readonly kind = "itemChanged";

  constructor() {
    super(
      "The meeting is no longer as it was read: people joined or left, or it became read only. Read it again, then repeat this.",
    );
  }
}
