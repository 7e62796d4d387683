import { Button, makeStyles } from "@fluentui/react-components";
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
  words: { flexBasis: "320px", flexGrow: 1, maxWidth: "60ch" },
});

type SortOfferProps = {
  /** Whether there are values already. */
  readonly again: boolean;
  readonly onStart: () => void;
};

/** The way to the card sort, or back into one that was begun. */
export function SortOffer({ again, onStart }: SortOfferProps) {
  const styles = useStyles();
  const prose = useProse();
  const { cards } = useValueText();
  const { drafts } = useTab().model;
  const kept = drafts.get(sortDraft);
  const begun = Array.isArray(kept) ? kept.length : 0;
  return (
    <div className={styles.offer}>
      <div className={styles.words}>
        <p className={prose.body}>{again ? cards.askAgain : cards.ask}</p>
        <p className={prose.quiet}>{begun > 0 ? cards.under(begun) : cards.hint}</p>
      </div>
      <Button appearance={again ? "secondary" : "primary"} onClick={onStart}>
        {begun > 0 ? cards.goOn : cards.start}
      </Button>
    </div>
  );
}
