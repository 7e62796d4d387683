import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Day } from "#domain/day.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import { isTimeToAsk } from "#domain/value/isTimeToAsk.ts";
import { useDraft } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useValueText } from "../text/useValueText.ts";
import { sortDraft } from "./sortDraft.ts";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "24px",
    rowGap: "8px",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  words: { flexBasis: "440px", minWidth: 0 },
});

type SortOfferProps = {
  /** What counts now. */
  readonly values: readonly CoreValue[];
  readonly today: Day;
  readonly onStart: () => void;
};

/** The way to the card sort, or back into one that was begun. */
export function SortOffer({ values, today, onStart }: SortOfferProps) {
  const styles = useStyles();
  const prose = useProse();
  const { cards } = useValueText();
  const { notice } = useTab();
  const [kept, setKept, forget] = useDraft<unknown>(sortDraft, []);
  const buttons = useRef<HTMLDivElement>(null);
  const begun = Array.isArray(kept) ? kept.length : 0;
  const again = values.length > 0;
  const ask = !again ? cards.ask : isTimeToAsk(values, today) ? cards.askAfterLong : cards.askAgain;
  const startAgain = (): void => {
    forget();
    notice.set({
      text: cards.startedAgain,
      undo: async () => {
        setKept(kept);
        return true;
      },
    });
    buttons.current?.querySelector("button")?.focus();
  };
  return (
    <div className={styles.offer}>
      <div className={styles.words}>
        <p className={prose.body}>{ask}</p>
        <p className={prose.quiet}>{begun > 0 ? cards.under(begun) : cards.hint}</p>
      </div>
      <div className={styles.buttons} ref={buttons}>
        <Button appearance={again ? "secondary" : "primary"} onClick={onStart}>
          {begun > 0 ? cards.goOn : cards.start}
        </Button>
        {begun > 0 && (
          <Button appearance="subtle" onClick={startAgain}>
            {cards.startAgain}
          </Button>
        )}
      </div>
    </div>
  );
}
