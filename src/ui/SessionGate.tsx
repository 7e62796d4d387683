import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ProblemNotice } from "./shared/ProblemNotice.tsx";
import { Waiting } from "./shared/Waiting.tsx";
import { useTab } from "./TabContext.ts";
import { useText } from "./text/useText.ts";
import { useReadable } from "./useReadable.ts";

const useStyles = makeStyles({
  // Room inside and not around: a margin would move all that is on the page already.
  failed: { maxWidth: "640px", margin: "0 auto", padding: "48px 24px" },
});

/** Draws its children once it is known who the person is and their own list is read. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useText();
  const { model } = useTab();
  const session = useReadable(model.session);
  const board = useReadable(model.goals.board);
  if (session.status === "opening" || board.status === "opening")
    return <Waiting words={text.opening} />;
  const failed =
    session.status === "failed" ? session : board.status === "failed" ? board : undefined;
  if (!failed) return children;
  // The directory knows the person, so that it is but their own list that is missing.
  const noList = session.status === "ready" && failed.problem.kind === "notProvisioned";
  return (
    <div className={styles.failed}>
      <ProblemNotice
        contact={session.status === "ready" ? session.settings.supportContact : undefined}
        heading={noList ? text.problems.noListHeading : text.problems.heading}
        level={1}
        onRetry={() => void model.open()}
        problem={failed.problem}
      />
    </div>
  );
}
