import { relayAnswer } from "#host/signIn/relayPage.ts";
import { say } from "./say.ts";

try {
  relayAnswer();
} catch {
  say(
    "There is no sign-in to pass on here. The page was probably opened by hand or twice. Close it and press the sign-in button again.",
  );
}
