import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionNow } from "#domain/session/sessionRun.ts";
import type { SessionStep } from "#domain/session/sessionSteps.ts";
import { useSessionText } from "../text/useSessionText.ts";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

type SpokenProps = { readonly now: SessionNow; readonly steps: readonly SessionStep[] };

/** Where the half hour is, for whoever listens: each step, a pause, and that it has ended here. */
export function Spoken({ now, steps }: SpokenProps) {
  const styles = useStyles();
  const words = useSessionText();
  const [wasOn, setOn] = useState(false);
  if (now.status === "during" && !wasOn) setOn(true);
  return <output className={styles.spoken}>{line()}</output>;

  function line(): string {
    if (now.status === "waiting") return "";
    if (now.status === "over") return wasOn ? words.spokenOver : "";
    if (now.paused) return words.spokenPaused;
    const { name, from, to } = now.step;
    const at = steps.findIndex((one) => one.name === name);
    return words.spoken(at + 1, steps.length, words.steps[name], to - from);
  }
}
