import { StoreProblem } from "../StoreProblem.ts";

export function away(): StoreProblem {
  return new StoreProblem(
    "offline",
    "Microsoft 365 could not be reached. Check the network and try again.",
  );
}

export function tooLate(): StoreProblem {
  return new StoreProblem(
    "timedOut",
    "So much was written meanwhile that no answer was up to date. Try again in a moment.",
  );
}

export function forgotten(): StoreProblem {
  return new StoreProblem(
    "unexpected",
    "All that this device kept was taken away in this window or another. Open the page anew.",
  );
}

export function busy(): StoreProblem {
  return new StoreProblem(
    "throttled",
    "Microsoft 365 asked the app to wait a little before it sends more. Try again in a minute.",
  );
}

export function clashed(): StoreProblem {
  return new StoreProblem(
    "conflict",
    "This was changed on another device since it was read here. What was typed is kept; read it again and choose.",
  );
}
