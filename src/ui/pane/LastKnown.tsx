import { useState } from "react";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { Trouble } from "#app/preparation/Trouble.ts";
import { useText } from "./text/useText.ts";

/** Says quietly that the service did not confirm what is shown, why, and what to do about it. */
export function LastKnown({
  trouble,
  preparation,
}: {
  readonly trouble: Trouble | undefined;
  readonly preparation: Preparation;
}) {
  const { text } = useText();
  const [trying, setTrying] = useState(false);
  const tryAgain = async (): Promise<void> => {
    setTrying(true);
    await preparation.confirm();
    setTrying(false);
  };
  return (
    // It stays, so that what comes into it is told.
    <output className="device">
      {trouble === undefined ? null : (
        <>
          <p>{`${text.device.lastKnown} ${text.device.because(trouble.kind)}`}</p>
          <button
            type="button"
            className="button small"
            aria-disabled={trying}
            onClick={() => {
              if (!trying) void tryAgain();
            }}
          >
            {trying ? text.device.trying : text.trouble[trouble.kind].action}
          </button>
        </>
      )}
    </output>
  );
}
