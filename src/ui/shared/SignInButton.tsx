import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useFrame } from "../TabContext.ts";
import type { problemWords } from "../text/enProblems.ts";
import { useProblemText } from "../text/useProblemText.ts";
import { useProse } from "./useProse.ts";

type Words = typeof problemWords;
type Failure = keyof Words["signInFailed"];

type SignInButtonProps = {
  /** Called once the person is signed in. */
  readonly onSignedIn: () => void;
  /** Smaller and quieter, where the page behind it goes on as it is. */
  readonly small?: boolean;
};

/** Opens the sign-in window, since only a click may, and says why it did not work. */
export function SignInButton({ onSignedIn, small = false }: SignInButtonProps) {
  const prose = useProse();
  const words = useProblemText();
  const { signIn } = useFrame();
  const [failure, setFailure] = useState<Failure>();
  const press = async (): Promise<void> => {
    setFailure(undefined);
    try {
      await signIn();
      onSignedIn();
    } catch (error) {
      setFailure(failureOf(error, words));
    }
  };
  return (
    <>
      {failure && <p className={prose.body}>{words.signInFailed[failure]}</p>}
      <Button
        appearance={small ? "secondary" : "primary"}
        onClick={() => void press()}
        size={small ? "small" : "medium"}
      >
        {words.signIn}
      </Button>
    </>
  );
}

function failureOf(error: unknown, { signInFailed }: Words): Failure {
  const kind = error instanceof Error && "kind" in error ? String(error.kind) : "";
  return kind in signInFailed ? (kind as Failure) : "unexpected";
}
