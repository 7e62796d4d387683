import { useState } from "react";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { Saving } from "#app/preparation/PreparationState.ts";
import type { Trouble } from "#app/preparation/Trouble.ts";
import { useText } from "./text/useText.ts";

/** Says that something is on this device alone, and when it will go. */
export function OnDevice({
  saving,
  preparation,
}: {
  readonly saving: Saving;
  readonly preparation: Preparation;
}) {
  const { text } = useText();
  const because = useBecause(saving);
  return (
    <output className="device">
      {because === undefined ? null : (
        <>
          <p>{text.device.onDevice(because.kind)}</p>
          {because.kind === "signIn" ? (
            <button
              type="button"
              className="button small"
              onClick={() => void preparation.unsent.hurry()}
            >
              {text.trouble.signIn.action}
            </button>
          ) : null}
        </>
      )}
    </output>
  );
}

/** Why it is here; a new try is no news until it has ended. */
function useBecause(saving: Saving): Trouble | undefined {
  const [because, setBecause] = useState<Trouble>();
  const now =
    saving.status === "onDevice"
      ? saving.because
      : saving.status === "sending"
        ? because
        : undefined;
  if (now?.kind !== because?.kind) setBecause(now);
  return now;
}
