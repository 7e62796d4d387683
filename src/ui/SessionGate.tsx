import { makeStyles } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";
import { lazyPart } from "./shared/lazyPart.tsx";
import { Waiting } from "./shared/Waiting.tsx";
import { useTab } from "./TabContext.ts";
import { useText } from "./text/useText.ts";
import { useReadable } from "./useReadable.ts";

const SessionFailed = lazyPart(async () => (await import("./SessionFailed.tsx")).SessionFailed);

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
  return (
    <div className={styles.failed}>
      <Suspense fallback={<Waiting words={text.opening} />}>
        <SessionFailed problem={failed.problem} />
      </Suspense>
    </div>
  );
}
