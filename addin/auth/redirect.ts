import { handOverAnswer } from "#host/signIn/redirectPage.ts";
import { say } from "./say.ts";

handOverAnswer().catch(() =>
  say(
    "There is no sign-in to finish here. The page was probably opened by hand or twice. Close it and press the sign-in button again.",
  ),
);
