import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTab } from "../TabContext.ts";
import type { Text } from "../text/en.ts";
import { useText } from "../text/useText.ts";
import { useProse } from "./useProse.ts";

type Failure = keyof Text["problems"]["signInFailed"];

type SignInButtonProps = {
  /** Called once the person is signed in. */
  readonly onSignedIn: () => void;
  /** Smaller and quieter, where the page behind it goes on as it is. */
  readonly small?: boolean;
};

/** Opens the sign-in window, since only a click may, and says why it did not work. */
export function SignInButton({ onSignedIn, small = false }: SignInButtonProps) {
  const prose = useProse();
  const text = useText();
  const { signIn } = useTab();
  const [failure, setFailure] = useState<Failure>();
  const press = async (): Promise<void> => {
    setFailure(undefined);
    try {
      await signIn();
      onSignedIn();
    } catch (error) {
      setFailure(failureOf(error, text));
    }
  };
  return (
    <>
      {failure && <p className={prose.body}>{text.problems.signInFailed[failure]}</p>}
      <Button
        appearance={small ? "secondary" : "primary"}
        onClick={() => void press()}
        size={small ? "small" : "medium"}
      >
        {text.problems.signIn}
      </Button>
    </>
  );
}

function failureOf(error: unknown, text: Text): Failure {
  const kind = error instanceof Error && "kind" in error ? String(error.kind) : "";
  return kind in text.problems.signInFailed ? (kind as Failure) : "unexpected";
}
