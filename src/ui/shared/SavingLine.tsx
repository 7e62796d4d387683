import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useEffect, useState } from "react";
import { SignInButton } from "./SignInButton.tsx";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  line: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  unsaved: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "16px",
    rowGap: "8px",
    padding: "8px 24px",
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  // It stays in sight however far down the page the person is.
  bar: { position: "sticky", top: 0, zIndex: 1 },
  underSections: { "@media (min-width: 481px)": { top: "45px" } },
});

/** Says quietly that a change is on its way and has arrived. */
export function SavingLine() {
  const styles = useStyles();
  const text = useText();
  const { status } = useReadable(useTab().model.outbox.state);
  const [begun, setBegun] = useState(false);
  // Nothing is said before the first change: a page that was only read has saved nothing.
  if (status !== "saved" && !begun) setBegun(true);
  return (
    <output className={styles.line}>
      {begun && status === "saving" && text.saving.saving}
      {begun && status === "saved" && (
        <>
          <CheckmarkRegular aria-hidden="true" /> {text.saving.saved}
        </>
      )}
    </output>
  );
}

/** Stays on every page while something is not saved, and holds the page from closing. */
export function UnsavedBar({ underSections = false }: { readonly underSections?: boolean }) {
  const styles = useStyles();
  const text = useText();
  const { model } = useTab();
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
    <div className={mergeClasses(styles.bar, underSections && styles.underSections)} role="alert">
      {unsaved && (
        <div className={styles.unsaved}>
          <span>
            {text.saving.unsaved} {text.problems.reason[state.problem.kind]}
          </span>
          {state.problem.kind === "signedOut" ? (
            <SignInButton onSignedIn={retry} />
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
