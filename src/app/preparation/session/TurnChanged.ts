/** The team's page runs another half hour than the one whose agenda stood in the pane; read it again, then repeat this. */
export class TurnChanged extends Error {
  override readonly name = "TurnChanged";
  readonly kind = "changedElsewhere";

  constructor() {
    super(
      "Another kind of half hour was chosen on the team's page since its agenda was shown. Read it again, then repeat this.",
    );
  }
}
