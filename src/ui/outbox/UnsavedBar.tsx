import { Button } from "@fluentui/react-components";
import { Suspense, useEffect } from "react";
import { useFrame } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { Because, SignInButton } from "./trouble.tsx";
import { useBar } from "./useBar.ts";

/** Stays on every page while something is nowhere but on it, and holds the page from closing. */
export function UnsavedBar() {
  const styles = useBar();
  const text = useText();
  const { model } = useFrame();
  const state = useReadable(model.outbox.state);
  const unsaved = state.status === "unsaved";
  useEffect(() => {
    if (!unsaved) return undefined;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [unsaved]);
  const retry = () => void model.retry();
  return (
    <div role="alert">
      {unsaved && (
        <div className={`${styles.bar} ${styles.warning}`}>
          <span>
            {text.saving.unsaved}{" "}
            <Suspense fallback={null}>
              <Because kind={state.problem.kind} />
            </Suspense>
          </span>
          {state.problem.kind === "signedOut" ? (
            <Suspense fallback={null}>
              <SignInButton onSignedIn={retry} />
            </Suspense>
          ) : (
            <Button onClick={retry} size="small">
              {text.common.tryAgain}
            </Button>
          )}
          {state.problem.kind === "conflict" && (
            <Button onClick={() => void model.takeTheirs()} size="small">
              {text.common.takeTheOther}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
