import { lazyPart } from "../shared/lazyPart.tsx";

/** Why a change is not where it should be, in words that nobody needs before. */
export const Because = lazyPart(async () => (await import("./Because.tsx")).Because);
export const SignInButton = lazyPart(
  async () => (await import("../shared/SignInButton.tsx")).SignInButton,
);
