import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Way } from "#domain/print/waysOut.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { usePrintText } from "../text/usePrintText.ts";
import type { Outcome } from "./useWaysOut.ts";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  busy: { display: "flex", alignItems: "center", columnGap: "12px" },
  progress: { flexGrow: 1 },
  said: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

type WaysOutBarProps = {
  readonly ways: readonly Way[];
  readonly outcome: Outcome;
  readonly isReady: boolean;
  readonly onTake: (way: Way) => void;
  readonly onStop: () => void;
};

/** The ways out, the likeliest first, and how the last one went. */
export function WaysOutBar({ ways, outcome, isReady, onTake, onStop }: WaysOutBarProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = usePrintText();
  const isBusy = outcome.status === "busy" || outcome.status === "stopping";
  const [first] = ways;
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        {ways.map((way) => (
          <Button
            appearance={way === first ? "primary" : "secondary"}
            disabled={!isReady || isBusy}
            key={way}
            onClick={() => onTake(way)}
          >
            {text.ways[way]}
          </Button>
        ))}
      </div>
      {first && outcome.status === "idle" && <p className={prose.quiet}>{text.wayHint[first]}</p>}
      {outcome.status === "busy" && (
        <div className={styles.busy}>
          <ProgressBar
            aria-label={outcome.doing === "making" ? text.making : text.sending}
            className={styles.progress}
            value={outcome.part}
          />
          <Button onClick={onStop}>{text.stop}</Button>
        </div>
      )}
      <div aria-live="polite" className={styles.said}>
        <Said outcome={outcome} />
      </div>
    </div>
  );
}

function Said({ outcome }: Pick<WaysOutBarProps, "outcome">) {
  const text = usePrintText();
  switch (outcome.status) {
    case "idle":
      return null;
    case "busy":
      return outcome.doing === "making" ? text.making : text.sending;
    case "stopping":
      return text.stopping;
    case "stopped":
      return outcome.left === undefined ? text.stopped : text.stoppedLate(outcome.left);
    case "failed":
      return `${text.failed[outcome.way]} ${outcome.next ? text.tryNext[outcome.next] : text.tryAgain}`;
    case "done":
      if (outcome.way === "print") return text.printed;
      if (outcome.way === "download") return text.downloaded;
      return <Kept address={outcome.address} />;
  }
}

function Kept({ address }: { readonly address: string | undefined }) {
  const text = usePrintText();
  const { host } = useTab();
  const [isRefused, setRefused] = useState(false);
  const open = (): void => {
    if (address !== undefined) host.openLink(address).catch(() => setRefused(true));
  };
  return (
    <>
      {text.kept}{" "}
      {address !== undefined && (
        <Button onClick={open} size="small">
          {text.open}
        </Button>
      )}
      {isRefused && ` ${text.notOpened}`}
    </>
  );
}
