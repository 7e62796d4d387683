/** Why there are no settings: `away` may pass by itself, `wrong` is for an administrator. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly kind: "away" | "wrong";

  constructor(kind: "away" | "wrong", message: string) {
    super(message);
    this.kind = kind;
  }
}
