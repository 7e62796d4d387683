import { relayAnswer } from "#host/signIn/relayPage.ts";
import { say } from "./say.ts";

const button = document.querySelector<HTMLButtonElement>("#go");

// The click that opened this page is spent, and browsers block a window that none asked for;
// so the one for the sign-in waits for a click here.
button?.addEventListener("click", () => {
  button.hidden = true;
  say("Sign in in the window that has opened. This one closes by itself.");
  try {
    relayAnswer();
  } catch {
    nothingToPassOn();
  }
});

if (!window.opener) nothingToPassOn();

function nothingToPassOn(): void {
  if (button) button.hidden = true;
  say(
    "There is no sign-in to pass on here. The page was probably opened by hand or twice. Close it and press the sign-in button again.",
  );
}
