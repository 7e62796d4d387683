import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { useLasting } from "../shared/useLasting.ts";
import { useFrame } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { Because, SignInButton } from "./trouble.tsx";
import { useBar } from "./useBar.ts";
import { useDelivery } from "./useDelivery.ts";

/** How far this device is from the service: what waits on it to go out, and what it could not confirm. */
export function DeviceBar() {
  const styles = useBar();
  const text = useText();
  const { model } = useFrame();
  const { waits } = useDelivery();
  const problem = useReadable(model.unconfirmed);
  const isOld = useLasting(problem !== undefined, 1000);
  const [trying, setTrying] = useState(false);

  const tryAgain = async (): Promise<void> => {
    setTrying(true);
    await Promise.all([model.open(), waits && model.retry()]);
    setTrying(false);
  };
  const unconfirmed = isOld ? problem : undefined;
  const words = [
    waits && text.saving.onDevice(waits),
    unconfirmed && (waits ? text.saving.restLastKnown : text.saving.lastKnown),
  ].filter(Boolean);
  const signedOut = waits === "signedOut" || unconfirmed?.kind === "signedOut";
  return (
    <output>
      {words.length > 0 && (
        <div className={`${styles.bar} ${styles.quiet}`}>
          <span>
            {words.join(" ")}
            {unconfirmed && !waits && (
              <Suspense fallback={null}>
                {" "}
                <Because kind={unconfirmed.kind} />
              </Suspense>
            )}
          </span>
          {signedOut ? (
            <Suspense fallback={null}>
              <SignInButton onSignedIn={() => void tryAgain()} small />
            </Suspense>
          ) : (
            unconfirmed && (
              <Button disabledFocusable={trying} onClick={() => void tryAgain()} size="small">
                {trying ? text.saving.trying : text.common.tryAgain}
              </Button>
            )
          )}
        </div>
      )}
    </output>
  );
}
